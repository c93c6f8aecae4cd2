use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "read_failed")]
    #[from]
    Read(std::io::Error),
}

fn main() {
    let _ = E::READ_FAILED;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "read_failed")]
    Read(#[from(std::io::Error)] std::io::Error),
}

fn main() {
    let _ = E::READ_FAILED;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[source]
enum E {
    #[api(status = 500, code = "read_failed")]
    Read(std::io::Error),
}

fn main() {
    let _ = E::READ_FAILED;
}

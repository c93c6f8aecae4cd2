use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "read_failed")]
    Read(#[from] std::io::Error),
    #[api(status = 500, code = "write_failed")]
    Write(#[from] std::io::Error),
}

fn main() {
    let _ = E::from(std::io::Error::other("x"));
}

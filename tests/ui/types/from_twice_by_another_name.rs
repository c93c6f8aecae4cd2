use error_core::ApiError;

use std::io;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "read_failed")]
    Read(#[from] std::io::Error),
    #[api(status = 500, code = "write_failed")]
    Write(#[from] io::Error),
}

fn main() {
    let _ = E::READ_FAILED;
}

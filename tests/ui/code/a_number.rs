use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = 40401)]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

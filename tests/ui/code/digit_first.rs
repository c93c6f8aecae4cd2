use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "404_user")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

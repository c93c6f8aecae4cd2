use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(statsu = 404, code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

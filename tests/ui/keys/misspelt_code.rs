use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, coed = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.code();
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "gone")]
    NotFound,
    #[api(status = 410, code = "user_gone")]
    #[allow(non_camel_case_types)]
    GONE,
}

fn main() {
    let _ = E::NotFound.code();
    let _ = E::GONE.code();
}

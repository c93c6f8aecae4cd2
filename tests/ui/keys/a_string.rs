use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api = "user_not_found"]
    NotFound,
}

fn main() {
    let _ = E::ALL_CODES;
}

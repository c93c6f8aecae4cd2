use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api]
    NotFound,
}

fn main() {
    let _ = E::ALL_CODES;
}

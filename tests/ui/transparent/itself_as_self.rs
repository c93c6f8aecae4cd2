use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Again(std::sync::Arc<Self>),
}

fn main() {
    let _ = E::ALL_CODES;
}

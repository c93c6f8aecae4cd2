use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Again(Box<E>),
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Auth(Vec<error_core::HttpError>),
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Auth(std::io::Error),
}

fn main() {
    let _ = E::ALL_CODES;
}

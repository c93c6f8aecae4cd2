use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    Auth {
        #[api(transparent)]
        inner: error_core::HttpError,
        #[api(message)]
        text: u64,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

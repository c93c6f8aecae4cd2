use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 401, code = "token_expired")]
    Expired,
}

#[derive(Debug, ApiError)]
enum E {
    Auth {
        #[api(transparent)]
        inner: Inner,
        #[api(message)]
        first: String,
        #[api(message)]
        second: String,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

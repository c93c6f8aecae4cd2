use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited", retry_after = 1.5)]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited", retry_after = 30, retry_after = 60)]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

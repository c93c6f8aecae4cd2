use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited", retry = never, retry_after = 30)]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited", retry = never)]
    Limited {
        #[api(retry_after)]
        wait: std::time::Duration,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

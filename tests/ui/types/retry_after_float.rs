use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited")]
    Limited {
        #[api(retry_after)]
        wait: f64,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited")]
    NotFound {
        #[api(retry_after)]
        first: u32,
        #[api(retry_after)]
        second: u32,
    },
}

fn main() {
    let _ = E::RATE_LIMITED;
}

use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "rate_limited")]
    Limited {
        #[api(retry_after)]
        wait: Plain,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

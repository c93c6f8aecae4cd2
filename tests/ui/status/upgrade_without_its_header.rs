use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = UPGRADE_REQUIRED)]
enum E {
    #[api(code = "http2_needed")]
    TooOld,
}

fn main() {
    let _ = E::ALL_CODES;
}

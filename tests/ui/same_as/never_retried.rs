use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 429, code = "too_many", retry = never)]
    TooMany,
    #[api(same_as = TooMany)]
    FarTooMany(#[api(retry_after)] u32),
}

fn main() {
    let _ = E::ALL_CODES;
}

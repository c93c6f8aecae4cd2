use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Other {
    #[api(status = 429, code = "too_many", retry = never)]
    TooMany,
}

#[derive(Debug, ApiError)]
enum E {
    #[api(same_as = Other::TOO_MANY)]
    FarTooMany(#[api(retry_after)] u32),
}

fn main() {
    let _ = E::FarTooMany(1);
    let _ = Other::TooMany;
}

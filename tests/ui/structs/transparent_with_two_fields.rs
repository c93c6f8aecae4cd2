use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(transparent)]
struct E(error_core::HttpError, u64);

fn main() {
    let _ = E::ALL_CODES;
}

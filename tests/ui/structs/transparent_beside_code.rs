use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(transparent, code = "user_not_found")]
struct E(error_core::HttpError);

fn main() {
    let _ = E::ALL_CODES;
}

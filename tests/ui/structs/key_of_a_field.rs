use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", private)]
struct E;

fn main() {
    let _ = E::ALL_CODES;
}

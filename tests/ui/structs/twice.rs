use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", status = 410)]
struct E;

fn main() {
    let _ = E::USER_NOT_FOUND;
}

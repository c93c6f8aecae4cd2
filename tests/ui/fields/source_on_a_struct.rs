use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found")]
#[source]
struct E;

fn main() {
    let _ = E::USER_NOT_FOUND;
}

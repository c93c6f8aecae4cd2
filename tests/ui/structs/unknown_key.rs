use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", colour = "red")]
struct E;

fn main() {
    let _ = E::ALL_CODES;
}

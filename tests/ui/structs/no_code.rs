use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404)]
struct E;

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {0:?}.")]
    NotFound(Plain),
}

fn main() {
    let _ = E::ALL_CODES;
}

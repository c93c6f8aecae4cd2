use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
#[api(shape = Plain)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::ALL_CODES;
}

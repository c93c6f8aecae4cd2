use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(infer_codes = true)]
enum E {
    #[api(status = 404)]
    NotFound,
}

fn main() {
    let _ = E::ALL_CODES;
}

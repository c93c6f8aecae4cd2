use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, infer_codes)]
    NotFound,
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(infer_code)]
enum E {
    #[api(status = 404)]
    NotFound,
}

fn main() {
    let _ = E::ALL_CODES;
}

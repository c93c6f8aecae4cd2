use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(infer_codes)]
enum E {
    #[api(status = 404)]
    No,
}

fn main() {
    let _ = E::ALL_CODES;
}

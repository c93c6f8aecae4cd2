use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    #[allow(non_camel_case_types)]
    ALL_CODES,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

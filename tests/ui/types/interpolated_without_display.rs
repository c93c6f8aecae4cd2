use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No users {ids}.")]
    NotFound { ids: Vec<u64> },
}

fn main() {
    let _ = E::ALL_CODES;
}

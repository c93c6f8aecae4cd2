use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {q}.")]
    NotFound { user_id: u64, name: String, kind: u8 },
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

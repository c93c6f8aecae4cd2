use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {id:x}.")]
    NotFound { id: String },
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {id}.")]
    NotFound { id: u64 },
    #[api(same_as = NotFound, msg = "No user {0}.")]
    Deleted(u64),
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

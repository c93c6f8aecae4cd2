use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg("No user with id {user_id}.", user_id))]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

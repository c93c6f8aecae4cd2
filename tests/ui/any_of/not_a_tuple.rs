use error_core::{AnyOf, ApiError};

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

fn handler() -> Result<(), AnyOf<UserError>> {
    Err(UserError::NotFound)?
}

fn main() {
    let _ = handler();
}

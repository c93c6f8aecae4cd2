use error_core::{ApiError, Problem};

#[derive(Debug, ApiError)]
#[api(shape = Problem)]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = UserError::NotFound;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(shape = error_core::Problem::new())]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = UserError::NotFound;
}

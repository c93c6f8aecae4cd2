use error_core::ApiError;

#[derive(Debug, ApiError)]
enum AuthError {
    #[api(status = 401, code = "token_expired")]
    Expired,
}

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
    #[api(status = 409, code = "email_taken")]
    EmailTaken,
    #[api(transparent)]
    Auth(#[from] AuthError),
}

error_core::error_subset! {
    struct GetUserError(UserError) = [UserError::USER_NOT_FOUND] from [UserError];
}

fn main() {}

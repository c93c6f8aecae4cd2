use error_core::ApiError;

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

#[derive(Debug, ApiError)]
enum AuthError {
    #[api(status = 404, code = "user_not_found")]
    NoUser,
}

#[derive(Debug, ApiError)]
enum Gate {
    #[api(transparent)]
    Auth(AuthError),
}

#[derive(Debug, ApiError)]
enum Outer {
    #[api(transparent)]
    Gate(Gate),
}

error_core::catalog! {
    static SHOP = {
        title: "Shop API",
        errors: [UserError, Outer],
    };
}

fn main() {
    let _ = SHOP.len();
}

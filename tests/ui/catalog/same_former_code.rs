use error_core::ApiError;

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found", was = "no_user")]
    NotFound,
}

#[derive(Debug, ApiError)]
enum AdminError {
    #[api(status = 404, code = "no_admin", was = "no_user")]
    NoAdmin,
}

error_core::catalog! {
    static SHOP = {
        title: "Shop API",
        errors: [UserError, AdminError],
    };
}

fn main() {
    let _ = SHOP.len();
}

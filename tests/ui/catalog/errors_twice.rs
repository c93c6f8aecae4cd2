use error_core::ApiError;

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

error_core::catalog! {
    static SHOP = {
        title: "Shop API",
        errors: [UserError],
        errors: [UserError],
    };
}

fn main() {
    let _ = SHOP.len();
}

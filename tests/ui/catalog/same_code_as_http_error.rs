use error_core::ApiError;

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 410, code = "not_found")]
    Gone,
}

error_core::catalog! {
    static SHOP = {
        title: "Shop API",
        errors: [UserError, error_core::HttpError],
    };
}

fn main() {
    let _ = SHOP.len();
}

use error_core::{ApiError, GoogleRpc};

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

error_core::catalog! {
    static SHOP = { title: "Shop API", docs: "https://errors.example.com/", errors: [UserError] };
}

static SHAPE: GoogleRpc = GoogleRpc::of(&SHOP);

fn main() {
    let _ = &SHAPE;
}

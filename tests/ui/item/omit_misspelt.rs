use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(omit(dislpay))]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

impl std::fmt::Display for E {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no such user")
    }
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[from = "io"]
        cause: std::io::Error,
    },
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

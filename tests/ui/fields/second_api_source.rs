use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(source)]
        first: std::io::Error,
        #[api(source)]
        second: std::fmt::Error,
    },
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

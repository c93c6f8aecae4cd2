use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[from]
        cause: std::io::Error,
        user_id: u64,
    },
}

fn main() {
    let _ = E::from(std::io::Error::other("x"));
}

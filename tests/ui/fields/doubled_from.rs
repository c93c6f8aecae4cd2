use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "store_failed")]
    Store(#[from] #[from] std::io::Error),
}

fn main() {
    let _ = E::from(std::io::Error::other("x"));
}

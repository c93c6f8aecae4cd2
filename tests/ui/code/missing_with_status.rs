use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(msg = "No such user.")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

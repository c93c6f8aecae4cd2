use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E<'a> {
    #[api(status = 404, code = "user_not_found")]
    NotFound { name: &'a str },
}

fn main() {
    let name = String::new();
    let _ = E::NotFound { name: &name }.status();
}

use error_core::ApiError;

#[derive(Debug)]
struct Name;

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("x")
    }
}

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No users {name}.")]
    NotFound { name: Name },
}

fn main() {
    let _ = E::ALL_CODES;
}

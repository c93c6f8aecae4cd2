use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 420)]
enum E {
    #[api(code = "client_gone")]
    Gone,
}

fn main() {
    let _ = E::ALL_CODES;
}

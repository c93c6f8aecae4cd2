use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 503)]
enum E {
    #[api(code = "store_failed", msg = "Store {name} failed.")]
    Store { name: String },
}

fn main() {
    let _ = E::ALL_CODES;
}

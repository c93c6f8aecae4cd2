use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "store_failed", msg = "Store {name} failed.")]
    NotFound {
        #[api(parm)]
        name: String,
    },
}

fn main() {
    let _ = E::STORE_FAILED;
}

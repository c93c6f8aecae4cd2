use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user of type {r#type}.")]
    NotFound {
        #[api(param = "kind")]
        r#type: u64,
    },
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

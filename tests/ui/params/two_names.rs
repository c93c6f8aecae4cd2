use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(param(name = "a"), param(name = "b"))]
        user_id: u64,
    },
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(status)]
        http: Option<i32>,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

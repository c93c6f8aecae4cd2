use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Other {
    #[api(status = 404, code = "user_not_found", msg = "No user {id}.")]
    NotFound { id: u64 },
    #[api(status = 500, code = "store_failed")]
    Store,
}

#[derive(Debug, ApiError)]
enum E {
    #[api(same_as = Other::USER_NOT_FOUND, msg = "No user.")]
    NoUser {
        #[api(param)]
        name: String,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

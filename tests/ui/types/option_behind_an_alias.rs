use error_core::ApiError;

type Maybe = Option<u64>;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {id}.")]
    NotFound { id: Maybe },
}

fn main() {
    let _ = E::ALL_CODES;
}

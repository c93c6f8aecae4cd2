use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", msg = "No user {id}.")]
struct E {
    user_id: u64,
}

fn main() {
    let _ = E { user_id: 5 }.status();
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", decode)]
struct NotFound;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    // Without its delay a response is the next one.
    Delayed {
        #[api(transparent)]
        kind: NotFound,
        #[api(retry_after)]
        wait: std::time::Duration,
    },
    #[api(transparent)]
    User(NotFound),
    #[api(transparent)]
    Team(Box<NotFound>),
}

fn main() {}

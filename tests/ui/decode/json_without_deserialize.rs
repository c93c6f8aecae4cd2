use error_core::ApiError;

#[derive(Debug, serde::Serialize)]
struct User(u64);

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(param(json))]
        user: User,
    },
}

fn main() {}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", decode)]
struct NotFound {
    r#type: u64,
}

fn main() {}

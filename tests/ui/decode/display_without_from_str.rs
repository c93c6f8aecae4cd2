use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(param(display))]
        path: Option<std::path::Display<'static>>,
    },
}

fn main() {}

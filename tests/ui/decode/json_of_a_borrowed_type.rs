use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(param(json))]
        user: &'static str,
        #[api(param(json))]
        by: Option<&'static str>,
    },
}

fn main() {}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 502, code = "upstream_failed")]
    Upstream(#[from] error_core::ErrorResponse),
}

fn main() {}

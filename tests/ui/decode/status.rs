use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 400, code = "upstream_failed")]
    Upstream(#[api(status)] &'static u16),
}

fn main() {}

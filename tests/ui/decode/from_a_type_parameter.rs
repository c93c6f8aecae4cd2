use error_core::ApiError;

use std::error::Error;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E<T: Error + Send + Sync + 'static> {
    #[api(status = 502, code = "upstream_failed")]
    Upstream(#[from] T),
}

fn main() {}

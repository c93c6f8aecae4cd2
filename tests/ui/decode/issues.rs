use error_core::ApiError;

use error_core::Issue;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 422, code = "wrong_input")]
    Wrong(#[api(issues)] &'static [Issue]),
}

fn main() {}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "store_failed")]
    NotFound {
        #[api(issues)]
        issues: Vec<error_core::Issue>,
    },
}

fn main() {
    let _ = E::STORE_FAILED;
}

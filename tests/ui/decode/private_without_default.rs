use error_core::ApiError;

struct Plain;

#[derive(ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(private)]
        user: Plain,
    },
}

impl std::fmt::Debug for E {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

fn main() {}

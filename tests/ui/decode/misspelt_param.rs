use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(parma)]
        name: String,
        #[api(sent)]
        other: String,
    },
}

fn main() {}

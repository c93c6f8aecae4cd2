use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(param)]
        ids: Vec<Plain>,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

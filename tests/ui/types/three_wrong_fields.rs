use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {id}.")]
    NotFound {
        id: Plain,
        #[api(param)]
        name: Plain,
        #[api(issues)]
        list: Plain,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

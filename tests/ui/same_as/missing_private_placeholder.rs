use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {id}.")]
    NotFound {
        #[api(private)]
        id: u64,
    },
    #[api(same_as = NotFound)]
    Deleted { name: String },
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}

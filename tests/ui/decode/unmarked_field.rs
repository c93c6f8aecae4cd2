use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound { user_id: u64 },
}

// After the mistake nothing else is reported.
fn decoded(response: error_core::ErrorResponse) -> Result<E, error_core::ErrorResponse> {
    let _ = <E as error_core::Decode>::decode;
    E::try_from(response)
}

fn main() {
    let _ = decoded;
}

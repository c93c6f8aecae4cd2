use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decod)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

// What was meant is there, and nothing else is reported.
fn decoded(response: error_core::ErrorResponse) -> Result<E, error_core::ErrorResponse> {
    E::try_from(response)
}

fn main() {
    let _ = decoded;
}

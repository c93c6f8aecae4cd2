use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(infer_codes)]
enum E {
    #[api(status = 404)]
    HTTPError,
    #[api(status = 410)]
    HttpError,
}

fn main() {
    let _ = E::HTTP_ERROR;
}

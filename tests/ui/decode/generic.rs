use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "value_not_found", decode)]
struct NotFound<T> {
    #[api(param)]
    value: T,
}

fn main() {
    let decoded: Result<NotFound<&str>, _> = error_core::Decode::decode(response());
    let _ = decoded;
}

fn response() -> error_core::ErrorResponse {
    loop {}
}

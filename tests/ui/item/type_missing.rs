use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404)]
enum Error {
    #[api(code = "thing_gone", msg = "{id} is gone.")]
    Gone { id },
}

fn main() {}

use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 404)]
enum Error {
    #[api(code = "thing_gone")]
    Gone
    #[api(code = "thing_moved")]
    Moved,
}

fn main() {}

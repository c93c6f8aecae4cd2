use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Auth(Plain),
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    Auth {
        #[api(transparent)]
        inner: Plain,
        source: std::io::Error,
    },
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug, ApiError)]
struct E;

fn main() {
    let _ = E::ALL_CODES;
}

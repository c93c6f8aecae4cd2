use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(same_as = E)]
struct E;

fn main() {
    let _ = E::ALL_CODES;
}

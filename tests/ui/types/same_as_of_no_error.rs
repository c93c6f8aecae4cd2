use error_core::ApiError;

#[derive(Debug)]
struct Plain;

impl Plain {
    const CODE: &str = "no_user";
}

#[derive(Debug, ApiError)]
enum E {
    #[api(same_as = Plain::CODE)]
    Auth,
}

fn main() {
    let _ = E::ALL_CODES;
}

use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Auth(#[from] Plain),
}

fn main() {
    let _ = E::from(Plain).status();
}

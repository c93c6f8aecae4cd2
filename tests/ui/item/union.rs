use error_core::ApiError;

#[derive(ApiError)]
union E {
    a: u32,
    b: f32,
}

fn main() {}

use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_long")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}

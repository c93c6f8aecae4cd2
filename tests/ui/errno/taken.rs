use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", errno = 40401)]
    NotFound,
    #[api(status = 404, code = "team_not_found", errno = 40401)]
    NoTeam,
}

fn main() {
    let _ = E::TEAM_NOT_FOUND;
}

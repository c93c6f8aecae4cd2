//! `same_as`: of the variants with one code at most one is decoded.

use super::{comes_back, decoded};
use error_core::{ApiError, HttpError};
use std::io;

#[derive(Debug, ApiError)]
#[api(decode)]
enum Login {
    #[api(status = 500, code = "login_broken")]
    Store(#[from] io::Error),
    #[api(same_as = Store)]
    NoStore,
    #[api(status = 401, code = "login_failed", was = "bad_login", errno = 40101)]
    Failed,
    #[api(same_as = Failed)]
    Directory { source: io::Error },
    #[api(same_as = HttpError::RATE_LIMITED, msg = "Too many attempts.")]
    TooMany {
        #[api(retry_after)]
        seconds: u32,
    },
    #[api(same_as = HttpError::RATE_LIMITED)]
    Elsewhere { source: io::Error },
    #[api(transparent)]
    Http(#[from] HttpError),
}

#[test]
fn the_variant_without_a_source_comes_back() {
    let io = || io::Error::other("a");
    assert!(matches!(decoded(&Login::NoStore), Some(Login::NoStore)));
    // The two cannot be told apart, and only one can be made.
    assert!(matches!(decoded(&Login::Store(io())), Some(Login::NoStore)));
    assert!(matches!(decoded(&Login::Directory { source: io() }), Some(Login::Failed)));
}

#[test]
fn another_types_code_comes_back() {
    assert!(matches!(decoded(&Login::TooMany { seconds: 3 }), Some(Login::TooMany { seconds: 3 })));
    // Own variants come before those of the built-in type, whose place they take; without what they need they do not.
    assert!(matches!(decoded(&Login::Http(HttpError::RateLimited)), Some(Login::Http(HttpError::RateLimited))));
    assert!(matches!(decoded(&Login::Http(HttpError::Gone)), Some(Login::Http(HttpError::Gone))));
}

#[test]
fn a_former_code_is_known() {
    #[derive(Debug, PartialEq, ApiError)]
    #[api(status = 401, code = "bad_login", decode)]
    struct Old;

    assert!(matches!(decoded(&Old), Some(Login::Failed)));
}

#[test]
fn a_code_comes_before_former_codes() {
    #[derive(Debug, PartialEq, ApiError)]
    #[api(decode)]
    enum Renamed {
        #[api(status = 404, code = "user_unknown", was = "no_such_user")]
        User,
        #[api(status = 404, code = "team_unknown")]
        Team,
    }
    comes_back(Renamed::User);
    comes_back(Renamed::Team);
}

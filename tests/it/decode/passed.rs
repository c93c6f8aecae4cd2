//! `transparent`: the inner error is decoded by its own type.

use super::{comes_back, decoded};
use error_core::{ApiError, HttpError};
use std::time::Duration;

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum Auth {
    #[api(status = 401, code = "token_expired", msg = "It expired {ago} seconds ago.")]
    Expired { ago: u32 },
    #[api(status = 401, code = "token_missing")]
    Missing,
}

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum Profile {
    #[api(status = 404, code = "profile_not_found")]
    NotFound,
    #[api(transparent)]
    Auth(#[from] Box<Auth>),
    #[api(status = 410, code = "profile_gone")]
    Gone {
        #[api(param)]
        since: u32,
    },
}

#[derive(Debug, ApiError)]
#[api(decode)]
enum Outer {
    Failed {
        #[api(transparent)]
        kind: Store,
        source: std::io::Error,
    },
    #[api(transparent)]
    Profile(Profile),
    #[api(transparent)]
    Http(#[from] HttpError),
    #[api(status = 400, code = "outer_error")]
    Own,
}

#[derive(Debug, ApiError)]
enum Store {
    #[api(status = 500, code = "store_failed")]
    Failed,
}

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
struct Wrapped {
    #[api(transparent)]
    kind: Auth,
    #[api(retry_after)]
    wait: Duration,
    #[api(private)]
    trace: Option<u8>,
}

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
struct Newtype<E>(#[api(transparent)] E);

#[test]
fn inner_errors_come_back() {
    comes_back(Profile::NotFound);
    comes_back(Profile::Auth(Box::new(Auth::Expired { ago: 3 })));
    comes_back(Profile::Auth(Box::new(Auth::Missing)));
    comes_back(Profile::Gone { since: 7 });
    comes_back(Newtype(Profile::Gone { since: 7 }));
}

#[test]
fn each_inner_type_is_asked_in_turn() {
    let auth = || Outer::Profile(Profile::Auth(Box::new(Auth::Missing)));
    assert!(matches!(decoded(&auth()), Some(Outer::Profile(Profile::Auth(auth))) if *auth == Auth::Missing));
    assert!(matches!(decoded(&Outer::Http(HttpError::Conflict)), Some(Outer::Http(HttpError::Conflict))));
    assert!(matches!(decoded(&Outer::Own), Some(Outer::Own)));
    let failed = Outer::Failed { kind: Store::Failed, source: std::io::Error::other("a") };
    assert!(decoded::<Outer>(&failed).is_none());
}

#[test]
fn fields_beside_it_come_back() {
    let wrapped = |trace| Wrapped { kind: Auth::Expired { ago: 3 }, wait: Duration::from_secs(9), trace };
    comes_back(wrapped(None));
    assert_eq!(decoded(&wrapped(Some(1))), Some(wrapped(None)));
    // Without the delay there is no such value.
    assert_eq!(decoded::<Wrapped>(&Auth::Missing), None);
}

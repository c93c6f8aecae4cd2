//! From an error to a response: of `http`, and of axum, where the error goes into the extensions.

use crate::{
    Case,
    bodies::envelope::Envelope,
    plain::{Plain, UserError},
};
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use error_core::ApiError;
use http::{HeaderValue, StatusCode, header};
use std::borrow::Cow;

/// The same error twice, as a handler makes it.
type Pair = (&'static str, fn() -> UserError, fn() -> Plain);

const ERRORS: [Pair; 2] = [
    ("static", || UserError::EmailTaken, || Plain::EmailTaken),
    ("u64", || UserError::NotFound { user_id: 421_337 }, || Plain::NotFound { user_id: 421_337 }),
];

pub(super) fn add(cases: &mut Vec<Case>) {
    for (scenario, ours, plain) in ERRORS {
        let name = |who| format!("response/axum/{scenario}/{who}");
        cases.push(Case::new(name("ours-bare"), move || ours().to_response()));
        cases.push(Case::new(name("ours"), move || ours().into_response()));
        cases.push(Case::new(name("serde"), move || json(&plain())));
        cases.push(Case::new(name("headers-only"), move || headers_only(&ours())));
        #[cfg(feature = "peers")]
        for (who, respond) in crate::peers::RESPONSES {
            cases.push(Case::new(name(who), move || respond(&plain())));
        }
    }
}

/// What one writes without this library; it lacks `cache-control`, which ours has.
fn json(error: &Plain) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or_default();
    (status, Json(Envelope::of(error, None))).into_response()
}

/// The headers of ours around nothing: what is left of `ours-bare` beside this is the body.
fn headers_only(error: &UserError) -> http::Response<Cow<'static, [u8]>> {
    let mut response = http::Response::new(Cow::Borrowed(&[][..]));
    *response.status_mut() = error.status();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

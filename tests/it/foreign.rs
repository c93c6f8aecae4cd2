//! What other servers send for an error, as their documentation has it, and what is no error body at all: everything is read,
//! and nothing is lost.

mod anything;
mod codes;
mod cost;
mod grammar;
mod issues;
mod kinds;
mod members;
mod raw;
mod request_id;
mod retry;
mod servers;
mod standards;

use error_core::{ErrorResponse, Issue, Place};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use crate::judges::recorded;

fn read_parts(status: StatusCode, headers: HeaderMap, body: impl Into<Vec<u8>>) -> ErrorResponse {
    recorded(ErrorResponse::from_parts(status, headers, body))
}

fn read_as(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> ErrorResponse {
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content_type))]);
    let (status, body) = (StatusCode::from_u16(status).unwrap(), body.into());
    let response = read_parts(status, headers.clone(), body.clone());
    assert_eq!(response.clone().into_parts(), (status, headers, body), "something is lost");
    response
}

fn read(status: u16, body: &str) -> ErrorResponse {
    read_as(status, "application/json; charset=utf-8", body)
}

/// Code, as it was sent, and message.
#[track_caller]
fn check(response: &ErrorResponse, code: Option<&str>, message: &str) {
    assert_eq!((response.raw_code(), response.message()), (code, message));
}

#[track_caller]
fn check_params(response: &ErrorResponse, expected: &[(&str, &str)]) {
    assert_eq!(response.params().collect::<Vec<_>>(), expected);
}

/// Place, path, code and message of each issue.
#[track_caller]
fn check_issues(response: &ErrorResponse, expected: &[(Place, &str, Option<&str>, Option<&str>)]) {
    let shown = |issue: &Issue| {
        (
            issue.place(),
            issue.pointer().to_path().to_owned(),
            issue.code_text().map(str::to_owned),
            issue.message_text().map(str::to_owned),
        )
    };
    let expected = expected.iter().map(|(place, path, code, message)| {
        (*place, (*path).to_owned(), code.map(str::to_owned), message.map(str::to_owned))
    });
    assert_eq!(response.issues().iter().map(shown).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

fn header_of(name: &'static str, value: &'static [u8]) -> ErrorResponse {
    let value = HeaderValue::from_bytes(value).unwrap();
    read_parts(StatusCode::TOO_MANY_REQUESTS, HeaderMap::from_iter([(HeaderName::from_static(name), value)]), "")
}

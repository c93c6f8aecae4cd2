//! The bytes that each shape writes: WIRE.md section 1, by hand.

mod adjusted;
mod conventions;
mod details;
mod handing_on;
mod hostile;
mod issues;
mod options;
mod samples;
mod varying;

use error_core::{ApiError, Issue, Occurrence, Shape};
use serde_json::Value;

#[track_caller]
fn check(occurrence: &Occurrence<'_>, shape: &dyn Shape, expected: &str) {
    assert_eq!(str::from_utf8(&occurrence.to_body(shape)), Ok(expected));
}

/// The body of an error that nothing is added to.
#[track_caller]
fn check_error(error: &dyn ApiError, shape: &dyn Shape, expected: &str) {
    check(&Occurrence::new(error), shape, expected);
}

/// The member of a body at a JSON Pointer, to be compared where the rest is another test's.
#[track_caller]
fn check_member(occurrence: &Occurrence<'_>, shape: &dyn Shape, pointer: &str, expected: Option<&Value>) {
    assert_eq!(parse(&occurrence.to_body(shape)).pointer(pointer), expected);
}

#[track_caller]
fn parse(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap()
}

/// The occurrence of the samples in WIRE.md.
#[derive(Debug, ApiError)]
#[api(status = 422, code = "order_invalid", errno = 42201, msg = "Order {order_id} is invalid.")]
struct OrderInvalid {
    order_id: u64,
    #[api(issues)]
    issue: Issue,
    #[api(retry_after)]
    wait: Option<u32>,
}

fn sample() -> OrderInvalid {
    OrderInvalid { order_id: 42, issue: crate::occurrences::qty(), wait: Some(30) }
}

/// An error that says as little as one can.
#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", msg = "No such user.")]
struct UserNotFound;

/// An error that is issues.
#[derive(Debug, ApiError)]
#[api(status = 400, code = "input_invalid", msg = "Invalid.")]
struct Invalid(#[api(issues)] Vec<Issue>);

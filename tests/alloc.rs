//! What is static is read without an allocation: `status()`, `code()`, `spec()`, `title()` and `retry()`.
//!
//! A binary of its own, since the counting allocator stands for the whole of it; it counts by thread.

use std::{hint::black_box, time::Duration};

use allocation_counter::measure;
use error_core::{AnyApiError, ApiError, HttpError, Issue, ResultExt};

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 404, code = "inner_missing", msg = "No {id}.")]
    Missing { id: String },
    #[api(status = 503, code = "inner_down", retry_after = 30)]
    Down,
}

#[derive(Debug, ApiError)]
enum Kinds<T> {
    #[api(status = 409, code = "unit_kind")]
    Unit,
    #[api(status = 404, code = "tuple_kind", msg = "No {0}.")]
    Tuple(String, T),
    #[api(status = 404, code = "named_kind", msg = "No {name} {{}} \"{id}\".")]
    Named { name: String, id: u64 },
    #[api(status = 422, code = "issues_kind")]
    Issues(#[api(issues)] Vec<Issue>),
    #[api(status = 429, code = "wait_kind")]
    Wait(#[api(retry_after)] Option<Duration>),
    #[api(status = 400, code = "status_kind", msg = "Varies.", header("X-A", "1"))]
    Status(#[api(status)] u16, #[api(header("X-B"))] String),
    #[api(status = 500, code = "source_kind")]
    Source(#[from] std::io::Error),
    #[api(status = 500, code = "boxed_kind")]
    Boxed { source: Box<dyn std::error::Error + Send + Sync> },
    #[api(same_as = Unit, msg = "Same as {0}.")]
    Same(String),
    #[api(same_as = HttpError::RATE_LIMITED)]
    Foreign,
    #[api(transparent)]
    Inner(Inner),
    #[api(transparent)]
    InnerBoxed(Box<HttpError>),
}

#[derive(Debug, ApiError)]
struct Failure {
    #[api(transparent)]
    kind: Inner,
    #[api(message)]
    text: String,
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("{0}")]
#[api(status = 410, code = "beside_kind")]
struct Beside(String);

fn io() -> std::io::Error {
    std::io::Error::other("disk")
}

fn text() -> String {
    "a text on the heap".to_owned()
}

/// A value of every kind of variant, and of what holds them.
fn values() -> Vec<AnyApiError> {
    let failure = Failure { kind: Inner::Down, text: text(), source: io() };
    assert_eq!((failure.text.len(), failure.source.to_string().len()), (18, 4));
    let kinds: [Kinds<u8>; 13] = [
        Kinds::Unit,
        Kinds::Tuple(text(), 1),
        Kinds::Named { name: text(), id: 7 },
        Kinds::Issues(vec![Issue::body("a").message("b")]),
        Kinds::Wait(Some(Duration::from_millis(1500))),
        Kinds::Wait(None),
        Kinds::Status(503, text()),
        Kinds::Source(io()),
        Kinds::Boxed { source: Box::new(io()) },
        Kinds::Same(text()),
        Kinds::Foreign,
        Kinds::Inner(Inner::Missing { id: text() }),
        Kinds::InnerBoxed(Box::new(HttpError::Conflict)),
    ];
    let others = [failure.into(), Beside(text()).into(), HttpError::NotFound.into()];
    let held = [
        AnyApiError::from(Box::new(Inner::Down)),
        AnyApiError::from(HttpError::Gone).with_source(io()),
        Err::<(), _>(io()).or_internal().unwrap_err(),
    ];
    kinds.into_iter().map(AnyApiError::from).chain(others).chain(held).collect()
}

fn allocations<T>(work: impl FnOnce() -> T) -> u64 {
    measure(|| drop(black_box(work()))).count_total
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(7)), 1);
    assert_eq!(allocations(|| [text(), text()]), 2);
    assert_eq!(allocations(|| 7), 0);
    // It sees what happens inside of this crate's calls too.
    assert!(allocations(|| HttpError::NotFound.to_response()) > 0);
}

#[test]
fn what_is_static_is_read_without_an_allocation() {
    let values = values();
    assert_eq!(values.len(), 19);
    for error in &values {
        let error: &dyn ApiError = &**error;
        let count = [
            allocations(|| error.status()),
            allocations(|| error.code()),
            allocations(|| error.spec()),
            allocations(|| error.title()),
            allocations(|| error.retry()),
        ];
        assert_eq!(count, [0; 5], "{error:?}");
    }
}

/// The same where the compiler knows the type.
#[test]
fn a_known_type_makes_no_difference() {
    let error = Kinds::<u8>::Status(503, text());
    assert_eq!(allocations(|| (error.status(), error.code(), error.retry())), 0);
    assert_eq!((error.status().as_u16(), error.code()), (503, "status_kind"));
    assert_eq!(allocations(|| (Kinds::<u8>::ALL_CODES, Inner::ALL_CODES)), 0);
}

/// A catalogue is made by the compiler, and searched without an allocation.
#[test]
fn a_catalogue_is_searched_without_an_allocation() {
    error_core::catalog! { static ALL = { errors: [Kinds<u8>, Beside, HttpError] }; }
    let count = allocations(|| {
        for code in ["unit_kind", "inner_down", "beside_kind", "no_such_code"] {
            black_box((ALL.by_code(code), ALL.by_former_code(code), ALL.by_errno(40_401)));
        }
        ALL.iter().filter(|spec| spec.status() == 404).count()
    });
    assert_eq!(count, 0);
    assert_eq!(ALL.by_code("inner_down").map(|spec| spec.status().as_u16()), Some(503));
}

/// Values that are never shown keep nothing; a writer's message goes straight to its target.
#[test]
fn a_message_is_written_without_an_allocation() {
    use std::fmt::Write;
    let error = Kinds::Named::<u8> { name: text(), id: 7 };
    let mut out = String::with_capacity(100);
    assert_eq!(allocations(|| write!(out, "{}{error}", error.message())), 0);
    assert_eq!(out, ["No a text on the heap {} \"7\"."; 2].concat());
}

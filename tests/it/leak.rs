//! Nothing internal leaves: a random canary in all that is private, shown to be there, then looked for in every byte.

mod beside;
mod kinds;
mod passed;

use std::{
    cell::RefCell,
    error::Error,
    fmt,
    hash::{BuildHasher, RandomState},
    iter,
};

use error_core::{AnyApiError, ApiError, Envelope, Occurrence, Problem, Shape};
use http::HeaderMap;

/// What a derived type is: all of its ways out.
#[cfg(feature = "axum")]
trait Derived: ApiError + serde::Serialize + axum::response::IntoResponse {}
#[cfg(feature = "axum")]
impl<E: ApiError + serde::Serialize + axum::response::IntoResponse> Derived for E {}
#[cfg(not(feature = "axum"))]
trait Derived: ApiError + serde::Serialize {}
#[cfg(not(feature = "axum"))]
impl<E: ApiError + serde::Serialize> Derived for E {}

/// Texts that nobody could guess, so that finding one is no accident.
#[derive(Default)]
struct Canaries(RefCell<Vec<String>>);

impl Canaries {
    /// Another text: visible ASCII, so that no form of writing would hide it.
    fn text(&self) -> String {
        let number = RandomState::new().hash_one("canary");
        let text = format!("canary{number:016x}");
        self.0.borrow_mut().push(text.clone());
        text
    }

    /// A failure two deep, with a text of its own in each `Debug` and `Display`.
    fn source(&self) -> Secret {
        let inner = Secret { debug: self.text(), display: self.text(), source: None };
        Secret { debug: self.text(), display: self.text(), source: Some(Box::new(inner)) }
    }

    /// All texts made since the last check are in `error`, and none is in what leaves.
    #[track_caller]
    fn check<E: Derived>(&self, error: E) {
        self.check_beside("", error);
    }

    /// The same, where `inside` is more of what the error holds.
    #[track_caller]
    fn check_beside<E: Derived>(&self, inside: &str, error: E) {
        let serialized = [serde_json::to_string(&error).unwrap(), serde_json::to_string_pretty(&error).unwrap()];
        self.check_absent(&serialized.concat(), error.code());
        self.check_any_beside(inside, &error.into());
    }

    /// The same for what is no derived type.
    #[track_caller]
    fn check_any(&self, error: impl Into<AnyApiError>) {
        self.check_any_beside("", &error.into());
    }

    #[track_caller]
    fn check_any_beside(&self, more: &str, error: &AnyApiError) {
        let inside = inside(&**error) + more;
        for canary in self.0.borrow().iter() {
            assert!(inside.contains(canary), "{canary} is not in the error, so this test cannot fail: {inside}");
        }
        self.check_absent(&sent(&**error), error.code());
        self.check_absent(&sent_by_axum(error.clone()), error.code());
        assert_ne!(self.0.take().len(), 0, "there is nothing to look for");
    }

    #[track_caller]
    fn check_absent(&self, sent: &str, code: &str) {
        assert!(sent.contains(code), "this is not what is sent: {sent}");
        for canary in self.0.borrow().iter() {
            assert!(!sent.contains(canary), "{canary} leaks: {sent}");
        }
    }
}

/// An internal failure. Its `Debug` and its `Display` give themselves away each by another text.
struct Secret {
    debug: String,
    display: String,
    source: Option<Box<Secret>>,
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "debug {} of db at 10.0.0.5, {:?}", self.debug, self.source)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "db at 10.0.0.5 refused {}", self.display)
    }
}

impl Error for Secret {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}

/// All that an error holds, as its programmer sees it.
fn inside(error: &dyn ApiError) -> String {
    let chain = iter::successors(error.source(), |source| (*source).source());
    chain.fold(format!("{error:?} {error} "), |inside, source| format!("{inside}{source:?} {source} "))
}

/// All that leaves by `http`: both shapes with all that they can hold, headers, and the texts for clients.
fn sent(error: &dyn ApiError) -> String {
    static DOCUMENTED: Problem = Problem::new().with_docs("https://errors.example.com/");
    let occurrence = Occurrence::new(error).with_request_id("req-1").with_instance("/users/7");
    let shapes: [&dyn Shape; 4] = [&Envelope, &Problem::new(), &DOCUMENTED, &DOCUMENTED.without_code()];
    let bodies = shapes.map(|shape| String::from_utf8(occurrence.to_body(shape)).unwrap()).concat();
    let response = error.to_response();
    let body = std::str::from_utf8(response.body()).unwrap();
    let texts = [error.title().to_owned(), error.message().to_string(), format!("{:?}", error.message())].concat();
    format!("{bodies}{body}{}{texts}{:?}", head(response.headers()), error.spec())
}

fn head(headers: &HeaderMap) -> String {
    let lines =
        headers.iter().map(|(name, value)| [name.as_str(), &String::from_utf8_lossy(value.as_bytes())].join(": "));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(feature = "axum")]
fn sent_by_axum(error: AnyApiError) -> String {
    use axum::{body::to_bytes, response::IntoResponse};
    let (parts, body) = error.into_response().into_parts();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let body = runtime.block_on(to_bytes(body, usize::MAX)).unwrap();
    head(&parts.headers) + std::str::from_utf8(&body).unwrap()
}

#[cfg(not(feature = "axum"))]
#[allow(clippy::needless_pass_by_value, reason = "with the feature it is")]
fn sent_by_axum(error: AnyApiError) -> String {
    error.code().to_owned()
}

/// What is marked for clients is found by this test's own means, so that it would find a leak too.
#[test]
fn a_leak_would_be_found() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "open", msg = "Open.")]
    struct Open {
        #[api(param, header("X-Open"))]
        text: String,
    }
    let canary = Canaries::default().text();
    let error = Open { text: canary.clone() };
    assert!(inside(&error).contains(&canary));
    // Each of the four bodies, the response's body and its header.
    assert_eq!(sent(&error).matches(&canary).count(), 6);
    assert_eq!(serde_json::to_string(&error).unwrap().matches(&canary).count(), 1);
    #[cfg(feature = "axum")]
    assert_eq!(sent_by_axum(error.into()).matches(&canary).count(), 2);
}

//! Shapes of a user's that hand on to one of ours: with another error, twice, or behind a text.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use error_core::{ApiError, Body, Envelope, EnvelopeCamel, Flat, Occurrence, Shape};
use http::HeaderValue;

use super::check_error;

/// A value whose text fails if it is so, and that counts how often it is asked.
#[derive(Debug)]
struct Value {
    fails: bool,
    asked: AtomicUsize,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if self.fails { Err(fmt::Error) } else { f.write_str("7") }
    }
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "secret_missing", title = "Secret missing", msg = "No secret of {owner} in {place}.")]
struct SecretMissing {
    owner: u64,
    place: &'static str,
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "page_missing", title = "Page missing", msg = "No page {page}.")]
struct PageMissing {
    #[api(private)]
    page: Value,
}

fn page(fails: bool) -> PageMissing {
    PageMissing { page: Value { fails, asked: AtomicUsize::new(0) } }
}

/// Whatever the error is, clients are told of a page.
struct Masking<'a>(&'a PageMissing, &'static dyn Shape);

impl Shape for Masking<'_> {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        self.1.media_type(error)
    }

    fn write(&self, _: &Occurrence<'_>, body: &mut Body<'_>) {
        self.1.write(&Occurrence::new(self.0), body);
    }
}

#[test]
fn all_that_is_sent_is_of_the_error_that_is_handed_on() {
    let secret = SecretMissing { owner: 1, place: "vault" };
    for (fails, message) in [(false, "No page 7."), (true, "Page missing")] {
        let page = page(fails);
        let nested = format!(r#"{{"error":{{"code":"page_missing","message":"{message}"}}}}"#);
        check_error(&secret, &Masking(&page, &Envelope), &nested);
        check_error(&secret, &Masking(&page, &EnvelopeCamel), &nested.replace("page_missing", "PAGE_MISSING"));
        let flat = format!(r#"{{"message":"{message}","code":"page_missing"}}"#);
        check_error(&secret, &Masking(&page, &Flat), &flat);
    }
}

/// Writes more than once.
struct Again {
    text: Option<&'static str>,
}

impl Shape for Again {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("text/plain")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        if let Some(text) = self.text {
            body.text(&text);
        }
        Envelope.write(error, body);
        Flat.write(error, body);
        Envelope.write(error, body);
    }
}

#[test]
fn a_body_is_written_once_and_its_values_are_asked_once() {
    let error = page(false);
    check_error(&error, &Again { text: None }, r#"{"error":{"code":"page_missing","message":"No page 7."}}"#);
    assert_eq!(error.page.asked.load(Ordering::Relaxed), 1);

    let error = page(false);
    check_error(&error, &Again { text: Some("gone") }, "gone");
    assert_eq!(error.page.asked.load(Ordering::Relaxed), 0);
}

//! A service of tower that has no answers.

use crate::errors;
use error_core::AnyApiError;
use http::{Request, Response};
use std::{
    future::{Ready, ready},
    marker::PhantomData,
    task::{Context, Poll},
};
use tower::Service;

pub(crate) struct Failing<B> {
    when: When,
    body: PhantomData<fn() -> B>,
}

#[derive(Clone, Copy, PartialEq)]
enum When {
    Polled,
    Called,
    Panics,
}

/// The apps without routes, by name.
pub(crate) fn apps<B>() -> [(&'static str, Failing<B>); 3] {
    let app = |when| Failing { when, body: PhantomData };
    [("failing", app(When::Called)), ("panicking", app(When::Panics)), ("unready", app(When::Polled))]
}

impl<B> Clone for Failing<B> {
    fn clone(&self) -> Self {
        Self { when: self.when, body: PhantomData }
    }
}

impl<A, B> Service<Request<A>> for Failing<B> {
    type Response = Response<B>;
    type Error = AnyApiError;
    type Future = Ready<Result<Response<B>, AnyApiError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), AnyApiError>> {
        Poll::Ready(if self.when == When::Polled { Err(errors::of_code("ledger_closed")) } else { Ok(()) })
    }

    fn call(&mut self, _: Request<A>) -> Self::Future {
        assert!(self.when != When::Panics, "canary");
        ready(Err(errors::of_code("store_failed")))
    }
}

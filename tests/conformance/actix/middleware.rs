//! Middleware inside of the layer.

use crate::errors;
use actix_web::{
    Error,
    body::MessageBody,
    dev::{Service, ServiceRequest, ServiceResponse, Transform},
    error::ErrorRequestTimeout,
    middleware::Next,
    rt::time,
};
use std::{
    future::{Ready, ready},
    task::{Context, Poll},
    time::Duration,
};

/// Answers 408 after 50 ms.
pub(super) async fn timeout<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let answer = time::timeout(Duration::from_millis(50), next.call(request)).await;
    answer.unwrap_or_else(|_| Err(ErrorRequestTimeout("canary")))
}

pub(super) async fn fail<B: MessageBody>(_: ServiceRequest, _: Next<B>) -> Result<ServiceResponse<B>, Error> {
    Err(errors::of_code("store_failed").into())
}

/// Makes a service that panics when it is called.
pub(super) struct Panicking;

/// Makes one that is never ready.
pub(super) struct Unready;

/// A service that has no answers.
pub(super) enum Failing {
    Panics,
    Polled,
}

macro_rules! transform {
    ($transform:ident, $service:expr) => {
        impl<S: Service<ServiceRequest, Response = ServiceResponse, Error = Error>> Transform<S, ServiceRequest>
            for $transform
        {
            type Response = ServiceResponse;
            type Error = Error;
            type Transform = Failing;
            type InitError = ();
            type Future = Ready<Result<Failing, ()>>;

            fn new_transform(&self, _: S) -> Self::Future {
                ready(Ok($service))
            }
        }
    };
}
transform!(Panicking, Failing::Panics);
transform!(Unready, Failing::Polled);

impl Service<ServiceRequest> for Failing {
    type Response = ServiceResponse;
    type Error = Error;
    type Future = Ready<Result<ServiceResponse, Error>>;

    fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(match self {
            Self::Panics => Ok(()),
            Self::Polled => Err(errors::of_code("ledger_closed").into()),
        })
    }

    fn call(&self, _: ServiceRequest) -> Self::Future {
        panic!("canary")
    }
}

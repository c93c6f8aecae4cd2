//! [`ErrorLayer`] as middleware of actix: `App::wrap`.

use super::{
    asked::{ask, route},
    convert, error,
    settled::{Settled, rewrite},
};
use crate::{
    AnyApiError, ErrorLayer,
    layer::{Asked, Exchange, Route, caught},
};
use ::actix_web::{
    Error, HttpMessage,
    body::{EitherBody, MessageBody},
    dev::{Service, ServiceRequest, ServiceResponse, Transform},
    http::header::HeaderName,
};
use pin_project_lite::pin_project;
use std::{
    cell::RefCell,
    fmt,
    future::{Ready, ready},
    pin::Pin,
    task::{Context, Poll, ready},
};

impl<S, B> Transform<S, ServiceRequest> for ErrorLayer
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ErrorMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<ErrorMiddleware<S>, ()>>;

    fn new_transform(&self, service: S) -> Self::Future {
        let id_header = convert::name(self.id_header());
        ready(Ok(ErrorMiddleware { service, layer: self.clone(), id_header, failed: RefCell::default() }))
    }
}

/// A service all of whose errors have one shape: what [`ErrorLayer`] makes of one of actix's.
pub struct ErrorMiddleware<S> {
    service: S,
    layer: ErrorLayer,
    id_header: Option<HeaderName>,
    /// Why the service within could not get ready.
    failed: RefCell<Option<AnyApiError>>,
}

impl<S, B> Service<ServiceRequest> for ErrorMiddleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = ErrorMiddlewareFuture<S::Future>;

    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        // Requests are answered with the error until the service gets ready: connections share it.
        let failed = match caught(|| self.service.poll_ready(cx).map_err(|error| error::contract(&error))) {
            Ok(readiness) => ready!(readiness).err(),
            Err(error) => Some(error),
        };
        self.failed.replace(failed);
        Poll::Ready(Ok(()))
    }

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        let asked = ask(&self.layer, request.parts_mut().0);
        // An outer layer's is the same.
        request.extensions_mut().insert(asked.id().clone());
        // Not borrowed while the service runs, which may ask once more whether this one is ready.
        let failed = self.failed.borrow().clone();
        let call = || match failed {
            Some(error) => Err(error),
            None => Ok(self.service.call(request)),
        };
        ErrorMiddlewareFuture { exchange: Exchange::new(&self.layer, asked, call), id_header: self.id_header.clone() }
    }
}

impl<S> fmt::Debug for ErrorMiddleware<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMiddleware").finish_non_exhaustive()
    }
}

pin_project! {
    /// The response of an [`ErrorMiddleware`].
    pub struct ErrorMiddlewareFuture<F> {
        #[pin]
        exchange: Exchange<F>,
        id_header: Option<HeaderName>,
    }
}

impl<F, B> Future for ErrorMiddlewareFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody,
{
    type Output = Result<ServiceResponse<EitherBody<B>>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let id_header = this.id_header;
        let finish = |layer: &ErrorLayer, asked: &mut Asked, outcome| match outcome {
            Ok(response) => Ok(finish(layer, asked, id_header.take(), response)),
            Err(error) => {
                // It is middleware's: the router answers what has no route.
                if asked.has_no_route() {
                    asked.set_route(Route::Unknown);
                }
                Err(Settled::failed(layer, asked, error).into())
            }
        };
        // Without the request, which is gone, there is no `ServiceResponse`.
        this.exchange.poll(cx, Ok, finish, |written| Err(Settled::written(written).into()))
    }
}

impl<F> fmt::Debug for ErrorMiddlewareFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMiddlewareFuture").finish_non_exhaustive()
    }
}

fn finish<B: MessageBody>(
    layer: &ErrorLayer,
    asked: &mut Asked,
    id_header: Option<HeaderName>,
    response: ServiceResponse<B>,
) -> ServiceResponse<EitherBody<B>> {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        let mut response = response.map_into_left_body();
        if let (Some(name), Some(id)) = (id_header, convert::value(asked.id().as_header())) {
            response.headers_mut().insert(name, id);
        }
        return response;
    }
    asked.set_route(route(response.request()));
    let (request, mut response) = response.into_parts();
    let (head, body) = rewrite(layer, asked, &response, response.error(), response.body().size());
    convert::write(&head, &mut response);
    let response = match body {
        Some(body) => response.set_body(convert::body(&head, body)).map_into_right_body(),
        None => response.map_into_left_body(),
    };
    ServiceResponse::new(request, response)
}

//! [`ErrorLayer`] as a `Layer` of tower.

use crate::{
    AnyApiError, ErrorLayer, HttpError,
    layer::{Asked, caught},
    log,
};
use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use std::{
    borrow::Cow,
    convert::Infallible,
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};
use tower_layer::Layer;
use tower_service::Service;

impl<S> Layer<S> for ErrorLayer {
    type Service = ErrorService<S>;

    fn layer(&self, inner: S) -> ErrorService<S> {
        ErrorService { inner, layer: self.clone(), failed: None }
    }
}

/// A service all of whose errors have one shape: what [`ErrorLayer`] makes of one.
#[derive(Clone)]
pub struct ErrorService<S> {
    inner: S,
    layer: ErrorLayer,
    /// Why the service within could not get ready.
    failed: Option<AnyApiError>,
}

impl<S, A, B> Service<Request<A>> for ErrorService<S>
where
    S: Service<Request<A>, Response = Response<B>>,
    S::Error: Into<AnyApiError>,
    B: Body + From<Cow<'static, [u8]>>,
{
    type Response = Response<B>;
    type Error = Infallible;
    type Future = ErrorFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // The next request is answered with the error.
        self.failed = match caught(|| self.inner.poll_ready(cx).map_err(Into::into)) {
            Ok(readiness) => ready!(readiness).err(),
            Err(error) => Some(error),
        };
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<A>) -> ErrorFuture<S::Future> {
        let asked = self.layer.ask(&mut request);
        let span = log::span(&asked);
        let mut failed = self.failed.take();
        let mut inner = None;
        if failed.is_none() {
            let _entered = span.enter();
            match caught(|| self.inner.call(request)) {
                Ok(future) => inner = Some(future),
                Err(error) => failed = Some(error),
            }
        }
        ErrorFuture { inner, failed, asked, layer: self.layer.clone(), span }
    }
}

impl<S: fmt::Debug> fmt::Debug for ErrorService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorService").field("inner", &self.inner).finish_non_exhaustive()
    }
}

pin_project! {
    /// The response of an [`ErrorService`].
    pub struct ErrorFuture<F> {
        // Gone once it panicked.
        #[pin]
        inner: Option<F>,
        failed: Option<AnyApiError>,
        asked: Asked,
        layer: ErrorLayer,
        span: log::Span,
    }
}

impl<F, B, E> Future for ErrorFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    E: Into<AnyApiError>,
    B: Body + From<Cow<'static, [u8]>>,
{
    type Output = Result<Response<B>, Infallible>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let _entered = this.span.enter();
        let outcome = match this.inner.as_mut().as_pin_mut() {
            Some(inner) => match caught(|| inner.poll(cx).map_err(Into::into)) {
                Ok(outcome) => ready!(outcome),
                Err(error) => {
                    // What it holds may panic once more when it is dropped.
                    let _ = caught(|| this.inner.set(None));
                    Err(error)
                }
            },
            None => Err(this.failed.take().unwrap_or_else(|| HttpError::InternalError.into())),
        };
        // An error's own texts, shapes and reporters are code of the user's as well.
        let finished = caught(|| finish(this.layer, this.asked, outcome));
        // That panic is an error in the layer's shape, unless it is the shape that panics.
        let finished =
            finished.or_else(|error| caught(|| finish(this.layer, this.asked, Err(error.clone()))).map_err(|_| error));
        Poll::Ready(Ok(finished.unwrap_or_else(|error| this.layer.last_resort(this.asked, &error).map(B::from))))
    }
}

impl<F> fmt::Debug for ErrorFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorFuture").finish_non_exhaustive()
    }
}

fn finish<B: Body + From<Cow<'static, [u8]>>>(
    layer: &ErrorLayer,
    asked: &Asked,
    outcome: Result<Response<B>, AnyApiError>,
) -> Response<B> {
    let response = outcome.unwrap_or_else(|error| layer.answer(asked, error).map(B::from));
    let (mut parts, body) = response.into_parts();
    let written = layer.finish(asked, &mut parts, &|| body.is_end_stream() || body.size_hint().exact() == Some(0));
    Response::from_parts(parts, written.map_or(body, B::from))
}

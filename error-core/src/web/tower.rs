//! [`ErrorLayer`] as a `Layer` of tower.

use crate::{
    AnyApiError, ErrorLayer,
    layer::{Asked, Exchange, Incoming, Route, caught},
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
        let asked = self.layer.ask(incoming(&request));
        // An outer layer's is the same.
        request.extensions_mut().insert(asked.id().clone());
        let call = || match self.failed.take() {
            Some(error) => Err(error),
            None => Ok(self.inner.call(request)),
        };
        ErrorFuture { exchange: Exchange::new(&self.layer, asked, call) }
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
        #[pin]
        exchange: Exchange<F>,
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
        let exchange = self.project().exchange;
        let response = exchange.poll(cx, |outcome| outcome.map_err(Into::into), finish, |written| written.map(B::from));
        response.map(Ok)
    }
}

impl<F> fmt::Debug for ErrorFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorFuture").finish_non_exhaustive()
    }
}

fn finish<B: Body + From<Cow<'static, [u8]>>>(
    layer: &ErrorLayer,
    asked: &mut Asked,
    response: Response<B>,
) -> Response<B> {
    let (mut parts, body) = response.into_parts();
    let written = layer.finish(asked, &mut parts, &|| body.is_end_stream() || body.size_hint().exact() == Some(0));
    Response::from_parts(parts, written.map_or(body, B::from))
}

fn incoming<B>(request: &Request<B>) -> Incoming<'_> {
    Incoming {
        method: request.method().clone(),
        path: path(request),
        headers: request.headers(),
        outer: request.extensions().get().cloned(),
        route: route(request),
    }
}

/// The path as it was before nested routers took their part away.
#[cfg(feature = "axum")]
fn path<B>(request: &Request<B>) -> &str {
    let original = request.extensions().get::<::axum::extract::OriginalUri>();
    original.map_or(request.uri(), |original| &original.0).path()
}

#[cfg(not(feature = "axum"))]
fn path<B>(request: &Request<B>) -> &str {
    request.uri().path()
}

#[cfg(feature = "axum")]
fn route<B>(request: &Request<B>) -> Route {
    use ::axum::extract::{MatchedPath, OriginalUri};
    match request.extensions().get::<MatchedPath>() {
        Some(path) => Route::MatchedByAxum(path.clone()),
        None if request.extensions().get::<OriginalUri>().is_some() => Route::NoneOfAxum,
        None => Route::Unknown,
    }
}

#[cfg(not(feature = "axum"))]
fn route<B>(_: &Request<B>) -> Route {
    Route::Unknown
}

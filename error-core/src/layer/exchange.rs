//! [`Exchange`]: a request on its way through a service, to the response that is sent.

use super::{Asked, ErrorLayer, caught};
use crate::{AnyApiError, HttpError, log};
use http::Response;
use pin_project_lite::pin_project;
use std::{
    borrow::Cow,
    pin::Pin,
    task::{Context, Poll, ready},
};

type Bytes = Cow<'static, [u8]>;

pin_project! {
    /// A call of the service within, whose panics are errors of the contract.
    pub(crate) struct Exchange<F> {
        // Gone once it panicked.
        #[pin]
        inner: Option<F>,
        failed: Option<AnyApiError>,
        asked: Asked,
        layer: ErrorLayer,
        span: log::Span,
    }
}

impl<F> Exchange<F> {
    /// Calls the service, in the span of the request.
    pub(crate) fn new(layer: &ErrorLayer, asked: Asked, call: impl FnOnce() -> Result<F, AnyApiError>) -> Self {
        let span = log::span(&asked);
        let called = {
            let _entered = span.enter();
            caught(call).and_then(|called| called)
        };
        let (inner, failed) = match called {
            Ok(inner) => (Some(inner), None),
            Err(error) => (None, Some(error)),
        };
        Self { inner, failed, asked, layer: layer.clone(), span }
    }
}

impl<F: Future> Exchange<F> {
    /// The response that is sent: `finish` makes it of the service's, `from` of one that is finished.
    pub(crate) fn poll<T, R>(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        outcome: impl FnOnce(F::Output) -> Result<T, AnyApiError>,
        finish: impl FnOnce(&ErrorLayer, &mut Asked, T) -> R,
        from: impl Fn(Response<Bytes>) -> R,
    ) -> Poll<R> {
        let mut this = self.project();
        let _entered = this.span.enter();
        let outcome = match this.inner.as_mut().as_pin_mut() {
            Some(inner) => match caught(|| inner.poll(cx).map(outcome)) {
                Ok(outcome) => ready!(outcome),
                Err(error) => {
                    // What it holds may panic once more when it is dropped.
                    let _ = caught(|| this.inner.set(None));
                    Err(error)
                }
            },
            None => Err(this.failed.take().unwrap_or_else(|| HttpError::InternalError.into())),
        };
        let (layer, asked) = (this.layer, this.asked);
        // An error's own texts, shapes and reporters are code of the user's as well.
        let finished = match outcome {
            Ok(response) => caught(|| finish(layer, asked, response)),
            Err(error) => caught(|| from(layer.written(asked, error))),
        };
        // That panic is an error in the layer's shape, unless it is the shape that panics.
        Poll::Ready(finished.unwrap_or_else(|error| {
            from(caught(|| layer.written(asked, error.clone())).unwrap_or_else(|_| layer.last_resort(asked, &error)))
        }))
    }
}

impl ErrorLayer {
    /// The finished response to an error of the service itself.
    fn written(&self, asked: &Asked, error: AnyApiError) -> Response<Bytes> {
        self.finished(asked, self.answer(asked, error))
    }

    /// A response that we made, finished.
    pub(crate) fn finished(&self, asked: &Asked, response: Response<Bytes>) -> Response<Bytes> {
        let (mut parts, body) = response.into_parts();
        let written = self.finish(asked, &mut parts, &|| body.is_empty());
        Response::from_parts(parts, written.unwrap_or(body))
    }
}

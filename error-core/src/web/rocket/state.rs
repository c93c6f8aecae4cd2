//! What is kept of a request, until a response of rocket's is what our layer makes of it.

use super::convert::{head, headers, write_head};
use crate::{
    AnyApiError, ErrorLayer,
    layer::{Asked, Incoming, Route, caught},
    log,
};
use ::rocket::{Request, Response};
use http::{Extensions, header};
use std::{
    borrow::Cow,
    io::Cursor,
    sync::{Mutex, MutexGuard, PoisonError},
};

type Bytes = Cow<'static, [u8]>;

/// What is kept of a request in rocket's local cache.
#[derive(Default)]
struct Kept(Mutex<State>);

#[derive(Default)]
pub(super) struct State {
    /// There is none without the fairing.
    pub(super) asked: Option<Asked>,
    /// Why a guard refused the request.
    pub(super) refused: Option<AnyApiError>,
    /// What a response of ours has in its extensions: rocket's have none.
    pub(super) marks: Extensions,
}

impl State {
    pub(super) fn of<'r>(request: &'r Request<'_>) -> MutexGuard<'r, Self> {
        request.local_cache(Kept::default).0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes note of a request, unless it was done. Whether it is new.
    pub(super) fn ask(&mut self, layer: &ErrorLayer, request: &Request<'_>) -> bool {
        let is_new = self.asked.is_none();
        if is_new {
            let headers = headers(request.headers());
            self.asked = Some(layer.ask(Incoming {
                method: http::Method::from_bytes(request.method().as_str().as_bytes()).unwrap_or_default(),
                path: request.uri().path().as_str(),
                headers: &headers,
                outer: None,
                route: Route::Unknown,
            }));
        }
        is_new
    }

    /// The response that `make` makes, in the span of the request.
    pub(super) fn respond(&mut self, make: impl FnOnce(Option<&Asked>) -> http::Response<Bytes>) -> Response<'static> {
        let span = self.asked.as_ref().map(log::span);
        let _entered = span.as_ref().map(log::Span::enter);
        let (mut head, body) = make(self.asked.as_ref()).into_parts();
        self.marks = std::mem::take(&mut head.extensions);
        let mut response = Response::new();
        write_head(&mut response, &head);
        response.set_sized_body(body.len(), Cursor::new(body));
        response
    }

    /// The head of a response, and its body if that is another one, as the layer wants them.
    pub(super) fn finish(
        &mut self,
        layer: &ErrorLayer,
        request: &Request<'_>,
        response: &mut Response<'_>,
        size: Option<usize>,
    ) {
        let Some(asked) = &mut self.asked else { return };
        let route = request.route().map(|route| Route::Matched(route.uri.path().into()));
        asked.set_route(route.unwrap_or(Route::None));
        let span = log::span(asked);
        let _entered = span.enter();
        let is_head = *asked.method() == http::Method::HEAD;
        let mut head = head(response);
        head.extensions = std::mem::take(&mut self.marks);
        if let (true, Some(size)) = (is_head, size) {
            // rocket takes the body away later, and writes the length itself.
            head.headers.insert(header::CONTENT_LENGTH, size.into());
        }
        let finished = caught(|| layer.finish(asked, &mut head, &|| size == Some(0)));
        let written = finished.unwrap_or_else(|error| {
            let (last, body) = layer.last_resort(asked, &error).into_parts();
            head = last;
            Some(body)
        });
        if is_head || written.is_some() {
            let length = head.headers.remove(header::CONTENT_LENGTH);
            if let Some(body) = written {
                let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
                response.set_sized_body(length.unwrap_or(body.len()), Cursor::new(body));
            }
        }
        write_head(response, &head);
    }
}

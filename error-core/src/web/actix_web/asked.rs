//! What the layer asks of a request of actix.

use super::convert;
use crate::{
    ErrorLayer,
    layer::{Asked, Incoming, Route},
    log,
};
use ::actix_web::{HttpMessage, HttpRequest};
use http::{HeaderMap, HeaderValue};

pub(super) fn ask(layer: &ErrorLayer, request: &HttpRequest) -> Asked {
    let mut headers = HeaderMap::new();
    for name in layer.reads() {
        for value in request.headers().get_all(name.as_str()) {
            if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
                headers.append(name.clone(), value);
            }
        }
    }
    layer.ask(Incoming {
        method: convert::method(request.method()),
        path: request.path(),
        headers: &headers,
        outer: request.extensions().get().cloned(),
        // To find it is dear. A response tells it too, but a panic has none, and a span has it from the start.
        route: if layer.has_reporter() || log::has_spans() { route(request) } else { Route::Unknown },
    })
}

/// The pattern of the resource. Before the request is routed it is found by the path alone.
pub(super) fn route(request: &HttpRequest) -> Route {
    request.match_pattern().map_or(Route::None, |pattern| Route::Matched(pattern.into()))
}

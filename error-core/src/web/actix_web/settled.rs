//! What the layer makes of an error of actix.

use super::{convert, error, meant::meant};
use crate::{ErrorLayer, layer::Asked};
use ::actix_web::{
    Error, HttpResponse, ResponseError,
    body::{BodySize, BoxBody, MessageBody},
    http::StatusCode,
};
use http::{Method, Response, header, response::Parts};
use std::{borrow::Cow, cell::Cell, fmt};

type Bytes = Cow<'static, [u8]>;

/// The head that an error is sent with, and a body in place of its own.
pub(super) fn rewrite<B>(
    layer: &ErrorLayer,
    asked: &Asked,
    response: &HttpResponse<B>,
    error: Option<&Error>,
    size: BodySize,
) -> (Parts, Option<Bytes>) {
    let held = error.and_then(|error| error::held(response, error));
    let mut parts = convert::parts(response);
    let status = parts.status;
    let meant = || error.and_then(|error| meant(error, status));
    // An answer to `HEAD` is judged by its headers, of which actix writes this one later.
    let told = match size {
        BodySize::Sized(size) if *asked.method() == Method::HEAD => Some(size),
        _ => None,
    };
    let has_length = parts.headers.contains_key(header::CONTENT_LENGTH);
    if let (Some(size), false) = (told, has_length) {
        parts.headers.insert(header::CONTENT_LENGTH, size.into());
    }
    let body = layer.finish_held(asked, &mut parts, held, &meant, &|| size.is_eof());
    if told.is_some() && !has_length && body.is_none() {
        parts.headers.remove(header::CONTENT_LENGTH);
    }
    (parts, body)
}

/// An error with the response that the layer made of it: what middleware outside gets in place of a response, which actix
/// makes only together with the request.
pub(super) struct Settled {
    head: Parts,
    body: Body,
}

enum Body {
    /// What we wrote.
    Written(Bytes),
    /// The error's own, which it may give only once; and the error, in case that it is asked for once more.
    Kept(Cell<Option<BoxBody>>, Error),
}

impl Settled {
    pub(super) fn written(response: Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        Self { head, body: Body::Written(body) }
    }

    /// The error of a service within.
    pub(super) fn failed(layer: &ErrorLayer, asked: &Asked, error: Error) -> Self {
        let response = error.error_response();
        let carried = error::carried(&response);
        let ours = carried.as_deref().or_else(|| error::held(&response, &error));
        let answer = ours.and_then(|ours| layer.answer_in_grpc(asked, ours));
        if let Some(answer) = answer {
            return Self::written(layer.finished(asked, answer));
        }
        let (head, body) = rewrite(layer, asked, &response, Some(&error), response.body().size());
        let kept = || Body::Kept(Cell::new(Some(response.into_body())), error);
        Self { head, body: body.map_or_else(kept, Body::Written) }
    }
}

impl ResponseError for Settled {
    fn status_code(&self) -> StatusCode {
        convert::status(self.head.status)
    }

    fn error_response(&self) -> HttpResponse {
        let body = match &self.body {
            Body::Written(body) => convert::body(&self.head, body.clone()),
            Body::Kept(body, error) => body.take().unwrap_or_else(|| error.error_response().into_body()),
        };
        let mut response = HttpResponse::new(self.status_code()).set_body(body);
        convert::write(&self.head, &mut response);
        response
    }
}

impl fmt::Debug for Settled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settled").field("status", &self.head.status).finish_non_exhaustive()
    }
}

impl fmt::Display for Settled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "answered with {}", self.head.status)
    }
}

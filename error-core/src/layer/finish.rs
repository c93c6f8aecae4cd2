//! What becomes of a response on its way out.

use super::{Asked, ErrorLayer, Passthrough, Report, Settings, caught, foreign, grpc, translate::Translated};
use crate::{
    AnyApiError, ApiError, Envelope, ErrorSpec, HttpError, Occurrence, Shape, choose_shape, log,
    response::{self, Shaped},
    retry::received,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header, response::Parts};
use std::{borrow::Cow, cell::LazyCell};

type Bytes = Cow<'static, [u8]>;

/// Whether an error has a header of this name by its contract.
pub(super) type IsDeclared<'a> = &'a dyn Fn(&HeaderName) -> bool;

/// A layer was here: those around it leave the body as it is.
#[derive(Clone, Copy)]
pub(crate) struct Answered {
    is_reported: bool,
}

/// Who wrote an error.
#[derive(Clone, Copy, PartialEq)]
enum Writer {
    /// We did.
    Ours,
    Others,
}

impl ErrorLayer {
    /// Gives a response its request id, and an error its shape. Returned is a body in place of the one that is there;
    /// whether that has no content at all is asked only where it matters.
    pub(crate) fn finish(&self, asked: &Asked, parts: &mut Parts, has_no_content: &dyn Fn() -> bool) -> Option<Bytes> {
        self.finish_held(asked, parts, None, &|| None, has_no_content)
    }

    /// The same where the framework has the error, and the extensions may not. `meant` is asked what error of the contract
    /// one of others is, beyond its status.
    pub(crate) fn finish_held(
        &self,
        asked: &Asked,
        parts: &mut Parts,
        held: Option<&dyn ApiError>,
        meant: &dyn Fn() -> Option<AnyApiError>,
        has_no_content: &dyn Fn() -> bool,
    ) -> Option<Bytes> {
        let is_error = parts.status.is_client_error() || parts.status.is_server_error();
        let body = if is_error {
            let own = parts.extensions.get::<AnyApiError>().cloned();
            self.error(asked, parts, own.as_deref().or(held), meant, has_no_content)
        } else {
            None
        };
        parts.headers.insert(&self.0.id_header, asked.id().as_header().clone());
        body
    }

    /// The header in which a response has its request id.
    pub(crate) fn id_header(&self) -> &HeaderName {
        &self.0.id_header
    }

    /// The response to an error of the service itself, which is logged with it.
    pub(crate) fn answer(&self, asked: &Asked, error: AnyApiError) -> Response<Bytes> {
        let Some(response) = self.answer_in_grpc(asked, &*error) else { return error.into() };
        log::event_of(&*error);
        response
    }

    /// The same if the request is a call of gRPC. It is not logged.
    pub(crate) fn answer_in_grpc(&self, asked: &Asked, error: &dyn ApiError) -> Option<Response<Bytes>> {
        if !asked.is_grpc {
            return None;
        }
        let occurrence = Occurrence::new(error);
        self.0.report(asked, occurrence.spec(), occurrence.status(), Some(error));
        Some(grpc::answer(&occurrence))
    }

    /// The response where an error cannot be written, since a shape of the user's panics. It was logged on the way there.
    pub(crate) fn last_resort(&self, asked: &Asked, error: &AnyApiError) -> Response<Bytes> {
        self.0.report(asked, error.spec(), error.status(), Some(&**error));
        let occurrence = Occurrence::new(&HttpError::InternalError).with_request_id(asked.id().as_str());
        let mut response = if asked.is_grpc { grpc::answer(&occurrence) } else { occurrence.to_response(&Envelope) };
        response.headers_mut().insert(&self.0.id_header, asked.id().as_header().clone());
        response
    }

    /// Gives an error its shape: that of `held`, if it is known, else that of its status.
    fn error(
        &self,
        asked: &Asked,
        parts: &mut Parts,
        held: Option<&dyn ApiError>,
        meant: &dyn Fn() -> Option<AnyApiError>,
        has_no_content: &dyn Fn() -> bool,
    ) -> Option<Bytes> {
        let settings = &*self.0;
        let is_exempt = parts.extensions.get::<Passthrough>().is_some()
            || foreign::is_grpc(&parts.headers)
            || foreign::is_event_stream(&parts.headers);
        if is_exempt {
            return None;
        }
        let answered = parts.extensions.get::<Answered>().copied();
        let shaped = parts.extensions.get::<Shaped>().copied();
        let is_reported = answered.is_some_and(|answered| answered.is_reported);
        let made: AnyApiError;
        let (body, spec, error) = match (held, shaped) {
            (Some(error), _) if answered.is_some() => (None, error.spec(), Some(error)),
            (Some(error), _) => (Some(settings.write(asked, parts, error, Writer::Ours)), error.spec(), Some(error)),
            (None, Some(Shaped { spec, status })) => {
                parts.status = status;
                response::forbid_storing(status, &mut parts.headers);
                settings.write_headers(parts, spec, &|name| declared(spec, None).contains_key(name));
                (None, spec, None)
            }
            (None, None) if foreign::is_kept(parts, asked.method(), has_no_content) => return None,
            (None, None) => {
                made = meant().unwrap_or_else(|| foreign::error(parts.status, asked.has_no_route()).into());
                log::event_of(&*made);
                parts.extensions.insert(made.clone());
                (Some(settings.write(asked, parts, &*made, Writer::Others)), made.spec(), Some(&*made))
            }
        };
        if !is_reported {
            settings.report(asked, spec, parts.status, error);
        }
        parts.extensions.insert(Answered { is_reported: is_reported || settings.report.is_some() });
        body
    }
}

impl Settings {
    fn report(&self, asked: &Asked, spec: &'static ErrorSpec, status: StatusCode, error: Option<&dyn ApiError>) {
        if let Some(report) = &self.report {
            // An error that cannot be reported is answered all the same.
            if caught(|| report(&Report { spec, status, error, asked })).is_err() {
                log::dropped("report", spec.code());
            }
        }
    }

    /// Writes head and body of an error anew.
    fn write(&self, asked: &Asked, parts: &mut Parts, error: &dyn ApiError, writer: Writer) -> Bytes {
        // A delay that only the header has is in the body too.
        let occurrence = Occurrence::new(error).or_retry_after(received::of_headers(&parts.headers));
        parts.status = occurrence.status();
        // Seldom asked for, and what of it cannot be sent is logged each time.
        let declared = LazyCell::new(|| declared(error.spec(), Some(error)));
        let is_declared = |name: &HeaderName| declared.contains_key(name);
        self.write_headers(parts, occurrence.spec(), &is_declared);
        foreign::remove_body(parts, &is_declared);
        let translate = self.translate.as_deref();
        let translated = translate.map(|translate| Translated::new(&occurrence, translate, asked.wanted.as_deref()));
        let occurrence = self.dressed(occurrence, asked, translated.as_ref());
        let shape = self.choose(asked, &occurrence);
        let headers = &mut parts.headers;
        // An empty one is what a conversion falls back to.
        let has_allow = headers.get(header::ALLOW).is_some_and(|methods| !methods.is_empty());
        if writer == Writer::Others {
            headers.remove(header::CACHE_CONTROL);
        }
        response::own_headers(occurrence.status(), shape.media_type(&occurrence), occurrence.retry_after(), headers);
        if !has_allow && asked.is_allow_added_later() {
            headers.remove(header::ALLOW);
        }
        if let Some(translated) = &translated {
            if let Some(tags) = translated.content_language() {
                headers.insert(header::CONTENT_LANGUAGE, tags);
            }
            foreign::vary(headers, "Accept-Language");
        }
        if !self.alternatives.is_empty() && error.shape().is_none() {
            foreign::vary(headers, "Accept");
        }
        let body = occurrence.render(shape).content;
        if *asked.method() == Method::HEAD {
            headers.insert(header::CONTENT_LENGTH, body.len().into());
            return Bytes::default();
        }
        body
    }

    /// The occurrence with all that the request adds to it.
    fn dressed<'a>(
        &self,
        mut occurrence: Occurrence<'a>,
        asked: &'a Asked,
        translated: Option<&'a Translated>,
    ) -> Occurrence<'a> {
        if let Some(translated) = translated {
            occurrence = occurrence.translated(translated.message.as_deref(), translated.issues.clone());
        }
        if let Some(instance) = &asked.instance {
            occurrence = occurrence.with_instance(instance);
        }
        if self.id_in_body { occurrence.with_request_id(asked.id().as_str()) } else { occurrence }
    }

    /// The shape that the error insists on, or the request likes best, or else ours.
    fn choose<'s>(&'s self, asked: &Asked, error: &Occurrence<'_>) -> &'s dyn Shape {
        if let Some(shape) = error.error().shape() {
            return shape;
        }
        let own: &dyn Shape = self.shape.as_deref().unwrap_or(&Envelope);
        let wanted = match &asked.wanted {
            Some(wanted) if !self.alternatives.is_empty() => wanted,
            _ => return own,
        };
        let alternatives = self.alternatives.iter().map(|shape| &**shape);
        let shapes: Vec<&dyn Shape> = std::iter::once(own).chain(alternatives).collect();
        choose_shape(wanted, error, &shapes).unwrap_or(own)
    }

    /// The headers that the settings ask for.
    fn write_headers(&self, parts: &mut Parts, spec: &'static ErrorSpec, is_declared: IsDeclared<'_>) {
        if let Some(name) = &self.code_header {
            parts.headers.insert(name, HeaderValue::from_str(spec.code()).unwrap_or(HeaderValue::from_static("")));
        }
        if let Some(nosniff) = &self.nosniff {
            parts.headers.insert(header::X_CONTENT_TYPE_OPTIONS, nosniff.clone());
        }
        if let (StatusCode::UNAUTHORIZED, Some(challenge)) = (parts.status, &self.challenge) {
            if !has_challenge(&parts.headers, is_declared) {
                parts.headers.insert(header::WWW_AUTHENTICATE, challenge.clone());
            }
        }
    }
}

/// Whether a 401 has a challenge other than the one that every conversion falls back to.
fn has_challenge(headers: &HeaderMap, is_declared: IsDeclared<'_>) -> bool {
    let mut values = headers.get_all(header::WWW_AUTHENTICATE).iter();
    let is_fallback = values.next().is_none_or(|value| value == "Bearer") && values.next().is_none();
    !is_fallback || is_declared(&header::WWW_AUTHENTICATE)
}

/// The headers that an error has by its contract, as far as it is known: they are promised.
fn declared(spec: &ErrorSpec, error: Option<&dyn ApiError>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Some(error) = error {
        error.write_headers(&mut headers);
    }
    let names = spec.headers().iter().filter_map(|(name, _)| HeaderName::from_bytes(name.as_bytes()).ok());
    headers.extend(names.map(|name| (name, HeaderValue::from_static(""))));
    headers
}

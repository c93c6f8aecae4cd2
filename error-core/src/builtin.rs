//! [`HttpError`]: what servers and frameworks answer by themselves, as a contract like any other.

use crate::{Catalogued, ErrorSpec, Issue};
use http::StatusCode;
use std::borrow::Cow;

/// The errors that HTTP itself has: one for each status, and those of routing and extraction.
///
/// It is derived like a user's own enum. It can be made from any status:
///
/// ```
/// use error_core::{ApiError, HttpError};
/// use http::StatusCode;
///
/// assert_eq!(HttpError::from(StatusCode::CONFLICT).code(), "conflict");
/// assert_eq!(HttpError::from(StatusCode::IM_A_TEAPOT).code(), "unknown_client_error");
/// assert_eq!(HttpError::from(StatusCode::IM_A_TEAPOT).status(), 418);
/// ```
#[derive(Debug, Clone, error_derive::ApiError)]
#[api(category = "http", crate = crate)]
#[cfg_attr(feature = "client", api(decode))]
#[non_exhaustive]
pub enum HttpError {
    /// The request is malformed.
    #[api(status = 400, code = "bad_request")]
    BadRequest,
    /// The request lacks valid credentials.
    #[api(status = 401, code = "unauthorized")]
    Unauthorized,
    /// A payment is needed first.
    #[api(status = 402, code = "payment_required")]
    PaymentRequired,
    /// The credentials do not suffice.
    #[api(status = 403, code = "forbidden")]
    Forbidden,
    /// There is no such resource.
    #[api(status = 404, code = "not_found")]
    NotFound,
    /// No route has this path.
    #[api(status = 404, code = "route_not_found")]
    RouteNotFound,
    /// The resource does not know this method; `Allow` lists those it knows.
    #[api(status = 405, code = "method_not_allowed")]
    MethodNotAllowed,
    /// No representation fits what the request accepts.
    #[api(status = 406, code = "not_acceptable")]
    NotAcceptable,
    /// The proxy wants credentials. A status alone says nothing about them: then the challenge is `Bearer`.
    #[api(status = 407, code = "proxy_authentication_required")]
    ProxyAuthenticationRequired {
        /// What the proxy accepts.
        #[api(header("Proxy-Authenticate"), private)]
        challenge: Cow<'static, str>,
    },
    /// The request took too long to arrive.
    #[api(status = 408, code = "request_timeout")]
    RequestTimeout,
    /// The request conflicts with the resource's state.
    #[api(status = 409, code = "conflict")]
    Conflict,
    /// The resource was there and is not any more.
    #[api(status = 410, code = "gone")]
    Gone,
    /// The request needs a `Content-Length`.
    #[api(status = 411, code = "length_required")]
    LengthRequired,
    /// A condition in the request's headers does not hold.
    #[api(status = 412, code = "precondition_failed")]
    PreconditionFailed,
    /// The body is larger than the server takes.
    #[api(status = 413, code = "payload_size")]
    PayloadSize,
    /// The URI is longer than the server takes.
    #[api(status = 414, code = "uri_too_long")]
    UriTooLong,
    /// The body's media type is none that the resource takes.
    #[api(status = 415, code = "unsupported_media_type")]
    UnsupportedMediaType,
    /// The range asked for is not within the resource.
    #[api(status = 416, code = "range_not_satisfiable")]
    RangeNotSatisfiable,
    /// What `Expect` asks for cannot be met.
    #[api(status = 417, code = "expectation_failed")]
    ExpectationFailed,
    /// The request reached a server that does not answer for its host.
    #[api(status = 421, code = "misdirected_request")]
    MisdirectedRequest,
    /// The body is well-formed and makes no sense.
    #[api(status = 422, code = "unprocessable_entity")]
    UnprocessableEntity,
    /// The resource is locked.
    #[api(status = 423, code = "locked")]
    Locked,
    /// Another request failed, on which this one depends.
    #[api(status = 424, code = "failed_dependency")]
    FailedDependency,
    /// The request might be a replay.
    #[api(status = 425, code = "too_early")]
    TooEarly,
    /// The server wants another protocol. A status alone does not say which: then it is `HTTP/1.1`.
    #[api(status = 426, code = "upgrade_required")]
    UpgradeRequired {
        /// The protocols that it wants.
        #[api(header("Upgrade"), private)]
        protocol: Cow<'static, str>,
    },
    /// The request must be conditional.
    #[api(status = 428, code = "precondition_required")]
    PreconditionRequired,
    /// Too many requests in too short a time.
    #[api(status = 429, code = "rate_limited")]
    RateLimited,
    /// The headers are larger than the server takes.
    #[api(status = 431, code = "header_size")]
    HeaderSize,
    /// The resource is withheld for legal reasons.
    #[api(status = 451, code = "unavailable_for_legal_reasons")]
    UnavailableForLegalReasons,
    /// A 4xx without a code of its own.
    #[api(status = 400, code = "unknown_client_error", msg = "The request failed.")]
    UnknownClientError(#[api(status)] StatusCode),
    /// The body cannot be parsed.
    #[api(status = 400, code = "payload_parse", msg = "The body is malformed.")]
    PayloadParse(#[api(issues)] Vec<Issue>),
    /// The body parses and has the wrong content.
    #[api(status = 422, code = "validation_failed", msg = "The body is invalid.")]
    ValidationFailed(#[api(issues)] Vec<Issue>),
    /// The query string does not have what the route takes.
    #[api(status = 400, code = "invalid_query_param", msg = "The query is invalid.")]
    InvalidQueryParam(#[api(issues)] Vec<Issue>),
    /// The path does not have what the route takes.
    #[api(status = 400, code = "invalid_path_param", msg = "The path is invalid.")]
    InvalidPathParam(#[api(issues)] Vec<Issue>),
    /// A header does not have what the route takes.
    #[api(status = 400, code = "invalid_header", msg = "A header is invalid.")]
    InvalidHeader(#[api(issues)] Vec<Issue>),
    /// The server failed, and why is not the client's business.
    #[api(status = 500, code = "internal_error")]
    InternalError,
    /// The server does not know the method.
    #[api(status = 501, code = "not_implemented")]
    NotImplemented,
    /// A server behind this one gave no usable answer.
    #[api(status = 502, code = "bad_gateway")]
    BadGateway,
    /// The server is overloaded or down for a while.
    #[api(status = 503, code = "service_unavailable")]
    ServiceUnavailable,
    /// A server behind this one did not answer in time.
    #[api(status = 504, code = "gateway_timeout")]
    GatewayTimeout,
    /// The server does not speak this version of HTTP.
    #[api(status = 505, code = "http_version_not_supported")]
    HttpVersionNotSupported,
    /// Content negotiation leads in a circle.
    #[api(status = 506, code = "variant_also_negotiates")]
    VariantAlsoNegotiates,
    /// The server has no room to store the result.
    #[api(status = 507, code = "insufficient_storage")]
    InsufficientStorage,
    /// The operation leads in a circle.
    #[api(status = 508, code = "loop_detected")]
    LoopDetected,
    /// The request needs an extension.
    #[api(status = 510, code = "not_extended")]
    NotExtended,
    /// The network wants a login.
    #[api(status = 511, code = "network_authentication_required")]
    NetworkAuthenticationRequired,
    /// A 5xx without a code of its own.
    #[api(status = 500, code = "unknown_server_error", msg = "The server failed.")]
    UnknownServerError(#[api(status)] StatusCode),
}

impl HttpError {
    /// The spec of `internal_error`, which stands in for what should not happen.
    pub(crate) fn internal() -> &'static ErrorSpec {
        static INTERNAL: ErrorSpec = ErrorSpec::new(500, "internal_error", "Internal Server Error");
        crate::catalog::find(Self::GROUP, Self::INTERNAL_ERROR).map_or(&INTERNAL, |(spec, _)| spec)
    }
}

/// The built-in error of a status. A status under 400 is none of an error, and counts as 500.
impl From<StatusCode> for HttpError {
    fn from(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            402 => Self::PaymentRequired,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            405 => Self::MethodNotAllowed,
            406 => Self::NotAcceptable,
            407 => Self::ProxyAuthenticationRequired { challenge: "Bearer".into() },
            408 => Self::RequestTimeout,
            409 => Self::Conflict,
            410 => Self::Gone,
            411 => Self::LengthRequired,
            412 => Self::PreconditionFailed,
            413 => Self::PayloadSize,
            414 => Self::UriTooLong,
            415 => Self::UnsupportedMediaType,
            416 => Self::RangeNotSatisfiable,
            417 => Self::ExpectationFailed,
            421 => Self::MisdirectedRequest,
            422 => Self::UnprocessableEntity,
            423 => Self::Locked,
            424 => Self::FailedDependency,
            425 => Self::TooEarly,
            426 => Self::UpgradeRequired { protocol: "HTTP/1.1".into() },
            428 => Self::PreconditionRequired,
            429 => Self::RateLimited,
            431 => Self::HeaderSize,
            451 => Self::UnavailableForLegalReasons,
            501 => Self::NotImplemented,
            502 => Self::BadGateway,
            503 => Self::ServiceUnavailable,
            504 => Self::GatewayTimeout,
            505 => Self::HttpVersionNotSupported,
            506 => Self::VariantAlsoNegotiates,
            507 => Self::InsufficientStorage,
            508 => Self::LoopDetected,
            510 => Self::NotExtended,
            511 => Self::NetworkAuthenticationRequired,
            500 => Self::InternalError,
            _ if status.is_client_error() => Self::UnknownClientError(status),
            _ if status.is_server_error() => Self::UnknownServerError(status),
            _ => Self::InternalError,
        }
    }
}

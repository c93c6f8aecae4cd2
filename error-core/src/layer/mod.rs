//! [`ErrorLayer`]: the one place that decides how errors leave a service.
//!
//! Here are its settings, `asked` has what is kept of a request, `finish` what becomes of a response, `exchange` the way from
//! the one to the other, which every framework's middleware goes. What the frameworks call these things is `web`'s business.

mod accept_language;
mod asked;
mod exchange;
mod finish;
mod foreign;
mod grpc;
mod instance;
mod panicked;
mod report;
mod request_id;
mod translate;

pub(crate) use asked::{Asked, Incoming, Route};
pub(crate) use exchange::Exchange;
pub(crate) use finish::Answered;
pub(crate) use panicked::caught;
pub use report::Report;
pub use request_id::RequestId;
pub use translate::{Translation, Untranslated};

use crate::Shape;
use http::{HeaderName, HeaderValue, header};
use std::{fmt, sync::Arc};
use translate::Translate;

/// Gives every error that leaves a service one shape and a request id: a handler's own, the framework's rejections,
/// unknown routes, wrong methods, timeouts, panics.
///
/// With the feature `tower` it is a tower `Layer`, for axum and other stacks of hyper and tower; with `actix-web` and `poem` it
/// is middleware of theirs, with `rocket` a fairing: the modules `actix_web`, `poem` and `rocket` say more. What stands below
/// about routers is axum's.
///
/// ```
/// # #[cfg(feature = "axum")] {
/// use axum::{Router, routing::get};
/// use error_core::{ErrorLayer, HttpError};
///
/// let app: Router = Router::new().route("/users/{id}", get(async || HttpError::NotFound)).layer(ErrorLayer::new());
/// # }
/// ```
///
/// # What it does
///
/// - **An error of the contract** is written anew with the request id, in the shape that the error insists on, or that the
///   request's `Accept` chooses, or that is the layer's. What the handler set in the headers stays.
/// - **A body that a framework wrote** becomes the built-in error of its status: a 4xx of plain text, of HTML, without a
///   type or without content, and each 5xx. The body is not read. Headers stay but for those about the body, repeated
///   ones too; its `Retry-After` is in the new body as well.
/// - **A panic** of a handler is an `internal_error`. With the feature `tracing` its text is in the
///   log, beside the request id.
/// - **An `Err`** of the service is answered, if it is one of the contract: the layer's own error is `Infallible`. One of
///   actix-web is answered whatever it is, and stays an `Err`, with our response.
/// - **Left alone** are statuses under 400, other 4xx (JSON, images and the like), event streams, answers in gRPC,
///   upgrades, what has [`Passthrough`] in its extensions, and whatever was answered by a layer within.
/// - **Every response** has the request id as a header, and so has every request in its extensions, as [`RequestId`]. With
///   the feature `tracing` a span has it, with the method and, with actix-web and axum, the route; rocket has no span.
///
/// What the server itself refuses before it calls a service, as hyper does with a malformed head, never gets here.
///
/// Once the head is sent nothing is rewritten: an error or a panic in a body ends the connection, or the stream of HTTP/2;
/// but see `poem` and `rocket`.
///
/// # Order of layers
///
/// Outside: CORS, compression, tracing. Inside: timeouts, limits of the body, the handlers. CORS should expose
/// `x-request-id` and `retry-after`. Of two of these layers the inner one writes the body, the outer one makes the id.
///
/// With actix-web what is wrapped later is outside. With axum it is put on the router by `Router::layer`, behind all routes
/// and the fallback: there it sees which route matched, so that no route is a `route_not_found`. axum hides the routes of a
/// `nest_service` or a `fallback_service`, so a 404 from there is one too. To its own 405 axum adds `Allow` outside of the
/// layer; one that a handler or middleware makes for a route that matched has none, unless they set it.
///
/// It writes bodies of the service's own type, which is made of bytes: axum's `Body` and `Full<Bytes>` are. `Router::layer`
/// makes axum's of whatever a layer returns, so one call for each layer always fits. In a `ServiceBuilder` a layer that wraps
/// the body, as a limit or compression does, needs a
/// `.map_response(|response: http::Response<_>| response.map(axum::body::Body::new))` between this layer and itself.
///
/// A service whose errors are foreign, as a tower stack with a timeout, says what they mean:
///
/// ```
/// use error_core::{AnyApiError, ErrorLayer, HttpError};
/// use http::{Request, Response};
/// use std::{borrow::Cow, error::Error};
/// # use http_body_util::Full;
/// use tower::{BoxError, ServiceBuilder, service_fn};
///
/// let service = ServiceBuilder::new()
///     .layer(ErrorLayer::new())
///     .map_err(|error: BoxError| AnyApiError::from(HttpError::GatewayTimeout).with_source(error))
///     .service(service_fn(async |_: Request<String>| Ok::<_, BoxError>(Response::new(Full::<bytes::Bytes>::default()))));
/// # let _ = service;
/// ```
#[derive(Clone, Default)]
pub struct ErrorLayer(Arc<Settings>);

/// Marks a response that an [`ErrorLayer`] is to leave alone, whatever its status: put it into the extensions.
///
/// A body that is passed through from elsewhere, as a proxy does, may be internal: the layer cannot know.
///
/// ```
/// let mut response = http::Response::new("");
/// response.extensions_mut().insert(error_core::Passthrough);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Passthrough;

type Reporter = dyn Fn(&Report<'_>) + Send + Sync;

#[derive(Clone)]
struct Settings {
    shape: Option<Arc<dyn Shape>>,
    alternatives: Vec<Arc<dyn Shape>>,
    id_headers: Vec<HeaderName>,
    /// The one in which a response has its id.
    id_header: HeaderName,
    trusts: bool,
    id_in_body: bool,
    instance: bool,
    challenge: Option<HeaderValue>,
    nosniff: Option<HeaderValue>,
    code_header: Option<HeaderName>,
    translate: Option<Arc<Translate>>,
    report: Option<Arc<Reporter>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            shape: None,
            alternatives: Vec::new(),
            id_headers: vec![request_id::X_REQUEST_ID],
            id_header: request_id::X_REQUEST_ID,
            trusts: true,
            id_in_body: true,
            instance: false,
            challenge: None,
            nosniff: None,
            code_header: None,
            translate: None,
            report: None,
        }
    }
}

impl ErrorLayer {
    /// One that writes [`Envelope`](crate::Envelope), and takes a request id from `x-request-id` or makes one.
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// The shape of all errors that do not insist on one of their own.
    ///
    /// ```
    /// use error_core::{ErrorLayer, Problem};
    ///
    /// let layer = ErrorLayer::new().shape(Problem::new());
    /// ```
    #[must_use]
    pub fn shape(self, shape: impl Shape + 'static) -> Self {
        self.with(|settings| settings.shape = Some(Arc::new(shape)))
    }

    /// A shape that a request may choose by `Accept`, as [`choose_shape`](crate::choose_shape) does. Of equally good ones the
    /// layer's own comes first, then these in their order. Responses say `Vary: Accept`.
    ///
    /// ```
    /// use error_core::{ErrorLayer, JsonApi, Problem};
    ///
    /// let layer = ErrorLayer::new().alternative(Problem::new()).alternative(JsonApi::new());
    /// ```
    #[must_use]
    pub fn alternative(self, shape: impl Shape + 'static) -> Self {
        self.with(|settings| settings.alternatives.push(Arc::new(shape)))
    }

    /// The headers from which a request's id is taken, the first good one of them; `x-request-id` without this.
    ///
    /// Good are 1 to 128 bytes of `[A-Za-z0-9._:+/=-]`, sent once; of `traceparent` it is the trace id. The response has
    /// the id in the first header that is not `traceparent`, or in `x-request-id`.
    ///
    /// ```
    /// use error_core::ErrorLayer;
    /// use http::HeaderName;
    ///
    /// let names = ["x-correlation-id", "traceparent"].map(HeaderName::from_static);
    /// let layer = ErrorLayer::new().request_id_from(names);
    /// ```
    #[must_use]
    pub fn request_id_from(self, headers: impl IntoIterator<Item = HeaderName>) -> Self {
        self.with(|settings| {
            settings.id_headers = headers.into_iter().collect();
            let own = settings.id_headers.iter().find(|name| **name != request_id::TRACEPARENT);
            settings.id_header = own.map_or(request_id::X_REQUEST_ID, HeaderName::clone);
        })
    }

    /// Whether a request may bring its id along; without this it may. Not where clients are not to choose what the log says.
    #[must_use]
    pub fn trust(self, requests: bool) -> Self {
        self.with(|settings| settings.trusts = requests)
    }

    /// Whether bodies have the request id; without this they do. The header has it always.
    #[must_use]
    pub fn request_id_in_body(self, is_there: bool) -> Self {
        self.with(|settings| settings.id_in_body = is_there)
    }

    /// Gives each error the request's path, without the query, as its `instance` (RFC 9457 section 3.1.5).
    #[must_use]
    pub fn instance_from_path(self) -> Self {
        self.with(|settings| settings.instance = true)
    }

    /// The `WWW-Authenticate` of a 401 that has none of its own, in place of `Bearer`.
    ///
    /// ```
    /// use error_core::ErrorLayer;
    /// use http::HeaderValue;
    ///
    /// let layer = ErrorLayer::new().challenge(HeaderValue::from_static("DPoP algs=\"ES256\""));
    /// ```
    #[must_use]
    pub fn challenge(self, challenge: HeaderValue) -> Self {
        self.with(|settings| settings.challenge = Some(challenge))
    }

    /// Sends `X-Content-Type-Options: nosniff` with each error.
    #[must_use]
    pub fn nosniff(self) -> Self {
        self.with(|settings| settings.nosniff = Some(HeaderValue::from_static("nosniff")))
    }

    /// Sends the code in a header too, so that the answer to `HEAD` has it.
    ///
    /// ```
    /// use error_core::ErrorLayer;
    /// use http::HeaderName;
    ///
    /// let layer = ErrorLayer::new().code_header(HeaderName::from_static("x-error-code"));
    /// ```
    #[must_use]
    pub fn code_header(self, name: HeaderName) -> Self {
        self.with(|settings| settings.code_header = Some(name))
    }

    /// Puts messages into the languages that a request's `Accept-Language` asks for.
    ///
    /// `translate` is called for the message, and for that of each issue with a code; `None` leaves it as it is. The
    /// response has `Content-Language` and `Vary: Accept-Language`.
    ///
    /// ```
    /// use error_core::{ErrorLayer, Translation, Untranslated};
    ///
    /// fn translate(text: &Untranslated<'_>) -> Option<Translation> {
    ///     let template = match (text.languages().find(|language| *language == "de")?, text.code()) {
    ///         (_, "user_not_found") => "Kein Nutzer mit der Nummer {user_id}.",
    ///         (_, "too_small") => "muss mindestens {min} sein",
    ///         _ => return None,
    ///     };
    ///     Some(Translation::new("de", text.fill(template)?))
    /// }
    /// let layer = ErrorLayer::new().messages(translate);
    /// ```
    #[must_use]
    pub fn messages<F>(self, translate: F) -> Self
    where
        F: Fn(&Untranslated<'_>) -> Option<Translation> + Send + Sync + 'static,
    {
        self.with(|settings| settings.translate = Some(Arc::new(translate)))
    }

    /// Tells of each error that is answered, once: for counters, or for a service that collects errors. What is left alone
    /// is none of the contract, and not told.
    ///
    /// It is called while the answer is made, so it should not block. What it gets may be internal.
    ///
    /// ```
    /// use error_core::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new().reporter(|report| {
    ///     if report.status().is_server_error() {
    ///         let cause = report.error().and_then(|error| error.source()).map(ToString::to_string);
    ///         println!("{} {}: {cause:?}", report.request_id(), report.spec().code());
    ///     }
    /// });
    /// ```
    #[must_use]
    pub fn reporter<F: Fn(&Report<'_>) + Send + Sync + 'static>(self, report: F) -> Self {
        self.with(|settings| settings.report = Some(Arc::new(report)))
    }
}

impl fmt::Debug for ErrorLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorLayer").finish_non_exhaustive()
    }
}

impl Settings {
    /// The headers of a request that matter for how its errors are written.
    fn wanted(&self) -> impl Iterator<Item = HeaderName> {
        let accept = (!self.alternatives.is_empty()).then_some(header::ACCEPT);
        accept.into_iter().chain(self.translate.is_some().then_some(header::ACCEPT_LANGUAGE))
    }
}

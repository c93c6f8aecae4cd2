//! [`DocsService`]: the documents over HTTP, so that `type` URIs open.

mod body;
mod document;

pub use body::DocsBody;

use crate::{AnyApiError, Catalog, HttpError, shape::Accepted};
use bytes::Bytes;
use document::{CACHED, Documents};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use std::{
    convert::Infallible,
    fmt,
    future::{Ready, ready},
    sync::Arc,
    task::{Context, Poll},
};
use tower_service::Service;

/// The name under which the index is JSON.
const JSON: &str = "errors.json";

/// A service of tower with the pages of a catalogue: the index, a page a code, the index as JSON.
///
/// | last segment of the path | is answered with |
/// |---|---|
/// | none | the index; the page of a code if `docs` ends in `=` and the query has the code |
/// | a code | its page; a former code leads to that of the present one |
/// | `errors.json` | the index as JSON |
///
/// A client that rather accepts `application/json` gets the index and the pages of codes as JSON too. Each answer has an
/// `ETag` and may be kept for five minutes; `HEAD` and `If-None-Match` are answered as RFC 9110 says. What is not there is
/// `not_found`, another method `method_not_allowed`, in the shape of an [`ErrorLayer`](crate::ErrorLayer) around it.
///
/// Links are relative, so that the service can stand at any path. In axum:
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use error_core::export::DocsService;
/// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
///
/// let app: axum::Router = axum::Router::new().nest_service("/errors", DocsService::new(&SHOP));
/// ```
///
/// With `docs: "https://shop.example.com/errors/"` in the catalogue the `type` of each problem opens there. Another router
/// gives the paths below a prefix to it, which end in `/` for the index.
#[derive(Clone)]
pub struct DocsService(Arc<Documents>);

impl DocsService {
    /// Renders the index; a thousand codes take some tens of milliseconds.
    pub fn new(catalog: &'static Catalog) -> Self {
        Self(Arc::new(Documents::of(catalog)))
    }

    /// The answer to a request; where the service stands below another, `uri` is what the inner one sees.
    fn answer(&self, method: &Method, uri: &Uri, original: &Uri, headers: &HeaderMap) -> Response<DocsBody> {
        if method != Method::GET && method != Method::HEAD {
            let mut response = error(HttpError::MethodNotAllowed);
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            return response;
        }
        let (folder, name) = uri.path().rsplit_once('/').unwrap_or(("", uri.path()));
        let accepted = Accepted::of(headers);
        let wants_json = accepted.quality(b"application/json") > accepted.quality(b"text/html");
        let documents = &*self.0;
        // Where a router took a prefix away, all that is here is known to be at the top.
        let is_at_top = folder.is_empty() || uri.path() == original.path();
        let code = if name.is_empty() { documents.code_in(uri) } else { Some(name) };
        if name.is_empty() {
            // Of a page below `/errors` relative links would lead beside it; the index has none.
            if let Some(to) = code.and_then(|_| with_slash(original)) {
                return moved(&to);
            }
            if let Some(code) = folder.rsplit('/').next().filter(|code| documents.has(code)) {
                return moved(&format!("../{code}"));
            }
        }
        let document = match code {
            _ if !is_at_top => None,
            None => Some(documents.index(wants_json)),
            Some(JSON) if !name.is_empty() => Some(documents.index(true)),
            Some(code) => documents.page(code, wants_json),
        };
        let present = code.filter(|_| is_at_top).and_then(|code| documents.present(code));
        match (document, present) {
            (Some(document), _) => document.answer(method, headers),
            (None, Some(present)) if name.is_empty() => moved(&documents.query_of(present)),
            (None, Some(present)) => moved(present),
            (None, None) => error(HttpError::NotFound),
        }
    }
}

/// The same address with a slash at its end, from itself.
fn with_slash(uri: &Uri) -> Option<String> {
    let name = uri.path().rsplit('/').next().filter(|name| !name.is_empty())?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("./{name}/{query}"))
}

/// The answer that leads elsewhere, by a reference from the address that was asked for.
fn moved(to: &str) -> Response<DocsBody> {
    let Ok(to) = HeaderValue::try_from(to) else { return error(HttpError::NotFound) };
    let mut response = Response::new(DocsBody(Bytes::new()));
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    response.headers_mut().insert(header::LOCATION, to);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHED));
    response
}

fn error(error: HttpError) -> Response<DocsBody> {
    Response::from(AnyApiError::from(error)).map(DocsBody::from)
}

impl<B> Service<Request<B>> for DocsService {
    type Response = Response<DocsBody>;
    type Error = Infallible;
    type Future = Ready<Result<Response<DocsBody>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let uri = request.uri();
        let original = uri;
        // Below a prefix axum's router takes that away.
        #[cfg(feature = "axum")]
        let original = request.extensions().get().map_or(original, |uri: &::axum::extract::OriginalUri| &uri.0);
        ready(Ok(self.answer(request.method(), uri, original, request.headers())))
    }
}

impl fmt::Debug for DocsService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocsService").field("catalog", self.0.catalog).finish_non_exhaustive()
    }
}

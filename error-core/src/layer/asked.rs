//! What is kept of a request until its response is there.

use super::{ErrorLayer, RequestId, foreign, instance::instance};
use http::{HeaderMap, HeaderName, Method, header};
use std::sync::Arc;

/// A request, as far as a layer looks at it: each framework has it in types of its own.
pub(crate) struct Incoming<'r> {
    pub(crate) method: Method,
    /// As it was asked for, whatever routers took of it.
    pub(crate) path: &'r str,
    /// At least those that [`ErrorLayer::reads`] names.
    pub(crate) headers: &'r HeaderMap,
    /// The id that a layer around this one made.
    pub(crate) outer: Option<RequestId>,
    pub(crate) route: Route,
}

/// What a framework says of the route.
#[derive(Clone)]
#[allow(dead_code, reason = "each framework says what it knows")]
pub(crate) enum Route {
    /// Nothing.
    Unknown,
    /// There is none for this request.
    None,
    /// Its template.
    Matched(Arc<str>),
    /// As `None`; to its own 405 axum adds `Allow` later.
    #[cfg(feature = "axum")]
    NoneOfAxum,
    #[cfg(feature = "axum")]
    MatchedByAxum(::axum::extract::MatchedPath),
}

/// What an answer needs to know of its request.
pub(crate) struct Asked {
    id: RequestId,
    method: Method,
    route: Route,
    /// A call of gRPC, which an error without a response is told in gRPC's own way. It says nothing of the handler: any
    /// client can say that it calls.
    pub(super) is_grpc: bool,
    /// `Accept` and `Accept-Language`, where they matter; in a box, since each request moves what is here.
    pub(super) wanted: Option<Box<HeaderMap>>,
    pub(super) instance: Option<String>,
}

impl Asked {
    pub(crate) fn id(&self) -> &RequestId {
        &self.id
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// What is known only once the request was routed.
    #[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
    pub(crate) fn set_route(&mut self, route: Route) {
        self.route = route;
    }

    /// The template of the route, as `/users/{id}`.
    pub(crate) fn route(&self) -> Option<&str> {
        match &self.route {
            Route::Matched(template) => Some(template),
            #[cfg(feature = "axum")]
            Route::MatchedByAxum(path) => Some(path.as_str()),
            _ => None,
        }
    }

    /// Whether there is no route for the request.
    pub(crate) fn has_no_route(&self) -> bool {
        match self.route {
            Route::None => true,
            #[cfg(feature = "axum")]
            Route::NoneOfAxum => true,
            _ => false,
        }
    }

    /// Whether `Allow` is added to a 405 outside of the layer, unless there is one already.
    pub(super) fn is_allow_added_later(&self) -> bool {
        match self.route {
            #[cfg(feature = "axum")]
            Route::NoneOfAxum | Route::MatchedByAxum(_) => true,
            _ => false,
        }
    }
}

impl ErrorLayer {
    /// Whether somebody is told of errors, and of their routes.
    pub(crate) fn has_reporter(&self) -> bool {
        self.0.report.is_some()
    }

    /// The headers that the layer reads.
    pub(crate) fn reads(&self) -> impl Iterator<Item = HeaderName> {
        self.0.id_headers.iter().cloned().chain([header::CONTENT_TYPE]).chain(self.0.wanted())
    }

    /// Takes note of a request, which gets its id.
    pub(crate) fn ask(&self, request: Incoming<'_>) -> Asked {
        let Incoming { method, path, headers, outer, route } = request;
        let settings = &*self.0;
        let given = || settings.trusts.then(|| RequestId::of(headers, &settings.id_headers)).flatten();
        let mut wanted: Option<Box<HeaderMap>> = None;
        for name in settings.wanted() {
            for value in headers.get_all(&name) {
                wanted.get_or_insert_default().append(name.clone(), value.clone());
            }
        }
        Asked {
            id: outer.or_else(given).unwrap_or_else(RequestId::make),
            is_grpc: method == Method::POST && foreign::is_grpc(headers) && !foreign::is_grpc_web(headers),
            method,
            route,
            wanted,
            instance: settings.instance.then(|| instance(path)).flatten(),
        }
    }
}

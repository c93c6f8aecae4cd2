//! What is kept of a request until its response is there.

use super::{ErrorLayer, RequestId, foreign, instance::instance};
use http::{Extensions, HeaderMap, Method, Request, Uri};

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

/// What the framework says of the route.
#[derive(Clone)]
enum Route {
    /// Nothing.
    Unknown,
    /// axum has none for this request.
    #[cfg_attr(not(feature = "axum"), expect(dead_code, reason = "only axum says so"))]
    None,
    #[cfg(feature = "axum")]
    Matched(::axum::extract::MatchedPath),
}

impl Route {
    #[cfg(feature = "axum")]
    fn of(extensions: &Extensions) -> Self {
        use ::axum::extract::{MatchedPath, OriginalUri};
        match extensions.get::<MatchedPath>() {
            Some(path) => Self::Matched(path.clone()),
            None if extensions.get::<OriginalUri>().is_some() => Self::None,
            None => Self::Unknown,
        }
    }

    #[cfg(not(feature = "axum"))]
    fn of(_: &Extensions) -> Self {
        Self::Unknown
    }
}

impl Asked {
    pub(crate) fn id(&self) -> &RequestId {
        &self.id
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// The template of the route, as `/users/{id}`.
    pub(crate) fn route(&self) -> Option<&str> {
        match &self.route {
            #[cfg(feature = "axum")]
            Route::Matched(path) => Some(path.as_str()),
            _ => None,
        }
    }

    /// Whether there is no route for the request.
    pub(super) fn has_no_route(&self) -> bool {
        matches!(self.route, Route::None)
    }

    /// Whether `Allow` is added to a 405 outside of the layer, unless there is one already.
    pub(super) fn is_allow_added_later(&self) -> bool {
        !matches!(self.route, Route::Unknown)
    }
}

impl ErrorLayer {
    /// Takes note of a request, which gets its id.
    pub(crate) fn ask<B>(&self, request: &mut Request<B>) -> Asked {
        let asked = self.asked(request.method(), request.uri(), request.headers(), request.extensions());
        // An outer layer's is the same.
        request.extensions_mut().insert(asked.id.clone());
        asked
    }

    fn asked(&self, method: &Method, uri: &Uri, headers: &HeaderMap, extensions: &Extensions) -> Asked {
        let settings = &*self.0;
        let given = || settings.trusts.then(|| RequestId::of(headers, &settings.id_headers)).flatten();
        let outer = extensions.get::<RequestId>().cloned();
        let mut wanted: Option<Box<HeaderMap>> = None;
        for name in settings.wanted() {
            for value in headers.get_all(&name) {
                wanted.get_or_insert_default().append(name.clone(), value.clone());
            }
        }
        Asked {
            id: outer.or_else(given).unwrap_or_else(RequestId::make),
            method: method.clone(),
            route: Route::of(extensions),
            is_grpc: *method == Method::POST && foreign::is_grpc(headers) && !foreign::is_grpc_web(headers),
            wanted,
            instance: settings.instance.then(|| instance(original(uri, extensions).path())).flatten(),
        }
    }
}

/// The URI as it was before nested routers took their part away.
#[cfg(feature = "axum")]
fn original<'r>(uri: &'r Uri, extensions: &'r Extensions) -> &'r Uri {
    extensions.get::<::axum::extract::OriginalUri>().map_or(uri, |original| &original.0)
}

#[cfg(not(feature = "axum"))]
fn original<'r>(uri: &'r Uri, _: &'r Extensions) -> &'r Uri {
    uri
}

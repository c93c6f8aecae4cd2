//! The app of the table in hyper, without a framework: each of the table's apps on a port of its own.

mod body;
mod handlers;
mod routes;

use crate::{failing, layers};
use body::Body;
use error_core::{AnyApiError, ErrorLayer};
use http::{Request, Response};
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
    service::TowerToHyperService,
};
use std::{collections::BTreeMap, convert::Infallible, net::SocketAddr};
use tokio::net::TcpListener;
use tower::{BoxError, Layer, Service, service_fn};
use tower_http::{
    compression::CompressionLayer,
    cors::{Any, CorsLayer},
};

/// Starts every app; where each listens.
pub(crate) async fn serve() -> BTreeMap<String, SocketAddr> {
    let default = || ErrorLayer::new().layer(service_fn(routes::answer));
    let mut addresses = BTreeMap::new();
    let mut serving = |name: &str, address| addresses.insert(name.to_owned(), address);
    for (name, layer) in layers::single() {
        serving(name, listen(layer.layer(service_fn(routes::answer))).await);
    }
    let (outer, inner) = layers::nested();
    let exposed = [http::HeaderName::from_static("x-request-id"), http::header::RETRY_AFTER];
    let cors = CorsLayer::new().allow_origin(Any).expose_headers(exposed);
    serving("nested", listen(outer.layer(inner.layer(service_fn(routes::answer)))).await);
    serving("cors", listen(cors.layer(default())).await);
    serving("compressed", listen(CompressionLayer::new().layer(default())).await);
    serving("around", listen(default()).await);
    for (name, failing) in failing::apps::<Body>() {
        serving(name, listen(ErrorLayer::new().layer(failing)).await);
    }
    addresses
}

async fn listen<S, B>(service: S) -> SocketAddr
where
    S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible, Future: Send> + Clone + Send + 'static,
    B: http_body::Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let server = auto::Builder::new(TokioExecutor::new());
                // How a connection ends is what the client looks at.
                drop(server.serve_connection_with_upgrades(TokioIo::new(stream), service).await);
            });
        }
    });
    address
}

/// What a handler answers.
type Answer = Result<Response<Body>, AnyApiError>;

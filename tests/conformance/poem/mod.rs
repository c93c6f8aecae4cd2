//! The app of the table in poem: each of the table's apps on a port of its own.

mod handlers;

use crate::{errors, layers};
use error_core::ErrorLayer;
use http::{HeaderValue, StatusCode, header};
use poem::{
    Endpoint, EndpointExt, Error, IntoEndpoint, IntoResponse, Request, Response, Result, Route, Server,
    endpoint::make,
    get,
    listener::{Acceptor, Listener, TcpListener},
    middleware::SetHeader,
    post,
    web::{Compress, CompressionAlgo},
};
use std::{collections::BTreeMap, net::SocketAddr, sync::Arc, time::Duration};

/// Starts every app; where each listens.
pub(crate) async fn serve() -> BTreeMap<String, SocketAddr> {
    let mut addresses = BTreeMap::new();
    let mut serving = |name: &str, address| addresses.insert(name.to_owned(), address);
    for (name, layer) in layers::single() {
        serving(name, listen(routes().with(layer)).await);
    }
    let (outer, inner) = layers::nested();
    let default = || routes().with(ErrorLayer::new());
    let cors = SetHeader::new()
        .appending(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .appending(header::ACCESS_CONTROL_EXPOSE_HEADERS, "x-request-id,retry-after");
    serving("nested", listen(routes().with(inner).with(outer)).await);
    serving("cors", listen(default().with(cors)).await);
    serving("compressed", listen(default().around(compress)).await);
    serving("around", listen(default()).await);
    let failing = |code| make(move |_| async move { Err::<(), _>(Error::from(errors::of_code(code))) });
    serving("failing", listen(failing("store_failed").with(ErrorLayer::new())).await);
    // An endpoint of poem is always ready.
    serving("unready", listen(failing("ledger_closed").with(ErrorLayer::new())).await);
    serving("panicking", listen(make(panic).with(ErrorLayer::new())).await);
    addresses
}

async fn listen<E: IntoEndpoint<Endpoint: 'static>>(app: E) -> SocketAddr {
    let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await.unwrap();
    let address = *acceptor.local_addr()[0].as_socket_addr().unwrap();
    let app = app.into_endpoint();
    tokio::spawn(async { Server::new_with_acceptor(acceptor).run(app).await.unwrap() });
    address
}

fn routes() -> Route {
    Route::new()
        .at("/json", post(handlers::json.around(limit)))
        .at("/form", post(handlers::form.around(limit)))
        .at("/query", get(handlers::query))
        .at("/users/:id", get(handlers::user))
        .at("/own-json", post(handlers::own_json))
        .at("/limited", post(handlers::limited.around(limit)))
        .at("/slow", get(handlers::never.around(within_time)))
        .at("/slow-json", post(handlers::json.around(within_time)))
        .at("/guarded", handlers::guarded)
        .at("/id", get(handlers::request_id))
        .at("/ours/:code", handlers::ours)
        .at("/by-hand/:code", handlers::by_hand)
        .at("/foreign/:status", handlers::foreign)
        .at("/passthrough/:status", handlers::passthrough)
        .at("/endless/:status", get(handlers::endless))
        .at("/streamed/:status", get(handlers::streamed))
        .at("/stream", get(handlers::in_chunks))
        .at("/events", get(handlers::events))
        .at("/socket", get(handlers::socket))
        .at("/broken/error", get(handlers::broken_by_error))
        .at("/broken/panic", get(handlers::broken_by_panic))
        .at("/panic/text", handlers::panic_with_text)
        .at("/panic/value", handlers::panic_with_value)
}

/// A body of more than 100 bytes is refused, also one whose length is not known before.
async fn limit<E: Endpoint>(endpoint: Arc<E>, mut request: Request) -> Result<E::Output> {
    let body = request.take_body().into_bytes_limit(100).await?;
    request.set_body(body);
    endpoint.call(request).await
}

async fn within_time<E: Endpoint>(endpoint: Arc<E>, request: Request) -> Result<E::Output> {
    let answer = tokio::time::timeout(Duration::from_millis(50), endpoint.call(request));
    answer.await.unwrap_or_else(|_| Err(StatusCode::REQUEST_TIMEOUT.into()))
}

/// poem's own middleware compresses what is compressed, and says no `Vary`.
async fn compress<E: Endpoint>(endpoint: Arc<E>, request: Request) -> Result<Response> {
    let accepted = request.header(header::ACCEPT_ENCODING).is_some_and(|codings| codings.contains("gzip"));
    let mut response = endpoint.call(request).await?.into_response();
    if !accepted || response.headers().contains_key(header::CONTENT_ENCODING) {
        return Ok(response);
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(Compress::new(response, CompressionAlgo::GZIP).into_response())
}

async fn panic(_: Request) -> Result<()> {
    panic!("canary")
}

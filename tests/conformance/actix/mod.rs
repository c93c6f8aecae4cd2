//! The app of the table in actix-web: each of the table's apps on a port of its own.

mod handlers;
mod middleware;

use crate::layers;
use actix_cors::Cors;
use actix_web::{
    App, FromRequest, Handler, HttpServer, Responder,
    http::Method,
    middleware::{Compress, from_fn},
    rt::System,
    web::{self, PayloadConfig, ServiceConfig},
};
use error_core::{ErrorLayer, actix_web::allow};
use std::{collections::BTreeMap, net::SocketAddr, sync::mpsc, thread};

/// Serves what the factory makes; where it listens.
macro_rules! listen {
    ($app:expr) => {{
        let server = HttpServer::new(move || $app).workers(1).disable_signals();
        let server = server.bind_auto_h2c(("127.0.0.1", 0)).unwrap();
        let address = server.addrs()[0];
        actix_web::rt::spawn(server.run());
        address
    }};
}

/// Starts every app, on a thread that serves until the tests end; where each listens.
pub(crate) fn serve() -> BTreeMap<String, SocketAddr> {
    let (sender, addresses) = mpsc::channel();
    thread::spawn(move || {
        System::new().block_on(async {
            sender.send(start()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    addresses.recv().unwrap()
}

fn start() -> BTreeMap<String, SocketAddr> {
    let mut addresses = BTreeMap::new();
    let mut add = |name: &str, address: SocketAddr| {
        addresses.insert(name.to_owned(), address);
    };
    for (name, layer) in layers::single() {
        add(name, listen!(App::new().configure(routes).wrap(layer.clone())));
    }
    let (outer, inner) = layers::nested();
    add("nested", listen!(App::new().configure(routes).wrap(inner.clone()).wrap(outer.clone())));
    add("cors", listen!(App::new().configure(routes).wrap(ErrorLayer::new()).wrap(cors())));
    add("compressed", listen!(App::new().configure(routes).wrap(ErrorLayer::new()).wrap(Compress::default())));
    // actix has one place for it, which is around the app.
    add("around", listen!(App::new().configure(routes).wrap(ErrorLayer::new())));
    add("failing", listen!(App::new().wrap(from_fn(middleware::fail)).wrap(ErrorLayer::new())));
    add("panicking", listen!(App::new().wrap(middleware::Panicking).wrap(ErrorLayer::new())));
    add("unready", listen!(App::new().wrap(middleware::Unready).wrap(ErrorLayer::new())));
    addresses
}

fn cors() -> Cors {
    Cors::default()
        .allow_any_origin()
        .send_wildcard()
        .disable_vary_header()
        .expose_headers(["x-request-id", "retry-after"])
}

fn routes(config: &mut ServiceConfig) {
    let limit = || PayloadConfig::new(100);
    let timeout = || from_fn(middleware::timeout);
    config
        .service(post("/json", handlers::json).app_data(limit()))
        .service(post("/form", handlers::form).app_data(limit()))
        .service(get("/query", handlers::query))
        .service(get("/users/{id}", handlers::user))
        .service(post("/own-json", handlers::own_json))
        .service(post("/limited", handlers::text).app_data(limit()))
        .service(get("/slow", handlers::never).wrap(timeout()))
        .service(post("/slow-json", handlers::json).wrap(timeout()))
        .service(get("/guarded", handlers::text))
        .service(get("/id", handlers::id))
        .service(web::resource("/ours/{code}").to(handlers::ours))
        .service(web::resource("/by-hand/{code}").to(handlers::by_hand))
        .service(web::resource("/foreign/{status}").to(handlers::foreign))
        .service(web::resource("/passthrough/{status}").to(handlers::passthrough))
        .service(get("/endless/{status}", handlers::endless))
        .service(get("/streamed/{status}", handlers::streamed))
        .service(get("/stream", handlers::stream))
        .service(get("/events", handlers::events))
        .service(get("/socket", handlers::socket))
        .service(get("/broken/error", handlers::broken_by_error))
        .service(get("/broken/panic", handlers::broken_by_panic))
        .service(web::resource("/panic/text").to(handlers::panic_with_text))
        .service(web::resource("/panic/value").to(handlers::panic_with_value));
}

/// `HEAD` has a route of its own in actix.
fn get<F, Args>(path: &str, handler: F) -> actix_web::Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let resource = web::resource(path).route(web::get().to(handler.clone())).route(web::head().to(handler));
    resource.default_service(allow([Method::GET, Method::HEAD]))
}

fn post<F, Args>(path: &str, handler: F) -> actix_web::Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    web::resource(path).route(web::post().to(handler)).default_service(allow([Method::POST]))
}

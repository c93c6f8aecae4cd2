//! The app of the table in rocket: each of the table's apps on a port of its own.

mod body;
mod handlers;
mod raw;

use crate::layers;
use error_core::ErrorLayer;
use rocket::{
    Build, Config, Request, Response, Rocket, Route,
    config::{Ident, LogLevel, Shutdown},
    data::{Limits, ToByteUnit},
    fairing::{AdHoc, Fairing, Info, Kind},
    http::Method,
    routes,
    shield::Shield,
    tokio::sync::oneshot,
};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Mutex, PoisonError},
};

/// Starts every app; where each listens.
pub(crate) async fn serve() -> BTreeMap<String, SocketAddr> {
    let mut addresses = BTreeMap::new();
    let mut serving = |name: &str, address| addresses.insert(name.to_owned(), address);
    for (name, layer) in layers::single() {
        serving(name, listen(app().attach(layer)).await);
    }
    let (outer, inner) = layers::nested();
    let default = || app().attach(ErrorLayer::new());
    serving("nested", listen(app().attach(inner).attach(outer)).await);
    serving("cors", listen(default().attach(Cors)).await);
    serving("compressed", listen(default()).await);
    serving("around", listen(default()).await);
    serving("failing", listen(empty(raw::failing)).await);
    // A handler of rocket is always ready.
    serving("unready", listen(empty(raw::unready)).await);
    serving("panicking", listen(empty(raw::panic_with_text)).await);
    addresses
}

async fn listen(rocket: Rocket<Build>) -> SocketAddr {
    let (sender, address) = oneshot::channel();
    let sender = Mutex::new(Some(sender));
    let lift_off = AdHoc::on_liftoff("address", move |rocket| {
        Box::pin(async move {
            if let Some(sender) = sender.lock().unwrap_or_else(PoisonError::into_inner).take() {
                sender.send(SocketAddr::new(rocket.config().address, rocket.config().port)).unwrap();
            }
        })
    });
    tokio::spawn(rocket.attach(lift_off).launch());
    address.await.unwrap()
}

fn bare() -> Rocket<Build> {
    let limits = Limits::new().limit("json", 100.bytes()).limit("form", 100.bytes());
    let shutdown = Shutdown { ctrlc: false, ..Shutdown::default() };
    let (ident, log_level) = (Ident::none(), LogLevel::Off);
    // What rocket adds to every response is none of the table's.
    rocket::custom(Config { port: 0, limits, shutdown, ident, log_level, ..Config::debug_default() })
        .attach(Shield::new())
}

fn empty(handler: raw::Handler) -> Rocket<Build> {
    bare().mount("/", any("/nowhere", handler)).attach(ErrorLayer::new())
}

fn app() -> Rocket<Build> {
    bare()
        .mount(
            "/",
            routes![
                handlers::json,
                handlers::in_form,
                handlers::query,
                handlers::user,
                handlers::own_json,
                handlers::limited,
                handlers::slow,
                handlers::slow_json,
                handlers::guarded,
                handlers::id,
                handlers::events,
            ],
        )
        .mount("/", any("/ours/<code>", raw::ours))
        .mount("/", any("/by-hand/<code>", raw::by_hand))
        .mount("/", any("/foreign/<status>", raw::foreign))
        .mount("/", any("/passthrough/<status>", raw::passthrough))
        .mount("/", any("/panic/text", raw::panic_with_text))
        .mount("/", any("/panic/value", raw::panic_with_value))
        .mount(
            "/",
            [
                Route::new(Method::Get, "/endless/<status>", raw::endless),
                Route::new(Method::Get, "/streamed/<status>", raw::streamed),
                Route::new(Method::Get, "/stream", raw::stream),
                Route::new(Method::Get, "/socket", raw::socket),
                Route::new(Method::Get, "/broken/error", raw::broken_by_error),
                Route::new(Method::Get, "/broken/panic", raw::broken_by_panic),
            ],
        )
}

/// The routes of a path for the methods that the table asks with.
fn any(path: &str, handler: raw::Handler) -> Vec<Route> {
    let methods = [Method::Get, Method::Post, Method::Put, Method::Delete];
    methods.map(|method| Route::new(method, path, handler)).into()
}

struct Cors;

#[rocket::async_trait]
impl Fairing for Cors {
    fn info(&self) -> Info {
        Info { name: "CORS", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, _: &'r Request<'_>, response: &mut Response<'r>) {
        response.set_raw_header("access-control-allow-origin", "*");
        response.set_raw_header("access-control-expose-headers", "x-request-id,retry-after");
    }
}

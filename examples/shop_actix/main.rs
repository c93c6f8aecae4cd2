//! The example `shop` in actix-web: the same contract, database and answers. Only what speaks HTTP is written anew, in
//! `routes`.
//!
//!     cargo run --example shop_actix --features shop_actix

#[path = "../shop/check.rs"]
mod check;
#[path = "../shop/console.rs"]
mod console;
#[path = "../shop/errors.rs"]
mod errors;
#[path = "../shop/metrics.rs"]
mod metrics;
mod routes;
#[path = "../shop/store.rs"]
mod store;

use std::error::Error;

use actix_web::{App, HttpServer, middleware::from_fn, rt::System};
use console::{greeting, log_to_stderr, port};
use error_core::{ErrorLayer, Problem};
use errors::SHOP;
use metrics::Metrics;
use store::Store;

fn main() -> Result<(), Box<dyn Error>> {
    log_to_stderr();
    let (store, metrics) = (Store::open()?, Metrics::new()?);
    let counters = metrics.clone();
    let errors = ErrorLayer::new().alternative(Problem::of(&SHOP)).reporter(move |report| counters.count(report));
    let server = HttpServer::new(move || {
        // What is wrapped later is outside.
        let (store, metrics) = (store.clone(), metrics.clone());
        App::new()
            .configure(|config| routes::configure(config, store, metrics))
            .wrap(from_fn(routes::time_out))
            .wrap(errors.clone())
    });
    let server = server.bind(("127.0.0.1", port()?))?;
    for address in server.addrs() {
        println!("{}", greeting(&format!("http://{address}")));
    }
    Ok(System::new().block_on(server.run())?)
}

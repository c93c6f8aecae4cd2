//! A small shop: users and orders in an `SQLite` database, served by axum.
//!
//!     cargo run --example shop --features shop
//!
//! It prints its address and six requests to try, each of which fails for a reason of its own. Bodies go to clients, the
//! chains of sources to the log on stderr, and both have the request id. `errors` has the contract, `store` the causes,
//! `check` the rules, `routes` the HTTP with its layers, `metrics` the counters. `shop_actix` is the same in actix-web.

mod check;
mod console;
mod errors;
mod metrics;
mod routes;
mod store;

use std::error::Error;

use console::{greeting, log_to_stderr, port};
use metrics::Metrics;
use store::Store;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    log_to_stderr();
    let listener = TcpListener::bind(("127.0.0.1", port()?)).await?;
    println!("{}", greeting(&format!("http://{}", listener.local_addr()?)));
    axum::serve(listener, routes::router(Store::open()?, Metrics::new()?)).await?;
    Ok(())
}

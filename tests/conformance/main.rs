//! One table of requests and answers, over real sockets, asked by a client that is not ours: `curl`.
//!
//! `table.toml` is the table, and its head says what it takes; `table` reads and checks it, `client` asks, `runner` compares.
//! They know no framework. `errors` is what the handlers answer with, `dress` what a request puts on its response, `layers`
//! are the layer's configurations, `failing` the services without answers, for every framework whose middleware is tower's;
//! the others are the app in a framework each. Another framework brings such an app, and a test here.

mod actix;
mod axum;
mod client;
mod dress;
mod errors;
mod failing;
mod hyper;
mod layers;
mod poem;
mod runner;
mod table;

use std::{collections::BTreeMap, net::SocketAddr};

#[test]
fn axum_answers_as_the_table_says() {
    run("axum", axum::serve());
}

#[test]
fn hyper_answers_as_the_table_says() {
    run("hyper", hyper::serve());
}

#[test]
fn poem_answers_as_the_table_says() {
    run("poem", poem::serve());
}

fn run(framework: &str, serve: impl Future<Output = BTreeMap<String, SocketAddr>>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let addresses = runtime.block_on(serve);
    runner::run(framework, &addresses);
}

#[test]
fn actix_web_answers_as_the_table_says() {
    runner::run("actix-web", &actix::serve());
}

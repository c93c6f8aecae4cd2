//! One table of requests and answers, over real sockets, asked by a client that is not ours: `curl`.
//!
//! `table.toml` is the table, and its head says what it takes; `table` reads and checks it, `client` asks, `runner` compares.
//! They know no framework. `errors` is what the handlers answer with, `layers` are the layer's configurations, for every
//! framework; `axum` and `actix` are the app in these. Another framework brings such an app, and a test here.

mod actix;
mod axum;
mod client;
mod errors;
mod layers;
mod runner;
mod table;

#[test]
fn axum_answers_as_the_table_says() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let addresses = runtime.block_on(axum::serve());
    runner::run("axum", &addresses);
}

#[test]
fn actix_web_answers_as_the_table_says() {
    runner::run("actix-web", &actix::serve());
}

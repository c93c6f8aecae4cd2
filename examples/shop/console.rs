//! What the program gets from a terminal, and says there.

use std::{
    env,
    error::Error,
    io::{self, IsTerminal},
};

use tracing::Level;
use tracing_subscriber::{filter::Targets, fmt, layer::SubscriberExt, util::SubscriberInitExt};

const DEFAULT_PORT: u16 = 3000;

/// The first argument, else the variable `PORT`; 0 is any free port.
pub(crate) fn port() -> Result<u16, Box<dyn Error>> {
    match env::args().nth(1).or_else(|| env::var("PORT").ok()) {
        Some(port) => port.parse().map_err(|_| format!("`{port}` is no port, write 0 to 65535").into()),
        None => Ok(DEFAULT_PORT),
    }
}

/// A 5xx is an event of level `ERROR`, a 4xx one of level `DEBUG`: both are shown, in the span of their request.
pub(crate) fn log_to_stderr() {
    let levels = Targets::new().with_default(Level::INFO).with_target("error_core", Level::DEBUG);
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    tracing_subscriber::registry().with(lines).with(levels).init();
}

/// The address, and a request for each of 404, 409, 422 and 429, for a database that fails and for a panic.
pub(crate) fn greeting(address: &str) -> String {
    format!(
        r#"listening on {address}

curl -i {address}/users/42
curl -i {address}/users -H 'Content-Type: application/json' -d '{{"name":"Ada","email":"ada@example.com"}}'
curl -i {address}/orders -H 'Content-Type: application/json' -d '{{"user_id":1,"items":[{{"sku":"","quantity":0}}]}}'
curl -i -X POST {address}/users/1/exports
curl -i {address}/revenue
curl -i {address}/users/2/badge
"#
    )
}

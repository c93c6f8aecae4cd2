//! thiserror and snafu beside us: their texts are for logs, and ours for clients.

use error_core::ApiError;
use snafu::Snafu;

use super::{Canaries, Secret};

#[derive(Debug, thiserror::Error, ApiError)]
enum Thiserror {
    #[error("connecting to {dsn} failed")]
    #[api(status = 503, code = "store_down", msg = "The store is down.")]
    Down { dsn: String, source: Secret },
    #[error(transparent)]
    #[api(status = 500, code = "store_failed")]
    Failed(#[from] Secret),
    #[error("{0} is taken by {1}")]
    #[api(status = 409, code = "name_taken", msg = "The name is taken.")]
    Taken(String, String),
    #[error("{user} of {shard}")]
    #[api(status = 404, code = "user_gone", msg = "User {user} is gone.")]
    Gone { user: u8, shard: String },
}

#[test]
fn thiserror_beside() {
    let canaries = Canaries::default();
    let error = Thiserror::Down { dsn: canaries.text(), source: canaries.source() };
    assert!(error.to_string().contains(&canaries.0.borrow()[0]), "the internal text is thiserror's");
    canaries.check(error);
    let error = Thiserror::from(canaries.source());
    canaries.check(error);
    let error = Thiserror::Taken(canaries.text(), canaries.text());
    canaries.check(error);
    let error = Thiserror::Gone { user: 7, shard: canaries.text() };
    assert_eq!(error.message().to_string(), "User 7 is gone.");
    canaries.check(error);
}

#[derive(Debug, Snafu, ApiError)]
enum Snafued {
    #[snafu(display("reading {path} failed"))]
    #[api(status = 500, code = "read_failed", msg = "Reading failed.")]
    Read { path: String, source: Secret },
    #[snafu(display("{what}"))]
    #[api(status = 409, code = "cause_named")]
    Named {
        what: String,
        #[snafu(source)]
        cause: Secret,
    },
    #[snafu(whatever, display("{message}"))]
    #[api(status = 500, code = "whatever_failed", msg = "It failed.")]
    Whatever {
        message: String,
        #[snafu(source(from(Box<dyn std::error::Error + Send + Sync>, Some)))]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
}

#[test]
fn snafu_beside() {
    use snafu::{FromString, ResultExt};
    let canaries = Canaries::default();
    let path = canaries.text();
    let error = Err::<(), _>(canaries.source()).context(ReadSnafu { path }).unwrap_err();
    assert!(error.to_string().contains(&canaries.0.borrow()[0]), "the internal text is snafu's");
    canaries.check(error);
    let what = canaries.text();
    let error = Err::<(), _>(canaries.source()).context(NamedSnafu { what }).unwrap_err();
    canaries.check(error);
    let source: Box<dyn std::error::Error + Send + Sync> = Box::new(canaries.source());
    let error = Snafued::with_source(source, canaries.text());
    canaries.check(error);
}

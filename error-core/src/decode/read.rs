//! What a body means: which shape it has, and where the parts of an error stand in it.

use crate::Issue;
use http::{HeaderMap, StatusCode};
use std::time::Duration;

/// What was read in a response.
#[derive(Default)]
pub(super) struct Read {
    pub(super) code: Option<String>,
    pub(super) raw_code: Option<String>,
    pub(super) errno: Option<u32>,
    pub(super) message: Option<String>,
    /// Names with JSON texts.
    pub(super) params: Vec<(Box<str>, Box<str>)>,
    /// Whether the values of params are texts whatever they were, as in `GoogleRpc`.
    pub(super) params_are_texts: bool,
    pub(super) issues: Vec<Issue>,
    pub(super) retry_after: Option<Duration>,
}

impl Read {
    pub(super) fn of(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Self {
        #[derive(Default)]
        struct Nothing;
        let _ = Nothing;
        let mut read = Self::default();
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let error = &body["error"];
        read.code = error["code"].as_str().map(str::to_owned);
        read.raw_code = read.code.clone();
        read.message = error["message"].as_str().map(str::to_owned);
        read.retry_after = error["retry_after"].as_u64().map(Duration::from_secs);
        if let Some(params) = error["params"].as_object() {
            read.params = params.iter().map(|(k, v)| (k.as_str().into(), v.to_string().into())).collect();
        }
        if let Some(issues) = error["issues"].as_array() {
            for issue in issues {
                read.issues.push(Issue::body(issue["path"].as_str().unwrap_or_default()));
            }
        }
        read
    }
}

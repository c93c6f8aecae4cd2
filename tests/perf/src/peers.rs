//! What others make of the same error. Their bytes differ in the order of members.

use crate::{
    bodies::{Issues, Write, problem::Issue},
    plain::Plain,
};
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use http_api_problem::HttpApiProblem;
use problem_details::ProblemDetails;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Shapes, who writes them, and how.
pub(crate) const BODIES: [(&str, &str, Write); 3] = [
    ("envelope", "json!", |error, id| serde_json::to_vec(&envelope(error, id)).unwrap_or_default()),
    ("problem", "problem_details", |error, id| serde_json::to_vec(&details(error, id)).unwrap_or_default()),
    ("problem", "http-api-problem", |error, id| api_problem(error, id).json_bytes()),
];

/// Makes a response of axum of an error.
type Respond = fn(&Plain) -> Response;

/// Who else makes a response, and how.
pub(crate) const RESPONSES: [(&str, Respond); 3] = [
    ("json!", |error| (status(error), Json(envelope(error, None))).into_response()),
    ("problem_details", |error| details(error, None).into_response()),
    ("http-api-problem", |error| api_problem(error, None).into_response()),
];

fn status(error: &Plain) -> StatusCode {
    StatusCode::from_u16(error.status()).unwrap_or_default()
}

fn envelope(error: &Plain, id: Option<&str>) -> Value {
    let mut body = json!({ "error": { "code": error.code(), "message": error.message() } });
    let inner = &mut body["error"];
    if !error.issues().is_empty() {
        let issue = |of: &crate::plain::PlainIssue| json!({ "path": of.path, "code": of.code, "message": of.message, "params": { "min": of.params.min } });
        inner["issues"] = error.issues().iter().map(issue).collect();
    }
    if let Some(params) = error.params() {
        inner["params"] = json!({ "user_id": params.user_id });
    }
    if let Some(id) = id {
        inner["request_id"] = json!(id);
    }
    body
}

/// The extensions of the type, as its documentation has them.
#[derive(Serialize)]
struct Extensions<'a> {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Issues<'a, Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

fn details<'a>(error: &'a Plain, request_id: Option<&'a str>) -> ProblemDetails<Extensions<'a>> {
    ProblemDetails::new()
        .with_type(http::Uri::from_static(error.type_uri()))
        .with_title(error.title())
        .with_status(status(error))
        .with_detail(error.message())
        .with_extensions(Extensions {
            code: error.code(),
            errors: Issues::of(error, Issue::from),
            user_id: error.params().map(|params| params.user_id),
            request_id,
        })
}

fn api_problem(error: &Plain, id: Option<&str>) -> HttpApiProblem {
    let problem = HttpApiProblem::new(status(error))
        .type_url(error.type_uri())
        .title(error.title())
        .detail(error.message())
        .value("code", &error.code());
    let problem = match Issues::of(error, Issue::from) {
        Some(issues) => problem.value("errors", &issues),
        None => problem,
    };
    let problem = match error.params() {
        Some(params) => problem.value("user_id", &params.user_id),
        None => problem,
    };
    match id {
        Some(id) => problem.value("request_id", &id),
        None => problem,
    }
}

/// The extensions as a client reads them.
#[derive(Debug, Deserialize)]
#[allow(dead_code)]
pub(crate) struct Read {
    code: String,
    #[serde(default)]
    errors: Vec<ReadIssue>,
    user_id: Option<u64>,
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct ReadIssue {
    detail: String,
    pointer: String,
    code: String,
    params: crate::cases::Min,
}

pub(crate) fn read(body: &[u8]) -> serde_json::Result<ProblemDetails<Read>> {
    serde_json::from_slice(body)
}

//! From the bytes of a body to what it says, as a client has them: owned.

use crate::{
    Case,
    plain::{DOCS, UserError, scenarios},
};
use error_core::{Envelope, ErrorResponse, Occurrence, Problem, Shape};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, de::DeserializeOwned};

/// The body of one kind, as a client knows it that knows this API.
#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct ProblemBody {
    r#type: String,
    title: String,
    status: u16,
    detail: String,
    code: String,
    #[serde(default)]
    errors: Vec<ProblemIssue>,
    user_id: Option<u64>,
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct ProblemIssue {
    detail: String,
    pointer: String,
    code: String,
    params: Min,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct EnvelopeBody {
    error: EnvelopeError,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct EnvelopeError {
    code: String,
    message: String,
    #[serde(default)]
    issues: Vec<EnvelopeIssue>,
    params: Option<UserId>,
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct EnvelopeIssue {
    path: String,
    code: String,
    message: String,
    params: Min,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct UserId {
    user_id: u64,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
pub(crate) struct Min {
    min: u32,
}

pub(super) fn add(cases: &mut Vec<Case>) {
    for (scenario, error, ..) in scenarios().into_iter().filter(|(_, _, _, id)| id.is_some()) {
        let shape = Problem::new().with_docs(DOCS);
        of_body::<ProblemBody>("problem", scenario, &error, &shape, cases);
        of_body::<EnvelopeBody>("envelope", scenario, &error, &Envelope, cases);
    }
}

fn of_body<T: DeserializeOwned>(
    shape: &str,
    scenario: &str,
    error: &UserError,
    writer: &dyn Shape,
    cases: &mut Vec<Case>,
) {
    let body = Occurrence::new(error).with_request_id(crate::plain::REQUEST_ID).to_body(writer);
    let name = |who| format!("decode/{shape}/{scenario}/{who}");
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let read = move |body: &[u8]| ErrorResponse::from_parts(status, HeaderMap::new(), body);
    let (response, parsed) = (read(&body), serde_json::from_slice::<T>(&body));
    assert!(response.code().is_some() && parsed.is_ok(), "{scenario} in {shape} is not read");
    #[cfg(feature = "peers")]
    if shape == "problem" {
        let body = body.clone();
        cases.push(Case::new(name("problem_details"), move || crate::peers::read(&body)));
    }
    let bytes = body.clone();
    cases.push(Case::new(name("ours"), move || read(&bytes)));
    cases.push(Case::new(name("serde"), move || serde_json::from_slice::<T>(&body)));
}

//! `GoogleRpc`: AIP-193.

use super::{Issues, to_vec};
use crate::plain::{Plain, PlainIssue};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
struct Document<'a> {
    error: Error<'a>,
}

#[derive(Serialize)]
struct Error<'a> {
    code: u16,
    message: Cow<'a, str>,
    status: &'static str,
    details: Vec<Detail<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
enum Detail<'a> {
    #[serde(rename = "type.googleapis.com/google.rpc.ErrorInfo")]
    ErrorInfo {
        reason: &'static str,
        domain: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        metadata: Option<Metadata>,
    },
    #[serde(rename = "type.googleapis.com/google.rpc.BadRequest", rename_all = "camelCase")]
    BadRequest { field_violations: Issues<'a, FieldViolation> },
    #[serde(rename = "type.googleapis.com/google.rpc.RequestInfo", rename_all = "camelCase")]
    RequestInfo { request_id: &'a str },
}

#[derive(Serialize)]
struct Metadata {
    user_id: String,
}

#[derive(Serialize)]
struct FieldViolation {
    field: &'static str,
    description: &'static str,
    reason: &'static str,
}

impl From<&PlainIssue> for FieldViolation {
    fn from(issue: &PlainIssue) -> Self {
        Self { field: issue.path, description: issue.message, reason: issue.upper }
    }
}

pub(crate) fn google_rpc(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    let metadata = error.params().map(|params| Metadata { user_id: params.user_id.to_string() });
    let info = Detail::ErrorInfo { reason: error.upper(), domain: "shop.example.com", metadata };
    let issues = Issues::of(error, FieldViolation::from);
    let request = issues.map(|field_violations| Detail::BadRequest { field_violations });
    let id = request_id.map(|request_id| Detail::RequestInfo { request_id });
    let details = [Some(info), request, id].into_iter().flatten().collect();
    let (code, message, status) = (error.status(), error.message(), error.grpc());
    to_vec(&Document { error: Error { code, message, status, details } })
}

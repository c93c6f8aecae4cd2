//! `google.rpc.Status` as AIP-193 has it: what the error is, in a list of typed details.

use super::Read;
use crate::{
    Issue,
    decode::{code::fold, issues, members::Members, retry_after},
};

impl Read {
    pub(super) fn google_rpc(&mut self, outer: Members<'_>, mut error: Members<'_>) {
        self.status = error.integer("code");
        self.message = error.text("message");
        let mut whole = true;
        for detail in error.objects("details").unwrap_or_default() {
            whole &= self.detail(&detail);
        }
        error.know(&["code", "message"]);
        if self.raw_code.is_some() {
            error.know(&["status"]);
        }
        if whole {
            error.know(&["details"]);
        }
        // Google's older errors have a list beside the details.
        if let Some(issues) = error.json("errors").and_then(|json| issues::issues(json, false)) {
            error.know(&["errors"]);
            self.issues.extend(issues);
        }
        self.add_params(error.unknown());
        self.outer(outer);
    }

    /// Takes what one detail says, and whether its type is known.
    fn detail(&mut self, detail: &Members<'_>) -> bool {
        let name = detail.text("@type").unwrap_or_default();
        match name.rsplit(['/', '.']).next().unwrap_or_default() {
            "ErrorInfo" => {
                if let Some(reason) = detail.text("reason") {
                    self.set_code(reason);
                }
                self.params_are_texts = true;
                if let Some(metadata) = detail.object("metadata") {
                    self.add_params(metadata.iter());
                }
            }
            "BadRequest" => {
                let violations = detail.objects("fieldViolations").unwrap_or_default();
                self.issues.extend(violations.iter().map(violation));
            }
            "RetryInfo" => {
                let delay = detail.text("retryDelay");
                self.retry_after = delay.as_deref().and_then(retry_after::of_duration);
            }
            "RequestInfo" => self.request_id = detail.text("requestId").filter(|id| !id.is_empty()),
            "Help" => {}
            _ => return false,
        }
        true
    }
}

fn violation(violation: &Members<'_>) -> Issue {
    let mut issue = Issue::body(violation.text("field").unwrap_or_default());
    if let Some(reason) = violation.text("reason") {
        issue = issue.code(fold(&reason).into_owned());
    }
    match violation.text("description") {
        Some(description) => issue.message(description),
        None => issue,
    }
}

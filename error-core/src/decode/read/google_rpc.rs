//! `google.rpc.Status` as AIP-193 has it: what the error is, in a list of typed details.

use super::Reading;
use crate::{
    Issue,
    decode::{code::fold, issues, members::Members},
    retry::received,
};

impl<'a> Reading<'a> {
    pub(super) fn google_rpc(&mut self, outer: Members<'a>, mut error: Members<'a>) {
        self.status = error.integer("code");
        self.message = error.text("message");
        if let Some(mut details) = error.objects("details") {
            for detail in &mut details {
                if let Some(metadata) = self.detail(detail) {
                    self.push_params(metadata);
                }
            }
            // What is not wholly known is kept.
            if details.iter().all(|detail| detail.unknown().next().is_none()) {
                error.know(&["details"]);
            }
        }
        error.know(&["code", "message"]);
        if self.raw_code.is_some() {
            error.know(&["status"]);
        }
        // Google's older errors have a list beside the details.
        if let Some(issues) = error.json("errors").and_then(issues::of_json) {
            error.know(&["errors"]);
            self.issues.extend(issues);
        }
        self.about_request(&error);
        self.add_params(error);
        self.outer(outer);
    }

    /// Takes what one detail says. Its metadata are params.
    fn detail(&mut self, detail: &mut Members<'a>) -> Option<Members<'a>> {
        let name = detail.text("@type").unwrap_or_default();
        match name.rsplit(['/', '.']).next().unwrap_or_default() {
            "ErrorInfo" => {
                detail.know(&["@type", "reason", "domain", "metadata"]);
                if let Some(reason) = detail.text("reason") {
                    self.set_code(reason);
                }
                self.params_are_texts = true;
                return detail.object("metadata");
            }
            "BadRequest" => {
                detail.know(&["@type", "fieldViolations"]);
                for object in detail.objects("fieldViolations").unwrap_or_default() {
                    self.issues.push(violation(object));
                }
            }
            "RetryInfo" => {
                detail.know(&["@type", "retryDelay"]);
                self.retry_after = detail.text("retryDelay").as_deref().and_then(received::of_duration);
            }
            "RequestInfo" => {
                detail.know(&["@type", "requestId"]);
                self.request_id = detail.text("requestId").filter(|id| !id.is_empty());
            }
            "Help" => detail.know(&["@type", "links"]),
            _ => {}
        }
        None
    }
}

fn violation(mut violation: Members<'_>) -> Issue {
    violation.know(&["field", "reason", "description"]);
    let mut issue = Issue::body(&*violation.text("field").unwrap_or_default());
    if let Some(reason) = violation.text("reason") {
        issue = issue.code(fold(reason).into_owned());
    }
    if let Some(description) = violation.text("description") {
        issue = issue.message(description.into_owned());
    }
    issue.json_params(violation.unknown())
}

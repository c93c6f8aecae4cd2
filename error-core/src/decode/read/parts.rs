//! The parts of an error by the names that they have in one shape or another.

use super::Reading;
use crate::{
    decode::{
        code::fold,
        issues::{self, Found},
        members::Members,
        seen::keep_first,
    },
    retry::received,
};
use std::borrow::Cow;

const MESSAGE: [&str; 4] = ["message", "detail", "title", "error_description"];
const REQUEST_ID: [&str; 3] = ["request_id", "requestId", "traceId"];
const RETRY_AFTER: [&str; 2] = ["retry_after", "retryAfter"];
pub(super) const ISSUES: [&str; 6] = ["issues", "details", "errors", "invalid_params", "invalid-params", "detail"];

impl<'a> Reading<'a> {
    /// Takes a code; an empty text is none.
    pub(super) fn set_code(&mut self, code: Cow<'a, str>) {
        if !code.is_empty() {
            self.code = Some(fold(code.clone()));
            self.raw_code = Some(code);
        }
    }

    /// Takes what has one of the usual names, where nothing was found yet.
    pub(super) fn about(&mut self, members: &Members<'a>) {
        if let Some(code) = members.text("code").filter(|_| self.raw_code.is_none()) {
            self.set_code(code);
        }
        self.message = self.message.take().or_else(|| members.first_text(&MESSAGE));
        self.type_uri = self.type_uri.take().or_else(|| members.text("type"));
        self.errno = self.errno.or_else(|| members.integer("code"));
        self.status = self.status.or_else(|| members.integer("status"));
        self.about_request(members);
    }

    /// Takes the request id and the delay, where they were not found yet.
    pub(super) fn about_request(&mut self, members: &Members<'a>) {
        let id = || REQUEST_ID.iter().filter_map(|name| members.text(name)).find(|id| !id.is_empty());
        self.request_id = self.request_id.take().or_else(id);
        let delay = || RETRY_AFTER.iter().find_map(|name| received::of_json(members.json(name)?));
        self.retry_after = self.retry_after.or_else(delay);
    }

    /// Takes the issues from the first member that holds some; it is no param if it is one of `own`.
    pub(super) fn issues(&mut self, members: &mut Members<'a>, own: &[&str]) {
        for name in own.iter().chain(&ISSUES) {
            let Some(json) = members.json(name) else { continue };
            let Some(found) = issues::find(json) else { continue };
            if own.contains(name) {
                members.know(&[name]);
            }
            match found {
                Found::Listed(0) => continue,
                // Where issues are called `details`, codes are in upper case.
                Found::Listed(_) => self.unread_issues = Some((json.into(), *name == "details")),
                Found::ByField(issues) if issues.is_empty() => continue,
                Found::ByField(issues) => self.issues = issues,
            }
            return;
        }
    }

    /// Takes the params of a shape that has them in a member of their own, and what it does not know.
    pub(super) fn params(&mut self, mut members: Members<'a>) {
        if let Some(params) = members.object("params") {
            members.know(&["params"]);
            self.add_params(params);
        }
        self.add_params(members);
    }

    /// Takes what stands beside the member `error`.
    pub(super) fn outer(&mut self, mut outer: Members<'a>) {
        self.about(&outer);
        outer.know(&["error", "request_id", "requestId"]);
        self.add_params(outer);
    }

    /// Adds as params what is no part of the shape. What was first under a name stays.
    pub(super) fn add_params(&mut self, members: Members<'a>) {
        self.push_params(members);
        keep_first(&mut self.params, |(name, _)| name);
    }

    /// The same where others are added behind them.
    pub(super) fn push_params(&mut self, members: Members<'a>) {
        for (name, json) in members.into_unknown() {
            self.params.push((name, json.into()));
        }
    }
}

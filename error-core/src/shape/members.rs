//! [`Members`]: what shapes that name things alike write alike.

use crate::{CodeCase, Issue, ObjectWriter, Occurrence, Place};

/// How a shape names the members that an error has only sometimes.
pub(super) struct Members {
    issues: &'static str,
    path: &'static str,
    request_id: &'static str,
    retry_after: &'static str,
}

impl Members {
    pub(super) const SNAKE: Self =
        Self { issues: "issues", path: "path", request_id: "request_id", retry_after: "retry_after" };
    pub(super) const CAMEL: Self =
        Self { issues: "details", path: "field", request_id: "requestId", retry_after: "retryAfter" };

    pub(super) fn write_issues(&self, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>, case: CodeCase) {
        write_issues(self.issues, error, body, |issue, out| self.write_issue(issue, error, out, case));
    }

    /// An issue with its place as a path: `items[0].qty`.
    fn write_issue(&self, issue: &Issue, error: &Occurrence<'_>, out: &mut ObjectWriter<'_>, case: CodeCase) {
        if issue.place() != Place::Body {
            out.own("in", |out| out.plain(issue.place().as_str()));
        }
        out.own(self.path, |out| out.string(issue.pointer().to_path()));
        if let Some(code) = issue.code_text() {
            out.own("code", |out| out.issue_code(code, error, case));
        }
        if let Some(message) = issue.message_text() {
            out.own("message", |out| out.string(message));
        }
        issue.write_params(out);
    }

    pub(super) fn write_retry_after(&self, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
        if let Some(seconds) = error.retry_after() {
            body.own(self.retry_after, |out| out.integer(seconds));
        }
    }

    /// The members that most bodies end in: params, request id, delay.
    pub(super) fn write_end(&self, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
        write_params(error, body);
        self.write_about(error, body);
    }

    /// The request id and the delay.
    pub(super) fn write_about(&self, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
        if let Some(id) = error.request_id() {
            body.own(self.request_id, |out| out.string(id));
        }
        self.write_retry_after(error, body);
    }
}

/// The member that has the params, if there are any.
pub(super) fn write_params(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    body.own("params", |out| out.object_if_any(|params| error.write_params(params)));
}

/// The member that has the issues, if there are any.
pub(super) fn write_issues(
    key: &'static str,
    error: &Occurrence<'_>,
    body: &mut ObjectWriter<'_>,
    write: impl Fn(&Issue, &mut ObjectWriter<'_>),
) {
    if !error.issues().is_empty() {
        body.own(key, |out| {
            out.array(|items| {
                error.issues().iter().for_each(|issue| items.item(|out| out.object(|out| write(issue, out))));
            });
        });
    }
}

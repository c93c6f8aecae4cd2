//! A number for a code: both forms of js-http-errors, whose extended forms have the code too.

use super::{Reading, parts::ISSUES};
use crate::decode::members::Members;

impl<'a> Reading<'a> {
    pub(super) fn errno_nested(&mut self, outer: Members<'a>, mut error: Members<'a>) {
        self.errno = error.integer("errno");
        self.id(&error);
        self.about(&error);
        error.know(&["errno", "message", "id", "code", "request_id", "retry_after"]);
        // Of one that is no more than js-http-errors' default nothing is to be told.
        if error.text("name").as_deref() == Some("ApiError") {
            error.know(&["name"]);
        }
        if error.json("trackError") == Some("null") {
            error.know(&["trackError"]);
        }
        self.issues(&mut error, &["issues"]);
        self.params(error);
        self.outer(outer);
    }

    /// `error` is a text beside a number: the message.
    pub(super) fn numbered(&mut self, mut members: Members<'a>) {
        self.message = members.text("error");
        self.id(&members);
        self.about(&members);
        members.know(&["error", "code", "id", "request_id", "retry_after"]);
        self.issues(&mut members, &ISSUES);
        self.params(members);
    }

    /// The code of the extended forms with an errno.
    fn id(&mut self, members: &Members<'a>) {
        if let Some(code) = members.text("id") {
            self.set_code(code);
        }
    }
}

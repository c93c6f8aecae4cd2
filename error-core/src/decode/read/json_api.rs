//! JSON:API: a list of error objects, each of which may be an issue.

use super::Read;
use crate::decode::{issues, members::Members};

impl Read {
    pub(super) fn json_api(&mut self, mut members: Members<'_>) {
        let errors = members.objects("errors").unwrap_or_default();
        members.know(&["errors"]);
        if let Some(mut meta) = members.object("meta") {
            self.about(&meta);
            members.know(&["meta"]);
            meta.know(&["message", "request_id", "retry_after"]);
            self.params(meta);
        }
        self.about(&members);
        members.know(&["message", "code"]);
        let alone = errors.len() == 1;
        for mut error in errors {
            self.about_error(&error);
            error.know(&["status", "title", "links"]);
            if error.text("code") == self.raw_code {
                error.know(&["code"]);
            }
            if alone && error.json("source").is_none() && error.object("meta").is_none() {
                error.know(&["detail", "message"]);
                self.add_params(error.unknown());
            } else {
                self.issues.push(issues::of_json_api(error));
            }
        }
        self.add_params(members.unknown());
    }

    fn about_error(&mut self, error: &Members<'_>) {
        let number = |name| error.text(name).and_then(|text| text.parse().ok());
        self.status = self.status.or_else(|| number("status"));
        self.title = self.title.take().or_else(|| error.text("title"));
        if let Some(links) = error.object("links") {
            let href = || links.object("type").and_then(|link| link.text("href"));
            self.type_uri = self.type_uri.take().or_else(|| links.text("type")).or_else(href);
        }
        let message = self.message.take();
        self.about(error);
        self.message = message.or_else(|| error.first_text(&["detail", "message", "title"]));
    }
}

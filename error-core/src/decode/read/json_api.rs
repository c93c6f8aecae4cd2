//! JSON:API: a list of error objects, each of which may be an issue.

use super::{Reading, kind::is_about_a_field};
use crate::decode::{issues, members::Members};
use std::borrow::Cow;

impl<'a> Reading<'a> {
    pub(super) fn json_api(&mut self, mut members: Members<'a>) {
        let errors = members.objects("errors").unwrap_or_default();
        let meta = members.object("meta");
        self.message = meta.as_ref().and_then(|meta| meta.text("message"));
        self.about(&members);
        members.know(&["errors", "message", "code"]);
        let alone = errors.len() == 1 && self.message.is_none();
        for mut error in errors {
            self.about_error(&error);
            self.know_what_is_told(&mut error);
            let has_place =
                error.json("source").is_some() || error.object("meta").is_some() || is_about_a_field(&error);
            if alone && !has_place {
                error.take_text(&["detail", "message"]);
                self.add_params(error);
            } else {
                self.issues.push(issues::of_json_api(error));
            }
        }
        if let Some(mut meta) = meta {
            self.about(&meta);
            members.know(&["meta"]);
            meta.know(&["message", "request_id", "retry_after"]);
            self.params(meta);
        }
        self.add_params(members);
    }

    fn about_error(&mut self, error: &Members<'a>) {
        self.status = self.status.or_else(|| status(error));
        self.title = self.title.take().or_else(|| error.text("title"));
        self.type_uri = self.type_uri.take().or_else(|| type_uri(error));
        self.message = self.message.take().or_else(|| error.first_text(&["detail", "message", "title"]));
        self.about(error);
    }

    /// Marks what an error object has in common with the whole: the rest is its own.
    fn know_what_is_told(&self, error: &mut Members<'a>) {
        let is_told = |text: Option<Cow<'_, str>>, told: &Option<Cow<'_, str>>| text.is_some() && text == *told;
        let only_a_type = error.object("links").is_some_and(|links| links.iter().all(|(name, _)| name == "type"));
        let told = [
            ("status", self.status.is_some() && status(error) == self.status),
            ("title", is_told(error.text("title"), &self.title)),
            ("code", is_told(error.text("code"), &self.raw_code)),
            ("links", only_a_type && is_told(type_uri(error), &self.type_uri)),
        ];
        for (name, is_told) in told {
            if is_told {
                error.know(&[name]);
            }
        }
    }
}

fn status(error: &Members<'_>) -> Option<u16> {
    let of_text = || error.text("status")?.parse().ok();
    of_text().or_else(|| error.integer("status"))
}

/// The URI in `links.type`, or in `href` of a link object there.
fn type_uri<'a>(error: &Members<'a>) -> Option<Cow<'a, str>> {
    let links = error.object("links")?;
    links.text("type").or_else(|| links.object("type")?.text("href"))
}

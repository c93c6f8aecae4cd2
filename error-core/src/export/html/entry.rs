//! One code: what it means on the left, what a client gets on the right.

use super::{
    Links,
    escape::{href, plain, text},
};
use crate::{
    ErrorSpec,
    export::{listing::Entry, prose::Prose, samples, samples::Shapes, words},
    message::steps,
    phrase,
};
use std::fmt::Write;

/// The article of a code; on a page of its own it has the highest heading.
pub(super) fn article(out: &mut String, entry: &Entry, shapes: &Shapes, links: Links) {
    let code = entry.spec.code();
    let heading = match links {
        Links::Anchors => format!("<h3><a href=\"#{code}\">{code}</a></h3>"),
        _ => format!("<h1>{code}</h1>"),
    };
    push(out, &["<article class=\"e\" id=\"", code, "\">\n<div class=\"b\">\n"]);
    // An address with a former code still leads here.
    entry.spec.was().iter().for_each(|was| push(out, &["<span class=\"was\" id=\"", was, "\"></span>"]));
    push(out, &["<div class=\"h\">", &heading, "</div>\n"]);
    push_title(out, entry);
    out.push_str("<p class=\"msg\">");
    push_message(out, entry.spec);
    out.push_str("</p>\n");
    if let Some(instead) = entry.spec.deprecated() {
        push(out, &["<p class=\"old\">Deprecated: ", &Prose::line(instead).to_inline_html(), "</p>\n"]);
    }
    let description = Prose::read(entry.spec.description()).to_html();
    if !description.is_empty() {
        push(out, &["<div class=\"d\">", &description, "</div>\n"]);
    }
    push_facts(out, entry);
    push_params(out, entry.spec);
    out.push_str("</div>\n");
    push_samples(out, entry.spec, shapes);
    out.push_str("</article>\n");
}

/// One line of an index.
pub(super) fn row(out: &mut String, entry: &Entry, links: Links) {
    let code = entry.spec.code();
    push(
        out,
        &["<li class=\"e\" id=\"", code, "\"><a class=\"c\" href=\"", &links.to_code(code), "\">", code, "</a> "],
    );
    push_badge(out, entry.spec);
    out.push_str(" <p>");
    push_message(out, entry.spec);
    out.push_str("</p></li>\n");
}

fn push(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
}

fn push_badge(out: &mut String, spec: &ErrorSpec) {
    let status = spec.status().as_u16();
    let class = if status >= 500 { "st s5" } else { "st" };
    // Writing to a `String` does not fail.
    _ = write!(out, "<span class=\"{class}\">{status}</span>");
}

fn push_title(out: &mut String, entry: &Entry) {
    let spec = entry.spec;
    out.push_str("<p class=\"t\">");
    push_badge(out, spec);
    out.push_str(" <b>");
    text(out, spec.title());
    out.push_str("</b>");
    match phrase(spec.status().as_u16()) {
        Some(phrase) if !phrase.eq_ignore_ascii_case(spec.title()) => push(out, &[" <span>", phrase, "</span>"]),
        _ => {}
    }
    out.push_str("</p>\n");
}

/// The message, its placeholders as what they are. The text is that of [`words::message`].
fn push_message(out: &mut String, spec: &ErrorSpec) {
    if let Some(fixed) = spec.message().fixed() {
        return text(out, fixed);
    }
    for step in steps(&words::message(spec)) {
        text(out, step.text);
        // Of two braces it has the first.
        out.extend(step.text.chars().next_back().filter(|last| matches!(last, '{' | '}')));
        if let Some(name) = step.name {
            out.push_str("<var>{");
            text(out, name);
            out.push_str("}</var>");
        }
    }
}

fn push_facts(out: &mut String, entry: &Entry) {
    out.push_str("<dl class=\"f\">");
    push_statuses(out, entry);
    push_guidance(out, entry.spec);
    push_references(out, entry);
    out.push_str("</dl>\n");
}

fn push_statuses(out: &mut String, entry: &Entry) {
    if entry.statuses.as_ref().is_none_or(|statuses| statuses.len() > 1) {
        push_fact(out, "Statuses", Some(&words::statuses(entry)));
    }
    if entry.others.is_empty() {
        return;
    }
    out.push_str("<dt>Also</dt>");
    for other in &entry.others {
        out.push_str("<dd class=\"also\">");
        push_badge(out, other);
        out.push(' ');
        push_message(out, other);
        out.push_str("</dd>");
    }
}

fn push_guidance(out: &mut String, spec: &ErrorSpec) {
    push_fact(out, "Retry", Some(&words::retry(spec)));
    push_fact(out, "Category", spec.category());
    let fixed = spec.headers().iter().map(|(name, value)| format!("{name}: {value}"));
    let headers: Vec<String> = fixed.chain(spec.more().field_headers.iter().map(ToString::to_string)).collect();
    push_codes(out, "Headers", &headers);
    push_fact(out, "Errno", spec.errno().map(|errno| errno.to_string()).as_deref());
    push_codes(out, "gRPC", &[spec.grpc().as_str()]);
}

fn push_references(out: &mut String, entry: &Entry) {
    let spec = entry.spec;
    push_link(out, "Type", entry.type_uri.as_deref());
    push_fact(out, "Since", spec.since());
    push_codes(out, "Formerly", spec.was());
    let help = spec.help().filter(|help| entry.type_uri.as_deref() != Some(help));
    push_link(out, "Help", help);
}

fn push_fact(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        wrap(out, "dt", name);
        wrap(out, "dd", value);
    }
}

fn push_codes(out: &mut String, name: &str, values: &[impl AsRef<str>]) {
    if !values.is_empty() {
        wrap(out, "dt", name);
    }
    for value in values {
        out.push_str("<dd>");
        wrap(out, "code", value.as_ref());
        out.push_str("</dd>");
    }
}

/// A link where the address is one of the web, otherwise its text.
fn push_link(out: &mut String, name: &str, url: Option<&str>) {
    let Some(url) = url else { return };
    wrap(out, "dt", name);
    out.push_str("<dd>");
    match href(url) {
        Some(href) => {
            push(out, &["<a href=\"", &href, "\">"]);
            text(out, url);
            out.push_str("</a>");
        }
        None => wrap(out, "code", url),
    }
    out.push_str("</dd>");
}

fn wrap(out: &mut String, tag: &str, inside: &str) {
    push(out, &["<", tag, ">"]);
    text(out, inside);
    push(out, &["</", tag, ">"]);
}

fn push_params(out: &mut String, spec: &ErrorSpec) {
    if spec.params().is_empty() {
        return;
    }
    out.push_str("<table class=\"p\"><caption>Params</caption>");
    out.push_str("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Type</th><th scope=\"col\">Note</th></tr></thead><tbody>");
    for param in spec.params() {
        let schema = param.schema();
        out.push_str("<tr><th scope=\"row\">");
        wrap(out, "code", param.name());
        out.push_str("</th>");
        wrap(out, "td", &words::schema(schema));
        wrap(out, "td", if schema.is_optional() { "optional" } else { "always" });
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>\n");
}

fn push_samples(out: &mut String, spec: &'static ErrorSpec, shapes: &Shapes) {
    out.push_str("<figure class=\"x\"><figcaption>Sample body</figcaption>\n");
    for (at, (name, shape)) in shapes.iter().enumerate() {
        let media_type = samples::media_type(shape, spec);
        _ = write!(out, "<pre class=\"x{at}\" data-name=\"{} \u{b7} {}\">", plain(name), plain(&media_type));
        text(out, &samples::body(shape, spec));
        out.push_str("</pre>\n");
    }
    out.push_str("</figure>\n");
}

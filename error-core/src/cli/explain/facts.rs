//! What is static about an error, a line for each.

use crate::{
    Catalog, Envelope, ErrorSpec, Occurrence, Retry,
    cli::page::{Page, Style, wrap},
    export::{type_uri, words},
    sample::Sample,
};
use http::header;

/// Where the values begin.
const INDENT: usize = 13;

pub(super) fn write(page: &mut Page, catalog: &Catalog, spec: &'static ErrorSpec) {
    let type_uri = type_uri(catalog, spec);
    let help = spec.help().filter(|help| Some(*help) != type_uri.as_deref());
    let facts = [
        ("message", vec![words::message(spec)]),
        ("title", vec![spec.title().to_owned()]),
        ("category", one(spec.category())),
        ("params", params(spec)),
        ("issues", one(spec.more().issues.then_some("which parts of the request are wrong, and how"))),
        ("retry", vec![retry(spec)]),
        ("headers", headers(spec)),
        ("gRPC", vec![format!("{} ({})", spec.grpc(), spec.grpc().number())]),
        ("errno", spec.errno().into_iter().map(|errno| errno.to_string()).collect()),
        ("type", type_uri.into_iter().collect()),
        ("help", one(help)),
        ("since", one(spec.since())),
        ("formerly", one(Some(spec.was().join(", ")).filter(|was| !was.is_empty()))),
        ("deprecated", one(spec.deprecated())),
        ("hidden", one(spec.hidden().then_some("left out of the documents"))),
    ];
    for (name, values) in facts {
        fact(page, name, &values);
    }
}

fn one(text: Option<impl Into<String>>) -> Vec<String> {
    text.into_iter().map(Into::into).collect()
}

/// The name, and behind it the values, each on lines of its own.
fn fact(page: &mut Page, name: &str, values: &[String]) {
    let width = page.prose_width().map(|width| width - INDENT);
    let lines = values.iter().flat_map(|value| wrap(value, width));
    for (at, line) in lines.enumerate() {
        let name = if at == 0 { name } else { "" };
        page.write(Style::Dim, name);
        page.spaces(INDENT - name.len());
        page.line(if name == "deprecated" { Style::Yellow } else { Style::Plain }, line);
    }
}

fn params(spec: &ErrorSpec) -> Vec<String> {
    let longest = spec.params().iter().map(|param| param.name().len()).max().unwrap_or(0);
    let line = |param: &crate::ParamSpec| {
        let optional = if param.schema().is_optional() { ", or absent" } else { "" };
        format!("{:longest$}  {}{optional}", param.name(), words::schema(param.schema()))
    };
    spec.params().iter().map(line).collect()
}

fn retry(spec: &ErrorSpec) -> String {
    let own = if spec.more().delay { "; a response says how long" } else { "" };
    match spec.retry() {
        Retry::Never => "never: the same request fails again".to_owned(),
        Retry::Maybe => format!("maybe: the same request may succeed{own}"),
        Retry::Backoff => format!("backoff: the cause is likely to pass, wait longer each time{own}"),
        Retry::After(delay) => format!("after {} s{own}", delay.as_secs_f64()),
    }
}

/// Those of a response, but for what depends on the shape.
fn headers(spec: &'static ErrorSpec) -> Vec<String> {
    let sample = Sample::example(spec);
    let response = Occurrence::new(&sample).to_response(&Envelope);
    let lines = response.headers().iter().filter(|(name, _)| *name != header::CONTENT_TYPE).map(|(name, value)| {
        let is_of_field = spec.more().field_headers.iter().any(|field| field.eq_ignore_ascii_case(name.as_str()));
        let value = if is_of_field { "as the case demands".into() } else { String::from_utf8_lossy(value.as_bytes()) };
        format!("{name}: {value}")
    });
    lines.collect()
}

//! A body in each shape, written by the shape itself.

use crate::{
    Catalog, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorSpec, Flat, GoogleRpc, JsonApi, Occurrence, Problem,
    Shape,
    cli::{
        json,
        page::{Page, Style},
    },
    escape,
    sample::Sample,
};

const REQUEST_ID: &str = "req-7f3a";

pub(super) fn write(page: &mut Page, catalog: &Catalog, spec: &'static ErrorSpec) {
    let sample = Sample(spec);
    let occurrence = Occurrence::new(&sample).with_request_id(REQUEST_ID);
    page.end_line();
    page.line(Style::Dim, "In each shape, with sample values");
    for (name, shape) in shapes(catalog) {
        page.end_line();
        page.write(Style::Bold, name);
        page.spaces(2);
        match shape {
            Some(shape) => {
                page.line(Style::Dim, String::from_utf8_lossy(shape.media_type(&occurrence).as_bytes()));
                body(page, &occurrence.to_body(&*shape));
            }
            None => page.line(Style::Dim, "needs a `domain` in `catalog!`"),
        }
    }
}

fn shapes(catalog: &Catalog) -> [(&'static str, Option<Box<dyn Shape>>); 8] {
    let google = catalog.domain().map(|_| Box::new(GoogleRpc::of(catalog)) as Box<dyn Shape>);
    [
        ("Envelope", Some(Box::new(Envelope))),
        ("EnvelopeCamel", Some(Box::new(EnvelopeCamel))),
        ("Flat", Some(Box::new(Flat))),
        ("Problem", Some(Box::new(Problem::of(catalog)))),
        ("JsonApi", Some(Box::new(JsonApi::of(catalog)))),
        ("GoogleRpc", google),
        ("Errno", Some(Box::new(Errno::new()))),
        ("ErrnoNested", Some(Box::new(ErrnoNested::new()))),
    ]
}

/// In a pipe as it is sent; on a terminal with line breaks.
fn body(page: &mut Page, body: &[u8]) {
    let text = escape::json(&String::from_utf8_lossy(body));
    match page.prose_width() {
        Some(width) => {
            for line in json::lines(&text, width - 2) {
                page.spaces(2);
                page.line(Style::Plain, line);
            }
        }
        None => page.line(Style::Plain, text),
    }
}

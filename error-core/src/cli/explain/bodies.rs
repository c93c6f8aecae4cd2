//! A body in each shape, written by the shape itself.

use crate::{
    Catalog, ErrorSpec, Occurrence,
    cli::{
        json,
        page::{Page, Style},
    },
    escape,
    export::{REQUEST_ID, shapes},
    sample::Sample,
};

pub(super) fn write(page: &mut Page, catalog: &Catalog, spec: &'static ErrorSpec) {
    let sample = Sample::example(spec);
    let occurrence = Occurrence::new(&sample).with_request_id(REQUEST_ID);
    page.end_line();
    page.line(Style::Dim, "In each shape, with sample values");
    for (name, shape) in shapes::all(catalog) {
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

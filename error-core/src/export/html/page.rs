//! Whole documents: the page with all codes, an index, the page of one code.

use super::{
    Links,
    csp::{CHOICES, POLICY, SCRIPT, STILL_STYLE, STYLE},
    entry,
    escape::{plain, text},
    index,
};
use crate::{
    Catalog,
    export::{
        groups::{self, Group, Name},
        listing::{Entry, Listing},
        samples::Shapes,
    },
};
use std::{collections::BTreeSet, fmt::Write};

/// What a document is made of.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) catalog: &'static Catalog,
    pub(super) listing: &'a Listing,
    pub(super) shapes: &'a Shapes,
    pub(super) links: Links,
}

impl Page<'_> {
    /// All codes, as articles or as lines that link to their pages.
    pub(super) fn all(self) -> String {
        let groups = groups::of(self.listing);
        let mut out = String::new();
        Self::begin(&mut out, &format!("{} error codes", self.name()), "page");
        self.push_side(&mut out, Some(&groups));
        out.push_str("<main id=\"q-main\">\n<header>\n<h1>");
        text(&mut out, &self.name());
        // Writing to a `String` does not fail.
        let count = self.listing.entries.len();
        let codes = if count == 1 { "code" } else { "codes" };
        _ = write!(out, " error codes</h1>\n<p class=\"lead\">{count} {codes}. A code is stable: branch on it, not on");
        out.push_str(" the message.</p>\n</header>\n<p class=\"none\" id=\"q-none\" hidden>No code matches. ");
        out.push_str("<button type=\"button\" id=\"q-clear\">Show all codes</button></p>\n");
        for (number, group) in groups.iter().enumerate() {
            _ = write!(out, "<section class=\"g\" aria-labelledby=\"g-{number}\"><h2 id=\"g-{number}\">");
            text(&mut out, &group.name.text());
            out.push_str("</h2>\n");
            self.push_entries(&mut out, group);
            out.push_str("</section>\n");
        }
        _ = write!(
            out,
            "</main>\n</div>\n<script type=\"application/json\" id=\"q-index\">{}</script>\n",
            index::json(&groups)
        );
        Self::end(&mut out);
        out
    }

    /// One code, with links to those before and after it.
    pub(super) fn one(self, at: usize) -> Option<String> {
        let entries = &self.listing.entries;
        let entry = entries.get(at)?;
        let code = entry.spec.code();
        let mut out = String::new();
        Self::begin(&mut out, &format!("{code} \u{b7} {}", self.name()), "page alone");
        self.push_side(&mut out, None);
        out.push_str("<main id=\"q-main\">\n");
        entry::article(&mut out, entry, self.shapes, self.links);
        out.push_str("<nav class=\"next\" aria-label=\"Other codes\">");
        let neighbour = |at: Option<usize>| at.and_then(|at| entries.get(at)).map(|entry: &Entry| entry.spec.code());
        let before = neighbour(at.checked_sub(1)).map(|code| (code, "prev", "\u{2190} ", ""));
        let behind = neighbour(Some(at + 1)).map(|code| (code, "next", "", " \u{2192}"));
        for (code, rel, left, right) in [before, behind].into_iter().flatten() {
            _ = write!(out, "<a rel=\"{rel}\" href=\"{}\">{left}{code}{right}</a>", self.links.to_code(code));
        }
        out.push_str("</nav>\n</main>\n</div>\n");
        Self::end(&mut out);
        Some(out)
    }

    fn name(self) -> String {
        self.catalog.title().unwrap_or("API").to_owned()
    }

    fn begin(out: &mut String, title: &str, class: &str) {
        out.push_str("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        _ = writeln!(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
        out.push_str("<meta name=\"generator\" content=\"error-core\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.push_str("<meta name=\"color-scheme\" content=\"light dark\">\n");
        // An empty icon, so that no browser asks for one.
        _ = writeln!(out, "<title>{}</title>\n<link rel=\"icon\" href=\"data:,\">", plain(title));
        _ = writeln!(out, "<style>{STYLE}</style>");
        _ = writeln!(out, "<noscript><style>{STILL_STYLE}</style></noscript>\n</head>\n<body>");
        _ = writeln!(out, "<a class=\"skip\" href=\"#q-main\">Skip to the content</a>\n<div class=\"{class}\">");
    }

    fn end(out: &mut String) {
        out.push_str("<p class=\"said\" id=\"q-said\" role=\"status\"></p>\n");
        _ = writeln!(out, "<script>{SCRIPT}</script>\n</body>\n</html>");
    }

    fn push_side(self, out: &mut String, groups: Option<&[Group<'_>]>) {
        out.push_str("<header class=\"side\">\n<p class=\"home\">");
        if groups.is_none() {
            _ = write!(out, "<a href=\"{}\">", self.links.to_index());
        }
        text(out, &self.name());
        out.push_str(if groups.is_none() {
            "<small>All error codes</small></a></p>\n"
        } else {
            "<small>Error codes</small></p>\n"
        });
        if groups.is_some() {
            out.push_str("<search class=\"find tool\"><label><span>Search the error codes</span>");
            out.push_str("<input type=\"search\" id=\"q-input\" placeholder=\"Search code, status, text\" ");
            out.push_str("autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"><kbd aria-hidden=\"true\">/</kbd></label>");
            out.push_str("<output class=\"count\" id=\"q-count\" for=\"q-input\"></output></search>\n");
        }
        let groups = groups.unwrap_or_default();
        if self.links != Links::Rows {
            self.push_shapes(out);
        }
        push_groups(out, groups);
        if groups.iter().any(|group| !matches!(group.name, Name::Status(_))) {
            push_chips(out, groups);
        }
        out.push_str("</header>\n");
    }

    fn push_shapes(self, out: &mut String) {
        if self.shapes.iter().len() < 2 {
            return;
        }
        out.push_str("<fieldset class=\"box shapes\"><legend>Shape of sample bodies</legend><div>\n");
        for (at, (name, _)) in self.shapes.iter().take(CHOICES).enumerate() {
            let checked = if at == 0 { " checked" } else { "" };
            let value = plain(name);
            _ = write!(
                out,
                "<label><input type=\"radio\" name=\"shape\" id=\"shape-{at}\" value=\"{value}\"{checked}>"
            );
            out.push(' ');
            text(out, name);
            out.push_str("</label>\n");
        }
        out.push_str("</div></fieldset>\n");
    }

    fn push_entries(self, out: &mut String, group: &Group<'_>) {
        for entries in group.entries.chunks(SOME) {
            if self.links == Links::Anchors {
                out.push_str("<div class=\"some\">\n");
                for entry in entries {
                    entry::article(out, entry, self.shapes, self.links);
                }
                out.push_str("</div>\n");
            } else {
                out.push_str("<ul class=\"rows some\">\n");
                for entry in entries {
                    entry::row(out, entry, self.links);
                }
                out.push_str("</ul>\n");
            }
        }
    }
}

/// How many entries are laid out at once.
const SOME: usize = 20;

/// Buttons that leave the codes of one status.
fn push_chips(out: &mut String, groups: &[Group<'_>]) {
    let entries = groups.iter().flat_map(|group| &group.entries);
    let statuses: BTreeSet<u16> = entries.map(|entry| entry.spec.status().as_u16()).collect();
    if statuses.len() < 2 {
        return;
    }
    out.push_str("<div class=\"box tool\"><h2>Status</h2><div class=\"chips\">\n");
    for status in statuses {
        _ = writeln!(
            out,
            "<button type=\"button\" data-query=\"status:{status}\" aria-pressed=\"false\">{status}</button>"
        );
    }
    out.push_str("</div></div>\n");
}

fn push_groups(out: &mut String, groups: &[Group<'_>]) {
    let Some(first) = groups.first() else { return };
    let name = if matches!(first.name, Name::Status(_)) { "Status" } else { "Category" };
    _ = writeln!(out, "<nav class=\"box groups\" aria-labelledby=\"g-all\"><h2 id=\"g-all\">{name}</h2><ul>");
    for (number, group) in groups.iter().enumerate() {
        _ = write!(out, "<li><a href=\"#g-{number}\"><span class=\"n\">");
        text(out, &group.name.text());
        _ = writeln!(out, "</span> <span>{}</span></a></li>", group.entries.len());
    }
    out.push_str("</ul></nav>\n");
}

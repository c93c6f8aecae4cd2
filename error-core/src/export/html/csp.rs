//! The script and the style of a page, and the policy that allows these two and nothing else.

use super::sha256;
use std::{fmt::Write, sync::OnceLock};

pub(super) const SCRIPT: &str = include_str!("script.js");

const STYLE: &str = include_str!("style.css");

/// What stands in the head of each page.
pub(super) struct Assets {
    pub(super) style: String,
    /// What chooses among shapes where no script does.
    pub(super) still_style: String,
    pub(super) policy: String,
}

impl Assets {
    /// For pages with so many shapes, of which one is shown.
    pub(super) fn new(shapes: usize) -> Self {
        static SCRIPT_SOURCE: OnceLock<String> = OnceLock::new();
        let script = SCRIPT_SOURCE.get_or_init(|| sha256::source(SCRIPT));
        let (style, still_style) = (style(shapes), still_style(shapes));
        let sources = [&style, &still_style].map(|style| format!("'{}'", sha256::source(style))).join(" ");
        let policy = format!(
            "default-src 'none'; script-src '{script}'; style-src {sources}; img-src data:; base-uri 'none'; \
             form-action 'none'"
        );
        Self { style, still_style, policy }
    }
}

fn style(shapes: usize) -> String {
    let mut out = STYLE.to_owned();
    for at in 1..shapes {
        // Writing to a `String` does not fail.
        _ = writeln!(out, "[data-shape=\"{at}\"] .x pre {{ display: none; }}");
        _ = writeln!(out, "[data-shape=\"{at}\"] .x .x{at} {{ display: block; }}");
    }
    out
}

/// The same by the state of the buttons, which a page with a script must not do: each change of a page of 5,000 codes would
/// take a fifth of a second. Where it is not understood, all shapes are shown.
fn still_style(shapes: usize) -> String {
    let mut out = "@supports not selector(:has(a)) {\n  .x pre + pre { display: block; }\n}\n".to_owned();
    for at in 1..shapes {
        _ = writeln!(out, ":root:has(#shape-{at}:checked) .x pre {{ display: none; }}");
        _ = writeln!(out, ":root:has(#shape-{at}:checked) .x .x{at} {{ display: block; }}");
    }
    out
}

//! The script and the style of a page, and the policy that allows these two and nothing else.

use super::sha256;
use std::{fmt::Write, sync::OnceLock};

pub(super) const SCRIPT: &str = include_str!("script.js");

const STYLE: &str = include_str!("style.css");

/// What stands in the head of each page.
pub(super) struct Assets {
    pub(super) style: String,
    pub(super) policy: String,
}

impl Assets {
    /// For pages with so many shapes, of which one is shown.
    pub(super) fn new(shapes: usize) -> Self {
        static SCRIPT_SOURCE: OnceLock<String> = OnceLock::new();
        let script = SCRIPT_SOURCE.get_or_init(|| sha256::source(SCRIPT));
        let style = style(shapes);
        let source = sha256::source(&style);
        let policy = format!(
            "default-src 'none'; script-src '{script}'; style-src '{source}'; img-src data:; base-uri 'none'; \
             form-action 'none'"
        );
        Self { style, policy }
    }
}

fn style(shapes: usize) -> String {
    let mut out = STYLE.to_owned();
    if shapes > 1 {
        // Where this is not known, all of them are shown.
        out.push_str("@supports selector(:has(a)) {\n  .x pre { display: none; }\n  .x pre + pre { margin-top: 0; }\n");
        for at in 0..shapes {
            // Writing to a `String` does not fail.
            _ = writeln!(out, "  :root:has(#shape-{at}:checked) .x{at} {{ display: block; }}");
        }
        out.push_str("}\n");
    }
    out
}

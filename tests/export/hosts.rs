//! Real `OpenAPI` files, spelt in several ways, with markers.

use std::{fs, path::Path};

/// The real files, by name.
pub(crate) fn hosts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/openapi-hosts");
    let mut hosts: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    hosts.sort();
    assert_eq!(hosts.len(), 6);
    hosts
}

/// A file spelt in other ways that mean the same.
pub(crate) fn variants(text: &str) -> Vec<(&'static str, String)> {
    let lf = text.replace("\r\n", "\n");
    let crlf = lf.replace('\n', "\r\n");
    let deeper: String = lf
        .split_inclusive('\n')
        .map(|line| {
            let rest = line.trim_start_matches(' ');
            let blanks = " ".repeat(2 * (line.len() - rest.len()));
            match rest.strip_prefix("- ") {
                _ if rest.trim().is_empty() => line.to_owned(),
                // What stands behind a dash is as deep as the lines below it.
                Some(item) => format!("{blanks}-   {item}"),
                None => blanks + rest,
            }
        })
        .collect();
    let open = lf.trim_end().to_owned();
    vec![
        ("lf", lf.clone()),
        ("crlf", crlf.clone()),
        ("deeper", deeper),
        ("bom", format!("\u{feff}{lf}")),
        ("bom-crlf", format!("\u{feff}{crlf}")),
        ("open", open),
    ]
}

/// A host with markers for a list in the description of its `info`, in the file's own step and line ends.
pub(crate) fn with_list(text: &str) -> String {
    with_lines(text, "info:", |blanks| {
        let deeper = blanks.repeat(2);
        ["x-errors: |", "Our errors.", "", "<!-- error-codes:begin -->", "<!-- error-codes:end -->", "", "That is all."]
            .iter()
            .enumerate()
            .map(|(at, line)| match (at, *line) {
                (_, "") => String::new(),
                (0, line) => format!("{blanks}{line}"),
                (_, line) => format!("{deeper}{line}"),
            })
            .collect()
    })
}

/// A host with markers for components, in its own ones or at the end.
pub(crate) fn with_components(text: &str) -> String {
    let marks = |blanks: &str, words: &str| {
        vec![format!("{blanks}# error-codes:begin{words}\t"), format!("{blanks}# error-codes:end")]
    };
    let has = |line: &str| text.lines().any(|known| known.trim_end() == line);
    let step = step(text);
    if !has("components:") {
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let before = if text.ends_with('\n') { "" } else { end };
        return format!("{text}{before}{}", marks("", " openapi").join(end));
    }
    let mut text = text.to_owned();
    for section in ["schemas", "responses"] {
        let key = format!("{step}{section}:");
        if text.lines().any(|line| line.trim_end() == key) {
            text = with_lines(&text, &key, |step| marks(&step.repeat(2), ""));
        } else {
            text = with_lines(&text, "components:", |step| {
                let key = format!("{step}{section}:");
                [key].into_iter().chain(marks(&step.repeat(2), &format!(" openapi {section}"))).collect()
            });
        }
    }
    text
}

/// How far a host indents.
pub(crate) fn step(text: &str) -> String {
    let line = text.lines().skip_while(|line| line.trim_start_matches('\u{feff}') != "info:").nth(1).unwrap();
    " ".repeat(line.len() - line.trim_start().len())
}

/// Adds lines behind one of the host's.
fn with_lines(text: &str, behind: &str, lines: impl Fn(&str) -> Vec<String>) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        out.push_str(line);
        if line.trim_start_matches('\u{feff}').trim_end() == behind {
            for line in lines(&step(text)) {
                out.extend([&line, end]);
            }
        }
    }
    assert_ne!(out.len(), text.len(), "{behind}");
    out
}

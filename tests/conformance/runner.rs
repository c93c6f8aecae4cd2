//! Asks every row of the table and compares. It knows no framework: only where its apps listen.

use crate::{
    client::{self, Answer},
    table::{Expected, Row, Table},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    net::SocketAddr,
};

/// Runs all rows against a framework's apps, by name, and fails with all that differs.
#[track_caller]
pub(crate) fn run(framework: &str, apps: &BTreeMap<String, SocketAddr>) {
    let table = Table::read(include_str!("table.toml")).unwrap_or_else(|error| panic!("table.toml: {error}"));
    let mut failures = table.mistakes(apps.keys());
    let (mut run, mut equal, mut explained) = (0, 0, 0);
    let mut ids = BTreeSet::new();
    for row in &table.rows {
        let Some(address) = apps.get(&row.app) else { continue };
        let expected = table.expected(row, framework);
        run += 1;
        match compare(row, &expected, &ask(row, *address), &mut ids) {
            Ok(()) if expected.is_explained => explained += 1,
            Ok(()) => equal += 1,
            Err(difference) => failures.push(difference),
        }
    }
    println!("{framework}: {run} rows run, {equal} equal, {explained} explained");
    if run != table.rows.len() {
        failures.push(format!("{} of {} rows were skipped", table.rows.len() - run, table.rows.len()));
    }
    assert!(failures.is_empty(), "{framework}: {} failures\n\n{}\n", failures.len(), failures.join("\n\n"));
}

fn ask(row: &Row, address: SocketAddr) -> Answer {
    match &row.raw {
        Some(bytes) => client::raw(address, bytes),
        None => client::curl(address, &fill(row.path.as_deref().unwrap_or_default()), &row.curl),
    }
}

/// A long text that nobody wants to read in the table.
fn fill(text: &str) -> String {
    text.replace("{filler}", &"x".repeat(5000))
}

/// The difference, if there is one. `ids` has the ids of the rows before.
fn compare(row: &Row, expected: &Expected<'_>, answer: &Answer, ids: &mut BTreeSet<String>) -> Result<(), String> {
    let got = lines_of(answer);
    let id = got.iter().find_map(|line| uuid_v7(line)).filter(|_| expected.text.contains("{id}"));
    let wanted = expected_lines(expected, id);
    let repeated = id.is_some_and(|id| !ids.insert(id.to_owned()));
    if got == wanted && !repeated {
        return Ok(());
    }
    let mut text = format!("--- {} ({}): - expected, + got", row.name, row.app);
    if repeated {
        text.push_str("\nthe request id is that of another row");
    }
    for line in wanted.iter().filter(|line| !got.contains(line)) {
        let _ = write!(text, "\n- {line}");
    }
    for line in &got {
        let _ = write!(text, "\n{} {line}", if wanted.contains(line) { ' ' } else { '+' });
    }
    Err(text)
}

/// An answer as lines: status, exit code, headers by name, body.
fn lines_of(answer: &Answer) -> Vec<String> {
    let mut head = answer.head.iter();
    let status = head.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
    let headers = head.map(|line| line.trim_end()).filter(|line| !line.starts_with("date:"));
    let body = match std::str::from_utf8(&answer.body) {
        Ok(text) => text.replace('\r', "\\r"),
        Err(_) => answer.body.escape_ascii().to_string(),
    };
    lines(status, headers, answer.exit, &body)
}

fn expected_lines(expected: &Expected<'_>, id: Option<&str>) -> Vec<String> {
    let text = fill(&expected.text.replace("{id}", id.unwrap_or("{id}")));
    let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let head = head.replace("{length}", &body.len().to_string());
    let mut head = head.lines().map(str::trim_end);
    lines(head.next().unwrap_or_default(), head, expected.exit, if expected.is_head { "" } else { body })
}

/// Headers stand by name, repeated ones in their order.
fn lines<'a>(status: &str, headers: impl Iterator<Item = &'a str>, exit: i32, body: &str) -> Vec<String> {
    let mut headers: Vec<String> = headers.map(plain).collect();
    headers.sort_by(|one, other| one.split(':').next().cmp(&other.split(':').next()));
    let first = [format!("status {status}, exit {exit}")];
    first.into_iter().chain(headers).chain([format!("body: {body}")]).collect()
}

/// A header line without what says nothing: the case of the names that `Vary` has, the order of those that CORS exposes.
fn plain(line: &str) -> String {
    let Some(names) = line.strip_prefix("access-control-expose-headers:") else {
        return if line.starts_with("vary:") { line.to_lowercase() } else { line.to_owned() };
    };
    let mut names: Vec<&str> = names.split(',').map(str::trim).collect();
    names.sort_unstable();
    format!("access-control-expose-headers: {}", names.join(","))
}

/// The first UUID of version 7 in a text (RFC 9562 section 5.7), in lower case.
fn uuid_v7(text: &str) -> Option<&str> {
    (0..text.len()).filter_map(|start| text.get(start..start + 36)).find(|part| {
        part.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            14 => byte == b'7',
            19 => matches!(byte, b'8' | b'9' | b'a' | b'b'),
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        })
    })
}

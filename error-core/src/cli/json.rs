//! JSON on several lines, as far as it does not fit on one.

use unicode_width::UnicodeWidthStr;

/// The lines of compact JSON text. What is no wider than `width` stays on one line, an object or array that is wider has a
/// line for each of its members.
pub(super) fn lines(json: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    add(json, "", width, 0, &mut lines);
    lines
}

/// Adds a value to the last line, with what stands behind it.
fn add(json: &str, behind: &str, width: usize, depth: usize, lines: &mut Vec<String>) {
    let used = lines.last().map_or(0, |line| line.width());
    let members = members(json);
    if members.is_empty() || used + json.width() + behind.len() <= width {
        lines.extend_last(json, behind);
        return;
    }
    let (open, close) = json.split_at(1);
    lines.extend_last(open, "");
    let count = members.len();
    for (at, (key, value)) in members.into_iter().enumerate() {
        lines.push("  ".repeat(depth + 1) + key);
        add(value, if at + 1 < count { "," } else { "" }, width, depth + 1, lines);
    }
    lines.push("  ".repeat(depth));
    lines.extend_last(close.get(close.len() - 1..).unwrap_or_default(), behind);
}

trait ExtendLast {
    fn extend_last(&mut self, text: &str, behind: &str);
}

impl ExtendLast for Vec<String> {
    fn extend_last(&mut self, text: &str, behind: &str) {
        if let Some(last) = self.last_mut() {
            last.extend([text, behind]);
        }
    }
}

/// The members of an object or an array, each with its key and colon, if it has one; of any other value none.
fn members(json: &str) -> Vec<(&str, &str)> {
    let inner = json.strip_prefix('{').and_then(|json| json.strip_suffix('}'));
    let is_object = inner.is_some();
    let inner = inner.or_else(|| json.strip_prefix('[')?.strip_suffix(']')).unwrap_or_default();
    let mut members = Vec::new();
    let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
    let (mut start, mut value) = (0, 0);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b':' if depth == 0 && is_object => value = at + 1,
            b',' if depth == 0 => {
                members.push((start, value, at));
                (start, value) = (at + 1, at + 1);
            }
            _ => {}
        }
    }
    if !inner.is_empty() {
        members.push((start, value, inner.len()));
    }
    let text = |from: usize, to: usize| inner.get(from..to).unwrap_or_default();
    members.into_iter().map(|(start, value, end)| (text(start, value), text(value, end))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, width: usize, expected: &[&str]) {
        assert_eq!(lines(json, width), expected);
        let flat: String = lines(json, width).iter().map(|line| line.trim_start()).collect();
        assert_eq!(flat, json, "nothing but line breaks is added");
    }

    #[test]
    fn what_fits_stays_on_its_line() {
        check(r#"{"a":[1,2],"b":"x"}"#, 80, &[r#"{"a":[1,2],"b":"x"}"#]);
        check(r#"{"a":[1,2],"b":"x"}"#, 12, &["{", r#"  "a":[1,2],"#, r#"  "b":"x""#, "}"]);
        check(r#"[{"a":1},[]]"#, 10, &["[", r#"  {"a":1},"#, "  []", "]"]);
    }

    #[test]
    fn what_stands_in_a_text_is_no_structure() {
        check(r#"{"a":"},{\"","b":":"}"#, 5, &["{", r#"  "a":"},{\"","#, r#"  "b":":""#, "}"]);
        check(r#""a long text""#, 5, &[r#""a long text""#]);
        check("{}", 1, &["{}"]);
    }
}

//! The envelope as text that is pushed, which is about the least work; nobody wants to write it for each error.

use crate::plain::Plain;
use std::fmt::Write;

pub(crate) fn envelope(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    let room = match error {
        Plain::EmailTaken | Plain::NotFound { .. } => 0,
        Plain::Invalid(issues) => issues.len() * 128,
        Plain::Refused(text) => text.len(),
    };
    let mut out = String::with_capacity(256 + room);
    out.push_str(r#"{"error":{"code":""#);
    out.push_str(error.code());
    out.push_str(r#"","message":""#);
    write_rest(error, &mut out);
    if let Some(id) = request_id {
        out.push_str(r#","request_id":""#);
        push_escaped(id, &mut out);
        out.push('"');
    }
    out.push_str("}}");
    out.into_bytes()
}

/// The message, its closing quote, and what follows from the variant.
fn write_rest(error: &Plain, out: &mut String) {
    match error {
        Plain::EmailTaken => out.push_str(r#"That e-mail address is already registered.""#),
        Plain::NotFound { user_id } => {
            out.push_str("No user with id ");
            push_number(*user_id, out);
            out.push_str(r#".","params":{"user_id":"#);
            push_number(*user_id, out);
            out.push('}');
        }
        Plain::Invalid(issues) => {
            out.push_str(r#"Some fields are invalid.","issues":["#);
            for (index, issue) in issues.iter().enumerate() {
                out.push_str(if index == 0 { r#"{"path":""# } else { r#",{"path":""# });
                push_escaped(issue.path, out);
                out.push_str(r#"","code":""#);
                out.push_str(issue.code);
                out.push_str(r#"","message":""#);
                push_escaped(issue.message, out);
                out.push_str(r#"","params":{"min":"#);
                push_number(issue.params.min.into(), out);
                out.push_str("}}");
            }
            out.push(']');
        }
        Plain::Refused(text) => {
            push_escaped(text, out);
            out.push('"');
        }
    }
}

fn push_number(number: u64, out: &mut String) {
    // A `String` takes everything.
    let _ = write!(out, "{number}");
}

/// A text between quotes; what needs no escape is copied at once.
fn push_escaped(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < 0x20 || matches!(byte, b'"' | b'\\')) {
        let (clean, special) = rest.split_at(at);
        out.push_str(clean);
        let (special, after) = special.split_at(1);
        for byte in special.bytes() {
            let _ = match byte {
                b'"' | b'\\' => write!(out, "\\{special}"),
                control => write!(out, "\\u{control:04x}"),
            };
        }
        rest = after;
    }
    out.push_str(rest);
}

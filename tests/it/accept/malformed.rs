//! What is in no grammar, and quotes.

use error_core::{HttpError, Occurrence, choose_shape};
use http::{HeaderMap, HeaderValue, header::ACCEPT};
use proptest::prelude::*;

use super::{SHAPES, check, check_all, choice};

/// A malformed range is skipped, not the list.
#[test]
fn malformed_ranges_are_skipped() {
    let ranges = [
        "*",
        "*/json",
        "json",
        "/",
        "/json",
        "application/",
        "a b/c",
        "application/json/x",
        "application /json",
        "application/ json",
        "appli\u{e4}cation/json",
        "application/(json)",
        "=;q",
        ";q=1",
        "\"a/b\"",
        "<a/b>",
    ];
    let qualities = [
        "1.5", "abc", "0.5555", "-1", "", "+1", "1.001", "2", ".5", "0,5", "00", "01", "0.5.5", "1e0", "\"1\"", "0x1",
        "0. 5", " 1", "NaN", "1.0000", "٠",
    ];
    let with_qualities = qualities.iter().map(|quality| format!("application/json;q={quality}"));
    for range in ranges.into_iter().map(str::to_owned).chain(with_qualities).chain(["application/json;q".to_owned()]) {
        check(&range, "-");
        check(&format!("{range}, application/problem+json;q=0.1"), "p");
        check(&format!("application/problem+json;q=0.1,{range}"), "p");
        check(&format!("text/html, {range}, application/vnd.api+json;q=0.2, application/problem+json;q=0.1"), "v");
    }
}

/// A comma or a semicolon in a quoted string is part of it, and so is a quote behind a backslash.
#[test]
fn quoted_strings() {
    check_all(&[
        (r#"text/html;a=", application/json, ";q=0.9, application/problem+json;q=0.1"#, "p"),
        (r#"application/json;a="b;q=0;c", application/problem+json;q=0.5"#, "j"),
        (r#"application/json;a="\",\\";q=0.1, application/problem+json;q=0.5"#, "p"),
        (r#"application/json;a="\\", application/problem+json;q=0.5"#, "j"),
        (r#"text/html;a="", application/problem+json"#, "p"),
        (r#"text/html;a="b"";c", application/problem+json"#, "p"),
    ]);
}

/// A quote that nothing closes opens nothing: the list behind it counts.
#[test]
fn a_quote_that_stays_open() {
    check_all(&[
        (r#"text/html;a="b, application/problem+json"#, "p"),
        (r#"te"xt/html, application/problem+json"#, "p"),
        (r#"text/html;a="b\", application/problem+json"#, "p"),
        (r#"", application/problem+json"#, "p"),
    ]);
}

/// A list of any length is read once, whatever quotes are in it.
#[test]
fn long_lists() {
    let many = |piece: &str| piece.repeat(100_000);
    for noise in [many("\\\""), many("\""), many(","), many("\",\""), many(";q="), many("a/b,"), many("/")] {
        for start in ["", "\"", "text/html;a=\""] {
            let accept = format!("application/problem+json,{start}{noise}");
            assert_eq!(choice(&[accept.as_bytes()], &SHAPES), "p", "{start}{}", &noise[..4]);
        }
    }
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(choice(&[b"\xff\xfe/json, application/problem+json"], &SHAPES), "p");
    assert_eq!(choice(&[b"application/json;a=\xe4;q=0.1, application/problem+json;q=0.2"], &SHAPES), "p");
    assert_eq!(choice(&[b"application/json\x80"], &SHAPES), "-");
    assert_eq!(choice(&[b"application/json;q=0.\xb2"], &SHAPES), "-");
}

proptest! {
    #[test]
    fn any_bytes_are_taken(lines in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..64), 0..4)) {
        let lines: Vec<_> = lines.iter().filter_map(|line| HeaderValue::from_bytes(line).ok()).collect();
        let headers: HeaderMap = lines.into_iter().map(|line| (ACCEPT, line)).collect();
        choose_shape(&headers, &Occurrence::new(&HttpError::NotFound), &SHAPES);
    }

    /// Lists that are nearly right: whatever else is in them, a lone exact range of the highest quality decides.
    #[test]
    fn nearly_right_lists(noise in prop::collection::vec("[a/*;=q0.159\", \\\\-]{0,12}", 0..6), at in 0_usize..6) {
        let mut ranges = noise;
        let closed = ranges.iter().all(|range| !range.contains(['"', '\\']));
        ranges.insert(at.min(ranges.len()), "application/problem+json".to_owned());
        let chosen = choice(&[ranges.join(",").as_bytes()], &SHAPES);
        // `*/*` of the same quality prefers the first of the layer.
        prop_assert!(!closed || chosen == "p" || (chosen == "j" && ranges.iter().any(|range| range.contains("*/*"))));
    }
}

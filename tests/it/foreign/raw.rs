//! What is no error body at all.

use error_core::Retry;

use super::{check, read, read_as};

/// Nothing of an error is found, and everything is kept.
#[track_caller]
fn check_raw(content_type: &'static str, body: impl Into<Vec<u8>>) {
    let response = read_as(502, content_type, body);
    check(&response, None, "Bad Gateway");
    assert_eq!((response.params().len(), response.issues(), response.errno()), (0, &[][..], None));
    assert_eq!(response.retry(), Retry::Backoff);
}

#[test]
fn what_is_no_error_body_is_kept() {
    check_raw("text/html", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>cloudflare</body></html>");
    check_raw("application/json", "");
    check_raw("application/json", r#"{"error":{"code":"user_not_found","mess"#);
    check_raw("application/octet-stream", noise(2 << 20));
    check_raw("application/json", utf_16(r#"{"message":"x"}"#));
    check_raw("application/json", [&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3][..], &noise(200)].concat());
    check_raw("application/json", b"{\"message\":\"caf\xe9\"}".to_vec());
    for json in
        ["null", "true", "42", "\"Not found\"", "[]", "[{\"message\":\"x\"}]", "{}", "{} {}", "{\"a\"", "\u{feff}"]
    {
        check_raw("application/json", json);
    }
}

fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    })
    .take(length)
    .collect()
}

fn utf_16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_is_too_deep_is_kept_raw() {
    let deep = |depth: usize| format!(r#"{{"message":"m","x":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    check(&read(400, &deep(100)), None, "m");
    check(&read(400, &deep(100_000)), None, "Bad Request");
    let brackets_in_text = format!(r#"{{"message":"{}"}}"#, "[".repeat(1000));
    assert_eq!(read(400, &brackets_in_text).message().len(), 1000);
}

/// Up to the depth at which `serde_json` stops, every param can be read as a value; past it there are no params.
#[test]
fn what_is_just_not_too_deep_is_a_param() {
    for depth in [1, 100, 126, 127, 128, 129, 1000] {
        let body = format!(r#"{{"message":"m","deep":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
        let response = read(400, &body);
        assert_eq!(response.params().len(), usize::from(depth <= 127), "{depth}");
        for (_, json) in response.params() {
            assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{depth}");
        }
    }
}

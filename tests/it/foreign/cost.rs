//! What a response costs: hostile bodies of a mebibyte are read in no time.

use std::time::{Duration, Instant};

use error_core::ErrorResponse;

use super::read;

#[test]
fn many_members_take_no_time() {
    let members: Vec<String> = (0..100_000).map(|n| format!(r#""m{n}":{n}"#)).collect();
    let body = format!(r#"{{"message":"m",{}}}"#, members.join(","));
    let start = Instant::now();
    assert_eq!(read(400, &body).params().len(), 100_000);
    let issue = format!(r#"{{"message":"m","issues":[{{{}}}]}}"#, members.join(","));
    assert_eq!(read(400, &issue).issues()[0].params().len(), 100_000);
    assert!(start.elapsed() < Duration::from_secs(20), "reading is quadratic: {:?}", start.elapsed());
}

#[test]
fn it_is_one_pointer_wide() {
    assert_eq!(size_of::<ErrorResponse>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), ErrorResponse>>(), size_of::<usize>());
}

/// A mebibyte of pieces between a start and an end.
fn mebibyte(start: &str, piece: impl Fn(usize) -> String, end: &str) -> String {
    let mut body = start.to_owned();
    for n in 0.. {
        if body.len() >= 1 << 20 {
            break;
        }
        if n > 0 {
            body.push(',');
        }
        body.push_str(&piece(n));
    }
    body + end
}

#[test]
fn no_hostile_body_takes_long() {
    let same = |piece: &'static str| move |_: usize| piece.to_owned();
    let google = r#"{"error":{"code":400,"status":"ABORTED","details":["#;
    let info = |n: usize| format!(r#"{{"@type":"ErrorInfo","metadata":{{"a{n}":1}}}}"#);
    let deep = |n: usize| format!(r#"{{"path":"{}"}}"#, format!("a[{n}].b").repeat(1000));
    let bodies = [
        mebibyte("{", same(r#""message":"m""#), "}"),
        mebibyte("{", same(r#""cod\u0065":"c""#), "}"),
        mebibyte(r#"{"message":"m","issues":["#, same("{}"), "]}"),
        mebibyte(r#"{"message":"m","issues":["#, |n| format!(r#"{{"path":"a{n}","x":{n}}}"#), "]}"),
        mebibyte(r#"{"message":"m","issues":["#, deep, "]}"),
        mebibyte(r#"{"message":"m","errors":{"#, |n| format!(r#""f{n}":["a","b"]"#), "}}"),
        mebibyte(r#"{"message":"m","errors":{"#, |n| format!(r#""f{n}":"{}""#, "[".repeat(100)), "}}"),
        mebibyte(r#"{"errors":["#, same("{}"), "]}"),
        mebibyte(r#"{"errors":["#, |n| format!(r#"{{"code":"c{n}","meta":{{"m{n}":1}}}}"#), "]}"),
        mebibyte(google, same("{}"), "]}}"),
        mebibyte(google, info, "]}}"),
        mebibyte(google, same(r#"{"@type":"BadRequest","fieldViolations":[{}]}"#), "]}}"),
        format!(r#"{{"message":"m","n":{}}}"#, "9".repeat(1 << 20)),
        format!(r#"{{"message":"m","code":{},"retry_after":{0}}}"#, "9".repeat(1 << 19)),
        format!(r#"{{"message":"m","type":"{}"}}"#, "%61/:#".repeat(1 << 17)),
        format!(r#"{{"message":"{}"}}"#, r"\u00e4".repeat(1 << 17)),
        format!(r#"{{"issues":[{{"pointer":"{}"}}]}}"#, "/a~0".repeat(1 << 18)),
        format!(r##"{{"issues":[{{"pointer":"#{}"}}]}}"##, "/%20".repeat(1 << 18)),
        format!(r#"{{"issues":[{{"path":"{}"}}]}}"#, r#"[\"a\"]"#.repeat(1 << 17)),
        format!(r#"{{"issues":[{{"path":[{}0]}}]}}"#, "0,".repeat(1 << 19)),
        "[".repeat(1 << 20),
        r#"{"a":"#.repeat(1 << 17),
        "\\\"".repeat(1 << 19),
    ];
    for body in bodies {
        let start = Instant::now();
        let response = read(400, &body);
        let shown = body.get(..60).unwrap_or_default();
        println!("{:>8.1?} {} {} {shown}", start.elapsed(), response.params().len(), response.issues().len());
        assert!(start.elapsed() < Duration::from_secs(10), "reading is quadratic: {shown}");
    }
}

/// Every spec of a catalogue may be asked about a code: one that is too long for all of them costs nothing.
#[test]
fn a_long_code_is_compared_in_no_time() {
    for code in ["A", "a-", "_"].map(|piece| piece.repeat((1 << 20) / piece.len())) {
        let response = read(404, &format!(r#"{{"code":"{code}","message":"m"}}"#));
        let start = Instant::now();
        assert!((0..1000).all(|_| !response.is("user_not_found")));
        assert!(response.is(response.code().unwrap()) && response.is(&code));
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    }
}

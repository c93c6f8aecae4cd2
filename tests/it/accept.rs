//! The choice of a shape by `Accept`: RFC 9110 sections 12.4.2 and 12.5.1.

mod malformed;

use error_core::{
    Adjusted, Body, CodeCase, Envelope, GoogleRpc, HttpError, JsonApi, Occurrence, Problem, Shape, choose_shape,
};
use http::{HeaderMap, HeaderValue, header::ACCEPT};

/// In the order of the layer, as the letters `j`, `p`, `v` and `t`.
const SHAPES: [&dyn Shape; 4] = [&Envelope, &Problem::new(), &JsonApi::new(), &Text];
const LETTERS: [&str; 4] = ["j", "p", "v", "t"];

/// Plain text, whose media type has a parameter.
struct Text;

impl Shape for Text {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("Text/Plain; charset=utf-8")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.text(&error.message());
    }
}

/// The letter of the shape that is chosen, `-` for none.
fn choice(lines: &[&[u8]], shapes: &[&dyn Shape]) -> &'static str {
    let lines = lines.iter().map(|line| (ACCEPT, HeaderValue::from_bytes(line).unwrap()));
    let error = Occurrence::new(&HttpError::NotFound);
    let chosen = choose_shape(&lines.collect(), &error, shapes).map(|shape| shape.media_type(&error));
    let at = |chosen: HeaderValue| SHAPES.iter().position(|shape| shape.media_type(&error) == chosen);
    chosen.and_then(at).map_or("-", |at| LETTERS[at])
}

#[track_caller]
fn check(accept: &str, expected: &str) {
    assert_eq!(choice(&[accept.as_bytes()], &SHAPES), expected, "{accept}");
}

#[track_caller]
fn check_all(table: &[(&str, &str)]) {
    for (accept, expected) in table {
        check(accept, expected);
    }
}

#[test]
fn nothing_said_is_no_choice() {
    assert_eq!(choice(&[], &SHAPES), "-");
    check_all(&[("", "-"), (" ", "-"), (",", "-"), (" , ,", "-")]);
}

#[test]
fn exact_types() {
    check_all(&[
        ("application/json", "j"),
        ("application/problem+json", "p"),
        ("application/vnd.api+json", "v"),
        ("text/plain", "t"),
        ("text/html", "-"),
        ("application/xml", "-"),
        // A suffix is a part of the name, not a range.
        ("application/*+json", "-"),
        ("application/jso", "-"),
        ("application/jsonp", "-"),
        ("json", "-"),
    ]);
}

#[test]
fn ranges() {
    check_all(&[
        ("*/*", "j"),
        ("application/*", "j"),
        ("text/*", "t"),
        ("image/*", "-"),
        ("image/*, */*;q=0.1", "j"),
        ("image/png, text/*", "t"),
    ]);
}

/// RFC 9110 section 8.3.1: types and subtypes are case-insensitive; so is the name `q` (section 5.6.6).
#[test]
fn case_does_not_count() {
    check_all(&[
        ("APPLICATION/Problem+JSON", "p"),
        ("Application/*", "j"),
        ("TEXT/PLAIN", "t"),
        ("application/json;Q=0, application/problem+json", "p"),
        ("application/json;Q=0.5, application/problem+json;q=0.6", "p"),
    ]);
}

#[test]
fn parameters_do_not_count() {
    check_all(&[
        ("application/problem+json;charset=utf-8", "p"),
        ("application/problem+json ; charset = utf-8", "p"),
        ("application/vnd.api+json; ext=\"https://jsonapi.org/ext/atomic\"", "v"),
        ("application/problem+json;version=1;q=0.9, application/json;q=0.8", "p"),
        ("application/problem+json;q=0.8;version=1, application/json;q=0.9", "j"),
        ("text/plain;charset=us-ascii", "t"),
        ("application/problem+json;", "p"),
        ("application/problem+json;;q=0.5,application/json;q=0.4", "p"),
        // The name is `q`, not what begins or ends with it.
        ("application/problem+json;qq=0, application/json;q=0.5", "p"),
        ("application/problem+json;xq=0, application/json;q=0.5", "p"),
    ]);
}

/// `qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )`
#[test]
fn quality() {
    check_all(&[
        ("application/json;q=0.5, application/problem+json;q=0.6", "p"),
        ("application/json;q=0.6, application/problem+json;q=0.5", "j"),
        ("application/json;q=0.998, application/problem+json;q=0.999", "p"),
        ("application/json;q=0.09, application/problem+json;q=0.1", "p"),
        ("application/json;q=0.9, application/problem+json", "p"),
        ("application/json;q=0.9, application/problem+json;q=1", "p"),
        ("application/json;q=0.9, application/problem+json;q=1.000", "p"),
        ("application/json;q=0.001", "j"),
        ("application/json; \t q=0.5 , \t application/problem+json;\tq=0.6", "p"),
        // A point without digits is in the grammar.
        ("application/json;q=0.9, application/problem+json;q=1.", "p"),
        ("application/json;q=0., application/problem+json;q=0.1", "p"),
    ]);
}

#[test]
fn quality_of_zero_excludes() {
    check_all(&[
        ("application/json;q=0", "-"),
        ("application/json;q=0.0", "-"),
        ("application/json;q=0.000", "-"),
        ("*/*;q=0", "-"),
        ("application/json;q=0, */*", "p"),
        ("*/*, application/json;q=0", "p"),
        ("application/*;q=0, */*", "t"),
        ("application/*;q=0, application/vnd.api+json", "v"),
        ("application/json;q=0, application/problem+json;q=0, application/*", "v"),
    ]);
}

/// "The most specific reference has precedence."
#[test]
fn the_most_specific_range_decides() {
    check_all(&[
        ("application/json;q=0.1, application/*;q=0.5, */*;q=0.9", "t"),
        ("application/json;q=0.1, application/*;q=0.5", "p"),
        ("application/json;q=0.9, */*;q=1", "p"),
        ("*/*;q=0.1, application/vnd.api+json;q=0.2", "v"),
        ("text/*;q=0.3, text/plain;q=0.1, application/json;q=0.2", "j"),
        // The order of ranges does not count.
        ("*/*;q=0.9, application/*;q=0.5, application/json;q=0.1", "t"),
    ]);
}

#[test]
fn of_equally_good_ones_the_first_of_the_layer() {
    check_all(&[
        ("application/problem+json, application/json", "j"),
        ("application/vnd.api+json;q=0.5, application/problem+json;q=0.50", "p"),
        ("text/plain;q=0.5, application/vnd.api+json;q=0.500", "v"),
        ("application/problem+json, */*", "j"),
        ("application/problem+json;q=1.0, application/json;q=1", "j"),
    ]);
    let accept: [&[u8]; 1] = [b"*/*"];
    assert_eq!(choice(&accept, &[&Problem::new(), &Envelope]), "p");
    assert_eq!(choice(&accept, &[&JsonApi::new()]), "v");
    assert_eq!(choice(&accept, &[]), "-");
}

/// RFC 9110 section 5.3: several lines are one list.
#[test]
fn several_lines() {
    let check = |lines: &[&str], expected| {
        let lines: Vec<_> = lines.iter().map(|line| line.as_bytes()).collect();
        assert_eq!(choice(&lines, &SHAPES), expected, "{lines:?}");
    };
    check(&["text/html", "application/problem+json"], "p");
    check(&["application/json;q=0.1", "application/problem+json;q=0.2"], "p");
    check(&["*/*", "application/json;q=0"], "p");
    check(&["", "application/problem+json"], "p");
    check(&["nonsense", "text/html, ,", "application/problem+json"], "p");
}

/// What browsers and tools send.
#[test]
fn accept_in_the_wild() {
    check_all(&[
        // Firefox, Chrome, Safari.
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "j"),
        (
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
            "j",
        ),
        ("image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5", "j"),
        // Java's URLConnection: `*` and `.2` are in no grammar.
        ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "-"),
        ("application/json, text/plain, */*", "j"),
        ("application/problem+json, application/json;q=0.9, */*;q=0.1", "p"),
        // The examples of RFC 9110 section 12.5.1.
        ("audio/*; q=0.2, audio/basic", "-"),
        ("text/plain; q=0.5, text/html, text/x-dvi; q=0.8, text/x-c", "t"),
        ("text/*, text/plain, text/plain;format=flowed, */*", "j"),
    ]);
}

/// What is chosen is the very shape of the list, with its options.
#[test]
fn the_shape_that_is_chosen_is_the_one_of_the_list() {
    static KEBAB: Adjusted<Problem> = Adjusted::new(Problem::new()).with_code_case(CodeCase::Kebab);
    static GOOGLE: GoogleRpc = GoogleRpc::new("shop.example.com");
    let error = Occurrence::new(&HttpError::RouteNotFound);
    let body = |accept| {
        let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(accept))]);
        let chosen = choose_shape(&headers, &error, &[&GOOGLE, &KEBAB]).unwrap();
        error.to_body(chosen)
    };
    assert_eq!(body("application/problem+json"), error.to_body(&KEBAB));
    assert_eq!(body("application/json"), error.to_body(&GOOGLE));
}

/// A media type that is none is never chosen.
#[test]
fn a_shape_without_a_media_type() {
    struct Broken;

    impl Shape for Broken {
        fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
            HeaderValue::from_bytes(b"\xff").unwrap()
        }

        fn write(&self, _: &Occurrence<'_>, _: &mut Body<'_>) {}
    }

    assert_eq!(choice(&[b"*/*"], &[&Broken]), "-");
    assert_eq!(choice(&[b"*/*"], &[&Broken, &Problem::new()]), "p");
}

//! Messages are what `format!` makes of the same string, in every place where they are shown.

use error_core::{ApiError, Envelope, Occurrence, Problem};
use proptest::prelude::*;
use serde_json::Value;

/// Variants whose `msg` and fields stand beside `format!` with the same literal and the same values.
macro_rules! forms {
    (
        $forms:ident: $form:ident ($($value:ident: $type:ty),*)
        $($name:ident $code:literal $msg:literal { $($field:ident: $ty:ty),* })*
        ;
        $($tuple:ident $tuple_code:literal $tuple_msg:literal ($($item:ident: $item_ty:ty),*))*
    ) => {
        #[derive(Debug, ApiError)]
        enum $form {
            $(#[api(status = 400, code = $code, msg = $msg)] $name { $($field: $ty),* },)*
            $(#[api(status = 400, code = $tuple_code, msg = $tuple_msg)] $tuple($($item_ty),*),)*
        }

        /// Each form of these values, with the text that it should have.
        fn $forms($($value: $type),*) -> Vec<($form, String)> {
            vec![
                $(($form::$name { $($field: $field.clone()),* }, format!($msg, $($field = $field),*)),)*
                $(($form::$tuple($($item.clone()),*), format!($tuple_msg, $($item),*)),)*
            ]
        }
    };
}

forms! {
    forms: Form (text: &String, number: &i64, float: &f64, list: &Vec<u8>)
    Plain "plain_form" "{text}" { text: String }
    Between "between_form" "No user «{text}» with number {number}." { text: String, number: i64 }
    Adjacent "adjacent_form" "{text}{number}{text}" { text: String, number: i64 }
    Twice "twice_form" "{text} and {text:?}" { text: String }
    Debug "debug_form" "{text:?} {list:?} {float:?}" { text: String, list: Vec<u8>, float: f64 }
    Pretty "pretty_form" "{text:#?} {list:#?}" { text: String, list: Vec<u8> }
    DebugHex "debug_hex_form" "{list:x?} {list:#X?} {number:#x?}" { list: Vec<u8>, number: i64 }
    DebugWide "debug_wide_form" "{text:>20?}|{list:3?}|{float:9.2?}" { text: String, list: Vec<u8>, float: f64 }
    Right "right_form" "{text:>5}|{number:>9}" { text: String, number: i64 }
    Left "left_form" "{text:<5}|{number:<9}|" { text: String, number: i64 }
    Centre "centre_form" "{text:^7}|{number:^9}|" { text: String, number: i64 }
    Width "width_form" "{text:12}|{number:12}|{float:12}" { text: String, number: i64, float: f64 }
    Fill "fill_form" "{text:*^9}|{number:é>12}|{text:<<6}|{text: >4}|{text:->4}" { text: String, number: i64 }
    FillWide "fill_wide_form" "{text:🦀^9}|{number:\"<12}|{text:\\>6}|{number:0<9}" { text: String, number: i64 }
    FillColon "fill_colon_form" "{text::>9}|{number::^12}|{text:?<9}" { text: String, number: i64 }
    FillBraces "fill_braces_form" "{number:}>5}|{{{text:{^9}}}|{number:{<+3}" { text: String, number: i64 }
    Precision "precision_form" "{text:.2}|{text:>8.3}|{float:.3}|{float:.0}" { text: String, float: f64 }
    Zeros "zeros_form" "{number:05}|{float:08.3}|{number:#010x}" { number: i64, float: f64 }
    Sign "sign_form" "{number:+}|{float:+}|{float:+09.2}|{number:<+9}" { number: i64, float: f64 }
    Radix "radix_form" "{number:x} {number:X} {number:o} {number:b}" { number: i64 }
    RadixAlternate "radix_alternate_form" "{number:#x} {number:#X} {number:#o} {number:#b}" { number: i64 }
    Exponent "exponent_form" "{number:e} {float:e} {float:E} {float:.2e}" { number: i64, float: f64 }
    Braces "braces_form" "{{}} {{{text}}} {{{{{number}}}}} }}{{" { text: String, number: i64 }
    BracesAround "braces_around_form" "{{text}} {{{{text}}}} {text}" { text: String }
    Space "space_form" "{text } {number:5 } {text:? }" { text: String, number: i64 }
    Quotes "quotes_form" "\"{text}\" \\{number}\\ '{text}'" { text: String, number: i64 }
    Escapes "escapes_form" "\t{text}\r\n\0\x7f\x1f{number}\u{8}\u{c}\u{2028}\u{1f980}" { text: String, number: i64 }
    Continued "continued_form" "One {text} \
                                and {number}\
                                ." { text: String, number: i64 }
    Lines "lines_form" "One {text}
two {number}
    three" { text: String, number: i64 }
    Raw "raw_form" r"C:\{text}\n" { text: String }
    RawQuotes "raw_quotes_form" r#"a "quoted" {text} \u{{7}} {number}"# { text: String, number: i64 }
    RawHashes "raw_hashes_form" r##"{text}"# and "## { text: String }
    NonAscii "non_ascii_form" "Déjà vu: {text} — „{number}“ 名前 {text}" { text: String, number: i64 }
    Fixed "fixed_form" "Nothing {{}} but \"text\"\n" {}
    Empty "empty_form" "" {}
    ;
    First "first_tuple" "{0}" (text: String)
    Order "order_tuple" "{1} {0:?} {1:>5}" (text: String, number: i64)
    Braced "braced_tuple" "{{{0}}} {{0}} {1:#x}" (text: String, number: i64)
    All "all_tuple" "«{0}» {1} {2:.1} {3:?}" (text: String, number: i64, float: f64, list: Vec<u8>)
    FixedTuple "fixed_tuple" "{{0}}" ()
}

/// The text is the same everywhere; in bodies it is escaped as `serde_json` does it.
fn check(error: &dyn ApiError, expected: &str) {
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.message().to_string(), expected);
    let escaped = serde_json::to_string(expected).unwrap();
    for (body, key, pointer) in [
        (Occurrence::new(error).to_body(&Envelope), "message", "/error/message"),
        (Occurrence::new(error).to_body(&Problem::new()), "detail", "/detail"),
        (error.to_response().into_body().into_owned(), "message", "/error/message"),
    ] {
        let json: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(json.pointer(pointer).and_then(Value::as_str), Some(expected));
        let body = String::from_utf8(body).unwrap();
        assert!(body.contains(&format!("\"{key}\":{escaped}")), "{escaped} in {body}");
    }
}

/// Texts with all that is special in JSON, in formats, or in a terminal.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[\"\\\\{}\\x00-\\x1f\\x7fé\u{2028}🦀a]{0,12}", Just("{text}{0}{{".to_owned())]
}

proptest! {
    #[test]
    fn a_message_is_what_format_makes(
        text in texts(),
        number in any::<i64>(),
        float in prop_oneof![any::<f64>(), Just(f64::NAN), Just(f64::NEG_INFINITY), Just(-0.0)],
        list in prop::collection::vec(any::<u8>(), 0..4),
    ) {
        let all = forms(&text, &number, &float, &list);
        assert_eq!(all.len(), Form::ALL_CODES.len());
        for (error, expected) in all {
            check(&error, &expected);
        }
    }

    /// A type parameter, a lifetime, a struct and thiserror's own text make no difference.
    #[test]
    fn a_message_of_a_generic_type(text in texts(), number in any::<i32>()) {
        check(&Generic::Named { value: text.clone() }, &format!("«{text:>5}» {{{text:?}}}"));
        check(&Generic::Named { value: number }, &format!("«{number:>5}» {{{number:?}}}"));
        check(&Generic::Tuple(text.clone(), number), &format!("{text:?}/{number:#x}"));
        let beside = Beside { text: text.clone(), number };
        prop_assert_eq!(beside.to_string(), "internal");
        prop_assert_eq!(beside.message().to_string(), format!("{text:.3} \"{number}\""));
    }
}

#[derive(Debug, ApiError)]
enum Generic<T> {
    #[api(status = 400, code = "generic_named", msg = "«{value:>5}» {{{value:?}}}")]
    Named { value: T },
    #[api(status = 400, code = "generic_tuple", msg = "{0:?}/{1:#x}")]
    Tuple(T, i32),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("internal")]
#[api(status = 400, code = "beside_thiserror", msg = r#"{text:.3} "{number}""#)]
struct Beside {
    text: String,
    number: i32,
}

/// The spec shows the message as it was written, without the formats.
#[test]
fn a_spec_has_the_template() {
    let all = forms(&String::new(), &0, &0.0, &Vec::new());
    let template = |code| all.iter().find(|(error, _)| error.code() == code).unwrap().0.spec().message();
    assert_eq!(template("between_form").to_string(), "No user «{text}» with number {number}.");
    assert_eq!(template("braces_form").to_string(), "{{}} {{{text}}} {{{{{number}}}}} }}{{");
    assert_eq!(template("right_form").to_string(), "{text}|{number}");
    assert_eq!(template("order_tuple").placeholders().collect::<Vec<_>>(), ["1", "0", "1"]);
    assert_eq!(template("fixed_form").fixed(), Some("Nothing {} but \"text\"\n"));
    assert_eq!(template("plain_form").fixed(), None);
}

/// Clients know a value by the name under which it is sent, and so does whoever translates the template.
#[test]
fn a_template_names_the_params() {
    #[derive(Debug, ApiError)]
    enum Named {
        #[api(status = 404, code = "page_missing", msg = "No \"{0}\" on {1:>3}.")]
        Page(String, #[api(param = "page")] u8),
        #[api(status = 404, code = "line_missing", msg = "No {kind} in {line}, {word}.")]
        Line {
            #[api(private)]
            kind: u8,
            #[api(param = "first_line")]
            line: u8,
            word: u8,
        },
    }
    let page = Named::Page("a".to_owned(), 7);
    let line = Named::Line { kind: 1, line: 2, word: 3 };
    assert_eq!(page.spec().message().to_string(), "No \"{0}\" on {page}.");
    assert_eq!(line.spec().message().to_string(), "No {kind} in {first_line}, {word}.");
    check(&page, "No \"a\" on   7.");
    check(&line, "No 1 in 2, 3.");
}

/// A private field whose type is only called like a text.
#[test]
fn what_a_type_is_called_does_not_count() {
    mod own {
        use std::fmt;

        #[derive(Debug)]
        pub struct String(pub u8);

        impl fmt::Display for String {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "\"{}\"", self.0)
            }
        }
    }
    use own::String;

    #[derive(Debug, ApiError)]
    #[api(status = 400, code = "own_refused", msg = "{0} of {1}")]
    struct Refused(#[api(private)] String, #[api(private)] &'static str);

    let error = Refused(String(7), "a\nb");
    assert_eq!(error.to_string(), "\"7\" of a\nb");
    let body: Value = serde_json::from_slice(error.to_response().body()).unwrap();
    assert_eq!(body["error"]["message"], "\"7\" of a\nb");
}

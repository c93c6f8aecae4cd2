//! `garde`.

#[cfg(feature = "axum")]
mod extractors;

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use error_core::{ApiError, Issues, ToIssues};
use garde::{
    Error, Path, Report, Validate,
    i18n::{DefaultI18n, I18n, InvalidCreditCard, InvalidEmail, InvalidPhoneNumber, InvalidUrl, IpKind},
};

use super::check;

#[derive(Validate)]
struct Rules {
    #[garde(length(min = 3))]
    a_short: &'static str,
    #[garde(length(chars, max = 2))]
    b_long: &'static str,
    #[garde(length(equal = 1))]
    c_list: Vec<u8>,
    #[garde(range(min = -1))]
    d_small: i32,
    #[garde(range(max = 2.5))]
    e_large: f64,
    #[garde(range(max = u128::MAX - 1))]
    f_huge: u128,
    #[garde(email)]
    g_email: &'static str,
    #[garde(url)]
    h_url: &'static str,
    #[garde(ip)]
    i_ip: &'static str,
    #[garde(ipv4)]
    j_ip: &'static str,
    #[garde(ipv6)]
    k_ip: &'static str,
    #[garde(credit_card)]
    l_card: &'static str,
    #[garde(ascii)]
    m_ascii: &'static str,
    #[garde(alphanumeric)]
    n_alphanumeric: &'static str,
    #[garde(pattern("^canary$"))]
    o_pattern: &'static str,
    #[garde(contains(self.password))]
    p_contains: &'static str,
    #[garde(prefix("canary"))]
    q_prefix: &'static str,
    #[garde(suffix("canary"))]
    r_suffix: &'static str,
    #[garde(matches(password))]
    s_again: &'static str,
    #[garde(required)]
    t_required: Option<u8>,
    #[garde(skip)]
    password: &'static str,
    #[garde(length(min = 1))]
    r#type: &'static str,
}

#[test]
fn rules() {
    let report = Rules {
        a_short: "é",
        b_long: "abc",
        c_list: vec![1, 2],
        d_small: -2,
        e_large: 2.75,
        f_huge: u128::MAX,
        g_email: "canary",
        h_url: "canary",
        i_ip: "canary",
        j_ip: "::1",
        k_ip: "127.0.0.1",
        l_card: "canary",
        m_ascii: "é",
        n_alphanumeric: "-",
        o_pattern: "-",
        p_contains: "-",
        q_prefix: "-",
        r_suffix: "-",
        s_again: "-",
        t_required: None,
        password: "canary",
        r#type: "",
    };
    let report = report.validate().unwrap_err();
    check(
        &report,
        &[
            "a_short | too_short | is too short | min=3",
            "b_long | too_long | is too long | max=2",
            "c_list | too_long | is too long | max=1",
            "d_small | too_small | is too small | min=-1",
            "e_large | too_large | is too large | max=2.5",
            "f_huge | too_large | is too large | max=340282366920938463463374607431768211454",
            "g_email | not_an_email | is not an e-mail address",
            "h_url | not_a_url | is not a URL",
            "i_ip | not_an_ip | is not an IP address",
            "j_ip | not_an_ipv4 | is not an IPv4 address",
            "k_ip | not_an_ipv6 | is not an IPv6 address",
            "l_card | not_a_card_number | is not a card number",
            "m_ascii | not_ascii | has other characters than ASCII",
            "n_alphanumeric | not_alphanumeric | has other characters than letters and digits",
            "o_pattern | wrong_format | has the wrong format",
            "p_contains | lacks_text | lacks a text that must be in it",
            "q_prefix | lacks_prefix | does not begin as it must",
            "type | too_short | is too short | min=1",
            "r_suffix | lacks_suffix | does not end as it must",
            "s_again | mismatch | is not the same",
            "t_required | missing | is missing",
        ],
    );
}

/// An issue by the text of one error at `field`.
#[track_caller]
fn check_text(text: impl fmt::Display, expected: &str) {
    let mut report = Report::new();
    report.append(Path::new("field"), Error::new(text.to_string()));
    check(&report, &[&format!("field | {expected}")]);
}

/// None of garde's own texts is sent, whichever reason it has.
#[test]
fn reasons() {
    use InvalidCreditCard as Card;
    use InvalidEmail as Email;
    use InvalidPhoneNumber as Phone;
    use InvalidUrl as Url;

    let own = DefaultI18n;
    for reason in [
        Email::Empty,
        Email::MissingAt,
        Email::UserLengthExceeded,
        Email::InvalidUser,
        Email::DomainLengthExceeded,
        Email::InvalidDomain,
    ] {
        check_text(own.email_invalid(reason), "not_an_email | is not an e-mail address");
    }
    for reason in [Url::EmptyHost, Url::IdnaError, Url::InvalidPort, Url::RelativeUrlWithoutBase, Url::Other] {
        check_text(own.url_invalid(reason), "not_a_url | is not a URL");
    }
    for reason in [Card::InvalidFormat, Card::InvalidLength, Card::InvalidLuhn, Card::UnknownType, Card::Other] {
        check_text(own.credit_card_invalid(reason), "not_a_card_number | is not a card number");
    }
    for reason in [Phone::Invalid, Phone::NotANumber, Phone::InvalidCountryCode, Phone::TooLong, Phone::Other] {
        check_text(own.phone_number_invalid(reason), "not_a_phone_number | is not a phone number");
    }
    for pattern in ["", "a b", "/ field", " field", "\" \"", "\n"] {
        check_text(own.pattern_no_match(&pattern), "wrong_format | has the wrong format");
        check_text(own.contains_missing(&pattern), "lacks_text | lacks a text that must be in it");
        check_text(own.prefix_missing(&pattern), "lacks_prefix | does not begin as it must");
        check_text(own.suffix_missing(&pattern), "lacks_suffix | does not end as it must");
    }
    check_text(own.matches_field_mismatch(&"nested . field"), "mismatch | is not the same");
    check_text(own.ip_invalid(IpKind::V6), "not_an_ipv6 | is not an IPv6 address");
    // What is no number in JSON is no param.
    for bound in ["inf", "NaN", "2024-01-31", "canary", ""] {
        check_text(own.range_lower_than(&bound), "too_small | is too small");
        check_text(own.range_greater_than(&bound), "too_large | is too large");
    }
}

/// What is worded in another way is the application's.
#[test]
fn other_texts() {
    for text in ["is taken", "not set yet", "is lower than 3", "Not ascii", "not a valid IP address, \"friend\""] {
        check_text(text, &format!("invalid | {text}"));
    }
    check_text("", "invalid | is invalid");
}

#[derive(Validate)]
struct Nested {
    #[garde(dive)]
    by_name: BTreeMap<String, Inner>,
    #[garde(dive)]
    inner: Inner,
    #[garde(dive)]
    kind: Kind,
    #[garde(dive)]
    list: Vec<Inner>,
    #[garde(inner(inner(length(min = 1))))]
    options: Vec<Option<String>>,
    #[garde(dive)]
    tuple: (Inner, Name),
    #[garde(custom(even))]
    unlucky: u8,
}

#[derive(Validate)]
struct Inner {
    #[garde(length(min = 2), ascii)]
    name: String,
}

#[derive(Validate)]
#[garde(transparent)]
struct Name(#[garde(length(min = 2))] String);

#[derive(Validate)]
enum Kind {
    Number(#[garde(range(max = 1))] u8),
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "garde calls it so")]
fn even(value: &u8, _: &()) -> garde::Result {
    if value.is_multiple_of(2) { Ok(()) } else { Err(Error::new("must be even")) }
}

fn inner(name: &str) -> Inner {
    Inner { name: name.to_owned() }
}

fn nested() -> Nested {
    let names = ["a.b]", "ok"].map(|name| (name.to_owned(), inner("")));
    Nested {
        by_name: BTreeMap::from(names),
        inner: inner("é"),
        kind: Kind::Number(2),
        list: vec![inner("ok"), inner("x")],
        options: vec![None, Some(String::new())],
        tuple: (inner("ok"), Name("x".to_owned())),
        unlucky: 13,
    }
}

#[test]
fn places() {
    let report = nested().validate().unwrap_err();
    let expected = [
        r#"by_name["a.b]"].name | too_short | is too short | min=2"#,
        "by_name.ok.name | too_short | is too short | min=2",
        "inner.name | not_ascii | has other characters than ASCII",
        "kind[0] | too_large | is too large | max=1",
        "list[1].name | too_short | is too short | min=2",
        "options[1] | too_short | is too short | min=1",
        "tuple[1] | too_short | is too short | min=2",
        "unlucky | invalid | must be even",
    ];
    check(&report, &expected);
    let pointers: Vec<String> =
        report.to_issues().iter().map(|issue| issue.pointer().to_pointer().to_string()).collect();
    assert_eq!(pointers[0], "/by_name/a.b]/name");
    assert_eq!(Issues::from(report).len(), expected.len());
    check(&vec![inner("x")].validate().unwrap_err(), &["[0].name | too_short | is too short | min=2"]);
    check(&Name(String::new()).validate().unwrap_err(), &[" | too_short | is too short | min=2"]);
}

/// Names that the client chose may be long.
#[test]
fn long_names() {
    let report = |length: usize| HashMap::from([("x".repeat(length), inner(""))]).validate().unwrap_err();
    let path = format!("{}.name", "x".repeat(252));
    check(&report(252), &[&format!("{path} | too_short | is too short | min=2")]);
    check(&report(257), &[" | too_short | is too short | min=2"]);
}

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Report),
}

#[test]
fn a_derived_enum() {
    let error = UserError::Invalid(inner("canary é").validate().unwrap_err());
    assert_eq!(
        error.to_response().body().as_ref(),
        concat!(
            r#"{"error":{"code":"user_invalid","message":"Some fields are invalid.","issues":["#,
            r#"{"path":"name","code":"not_ascii","message":"has other characters than ASCII"}]}}"#,
        )
        .as_bytes(),
    );
}

#[derive(Validate)]
struct Items {
    #[garde(dive)]
    items: Vec<Item>,
}

#[derive(Validate)]
struct Item {
    #[garde(length(min = 3))]
    name: String,
}

/// The answer to a small body is not a large one.
#[test]
fn a_hundred_issues_are_enough() {
    let items = (0..100_000).map(|_| Item { name: String::new() }).collect();
    let report = Items { items }.validate().unwrap_err();
    let paths = Issues::from(report).iter().map(|issue| issue.pointer().to_path().to_owned()).collect::<Vec<_>>();
    assert_eq!(paths.len(), 100);
    assert_eq!((&*paths[0], &*paths[99]), ("items[0].name", "items[99].name"));
}

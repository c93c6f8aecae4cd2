//! `validator`.

#[cfg(feature = "axum")]
mod extractors;

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use error_core::{ApiError, Issues, ToIssues};
use regex::Regex;
use validator::{Validate, ValidationError, ValidationErrors};

use super::check;

static DIGITS: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[0-9]+$").unwrap());

#[derive(Validate)]
struct Rules {
    #[validate(length(min = 3))]
    a_short: String,
    #[validate(length(max = 2))]
    b_long: Vec<String>,
    #[validate(length(min = 3, max = 5))]
    c_between: String,
    #[validate(length(equal = 2))]
    d_equal: String,
    #[validate(range(min = -1))]
    e_small: i32,
    #[validate(range(max = 2.5))]
    f_large: f64,
    #[validate(range(exclusive_min = 0.0))]
    g_above: f64,
    #[validate(range(min = 1, exclusive_max = 10))]
    h_between: Option<u64>,
    #[validate(email)]
    i_email: String,
    #[validate(url)]
    j_url: String,
    #[validate(ip)]
    k_ip: String,
    #[validate(credit_card)]
    l_card: String,
    #[validate(non_control_character)]
    m_control: String,
    #[validate(regex(path = *DIGITS))]
    n_regex: String,
    #[validate(contains(pattern = "canary"))]
    o_contains: String,
    #[validate(does_not_contain(pattern = "canary"))]
    p_contains: String,
    #[validate(must_match(other = password))]
    q_again: String,
    #[validate(required)]
    r_required: Option<u8>,
    password: String,
    #[validate(length(min = 1))]
    r#type: String,
}

#[test]
fn rules() {
    let canary = || "canary".to_owned();
    let rules = Rules {
        a_short: "ca".to_owned(),
        b_long: vec![canary(), canary(), canary()],
        c_between: canary(),
        d_equal: canary(),
        e_small: -2,
        f_large: 2.75,
        g_above: 0.0,
        h_between: Some(10),
        i_email: canary(),
        j_url: canary(),
        k_ip: canary(),
        l_card: canary(),
        m_control: "canary\n".to_owned(),
        n_regex: canary(),
        o_contains: "cana".to_owned(),
        p_contains: canary(),
        q_again: "canari".to_owned(),
        r_required: None,
        password: canary(),
        r#type: String::new(),
    };
    let errors = rules.validate().unwrap_err();
    assert!(format!("{errors:?}").contains("canary"), "validator keeps no values, so there is nothing to drop");
    check(
        &errors,
        &[
            "a_short | too_short | is too short | min=3",
            "b_long | too_long | is too long | max=2",
            "c_between | wrong_length | has the wrong length | max=5,min=3",
            "d_equal | wrong_length | has the wrong length | equal=2",
            "e_small | too_small | is too small | min=-1",
            "f_large | too_large | is too large | max=2.5",
            "g_above | too_small | is too small | exclusive_min=0.0",
            "h_between | out_of_range | is out of range | exclusive_max=10,min=1",
            "i_email | not_an_email | is not an e-mail address",
            "j_url | not_a_url | is not a URL",
            "k_ip | not_an_ip | is not an IP address",
            "l_card | not_a_card_number | is not a card number",
            "m_control | control_character | has a control character",
            "n_regex | wrong_format | has the wrong format",
            "o_contains | lacks_text | lacks a text that must be in it",
            "p_contains | forbidden_text | has a text that must not be in it",
            "q_again | mismatch | is not the same",
            // Before `r_`, since validator's name of it is `r#type`.
            "type | too_short | is too short | min=1",
            "r_required | missing | is missing",
        ],
    );
}

/// What the application said stays as it is.
#[derive(Validate)]
#[validate(schema(function = whole, skip_on_field_errors = false))]
struct Own {
    #[validate(length(min = 3, code = "Name.Short"))]
    a_code: String,
    #[validate(email(message = "Wie bitte?"))]
    b_message: String,
    #[validate(must_match(other = password, code = "passwords_differ", message = "The passwords differ."))]
    c_both: String,
    #[validate(custom(function = odd))]
    d_custom: u8,
    #[validate(custom(function = odd, code = "lucky", message = "must be luckier"))]
    e_custom: u8,
    #[validate(custom(function = like_length))]
    f_custom: String,
    #[validate(contains(pattern = "canary", code = "magic_word"))]
    g_needle: String,
    password: String,
}

fn whole(_: &Own) -> Result<(), ValidationError> {
    Err(ValidationError::new("inconsistent"))
}

fn odd(value: u8) -> Result<(), ValidationError> {
    if !value.is_multiple_of(2) {
        return Ok(());
    }
    let mut error = ValidationError::new("not_odd");
    error.add_param(Cow::from("next"), &[1.5, 3.0]);
    error.add_param(Cow::from("base"), &u64::MAX);
    error.add_param(Cow::from("none"), &None::<u8>);
    Err(error)
}

/// A code of validator's own with other params is none of its own.
fn like_length(_: &str) -> Result<(), ValidationError> {
    let mut error = ValidationError::new("length");
    error.add_param(Cow::from("unit"), &"words");
    Err(error)
}

#[test]
fn the_application_s_own() {
    let canary = || "canary".to_owned();
    let own = Own {
        a_code: "ca".to_owned(),
        b_message: canary(),
        c_both: "canari".to_owned(),
        d_custom: 2,
        e_custom: 4,
        f_custom: canary(),
        g_needle: "-".to_owned(),
        password: canary(),
    };
    check(
        &own.validate().unwrap_err(),
        &[
            " | inconsistent | is invalid",
            "a_code | Name.Short | is invalid | min=3",
            "b_message | not_an_email | Wie bitte?",
            "c_both | passwords_differ | The passwords differ.",
            "d_custom | not_odd | is invalid | base=18446744073709551615,next=[1.5,3.0]",
            "e_custom | lucky | must be luckier | base=18446744073709551615,next=[1.5,3.0]",
            r#"f_custom | length | is invalid | unit="words""#,
            "g_needle | magic_word | is invalid",
        ],
    );
}

#[derive(Validate)]
struct Nested {
    #[validate(nested)]
    by_name: BTreeMap<String, Inner>,
    #[validate(nested)]
    inner: Inner,
    #[validate(nested)]
    list: Vec<Inner>,
    #[validate(nested)]
    maybe: Option<Inner>,
    #[validate(nested)]
    table: Vec<Vec<Inner>>,
}

#[derive(Validate)]
#[validate(schema(function = not_x))]
struct Inner {
    #[validate(length(min = 1), email)]
    name: String,
}

fn not_x(inner: &Inner) -> Result<(), ValidationError> {
    if inner.name == "x@example.com" { Err(ValidationError::new("x").with_message("is x".into())) } else { Ok(()) }
}

fn inner(name: &str) -> Inner {
    Inner { name: name.to_owned() }
}

#[test]
fn places() {
    let ok = "a@example.com";
    let nested = Nested {
        by_name: BTreeMap::from([("a".to_owned(), inner(ok)), ("b".to_owned(), inner("canary"))]),
        inner: inner("x@example.com"),
        list: vec![inner(ok), inner("")],
        maybe: Some(inner("canary")),
        table: vec![vec![], vec![inner(ok), inner("canary")]],
    };
    let errors = nested.validate().unwrap_err();
    let expected = [
        // validator tells the position alone.
        "by_name[1].name | not_an_email | is not an e-mail address",
        "inner | x | is x",
        "list[1].name | too_short | is too short | min=1",
        "list[1].name | not_an_email | is not an e-mail address",
        "maybe.name | not_an_email | is not an e-mail address",
        "table[1][1].name | not_an_email | is not an e-mail address",
    ];
    check(&errors, &expected);
    assert_eq!(errors.to_issues()[2].pointer().to_pointer().to_string(), "/list/1/name");
    assert_eq!(Issues::from(errors).len(), expected.len());
    let list = vec![inner(ok), inner("canary")].validate().unwrap_err();
    check(&list, &["[1].name | not_an_email | is not an e-mail address"]);
}

/// Errors that were not made by the derive are read as well; their order is one.
#[test]
fn by_hand() {
    let error = |code| ValidationError { code: Cow::from(code), message: None, params: HashMap::new() };
    let mut errors = ValidationErrors::new();
    for field in ["b", "a", "c"] {
        errors.add(field, error("length".to_owned()));
        errors.add(field, error("email".to_owned()));
    }
    check(
        &errors,
        &[
            "a | length | is invalid",
            "a | email | is invalid",
            "b | length | is invalid",
            "b | email | is invalid",
            "c | length | is invalid",
            "c | email | is invalid",
        ],
    );
    check(&ValidationErrors::new(), &[]);
}

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] ValidationErrors),
}

#[test]
fn a_derived_enum() {
    let error = UserError::Invalid(inner("canary").validate().unwrap_err());
    assert_eq!(
        error.to_response().body().as_ref(),
        concat!(
            r#"{"error":{"code":"user_invalid","message":"Some fields are invalid.","issues":["#,
            r#"{"path":"name","code":"not_an_email","message":"is not an e-mail address"}]}}"#,
        )
        .as_bytes(),
    );
}

#[derive(Validate)]
struct Items {
    #[validate(nested)]
    items: Vec<Item>,
}

#[derive(Validate)]
struct Item {
    #[validate(length(min = 3))]
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

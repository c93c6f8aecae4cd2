//! `garde`.

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

#[cfg(feature = "axum")]
mod extractors {
    use axum::{
        Router,
        extract::FromRef,
        routing::{get as on_get, post as on_post},
    };
    use error_core::axum::{
        Form, Json, Path, Query,
        garde::{Valid, ValidWith},
    };
    use garde::Validate;
    use serde::Deserialize;

    use super::super::web::{BODY, PATH, QUERY, check_passed, check_refused, form, get, json};

    #[derive(Deserialize, Validate)]
    struct Login {
        #[garde(length(min = 3))]
        name: String,
        #[garde(skip)]
        password: String,
        #[garde(matches(password))]
        repeated: String,
    }

    #[derive(Deserialize, Validate)]
    struct Page {
        #[garde(range(min = 1, max = 100))]
        limit: u8,
    }

    #[derive(Deserialize, Validate)]
    #[garde(transparent)]
    struct Id(#[garde(range(min = 1))] u64);

    #[derive(Clone)]
    struct App(Limits);

    /// Its default would let everything pass.
    #[derive(Clone, Default)]
    struct Limits {
        forbidden: Option<&'static str>,
    }

    impl FromRef<App> for Limits {
        fn from_ref(app: &App) -> Self {
            app.0.clone()
        }
    }

    #[derive(Deserialize, Validate)]
    #[garde(context(Limits as limits))]
    struct Word {
        #[garde(custom(allowed))]
        word: String,
    }

    fn allowed(word: &str, limits: &Limits) -> garde::Result {
        if limits.forbidden == Some(word) { Err(garde::Error::new("is not allowed")) } else { Ok(()) }
    }

    async fn optional(login: Option<Valid<Json<Login>>>) -> String {
        login.map_or("none".to_owned(), |login| login.name.clone())
    }

    async fn optional_id(id: Option<Valid<Path<Id>>>) -> String {
        id.map_or("none".to_owned(), |id| id.into_inner().0.0.to_string())
    }

    fn app() -> Router {
        Router::new()
            .route("/json", on_post(async |Valid(Json(login)): Valid<Json<Login>>| login.name))
            .route("/list", on_post(async |list: Valid<Json<Vec<Login>>>| list.len().to_string()))
            .route("/optional", on_post(optional).get(optional))
            .route("/form", on_post(async |form: Valid<Form<Login>>| form.into_inner().0.name))
            .route("/form/page", on_get(async |page: Valid<Form<Page>>| page.limit.to_string()))
            .route("/query", on_get(async |Valid(Query(page)): Valid<Query<Page>>| page.limit.to_string()))
            .route("/page/{limit}", on_get(async |page: Valid<Path<Page>>| page.limit.to_string()))
            .route("/ids/{id}", on_get(async |Valid(Path(id)): Valid<Path<Id>>| id.0.to_string()))
            .route("/ids/{id}/{other}", on_get(async |ids: Valid<Path<(Id, Id)>>| ids.1.0.to_string()))
            .route("/all/{id}/{other}", on_get(async |ids: Valid<Path<Vec<Id>>>| ids.len().to_string()))
            .route("/maybe", on_get(optional_id))
            .route("/maybe/{id}", on_get(optional_id))
            .route("/words", on_post(async |ValidWith(Json(word)): ValidWith<Json<Word>>| word.word))
            .route("/words/{word}", on_get(async |word: ValidWith<Path<Word>>| word.word.clone()))
            .with_state(App(Limits { forbidden: Some("canary") }))
    }

    const NAME: &str = r#"{"path":"name","code":"too_short","message":"is too short","params":{"min":3}}"#;
    const REPEATED: &str = r#"{"path":"repeated","code":"mismatch","message":"is not the same"}"#;

    #[test]
    fn bodies() {
        let app = app();
        let fits = r#"{"name":"Ada","password":"x","repeated":"x"}"#;
        check_passed(&app, json("/json", fits), "Ada");
        check_passed(&app, form("/form", "name=Ada&password=x&repeated=x"), "Ada");
        let both = format!("{NAME},{REPEATED}");
        let wrong = r#"{"name":"Al","password":"canary","repeated":"canari"}"#;
        check_refused(&app, json("/json", wrong), 422, BODY, &both);
        check_refused(&app, json("/optional", wrong), 422, BODY, &both);
        check_refused(&app, form("/form", "name=Al&password=canary&repeated=canari"), 422, BODY, &both);
        let list = r#"[{"name":"Ada","password":"canary","repeated":"canari"}]"#;
        let issue = r#"{"path":"[0].repeated","code":"mismatch","message":"is not the same"}"#;
        check_refused(&app, json("/list", list), 422, BODY, issue);
        check_passed(&app, get("/optional"), "none");
        check_passed(&app, json("/optional", fits), "Ada");
    }

    /// What is refused before it is validated is refused as without.
    #[test]
    fn extraction_is_first() {
        let app = app();
        let issue = concat!(
            r#"{"path":"name","code":"wrong_type","message":"has the wrong type","#,
            r#""params":{"line":1,"column":9}}"#
        );
        check_refused(&app, json("/json", r#"{"name":7}"#), 422, BODY, issue);
        let issue = r#"{"in":"query","path":"limit","code":"wrong_type","message":"has the wrong type"}"#;
        check_refused(&app, get("/query?limit=canary"), 400, QUERY, issue);
        let issue = r#"{"in":"path","path":"id","code":"wrong_type","message":"has the wrong type"}"#;
        check_refused(&app, get("/ids/canary"), 400, PATH, issue);
    }

    #[test]
    fn queries() {
        let issue = |rest: &str| format!(r#"{{"in":"query","path":"limit",{rest}}}"#);
        let app = app();
        for uri in ["/query", "/form/page"] {
            check_passed(&app, get(&format!("{uri}?limit=7")), "7");
            let large = issue(r#""code":"too_large","message":"is too large","params":{"max":100}"#);
            check_refused(&app, get(&format!("{uri}?limit=101")), 400, QUERY, &large);
            let small = issue(r#""code":"too_small","message":"is too small","params":{"min":1}"#);
            check_refused(&app, get(&format!("{uri}?limit=0")), 400, QUERY, &small);
        }
    }

    #[track_caller]
    fn check_path(uri: &str, path: &str) {
        let issue = format!(
            r#"{{"in":"path","path":"{path}","code":"too_small","message":"is too small","params":{{"min":1}}}}"#
        );
        check_refused(&app(), get(uri), 400, PATH, &issue);
    }

    /// A value that has a position alone has the name that the route gives it.
    #[test]
    fn paths() {
        check_passed(&app(), get("/ids/7/8"), "8");
        check_passed(&app(), get("/page/7"), "7");
        check_path("/page/0", "limit");
        check_path("/ids/0", "id");
        check_path("/ids/7/0", "other");
        check_path("/all/0/7", "id");
        check_passed(&app(), get("/maybe"), "none");
        check_passed(&app(), get("/maybe/7"), "7");
        check_path("/maybe/0", "id");
    }

    #[test]
    fn contexts() {
        let app = app();
        check_passed(&app, json("/words", r#"{"word":"fine"}"#), "fine");
        check_passed(&app, get("/words/fine"), "fine");
        let issue = r#"{"path":"word","code":"invalid","message":"is not allowed"}"#;
        check_refused(&app, json("/words", r#"{"word":"canary"}"#), 422, BODY, issue);
        let issue = r#"{"in":"path","path":"word","code":"invalid","message":"is not allowed"}"#;
        check_refused(&app, get("/words/canary"), 400, PATH, issue);
    }

    /// The whole path: a value that derefs, and changes.
    #[test]
    fn wrappers() {
        let mut valid = Valid(Json(Id(7)));
        valid.0.0.0 += 1;
        assert_eq!(valid.0.0.0, 8);
        **valid = Id(9);
        assert_eq!(valid.into_inner().0.0, 9);
    }
}

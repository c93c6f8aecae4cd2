//! `same_as`: several causes with one public face.

use std::time::Duration;

use error_core::{ApiError, ErrorSpec, HttpError, Issue, LogLevel, Retry};
use serde_json::json;

mod other {
    use error_core::ApiError;

    /// Another enum, whose codes are shared.
    #[derive(Debug, ApiError)]
    #[api(category = "auth")]
    pub(crate) enum AuthError {
        /// The client is not known.
        #[api(
            status = 401,
            code = "invalid_client",
            errno = 40107,
            msg = "Invalid client.",
            was = "bad_client",
            header("WWW-Authenticate", "Basic2")
        )]
        Client,
        #[api(status = 403, code = "scope_missing", msg = "The scope {scope} is missing.")]
        Scope { scope: String },
        #[api(status = 429, code = "too_fast", retry_after = 61)]
        Fast,
    }
}
use other::AuthError;

#[derive(Debug, ApiError)]
enum Login {
    /// The name or the password is wrong.
    #[api(status = 401, code = "login_failed", msg = "Wrong name or password.", title = "No login", errno = 40101, log = warn)]
    WrongPassword,
    #[api(same_as = WrongPassword)]
    NoSuchUser { name: String },
    /// Locked, and nobody is told.
    #[api(same_as = WrongPassword, log = error)]
    Locked(String),
    #[api(status = 404, code = "no_realm", msg = "No realm {realm}.")]
    Realm { realm: String },
    #[api(same_as = Realm, msg = "Realm {realm} was closed in {year}.")]
    Closed { year: u16, realm: String },
    #[api(same_as = Realm, status = 410, msg = "Realm {0} is gone.")]
    Gone(#[api(param = "realm")] String),
    #[api(same_as = AuthError::INVALID_CLIENT)]
    Client { id: u8 },
    #[api(same_as = other::AuthError::SCOPE_MISSING, msg = "No scope {scope} here.")]
    Scope { scope: String },
    #[api(same_as = HttpError::RATE_LIMITED)]
    Limited {
        #[api(retry_after)]
        wait: Duration,
        #[api(header("X-Limit"))]
        limit: u8,
    },
    #[api(same_as = HttpError::VALIDATION_FAILED, status = 400, log = off)]
    Invalid(#[api(issues)] Vec<Issue>),
}

fn body(error: &Login) -> serde_json::Value {
    serde_json::to_value(error).unwrap()["error"].take()
}

/// A client cannot tell them apart.
#[test]
fn one_face_for_several_causes() {
    let face = Login::WrongPassword.to_response();
    for error in [Login::NoSuchUser { name: "a".to_owned() }, Login::Locked("b".to_owned())] {
        let response = error.to_response();
        assert_eq!(
            (response.status(), response.headers(), response.body()),
            (face.status(), face.headers(), face.body())
        );
        assert_eq!(
            (error.code(), error.title(), error.to_string()),
            ("login_failed", "No login", "Wrong name or password.".to_owned())
        );
        assert_eq!((error.spec().errno(), error.spec().params().len()), (Some(40101), 0));
    }
    assert_eq!(Login::WrongPassword.spec().log_level(), LogLevel::Warn);
    assert_eq!(Login::NoSuchUser { name: String::new() }.spec().log_level(), LogLevel::Warn);
    assert_eq!(Login::Locked(String::new()).spec().log_level(), LogLevel::Error);
}

/// One code, several texts; sent are the params of the shared spec, in its order.
#[test]
fn a_text_of_its_own() {
    let closed = Login::Closed { year: 1999, realm: "eu".to_owned() };
    let expected = json!({"code": "no_realm", "message": "Realm eu was closed in 1999.", "params": {"realm": "eu"}});
    assert_eq!((body(&closed), closed.status().as_u16()), (expected, 404));
    let gone = Login::Gone("us".to_owned());
    let expected = json!({"code": "no_realm", "message": "Realm us is gone.", "params": {"realm": "us"}});
    assert_eq!((body(&gone), gone.status().as_u16(), gone.to_response().status().as_u16()), (expected, 410, 410));
    let realm = Login::Realm { realm: "x".to_owned() };
    assert_eq!(realm.spec().params().iter().map(error_core::ParamSpec::name).collect::<Vec<_>>(), ["realm"]);
    assert_eq!(closed.spec().params().iter().map(error_core::ParamSpec::name).collect::<Vec<_>>(), ["realm"]);
}

/// Another enum's spec is used whole.
#[test]
fn a_code_of_another_enum() {
    let (client, theirs) = (Login::Client { id: 1 }, AuthError::Client);
    let (ours, theirs) = (client.to_response(), theirs.to_response());
    assert_eq!((ours.status(), ours.headers(), ours.body()), (theirs.status(), theirs.headers(), theirs.body()));
    assert_eq!(ours.headers()["www-authenticate"], "Basic2");
    let spec = client.spec();
    assert_eq!((spec.errno(), spec.category(), spec.was()), (Some(40107), Some("auth"), &["bad_client"][..]));
    assert_eq!(spec.description(), "The client is not known.");
    let scope = Login::Scope { scope: "read".to_owned() };
    let expected = json!({"code": "scope_missing", "message": "No scope read here.", "params": {"scope": "read"}});
    assert_eq!((body(&scope), scope.status().as_u16()), (expected, 403));
    assert_eq!(AuthError::Scope { scope: "w".to_owned() }.to_string(), "The scope w is missing.");
    assert_eq!(AuthError::Fast.retry(), Retry::After(Duration::from_secs(61)));
}

/// The fields keep all their attributes.
#[test]
fn a_built_in_code_with_a_wait_of_its_own() {
    let error = Login::Limited { wait: Duration::from_millis(1500), limit: 9 };
    assert_eq!(
        (error.code(), error.status().as_u16(), error.retry()),
        ("rate_limited", 429, Retry::After(Duration::from_millis(1500)))
    );
    let response = error.to_response();
    assert_eq!(
        (response.headers()["retry-after"].as_bytes(), response.headers()["x-limit"].as_bytes()),
        (&b"2"[..], &b"9"[..])
    );
    assert_eq!(body(&error), json!({"code": "rate_limited", "message": "Too Many Requests", "retry_after": 2}));
    let invalid = Login::Invalid(vec![Issue::body("a").code("b")]);
    assert_eq!((invalid.status().as_u16(), body(&invalid)["issues"][0]["path"].as_str()), (400, Some("a")));
    assert_eq!(
        (invalid.spec().log_level(), invalid.message().to_string().as_str()),
        (LogLevel::Off, "The body is invalid.")
    );
}

error_core::catalog! {
    static LOGIN = { errors: [Login, AuthError, HttpError] };
}

/// `ALL_CODES` has a code once, where it first stands; in a catalogue a shared spec is one entry.
#[test]
fn a_shared_code_is_one_entry() {
    let own = ["login_failed", "no_realm", "invalid_client", "scope_missing", "rate_limited", "validation_failed"];
    assert_eq!(Login::ALL_CODES, own);
    assert_eq!(LOGIN.len(), own.len() + 1 + HttpError::ALL_CODES.len() - 2);
    assert_eq!(LOGIN.iter().map(ErrorSpec::code).take(7).collect::<Vec<_>>(), [&own[..], &["too_fast"]].concat());
    // The entry is the one that declares the code, whoever shares it.
    assert_eq!(LOGIN.by_code("scope_missing").unwrap().message().to_string(), "The scope {scope} is missing.");
    assert_eq!(LOGIN.by_code("validation_failed").unwrap().status(), 422);
    assert_eq!(LOGIN.by_errno(40107).map(ErrorSpec::code), Some("invalid_client"));
    assert_eq!(LOGIN.by_former_code("bad_client").map(ErrorSpec::code), Some("invalid_client"));
}

/// The catalogue lists each text, and knows whose status varies.
#[test]
fn a_catalogue_lists_the_variants_of_a_code() {
    let texts = |code| LOGIN.variants(code).iter().map(|spec| spec.message().to_string()).collect::<Vec<_>>();
    assert_eq!(
        texts("no_realm"),
        ["No realm {realm}.", "Realm {realm} was closed in {year}.", "Realm {realm} is gone."]
    );
    assert_eq!(texts("scope_missing"), ["The scope {scope} is missing.", "No scope {scope} here."]);
    assert_eq!(texts("login_failed"), ["Wrong name or password."; 3]);
    assert!(LOGIN.variants("no_such_code").is_empty());
    let varying: Vec<_> = LOGIN.iter().map(ErrorSpec::code).filter(|code| LOGIN.status_varies(code)).collect();
    assert_eq!(varying, ["no_realm", "validation_failed", "unknown_client_error", "unknown_server_error"]);
}

/// Two enums of one endpoint each, which share codes without knowing where they are declared.
#[test]
fn enums_that_share_codes_are_no_clash() {
    #[derive(Debug, ApiError)]
    enum Endpoint {
        #[api(same_as = AuthError::INVALID_CLIENT)]
        Client,
        #[api(same_as = Login::LOGIN_FAILED)]
        Login,
    }
    error_core::catalog! { static SHARED = { errors: [Endpoint, Login] }; }
    error_core::catalog! { static ALONE = { errors: [Endpoint] }; }
    assert_eq!(Endpoint::ALL_CODES, ["invalid_client", "login_failed"]);
    assert_eq!((ALONE.len(), SHARED.len()), (2, Login::ALL_CODES.len()));
    let shared = SHARED.by_code("login_failed").unwrap();
    assert_eq!((shared.log_level(), shared.description()), (LogLevel::Warn, "The name or the password is wrong."));
    assert_eq!([Endpoint::Client, Endpoint::Login].map(|error| error.status().as_u16()), [401, 401]);
    assert_eq!(
        (Endpoint::Login.title(), Endpoint::Login.to_string().as_str()),
        ("No login", "Wrong name or password.")
    );
}

#[derive(Debug, ApiError)]
enum Texts {
    #[api(same_as = Declared, status = 410, msg = "Another text for {id}.")]
    Before {
        id: u8,
        #[api(param)]
        kind: u8,
    },
    #[api(status = 404, code = "text_shared", msg = "No {id:>3} of \"{kind}\".")]
    Declared { id: u8, kind: String },
    #[api(same_as = Declared)]
    Renamed {
        other: bool,
        #[api(param)]
        kind: &'static str,
        #[api(param)]
        id: i64,
    },
    #[api(status = 400, code = "tuple_shared", msg = "{1} {0}.")]
    Tuple(u8, u8),
    #[api(same_as = Tuple)]
    Other(&'static str, i8),
}

/// Without a text of its own a variant shows the shared one, with its own values.
#[test]
fn a_shared_text_with_other_values() {
    let renamed = Texts::Renamed { other: true, kind: "k", id: -1 };
    let expected = json!({"code": "text_shared", "message": "No  -1 of \"k\".", "params": {"kind": "k", "id": -1}});
    assert_eq!(serde_json::to_value(&renamed).unwrap()["error"], expected);
    assert!(!format!("{:?}", Texts::Before { id: 1, kind: 2 }).is_empty());
    assert_eq!(renamed.to_string(), "No  -1 of \"k\".");
    assert_eq!(
        (Texts::Other("a", -1).to_string(), Texts::Tuple(1, 2).to_string()),
        ("-1 a.".to_owned(), "2 1.".to_owned())
    );
}

/// What is shared is what was declared, not what another variant made of it.
#[test]
fn the_declared_spec_is_shared() {
    #[derive(Debug, ApiError)]
    enum Elsewhere {
        #[api(same_as = Texts::TEXT_SHARED, msg = "Elsewhere.")]
        Shared {
            #[api(param)]
            id: u8,
            #[api(param)]
            kind: u8,
        },
    }
    let shared = Elsewhere::Shared { id: 1, kind: 2 };
    assert_eq!((shared.status().as_u16(), shared.spec().params().len()), (404, 2));
    error_core::catalog! { static TEXTS = { errors: [Elsewhere, Texts] }; }
    let texts: Vec<_> = TEXTS.variants("text_shared").iter().map(|spec| spec.message().to_string()).collect();
    let all = ["No {id} of \"{kind}\".", "Elsewhere.", "Another text for {id}.", "No {id} of \"{kind}\"."];
    assert_eq!(texts, all);
    assert_eq!(TEXTS.by_code("text_shared").unwrap().message().to_string(), all[0]);
}

/// The header that a status needs comes along with the spec.
#[test]
fn a_needed_header_is_shared() {
    #[derive(Debug, ApiError)]
    #[api(status = 407)]
    enum Proxied {
        #[api(code = "proxy_login", header("Proxy-Authenticate", "Digest"))]
        Login,
        #[api(same_as = Login)]
        Again,
    }
    assert_eq!(Proxied::Again.to_response().headers()["proxy-authenticate"], "Digest");
    assert_eq!(Proxied::Again.code(), Proxied::Login.code());
}

/// A spec that is taken over has the former codes and the number too: the catalogue has room for them, so that a search for
/// what is not there ends.
#[test]
fn a_catalogue_of_what_is_shared_alone_has_all_its_keys() {
    mod owner {
        #[derive(Debug, error_core::ApiError)]
        #[api(
            status = 404,
            code = "page_gone",
            was = "page_lost",
            was = "page_missing",
            was = "page_away",
            errno = 40401
        )]
        pub(super) struct Gone;
    }
    #[derive(Debug, ApiError)]
    enum Shares {
        #[api(same_as = owner::Gone::PAGE_GONE)]
        _Gone,
    }
    error_core::catalog! { static SHARED = { errors: [Shares] }; }
    assert_eq!(SHARED.by_code("page_gone").map(ErrorSpec::code), Some("page_gone"));
    for code in ["page_lost", "page_missing", "page_away"] {
        assert_eq!(SHARED.by_former_code(code).map(ErrorSpec::code), Some("page_gone"), "{code}");
    }
    assert_eq!(SHARED.by_errno(40401).map(ErrorSpec::code), Some("page_gone"));
    for number in 0..200 {
        assert!(SHARED.by_code(&format!("nobody_has_{number}")).is_none());
        assert!(SHARED.by_former_code(&format!("nobody_had_{number}")).is_none());
        assert!(SHARED.by_errno(50000 + number).is_none());
    }
}

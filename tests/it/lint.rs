//! `lint`: for each lint a catalogue in which it finds one thing, what it says, and how it is allowed.

use error_core::{
    ApiError, Catalog, HttpError,
    lint::{Lint, Lints},
};

/// A catalogue in which there is one thing to find, and what is said of it.
#[track_caller]
fn check(catalog: &'static Catalog, lint: Lint, expected: &str) {
    let lines = |lints: Lints| {
        let findings = lints.findings(catalog).unwrap();
        findings.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(lines(Lints::new()), [expected]);
    let findings = Lints::new().findings(catalog).unwrap();
    assert_eq!((findings[0].lint(), findings[0].code()), (lint, catalog.iter().next().unwrap().code()));

    let (name, code) = (lint.as_str(), findings[0].code());
    assert_eq!(lines(Lints::new().allow(name)), [""; 0]);
    assert_eq!(lines(Lints::new().allow_for(code, name)), [""; 0]);
    let others = Lint::ALL.iter().filter(|other| **other != lint);
    let others = others.fold(Lints::new(), |lints, other| lints.allow(other.as_str()));
    assert_eq!(lines(others.allow_for("not_found", name)), [expected]);
}

macro_rules! check {
    ($lint:ident, $expected:literal, $($variants:tt)*) => {{
        #[derive(Debug, ApiError)]
        enum Subject { $($variants)* }
        error_core::catalog! { static SUBJECT = { errors: [Subject, HttpError] }; }
        check(&SUBJECT, Lint::$lint, $expected);
    }};
}

#[test]
fn ambiguous_grpc() {
    check!(
        AmbiguousGrpc,
        "ambiguous-grpc: `email_taken`: is a 409 without `grpc`, so ABORTED: a client shall run the whole transaction \
         again; write `grpc = ALREADY_EXISTS`, `FAILED_PRECONDITION` or `ABORTED`",
        /// Another account has it.
        #[api(status = 409, code = "email_taken")]
        Taken,
        /// Written.
        #[api(status = 409, code = "name_taken", grpc = ABORTED)]
        Written,
        /// Its gRPC code follows the status.
        #[api(status = 409, code = "varies_much", msg = "It varies.")]
        Varies { #[api(status)] status: u16 },
    );
}

#[test]
fn default_challenge() {
    check!(
        DefaultChallenge,
        "default-challenge: `token_expired`: is a 401 without `WWW-Authenticate`, so the challenge is `Bearer`; write \
         `header(\"WWW-Authenticate\", \"…\")` with the scheme, `Bearer` too",
        /// The token is old.
        #[api(status = 401, code = "token_expired")]
        Expired,
        /// Fixed.
        #[api(status = 401, code = "token_missing", header("WWW-Authenticate", "DPoP"))]
        Missing,
        /// By a field.
        #[api(status = 401, code = "token_wrong")]
        Wrong { #[api(header("WWW-Authenticate"), private)] challenge: String },
    );
}

#[test]
fn long_code() {
    check!(
        LongCode,
        "long-code: `a_code_that_has_one_byte_more_than_the_reason_of_google_rpc_take`: has 64 bytes, AIP-193 takes 63; \
         give it a shorter one, and `was` with this one if clients know it",
        /// 64 bytes.
        #[api(status = 404, code = "a_code_that_has_one_byte_more_than_the_reason_of_google_rpc_take")]
        Longer,
        /// 63 bytes.
        #[api(status = 404, code = "a_code_that_has_one_byte_more_than_the_reason_of_google_rpc_tak")]
        AsLong,
    );
}

#[test]
fn message_repeats_code() {
    check!(
        MessageRepeatsCode,
        "message-repeats-code: `user_not_found`: has its own code in the message \"USER_NOT_FOUND: no such user\"; say it \
         in words: the code is sent beside the message",
        /// There is none.
        #[api(status = 404, code = "user_not_found", msg = "USER_NOT_FOUND: no such user")]
        NotFound,
        /// A word is a word.
        #[api(status = 423, code = "locked_up", msg = "It is locked up.")]
        Locked,
    );
    check!(
        MessageRepeatsCode,
        "message-repeats-code: `user_gone`: has its own code in the message \"UserGone {why}\"; say it in words: the code \
         is sent beside the message",
        /// In the text of another variant.
        #[api(status = 410, code = "user_gone", msg = "The user is gone: {why}.")]
        Gone { why: String },
        #[api(same_as = Gone, msg = "UserGone {why}")]
        Deleted { why: String },
    );
}

#[test]
fn missing_description() {
    check!(
        MissingDescription,
        "missing-description: `user_not_found`: has no description; write a doc comment, which the documents show",
        #[api(status = 404, code = "user_not_found")]
        NotFound,
        #[api(status = 404, code = "user_secret", hidden)]
        Secret,
    );
}

#[test]
fn missing_errno() {
    check!(
        MissingErrno,
        "missing-errno: `user_not_found`: has no errno, 1 of 3 codes have one; give it one, or none to any",
        /// Without.
        #[api(status = 404, code = "user_not_found")]
        NotFound,
        /// With.
        #[api(status = 410, code = "user_gone", errno = 41001)]
        Gone,
        /// It can have none.
        #[api(status = 400, code = "varies_much", msg = "It varies.")]
        Varies { #[api(status)] status: u16 },
    );
}

#[test]
fn missing_successor() {
    check!(
        MissingSuccessor,
        "missing-successor: `user_missing`: is deprecated, and \"use something else\" names no code; name the code that \
         has its place: `deprecated = \"use user_not_found\"`",
        /// Old.
        #[api(status = 404, code = "user_missing", deprecated = "use something else")]
        Missing,
        /// Old too.
        #[api(status = 404, code = "user_lost", deprecated = "use `not_found`.")]
        Lost,
    );
}

#[test]
fn short_param() {
    check!(
        ShortParam,
        "short-param: `user_not_found`: has the params `id`, `no`; say what it is, as `user_id` does",
        /// Which user?
        #[api(status = 404, code = "user_not_found", msg = "No user {id}, {no}, {uid}.")]
        NotFound { id: u64, no: u64, uid: u64 },
    );
}

#[test]
fn untranslatable_message() {
    check!(
        UntranslatableMessage,
        "untranslatable-message: `user_not_found`: shows `{0}` in its message, which is no param; make it a param, so that \
         a client can translate the message",
        /// Positional.
        #[api(status = 404, code = "user_not_found", msg = "No user {0}.")]
        NotFound(u64),
        /// With a name.
        #[api(status = 410, code = "user_gone", msg = "No user {0} {{x}}.")]
        Gone(#[api(param = "user_id")] u64),
    );
}

#[test]
fn each_lint_has_one_name_and_stands_in_the_docs() {
    let docs = include_str!("../../error-core/src/lint/mod.rs");
    assert!(Lint::ALL.is_sorted_by(|a, b| a.as_str() < b.as_str()));
    for lint in Lint::ALL {
        assert!(docs.contains(&format!("//! | `{lint}` | ")), "{lint}");
        assert!(lint.as_str().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    }
    assert_eq!(docs.matches("//! | `").count(), Lint::ALL.len());
}

#[test]
fn the_built_in_codes_are_not_looked_at() {
    #[derive(Debug, ApiError)]
    enum Own {
        #[api(status = 409, code = "conflict")]
        Conflict,
        #[api(same_as = HttpError::UNAUTHORIZED)]
        Unauthorized,
    }
    error_core::catalog! { static OWN = { errors: [Own, HttpError] }; }
    error_core::catalog! { static BUILT_IN = { errors: [HttpError] }; }
    assert_eq!(Lints::new().findings(&BUILT_IN).unwrap(), []);

    let found: Vec<_> = Lints::new().findings(&OWN).unwrap().iter().map(|found| (found.code(), found.lint())).collect();
    assert_eq!(found, [("conflict", Lint::AmbiguousGrpc), ("conflict", Lint::MissingDescription)]);
}

#[test]
fn an_unknown_name_is_a_mistake() {
    error_core::catalog! { static BUILT_IN = { errors: [HttpError] }; }
    let problem = |lints: Lints| lints.findings(&BUILT_IN).unwrap_err().to_string();
    assert_eq!(problem(Lints::new().allow("short-parm")), "there is no lint `short-parm`; did you mean `short-param`?");
    assert_eq!(problem(Lints::new().allow("x")), "there is no lint `x`");
    let lints = Lints::new().allow_for("not_fond", "short-param");
    assert_eq!(problem(lints), "there is no code `not_fond`; did you mean `not_found`?");
}

//! The command line: the example `errors` as a process, in a pipe and on a terminal, and `Cli` with other catalogues.

#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "this starts no server")]
mod support;

mod binary;
mod documents;
mod explain;
mod export;
mod git;
mod inject;
mod list;
mod locks;
#[path = "../it/catalogs/slack.rs"]
#[allow(dead_code, clippy::enum_variant_names, reason = "it is here for its codes, some of which begin with `slack`")]
#[rustfmt::skip]
mod slack;
mod terminal;

use error_core::{
    ApiError, Catalogued, ErrorSpec, Group, HttpError, ParamSpec, Schema,
    cli::{Cli, Outcome},
};

/// What a lock file, an errno and other spellings can be tried with.
#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
#[api(category = "users")]
pub(crate) enum UserError {
    /// The id belongs to no user.
    ///
    /// It may have done so before.
    #[api(
        status = 404,
        code = "user_not_found",
        errno = 40401,
        was = "user_missing",
        msg = "No user with id {user_id}."
    )]
    #[api(since = "1.2", help = "https://help.example.com/users")]
    NotFound {
        user_id: u64,
        #[api(param)]
        tags: Vec<Option<String>>,
        #[api(param)]
        age: Option<f64>,
    },
    /// The same for whoever may not know it.
    #[api(same_as = NotFound, status = 403, msg = "Not for you: {user_id}.")]
    Secret {
        user_id: u64,
        #[api(param)]
        tags: Vec<Option<String>>,
        #[api(param)]
        age: Option<f64>,
    },
    #[api(status = 409, code = "email_taken", deprecated = "use something else", title = "Taken", retry_after = 5)]
    Taken,
    #[api(status = 401, code = "token_expired", header("WWW-Authenticate", "DPoP"), hidden)]
    Expired,
}

/// Texts that would steer a terminal.
#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "as above")]
pub(crate) enum Hostile {
    /// Red \u{1b}[31m, and turned \u{202e} round.
    #[api(
        status = 400,
        code = "hostile_text",
        title = "\u{202e}title",
        category = "\u{2066}",
        msg = "\u{1b}[2J{{\r\n\u{2066}"
    )]
    #[api(deprecated = "\u{200f}", since = "\u{202e}1", type_uri = "https://example.com/x")]
    Text,
}

/// What the derive refuses, and who writes a spec by hand does not.
pub(crate) struct ByHand;

static BY_HAND: [ErrorSpec; 1] = [ErrorSpec::new(400, "by_hand", "\u{9b}2J")
    .with_title("\u{1b}]0;title\u{7}")
    .with_description("\u{8}\u{8}\n\n    \u{1b}[1m\n- \r\n```\n\u{7f}")
    .with_params(&[ParamSpec::new("\u{1b}c", Schema::STRING.format("\n").one_of(&["\u{1b}", "\u{2028}"]))])];

/// A param of each schema.
pub(crate) struct Samples;

static SAMPLE: [ErrorSpec; 1] = [ErrorSpec::new(400, "each_schema", "Fixed {text}.").with_params(&[
    ParamSpec::new("uuid", Schema::STRING.format("uuid")),
    ParamSpec::new("moment", Schema::STRING.format("date-time")),
    ParamSpec::new("size", Schema::STRING.one_of(&["small", "large"])),
    ParamSpec::new("count", Schema::INTEGER.optional()),
    ParamSpec::new("ratio", Schema::NUMBER),
    ParamSpec::new("flag", Schema::BOOLEAN),
    ParamSpec::new("list", Schema::array(&Schema::INTEGER)),
    ParamSpec::new("map", Schema::map(&Schema::STRING)),
    ParamSpec::new("free", Schema::OBJECT),
    ParamSpec::new("any", Schema::ANY),
])];

impl Catalogued for Samples {
    const GROUP: &'static Group = &Group::new("Samples", module_path!(), &SAMPLE);
}

impl Catalogued for ByHand {
    const GROUP: &'static Group = &Group::new("ByHand", module_path!(), &BY_HAND);
}

error_core::catalog! {
    static USERS = { title: "Users API", domain: "users.example.com", errors: [UserError, HttpError] };
}
error_core::catalog! { static SAMPLES = { errors: [Samples] }; }
error_core::catalog! { static BARE = { errors: [UserError] }; }
error_core::catalog! { static HOSTILE = { title: "\u{1b}[2J API", errors: [Hostile, ByHand] }; }
error_core::catalog! { static CHAT = { title: "Slack", errors: [slack::Slack] }; }

/// Runs a line of words with the catalogue of users.
fn users(line: &str) -> Outcome {
    Cli::new(&USERS).run(["errors"].into_iter().chain(line.split_whitespace()))
}

/// What such a line prints, where all is well.
#[track_caller]
fn fine(line: &str) -> String {
    let outcome = users(line);
    assert_eq!((outcome.exit, &*outcome.stderr), (0, ""), "{line}");
    outcome.stdout
}

/// What it is told, where it is a mistake.
#[track_caller]
fn mistake(line: &str) -> String {
    let outcome = users(line);
    assert_eq!((outcome.exit, &*outcome.stdout), (2, ""), "{line}");
    outcome.stderr
}

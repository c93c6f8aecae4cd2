//! What each lint looks for.

use super::{Finding, Lint};
use crate::{Catalog, CodeCase, ErrorSpec, sorted::ByName};

/// One code, and what is to be known about the others.
struct Subject<'a> {
    spec: &'static ErrorSpec,
    /// Every variant that answers with the code.
    variants: &'a [&'static ErrorSpec],
    catalog: &'a Catalog,
    /// How many codes there are, and how many have an errno.
    codes: usize,
    errnos: usize,
}

/// Says what is wrong, if it is.
type Rule = fn(&Subject<'_>) -> Option<String>;

const RULES: [(Lint, Rule); 9] = [
    (Lint::AmbiguousGrpc, ambiguous_grpc),
    (Lint::DefaultChallenge, default_challenge),
    (Lint::LongCode, long_code),
    (Lint::MessageRepeatsCode, message_repeats_code),
    (Lint::MissingDescription, missing_description),
    (Lint::MissingErrno, missing_errno),
    (Lint::MissingSuccessor, missing_successor),
    (Lint::ShortParam, short_param),
    (Lint::UntranslatableMessage, untranslatable_message),
];

/// How long a `reason` of AIP-193 may be.
const LONGEST: usize = 63;

/// The shortest name of a param that says something.
const SHORTEST: usize = 3;

pub(super) fn findings(catalog: &Catalog) -> Vec<Finding> {
    let mut variants = ByName::<&str, Vec<&'static ErrorSpec>>::new();
    for spec in catalog.written() {
        variants.get_or_insert(spec.code(), Vec::new()).push(spec);
    }
    let specs: Vec<_> = catalog.own().collect();
    let (codes, errnos) = (specs.len(), specs.iter().filter(|spec| spec.errno().is_some()).count());
    let mut found = Vec::new();
    for spec in specs {
        let variants = variants.get(spec.code()).map(Vec::as_slice).unwrap_or_default();
        let subject = Subject { spec, variants, catalog, codes, errnos };
        for (lint, rule) in RULES {
            found.extend(rule(&subject).map(|what| Finding::new(lint, spec.code(), what)));
        }
    }
    found
}

impl Subject<'_> {
    /// The first text that any variant has for this code and for which `find` finds something.
    fn in_messages<T>(&self, find: impl Fn(&'static ErrorSpec) -> Option<T>) -> Option<T> {
        self.variants.iter().find_map(|spec| find(spec))
    }
}

/// `google.rpc.Code` has three codes that are a 409 or near one, and each means another reaction.
fn ambiguous_grpc(subject: &Subject<'_>) -> Option<String> {
    let spec = subject.spec;
    // Where the status varies the gRPC code follows it, which one that is written would not.
    let is_left_open = spec.more().grpc.is_none() && !spec.status_varies();
    (spec.status() == 409 && is_left_open)
        .then(|| "is a 409 without `grpc`, so ABORTED: a client shall run the whole transaction again".to_owned())
}

/// RFC 9110 section 15.5.2 demands a challenge, and only the API knows which is right.
fn default_challenge(subject: &Subject<'_>) -> Option<String> {
    let fixed = subject.spec.headers().iter().map(|(name, _)| *name);
    let mut names = fixed.chain(subject.spec.more().field_headers.iter().copied());
    let has_challenge = names.any(|name| name.eq_ignore_ascii_case("www-authenticate"));
    (subject.spec.status() == 401 && !has_challenge)
        .then(|| "is a 401 without `WWW-Authenticate`, so the challenge is `Bearer`".to_owned())
}

/// A longer code cannot be a `reason`.
fn long_code(subject: &Subject<'_>) -> Option<String> {
    let length = subject.spec.code().len();
    (length > LONGEST).then(|| format!("has {length} bytes, AIP-193 takes {LONGEST}"))
}

/// A person reads the message. A code of one word may be a word of it.
fn message_repeats_code(subject: &Subject<'_>) -> Option<String> {
    let code = subject.spec.code();
    let mut spellings = Vec::new();
    for case in [CodeCase::Snake, CodeCase::ScreamingSnake, CodeCase::Kebab, CodeCase::Pascal] {
        spellings.push(case.spell(code).to_string());
    }
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    subject.in_messages(|spec| {
        let text = spec.text();
        let mut words = text.split(|c| !is_part(c)).map(|word| word.trim_matches('-'));
        let repeats =
            if code.contains('_') { words.any(|word| spellings.iter().any(|code| code == word)) } else { text == code };
        repeats.then(|| format!("has its own code in the message \"{}\"", spec.message()))
    })
}

/// What the documents leave out needs none.
fn missing_description(subject: &Subject<'_>) -> Option<String> {
    let is_missing = subject.spec.description().trim().is_empty() && !subject.spec.hidden();
    is_missing.then(|| "has no description".to_owned())
}

/// A client that reads errnos gets no more than the status of those that have none.
fn missing_errno(subject: &Subject<'_>) -> Option<String> {
    let Subject { spec, codes, errnos, .. } = subject;
    // One whose status varies can have none.
    let is_missing = spec.errno().is_none() && !spec.status_varies();
    (is_missing && *errnos > 0).then(|| format!("has no errno, {errnos} of {codes} codes have one"))
}

/// Who reads that a code is deprecated asks what comes instead.
fn missing_successor(subject: &Subject<'_>) -> Option<String> {
    let text = subject.spec.deprecated()?;
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let names_one = words.any(|word| word != subject.spec.code() && subject.catalog.by_code(word).is_some());
    (!names_one).then(|| format!("is deprecated, and \"{text}\" names no code"))
}

/// A param is part of the contract, and is read without the code around it.
fn short_param(subject: &Subject<'_>) -> Option<String> {
    let (mut word, mut short) = ("param", String::new());
    for param in subject.spec.params() {
        if param.name().len() < SHORTEST {
            if !short.is_empty() {
                short.push_str(", ");
                word = "params";
            }
            short.extend(["`", param.name(), "`"]);
        }
    }
    (!short.is_empty()).then(|| format!("has the {word} {short}"))
}

/// A client that has its own text for the code needs the values of ours. Positional fields are no params by themselves.
fn untranslatable_message(subject: &Subject<'_>) -> Option<String> {
    let params = subject.spec.params();
    let is_sent = |name: &&str| params.iter().any(|param| param.name() == *name);
    let lost = subject.in_messages(|spec| spec.message().placeholders().find(|name| !is_sent(name)))?;
    Some(format!("shows `{{{lost}}}` in its message, which is no param"))
}

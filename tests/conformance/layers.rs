//! The layer as each app of the table has it; `table.toml` says in `[apps]` what that means.

use crate::errors::TABLE;
use error_core::{Envelope, ErrorLayer, Flat, JsonApi, Problem, Translation, Untranslated};
use http::{HeaderName, HeaderValue};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const CORRELATION_ID: HeaderName = HeaderName::from_static("x-correlation-id");
const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// The apps whose one layer is around all routes, and their layers.
pub(crate) fn single() -> [(&'static str, ErrorLayer); 10] {
    let layer = ErrorLayer::new;
    [
        ("default", layer()),
        ("accept", layer().shape(Envelope).alternative(Problem::of(&TABLE)).alternative(JsonApi::of(&TABLE))),
        ("translated", layer().messages(translate)),
        ("problem", layer().shape(Problem::of(&TABLE)).instance_from_path()),
        ("untrusting", layer().trust(false)),
        ("no-id", layer().request_id_in_body(false)),
        ("ids", layer().request_id_from([CORRELATION_ID, TRACEPARENT, REQUEST_ID])),
        ("traced", layer().request_id_from([TRACEPARENT])),
        ("options", layer().nosniff().code_header(HeaderName::from_static("x-error-code"))),
        ("challenge", layer().challenge(HeaderValue::from_static("Bearer realm=\"table\""))),
    ]
}

/// The outer and the inner layer of the app `nested`.
pub(crate) fn nested() -> (ErrorLayer, ErrorLayer) {
    (ErrorLayer::new().shape(Flat).trust(false), ErrorLayer::new())
}

/// Texts by code and language.
const TEXTS: [(&str, &str, &str); 6] = [
    ("user_not_found", "de", "Kein Benutzer mit der Nummer {user_id} – „nichts“."),
    ("user_not_found", "fr", "Aucun utilisateur {user_id}."),
    ("order_invalid", "de", "Die Bestellung ist ungültig."),
    ("too_small", "de", "muss mindestens {min} sein"),
    ("store_failed", "de", "Der Speicher ist nicht erreichbar."),
    ("page_gone", "de", "Die Seite {page} ist weg."),
];

fn translate(text: &Untranslated<'_>) -> Option<Translation> {
    text.languages().find_map(|language| {
        let (_, language, template) = TEXTS.iter().find(|(code, of, _)| *code == text.code() && *of == language)?;
        Some(Translation::new(*language, text.fill(template)?))
    })
}

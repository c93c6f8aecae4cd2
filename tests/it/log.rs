//! One event for each error that is answered, at its level, with nothing in it that a client sent.

use std::{
    collections::BTreeMap,
    error::Error,
    fmt,
    sync::{Arc, Mutex},
};

use error_core::{AnyApiError, AnyOf, ApiError, Envelope, HttpError, Issue, Occurrence, ResultExt};
use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    layer::{Context, Layer, SubscriberExt},
    registry,
};

/// What one event says.
#[derive(Debug, PartialEq)]
struct Seen {
    level: Level,
    fields: BTreeMap<&'static str, String>,
}

/// Keeps every event.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Seen>>>);

impl<S: Subscriber> Layer<S> for Recorder {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.0.lock().unwrap().push(Seen { level: *event.metadata().level(), fields: fields.0 });
    }
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

/// The events of `work`.
fn events(work: impl FnOnce()) -> Vec<Seen> {
    crate::keep_events();
    let recorder = Recorder::default();
    tracing::subscriber::with_default(registry().with(recorder.clone()), work);
    std::mem::take(&mut *recorder.0.lock().unwrap())
}

/// The events of answering an error, which are the same by every framework.
fn answered<E: ApiError>(error: impl Fn() -> E) -> Vec<Seen> {
    let bare = events(|| drop(error().to_response()));
    let any = events(|| drop(AnyApiError::from(error()).to_response()));
    assert_eq!(bare, any);
    #[cfg(feature = "axum")]
    {
        use axum::response::IntoResponse;
        let by_axum = events(|| drop(AnyApiError::from(error()).into_response()));
        assert_eq!(bare, by_axum);
    }
    bare
}

fn answered_any(error: &AnyApiError) -> Vec<Seen> {
    events(|| drop(error.to_response()))
}

fn seen(level: Level, code: &str, status: u16, sources: Option<&str>) -> Vec<Seen> {
    let mut fields = BTreeMap::from([
        ("code", code.to_owned()),
        ("status", status.to_string()),
        ("message", "request failed".to_owned()),
    ]);
    fields.extend(sources.map(|sources| ("sources", sources.to_owned())));
    vec![Seen { level, fields }]
}

/// A cause with a cause.
#[derive(Debug)]
struct Cause(&'static str, Option<Box<Cause>>);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_ref().map(|cause| &**cause as _)
    }
}

fn chain() -> Cause {
    Cause("no row", Some(Box::new(Cause("no page", Some(Box::new(Cause("disk", None)))))))
}

#[derive(Debug, ApiError)]
enum Logged {
    #[api(status = 404, code = "client_error")]
    Client,
    #[api(status = 500, code = "server_error")]
    Server(#[from] Cause),
    #[api(status = 404, code = "warned", log = warn)]
    Warned { source: Cause },
    #[api(status = 503, code = "informed", log = info)]
    Informed,
    #[api(status = 400, code = "alarming", log = error)]
    Alarming,
    #[api(status = 500, code = "silent", log = off)]
    Silent(#[source] Cause),
    #[api(same_as = Client, log = info)]
    Shared,
    #[api(status = 409, code = "varying", msg = "Varies.")]
    Varying(#[api(status)] u16),
    #[api(transparent)]
    Inner(HttpError),
    #[api(status = 422, code = "detailed", msg = "Secret {word}.")]
    Detailed {
        word: &'static str,
        #[api(param)]
        param: &'static str,
        #[api(header("X-Word"))]
        header: &'static str,
        #[api(issues)]
        issues: Vec<Issue>,
        internal: &'static str,
    },
}

#[test]
fn one_event_at_the_errors_level() {
    assert_eq!(answered(|| Logged::Client), seen(Level::DEBUG, "client_error", 404, None));
    let server = seen(Level::ERROR, "server_error", 500, Some("no row: no page: disk"));
    assert_eq!(answered(|| Logged::from(chain())), server);
    assert_eq!(
        answered(|| Logged::Warned { source: Cause("why", None) }),
        seen(Level::WARN, "warned", 404, Some("why"))
    );
    assert_eq!(answered(|| Logged::Informed), seen(Level::INFO, "informed", 503, None));
    assert_eq!(answered(|| Logged::Alarming), seen(Level::ERROR, "alarming", 400, None));
    assert_eq!(answered(|| Logged::Shared), seen(Level::INFO, "client_error", 404, None));
    assert_eq!(answered(|| Logged::Varying(409)), seen(Level::DEBUG, "varying", 409, None));
    assert_eq!(answered(|| Logged::Varying(503)), seen(Level::ERROR, "varying", 503, None));
    assert_eq!(answered(|| Logged::Inner(HttpError::NotFound)), seen(Level::DEBUG, "not_found", 404, None));
    assert_eq!(answered(|| Logged::Silent(chain())), []);
}

error_core::error_subset! {
    struct ListedError(Logged) = [Logged::CLIENT_ERROR, HttpError::NOT_FOUND];
}

#[derive(Debug, ApiError)]
#[api(transparent)]
struct Around(ListedError);

/// An endpoint's documents say less than it does: that is to be found, whatever the error's own level.
#[test]
fn what_a_subset_does_not_list_is_reported_once() {
    let reported = |code: &str, status: u16| {
        let fields = [
            ("code", code.to_owned()),
            ("status", status.to_string()),
            ("subset", "ListedError".to_owned()),
            ("message", "answered, but not listed for its endpoint".to_owned()),
        ];
        Seen { level: Level::WARN, fields: BTreeMap::from(fields) }
    };
    let listed = seen(Level::DEBUG, "client_error", 404, None);
    assert_eq!(answered(|| ListedError::from(Logged::Client)), listed);
    assert_eq!(answered(|| ListedError::from(Logged::Shared))[0].level, Level::INFO);
    assert_eq!(answered(|| ListedError::from(Logged::Inner(HttpError::NotFound)))[0].fields["code"], "not_found");

    let mut informed = seen(Level::INFO, "informed", 503, None);
    informed.push(reported("informed", 503));
    assert_eq!(answered(|| ListedError::from(Logged::Informed)), informed);
    assert_eq!(answered(|| Box::new(ListedError::from(Logged::Informed))), informed);
    assert_eq!(answered(|| Around(Logged::Informed.into())), informed);
    assert_eq!(answered(|| ListedError::from(Logged::Silent(chain()))), [reported("silent", 500)]);
    let any = |error: AnyOf<(ListedError, HttpError)>| answered_any(&AnyApiError::from(error));
    assert_eq!(any(ListedError::from(Logged::Client).into()), listed);
    assert_eq!(any(HttpError::NotFound.into()), seen(Level::DEBUG, "not_found", 404, None));
    let outside = any(Logged::Informed.into());
    assert_eq!(outside[0], seen(Level::INFO, "informed", 503, None)[0]);
    assert!(outside[1].level == Level::WARN && outside[1].fields["subset"].contains("AnyOf<("), "{outside:?}");
    let caused = AnyApiError::from(ListedError::from(Logged::Silent(chain()))).with_source("added");
    assert_eq!(answered_any(&caused), [reported("silent", 500)]);
}

#[test]
fn added_causes_stand_behind_the_errors_own() {
    let error = || AnyApiError::from(Logged::from(chain())).with_source("added").with_source(Cause("last", None));
    let logged = events(|| drop(error().to_response()));
    assert_eq!(logged, seen(Level::ERROR, "server_error", 500, Some("no row: no page: disk: added: last")));
    let refused = || Err::<(), _>(chain()).or_status(403).unwrap_err();
    let logged = events(|| drop(refused().to_response()));
    assert_eq!(logged, seen(Level::DEBUG, "forbidden", 403, Some("no row: no page: disk")));
    let internal = || Err::<(), _>(anyhow::Error::new(chain()).context("context")).or_internal().unwrap_err();
    let logged = events(|| drop(internal().to_response()));
    assert_eq!(logged, seen(Level::ERROR, "internal_error", 500, Some("context: no row: no page: disk")));
}

/// Many errors repeat their source in their own text, as axum's rejections do: each thing is said once.
#[test]
fn what_the_link_before_ends_with_is_not_repeated() {
    let chain = |texts: &[&'static str]| {
        let link = |rest: Option<Box<Cause>>, text: &&'static str| Some(Box::new(Cause(text, rest)));
        Logged::from(*texts.iter().rev().fold(None, link).unwrap())
    };
    let sources = |texts: &[&'static str]| answered(|| chain(texts))[0].fields["sources"].clone();
    assert_eq!(sources(&["bad body: age: no u8", "age: no u8", "no u8"]), "bad body: age: no u8");
    assert_eq!(sources(&["same", "same", "", "other"]), "same: other");
    assert_eq!(sources(&["", "behind nothing"]), "behind nothing");
    assert_eq!(sources(&["disk full", "disk"]), "disk full: disk");
    assert_eq!(sources(&["a", "b", "a: b"]), "a: b: a: b");
    // The links before an added cause are one text; neither rule sees a difference.
    let added = || AnyApiError::from(chain(&["query: down", "down"])).with_source(Cause("store: slow", None));
    assert_eq!(answered_any(&added())[0].fields["sources"], "query: down: store: slow");
}

/// A cause whose text fails is logged as far as it got.
#[test]
fn a_text_that_fails_is_cut_short() {
    #[derive(Debug)]
    struct Half;
    impl fmt::Display for Half {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half of")?;
            Err(fmt::Error)
        }
    }
    impl Error for Half {}
    let failed = Err::<(), _>(Half).or_internal().unwrap_err();
    assert_eq!(answered_any(&failed), seen(Level::ERROR, "internal_error", 500, Some("half of")));
}

/// Text from outside cannot forge a line of the log, nor turn a terminal's reading direction.
#[test]
fn control_characters_are_escaped() {
    let text = "a\nERROR forged\r\u{1b}[31m\t\0\u{7f}\u{85}\u{2028}\u{202e}\u{200f}é „ok“";
    let logged = answered(|| Logged::from(Cause(text, None)));
    let sources = &logged[0].fields["sources"];
    assert!(!sources.contains(char::is_control) && !sources.contains(['\u{2028}', '\u{202e}']), "{sources:?}");
    let expected = r"a\nERROR forged\r\u{1b}[31m\t\u{0}\u{7f}\u{85}\u{2028}\u{202e}\u{200f}é „ok“";
    assert_eq!(sources, expected);
}

/// "Every field is `Debug`-logged, personal data included" (PEERS.md): the log has none at all.
#[test]
fn no_field_is_logged() {
    let words = ["wword", "wparam", "wheader", "wissue", "winternal"];
    let error = || Logged::Detailed {
        word: words[0],
        param: words[1],
        header: words[2],
        issues: vec![Issue::body(words[3]).message(words[3]).code(words[3]).param("p", words[3])],
        internal: words[4],
    };
    assert!(words.iter().all(|word| format!("{:?}", error()).contains(word)));
    let logged = answered(error);
    assert_eq!(logged, seen(Level::DEBUG, "detailed", 422, None));
    assert!(words.iter().all(|word| !format!("{logged:?}").contains(word)));
}

/// An answer is logged, a body or a text made for another purpose is not.
#[test]
fn only_answers_are_logged() {
    let logged = events(|| {
        let error = Logged::from(chain());
        drop(Occurrence::new(&error).to_body(&Envelope));
        drop(Occurrence::new(&error).to_response(&Envelope));
        drop(serde_json::to_string(&error).unwrap());
        drop((error.to_string(), error.message().to_string(), error.code()));
    });
    assert_eq!(logged, []);
}

/// What is left out of a response is reported by its name, once, and without its value.
#[test]
fn what_is_dropped_is_reported() {
    let (bad, issues) = ("split\r\nthis", Vec::new);
    let error = || Logged::Detailed { word: "", param: "", header: bad, issues: issues(), internal: "" };
    let logged = answered(error);
    let dropped: Vec<_> = logged.iter().filter(|seen| seen.level == Level::WARN).collect();
    assert_eq!((logged.len(), dropped.len()), (2, 1));
    assert_eq!((dropped[0].fields["what"].as_str(), dropped[0].fields["name"].as_str()), ("header", "x-word"));
    assert!(!format!("{logged:?}").contains("split"));
}

#[test]
fn a_param_that_will_not_serialise_is_reported() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "not_a_number", msg = "Odd.")]
    struct Odd {
        #[api(param)]
        ratio: f64,
    }
    let logged = answered(|| Odd { ratio: f64::NAN });
    let names: Vec<_> = logged.iter().filter_map(|seen| seen.fields.get("name").map(String::as_str)).collect();
    assert_eq!(names, ["ratio"]);
}

/// The keys of a map are data, as its values are: a member that fails is reported as the param.
#[test]
fn the_keys_of_a_map_are_not_logged() {
    #[derive(Debug, ApiError)]
    #[api(status = 409, code = "unbalanced", msg = "Odd.")]
    struct Unbalanced {
        #[api(param)]
        shares: BTreeMap<&'static str, f64>,
        #[api(param)]
        nested: Vec<BTreeMap<&'static str, f64>>,
    }
    let map = || BTreeMap::from([("ann@example.com", f64::NAN), ("bob", 0.5)]);
    let logged = answered(|| Unbalanced { shares: map(), nested: vec![map()] });
    let names: Vec<_> = logged.iter().filter_map(|seen| seen.fields.get("name").map(String::as_str)).collect();
    assert_eq!(names, ["shares", "nested"]);
    assert!(!format!("{logged:?}").contains("ann@"));
}

/// Beside thiserror the error's own text is the internal one, and may be all that is left of a cause.
#[test]
fn an_internal_text_is_logged() {
    #[derive(Debug, thiserror::Error, ApiError)]
    enum Internal {
        #[error(transparent)]
        #[api(status = 500, code = "disk_failed")]
        Disk(#[from] std::io::Error),
        #[error("shard {0} is away")]
        #[api(status = 503, code = "shard_away")]
        Shard(u8),
        #[error("Gone.")]
        #[api(status = 410, code = "shard_gone", msg = "Gone.")]
        Gone,
    }
    let disk = answered(|| Internal::from(std::io::Error::other("the disk is broken")));
    assert_eq!(disk, seen(Level::ERROR, "disk_failed", 500, Some("the disk is broken")));
    assert_eq!(answered(|| Internal::Shard(7)), seen(Level::ERROR, "shard_away", 503, Some("shard 7 is away")));
    assert_eq!(answered(|| Internal::Gone), seen(Level::DEBUG, "shard_gone", 410, None));
}

/// A cause that could stand beside a passed-through error, and does not, leaves that error's own.
#[test]
fn an_absent_cause_hides_no_other() {
    #[derive(Debug, ApiError)]
    #[api(status = 500, code = "inner_failed")]
    struct Inner(#[from] std::io::Error);

    #[derive(Debug, ApiError)]
    struct Outer {
        #[api(transparent)]
        inner: Inner,
        source: Option<fmt::Error>,
    }
    let inner = || Inner(std::io::Error::other("the inner cause"));
    let without = answered(|| Outer { inner: inner(), source: None });
    assert_eq!(without, seen(Level::ERROR, "inner_failed", 500, Some("the inner cause")));
    let with = answered(|| Outer { inner: inner(), source: Some(fmt::Error) });
    let text = fmt::Error.to_string();
    assert_eq!(with, seen(Level::ERROR, "inner_failed", 500, Some(text.as_str())));
}

//! The Big List of Naughty Strings, wherever a string of a client's or of a cause's can get: headers stay headers, the log
//! keeps its lines, a body is JSON.

use std::{
    collections::BTreeMap,
    fmt,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Arc, LazyLock, Mutex},
};

use axum::{Router, response::Response, routing::get};
use error_core::{ApiError, ErrorLayer, Issue, Problem, Translation, Untranslated};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt::MakeWriter,
    layer::SubscriberExt,
};

static STRINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let strings: Vec<String> = serde_json::from_str(include_str!("../../data/naughty-strings/blns.json")).unwrap();
    // What is not in the list: what splits a line, ends a text, turns a reader's direction, or looks like an id.
    let more = [
        "a\r\nX-Injected: 1",
        "a\nERROR forged",
        "a\rb",
        "a\0b",
        "\u{1b}[31mred",
        "\u{85}\u{2028}\u{2029}",
        "\u{202e}\u{2066}\u{200f}\u{61c}",
        "550e8400-e29b-41d4-a716-446655440000",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "../../etc/passwd%0d%0aX-Injected:%201",
    ];
    strings.into_iter().chain(more.map(str::to_owned)).collect()
});

#[derive(Debug)]
struct Cause(String);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Cause {}

#[derive(Debug, ApiError)]
enum Error {
    #[api(status = 422, code = "refused", msg = "{text}")]
    Refused {
        text: String,
        #[api(header("X-Text"))]
        header: String,
        #[api(issues)]
        issues: Vec<Issue>,
        source: Cause,
    },
    #[api(status = 500, code = "failed", msg = "It failed.")]
    Failed { hidden: String, source: Cause },
}

/// The string that a request names by its number, so that it gets there whatever HTTP makes of it.
fn named(headers: &HeaderMap) -> String {
    let number: usize = headers["x-number"].to_str().unwrap().parse().unwrap();
    STRINGS[number].clone()
}

async fn refused(headers: HeaderMap) -> Error {
    let text = named(&headers);
    let issue = Issue::body(text.as_str()).code("odd").message(text.clone()).param("text", &text);
    Error::Refused { header: text.clone(), issues: vec![issue], source: Cause(text.clone()), text }
}

async fn failed(headers: HeaderMap) -> Error {
    let text = named(&headers);
    Error::Failed { hidden: text.clone(), source: Cause(text) }
}

/// A panic that no hook shows.
async fn panics(headers: HeaderMap) {
    std::panic::resume_unwind(Box::new(named(&headers)))
}

async fn foreign(headers: HeaderMap) -> Response {
    Response::builder().status(502).body(named(&headers).into()).unwrap()
}

async fn user(error_core::axum::Path(id): error_core::axum::Path<u128>) -> String {
    id.to_string()
}

/// What the client sent becomes the text, and the language that it is said to have.
fn translate(text: &Untranslated<'_>) -> Option<Translation> {
    let text = text.params().get("text")?.as_str()?.to_owned();
    Some(Translation::new(text.clone(), text))
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    /// The lines since the last time: each ends with a line feed, and has nothing in it that moves a cursor.
    #[track_caller]
    fn lines(&self) -> Vec<String> {
        let text = String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap();
        let moves = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!text.contains(moves), "{text:?}");
        assert!(text.is_empty() || text.ends_with('\n'), "{text:?}");
        text.lines().map(str::to_owned).collect()
    }

    /// One line is about the error, others are about `dropped` values.
    #[track_caller]
    fn check(&self, code: &str, id: &str, dropped: usize) {
        let lines = self.lines();
        let (left_out, failed): (Vec<&String>, Vec<_>) =
            lines.iter().partition(|line| line.contains(" left out of an "));
        assert_eq!((failed.len(), left_out.len()), (1, dropped), "{lines:#?}");
        let begins = |level: &str| failed[0].contains(&format!(" {level} request{{request_id=\"{id}\" method=\"GET\""));
        assert!(begins("ERROR") || begins("DEBUG"), "{lines:#?}");
        assert!(failed[0].contains(&format!("error_core: request failed code=\"{code}\" status=")), "{lines:#?}");
    }
}

/// A server on a socket, and its log.
struct Server {
    address: SocketAddr,
    client: reqwest::Client,
    log: Log,
    _subscriber: tracing::subscriber::DefaultGuard,
}

impl Server {
    async fn start() -> Self {
        crate::keep_events();
        let log = Log::default();
        let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(log.clone());
        let ours = Targets::new().with_target("error_core", LevelFilter::DEBUG);
        let subscriber = tracing_subscriber::registry().with(ours).with(lines);
        let layer = ErrorLayer::new()
            .alternative(Problem::new())
            .instance_from_path()
            .messages(translate)
            .request_id_from(["x-request-id", "traceparent"].map(HeaderName::from_static));
        let router = Router::new()
            .route("/refused", get(refused))
            .route("/failed", get(failed))
            .route("/panics", get(panics))
            .route("/foreign", get(foreign))
            .route("/users/{id}", get(user))
            .layer(layer);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        // On this thread, as the test is, so that its log is this one.
        tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { address, client, log, _subscriber: tracing::subscriber::set_default(subscriber) }
    }

    /// Status, headers and JSON, as a client sees them that is not ours.
    async fn ask(&self, path: &str, headers: HeaderMap) -> (u16, HeaderMap, Value) {
        let url = format!("http://{}{path}", self.address);
        let response = self.client.get(url).headers(headers).send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        (status, headers, response.json().await.unwrap())
    }

    /// The head and the body that are sent to `request`, whatever its bytes are.
    async fn ask_raw(&self, request: String) -> (String, String) {
        let address = self.address;
        let response = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut response = String::new();
            stream.read_to_string(&mut response).map(|_| response)
        });
        let response = response.await.unwrap().unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }
}

fn number(number: usize) -> HeaderMap {
    HeaderMap::from_iter([(HeaderName::from_static("x-number"), number.into())])
}

fn is_good(id: &[u8]) -> bool {
    (1..=128).contains(&id.len()) && id.iter().all(|byte| byte.is_ascii_alphanumeric() || b"._:+/=-".contains(byte))
}

/// The id is the one that was sent, if that is good, and a UUID of version 7 otherwise.
#[track_caller]
fn check_id<'i>(id: &'i str, sent: &[u8]) -> &'i str {
    let sent = sent.trim_ascii();
    if is_good(sent) {
        assert_eq!(id.as_bytes(), sent);
    } else {
        let uuid = uuid::Uuid::try_parse(id).unwrap();
        assert_eq!((uuid.get_version_num(), uuid.hyphenated().to_string().as_str()), (7, id), "{sent:?}");
    }
    id
}

/// How often each header is there, but for those that the server itself adds and `dropped`.
#[track_caller]
fn check_names(headers: &HeaderMap, also: &[&'static str]) {
    let mut names = BTreeMap::new();
    for name in headers.keys() {
        names.insert(name.as_str(), headers.get_all(name).iter().count());
    }
    let always = ["cache-control", "content-length", "content-type", "date", "x-request-id"];
    let expected = always.iter().chain(also).map(|name| (*name, 1));
    // One for `Accept-Language`, one for `Accept`.
    assert_eq!(names, expected.chain([("vary", 2)]).collect());
}

/// What a client can put into the headers of a request that reqwest sends.
#[tokio::test]
async fn headers_of_a_request() {
    let server = Server::start().await;
    for (at, text) in STRINGS.iter().enumerate() {
        let Ok(value) = HeaderValue::from_bytes(text.as_bytes()) else { continue };
        let mut headers = number(at);
        for name in ["x-request-id", "traceparent", "accept", "accept-language"] {
            headers.insert(name, value.clone());
        }
        let (status, headers, body) = server.ask("/failed", headers).await;
        check_names(&headers, &[]);
        let id = check_id(headers["x-request-id"].to_str().unwrap(), text.as_bytes());
        let expected = json!({ "error": { "code": "failed", "message": "It failed.", "request_id": id } });
        assert_eq!((status, body), (500, expected), "{text:?}");
        server.log.check("failed", id, 0);
    }
}

/// What an error says in public comes back as it is; what cannot be a header's value, or a language, is left out.
#[tokio::test]
async fn texts_of_an_error() {
    let server = Server::start().await;
    for (at, text) in STRINGS.iter().enumerate() {
        let (status, headers, body) = server.ask("/refused", number(at)).await;
        let is_value = HeaderValue::from_bytes(text.as_bytes()).is_ok();
        let is_tag = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let also = [(is_value, "x-text"), (is_tag, "content-language")];
        check_names(
            &headers,
            &also.iter().filter(|(is_there, _)| *is_there).map(|(_, name)| *name).collect::<Vec<_>>(),
        );
        assert!(
            headers.get("x-text").is_none_or(|value| value.as_bytes() == text.trim_matches([' ', '\t']).as_bytes())
        );
        let id = check_id(headers["x-request-id"].to_str().unwrap(), b"");
        let error = &body["error"];
        let issue = &error["issues"][0];
        assert_eq!((status, &error["code"], &error["request_id"]), (422, &json!("refused"), &json!(id)));
        for public in [&error["message"], &error["params"]["text"], &issue["message"], &issue["params"]["text"]] {
            assert_eq!(public, text);
        }
        server.log.check("refused", id, usize::from(!is_value));
    }
}

/// What is internal is in the log and nowhere else: sources, fields, panics, bodies of others.
#[tokio::test]
async fn texts_that_are_internal() {
    let server = Server::start().await;
    let table = [
        ("/failed", 500, "failed", "It failed."),
        ("/panics", 500, "internal_error", "Internal Server Error"),
        ("/foreign", 502, "bad_gateway", "Bad Gateway"),
    ];
    for at in 0..STRINGS.len() {
        for (path, status, code, message) in table {
            let (sent, headers, body) = server.ask(path, number(at)).await;
            check_names(&headers, &[]);
            let id = check_id(headers["x-request-id"].to_str().unwrap(), b"");
            let expected = json!({ "error": { "code": code, "message": message, "request_id": id } });
            assert_eq!((sent, body), (status, expected));
            server.log.check(code, id, 0);
        }
    }
}

/// All bytes but letters and digits percent-encoded.
fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

/// A path, a param of a route, and a query; the path alone is said again, as `instance`.
#[tokio::test]
async fn paths_and_queries() {
    let server = Server::start().await;
    for (at, text) in STRINGS.iter().enumerate() {
        let encoded = encoded(text);
        let mut headers = number(at);
        headers.insert("accept", HeaderValue::from_static("application/problem+json"));
        for (path, status, code) in [("/no/route/", 404, "route_not_found"), ("/users/", 400, "invalid_path_param")] {
            let target = format!("{path}{encoded}?q={encoded}");
            // A client takes dots out of it before it asks.
            let path = reqwest::Url::parse("http://a").unwrap().join(&target).unwrap().path().to_owned();
            if path == "/users/" || (path.starts_with("/users/") && text.parse::<u128>().is_ok()) {
                continue;
            }
            let (sent, headers, body) = server.ask(&target, headers.clone()).await;
            check_names(&headers, &[]);
            let id = check_id(headers["x-request-id"].to_str().unwrap(), b"");
            assert_eq!(headers["content-type"], "application/problem+json");
            assert_eq!((sent, &body["code"], &body["instance"]), (status, &json!(code), &json!(path)), "{body}");
            assert_eq!(body["request_id"], id);
            let quoted = body.to_string().replace(&path, "");
            assert!(text.chars().count() < 8 || !quoted.contains(&text[..]), "{text:?} is in {body}");
            server.log.check(code, id, 0);
        }
    }
}

/// Names of headers in order, and the id, of a response that is ours; `None` if the server itself refused the request.
fn ours(head: &str) -> Option<(Vec<&str>, &str)> {
    let (first, rest) = head.split_once("\r\n").unwrap();
    assert!(first.starts_with("HTTP/1.1 4"), "{head}");
    let fields: Vec<(&str, &str)> =
        rest.split("\r\n").map(|line| line.split_once(": ").unwrap_or((line, ""))).collect();
    assert!(fields.iter().all(|(name, value)| !name.contains(char::is_control) && !value.contains(char::is_control)));
    let id = fields.iter().find(|(name, _)| *name == "x-request-id")?.1;
    let mut names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    Some((names, id))
}

/// Raw bytes in each place of a request: line feeds and the like too, which no client sends.
#[tokio::test]
async fn raw_requests() {
    const NAMES: [&str; 8] =
        ["cache-control", "connection", "content-length", "content-type", "date", "vary", "vary", "x-request-id"];
    let server = Server::start().await;
    let mut refused_by_the_server = 0;
    // What may not end a value, one after the other.
    let ends = ["\r\nX-Injected: 1", "\nX-Injected: 1", "\rX-Injected: 1", "\0"];
    for (text, end) in STRINGS.iter().zip(ends.iter().cycle()) {
        let values = ["", end].map(|end| format!("{text}{end}"));
        let headers = values.iter().map(|value| {
            let names = ["X-Request-Id", "Traceparent", "Accept", "Accept-Language"];
            let lines = names.map(|name| format!("{name}: {value}\r\n")).concat();
            ("/nowhere".to_owned(), lines, value.split(['\r', '\n']).next().unwrap_or_default())
        });
        let targets = [format!("/nowhere/{text}"), format!("/nowhere?{text}")];
        let targets = targets.into_iter().map(|target| (target, String::new(), ""));
        for (target, lines, id) in headers.chain(targets) {
            let request = format!("GET {target} HTTP/1.1\r\nHost: a\r\n{lines}Connection: close\r\n\r\n");
            let (head, body) = server.ask_raw(request).await;
            let Some((names, sent)) = ours(&head) else {
                refused_by_the_server += 1;
                assert!(head.starts_with("HTTP/1.1 400 ") && body.is_empty(), "{head}\n{body}");
                assert_eq!(server.log.lines(), [""; 0]);
                continue;
            };
            assert_eq!(names, NAMES, "{text:?}: {head}");
            check_id(sent, id.as_bytes());
            let body: Value = serde_json::from_str(&body).unwrap();
            assert_eq!(body["error"]["request_id"], sent, "{body}");
            server.log.check("route_not_found", sent, 0);
        }
    }
    // Most are not: else nothing would be seen of what the layer makes of them.
    assert!((1..STRINGS.len() * 2).contains(&refused_by_the_server), "{refused_by_the_server}");
}

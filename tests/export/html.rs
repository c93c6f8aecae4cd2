//! The pages of HTML. Whether a browser can use them is judged by `tests/judges/html/run`, for which they are written here.

use super::{catalogs, many};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use error_core::{
    Catalog, Envelope, ErrorSpec, Problem,
    export::{Html, Markdown},
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::{fs, path::Path, time::Instant};

#[track_caller]
fn check_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part:?} is missing, or stands too early"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn each_code_has_an_anchor() {
    for (name, catalog) in catalogs::all() {
        let page = Html::new(catalog).shape("Envelope", Envelope).to_string();
        let anchors = page.split("<article class=\"e\" id=\"").skip(1).filter_map(|entry| entry.split('"').next());
        let mut anchors: Vec<&str> = anchors.collect();
        let mut codes: Vec<&str> = catalog.iter().filter(|spec| !spec.hidden()).map(ErrorSpec::code).collect();
        anchors.sort_unstable();
        codes.sort_unstable();
        assert_eq!(anchors, codes, "{name}");
    }
}

#[test]
fn what_is_hidden_is_nowhere() {
    let html = Html::new(&catalogs::RICH);
    assert!(!html.to_string().contains("teapot_only"));
    assert!(html.pages().iter().all(|(_, page)| !page.contains("teapot_only")));
    assert_eq!(html.page("teapot_only"), None);
}

#[test]
fn an_entry_says_all_that_is_known() {
    let page = Html::new(&catalogs::RICH).page("order_invalid").unwrap();
    check_order(
        &page,
        &[
            ">422</span>",
            "Order <var>{order_id}</var> of <var>{customer}</var> is invalid.",
            "<p>The order does not add up.</p><p>Each issue says <em>where</em>; see the",
            "<a href=\"https://example.com/guide\">guide</a>",
            "Do not retry: the same request fails again.",
            "<dd>42201</dd>",
            "<code>INVALID_ARGUMENT</code>",
            "<a href=\"https://errors.rich.example.com/order_invalid\">",
            "<dd>1.2</dd>",
            "<a href=\"https://help.example.com/orders\">",
            "<code>ratio</code></th><td>number</td><td>optional</td>",
            "<code>sizes</code></th><td>array of integer</td>",
        ],
    );
    let page = Html::new(&catalogs::RICH).page("email_taken").unwrap();
    assert!(page.contains("Deprecated: use <code>email_in_use</code>"));
    let page = Html::new(&catalogs::RICH).page("order_not_found").unwrap();
    check_order(
        &page,
        &["id=\"order_gone\"", ">404</span>", "<dd>403, 404</dd>", ">403</span> Not for you", "order_gone"],
    );
}

#[test]
fn only_addresses_of_the_web_are_links() {
    let page = Html::new(&catalogs::RICH).page("token_expired").unwrap();
    assert!(page.contains("<code>urn:example:token</code>"));
    for (_, catalog) in catalogs::all() {
        let page = Html::new(catalog).shape("Envelope", Envelope).to_string();
        for link in page.split(" href=\"").skip(1) {
            let is_known = ["#", "https://", "http://", "data:,\""].iter().any(|start| link.starts_with(start));
            assert!(is_known, "{}", &link[..40]);
        }
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let page = Html::new(&catalogs::HOSTILE).to_string();
    assert_eq!(page.matches("<script").count(), 2);
    assert_eq!(page.matches("</script").count(), 2);
    assert!(!page.contains("<img") && !page.contains("<!--"));
    let is_bad =
        |char: &char| char.is_control() && !matches!(char, '\t' | '\n') || ('\u{202a}'..='\u{202e}').contains(char);
    assert_eq!(page.chars().find(is_bad), None);
}

#[test]
fn former_codes_have_pages_too() {
    let html = Html::new(&catalogs::RICH);
    let files = html.pages();
    let text = |name: &str| files.iter().find(|(known, _)| known == name).map(|(_, text)| text).unwrap();
    assert_eq!(text("order_gone.html"), text("order_not_found.html"));
    assert_eq!(html.page("order_gone"), html.page("order_not_found"));
    assert_eq!(html.page("no_such_code"), None);
}

#[test]
fn links_lead_to_files_that_are_there() {
    let files = Html::new(&catalogs::RICH).pages();
    for (_, text) in &files {
        for link in text.split(" href=\"").skip(1).filter_map(|link| link.split_once('"')) {
            let name = link.0;
            let is_there = files.iter().any(|(known, _)| known == name);
            assert!(is_there || name.starts_with(['#', 'h']) || name == "data:,", "{name}");
        }
    }
}

#[test]
fn the_shapes_can_be_chosen() {
    let page = Html::new(&catalogs::RICH).shape("Problem", Problem::of(&catalogs::RICH)).to_string();
    assert!(page.contains("application/problem+json") && !page.contains("name=\"shape\""));
    let page = Html::new(&catalogs::RICH).shape("One", Envelope).shape("<Two>", Envelope).to_string();
    check_order(&page, &["value=\"One\" checked", "value=\"&lt;Two&gt;\">"]);
    // Without a domain there is no body of Google's.
    error_core::catalog! { static BARE = { errors: [error_core::HttpError] }; }
    assert!(!Html::new(&BARE).to_string().contains("GoogleRpc"));
}

#[test]
fn the_policy_is_that_of_the_page() {
    let html = Html::new(&catalogs::RICH);
    let (policy, rest) = html.content_security_policy().split_once("; frame-ancestors").map(split_owned).unwrap();
    assert_eq!(rest, " 'none'");
    for page in [html.to_string(), html.page("order_invalid").unwrap(), html.pages().remove(0).1] {
        assert!(page.contains(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")));
    }
}

/// Computed by others than those who wrote the constants.
#[test]
fn the_policy_names_what_is_in_the_page() {
    let page = Html::new(&catalogs::RICH).to_string();
    let between =
        |open: &str, close: &str| page.rsplit_once(open).and_then(|(_, rest)| rest.split_once(close)).unwrap().0;
    let parts = [
        ("script.js", between("<script>", "</script>")),
        ("style.css", page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).unwrap().0),
        ("still.css", between("<noscript><style>", "</style></noscript>")),
    ];
    let policy = Html::new(&catalogs::RICH).content_security_policy();
    for (file, text) in parts {
        let source = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        assert!(policy.contains(&source), "{file} has changed, write {source} in html/csp.rs");
    }
    assert_eq!(policy.matches("'sha256-").count(), 3);
}

/// Of any number of shapes: the style knows sixteen, and shows what is behind them.
#[test]
fn many_shapes_leave_the_style_as_it_is() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"];
    let page = names.iter().fold(Html::new(&catalogs::RICH), |html, name| html.shape(*name, Envelope)).to_string();
    assert!(page.contains("id=\"shape-15\"") && !page.contains("id=\"shape-16\""));
    assert!(page.contains("<pre class=\"x16\""));
    let head =
        |page: &str| page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</head>")).unwrap().0.to_owned();
    assert_eq!(head(&page), head(&Html::new(&catalogs::RICH).to_string()));
}

fn split_owned((policy, rest): (&str, &str)) -> (String, String) {
    (policy.to_owned(), rest.to_owned())
}

#[test]
fn the_same_catalogue_gives_the_same_page() {
    assert_eq!(Html::new(&catalogs::HOSTILE).to_string(), Html::new(&catalogs::HOSTILE).to_string());
}

/// Writes what the judges read to the folder `EXPORT_OUT`.
#[test]
#[ignore = "it is for tests/judges/html/run"]
fn writes_documents() {
    let out = std::env::var_os("EXPORT_OUT").expect("the folder for the documents");
    let out = Path::new(&out);
    for (name, catalog) in catalogs::all() {
        let folder = out.join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(out.join(format!("{name}.html")), Html::new(catalog).to_string()).unwrap();
        fs::write(out.join(format!("{name}.md")), Markdown::new(catalog).to_string()).unwrap();
        fs::write(out.join(format!("{name}.json")), facts(catalog).to_string()).unwrap();
        fs::write(out.join(format!("{name}.csp")), Html::new(catalog).content_security_policy()).unwrap();
        for (file, text) in Html::new(catalog).pages() {
            fs::write(folder.join(file), text).unwrap();
        }
    }
    let two = Markdown::new(&catalogs::RICH).shape("One", Envelope).shape("Two", Problem::of(&catalogs::RICH));
    fs::write(out.join("two.md"), two.to_string()).unwrap();
    let served = Html::new(&catalogs::RICH);
    fs::create_dir_all(out.join("served")).unwrap();
    for spec in catalogs::RICH.iter().filter(|spec| !spec.hidden()) {
        fs::write(out.join("served").join(spec.code()), served.page(spec.code()).unwrap()).unwrap();
    }
    let start = Instant::now();
    let page = Html::new(&many::MANY).to_string();
    let html = start.elapsed();
    fs::write(out.join("many.html"), &page).unwrap();
    let start = Instant::now();
    let markdown = Markdown::new(&many::MANY).to_string();
    let markdown_time = start.elapsed();
    fs::write(out.join("many.md"), markdown).unwrap();
    println!("5,000 codes: HTML {html:?} ({} bytes), Markdown {markdown_time:?}", page.len());
    // Without optimisation it takes some ten times as long.
    let limit = if cfg!(debug_assertions) { 10_000 } else { 1_000 };
    assert!(html.as_millis() < limit && markdown_time.as_millis() < limit);
}

/// What the documents must say.
fn facts(catalog: &'static Catalog) -> Value {
    let specs = catalog.iter().filter(|spec| !spec.hidden());
    let fact = |spec: &ErrorSpec| {
        let variants = catalog.variants(spec.code());
        let message = |spec: &ErrorSpec| match spec.message().fixed() {
            Some(fixed) => fixed.to_owned(),
            None => spec.message().to_string(),
        };
        let messages: Vec<String> = variants.iter().map(|spec| message(spec)).collect();
        json!({
            "code": spec.code(),
            "status": spec.status().as_u16(),
            "message": message(spec),
            "messages": messages,
            "title": spec.title(),
            "category": spec.category(),
        })
    };
    json!({ "docs": catalog.docs(), "title": catalog.title(), "errors": specs.map(fact).collect::<Vec<_>>() })
}

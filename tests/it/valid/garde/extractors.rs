//! `Valid` and `ValidWith` of `garde`.

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
    let issue =
        format!(r#"{{"in":"path","path":"{path}","code":"too_small","message":"is too small","params":{{"min":1}}}}"#);
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

/// It derefs to the extractor, and that to the value.
#[test]
fn wrappers() {
    let mut valid = Valid(Json(Id(7)));
    valid.0.0.0 += 1;
    assert_eq!(valid.0.0.0, 8);
    **valid = Id(9);
    assert_eq!(valid.into_inner().0.0, 9);
}

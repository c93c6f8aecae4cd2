//! `Valid` and `ValidWith` of `validator`.

use axum::{
    Router,
    extract::FromRef,
    routing::{get as on_get, post as on_post},
};
use error_core::axum::{
    Form, Json, Path, Query,
    validator::{Valid, ValidWith},
};
use serde::Deserialize;
use validator::{Validate, ValidationError};

use super::super::web::{BODY, PATH, QUERY, check_passed, check_refused, form, get, json};

#[derive(Deserialize, Validate)]
struct Login {
    #[validate(length(min = 3))]
    name: String,
    password: String,
    #[validate(must_match(other = password))]
    repeated: String,
}

#[derive(Deserialize, Validate)]
struct Page {
    #[validate(range(min = 1, max = 100))]
    limit: u8,
}

#[derive(Clone)]
struct App(Limits);

#[derive(Clone)]
struct Limits {
    forbidden: &'static str,
}

impl FromRef<App> for Limits {
    fn from_ref(app: &App) -> Self {
        app.0.clone()
    }
}

#[derive(Deserialize, Validate)]
#[validate(context = Limits)]
struct Word {
    #[validate(custom(function = allowed, use_context))]
    word: String,
}

fn allowed(word: &str, limits: &Limits) -> Result<(), ValidationError> {
    if limits.forbidden == word { Err(ValidationError::new("forbidden")) } else { Ok(()) }
}

async fn optional(login: Option<Valid<Json<Login>>>) -> String {
    login.map_or("none".to_owned(), |login| login.name.clone())
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
        .route("/words", on_post(async |ValidWith(Json(word)): ValidWith<Json<Word>>| word.word))
        .route("/words/{word}", on_get(async |word: ValidWith<Path<Word>>| word.word.clone()))
        .with_state(App(Limits { forbidden: "canary" }))
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

#[test]
fn heads() {
    let app = app();
    let issue = |place: &str| {
        format!(
            r#"{{"in":"{place}","path":"limit","code":"out_of_range","message":"is out of range",{}}}"#,
            r#""params":{"max":100,"min":1}"#,
        )
    };
    for uri in ["/query", "/form/page"] {
        check_passed(&app, get(&format!("{uri}?limit=7")), "7");
        check_refused(&app, get(&format!("{uri}?limit=101")), 400, QUERY, &issue("query"));
    }
    check_passed(&app, get("/page/7"), "7");
    check_refused(&app, get("/page/101"), 400, PATH, &issue("path"));
}

#[test]
fn contexts() {
    let app = app();
    check_passed(&app, json("/words", r#"{"word":"fine"}"#), "fine");
    let issue = r#"{"path":"word","code":"forbidden","message":"is invalid"}"#;
    check_refused(&app, json("/words", r#"{"word":"canary"}"#), 422, BODY, issue);
    let issue = r#"{"in":"path","path":"word","code":"forbidden","message":"is invalid"}"#;
    check_refused(&app, get("/words/canary"), 400, PATH, issue);
}

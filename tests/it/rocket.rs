//! rocket, beside the conformance table: what no row of it asks.

use error_core::{AnyApiError, ApiError, ErrorLayer, RequestId, rocket::refuse};
use rocket::{
    Build, Data, Request, Rocket,
    fairing::AdHoc,
    get,
    local::asynchronous::{Client, LocalResponse},
    post,
    request::{self, FromRequest},
    routes,
};
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Debug, ApiError)]
#[api(status = 409, code = "name_taken", msg = "That name is taken.")]
struct NameTaken;

struct Named;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Named {
    type Error = AnyApiError;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, AnyApiError> {
        refuse(request, NameTaken)
    }
}

#[get("/named/<_>")]
fn named(_guard: Named) {}

#[post("/things?kind=a")]
fn things() {}

#[get("/taken")]
fn taken() -> Result<(), NameTaken> {
    Err(NameTaken)
}

#[get("/id")]
#[expect(clippy::needless_pass_by_value, reason = "rocket's handlers take values")]
fn id(id: RequestId) -> String {
    id.to_string()
}

fn app() -> Rocket<Build> {
    rocket::build().mount("/", routes![named, things, taken, id])
}

async fn client(rocket: Rocket<Build>) -> Client {
    Client::untracked(rocket).await.unwrap()
}

async fn check(response: LocalResponse<'_>, expected: &str) {
    assert_eq!((response.status().code, response.headers().get_one("content-type")), (409, Some("application/json")));
    assert_eq!(response.into_string().await.unwrap(), expected);
}

#[tokio::test]
async fn without_a_layer_an_error_answers_for_itself() {
    let client = client(app()).await;
    check(client.get("/taken").dispatch().await, r#"{"error":{"code":"name_taken","message":"That name is taken."}}"#)
        .await;
    assert_eq!(client.get("/id").dispatch().await.status().code, 500);
}

#[tokio::test]
async fn a_guard_refuses_in_its_own_words_and_its_route_is_told() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let told_of = Arc::clone(&told);
    let layer = ErrorLayer::new().reporter(move |report| {
        let mut told = told_of.lock().unwrap_or_else(PoisonError::into_inner);
        told.push((report.spec().code(), report.route().map(str::to_owned)));
    });
    let client = client(app().attach(layer)).await;
    let request = client.get("/named/7").header(rocket::http::Header::new("x-request-id", "req-1"));
    check(
        request.dispatch().await,
        r#"{"error":{"code":"name_taken","message":"That name is taken.","request_id":"req-1"}}"#,
    )
    .await;
    assert_eq!(*told.lock().unwrap(), [(NameTaken::NAME_TAKEN, Some("/named/<_>".to_owned()))]);
}

#[tokio::test]
async fn a_catcher_of_the_application_is_kept() {
    #[rocket::catch(default)]
    fn own() -> &'static str {
        "mine"
    }
    let client = client(app().register("/", rocket::catchers![own]).attach(ErrorLayer::new())).await;
    let response = client.get("/nowhere").dispatch().await;
    assert_eq!(response.status().code, 404);
    assert!(response.into_string().await.unwrap().contains(r#""code":"route_not_found""#));
}

/// Rocket matches the decoded segments that are not empty, and static parts of the query.
#[tokio::test]
async fn methods_are_those_of_the_routes_that_rocket_would_find() {
    let client = client(app().attach(ErrorLayer::new())).await;
    for path in ["/named/7", "/named/7/", "//named/7", "/na%6Ded/7"] {
        let response = client.delete(path).dispatch().await;
        assert_eq!((response.status().code, response.headers().get_one("allow")), (405, Some("GET,HEAD")), "{path}");
    }
    for path in ["/things?kind=b", "/things", "/nothing", "/named", "/named/7/8"] {
        let body = client.post(path).dispatch().await.into_string().await.unwrap();
        let code = if path.starts_with("/named/7/8") || !path.starts_with("/named/") {
            "route_not_found"
        } else {
            "method_not_allowed"
        };
        assert!(body.starts_with(&format!(r#"{{"error":{{"code":"{code}""#)), "{path}: {body}");
    }
}

/// A guard that refuses leaves its reason in what is kept of a request, perhaps before the layer's turn.
#[tokio::test]
async fn the_layer_works_behind_a_fairing_whose_guard_refuses() {
    let early = AdHoc::on_request("early", |request: &mut Request<'_>, _: &Data<'_>| {
        Box::pin(async move { drop(request.guard::<Named>().await) })
    });
    let client = client(app().attach(early).attach(ErrorLayer::new())).await;
    for (path, status) in [("/taken", 409), ("/nothing", 404)] {
        let response = client.get(path).dispatch().await;
        assert_eq!(response.status().code, status, "{path}");
        let id = response.headers().get_one("x-request-id").unwrap_or_default().to_owned();
        assert_eq!(id.len(), 36, "{path}");
        assert!(response.into_string().await.unwrap().contains(&id), "{path}");
    }
}

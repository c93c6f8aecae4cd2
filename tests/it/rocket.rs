//! rocket, beside the conformance table: what no row of it asks.

use error_core::{AnyApiError, ApiError, ErrorLayer, RequestId, rocket::refuse};
use rocket::{
    Build, Request, Rocket, get,
    local::asynchronous::{Client, LocalResponse},
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
    rocket::build().mount("/", routes![named, taken, id])
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

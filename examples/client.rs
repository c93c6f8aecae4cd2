//! A client of the example `shop`, and what it does about the errors that it is answered with.
//!
//!     cargo run --example shop --features shop
//!     cargo run --example client --features client
//!
//! The address of the shop is its argument, `http://127.0.0.1:3000` unless given.

use std::{env, error::Error, process::ExitCode, time::Duration};

use error_core::{ApiError, ErrorResponse, Issue, Issues, ResponseExt};
use reqwest::{Client, RequestBuilder, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::sleep;

const DEFAULT_ADDRESS: &str = "http://127.0.0.1:3000";
const TIMEOUT: Duration = Duration::from_secs(10);
const RETRIES: u32 = 5;

/// The errors of the shop that this client does something about.
///
/// A client in Rust can have the server's own enum, from a crate of both. This one was written from the documentation.
#[derive(Debug, ApiError)]
#[api(decode)]
enum ShopError {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    UserNotFound { user_id: i64 },

    #[api(status = 422, code = "order_invalid", msg = "Some fields are invalid.")]
    OrderInvalid(#[api(issues)] Issues),
}

#[derive(Deserialize)]
struct User {
    name: String,
}

#[derive(Deserialize)]
struct Report {
    orders: u32,
}

/// The shop at an address.
struct Shop<'a> {
    address: &'a str,
    client: Client,
}

#[tokio::main]
async fn main() -> ExitCode {
    let argument = env::args().nth(1);
    let address = argument.as_deref().unwrap_or(DEFAULT_ADDRESS);
    match visit(address).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("the shop at {address} {}", explain(&failure));
            ExitCode::FAILURE
        }
    }
}

async fn visit(address: &str) -> reqwest::Result<()> {
    let client = Client::builder().no_proxy().timeout(TIMEOUT).build()?;
    let shop = Shop { address, client };
    show_user(&shop, 42).await?;
    order(&shop).await?;
    get_lost(&shop).await?;
    wait_for_report(&shop, 1).await
}

/// A code is a constant, which works in a pattern.
async fn show_user(shop: &Shop<'_>, id: i64) -> reqwest::Result<()> {
    match shop.get(&format!("/users/{id}")).await? {
        Ok(user) => println!("user {id}: {}", user.json::<User>().await?.name),
        Err(error) => match error.code() {
            Some(ShopError::USER_NOT_FOUND) => println!("user {id}: there is none"),
            _ => println!("user {id}: {error}"),
        },
    }
    Ok(())
}

/// With `decode` an answer is the variant again, with its fields. Issues say which parts of a request are wrong, and how.
async fn order(shop: &Shop<'_>) -> reqwest::Result<()> {
    let order = json!({ "user_id": 1, "items": [{ "sku": "", "quantity": 0 }] });
    match shop.post("/orders", &order).await? {
        Ok(_) => println!("order: accepted"),
        Err(error) => match ShopError::try_from(error) {
            Ok(ShopError::OrderInvalid(issues)) => {
                println!("order: {} issues", issues.len());
                issues.iter().for_each(show_issue);
            }
            Ok(ShopError::UserNotFound { user_id }) => println!("order: there is no user {user_id}"),
            Err(error) => println!("order: {error}"),
        },
    }
    Ok(())
}

/// A code that the client does not know, as a newer shop may send one, has a status and a message all the same.
async fn get_lost(shop: &Shop<'_>) -> reqwest::Result<()> {
    match shop.get("/nowhere").await? {
        Ok(_) => println!("nowhere: found"),
        Err(error) => println!("nowhere: {error}"),
    }
    Ok(())
}

/// A request that is sent again when the answer says so, which takes no knowledge of its code.
///
/// The shop says when, but not whether that is safe. A GET may be repeated. A POST may have been carried out although its
/// answer is an error: to repeat it takes a key by which the server knows it again (RFC 9110 section 9.2.2).
async fn wait_for_report(shop: &Shop<'_>, id: i64) -> reqwest::Result<()> {
    let mut attempt = 0;
    loop {
        match shop.get(&format!("/users/{id}/report")).await? {
            Ok(report) => {
                println!("report: {} orders", report.json::<Report>().await?.orders);
                return Ok(());
            }
            Err(error) if error.retry().is_retryable() && attempt < RETRIES => {
                let delay = error.retry_delay(attempt);
                println!("report: {} Again in {:.1} seconds.", error.message(), delay.as_secs_f32());
                sleep(delay).await;
                attempt += 1;
            }
            Err(error) => {
                println!("report: {error}");
                return Ok(());
            }
        }
    }
}

fn show_issue(issue: &Issue) {
    let params = issue.params().map(|(name, json)| format!("{name} = {json}"));
    let details: Vec<_> = issue.code_text().map(str::to_owned).into_iter().chain(params).collect();
    let (path, message) = (issue.pointer().to_path(), issue.message_text().unwrap_or("is invalid"));
    println!("order: {path}: {message} ({})", details.join(", "));
}

/// Why there is no answer: the innermost source says it shortest.
fn explain(failure: &reqwest::Error) -> String {
    let mut cause: &dyn Error = failure;
    while let Some(source) = cause.source() {
        cause = source;
    }
    let what = if cause.is::<serde_json::Error>() { "answers something else" } else { "does not answer" };
    format!("{what}: {cause}")
}

/// What a request comes to: no answer at all, or one that may be an error.
type Answer = reqwest::Result<Result<Response, ErrorResponse>>;

impl Shop<'_> {
    async fn get(&self, path: &str) -> Answer {
        send(self.client.get(format!("{}{path}", self.address))).await
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        send(self.client.post(format!("{}{path}", self.address)).json(body)).await
    }
}

async fn send(request: RequestBuilder) -> Answer {
    Ok(request.send().await?.api_error().await)
}

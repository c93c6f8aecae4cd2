//! Which handler a request goes to; `table.toml` says in `[routes]` what each does.

use super::{Answer, body::Body, handlers};
use crate::errors;
use error_core::{
    HttpError, Issue, Place,
    axum::{Form, Json},
};
use http::{HeaderValue, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use std::{future, panic, time::Duration};

pub(super) async fn answer(request: Request<Incoming>) -> Answer {
    let path = request.uri().path().to_owned();
    let path: Vec<&str> = path.split('/').skip(1).collect();
    let Some(methods) = methods(&path) else {
        return Ok(handlers::response(HttpError::RouteNotFound.into()));
    };
    if !methods.is_empty() && !methods.split(',').any(|method| method == request.method()) {
        return Ok(wrong_method(methods));
    }
    let uri = request.uri();
    Ok(match path.as_slice() {
        ["json"] => handlers::item::<Json<_>>(request, |Json(item)| item).await?,
        ["form"] => handlers::item::<Form<_>>(request, |Form(item)| item).await?,
        ["own-json"] => handlers::own_json(request).await,
        ["query"] => handlers::query(uri)?,
        ["users", id] => user(id)?,
        ["limited"] => handlers::limited(request).await,
        ["slow"] => within_time(future::pending()).await?,
        ["slow-json"] => within_time(handlers::item::<Json<_>>(request, |Json(item)| item)).await?,
        ["guarded"] => handlers::text(""),
        ["id"] => handlers::id(&request),
        ["ours", code] => handlers::dressed(handlers::response(errors::of_code(code)), uri),
        ["by-hand", code] => handlers::dressed(errors::of_code(code).to_response().map(Body::from), uri),
        ["foreign", status] => handlers::dressed(handlers::bare(status, Body::default()), uri),
        ["passthrough", status] => handlers::dressed(handlers::passthrough(status), uri),
        ["endless", status] => handlers::bare(status, handlers::endless()),
        ["streamed", status] => handlers::dressed(handlers::bare(status, handlers::two_chunks()), uri),
        ["stream"] => Response::new(handlers::two_chunks()),
        ["events"] => handlers::events(),
        ["socket"] => handlers::socket(request),
        ["broken", "error"] => Response::new(handlers::broken_by_error()),
        ["broken", _] => Response::new(handlers::broken_by_panic()),
        ["panic", "text"] => panic!("canary: {}", "db at 10.0.0.5"),
        _ => panic::panic_any(7_u8),
    })
}

/// The methods of a route; the empty text are all. `None` if there is no such route.
fn methods(path: &[&str]) -> Option<&'static str> {
    Some(match path {
        ["json" | "form" | "own-json" | "limited" | "slow-json"] => "POST",
        ["query" | "slow" | "guarded" | "id" | "stream" | "events" | "socket"]
        | ["users" | "endless" | "streamed", _]
        | ["broken", "error" | "panic"] => "GET,HEAD",
        ["ours" | "by-hand" | "foreign" | "passthrough", _] | ["panic", "text" | "value"] => "",
        _ => return None,
    })
}

fn wrong_method(methods: &'static str) -> Response<Body> {
    let mut response = handlers::response(HttpError::MethodNotAllowed.into());
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(methods));
    response
}

fn user(segment: &str) -> Answer {
    let refused = |code: &'static str, message: &'static str| {
        HttpError::InvalidPathParam(vec![Issue::at(Place::Path, "id").code(code).message(message)])
    };
    let id = percent_decoded(segment).ok_or_else(|| refused("invalid", "is invalid"))?;
    let id: u64 = id.parse().map_err(|_| refused("wrong_type", "has the wrong type"))?;
    Ok(handlers::text(&id.to_string()))
}

/// `None` if it is no UTF-8.
fn percent_decoded(segment: &str) -> Option<String> {
    let mut parts = segment.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend(part.bytes().skip(2));
    }
    String::from_utf8(bytes).ok()
}

async fn within_time(answer: impl Future<Output = Answer>) -> Answer {
    let late = |_| Ok(handlers::bare(StatusCode::REQUEST_TIMEOUT.as_str(), Body::default()));
    tokio::time::timeout(Duration::from_millis(50), answer).await.unwrap_or_else(late)
}

//! The handlers for any method, or whose answers rocket's responders cannot be.

use super::body::Chunks;
use crate::{dress::dress, errors};
use error_core::rocket::{Passthrough, response};
use http::{HeaderMap, StatusCode};
use rocket::{
    Data, Request, Response,
    data::{IoHandler, IoStream},
    http::Status,
    response::Responder,
    route::{BoxFuture, Outcome},
    tokio::io::AsyncWriteExt,
};
use std::{io, panic, pin::Pin};

/// A handler of rocket, as it is without its macros.
pub(super) type Handler = for<'r> fn(&'r Request<'_>, Data<'r>) -> BoxFuture<'r>;

pub(super) fn failing<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    Box::pin(async move { Outcome::from(request, errors::of_code("store_failed")) })
}

pub(super) fn unready<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    Box::pin(async move { Outcome::from(request, errors::of_code("ledger_closed")) })
}

pub(super) fn ours<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    let response = errors::of_code(request.param(1).unwrap().unwrap()).respond_to(request).unwrap();
    done(dressed(response, request))
}

pub(super) fn by_hand<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    let written = errors::of_code(request.param(1).unwrap().unwrap()).to_response();
    done(dressed(response(written, request), request))
}

pub(super) fn foreign<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(Foreign.respond_to(request).unwrap())
}

pub(super) fn passthrough<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(Passthrough(Foreign).respond_to(request).unwrap())
}

pub(super) fn endless<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(with(bare(request), Chunks::endless()))
}

pub(super) fn streamed<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(dressed(with(bare(request), Chunks::two()), request))
}

pub(super) fn stream<'r>(_: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(with(Response::new(), Chunks::two()))
}

pub(super) fn broken_by_error<'r>(_: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(with(Response::new(), Chunks::broken_by_error()))
}

pub(super) fn broken_by_panic<'r>(_: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    done(with(Response::new(), Chunks::broken_by_panic()))
}

pub(super) fn panic_with_text<'r>(_: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    panic!("canary: {}", "db at 10.0.0.5")
}

pub(super) fn panic_with_value<'r>(_: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    panic::panic_any(7_u8)
}

/// The table asks with the key of RFC 6455 section 1.3 alone.
pub(super) fn socket<'r>(request: &'r Request<'_>, _: Data<'r>) -> BoxFuture<'r> {
    let has = |name: &str, value: &str| request.headers().get_one(name) == Some(value);
    let mut response = Response::new();
    if has("upgrade", "websocket") && has("sec-websocket-version", "13") {
        response.set_raw_header("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        response.add_upgrade("websocket", Socket);
    } else {
        response.set_status(Status::BadRequest);
    }
    done(response)
}

struct Socket;

#[rocket::async_trait]
impl IoHandler for Socket {
    async fn io(self: Pin<Box<Self>>, mut socket: IoStream) -> io::Result<()> {
        socket.write_all(b"\x81\x02hi").await
    }
}

struct Foreign;

impl<'r> Responder<'r, 'static> for Foreign {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        Ok(dressed(bare(request), request))
    }
}

fn done(response: Response<'_>) -> BoxFuture<'_> {
    Box::pin(async { Outcome::Success(response) })
}

fn bare<'r>(request: &Request<'_>) -> Response<'r> {
    let mut response = Response::new();
    response.set_status(Status::new(request.param(1).unwrap().unwrap()));
    response
}

fn with(mut response: Response<'_>, body: Chunks) -> Response<'_> {
    response.set_streamed_body(body);
    response
}

/// Puts on a response what the query asks for.
fn dressed<'r>(mut response: Response<'r>, request: &Request<'_>) -> Response<'r> {
    let mut status = StatusCode::from_u16(response.status().code).unwrap();
    let mut headers = HeaderMap::new();
    let query = request.uri().query().map(|query| query.as_str());
    if let Some(body) = dress(query, &mut status, &mut headers) {
        response.set_sized_body(body.len(), io::Cursor::new(body));
    }
    response.set_status(Status::new(status.as_u16()));
    for name in headers.keys() {
        response.remove_header(name.as_str());
        for value in headers.get_all(name) {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            response.adjoin_raw_header(name.as_str().to_owned(), value);
        }
    }
    response
}

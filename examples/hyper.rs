//! hyper without a framework: paths are matched by hand, and all errors have one shape, panics included.
//!
//!     cargo run --example hyper --features hyper
//!     curl -i http://127.0.0.1:3000/users/8

use bytes::Bytes;
use error_core::{AnyApiError, ApiError, ErrorLayer, HttpError, ResultExt};
use http::{Method, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
    service::TowerToHyperService,
};
use std::time::Duration;
use tower::ServiceBuilder;

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },
    #[api(status = 405, code = "read_only", msg = "This can be read, no more.", header("Allow", "GET"))]
    ReadOnly,
}

fn user(user_id: u64) -> Result<&'static str, UserError> {
    if user_id == 7 { Ok("Ada") } else { Err(UserError::NotFound { user_id }) }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, AnyApiError> {
    let path: Vec<&str> = request.uri().path().split('/').skip(1).collect();
    let text = match (request.method(), path.as_slice()) {
        (&Method::GET, ["users", id]) => user(id.parse().or_status(404)?)?,
        (&Method::GET, ["bug"]) => panic!("for the log only"),
        (_, ["users", _] | ["bug"]) => return Err(UserError::ReadOnly.into()),
        _ => return Err(HttpError::RouteNotFound.into()),
    };
    Ok(Response::new(text.into()))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let service = ServiceBuilder::new().layer(ErrorLayer::new()).service_fn(answer);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 3000)).await?;
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // One that is gone before it is taken is no reason to stop; where files have run out, to wait is what helps.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            // A connection that breaks is the client's business.
            let _ = auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

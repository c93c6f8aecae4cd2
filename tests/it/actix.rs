//! actix-web: its responses, its extractors, the layer around its apps. What an app answers over a socket is in the table of
//! `conformance`.

mod extract;
mod layer;
#[cfg(feature = "tracing")]
mod log;
mod responses;

use actix_web::{
    App, Error,
    body::{MessageBody, to_bytes},
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    http::{StatusCode, header::HeaderMap},
    rt::System,
    test::{TestRequest, init_service, try_call_service},
};
use serde_json::Value;

/// What an app answered.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

/// Asks an app, in a system of its own.
fn ask<T, B>(app: App<T>, request: TestRequest) -> Answer
where
    T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    T: 'static,
    T::Future: 'static,
    B: MessageBody,
{
    System::new().block_on(async {
        let app = init_service(app).await;
        match try_call_service(&app, request.to_request()).await {
            Ok(response) => {
                let (status, headers) = (response.status(), response.headers().clone());
                Answer { status, headers, body: text(response.into_body()).await }
            }
            // As the server does it.
            Err(error) => {
                let response = error.error_response();
                let (status, headers) = (response.status(), response.headers().clone());
                Answer { status, headers, body: text(response.into_body()).await }
            }
        }
    })
}

async fn text(body: impl MessageBody) -> String {
    let Ok(bytes) = to_bytes(body).await else { panic!("the body ends early") };
    String::from_utf8(bytes.to_vec()).unwrap()
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The status, and the code in the body.
    fn code(&self) -> (u16, String) {
        let body: Value = serde_json::from_str(&self.body).unwrap();
        (self.status.as_u16(), body["error"]["code"].as_str().unwrap().to_owned())
    }

    /// The issues of the body, as they were sent.
    fn issues(&self) -> &str {
        let (_, rest) = self.body.split_once(r#""issues":"#).unwrap_or(("", "null"));
        rest.rfind(']').map_or(rest, |end| &rest[..=end])
    }
}

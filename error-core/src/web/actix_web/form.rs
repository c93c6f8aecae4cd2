//! [`Form`]: a form in the body.

use super::body::{read, refused_by};
use crate::{
    AnyApiError, HttpError, Place,
    web::fault::{announces_form, internal, of_list},
};
use ::actix_web::{
    FromRequest, HttpRequest, HttpResponse, Responder,
    body::BoxBody,
    dev::Payload,
    http::header::{CONTENT_TYPE, ContentType, HeaderValue},
};
use serde_core::{Serialize, de::DeserializeOwned};
use std::pin::Pin;

/// A form as the body of a request or of a response, like `actix_web::web::Form`.
///
/// A request is refused with
///
/// | status, code | because |
/// |---|---|
/// | 415 `unsupported_media_type` | `Content-Type` is not `application/x-www-form-urlencoded` |
/// | 413 `payload_size` | the body is larger than `PayloadConfig` allows, 256 KiB without one |
/// | 400 `bad_request` | the body did not arrive |
/// | 422 `validation_failed` | the form is no `T`; the issue has the field's name |
///
/// No bytes are malformed as a form, so there is no `payload_parse`. A response that cannot be serialized is an
/// `internal_error`.
///
/// ```
/// use actix_web::{App, web};
/// use error_core::actix_web::Form;
///
/// #[derive(serde::Deserialize)]
/// struct SignUp {
///     name: String,
/// }
///
/// let app = App::new().route("/sign-up", web::post().to(async |Form(sign_up): Form<SignUp>| sign_up.name));
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Form<T>(pub T);

super::wrapper!(Form);

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = AnyApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, AnyApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if !announces_form(request.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes)) {
            return refused_by(HttpError::UnsupportedMediaType);
        }
        let bytes = read(request, payload);
        Box::pin(async move {
            let form = of_list(&bytes.await?, Place::Body);
            Ok(Self(form.map_err(|issue| HttpError::ValidationFailed(vec![issue]))?))
        })
    }
}

impl<T: Serialize> Responder for Form<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        match serde_urlencoded::to_string(&self.0) {
            Ok(body) => HttpResponse::Ok().content_type(ContentType::form_url_encoded()).body(body),
            Err(error) => HttpResponse::from_error(internal(error)),
        }
    }
}

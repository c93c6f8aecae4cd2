//! [`Form`]: a form in the body, or in the query.

use crate::web::fault::{in_list, internal};
use crate::{AnyApiError, HttpError, Place};
use ::axum::{
    extract::{FromRequest, Request, rejection::FormRejection},
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
};
use serde_core::{Serialize, de::DeserializeOwned};

/// A form as the body of a request or of a response, like `axum::Form`; of a `GET` or `HEAD` it is the query.
///
/// A request is refused with
///
/// | status, code | because |
/// |---|---|
/// | 415 `unsupported_media_type` | `Content-Type` is not `application/x-www-form-urlencoded` |
/// | 413 `payload_size` | the body is larger than the limit |
/// | 400 `bad_request` | the body did not arrive |
/// | 422 `validation_failed` | the form is no `T`; the issue has the field's name |
/// | 400 `invalid_query_param` | the query of a `GET` or `HEAD` is no `T` |
///
/// No bytes are malformed as a form, so there is no `payload_parse`. A response that cannot be serialized is an
/// `internal_error`.
///
/// ```
/// use axum::{Router, routing::post};
/// use error_core::axum::Form;
///
/// #[derive(serde::Deserialize)]
/// struct SignUp {
///     name: String,
/// }
///
/// let app: Router = Router::new().route("/sign-up", post(async |Form(sign_up): Form<SignUp>| sign_up.name));
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Form<T>(pub T);

super::wrapper!(Form);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = AnyApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AnyApiError> {
        let form = ::axum::Form::from_request(request, state).await;
        form.map(|::axum::Form(value)| Self(value)).map_err(refused)
    }
}

impl<T: Serialize> IntoResponse for Form<T> {
    fn into_response(self) -> Response {
        match serde_urlencoded::to_string(&self.0) {
            Ok(body) => ([(CONTENT_TYPE, "application/x-www-form-urlencoded")], body).into_response(),
            Err(error) => internal(error).into_response(),
        }
    }
}

/// The rejection is the source, unless it is about a value, which it then quotes.
fn refused(rejection: FormRejection) -> AnyApiError {
    let issues = |place| vec![in_list::<serde_urlencoded::de::Error>(place, &rejection)];
    match &rejection {
        FormRejection::FailedToDeserializeForm(_) => HttpError::InvalidQueryParam(issues(Place::Query)).into(),
        FormRejection::FailedToDeserializeFormBody(_) => HttpError::ValidationFailed(issues(Place::Body)).into(),
        other => AnyApiError::from(HttpError::from(other.status())).with_source(rejection),
    }
}

//! What the errors of actix itself mean.

use super::{
    body::caused,
    configs::{form, json, query},
};
use crate::AnyApiError;
use ::actix_web::Error;
use http::StatusCode;

/// The error of the contract that one of actix's means, of which a response has this status alone. What `web::Path` refuses
/// is a 404, behind which actix hides the error.
pub(super) fn meant(error: &Error, status: StatusCode) -> Option<AnyApiError> {
    // Whoever gave the response another status than the extractor means something else.
    let is_its_own = || error.as_response_error().status_code().as_u16() == status.as_u16();
    let refused = error.as_error().map(json);
    let refused = refused.or_else(|| error.as_error().map(form));
    let refused = refused.or_else(|| error.as_error().map(query));
    // The text of another 4xx may quote the request; that of a 5xx is a cause.
    refused.filter(|_| is_its_own()).or_else(|| status.is_server_error().then(|| caused(status, error)))
}

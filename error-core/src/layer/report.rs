//! [`Report`]: what a service that collects errors is told.

use super::Asked;
use crate::{ApiError, ErrorSpec};
use http::{Method, StatusCode};
use std::fmt;

/// One error that was answered, for [`ErrorLayer::reporter`](crate::ErrorLayer::reporter).
///
/// Code, status and route are from small sets, so they make labels of a counter; request ids and sources do not.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub(super) spec: &'static ErrorSpec,
    pub(super) status: StatusCode,
    pub(super) error: Option<&'a dyn ApiError>,
    pub(super) asked: &'a Asked,
}

impl<'a> Report<'a> {
    /// The static contract of the error.
    pub fn spec(&self) -> &'static ErrorSpec {
        self.spec
    }

    /// The status that is sent.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id of the request.
    pub fn request_id(&self) -> &'a str {
        self.asked.id().as_str()
    }

    /// The request's method.
    pub fn method(&self) -> &'a Method {
        self.asked.method()
    }

    /// The template of the route, as `/users/{id}`, in the framework's own syntax: where a route of actix-web, axum, poem or
    /// rocket matched.
    pub fn route(&self) -> Option<&'a str> {
        self.asked.route()
    }

    /// The error with its sources. `None` if the response was made by [`ApiError::to_response`], which keeps nothing.
    pub fn error(&self) -> Option<&'a dyn ApiError> {
        self.error
    }
}

/// What a log may hold: no message, params and issues.
impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("code", &self.spec.code())
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("method", self.method())
            .field("route", &self.route())
            .finish_non_exhaustive()
    }
}

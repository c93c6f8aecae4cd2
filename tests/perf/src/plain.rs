//! The error that is answered, twice: derived, and as one writes it without this library.

use error_core::{ApiError, Issue};
use serde::Serialize;
use std::borrow::Cow;

/// Where the pages of the codes are; `Plain::type_uri` has it too.
pub(crate) const DOCS: &str = "https://errors.shop.example.com/";

/// The derived one.
#[derive(Debug, ApiError)]
pub enum UserError {
    /// Nothing varies.
    #[api(status = 409, code = "email_taken", msg = "That e-mail address is already registered.")]
    EmailTaken,
    /// A number varies.
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound {
        /// Of the user.
        user_id: u64,
    },
    /// A list is sent.
    #[api(status = 422, code = "order_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),
    /// The whole message varies.
    #[api(status = 422, code = "note_refused", msg = "{0}")]
    Refused(#[api(private)] String),
}

/// The one without.
#[derive(Debug)]
pub enum Plain {
    /// Nothing varies.
    EmailTaken,
    /// A number varies.
    NotFound {
        /// Of the user.
        user_id: u64,
    },
    /// A list is sent.
    Invalid(Vec<PlainIssue>),
    /// The whole message varies.
    Refused(String),
}

/// What is wrong with one part of a request.
#[derive(Debug)]
pub struct PlainIssue {
    pub(crate) path: &'static str,
    pub(crate) fragment: &'static str,
    pub(crate) code: &'static str,
    pub(crate) upper: &'static str,
    pub(crate) message: &'static str,
    pub(crate) params: Min,
}

/// The params of an issue.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Min {
    pub(crate) min: u32,
}

/// The params of an error.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct UserId {
    pub(crate) user_id: u64,
}

impl Plain {
    /// The status.
    pub fn status(&self) -> u16 {
        match self {
            Self::EmailTaken => 409,
            Self::NotFound { .. } => 404,
            Self::Invalid(_) | Self::Refused(_) => 422,
        }
    }

    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::EmailTaken => "email_taken",
            Self::NotFound { .. } => "user_not_found",
            Self::Invalid(_) => "order_invalid",
            Self::Refused(_) => "note_refused",
        }
    }

    pub(crate) fn upper(&self) -> &'static str {
        match self {
            Self::EmailTaken => "EMAIL_TAKEN",
            Self::NotFound { .. } => "USER_NOT_FOUND",
            Self::Invalid(_) => "ORDER_INVALID",
            Self::Refused(_) => "NOTE_REFUSED",
        }
    }

    pub(crate) fn title(&self) -> &'static str {
        match self {
            Self::EmailTaken => "Email taken",
            Self::NotFound { .. } => "User not found",
            Self::Invalid(_) => "Order invalid",
            Self::Refused(_) => "Note refused",
        }
    }

    pub(crate) fn type_uri(&self) -> &'static str {
        match self {
            Self::EmailTaken => "https://errors.shop.example.com/email_taken",
            Self::NotFound { .. } => "https://errors.shop.example.com/user_not_found",
            Self::Invalid(_) => "https://errors.shop.example.com/order_invalid",
            Self::Refused(_) => "https://errors.shop.example.com/note_refused",
        }
    }

    pub(crate) fn grpc(&self) -> &'static str {
        match self {
            Self::EmailTaken => "ABORTED",
            Self::NotFound { .. } => "NOT_FOUND",
            Self::Invalid(_) | Self::Refused(_) => "INVALID_ARGUMENT",
        }
    }

    pub(crate) fn message(&self) -> Cow<'_, str> {
        match self {
            Self::EmailTaken => "That e-mail address is already registered.".into(),
            Self::NotFound { user_id } => format!("No user with id {user_id}.").into(),
            Self::Invalid(_) => "Some fields are invalid.".into(),
            Self::Refused(text) => text.into(),
        }
    }

    pub(crate) fn params(&self) -> Option<UserId> {
        match *self {
            Self::NotFound { user_id } => Some(UserId { user_id }),
            _ => None,
        }
    }

    pub(crate) fn issues(&self) -> &[PlainIssue] {
        match self {
            Self::Invalid(issues) => issues,
            _ => &[],
        }
    }
}

impl PlainIssue {
    const fn new(path: &'static str, fragment: &'static str, min: u32) -> Self {
        Self {
            path,
            fragment,
            code: "too_small",
            upper: "TOO_SMALL",
            message: "must be at least 1",
            params: Min { min },
        }
    }
}

/// What is measured of bodies: its name, the error twice, the request id.
pub(crate) type Scenario = (&'static str, UserError, Plain, Option<&'static str>);

/// The request id of the scenarios that have one.
pub(crate) const REQUEST_ID: &str = "018f4c2e-7d5a-7c3b-9b1a-5e2f8c6d4a90";

/// All that is measured of bodies.
pub(crate) fn scenarios() -> [Scenario; 5] {
    let long =
        "What was written here is refused, and this says at length why. ".repeat(17).chars().take(1024).collect();
    let [first, second] = [String::clone(&long), long];
    let plain = vec![
        PlainIssue::new("items[0].qty", "#/items/0/qty", 1),
        PlainIssue::new("items[7].qty", "#/items/7/qty", 1),
        PlainIssue::new("customer.age", "#/customer/age", 18),
    ];
    let issue = |of: &PlainIssue| Issue::body(of.path).code(of.code).message(of.message).param("min", &of.params.min);
    let issues = plain.iter().map(issue).collect();
    [
        ("static", UserError::EmailTaken, Plain::EmailTaken, None),
        ("static+id", UserError::EmailTaken, Plain::EmailTaken, Some(REQUEST_ID)),
        ("u64+id", UserError::NotFound { user_id: 421_337 }, Plain::NotFound { user_id: 421_337 }, Some(REQUEST_ID)),
        ("3-issues+id", UserError::Invalid(issues), Plain::Invalid(plain), Some(REQUEST_ID)),
        ("1KiB", UserError::Refused(first), Plain::Refused(second), None),
    ]
}

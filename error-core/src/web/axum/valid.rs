//! What the `Valid` of each validator has in common: which extractors there are, and how a value is refused.

use crate::{AnyApiError, HttpError, Issue, Place, Pointer, validate::Findings};
use ::axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Method, request::Parts},
};
use std::future::Future;

/// One of our extractors, and what it holds. Nobody else can name this trait.
#[diagnostic::on_unimplemented(
    message = "the value of `{Self}` cannot be validated",
    label = "not an extractor of `error_core::axum`",
    note = "use `Json`, `Form`, `Query` or `Path` of `error_core::axum`"
)]
pub trait Held {
    type Value;

    fn held(&self) -> &Self::Value;
}

/// An extractor that takes the whole request.
pub trait InRequest: Held {
    /// The part of a request with this method that it reads.
    fn place(method: &Method) -> Place;
}

/// An extractor that takes a part of the head.
pub trait InParts: Held {
    const PLACE: Place;

    /// The error of these issues.
    fn refused(issues: Vec<Issue>, parts: &mut Parts) -> impl Future<Output = AnyApiError> + Send;
}

macro_rules! held {
    ($($type:ident)*) => {$(
        impl<T> Held for super::$type<T> {
            type Value = T;

            fn held(&self) -> &T {
                &self.0
            }
        }
    )*};
}
held!(Json Form Query Path);

impl<T> InRequest for super::Json<T> {
    fn place(_: &Method) -> Place {
        Place::Body
    }
}

impl<T> InRequest for super::Form<T> {
    fn place(method: &Method) -> Place {
        if matches!(*method, Method::GET | Method::HEAD) { Place::Query } else { Place::Body }
    }
}

impl<T> InParts for super::Query<T> {
    const PLACE: Place = Place::Query;

    async fn refused(issues: Vec<Issue>, _: &mut Parts) -> AnyApiError {
        HttpError::InvalidQueryParam(issues).into()
    }
}

/// A value has the name that the route gives it, where the validator knows its position alone.
impl<T> InParts for super::Path<T> {
    const PLACE: Place = Place::Path;

    async fn refused(issues: Vec<Issue>, parts: &mut Parts) -> AnyApiError {
        let params = RawPathParams::from_request_parts(parts, &()).await.ok();
        let names: Vec<&str> = params.iter().flatten().map(|(name, _)| name).collect();
        let issues = issues.into_iter().map(|issue| {
            let pointer = named(issue.pointer(), &names);
            issue.moved(pointer)
        });
        HttpError::InvalidPathParam(issues.collect()).into()
    }
}

/// The pointer with the name of the param in place of its position. The one param may be the whole value.
fn named(pointer: &Pointer, names: &[&str]) -> Pointer {
    let mut tokens = pointer.tokens();
    match (tokens.next(), names) {
        (None, [name]) => Pointer::root().join(name),
        (Some(first), _) => {
            let name = first.parse().ok().and_then(|position: usize| names.get(position));
            let first = Pointer::root().join(name.copied().unwrap_or(&first));
            tokens.fold(first, Pointer::join)
        }
        (None, _) => Pointer::root(),
    }
}

/// What an extractor got from a request with this method, if it is valid.
pub(super) fn of_request<E: InRequest, F: Findings>(
    extractor: E,
    method: &Method,
    check: impl FnOnce(&E::Value) -> Result<(), F>,
) -> Result<E, AnyApiError> {
    let place = E::place(method);
    of_place(extractor, place, check).map_err(|issues| match place {
        Place::Query => HttpError::InvalidQueryParam(issues).into(),
        _ => HttpError::ValidationFailed(issues).into(),
    })
}

/// What an extractor got from the head, if it is valid.
pub(super) fn of_parts<E: InParts, F: Findings>(
    extractor: E,
    check: impl FnOnce(&E::Value) -> Result<(), F>,
) -> Result<E, Vec<Issue>> {
    of_place(extractor, E::PLACE, check)
}

fn of_place<E: Held, F: Findings>(
    extractor: E,
    place: Place,
    check: impl FnOnce(&E::Value) -> Result<(), F>,
) -> Result<E, Vec<Issue>> {
    match check(extractor.held()) {
        Ok(()) => Ok(extractor),
        Err(findings) => Err(findings.issues_in(place)),
    }
}

/// Makes a type an extractor around another, whose value has these bounds; the last is how that value is checked, which may
/// take something from the router's state.
macro_rules! extractor {
    ($type:ident$(<$extra:ident>)?, [$($bounds:tt)*], |$value:ident, $state:ident| $check:expr) => {
        super::wrapper!($type);

        impl<E> $type<E> {
            /// The extractor, whose value is valid.
            pub fn into_inner(self) -> E {
                self.0
            }
        }

        impl<E, S, $($extra)?> FromRequest<S> for $type<E>
        where
            E: InRequest + FromRequest<S, Rejection = AnyApiError>,
            S: Send + Sync,
            $($bounds)*
        {
            type Rejection = AnyApiError;

            async fn from_request(request: Request, $state: &S) -> Result<Self, AnyApiError> {
                let method = request.method().clone();
                let extractor = E::from_request(request, $state).await?;
                of_request(extractor, &method, |$value| $check).map(Self)
            }
        }

        /// `None` where the extractor is.
        impl<E, S, $($extra)?> OptionalFromRequest<S> for $type<E>
        where
            E: InRequest + OptionalFromRequest<S, Rejection = AnyApiError>,
            S: Send + Sync,
            $($bounds)*
        {
            type Rejection = AnyApiError;

            async fn from_request(request: Request, $state: &S) -> Result<Option<Self>, AnyApiError> {
                let method = request.method().clone();
                let Some(extractor) = E::from_request(request, $state).await? else { return Ok(None) };
                of_request(extractor, &method, |$value| $check).map(Self).map(Some)
            }
        }

        impl<E, S, $($extra)?> FromRequestParts<S> for $type<E>
        where
            E: InParts + FromRequestParts<S, Rejection = AnyApiError>,
            S: Send + Sync,
            $($bounds)*
        {
            type Rejection = AnyApiError;

            async fn from_request_parts(parts: &mut Parts, $state: &S) -> Result<Self, AnyApiError> {
                let extractor = E::from_request_parts(parts, $state).await?;
                let issues = match of_parts(extractor, |$value| $check) {
                    Ok(extractor) => return Ok(Self(extractor)),
                    Err(issues) => issues,
                };
                Err(E::refused(issues, parts).await)
            }
        }

        /// `None` where the extractor is.
        impl<E, S, $($extra)?> OptionalFromRequestParts<S> for $type<E>
        where
            E: InParts + OptionalFromRequestParts<S, Rejection = AnyApiError>,
            S: Send + Sync,
            $($bounds)*
        {
            type Rejection = AnyApiError;

            async fn from_request_parts(parts: &mut Parts, $state: &S) -> Result<Option<Self>, AnyApiError> {
                let Some(extractor) = E::from_request_parts(parts, $state).await? else { return Ok(None) };
                let issues = match of_parts(extractor, |$value| $check) {
                    Ok(extractor) => return Ok(Some(Self(extractor))),
                    Err(issues) => issues,
                };
                Err(E::refused(issues, parts).await)
            }
        }
    };
}
pub(super) use extractor;

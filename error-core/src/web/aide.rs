//! The responses of a derived type in aide's documents, and what our extractors read and refuse.
//!
//! They are written into the operation and not handed over: of two responses with one status aide keeps the first, and a
//! handler has several sources of them (each extractor, and what it returns). Here they become one response.

use crate::{
    Catalogued, Envelope, Shape,
    any_of::Several,
    export::{
        In,
        operation::{self, Documented, Tree, merge},
    },
};
use ::aide::{
    generate::GenContext,
    openapi::{Operation, ReferenceOr, Response, StatusCode},
};

/// What aide is handed.
pub type Responses = Vec<(Option<u16>, Response)>;

/// The response of a type whatever its status is, for `op.response::<404, UserError>()`: any error in its shape.
pub fn response<E: Documented>() -> Option<Response> {
    open(operation::of::<E>(&Envelope))
}

fn open(responses: Vec<(String, Tree)>) -> Option<Response> {
    responses.into_iter().find(|(status, _)| status == "default").map(|(_, tree)| to(&tree))
}

/// Adds the responses of a type to an operation.
pub fn add<E: Documented>(operation: &mut Operation) {
    add_all(operation, operation::of::<E>(&Envelope));
}

fn add_all(operation: &mut Operation, added: Vec<(String, Tree)>) {
    let responses = operation.responses.get_or_insert_default();
    for (status, tree) in added {
        match status_code(&status) {
            Some(code) => {
                let known = responses.responses.get(&code).cloned();
                responses.responses.insert(code, joined(known, &tree));
            }
            None => responses.default = Some(joined(responses.default.take(), &tree)),
        }
    }
}

/// What is there already, and one more. What is there as a reference cannot be added to.
fn joined(known: Option<ReferenceOr<Response>>, tree: &Tree) -> ReferenceOr<Response> {
    let known = match known {
        Some(ReferenceOr::Item(known)) => known,
        Some(reference @ ReferenceOr::Reference { .. }) => return reference,
        None => return ReferenceOr::Item(to(tree)),
    };
    // Both by way of aide's type, so that what is there already is known again.
    let read = |response: &Response| serde_json::to_vec(response).ok().and_then(|json| Tree::read(&json));
    ReferenceOr::Item(match (read(&known), read(&to(tree))) {
        (Some(one), Some(other)) => to(&merge(one, other)),
        _ => known,
    })
}

fn to(tree: &Tree) -> Response {
    operation::to(tree, |response: &mut Response, text| response.description = text)
}

/// `404` or `4XX`; `None` for `default`.
fn status_code(name: &str) -> Option<StatusCode> {
    match name.strip_suffix("XX") {
        Some(class) => class.parse().ok().map(StatusCode::Range),
        None => name.parse().ok().map(StatusCode::Code),
    }
}

/// Any error of the contract: its document knows no code of it.
impl ::aide::OperationOutput for crate::AnyApiError {
    type Inner = Self;

    fn operation_response(_: &mut GenContext, _: &mut Operation) -> Option<Response> {
        response::<Unknown>()
    }

    fn inferred_responses(_: &mut GenContext, operation: &mut Operation) -> Responses {
        add::<Unknown>(operation);
        Vec::new()
    }
}

impl<T: Several> ::aide::OperationOutput for crate::AnyOf<T> {
    type Inner = Self;

    fn operation_response(_: &mut GenContext, _: &mut Operation) -> Option<Response> {
        response::<Self>()
    }

    fn inferred_responses(_: &mut GenContext, operation: &mut Operation) -> Responses {
        add::<Self>(operation);
        Responses::new()
    }
}

impl<S: Shape + Default, E: Documented> ::aide::OperationOutput for In<S, E> {
    type Inner = Self;

    fn operation_response(_: &mut GenContext, _: &mut Operation) -> Option<Response> {
        open(operation::of::<E>(&S::default()))
    }

    fn inferred_responses(_: &mut GenContext, operation: &mut Operation) -> Responses {
        add_all(operation, operation::of::<E>(&S::default()));
        Responses::new()
    }
}

/// An error without a code that would be known.
struct Unknown;

impl Catalogued for Unknown {
    const GROUP: &'static crate::Group = &crate::Group::EMPTY;
}

#[cfg(feature = "axum")]
mod extractors {
    //! What our extractors read, and with what they refuse.

    use super::{Responses, add};
    use crate::{
        HttpError,
        axum::{Form, Json, Path, Query},
    };
    use ::aide::{
        OperationInput, OperationOutput,
        generate::GenContext,
        openapi::{Operation, Response},
    };

    crate::error_subset! {
        struct BodyRefusal(HttpError) = [
            HttpError::PAYLOAD_PARSE, HttpError::PAYLOAD_SIZE, HttpError::UNSUPPORTED_MEDIA_TYPE, HttpError::VALIDATION_FAILED,
        ];
        struct FormRefusal(HttpError) = [
            HttpError::PAYLOAD_SIZE, HttpError::UNSUPPORTED_MEDIA_TYPE, HttpError::VALIDATION_FAILED,
        ];
        struct PathRefusal(HttpError) = [HttpError::INVALID_PATH_PARAM];
        struct QueryRefusal(HttpError) = [HttpError::INVALID_QUERY_PARAM];
    }

    macro_rules! inputs {
        ($($extractor:ident as $same:path, refusing as $refusal:ident;)*) => {$(
            /// What axum's own reads, and the errors that this one refuses with.
            impl<T> OperationInput for $extractor<T>
            where
                $same: OperationInput,
            {
                fn operation_input(context: &mut GenContext, operation: &mut Operation) {
                    <$same>::operation_input(context, operation);
                }

                fn inferred_early_responses(_: &mut GenContext, operation: &mut Operation) -> Responses {
                    add::<$refusal>(operation);
                    Vec::new()
                }
            }
        )*};
    }
    inputs! {
        Json as ::axum::Json<T>, refusing as BodyRefusal;
        Form as ::axum::Form<T>, refusing as FormRefusal;
        Path as ::axum::extract::Path<T>, refusing as PathRefusal;
        Query as ::axum::extract::Query<T>, refusing as QueryRefusal;
    }

    macro_rules! outputs {
        ($($extractor:ident as $same:path;)*) => {$(
            /// What axum's own sends.
            impl<T> OperationOutput for $extractor<T>
            where
                $same: OperationOutput,
            {
                type Inner = <$same as OperationOutput>::Inner;

                fn operation_response(context: &mut GenContext, operation: &mut Operation) -> Option<Response> {
                    <$same>::operation_response(context, operation)
                }

                fn inferred_responses(
                    context: &mut GenContext,
                    operation: &mut Operation,
                ) -> Responses {
                    <$same>::inferred_responses(context, operation)
                }
            }
        )*};
    }
    outputs! {
        Json as ::axum::Json<T>;
        Form as ::axum::Form<T>;
    }

    /// It is no part of a request that a client would write.
    #[cfg(feature = "layer")]
    impl OperationInput for crate::RequestId {}

    #[cfg(any(feature = "garde", feature = "validator"))]
    macro_rules! valid {
        ($($valid:path)*) => {$(
            /// What the extractor reads, and the errors that it refuses with; those of a validator are among them.
            impl<E: OperationInput> OperationInput for $valid {
                fn operation_input(context: &mut GenContext, operation: &mut Operation) {
                    E::operation_input(context, operation);
                }

                fn inferred_early_responses(
                    context: &mut GenContext,
                    operation: &mut Operation,
                ) -> Responses {
                    E::inferred_early_responses(context, operation)
                }
            }
        )*};
    }
    #[cfg(feature = "garde")]
    valid! { crate::axum::garde::Valid<E> crate::axum::garde::ValidWith<E> }
    #[cfg(feature = "validator")]
    valid! { crate::axum::validator::Valid<E> crate::axum::validator::ValidWith<E> }
}

//! The responses of a derived type for `#[utoipa::path(responses(UserError))]`, in two releases of utoipa.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    AnyOf, Envelope, Shape,
    any_of::Several,
    export::{
        In,
        operation::{self, Documented, Tree},
    },
};
use std::{borrow::Cow, collections::BTreeMap};

macro_rules! release {
    ($utoipa:ident) => {
        use super::*;
        pub use ::$utoipa::IntoResponses;
        use ::$utoipa::openapi::{RefOr, Response};

        pub type Responses = BTreeMap<String, RefOr<Response>>;

        pub fn responses<E: Documented>() -> Responses {
            convert(operation::of::<E>(&Envelope))
        }

        impl<T: Several> IntoResponses for AnyOf<T> {
            fn responses() -> Responses {
                responses::<Self>()
            }
        }

        impl<S: Shape + Default, E: Documented> IntoResponses for In<S, E> {
            fn responses() -> Responses {
                convert(operation::of::<E>(&S::default()))
            }
        }

        fn convert(responses: Vec<(String, Tree)>) -> Responses {
            let mut all = Responses::new();
            for (status, tree) in responses {
                let response = operation::to(&typed(tree), |response: &mut Response, text| response.description = text);
                all.insert(status, RefOr::T(response));
            }
            all
        }
    };
}

#[cfg(feature = "utoipa")]
pub mod newest {
    release!(utoipa);
}

#[cfg(feature = "utoipa-5")]
pub mod five {
    release!(utoipa5);
}

/// The same response, in which each schema has what utoipa reads: one without a type has the type null, which stands there
/// for any and is not written.
fn typed(mut response: Tree) -> Tree {
    for (key, part) in members(&mut response) {
        if key == "headers" || key == "content" {
            members(part).flat_map(|(_, part)| members(part)).filter(|(key, _)| key == "schema").for_each(
                |(_, schema)| {
                    add_type(schema);
                },
            );
        }
    }
    response
}

fn add_type(schema: &mut Tree) {
    for (key, part) in members(schema) {
        match (key.as_ref(), part) {
            ("properties", properties) => members(properties).for_each(|(_, schema)| add_type(schema)),
            ("items" | "additionalProperties", schema) => add_type(schema),
            ("oneOf" | "anyOf", Tree::Array(schemas)) => schemas.iter_mut().for_each(add_type),
            _ => {}
        }
    }
    if let Tree::Object(members) = schema {
        let says = |key: &str| matches!(key, "type" | "oneOf" | "anyOf");
        if !members.iter().any(|(key, _)| says(key)) {
            members.push(("type".into(), Tree::Null));
        }
    }
}

fn members(tree: &mut Tree) -> impl Iterator<Item = &mut (Cow<'static, str>, Tree)> {
    match tree {
        Tree::Object(members) => members.iter_mut(),
        _ => [].iter_mut(),
    }
}

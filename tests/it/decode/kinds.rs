//! Each kind of item.

use super::{comes_back, decoded, received};
use error_core::{ApiError, Decode, HttpError, Issue};
use http::StatusCode;
use std::{borrow::Cow, sync::Arc};

#[derive(Debug, PartialEq, ApiError)]
#[api(status = 403, code = "too_small", decode)]
struct Small;

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum Generic<'a, T, const N: usize>
where
    T: Clone,
{
    #[api(status = 400, code = "generic_value", msg = "{value:?}")]
    Value {
        value: T,
        #[api(param)]
        size: [u8; N],
    },
    #[api(status = 400, code = "generic_text", msg = "{text}")]
    Text {
        text: Cow<'a, str>,
        #[api(private)]
        more: Option<T>,
    },
}

#[derive(Debug, PartialEq, ApiError)]
#[api(status = 400, code = "generic_value", decode)]
struct Value<T> {
    #[api(param)]
    value: Option<T>,
    #[api(retry_after)]
    wait: Option<u8>,
}

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum Passing<'a> {
    #[api(transparent)]
    Generic(Generic<'a, u8, 1>),
    #[api(transparent)]
    Small(Small),
    #[api(status = 400, code = "passing_text", msg = "{text}")]
    Text { text: Cow<'a, str> },
}

#[test]
fn errors_that_borrow_come_back() {
    comes_back(Passing::Generic(Generic::Value { value: 1, size: [2] }));
    comes_back(Passing::Small(Small));
    comes_back(Passing::Text { text: "a".into() });
}

#[test]
fn generic_types_come_back() {
    comes_back(Generic::Value { value: 1.5, size: [1, 2] });
    let text: Generic<'_, String, 1> = Generic::Text { text: "a".into(), more: None };
    comes_back(text);
    comes_back(Value { value: Some(7_u64), wait: None });
    comes_back(Value::<String> { value: None, wait: Some(1) });
}

#[test]
fn enums_of_no_decodable_variant_give_the_response_back() {
    #[derive(Debug, PartialEq, ApiError)]
    #[api(decode)]
    enum Never {}

    #[derive(Debug, ApiError)]
    #[api(decode)]
    enum Sources {
        #[api(status = 500, code = "store_failed")]
        Store(#[from] std::io::Error),
    }

    assert_eq!(decoded::<Never>(&Small), None);
    assert!(decoded::<Sources>(&Sources::Store(std::io::Error::other("a"))).is_none());
}

#[test]
fn thiserror_and_snafu_stand_beside_it() {
    #[derive(Debug, thiserror::Error, ApiError)]
    #[api(decode)]
    enum This {
        #[error("internal")]
        #[api(status = 404, code = "this_not_found", msg = "No {id}.")]
        NotFound { id: u64 },
        #[error(transparent)]
        #[api(status = 500, code = "this_failed")]
        Failed(#[from] std::io::Error),
    }
    #[derive(Debug, snafu::Snafu, ApiError)]
    #[api(decode)]
    enum Snafu {
        #[snafu(display("internal"))]
        #[api(status = 404, code = "snafu_not_found", msg = "No {id}.")]
        NotFound { id: u64 },
        #[snafu(display("internal"))]
        #[api(status = 500, code = "snafu_failed")]
        Failed {
            #[snafu(source)]
            cause: std::io::Error,
        },
    }

    assert!(matches!(decoded(&This::NotFound { id: 7 }), Some(This::NotFound { id: 7 })));
    assert!(decoded::<This>(&This::Failed(std::io::Error::other("a"))).is_none());
    assert!(matches!(decoded(&Snafu::NotFound { id: 7 }), Some(Snafu::NotFound { id: 7 })));
    assert!(decoded::<Snafu>(&Snafu::Failed { cause: std::io::Error::other("a") }).is_none());
}

#[test]
fn the_built_in_errors_come_back() {
    let back = |error: HttpError| {
        let read: HttpError = decoded(&error).unwrap();
        assert_eq!(format!("{read:?}"), format!("{error:?}"));
    };
    for status in (400..600).filter_map(|status| StatusCode::from_u16(status).ok()) {
        back(status.into());
    }
    back(HttpError::RouteNotFound);
    back(HttpError::PayloadSize);
    back(HttpError::ValidationFailed(vec![Issue::body("a")]));
    back(HttpError::UpgradeRequired { protocol: "HTTP/2".into() });
}

#[test]
fn boxes_are_what_they_hold() {
    let response = || received(&Small);
    assert_eq!(<Box<Small> as Decode>::decode(response()).ok(), Some(Box::new(Small)));
    assert_eq!(<Arc<Small> as Decode>::decode(response()).ok(), Some(Arc::new(Small)));
}

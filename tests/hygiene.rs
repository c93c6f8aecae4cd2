//! Generated code stands wherever a user puts it: with no prelude, with names that shadow ours, under the strictest lints.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, clippy::pedantic, clippy::nursery)]
#![allow(dead_code, clippy::redundant_pub_crate, reason = "about this test, not about what it tests")]

/// Names that a careless macro would pick up.
mod shadows {
    #![allow(non_camel_case_types)]

    pub(crate) mod core {}
    pub(crate) mod std {}
    pub(crate) mod alloc {}
    pub(crate) mod error_core {}
    pub(crate) const TABLE: ::core::primitive::usize = 1;
    pub(crate) const LISTS: ::core::primitive::usize = 2;
    pub(crate) struct Result;
    pub(crate) struct Option;
    pub(crate) struct Some;
    pub(crate) struct None;
    pub(crate) struct Ok;
    pub(crate) struct Err;
    pub(crate) struct ErrorResponse;
    pub(crate) struct Box;
    pub(crate) struct String;
    pub(crate) struct Vec;
    pub(crate) struct str;
    pub(crate) struct u16;
    pub(crate) struct u64;
    pub(crate) struct usize;
    pub(crate) struct bool;
    pub(crate) trait From {}
    pub(crate) trait TryFrom {}
    pub(crate) trait Default {}
    pub(crate) trait Decode {}
    pub(crate) trait FromParam {}
    pub(crate) trait Display {}
    pub(crate) trait Error {}
    pub(crate) trait Send {}
    pub(crate) trait Sync {}
    pub(crate) trait FnMut {}
    pub(crate) trait Fn {}
    pub(crate) trait Serialize {}
    pub(crate) trait Catalogued {}
    /// An enum whose name is that of the trait.
    #[derive(::std::fmt::Debug, ::error_core::ApiError)]
    #[api(decode)]
    pub(crate) enum ApiError {
        /// A unit.
        #[api(status = 404, code = "shadow_unit", msg = "Nothing here, {{really}}.")]
        Unit,
        /// A value.
        #[api(status = 404, code = "shadow_named", msg = "No {id:>5} and no {type:?}.")]
        Named {
            id: ::core::primitive::u64,
            #[api(param = "kind")]
            r#type: ::core::primitive::u16,
        },
        /// Values by position.
        #[api(status = 422, code = "shadow_tuple", msg = "{0} and {1}")]
        Tuple(#[api(param = "first")] ::core::primitive::u64, #[api(param = "second")] ::core::primitive::bool),
        /// A cause.
        #[api(status = 500, code = "shadow_source")]
        Source(#[from] ::std::io::Error),
        /// A cause that may be missing.
        #[api(status = 500, code = "shadow_option")]
        Maybe {
            source: ::core::option::Option<
                ::std::boxed::Box<dyn ::std::error::Error + ::core::marker::Send + ::core::marker::Sync>,
            >,
        },
        /// Everything else that a field can be.
        #[api(status = 429, code = "shadow_rest", header("X-Fixed", "yes"))]
        Rest {
            #[api(retry_after)]
            wait: ::core::option::Option<::core::time::Duration>,
            #[api(issues)]
            issues: ::std::vec::Vec<::error_core::Issue>,
            #[api(header("X-Tag"), param)]
            tag: ::core::option::Option<::std::string::String>,
            #[api(private)]
            id: ::core::primitive::u64,
            #[api(status)]
            status: ::http::StatusCode,
            #[api(param(display))]
            shown: ::core::option::Option<::core::primitive::u64>,
            #[api(param(json))]
            json: ::std::vec::Vec<::core::primitive::u64>,
        },
        /// Lists as long as constants say.
        #[api(status = 400, code = "shadow_lists")]
        Lists {
            #[api(param)]
            one: [::core::primitive::u8; TABLE],
            #[api(param)]
            two: [::core::primitive::u8; LISTS],
        },
        /// Another error.
        #[api(transparent)]
        Inner(#[from] super::Small),
        /// Another error, and more.
        Beside {
            #[api(transparent)]
            inner: super::Other,
            #[api(retry_after)]
            wait: ::core::primitive::u64,
            #[api(private)]
            id: ::core::primitive::u64,
        },
        /// A shared code.
        #[api(same_as = ::error_core::HttpError::CONFLICT)]
        Shared,
    }

    ::error_core::catalog! {
        /// A catalogue among shadows.
        pub(crate) static SHADOWS = { title: "Shadows", errors: [ApiError, ::error_core::HttpError] };
    }

    ::error_core::error_subset! {
        /// Some of them.
        #[derive()]
        pub(crate) struct Subset(ApiError) = [ApiError::SHADOW_UNIT, super::Small::SMALL_ERROR] from [super::Small];
        /// One of them.
        struct Private(ApiError) = [ApiError::SHADOW_NAMED];
    }
}

/// A struct is a catalogue of one.
#[derive(::core::fmt::Debug, ::error_core::ApiError)]
#[api(status = 403, code = "small_error", msg = "Too small.", decode)]
pub(crate) struct Small;

/// One more.
#[derive(::core::fmt::Debug, ::error_core::ApiError)]
#[api(status = 429, code = "other_error", decode)]
pub(crate) struct Other;

/// No variant at all.
#[derive(::core::fmt::Debug, ::error_core::ApiError)]
#[api(decode)]
pub(crate) enum Empty {}

/// Lifetimes, types and constants, with bounds of the user's.
#[derive(::core::fmt::Debug, ::error_core::ApiError)]
#[api(decode)]
pub(crate) enum Generic<'a, T, const N: usize = 1>
where
    T: ::core::marker::Copy + ::core::fmt::Debug,
{
    /// Text.
    #[api(status = 400, code = "generic_text", msg = "{text}")]
    Text {
        /// The text.
        text: ::std::borrow::Cow<'a, str>,
    },
    /// A value.
    #[api(status = 400, code = "generic_value", msg = "{value} of {size:?}")]
    Value {
        /// The value.
        value: T,
        /// The size.
        #[api(param)]
        size: [u8; N],
    },
}

/// What follows needs traits in scope, which the prelude would bring.
mod checks {
    use ::error_core::ApiError as _;
    use ::std::{
        assert, assert_eq,
        convert::{From as _, Into as _},
        string::ToString as _,
    };

    #[test]
    fn names_of_the_user_do_not_meet_ours() {
        use super::shadows::ApiError;
        assert_eq!(ApiError::Unit.to_string(), "Nothing here, {really}.");
        assert_eq!(ApiError::Named { id: 7, r#type: 3 }.to_string(), "No     7 and no 3.");
        assert_eq!(ApiError::Tuple(1, true).to_string(), "1 and true");
        assert_eq!(ApiError::from(super::Small).status(), 403);
        assert_eq!(ApiError::ALL_CODES.last(), ::core::option::Option::Some(&"conflict"));
        assert!(super::shadows::SHADOWS.by_code("shadow_rest").is_some());
        assert_eq!(super::shadows::Subset::from(super::Small).code(), "small_error");
    }

    #[test]
    fn values_come_back() {
        use super::shadows::ApiError;
        use ::error_core::Decode as _;
        let named = received(&ApiError::Named { id: 7, r#type: 3 });
        assert!(::std::matches!(
            ApiError::decode(named),
            ::core::result::Result::Ok(ApiError::Named { id: 7, r#type: 3 })
        ));
        let other = received(&ApiError::Beside { inner: super::Other, wait: 3, id: 7 });
        let back = ApiError::decode(other);
        assert!(::std::matches!(back, ::core::result::Result::Ok(ApiError::Beside { wait: 3, id: 0, .. })));
        assert!(super::Empty::decode(received(&ApiError::Unit)).is_err());
    }

    fn received(error: &dyn ::error_core::ApiError) -> ::error_core::ErrorResponse {
        let (parts, body) = error.to_response().into_parts();
        ::error_core::ErrorResponse::from_parts(parts.status, parts.headers, body.into_owned())
    }

    #[test]
    fn an_item_within_a_function_compiles() {
        #[derive(::core::fmt::Debug, ::error_core::ApiError)]
        #[api(decode)]
        enum Local {
            #[api(status = 400, code = "local_error")]
            One,
            #[api(transparent)]
            Small(super::Small),
        }
        assert_eq!(Local::ALL_CODES, ["local_error", "small_error"]);
        assert_eq!(Local::One.code(), Local::LOCAL_ERROR);
        assert_eq!(Local::Small(super::Small).code(), "small_error");
        ::error_core::error_subset! { struct Subset(Local) = [Local::LOCAL_ERROR] }
        assert_eq!(Subset::from(Local::One).code(), Subset::ALL_CODES[0]);
    }

    #[test]
    fn an_empty_enum_has_no_codes() {
        assert!(super::Empty::ALL_CODES.is_empty());
    }

    #[test]
    fn constants_work_in_patterns() {
        let of = |code: &str| match code {
            super::Small::SMALL_ERROR => 1,
            super::shadows::ApiError::SHADOW_UNIT => 2,
            _ => 3,
        };
        assert_eq!(["shadow_unit", "small_error", "other"].map(of), [2, 1, 3]);
    }

    #[test]
    fn generics_are_kept() {
        type Error<'a> = super::Generic<'a, u8, 2>;
        let text = "bad".to_string();
        assert_eq!(Error::Text { text: text.into() }.to_string(), "bad");
        assert_eq!(Error::Value { value: 1, size: [2, 3] }.to_string(), "1 of [2, 3]");
        assert_eq!(Error::ALL_CODES, ["generic_text", "generic_value"]);
        ::error_core::error_subset! { struct Subset(super::Generic<'static, ::core::primitive::u8, 2>) = ["generic_value"] }
        assert_eq!(Subset::from(Error::Value { value: 1, size: [2, 3] }).to_string(), "1 of [2, 3]");
    }
}

//! Which enums a derive takes, and what it reads off them.

use error_core::{ApiError, Catalogued, GrpcCode, HttpError, Retry};
use http::StatusCode;

use super::{envelope, json, problem};

/// "The derive needs an import, breaks when the enum is called `ApiError`, or when the crate is renamed"
#[test]
fn no_import_and_any_name() {
    mod bare {
        #[derive(Debug, error_core::ApiError)]
        pub(super) enum ApiError {
            #[api(status = 404, code = "no_import", msg = "No import of {what}.")]
            Import { what: u8 },
        }
    }
    let error = bare::ApiError::Import { what: 7 };
    assert_eq!(error.message().to_string(), "No import of 7.");
}

/// "The macro panics on `{0}` without fields; an empty enum does not compile"
#[test]
fn an_empty_enum_compiles() {
    #[derive(Debug, ApiError)]
    enum Never {}
    assert_eq!(Never::ALL_CODES, [""; 0]);
    assert_eq!(Never::GROUP.codes().count(), 0);
    let none: Option<Never> = None;
    assert!(none.is_none_or(|error| error.code().is_empty()));
}

/// "A generic enum with a unit variant does not compile; generics are dropped from the impl"
#[test]
fn a_generic_enum_with_a_unit_variant() {
    #[derive(Debug, ApiError)]
    enum Store<K: std::fmt::Debug, E = std::io::Error>
    where
        K: Clone,
    {
        #[api(status = 404, code = "key_unknown", msg = "No key {key}.")]
        Unknown { key: K },
        #[api(status = 503, code = "store_closed")]
        Closed,
        #[api(status = 500, code = "store_broken")]
        Broken(#[source] E),
    }
    assert_eq!(Store::<u8>::ALL_CODES, ["key_unknown", "store_closed", "store_broken"]);
    assert_eq!(Store::<u8>::Unknown { key: 7 }.to_string(), "No key 7.");
    assert_eq!(Store::<String>::Closed.status(), 503);
    let broken: Store<u8> = Store::Broken(std::io::Error::other("disk"));
    assert_eq!(std::error::Error::source(&broken).unwrap().to_string(), "disk");
}

/// "`HTTPError` becomes `h_t_t_p_error`"
#[test]
fn acronyms_are_one_word() {
    #[derive(Debug, ApiError)]
    #[api(status = 400, infer_codes)]
    enum Inferred {
        HTTPError,
        InvalidURL,
        XMLHttpRequest,
        UserNotFound,
        Conflict,
        Sha256Mismatch,
        #[api(code = "written")]
        TLSFailed,
    }
    let codes =
        ["http_error", "invalid_url", "xml_http_request", "user_not_found", "conflict", "sha256_mismatch", "written"];
    assert_eq!(Inferred::ALL_CODES, codes);
    assert_eq!((Inferred::HTTPError.code(), Inferred::HTTP_ERROR), ("http_error", "http_error"));
    let rest = [Inferred::InvalidURL, Inferred::XMLHttpRequest, Inferred::UserNotFound, Inferred::Conflict];
    assert!(rest.iter().all(|error| codes.contains(&error.code())));
    assert_eq!((Inferred::Sha256Mismatch.title(), Inferred::TLSFailed.code()), ("Sha256 mismatch", "written"));
}

/// "An attribute on the enum is silently ignored; a doubled key silently keeps the last"
#[test]
fn attributes_of_the_enum_count() {
    #[derive(Debug, ApiError)]
    #[api(status = 409, category = "billing", header("X-Api", "7"))]
    enum Billing {
        #[api(code = "card_declined")]
        Card,
        #[api(code = "plan_gone", status = 410, category = "plans")]
        Plan,
    }
    assert_eq!((Billing::Card.status().as_u16(), Billing::Card.spec().category()), (409, Some("billing")));
    assert_eq!((Billing::Plan.status().as_u16(), Billing::Plan.spec().category()), (410, Some("plans")));
    assert_eq!(Billing::Card.to_response().headers()["x-api"], "7");
}

/// "An invalid status panics on each request"
#[test]
fn an_invalid_status_falls_back() {
    #[derive(Debug, ApiError)]
    #[api(status = 502, code = "upstream", msg = "The upstream failed.")]
    struct Upstream(#[api(status)] u16);
    for status in [0, 1, 99, 100, 200, 304, 399, 600, 999, 1000, 9999, u16::MAX] {
        assert_eq!(Upstream(status).to_response().status(), 502, "{status}");
        assert_eq!(json(&problem(&Upstream(status)))["status"], 502);
    }
}

/// An "error" written by hand cannot be a success either.
#[test]
fn a_hand_written_status_is_an_errors() {
    #[derive(Debug)]
    struct Fine;
    impl std::fmt::Display for Fine {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("fine")
        }
    }
    impl std::error::Error for Fine {}
    impl ApiError for Fine {
        fn spec(&self) -> &'static error_core::ErrorSpec {
            static SPEC: error_core::ErrorSpec = error_core::ErrorSpec::new(409, "not_fine", "Not fine.");
            &SPEC
        }
        fn status(&self) -> StatusCode {
            StatusCode::OK
        }
    }
    assert_eq!((Fine.to_response().status().as_u16(), json(&problem(&Fine))["status"].as_u64()), (409, Some(409)));
}

/// "`type` says internal, status says conflict, gRPC says INTERNAL: three sources for one fact"
#[test]
fn status_code_and_grpc_have_one_source() {
    #[derive(Debug, ApiError)]
    #[api(status = 409, code = "name_taken", grpc = ALREADY_EXISTS)]
    struct Taken;
    error_core::catalog! { static ALL = { errors: [HttpError] }; }
    for spec in ALL.iter() {
        let status = spec.status();
        assert_eq!(spec.grpc(), GrpcCode::default_for(status.as_u16()), "{}", spec.code());
        assert_eq!(spec.retry(), Retry::default_for(status.as_u16()), "{}", spec.code());
        let error = HttpError::from(status);
        let body = json(&problem(&error));
        assert_eq!(
            (body["status"].as_u64(), body["code"].as_str()),
            (Some(status.as_u16().into()), Some(error.code()))
        );
        assert_eq!(error.to_response().status(), status);
    }
    assert_eq!((Taken.spec().grpc(), Taken.spec().grpc().http_status()), (GrpcCode::AlreadyExists, 409));
}

/// "Helper attributes with bare common names (`title`, `detail`) collide with other derives"
#[test]
fn only_our_own_attribute_is_read() {
    #[derive(Debug, serde::Serialize, thiserror::Error, ApiError)]
    #[serde(rename_all = "lowercase")]
    #[error("internal")]
    #[api(omit(serialize))]
    enum Mixed {
        #[serde(rename = "serdes")]
        #[api(status = 404, code = "mixed", title = "Ours", msg = "Ours.")]
        Variant,
    }
    assert_eq!(serde_json::to_string(&Mixed::Variant).unwrap(), "\"serdes\"");
    assert_eq!((Mixed::Variant.title(), Mixed::Variant.to_string().as_str()), ("Ours", "internal"));
    assert_eq!(envelope(&Mixed::Variant), r#"{"error":{"code":"mixed","message":"Ours."}}"#);
}

/// "A missing doc comment silently turns the status into 500"
#[test]
fn doc_comments_change_only_the_description() {
    #[derive(Debug, ApiError)]
    enum Documented {
        /// The page is gone.
        #[api(status = 410, code = "page_gone")]
        With,
        #[api(status = 410, code = "book_gone")]
        Without,
    }
    assert_eq!(Documented::With.spec().description(), "The page is gone.");
    assert_eq!(Documented::Without.spec().description(), "");
    assert_eq!((Documented::With.status(), Documented::Without.status()), (StatusCode::GONE, StatusCode::GONE));
}

/// "Of two variants with one status, `OpenAPI` documents the last only": the catalogue, which exports read, has both.
#[test]
fn two_variants_with_one_status_are_two_entries() {
    #[derive(Debug, ApiError)]
    #[api(status = 409, infer_codes)]
    enum Taken {
        NameTaken,
        MailTaken,
    }
    error_core::catalog! { static TAKEN = { errors: [Taken] }; }
    let conflicts: Vec<_> = TAKEN.iter().filter(|spec| spec.status() == 409).map(error_core::ErrorSpec::code).collect();
    assert_eq!(conflicts, [Taken::NameTaken.code(), Taken::MailTaken.code()]);
}

//! `HttpError`: the codes of WIRE.md section 2.1, by number.

use std::borrow::Cow;

use error_core::{AnyApiError, ApiError, Envelope, HttpError, Issue, Occurrence, ResultExt};
use http::{Response, StatusCode};

use super::{json, problem, values};

/// WIRE.md section 2.1 as it stands there; the phrases are RFC 9110's.
const CODES: &[(u16, &str, &str)] = &[
    (400, "bad_request", "Bad Request"),
    (401, "unauthorized", "Unauthorized"),
    (402, "payment_required", "Payment Required"),
    (403, "forbidden", "Forbidden"),
    (404, "not_found", "Not Found"),
    (405, "method_not_allowed", "Method Not Allowed"),
    (406, "not_acceptable", "Not Acceptable"),
    (407, "proxy_authentication_required", "Proxy Authentication Required"),
    (408, "request_timeout", "Request Timeout"),
    (409, "conflict", "Conflict"),
    (410, "gone", "Gone"),
    (411, "length_required", "Length Required"),
    (412, "precondition_failed", "Precondition Failed"),
    (413, "payload_size", "Content Too Large"),
    (414, "uri_too_long", "URI Too Long"),
    (415, "unsupported_media_type", "Unsupported Media Type"),
    (416, "range_not_satisfiable", "Range Not Satisfiable"),
    (417, "expectation_failed", "Expectation Failed"),
    (421, "misdirected_request", "Misdirected Request"),
    (422, "unprocessable_entity", "Unprocessable Content"),
    (423, "locked", "Locked"),
    (424, "failed_dependency", "Failed Dependency"),
    (425, "too_early", "Too Early"),
    (426, "upgrade_required", "Upgrade Required"),
    (428, "precondition_required", "Precondition Required"),
    (429, "rate_limited", "Too Many Requests"),
    (431, "header_size", "Request Header Fields Too Large"),
    (451, "unavailable_for_legal_reasons", "Unavailable For Legal Reasons"),
    (500, "internal_error", "Internal Server Error"),
    (501, "not_implemented", "Not Implemented"),
    (502, "bad_gateway", "Bad Gateway"),
    (503, "service_unavailable", "Service Unavailable"),
    (504, "gateway_timeout", "Gateway Timeout"),
    (505, "http_version_not_supported", "HTTP Version Not Supported"),
    (506, "variant_also_negotiates", "Variant Also Negotiates"),
    (507, "insufficient_storage", "Insufficient Storage"),
    (508, "loop_detected", "Loop Detected"),
    (510, "not_extended", "Not Extended"),
    (511, "network_authentication_required", "Network Authentication Required"),
];

/// The code that section 2.1 gives a status.
fn code_of(status: u16) -> &'static str {
    match CODES.iter().find(|(known, ..)| *known == status) {
        Some((_, code, _)) => code,
        None if status < 500 => "unknown_client_error",
        None => "unknown_server_error",
    }
}

#[test]
fn any_status_gives_an_error_with_one() {
    for number in 100..=999 {
        let status = StatusCode::from_u16(number).unwrap();
        let error = HttpError::from(status);
        let expected = if (400..=599).contains(&number) { number } else { 500 };
        assert_eq!((error.status().as_u16(), error.code()), (expected, code_of(expected)), "{number}");
        let (response, problem) = (error.to_response(), problem(&error));
        assert_eq!(
            (response.status().as_u16(), problem["status"].as_u64()),
            (expected, Some(expected.into())),
            "{number}"
        );
        assert_eq!(
            (&json(&response)["error"]["code"], &problem["code"]),
            (&code_of(expected).into(), &code_of(expected).into())
        );
        let by_status = Err::<(), _>("cause").or_status(status).unwrap_err();
        assert_eq!((by_status.status(), by_status.code()), (error.status(), error.code()), "{number}");
    }
}

/// Where nothing varies a response is not made of an occurrence; it is the same.
#[test]
fn the_response_is_that_of_an_occurrence() {
    for (number, ..) in CODES {
        let error = HttpError::from(StatusCode::from_u16(*number).unwrap());
        let (response, expected) = (error.to_response(), Occurrence::new(&error).to_response(&Envelope));
        assert_eq!((response.status(), response.headers()), (expected.status(), expected.headers()), "{number}");
        assert_eq!(response.body(), expected.body(), "{number}");
        let kept = Response::<Cow<'static, [u8]>>::from(AnyApiError::from(error));
        assert_eq!((kept.headers(), kept.body()), (expected.headers(), expected.body()), "{number}");
    }
}

#[test]
fn the_message_is_the_phrase() {
    for (status, _, phrase) in CODES {
        let error = HttpError::from(StatusCode::from_u16(*status).unwrap());
        assert_eq!((error.to_string(), error.message().to_string()), ((*phrase).to_owned(), (*phrase).to_owned()));
        assert_eq!(error.spec().message().fixed(), Some(*phrase));
    }
}

#[test]
fn there_are_these_codes_and_no_others() {
    let beside = [
        ("route_not_found", 404),
        ("payload_parse", 400),
        ("validation_failed", 422),
        ("invalid_query_param", 400),
        ("invalid_path_param", 400),
        ("invalid_header", 400),
        ("unknown_client_error", 400),
        ("unknown_server_error", 500),
    ];
    error_core::catalog! { static BUILTIN = { errors: [HttpError] }; }
    let listed = CODES.iter().map(|(status, code, _)| (*code, *status)).chain(beside);
    let (mut known, mut listed): (Vec<_>, Vec<_>) =
        (BUILTIN.iter().map(|spec| (spec.code(), spec.status().as_u16())).collect(), listed.collect());
    known.sort_unstable();
    listed.sort_unstable();
    assert_eq!(known, listed);
    let varies: Vec<_> = known.iter().filter(|(code, _)| BUILTIN.status_varies(code)).map(|(code, _)| *code).collect();
    assert_eq!(varies, ["unknown_client_error", "unknown_server_error"]);
}

/// WIRE.md section 2: a 407 has `Proxy-Authenticate`, a 426 `Upgrade`, whatever the error is made from.
#[test]
fn statuses_that_need_a_header_have_it() {
    let needed = [(401, "www-authenticate"), (405, "allow"), (407, "proxy-authenticate"), (426, "upgrade")];
    for (status, header) in needed {
        let status = StatusCode::from_u16(status).unwrap();
        assert_eq!(values(&HttpError::from(status), header).len(), 1, "{status}");
        assert_eq!(values(&HttpError::UnknownClientError(status), header).len(), 1, "{status}");
        let other = HttpError::UnknownClientError(StatusCode::IM_A_TEAPOT);
        assert!(values(&other, header).is_empty(), "{status}");
    }
    let challenge = HttpError::ProxyAuthenticationRequired { challenge: "Negotiate".into() };
    assert_eq!(values(&challenge, "proxy-authenticate"), ["Negotiate"]);
    let upgrade = HttpError::UpgradeRequired { protocol: "HTTP/3.0".into() };
    assert_eq!(values(&upgrade, "upgrade"), ["HTTP/3.0"]);
}

#[test]
fn what_rejections_say_goes_into_issues() {
    let issues = vec![Issue::query("limit").code("too_small")];
    for (error, status) in [
        (HttpError::PayloadParse(issues.clone()), 400),
        (HttpError::ValidationFailed(issues.clone()), 422),
        (HttpError::InvalidQueryParam(issues.clone()), 400),
        (HttpError::InvalidPathParam(issues.clone()), 400),
        (HttpError::InvalidHeader(issues.clone()), 400),
    ] {
        assert_eq!(error.status(), status);
        assert_eq!(*error.issues(), issues);
        let issue = &json(&AnyApiError::from(error).to_response())["error"]["issues"][0];
        assert_eq!(*issue, serde_json::json!({"in": "query", "path": "limit", "code": "too_small"}));
    }
}

/// They allocate, and only a layer reads them.
#[cfg(not(any(feature = "actix-web", feature = "hyper", feature = "poem", feature = "rocket", feature = "tower")))]
#[test]
fn without_the_layer_a_response_has_no_extensions() {
    assert!(HttpError::Conflict.to_response().extensions().is_empty());
    assert!(Occurrence::new(&HttpError::Conflict).to_response(&Envelope).extensions().is_empty());
}

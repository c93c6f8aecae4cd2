//! Phrases and gRPC codes against what others say.

use error_core::{GrpcCode, phrase};
use http::StatusCode;

/// RFC 9110 renamed two of them, and 418 is unused (section 15.5.19); for the rest the `http` crate says the same.
#[test]
fn phrases_are_those_of_the_http_crate_but_for_what_rfc_9110_changed() {
    for status in 0..=1000 {
        let known = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        let expected = match status {
            413 => Some("Content Too Large"),
            418 => None,
            422 => Some("Unprocessable Content"),
            400..=599 => known,
            _ => None,
        };
        assert_eq!(phrase(status), expected, "{status}");
    }
}

#[test]
fn a_status_outside_the_registry_has_no_phrase() {
    for status in [0, 200, 304, 399, 418, 419, 420, 430, 432, 450, 499, 509, 512, 529, 599, 600] {
        assert_eq!(phrase(status), None, "{status}");
    }
}

/// <https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>: name, number, HTTP mapping.
const CODES: [(&str, u8, u16); 16] = [
    ("CANCELLED", 1, 499),
    ("UNKNOWN", 2, 500),
    ("INVALID_ARGUMENT", 3, 400),
    ("DEADLINE_EXCEEDED", 4, 504),
    ("NOT_FOUND", 5, 404),
    ("ALREADY_EXISTS", 6, 409),
    ("PERMISSION_DENIED", 7, 403),
    ("RESOURCE_EXHAUSTED", 8, 429),
    ("FAILED_PRECONDITION", 9, 400),
    ("ABORTED", 10, 409),
    ("OUT_OF_RANGE", 11, 400),
    ("UNIMPLEMENTED", 12, 501),
    ("INTERNAL", 13, 500),
    ("UNAVAILABLE", 14, 503),
    ("DATA_LOSS", 15, 500),
    ("UNAUTHENTICATED", 16, 401),
];

#[test]
fn grpc_codes_are_those_of_code_proto() {
    let ours: Vec<_> = GrpcCode::ALL.iter().map(|code| (code.as_str(), code.number(), code.http_status())).collect();
    assert_eq!(ours, CODES);
}

#[test]
fn grpc_codes_read_back() {
    for code in GrpcCode::ALL {
        assert_eq!(code.to_string().parse(), Ok(*code));
    }
    for name in ["OK", "not_found", "NOT FOUND", ""] {
        assert!(name.parse::<GrpcCode>().is_err(), "{name}");
    }
}

/// WIRE.md section 3.
#[test]
fn every_status_has_a_grpc_code() {
    let listed = |status| {
        Some(match status {
            400 | 422 => "INVALID_ARGUMENT",
            401 => "UNAUTHENTICATED",
            403 => "PERMISSION_DENIED",
            404 | 410 => "NOT_FOUND",
            408 | 504 => "DEADLINE_EXCEEDED",
            409 => "ABORTED",
            412 | 428 => "FAILED_PRECONDITION",
            416 => "OUT_OF_RANGE",
            429 => "RESOURCE_EXHAUSTED",
            499 => "CANCELLED",
            501 => "UNIMPLEMENTED",
            502 | 503 => "UNAVAILABLE",
            _ => return None,
        })
    };
    for status in 400..=599 {
        let other = if status < 500 { "FAILED_PRECONDITION" } else { "INTERNAL" };
        assert_eq!(GrpcCode::default_for(status).as_str(), listed(status).unwrap_or(other), "{status}");
    }
}

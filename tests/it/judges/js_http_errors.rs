//! The outputs of the npm library js-http-errors, byte for byte, for all calls whose result we can be.

use std::collections::BTreeSet;

use error_core::{AnyApiError, ApiError, Errno, ErrnoNested, Occurrence};
use serde_json::Value;

use super::{path, read};

/// What each call was told, by its file; without an `errno` where it was told none and takes the one of its status.
macro_rules! calls {
    ($($file:literal $code:literal $status:literal $(=> $errno:literal)? $msg:literal $(, $more:meta)?;)*) => {
        vec![$({
            #[derive(Debug, ApiError)]
            #[api(status = $status, code = $code, $(errno = $errno,)? msg = $msg)]
            $(#[$more])?
            struct Call;
            ($file, AnyApiError::from(Call))
        }),*]
    };
}

fn calls() -> Vec<(&'static str, AnyApiError)> {
    calls! {
        "001_status_400" "bad_request" 400 "Bad Request";
        "002_status_401" "unauthorized" 401 "Unauthorized";
        "003_status_402" "payment_required" 402 "Payment Required";
        "004_status_403" "forbidden" 403 "Forbidden";
        "005_status_404" "not_found" 404 "Not Found";
        "006_status_405" "method_not_allowed" 405 "Method Not Allowed";
        "007_status_406" "not_acceptable" 406 "Not Acceptable";
        "008_status_408" "request_timeout" 408 "Request Timeout";
        "009_status_409" "conflict" 409 "Conflict";
        "010_status_410" "gone" 410 "Gone";
        "011_status_413" "request_too_long" 413 "Request Too Long";
        "012_status_415" "unsupported_media_type" 415 "Unsupported Media Type";
        "013_status_418" "teapot" 418 "Im A Teapot";
        "014_status_421" "misdirected_request" 421 "Misdirected request";
        "015_status_422" "unprocessable_entity" 422 "Unprocessable Entity";
        "016_status_423" "locked" 423 "Locked";
        "017_status_424" "failed_dependency" 424 "Failed Dependency";
        "018_status_425" "too_early" 425 "Too Early";
        "019_status_426" "upgrade_required" 426 "Upgrade Required", api(header("Upgrade", "h2c"));
        "020_status_428" "precondition_required" 428 "Precondition Required";
        "021_status_429" "too_many_requests" 429 "Too Many Requests";
        "022_status_431" "header_fields_too_large" 431 "Request Header Fields Too Large";
        "023_status_451" "unavailable" 451 "Unavailable For Legal Reasons";
        "024_status_500" "internal_server_error" 500 "Internal Server Error";
        "025_status_501" "not_implemented" 501 "Not Implemented";
        "026_status_502" "bad_gateway" 502 "Bad Gateway";
        "027_status_503" "service_unavailable" 503 "Service Unavailable";
        "028_status_504" "gateway_timeout" 504 "Gateway Timeout";
        "029_status_507" "insufficient_storage" 507 "Insufficient Storage";
        "030_status_508" "loop_detected" 508 "Loop Detected";
        "031_status_511" "network_login" 511 "Network Authentication Required";
        "032_errno_40000" "unknown_error" 400 => 40000 "Unknown Error";
        "033_errno_40005" "invalid_http_request" 400 => 40005 "Invalid Http Request";
        "034_errno_40099" "mysql_execute_error" 400 => 40099 "Mysql Execute Error";
        "035_errno_40100" "user_require_login" 401 => 40100 "User Require Login";
        "036_errno_40300" "user_forbidden" 403 => 40300 "User Forbidden/Unauthorized";
        "037_errno_40400" "source_not_found" 404 => 40400 "Source Not Found";
        "038_errno_40900" "duplicated" 409 => 40900 "SqlError: You should not insert a duplicated item to database";
        "039_errno_40041" "bad_request" 400 => 40041 "Bad Request";
        "040_errno_42201" "unprocessable_entity" 422 => 42201 "Unprocessable Entity";
        "041_errno_50001" "internal_server_error" 500 => 50001 "Internal Server Error";
        "042_errno_42900" "too_many_requests" 429 => 42900 "Too Many Requests";
        "044_obj_full" "user_not_found" 404 => 40401 "user not found";
        "045_obj_alias_code" "no_access" 403 => 40301 "no access";
        "046_obj_named" "user_not_found" 404 => 40402 "No user \"bob\" in {{room}} `x`\nnext line";
        "047_obj_unicode" "card_declined" 409 => 40901 "La carte a été refusée — 錯誤 🚫";
        "053_obj_message_empty" "unknown_error" 400 => 40007 "UnknownError";
        "054_obj_errno_zero" "zero" 400 "zero";
        "055_string" "test_http_errors" 400 "Test HTTP ERRORS";
        "056_undefined" "unknown_error" 400 "UnknownError";
        "059_custom_errno_message" "invalid_password" 400 => 40041 "Invalid Password";
        "060_custom_status_message" "login_required" 401 "Login Required";
    }
}

/// What we cannot be, and why.
const OTHERS: [(&str, &str); 8] = [
    ("043_errno_99999", "999 is no status of an error"),
    ("048_obj_track_string", "the cause is sent"),
    ("049_obj_track_object", "the cause is sent"),
    ("050_obj_track_array", "the cause is sent"),
    ("051_obj_errno_only", "the errno is not of its status"),
    ("052_obj_status_only", "the errno is not of its status"),
    ("057_native_error", "the cause is sent"),
    ("058_abort_403_error", "the cause is sent"),
];

fn output(file: &str) -> Value {
    read(&format!("data/js-http-errors/{file}.json"))
}

#[track_caller]
fn check(file: &str, error: &dyn ApiError) {
    let output = output(file);
    let id = output["v1"]["request_id"].as_str().unwrap();
    let occurrence = Occurrence::new(error).with_request_id(id);
    let nested = match file {
        "046_obj_named" => ErrnoNested::new().with_name("UserNotFound"),
        _ => ErrnoNested::new(),
    };
    assert_eq!(str::from_utf8(&occurrence.to_body(&Errno::new())).ok(), output["v1_text"].as_str(), "{file}");
    assert_eq!(str::from_utf8(&occurrence.to_body(&nested)).ok(), output["v2_text"].as_str(), "{file}");
    // The library makes a string of it if it was told an errno.
    let status = output["http_status"].to_string();
    assert_eq!(status.trim_matches('"'), error.status().as_str(), "{file}");
}

#[test]
fn fifty_two_outputs_are_equal() {
    let calls = calls();
    for (file, error) in &calls {
        check(file, &**error);
    }
    assert_eq!(calls.len(), 52);
}

/// Each file is compared, or named with its reason; and the reasons are true.
#[test]
fn the_eight_others() {
    let stem =
        |file: std::fs::DirEntry| file.file_name().into_string().unwrap().strip_suffix(".json").map(str::to_owned);
    let files = std::fs::read_dir(path("data/js-http-errors")).unwrap();
    let files: BTreeSet<_> = files.filter_map(|file| stem(file.unwrap())).collect();
    let known: BTreeSet<_> = calls().into_iter().map(|(file, _)| file).chain(OTHERS.map(|(file, _)| file)).collect();
    assert_eq!(files.iter().map(String::as_str).collect::<BTreeSet<_>>(), known);
    assert_eq!(files.len(), 60);
    for (file, reason) in OTHERS {
        let output = output(file);
        let status: u64 = output["http_status"].to_string().trim_matches('"').parse().unwrap();
        let is_true = match reason {
            "the cause is sent" => !output["v2"]["error"]["trackError"].is_null(),
            "the errno is not of its status" => {
                output["v1"]["code"].as_u64().is_some_and(|errno| errno / 100 != status)
            }
            _ => status == 999,
        };
        assert!(is_true, "{file}: {reason}");
    }
}

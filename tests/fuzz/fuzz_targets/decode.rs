//! Any bytes as a response: reading never fails, keeps all, and says the same once more.
//!
//! The input is a line for the status, one for `Content-Type`, one for `Retry-After`, and the body.

#![no_main]

use error_core::{ErrorResponse, HttpError, Pointer};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use libfuzzer_sys::fuzz_target;

error_core::catalog! {
    static CATALOG = { docs: "https://errors.shop.example.com/", errors: [HttpError] };
}

fn lines(input: &[u8]) -> [&[u8]; 4] {
    let mut lines = input.splitn(4, |byte| *byte == b'\n');
    std::array::from_fn(|_| lines.next().unwrap_or_default())
}

fuzz_target!(|input: &[u8]| {
    let [status, content_type, retry_after, body] = lines(input);
    let status = StatusCode::from_bytes(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let mut headers = HeaderMap::new();
    for (name, value) in [(header::CONTENT_TYPE, content_type), (header::RETRY_AFTER, retry_after)] {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            headers.append(name, value);
        }
    }
    let response = ErrorResponse::from_parts(status, headers.clone(), body);
    check(&response);

    let stored = serde_json::to_vec(&response).unwrap();
    let again: ErrorResponse = serde_json::from_slice(&stored).unwrap();
    assert_eq!((again.code(), again.message()), (response.code(), response.message()));
    assert!(again.params().eq(response.params()));
    assert_eq!(again.issues(), response.issues());

    let spec = response.known_in(&CATALOG);
    let response = response.with_catalog(&CATALOG).with_docs("https://errors.shop.example.com/");
    assert!(spec.is_none_or(|spec| response.is(spec.code())));
    let response = match HttpError::try_from(response) {
        Ok(_) => again,
        Err(response) => response,
    };
    assert_eq!(response.into_parts(), (status, headers, body.to_vec()));
});

fn check(response: &ErrorResponse) {
    assert_eq!(response.code().is_some(), response.raw_code().is_some());
    assert!(response.code().is_none_or(|code| response.is(code)));
    for (_, json) in response.params() {
        serde_json::from_str::<&serde_json::value::RawValue>(json).unwrap();
    }
    for issue in response.issues() {
        let pointer = issue.pointer();
        assert_eq!(Pointer::parse_path(pointer.to_path()).as_ref(), Ok(pointer));
        assert_eq!(&Pointer::parse_pointer(&pointer.to_pointer().to_string()).unwrap(), pointer);
        assert_eq!(&Pointer::parse_fragment(&pointer.to_fragment().to_string()).unwrap(), pointer);
    }
    assert!(response.retry_delay(u32::MAX) >= response.retry_after().unwrap_or_default());
    let _ = (format!("{response} {response:?}"), response.type_uri(), response.title(), response.instance());
    let _ = (response.param::<u64>("id"), response.param::<String>("id"), response.request_id(), response.errno());
}

//! `Errno` and `ErrnoNested`: the bodies of js-http-errors.

use super::to_vec;
use crate::plain::Plain;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
struct Errno<'a> {
    code: u32,
    error: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

#[derive(Serialize)]
struct ErrnoNested<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    error: Nested<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Nested<'a> {
    name: &'static str,
    errno: u32,
    message: Cow<'a, str>,
    track_error: (),
}

pub(crate) fn errno(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    to_vec(&Errno { code: u32::from(error.status()) * 100, error: error.message(), request_id })
}

pub(crate) fn errno_nested(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    let errno = u32::from(error.status()) * 100;
    let error = Nested { name: "ApiError", errno, message: error.message(), track_error: () };
    to_vec(&ErrnoNested { request_id, error })
}

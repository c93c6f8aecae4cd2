//! Strings, and numbers as the text that was sent: `serde_json`'s own values would round those that fit in no `f64`.

use serde_json::value::RawValue;

/// What a string says.
pub(super) fn text(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

/// The text of a number.
pub(super) fn number(json: &str) -> Option<&str> {
    let value = serde_json::from_str::<&RawValue>(json).ok()?.get();
    Some(value).filter(|value| value.starts_with(|first: char| first == '-' || first.is_ascii_digit()))
}

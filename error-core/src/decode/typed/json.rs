//! Strings, and numbers as the text that was sent: `serde_json`'s own values would round those that fit in no `f64`.

pub(super) use crate::decode::scan::number;

/// What a string says.
pub(super) fn text(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

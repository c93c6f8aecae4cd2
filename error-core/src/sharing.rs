//! What `same_as = Enum::CODE` promises of another type's spec, checked in const where the derive cannot see it.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{Catalogued, ErrorSpec, Retry, panic_text::PanicText, row::Origin};

/// What a variant with `same_as = Enum::CODE` brings along, for the checks that need the other spec.
#[allow(
    clippy::struct_excessive_bools,
    reason = "four facts that have nothing to do with each other, written by the derive"
)]
pub struct Sharing {
    /// `Enum::Variant`.
    pub variant: &'static str,
    /// What stands behind `same_as =`.
    pub path: &'static str,
    /// The params that it has.
    pub own: &'static [&'static str],
    /// Whether it has a `msg`.
    pub has_msg: bool,
    /// Whether its `msg` has a placeholder for a field that is not marked `param`.
    pub unmarked: bool,
    /// Whether it has issues, and a status that does not vary.
    pub issues: bool,
    /// Whether it has a delay.
    pub retry_after: bool,
    /// Its own status, or zero.
    pub status: u16,
}

/// The spec behind `same_as = Enum::CODE`, found in const.
///
/// # Panics
///
/// In const, which is an error of the compiler, if the spec does not fit the variant.
#[track_caller]
pub const fn shared<E: Catalogued>(code: &str, by: &Sharing) -> (&'static ErrorSpec, &'static Origin) {
    let mut text = PanicText::EMPTY;
    let Some((spec, origin)) = crate::catalog::find(E::GROUP, code) else {
        text.write(&["`", by.path, "` is no code of that type, write one of its codes for `", by.variant, "`"]);
        text.panic();
    };
    let status = if by.status == 0 { spec.number() } else { by.status };
    if let Some(param) = missing_param(spec, by) {
        of(&mut text, "", origin, spec);
        text.write(&["promises the param `", param, "`, add a field `#[api(param)] ", param, "` to"]);
    } else if !by.has_msg && spec.placeholders() != 0 {
        of(&mut text, "the message of ", origin, spec);
        text.write(&["has placeholders, write `msg = \"…\"` for"]);
    } else if status >= 500 && by.unmarked {
        of(&mut text, "", origin, spec);
        text.write(&["is a 5xx, whose message is fixed text, mark as `#[api(param)]` what `msg` interpolates in"]);
    } else if status >= 500 && by.issues {
        of(&mut text, "", origin, spec);
        text.write(&["is a 5xx, which has no issues, leave them out of"]);
    } else if by.retry_after && matches!(spec.more().retry, Some(Retry::Never)) {
        of(&mut text, "", origin, spec);
        text.write(&["is never to be tried again, leave out the `retry_after` of"]);
    } else {
        return (spec, origin);
    }
    text.write(&[" `", by.variant, "`"]);
    text.panic();
}

/// ``the message of `user_not_found` of `Enum::Variant` ``.
const fn of(text: &mut PanicText, what: &str, origin: &Origin, spec: &ErrorSpec) {
    text.write(&[what, "`", spec.code(), "` of `"]);
    text.variant(origin, spec);
    text.write(&["` "]);
}

/// A param that the shared spec has and the variant has not.
const fn missing_param(spec: &'static ErrorSpec, by: &Sharing) -> Option<&'static str> {
    let mut i = 0;
    while i < spec.params().len() {
        if !contains(by.own, spec.params()[i].0) {
            return Some(spec.params()[i].0);
        }
        i += 1;
    }
    None
}

const fn contains(names: &[&str], name: &str) -> bool {
    let mut i = 0;
    while i < names.len() {
        if crate::codes::same(names[i], name) {
            return true;
        }
        i += 1;
    }
    false
}

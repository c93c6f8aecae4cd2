//! `log` without the feature `tracing`: nothing is reported.

use crate::Occurrence;

pub(crate) fn event(_: &Occurrence<'_>) {}

pub(crate) fn dropped(_: &'static str, _: &str) {}

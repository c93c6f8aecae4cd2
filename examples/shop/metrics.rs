//! Counters of errors for Prometheus: one for each code and status. Both are from the contract, so a client cannot make
//! new ones by what it sends.

use error_core::Report;
use prometheus::{IntCounterVec, Opts, Registry, TextEncoder};

#[derive(Clone)]
pub(crate) struct Metrics {
    registry: Registry,
    errors: IntCounterVec,
}

impl Metrics {
    pub(crate) fn new() -> prometheus::Result<Self> {
        let errors = IntCounterVec::new(Opts::new("errors_total", "Errors that were answered."), &["code", "status"])?;
        let registry = Registry::new();
        registry.register(Box::new(errors.clone()))?;
        Ok(Self { registry, errors })
    }

    pub(crate) fn count(&self, report: &Report<'_>) {
        self.errors.with_label_values(&[report.spec().code(), report.status().as_str()]).inc();
    }

    /// All counters, as a scrape of Prometheus reads them.
    pub(crate) fn to_text(&self) -> String {
        // Names and labels are checked when they are made.
        TextEncoder::new().encode_to_string(&self.registry.gather()).unwrap_or_default()
    }
}

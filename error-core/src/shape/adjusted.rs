//! [`Adjusted`]: what any shape can do another way.

use crate::{Body, CodeCase, Occurrence, Shape};
use http::HeaderValue;

/// A shape whose codes are spelt another way, or whose bodies are without the request id.
///
/// ```
/// use error_core::{Adjusted, CodeCase, Envelope, HttpError, Occurrence};
///
/// static KEBAB: Adjusted<Envelope> = Adjusted::new(Envelope).with_code_case(CodeCase::Kebab).without_request_id();
///
/// let body = Occurrence::new(&HttpError::NotFound).with_request_id("req-7f3a").to_body(&KEBAB);
/// assert_eq!(body, br#"{"error":{"code":"not-found","message":"Not Found"}}"#);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Adjusted<S> {
    shape: S,
    case: Option<CodeCase>,
    no_request_id: bool,
}

impl<S: Shape> Adjusted<S> {
    /// The shape as it is.
    pub const fn new(shape: S) -> Self {
        Self { shape, case: None, no_request_id: false }
    }

    /// The same with codes in this spelling, those of issues too. A `Shape` of your own has it by
    /// [`Occurrence::spelt_code`].
    #[must_use]
    pub const fn with_code_case(mut self, case: CodeCase) -> Self {
        self.case = Some(case);
        self
    }

    /// The same without the request id, for bodies that must not change. It stays in the header and in the log.
    #[must_use]
    pub const fn without_request_id(mut self) -> Self {
        self.no_request_id = true;
        self
    }

    fn adjust<'o>(&self, error: &'o Occurrence<'_>) -> Occurrence<'o> {
        let mut error = error.reborrow();
        if let Some(case) = self.case {
            error = error.with_code_case(case);
        }
        if self.no_request_id { error.without_request_id() } else { error }
    }
}

impl<S: Shape> Shape for Adjusted<S> {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        self.shape.media_type(&self.adjust(error))
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        self.shape.write(&self.adjust(error), body);
    }
}

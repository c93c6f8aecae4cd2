//! `Issue`: one problem with one part of a request, and `Issues`, a list of them.
//!
//! What a field marked `#[api(issues)]` may be is in `issue/to_issues`; how issues look in a body is each shape's
//! business.

#[cfg(any(feature = "client", feature = "garde", feature = "validator"))]
mod json_params;
mod list;
mod to_issues;

use std::borrow::Cow;

pub use self::list::Issues;
pub use self::to_issues::{IssueTexts, ToIssues};
use crate::json::{ObjectWriter, key, value_to_string};
use crate::param::Param;
use crate::pointer::Pointer;

/// The part of a request that an issue is in.
///
/// ```
/// assert_eq!(error_core::Place::Query.as_str(), "query");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The body.
    #[default]
    Body,
    /// The query of the URI.
    Query,
    /// The path of the URI.
    Path,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl Place {
    /// The name on the wire, in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "path",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The part that has this name on the wire.
    #[cfg(any(feature = "client", feature = "export"))]
    pub(crate) fn by_name(name: &str) -> Option<Self> {
        [Self::Body, Self::Query, Self::Path, Self::Header, Self::Cookie]
            .into_iter()
            .find(|place| place.as_str() == name)
    }
}

/// One problem with one part of a request.
///
/// It always says where; a code for programs, a message for people and params are each optional. All of it is public.
///
/// ```
/// use error_core::{Issue, Place};
///
/// let issue = Issue::body("items[0].qty")
///     .code("too_small")
///     .message("must be at least 1")
///     .param("min", &1);
///
/// assert_eq!(issue.place(), Place::Body);
/// assert_eq!(issue.pointer().to_pointer().to_string(), "/items/0/qty");
/// assert_eq!(issue.code_text(), Some("too_small"));
/// assert_eq!(issue.params().collect::<Vec<_>>(), [("min", "1")]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "an issue does nothing until it is put into an error"]
pub struct Issue {
    place: Place,
    pointer: Pointer,
    code: Option<Cow<'static, str>>,
    message: Option<Cow<'static, str>>,
    params: Vec<(Cow<'static, str>, Box<str>)>,
}

impl Issue {
    /// An issue at any place.
    ///
    /// ```
    /// use error_core::{Issue, Place, Pointer};
    ///
    /// let issue = Issue::at(Place::Query, Pointer::root()).message("is not a valid query");
    /// assert!(issue.pointer().is_root());
    /// ```
    pub fn at(place: Place, pointer: impl Into<Pointer>) -> Self {
        Self { place, pointer: pointer.into(), code: None, message: None, params: Vec::new() }
    }

    /// An issue in the body, at a path (`items[0].qty`), a tuple of tokens or a [`Pointer`]; `""` is the whole body.
    ///
    /// ```
    /// use error_core::Issue;
    ///
    /// let issue = Issue::body("email").code("taken");
    /// assert_eq!(issue.pointer().to_pointer().to_string(), "/email");
    /// let at = 3;
    /// assert_eq!(Issue::body(("items", at, "qty")), Issue::body("items[3].qty"));
    /// ```
    pub fn body(pointer: impl Into<Pointer>) -> Self {
        Self::at(Place::Body, pointer)
    }

    /// An issue with the query parameter of this name.
    ///
    /// The name is taken as it is, since many hold brackets and dots: `filter[name]`.
    ///
    /// ```
    /// let issue = error_core::Issue::query("filter[name]");
    /// assert_eq!(issue.pointer().tokens().collect::<Vec<_>>(), ["filter[name]"]);
    /// ```
    pub fn query(name: &str) -> Self {
        Self::named(Place::Query, name)
    }

    /// An issue with the path parameter of this name.
    pub fn path(name: &str) -> Self {
        Self::named(Place::Path, name)
    }

    /// An issue with the header of this name.
    pub fn header(name: &str) -> Self {
        Self::named(Place::Header, name)
    }

    /// An issue with the cookie of this name.
    pub fn cookie(name: &str) -> Self {
        Self::named(Place::Cookie, name)
    }

    fn named(place: Place, name: &str) -> Self {
        Self::at(place, Pointer::root().join(name))
    }

    /// Sets the code, what a program looks at: `too_small`.
    pub fn code(mut self, code: impl Into<Cow<'static, str>>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets the message, what a person reads: `must be at least 1`.
    pub fn message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Adds a param.
    ///
    /// One that is left out, as `None` is, is not added; of two with one name the first stays.
    ///
    /// ```
    /// let issue = error_core::Issue::body("name").param("max", &20).param("min", &None::<u8>);
    /// assert_eq!(issue.params().collect::<Vec<_>>(), [("max", "20")]);
    /// ```
    pub fn param<P: Param + ?Sized>(mut self, name: impl Into<Cow<'static, str>>, value: &P) -> Self {
        let name = name.into();
        if let Some(json) = value_to_string(&name, |out| value.write(out)) {
            if self.params.iter().any(|(known, _)| *known == name) {
                crate::log::dropped("key", &name);
            } else {
                self.params.push((name, json.into()));
            }
        }
        self
    }

    /// The same issue at another place of the same part.
    #[cfg(all(feature = "axum", any(feature = "garde", feature = "validator")))]
    pub(crate) fn moved(mut self, pointer: Pointer) -> Self {
        self.pointer = pointer;
        self
    }

    /// The part of the request.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// Where in that part.
    pub const fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The name of what it is about outside the body, where all but odd ones have one token: the parameter `filter[name]`.
    pub(crate) fn name(&self) -> Option<Cow<'_, str>> {
        if self.place == Place::Body {
            return None;
        }
        let mut tokens = self.pointer.tokens();
        tokens.next().filter(|_| tokens.next().is_none())
    }

    /// The code.
    pub fn code_text(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message.
    pub fn message_text(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The params: each name with its value as JSON text.
    pub fn params(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.params.iter().map(|(name, json)| (&**name, &**json))
    }

    /// How long it may be in a body.
    pub(crate) fn size_hint(&self) -> usize {
        let texts = self.code_text().map_or(0, str::len) + self.message_text().map_or(0, str::len);
        let mut size = 80 + self.pointer.to_path().len() + texts;
        for (name, json) in self.params() {
            size += name.len() + json.len() + 16;
        }
        size
    }

    /// Writes the member `params`, if there are any.
    pub(crate) fn write_params(&self, out: &mut ObjectWriter<'_>) {
        if !self.params.is_empty() {
            out.own_object_if_any(key!("params"), |out| {
                self.params().for_each(|(name, json)| out.own_json(name, json));
            });
        }
    }
}

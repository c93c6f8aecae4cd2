//! `Pointer`: where in a document a problem is, as the tokens of a JSON Pointer (RFC 6901).
//!
//! It is kept in its path form; the other two are written in `pointer/forms`, and all three read in `pointer/parse`.
//! Which part of a request it points into is `Place`, in `issue`.

mod forms;
mod parse;
mod token;

use std::borrow::Cow;
use std::fmt::{self, Display, Write as _};
use std::str::FromStr;

use self::forms::{Fragment, JsonPointer};
pub use self::parse::PointerError;
use self::token::{Spelling, Tokens};

/// Where in a document a problem is: a list of tokens, each a member's name or an item's index.
///
/// It has three text forms: the path `items[0].qty`, the JSON Pointer `/items/0/qty` (RFC 6901), and its URI fragment
/// form `#/items/0/qty` (RFC 6901 section 6). Reading is the inverse of writing in all three. The whole document has
/// no tokens: its texts are the empty one, the empty one, and `#`.
///
/// `From<&str>` reads a path; a text that is none (`first name`) is taken as one token. Of a tuple each value is a token.
///
/// ```
/// use error_core::Pointer;
///
/// let pointer = Pointer::from("items[0].qty");
/// assert_eq!(pointer, Pointer::from(("items", 0, "qty")));
/// assert_eq!(pointer, Pointer::root().join("items").join(0).join("qty"));
/// assert_eq!(pointer.to_pointer().to_string(), "/items/0/qty");
/// assert_eq!(pointer.to_fragment().to_string(), "#/items/0/qty");
/// assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["items", "0", "qty"]);
/// assert_eq!(Pointer::root().join("first name").to_path(), r#"["first name"]"#);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer {
    /// The tokens as a path: one allocation, and the form that most shapes write. No two texts have the same tokens.
    path: String,
}

impl Pointer {
    /// The whole document.
    ///
    /// ```
    /// assert_eq!(error_core::Pointer::root().to_path(), "");
    /// ```
    pub const fn root() -> Self {
        Self { path: String::new() }
    }

    /// Reads the path form, `items[0].qty`.
    ///
    /// # Errors
    ///
    /// A text that is no path, with the byte at which it stops being one.
    ///
    /// ```
    /// use error_core::Pointer;
    ///
    /// assert_eq!(Pointer::parse_path(r#"a["b c"][3]"#).unwrap().to_pointer().to_string(), "/a/b c/3");
    /// assert_eq!(Pointer::parse_path("items[").unwrap_err().at(), 6);
    /// ```
    pub fn parse_path(text: &str) -> Result<Self, PointerError> {
        parse::path(text)
    }

    /// Reads a JSON Pointer, `/items/0/qty`.
    ///
    /// # Errors
    ///
    /// A text that does not begin with `/`, or a `~` that neither `0` nor `1` follows (RFC 6901 section 3).
    ///
    /// ```
    /// use error_core::Pointer;
    ///
    /// assert_eq!(Pointer::parse_pointer("/a~1b").unwrap(), Pointer::root().join("a/b"));
    /// assert!(Pointer::parse_pointer("a").is_err());
    /// ```
    pub fn parse_pointer(text: &str) -> Result<Self, PointerError> {
        parse::pointer(text)
    }

    /// Reads the URI fragment form of a JSON Pointer, `#/items/0/qty`.
    ///
    /// # Errors
    ///
    /// A text that does not begin with `#`, a `%` without two hexadecimal digits, bytes that are no UTF-8, or what is
    /// no JSON Pointer when decoded.
    ///
    /// ```
    /// use error_core::Pointer;
    ///
    /// assert_eq!(Pointer::parse_fragment("#/c%25d").unwrap(), Pointer::root().join("c%d"));
    /// ```
    pub fn parse_fragment(text: &str) -> Result<Self, PointerError> {
        parse::fragment(text)
    }

    /// Appends one token, a name or an index, as its text is.
    ///
    /// ```
    /// let mut pointer = error_core::Pointer::root();
    /// pointer.push("items");
    /// pointer.push(3);
    /// assert_eq!(pointer.to_path(), "items[3]");
    /// ```
    pub fn push(&mut self, token: impl Display) {
        let start = self.path.len();
        // A `String` takes everything; a token that fails is cut short where it did.
        let _ = write!(self.path, "{token}");
        let token = self.path.get(start..).unwrap_or_default();
        match Spelling::of(token) {
            Spelling::Name if start == 0 => {}
            Spelling::Name => self.path.insert(start, '.'),
            Spelling::Index => {
                self.path.insert(start, '[');
                self.path.push(']');
            }
            Spelling::Quoted => {
                // serde_json writes any text.
                let quoted = serde_json::to_string(token).unwrap_or_default();
                self.path.truncate(start);
                self.path.extend(["[", &quoted, "]"]);
            }
        }
    }

    /// The tokens up to one that has no text, or that would make them longer than 256 bytes: names in it may be the client's.
    #[cfg(any(feature = "actix-web", feature = "axum", feature = "garde", feature = "poem", feature = "rocket"))]
    pub(crate) fn bounded(tokens: impl Iterator<Item = Option<impl AsRef<str>>>) -> Self {
        let mut left: usize = 256;
        let mut pointer = Self::root();
        for token in tokens {
            let Some(token) = token.filter(|token| token.as_ref().len() <= left) else { break };
            left -= token.as_ref().len();
            pointer.push(token.as_ref());
        }
        pointer
    }

    /// The same with one more token.
    ///
    /// ```
    /// let items = error_core::Pointer::from("items");
    /// assert_eq!(items.join(3).to_path(), "items[3]");
    /// ```
    #[must_use]
    pub fn join(mut self, token: impl Display) -> Self {
        self.push(token);
        self
    }

    /// Whether it points to the whole document.
    pub fn is_root(&self) -> bool {
        self.path.is_empty()
    }

    /// The tokens, as they are without any escaping.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        Tokens::of(&self.path)
    }

    /// The path form, `items[0].qty`.
    pub fn to_path(&self) -> &str {
        &self.path
    }

    /// The JSON Pointer, `/items/0/qty`.
    pub fn to_pointer(&self) -> impl Display {
        JsonPointer(self)
    }

    /// The URI fragment form, `#/items/0/qty`, in which everything is percent-encoded that RFC 3986 demands.
    ///
    /// ```
    /// let pointer = error_core::Pointer::root().join("naïve").join("a/b");
    /// assert_eq!(pointer.to_fragment().to_string(), "#/na%C3%AFve/a~1b");
    /// ```
    #[must_use]
    pub fn to_fragment(&self) -> impl Display {
        Fragment(self)
    }
}

/// Reads the path form; a text that is none is one token.
impl From<&str> for Pointer {
    fn from(text: &str) -> Self {
        Self::parse_path(text).unwrap_or_else(|_| Self::root().join(text))
    }
}

/// Reads the path form; a text that is none is one token.
impl From<String> for Pointer {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

/// Reads the path form, and refuses a text that is none.
impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        Self::parse_path(text)
    }
}

macro_rules! tuples {
    ($(($($token:ident)*))*) => {$(
        /// Each is one token, a name or an index, as its text is.
        impl<$($token: Display),*> From<($($token,)*)> for Pointer {
            #[allow(non_snake_case, reason = "each value is named as its type")]
            fn from(($($token,)*): ($($token,)*)) -> Self {
                Self::root()$(.join($token))*
            }
        }
    )*};
}
tuples!((A B) (A B C) (A B C D) (A B C D E) (A B C D E F));

impl<T: Display> Extend<T> for Pointer {
    fn extend<I: IntoIterator<Item = T>>(&mut self, tokens: I) {
        tokens.into_iter().for_each(|token| self.push(token));
    }
}

impl<T: Display> FromIterator<T> for Pointer {
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        let mut pointer = Self::root();
        pointer.extend(tokens);
        pointer
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pointer({})", self.path)
    }
}

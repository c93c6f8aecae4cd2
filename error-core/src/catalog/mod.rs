//! [`Catalog`]: the specs of several enums, with codes that are unique over all of them.
//!
//! The union is made and checked in const (`flat`); what the tools export from it stands elsewhere.

mod clash;
mod flat;
mod index;
pub(crate) mod variants;

pub use flat::{Flat, Size};

use index::{Index, errno_key};

use crate::{
    ErrorSpec,
    codes::{equal, hash, same},
    row::Origin,
};
use std::fmt;

/// The specs of one type, and the groups of the types that it passes through.
///
/// Written by the derive; by hand with [`Group::new`].
pub struct Group {
    #[doc(hidden)]
    pub origin: Origin,
    #[doc(hidden)]
    pub specs: &'static [ErrorSpec],
    /// The hashes of their codes, as far as they are known; zero where one is not.
    #[doc(hidden)]
    pub hashes: &'static [u64],
    /// Their codes, likewise; empty where one is not known. A search reads a code here, and not through its spec.
    #[doc(hidden)]
    pub codes: &'static [&'static str],
    /// How many former codes and errnos there are.
    #[doc(hidden)]
    pub other_keys: usize,
    /// Each passed-through group, and before which of `specs` it stands.
    #[doc(hidden)]
    pub nested: &'static [(usize, &'static Group)],
}

impl Group {
    pub(crate) const EMPTY: Self = Self::new("", "", &[]);

    /// The group of a type that implements [`ApiError`](crate::ApiError) by hand: its name, `module_path!()`, its specs.
    pub const fn new(name: &'static str, module: &'static str, specs: &'static [ErrorSpec]) -> Self {
        // A spec that was taken from another type has what that has.
        let (mut other_keys, mut i) = (0, 0);
        while i < specs.len() {
            other_keys += specs[i].more().other_keys();
            i += 1;
        }
        Self {
            origin: Origin { module, name, line: 0, column: 0 },
            specs,
            hashes: &[],
            codes: &[],
            other_keys,
            nested: &[],
        }
    }

    /// The hashes of its codes, if they are all the keys that it has.
    const fn simple_hashes(&self) -> &'static [u64] {
        if self.other_keys == 0 { self.hashes } else { &[] }
    }

    /// One of its own specs.
    pub(crate) const fn spec(&self, index: usize) -> Option<&'static ErrorSpec> {
        if index < self.specs.len() { Some(&self.specs[index]) } else { None }
    }

    /// The codes of this group and of those that it passes through, in declaration order; a shared one may recur.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        let mut codes = Vec::new();
        self.add_codes(&mut codes);
        codes.into_iter()
    }

    fn add_codes(&self, codes: &mut Vec<&'static str>) {
        for at in 0..=self.specs.len() {
            self.nested.iter().filter(|(before, _)| *before == at).for_each(|(_, group)| group.add_codes(codes));
            codes.extend(self.spec(at).map(ErrorSpec::code));
        }
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Group")
            .field("name", &self.origin.name)
            .field("specs", &self.specs.len())
            .finish_non_exhaustive()
    }
}

impl Origin {
    /// Whether both are the same declaration.
    pub(crate) const fn is(&self, other: &Self) -> bool {
        self.line == other.line
            && self.column == other.column
            && same(self.name, other.name)
            && same(self.module, other.module)
    }

    /// Whether this is [`HttpError`](crate::HttpError), whose specs a user's may replace.
    pub(crate) const fn is_builtin(&self) -> bool {
        same(self.name, "HttpError") && same(self.module, "error_core::builtin")
    }
}

/// A code's spec within a group, and the group that declared it. One that only shares the code, with a text of its own
/// perhaps, is taken where the group has no other.
pub(crate) const fn find(group: &'static Group, code: &str) -> Option<(&'static ErrorSpec, &'static Origin)> {
    match find_row(group, code, false) {
        None => find_row(group, code, true),
        found => found,
    }
}

const fn find_row(group: &'static Group, code: &str, shared: bool) -> Option<(&'static ErrorSpec, &'static Origin)> {
    let key = hash(code);
    let mut i = 0;
    while let Some(spec) = group.spec(i) {
        if spec.hash() == key && spec.more().shared.is_some() == shared && same(spec.code(), code) {
            return Some(match spec.more().shared {
                Some(origin) => (spec, origin),
                None => (spec, &group.origin),
            });
        }
        i += 1;
    }
    let mut i = 0;
    while i < group.nested.len() {
        if let Some(found) = find_row(group.nested[i].1, code, shared) {
            return Some(found);
        }
        i += 1;
    }
    None
}

/// The errors of an API: specs of several enums, each code once. Made by [`catalog!`](crate::catalog!).
pub struct Catalog {
    title: Option<&'static str>,
    domain: Option<&'static str>,
    docs: Option<&'static str>,
    index: Index,
}

impl Catalog {
    #[doc(hidden)]
    pub const fn new<const SPECS: usize, const SLOTS: usize, const GROUPS: usize>(
        flat: &'static Flat<SPECS, SLOTS, GROUPS>,
    ) -> Self {
        Self { title: None, domain: None, docs: None, index: flat.index() }
    }

    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub const fn with_title(mut self, title: &'static str) -> Self {
        assert!(self.title.is_none(), "`title` is given twice");
        self.title = Some(title);
        self
    }

    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub const fn with_domain(mut self, domain: &'static str) -> Self {
        assert!(self.domain.is_none(), "`domain` is given twice");
        assert!(is_domain(domain), "a `domain` is a host name without scheme and path: \"shop.example.com\"");
        self.domain = Some(domain);
        self
    }

    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub const fn with_docs(mut self, base: &'static str) -> Self {
        assert!(self.docs.is_none(), "`docs` is given twice");
        assert!(is_docs_base(base), "`docs` ends in `/`, `#` or `=`: the code is appended to it");
        self.docs = Some(base);
        self
    }

    /// The name of the API, for documents.
    pub const fn title(&self) -> Option<&'static str> {
        self.title
    }

    /// The domain that owns the codes: `shop.example.com`.
    pub const fn domain(&self) -> Option<&'static str> {
        self.domain
    }

    /// The URI that stands before each code in `type`; ends in `/`, `#` or `=`.
    pub const fn docs(&self) -> Option<&'static str> {
        self.docs
    }

    /// How many codes there are.
    pub const fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there is no code at all.
    pub const fn is_empty(&self) -> bool {
        self.index.len() == 0
    }

    /// The specs in declaration order, each code once. A filter is an iterator's:
    ///
    /// ```
    /// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
    /// let conflicts: Vec<_> = SHOP.iter().filter(|spec| spec.status() == 409).map(|spec| spec.code()).collect();
    /// assert_eq!(conflicts, ["conflict"]);
    /// ```
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &'static ErrorSpec> + DoubleEndedIterator + Clone + use<> {
        self.index.specs()
    }

    /// The spec that has `code`.
    pub fn by_code(&self, code: &str) -> Option<&'static ErrorSpec> {
        let (group, number) = self.index.first(hash(code))?;
        let spec = group.spec(number)?;
        match group.codes.get(number) {
            Some(known) if !known.is_empty() && equal(known, code) => Some(spec),
            _ => self.by_code_behind(code),
        }
    }

    /// Out of line, since it hardly ever runs: two codes with one half of a hash, a former code, or a spec that alone
    /// knows its code, since it was written by hand or is another type's.
    #[cold]
    fn by_code_behind(&self, code: &str) -> Option<&'static ErrorSpec> {
        self.index.find(hash(code), |spec| spec.code() == code)
    }

    /// The spec that had `code` formerly, by its `was`.
    pub fn by_former_code(&self, code: &str) -> Option<&'static ErrorSpec> {
        self.index.find(hash(code), |spec| spec.was().contains(&code))
    }

    /// The spec that has the number `errno`.
    pub fn by_errno(&self, errno: u32) -> Option<&'static ErrorSpec> {
        self.index.find(errno_key(errno), |spec| spec.errno() == Some(errno))
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("title", &self.title).field("codes", &self.len()).finish_non_exhaustive()
    }
}

/// Whether a code can be appended to this URI.
pub(crate) const fn is_docs_base(base: &str) -> bool {
    matches!(base.as_bytes().last(), Some(b'/' | b'#' | b'='))
}

/// Whether this is a host name.
pub(crate) const fn is_domain(domain: &str) -> bool {
    let bytes = domain.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if !bytes[i].is_ascii_alphanumeric() && bytes[i] != b'.' && bytes[i] != b'-' {
            return false;
        }
        i += 1;
    }
    !bytes.is_empty()
}

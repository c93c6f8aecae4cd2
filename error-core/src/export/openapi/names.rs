//! The names of components: `UserNotFoundError`.

use crate::CodeCase;
use std::collections::{HashMap, HashSet};

/// The names of the errors' schemas.
#[derive(Debug)]
pub(crate) struct Names {
    prefix: String,
    by_code: HashMap<&'static str, String>,
}

impl Names {
    /// Names for these codes, of which no two are the same in any case of letters.
    ///
    /// Words run together, so that `ab_c` and `a_bc` would have one name. The second keeps its `_`, which no other name
    /// has. Codes that are added behind the others change no name.
    pub(crate) fn new(prefix: &str, codes: impl Iterator<Item = &'static str>) -> Self {
        let mut taken = HashSet::new();
        let mut name = |code: &'static str| {
            let nice = CodeCase::Pascal.spell(code.strip_suffix("_error").unwrap_or(code)).to_string() + "Error";
            let is_free = taken.insert(nice.to_ascii_lowercase());
            (code, if is_free { format!("{prefix}{nice}") } else { format!("{prefix}{code}_error") })
        };
        Self { prefix: prefix.to_owned(), by_code: codes.map(&mut name).collect() }
    }

    /// The name of an error's schema.
    pub(crate) fn of(&self, code: &str) -> Option<&str> {
        self.by_code.get(code).map(String::as_str)
    }

    /// Any other name; none ends in `Error`, and so none is an error's.
    pub(crate) fn prefixed(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

//! Two catalogues that are odd for those who write programs of them: an empty one, and one written by hand with names that
//! are words of other languages.

use error_core::{ApiError, Catalog, Catalogued, ErrorSpec, Group, ParamSpec, Schema};
use std::{error::Error, fmt};

error_core::catalog! {
    static NOTHING = { errors: [Nothing] };
}
error_core::catalog! {
    static WRITTEN = { errors: [Written] };
}

/// The two with their names.
pub(crate) fn all() -> [(&'static str, &'static Catalog); 2] {
    [("nothing", &NOTHING), ("written", &WRITTEN)]
}

#[derive(Debug, ApiError)]
enum Nothing {}

#[derive(Debug)]
struct Written;

const SIZES: Schema = Schema::STRING.one_of(&["s", "it's", "\"l\"\u{2028}"]);
static SPECS: [ErrorSpec; 3] = [
    ErrorSpec::new(400, "all_codes", "It is `ALL_CODES` in upper case.")
        .with_description("@deprecated\n\ta\n@see b */ c"),
    ErrorSpec::new(400, "error", "Of this name is a class.").with_params(&[
        ParamSpec::new("a-b", SIZES),
        ParamSpec::new("__proto__", Schema::INTEGER),
        ParamSpec::new("1st", Schema::array(&SIZES).optional()),
        ParamSpec::new("any", Schema::ANY),
        ParamSpec::new("lists", Schema::array(&Schema::array(&Schema::OBJECT))),
        ParamSpec::new("naïve */", Schema::BOOLEAN),
    ]),
    ErrorSpec::new(500, "known", "{this} is no placeholder, {{nor}} this"),
];

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("It failed.")
    }
}

impl Error for Written {}

impl ApiError for Written {
    fn spec(&self) -> &'static ErrorSpec {
        &SPECS[0]
    }
}

impl Catalogued for Written {
    const GROUP: &'static Group = &Group::new("Written", module_path!(), &SPECS);
}

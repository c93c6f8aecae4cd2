//! [`TypeScript`]: a catalogue as a module for those who call the API from a browser, Node or Deno.
//!
//! What is the same for every catalogue stands in `runtime/*.ts` as it is written out; here is what depends on it.

mod literal;
mod module;
mod types;

use super::listing::Listing;
use crate::Catalog;
use std::fmt;

/// A catalogue as one TypeScript module, which needs no other.
///
/// It has all codes with the types of their params, reads an error response as [`ErrorResponse`](crate::ErrorResponse) does,
/// and says when to try again. A `switch` over `code` narrows `status` and `params`, and what only a newer server knows is an
/// arm of its own:
///
/// ```ts
/// import { type UnknownError, readApiError } from "./errors";
///
/// const response = await fetch("/users/7");
/// if (!response.ok) {
///   const error = await readApiError(response);
///   switch (error.code) {
///     case "user_not_found":
///       return show(`Nobody has the number ${error.params.user_id}.`);
///     default:
///       // Does not compile once there is a code that is not handled above.
///       return show((error satisfies UnknownError).message);
///   }
/// }
/// ```
///
/// It passes the compiler with `strict` and the options that are stricter (`exactOptionalPropertyTypes`,
/// `noUncheckedIndexedAccess`, `erasableSyntaxOnly` and more), for ES2022 and newer, and asks for the types of no platform.
///
/// ```
/// use error_core::{HttpError, export::TypeScript};
///
/// error_core::catalog! { static SHOP = { title: "Shop API", errors: [HttpError] }; }
///
/// let module = TypeScript::new(&SHOP).to_string();
/// assert!(module.contains(r#"not_found: Known<"not_found", 404>;"#));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct TypeScript {
    catalog: &'static Catalog,
}

impl TypeScript {
    /// The module of a catalogue.
    pub const fn new(catalog: &'static Catalog) -> Self {
        Self { catalog }
    }
}

/// What every module has, in the order in which a reader wants to know it.
const RUNTIME: [&str; 9] = [
    include_str!("runtime/types.ts"),
    include_str!("runtime/api.ts"),
    include_str!("runtime/codes.ts"),
    include_str!("runtime/read.ts"),
    include_str!("runtime/json_api.ts"),
    include_str!("runtime/google_rpc.ts"),
    include_str!("runtime/issues.ts"),
    include_str!("runtime/members.ts"),
    include_str!("runtime/headers.ts"),
];

impl fmt::Display for TypeScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        module::write(f, self.catalog, &Listing::of(self.catalog))?;
        RUNTIME.iter().try_for_each(|part| write!(f, "\n{part}"))
    }
}

//! The shapes by name, as documents show them.

use crate::{Catalog, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, JsonApi, Problem, Shape};

/// The shapes of this crate, each with the catalogue's docs and domain. `GoogleRpc` needs a domain and is none without.
pub(crate) fn all(catalog: &Catalog) -> [(&'static str, Option<Box<dyn Shape>>); 8] {
    let google = catalog.domain().map(|_| Box::new(GoogleRpc::of(catalog)) as Box<dyn Shape>);
    [
        ("Envelope", Some(Box::new(Envelope))),
        ("EnvelopeCamel", Some(Box::new(EnvelopeCamel))),
        ("Flat", Some(Box::new(Flat))),
        ("Problem", Some(Box::new(Problem::of(catalog)))),
        ("JsonApi", Some(Box::new(JsonApi::of(catalog)))),
        ("GoogleRpc", google),
        ("Errno", Some(Box::new(Errno::new()))),
        ("ErrnoNested", Some(Box::new(ErrnoNested::new()))),
    ]
}

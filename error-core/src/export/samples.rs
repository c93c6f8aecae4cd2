//! What a client gets, as the documents show it.

use super::{REQUEST_ID, form, shapes, tree::Tree};
use crate::{Catalog, ErrorSpec, Occurrence, Shape, sample::Sample};
use std::fmt;

/// Shapes with the names that documents give them.
#[derive(Default)]
pub(crate) struct Shapes(Vec<(String, Box<dyn Shape>)>);

impl Shapes {
    pub(crate) fn push(&mut self, name: String, shape: Box<dyn Shape>) {
        self.0.push((name, shape));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The shapes of this crate.
    pub(crate) fn all(catalog: &Catalog) -> Self {
        let shapes = shapes::all(catalog).into_iter();
        Self(shapes.filter_map(|(name, shape)| Some((name.to_owned(), shape?))).collect())
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &dyn Shape)> {
        self.0.iter().map(|(name, shape)| (name.as_str(), shape.as_ref()))
    }
}

impl fmt::Debug for Shapes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// The sample body of an error, a line for each member; what is not JSON as it is.
pub(crate) fn body(shape: &dyn Shape, spec: &'static ErrorSpec) -> String {
    let body = form::example(shape, spec);
    match Tree::read(&body) {
        Some(tree) => tree.to_pretty_json().trim_end().to_owned(),
        None => String::from_utf8_lossy(&body).into_owned(),
    }
}

/// Of which media type it is.
pub(crate) fn media_type(shape: &dyn Shape, spec: &'static ErrorSpec) -> String {
    let sample = Sample::example(spec);
    let occurrence = Occurrence::new(&sample).with_request_id(REQUEST_ID);
    String::from_utf8_lossy(shape.media_type(&occurrence).as_bytes()).into_owned()
}

//! [`OpenApi`]: the errors of a catalogue as responses and schemas.

pub(crate) mod answers;
mod examples;
mod flat;
mod headers;
pub(crate) mod names;
pub(crate) mod place;
mod responses;
pub(crate) mod schemas;

use super::{
    form,
    listing::{Entry, Listing},
    schema::Dialect,
    tree::{Members, Tree},
};
use crate::{Catalog, Envelope, Shape};
use names::Names;
use responses::Responses;
use schemas::{Document, Schemas};
use std::{borrow::Cow, fmt};

/// The header that has the request's id, unless another is given.
const X_REQUEST_ID: &str = "x-request-id";

/// A version of `OpenAPI`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OpenApiVersion {
    /// 3.0.3, with its own dialect of JSON Schema.
    V3_0,
    /// 3.1, with JSON Schema 2020-12.
    #[default]
    V3_1,
}

impl OpenApiVersion {
    pub(crate) const fn dialect(self) -> Dialect {
        match self {
            Self::V3_0 => Dialect::OpenApi30,
            Self::V3_1 => Dialect::Json2020,
        }
    }
}

/// The responses of these errors by status (`404`, `4XX`, `default`), each whole and without references.
#[cfg(any(feature = "aide", feature = "utoipa", feature = "utoipa-5"))]
pub(crate) fn inline_responses(shape: &dyn Shape, entries: &[Entry], version: OpenApiVersion) -> Vec<(String, Tree)> {
    let schemas = Schemas::new(version.dialect(), Document::Part);
    let mut responses = Responses { shape, schemas, request_id: X_REQUEST_ID, flat: None };
    all(&mut responses, entries)
}

/// The responses by status.
fn all(responses: &mut Responses<'_, '_>, entries: &[Entry]) -> Vec<(String, Tree)> {
    let bodies = answers::bodies(responses.shape, entries);
    let mut all = Vec::new();
    for answer in answers::by_status(entries, &bodies) {
        all.push((answer.key.name(), responses.of(&answer)));
    }
    let mut media_types = Vec::new();
    for media_type in bodies.into_iter().map(|body| body.media_type) {
        if !media_types.contains(&media_type) {
            media_types.push(media_type);
        }
    }
    if media_types.is_empty() {
        media_types.push(form::open(responses.shape).media_type);
    }
    all.push(("default".to_owned(), responses.default(media_types)));
    all
}

/// The errors of a catalogue as an `OpenAPI` document.
///
/// For each status there is one response with all codes of it: a union of their schemas, and an example of each, which is
/// the body that a client gets. The response `ErrorDefault` has the schema of any error, also of those that are added
/// later. Errors whose status varies stand under `4XX` and `5XX` too.
///
/// ```
/// use error_core::{HttpError, Problem, export::{OpenApi, OpenApiVersion}};
///
/// error_core::catalog! {
///     static SHOP = { title: "Shop API", docs: "https://errors.shop.example.com/", errors: [HttpError] };
/// }
/// let document = OpenApi::new(&SHOP).shape(Problem::of(&SHOP)).version(OpenApiVersion::V3_0);
/// assert!(document.to_yaml().starts_with("openapi: \"3.0.3\"\ninfo:\n  title: \"Shop API\"\n"));
/// assert!(document.to_json().contains(r#""propertyName": "code""#));
/// ```
///
/// An operation refers to them:
///
/// ```yaml
/// responses:
///   "404":
///     $ref: "#/components/responses/Error404"
///   default:
///     $ref: "#/components/responses/ErrorDefault"
/// ```
pub struct OpenApi {
    catalog: &'static Catalog,
    shape: Box<dyn Shape>,
    version: OpenApiVersion,
    is_flat: bool,
    api_version: Cow<'static, str>,
    prefix: Cow<'static, str>,
    request_id: Cow<'static, str>,
}

impl OpenApi {
    /// The errors of `catalog` in [`Envelope`], as `OpenAPI` 3.1.
    pub fn new(catalog: &'static Catalog) -> Self {
        Self {
            catalog,
            shape: Box::new(Envelope),
            version: OpenApiVersion::default(),
            is_flat: false,
            api_version: Cow::Borrowed("0.0.0"),
            prefix: Cow::Borrowed(""),
            request_id: Cow::Borrowed(X_REQUEST_ID),
        }
    }

    /// The same in another shape, which may be one of your own: what its bodies are is read off bodies.
    #[must_use]
    pub fn shape(mut self, shape: impl Shape + 'static) -> Self {
        self.shape = Box::new(shape);
        self
    }

    /// The same in another version of `OpenAPI`.
    #[must_use]
    pub fn version(mut self, version: OpenApiVersion) -> Self {
        self.version = version;
        self
    }

    /// The same with one schema for all errors in place of unions, which some gateways reject. It lists the codes
    /// (`x-extensible-enum`), and does not say which has which params.
    #[must_use]
    pub fn flat(mut self) -> Self {
        self.is_flat = true;
        self
    }

    /// The same with a version of the API for `info.version`, which is `0.0.0` without.
    #[must_use]
    pub fn api_version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.api_version = version.into();
        self
    }

    /// The same with `prefix` before the name of each component, so that none is one of another document's. What a name
    /// may not have (`^[A-Za-z0-9._-]+$`) is left out of it.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Cow<'static, str>>) -> Self {
        let mut prefix = prefix.into().into_owned();
        prefix.retain(|char| char.is_ascii_alphanumeric() || matches!(char, '.' | '_' | '-'));
        self.prefix = prefix.into();
        self
    }

    /// The same with another header for the request's id than `x-request-id`.
    #[must_use]
    pub fn request_id_header(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.request_id = name.into();
        self
    }

    /// The whole document as JSON.
    pub fn to_json(&self) -> String {
        self.document().to_pretty_json()
    }

    /// The whole document as YAML.
    pub fn to_yaml(&self) -> String {
        self.document().to_yaml(0)
    }

    /// Its `components` alone as JSON: an object with `schemas` and `responses`.
    pub fn components_to_json(&self) -> String {
        self.components().to_pretty_json()
    }

    /// Its `components` alone as YAML.
    pub fn components_to_yaml(&self) -> String {
        self.components().to_yaml(0)
    }

    fn document(&self) -> Tree {
        let info = Tree::object([
            ("title", Tree::text(self.catalog.title().unwrap_or("API"))),
            ("version", Tree::text(self.api_version.clone())),
        ]);
        Tree::object([
            ("openapi", Tree::text(self.version.text())),
            ("info", info),
            // What no servers mean, which tools ask to be said.
            ("servers", Tree::Array(vec![Tree::object([("url", Tree::text("/"))])])),
            ("paths", Tree::Object(Members::new())),
            ("components", self.components()),
        ])
    }

    /// `schemas` and `responses` with the names of this catalogue.
    pub(crate) fn components(&self) -> Tree {
        self.components_of(self.version)
    }

    /// The version that it is set to.
    #[cfg(feature = "insert")]
    pub(crate) fn own_version(&self) -> OpenApiVersion {
        self.version
    }

    /// The same as in a document of another version.
    pub(crate) fn components_of(&self, version: OpenApiVersion) -> Tree {
        let entries = Listing::of(self.catalog).entries;
        let codes = || entries.iter().map(|entry| entry.spec.code());
        let names = Names::new(&self.prefix, codes());
        let mut schemas = Schemas::new(version.dialect(), Document::OpenApi(&names));
        let flat = self.is_flat.then(|| schemas.flat(&*self.shape, &codes().collect::<Vec<_>>()));
        let mut responses = Responses { shape: &*self.shape, schemas, request_id: &self.request_id, flat };
        let all = all(&mut responses, &entries).into_iter().map(|(status, response)| {
            let status = if status == "default" { "Default" } else { &status };
            (names.prefixed(&format!("Error{status}")), response)
        });
        let all = Tree::object(all);
        Tree::object([("schemas", Tree::Object(responses.schemas.into_named(&*self.shape))), ("responses", all)])
    }
}

impl fmt::Debug for OpenApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenApi")
            .field("catalog", &self.catalog)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

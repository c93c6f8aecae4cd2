//! `Schema`: the JSON type of a param, as a constant.
//!
//! How it is spelt in `OpenAPI`, TypeScript or the lock file is in `export` and `lock`.

/// The JSON type of a param.
///
/// Every part is constant, so that a catalogue needs no initialisation. The names are JSON Schema's.
///
/// ```
/// use error_core::{Schema, SchemaKind};
///
/// const SIZES: Schema = Schema::array(&Schema::STRING.one_of(&["s", "m", "l"])).optional();
///
/// assert_eq!(SIZES.kind(), SchemaKind::Array);
/// assert_eq!(SIZES.items().map(|item| item.name()), Some("string"));
/// assert!(SIZES.is_optional());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Schema {
    kind: SchemaKind,
    format: Option<&'static str>,
    choices: &'static [&'static str],
    inner: Option<&'static Schema>,
    optional: bool,
}

/// The kinds of JSON value that a [`Schema`] tells apart.
///
/// A map is an [`Object`](SchemaKind::Object) whose schema has [`values`](Schema::values).
///
/// ```
/// assert_eq!(error_core::Schema::ANY.kind(), error_core::SchemaKind::Any);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemaKind {
    /// A text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An array; see [`Schema::items`].
    Array,
    /// An object; see [`Schema::values`].
    Object,
    /// Any JSON value but `null`.
    Any,
}

impl Schema {
    /// A text.
    pub const STRING: Self = Self::of(SchemaKind::String);
    /// A number without a fraction.
    pub const INTEGER: Self = Self::of(SchemaKind::Integer);
    /// A number.
    pub const NUMBER: Self = Self::of(SchemaKind::Number);
    /// `true` or `false`.
    pub const BOOLEAN: Self = Self::of(SchemaKind::Boolean);
    /// An object about whose members nothing is said.
    pub const OBJECT: Self = Self::of(SchemaKind::Object);
    /// Any JSON value.
    pub const ANY: Self = Self::of(SchemaKind::Any);

    const fn of(kind: SchemaKind) -> Self {
        Self { kind, format: None, choices: &[], inner: None, optional: false }
    }

    /// An array whose items are all of one schema.
    pub const fn array(items: &'static Schema) -> Self {
        Self { inner: Some(items), ..Self::of(SchemaKind::Array) }
    }

    /// An object with any keys, whose values are all of one schema.
    pub const fn map(values: &'static Schema) -> Self {
        Self { inner: Some(values), ..Self::of(SchemaKind::Object) }
    }

    /// The same with a `format`, a name from the `OpenAPI` format registry: `uuid`, `date-time`.
    #[must_use]
    pub const fn format(self, format: &'static str) -> Self {
        Self { format: Some(format), ..self }
    }

    /// The same, but only these texts: an `enum` in JSON Schema.
    #[must_use]
    pub const fn one_of(self, choices: &'static [&'static str]) -> Self {
        Self { choices, ..self }
    }

    /// The same, but it may be absent (never `null`).
    #[must_use]
    pub const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Which kind of JSON value it is.
    pub const fn kind(&self) -> SchemaKind {
        self.kind
    }

    /// The kind as JSON Schema's `type` spells it, `any` where that has no `type`.
    ///
    /// ```
    /// assert_eq!(error_core::Schema::INTEGER.name(), "integer");
    /// ```
    pub const fn name(&self) -> &'static str {
        match self.kind {
            SchemaKind::String => "string",
            SchemaKind::Integer => "integer",
            SchemaKind::Number => "number",
            SchemaKind::Boolean => "boolean",
            SchemaKind::Array => "array",
            SchemaKind::Object => "object",
            SchemaKind::Any => "any",
        }
    }

    /// The `format` of its text or number.
    pub const fn format_name(&self) -> Option<&'static str> {
        self.format
    }

    /// The only texts that it can be; empty if it is not restricted.
    pub const fn choices(&self) -> &'static [&'static str] {
        self.choices
    }

    /// The schema of an array's items.
    pub const fn items(&self) -> Option<&'static Schema> {
        match self.kind {
            SchemaKind::Array => self.inner,
            _ => None,
        }
    }

    /// The schema of a map's values; an object without is free in its members.
    pub const fn values(&self) -> Option<&'static Schema> {
        match self.kind {
            SchemaKind::Object => self.inner,
            _ => None,
        }
    }

    /// Whether it may be absent.
    pub const fn is_optional(&self) -> bool {
        self.optional
    }
}

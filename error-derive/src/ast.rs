//! The model of an item: plain data that borrows the syntax. Rules stand in `valid`, tokens in `expand`.

use crate::{
    attr::{FieldAttrs, ItemAttrs, Level, ParamForm, SameAs, VariantAttrs, path_span},
    errors::Errors,
    message::Template,
    status::phrase,
    words::{check_code, constant, snake_case, title},
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{
    Attribute, Data, DeriveInput, Fields, GenericArgument, Index, Member, Path, PathArguments, Token, Type,
    ext::IdentExt, spanned::Spanned,
};

/// The enum, or the struct as an enum of one variant.
pub(crate) struct Input<'a> {
    pub(crate) syntax: &'a DeriveInput,
    pub(crate) is_struct: bool,
    pub(crate) attrs: ItemAttrs,
    pub(crate) variants: Vec<Variant<'a>>,
    /// thiserror or snafu writes `Display`, `Error` and `From`.
    pub(crate) foreign: bool,
}

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) attrs: VariantAttrs,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) code: Option<Code>,
    /// The parsed `msg`, otherwise the phrase of the status or the text of the shared spec.
    pub(crate) template: Option<Template>,
    /// The variant's own status, or the enum's.
    pub(crate) status: Option<u16>,
}

/// A code, and where a mistake about it is shown.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) tokens: TokenStream,
}

pub(crate) struct Field<'a> {
    pub(crate) syntax: &'a syn::Field,
    pub(crate) member: Member,
    pub(crate) attrs: FieldAttrs,
    /// `#[snafu(source)]` and `#[snafu(backtrace)]` are internal as `#[source]` is.
    foreign_source: bool,
}

impl<'a> Input<'a> {
    /// Reads an item; `None` if it is a union.
    pub(crate) fn from_syn(syntax: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let level = if matches!(syntax.data, Data::Enum(_)) { Level::Enum } else { Level::Struct };
        let (attrs, of_struct) = ItemAttrs::read(level, &syntax.attrs, errors);
        let mut variants = match &syntax.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|variant| {
                    let attrs = VariantAttrs::read(&variant.attrs, errors);
                    Variant::new(&variant.ident, attrs, &variant.fields, errors)
                })
                .collect(),
            Data::Struct(data) => vec![Variant::new(&syntax.ident, of_struct, &data.fields, errors)],
            Data::Union(data) => {
                errors.push(
                    &data.union_token,
                    "a union has no variants to tell apart, derive `ApiError` on an enum or a struct",
                );
                return None;
            }
        };
        for variant in &mut variants {
            variant.resolve(&attrs, errors);
        }
        share_templates(&mut variants);
        let foreign = is_foreign(syntax);
        Some(Self { syntax, is_struct: level == Level::Struct, attrs, variants, foreign })
    }

    /// Whether we write this impl.
    pub(crate) fn writes(&self, name: &str) -> bool {
        let by_others = self.foreign && matches!(name, "display" | "error" | "from");
        !by_others && !self.attrs.omits(name)
    }

    /// The path of the runtime crate's part for generated code.
    pub(crate) fn private(&self) -> Path {
        let mut path = self.attrs.krate.get().cloned().unwrap_or_else(|| {
            let mut path = Path::from(Ident::new("error_core", Span::call_site()));
            path.leading_colon = Some(<Token![::]>::default());
            path
        });
        path.segments.push(Ident::new("__private", Span::call_site()).into());
        path
    }

    pub(crate) fn variant(&self, ident: &Ident) -> Option<&Variant<'a>> {
        self.variants.iter().find(|variant| variant.ident == ident)
    }
}

impl<'a> Variant<'a> {
    fn new(ident: &'a Ident, attrs: VariantAttrs, fields: &'a Fields, errors: &mut Errors) -> Self {
        let fields = fields.iter().enumerate().map(|(index, field)| Field::new(index, field, errors)).collect();
        Self { ident, attrs, fields, code: None, template: None, status: None }
    }

    /// Finds what a key or its default says, where that needs the item's keys.
    fn resolve(&mut self, item: &ItemAttrs, errors: &mut Errors) {
        let status = if self.attrs.status.is_given() { &self.attrs.status } else { &item.status };
        self.status = status.get().map(|status| status.number);
        self.code = match self.attrs.code.get() {
            Some(literal) => Some(Code { text: literal.value(), tokens: literal.to_token_stream() }),
            None if self.attrs.code.is_given() || self.is_transparent() || self.attrs.same_as.is_given() => None,
            None if item.infer_codes.is_given() => {
                let text = snake_case(&self.ident.unraw().to_string());
                if check_code(&text).is_err() {
                    errors
                        .push(self.ident, format!("`{}` gives no code, write `code = \"user_not_found\"`", self.ident));
                    None
                } else {
                    Some(Code { text, tokens: self.ident.to_token_stream() })
                }
            }
            None => None,
        };
        self.template = match (self.attrs.msg.get(), self.status) {
            (Some(literal), _) => Template::parse(literal, errors),
            (None, Some(status)) if !self.attrs.msg.is_given() => phrase(status).map(Template::fixed),
            _ => None,
        };
    }

    /// Whether it has its spec from the one field that is another error.
    pub(crate) fn is_transparent(&self) -> bool {
        self.attrs.transparent.is_given() || self.fields.iter().any(|field| field.attrs.transparent.is_given())
    }

    /// The field that a transparent variant passes through.
    pub(crate) fn inner(&self) -> Option<&Field<'a>> {
        let marked = self.fields.iter().find(|field| field.attrs.transparent.is_given());
        marked.or(if self.attrs.transparent.is_given() { self.fields.first() } else { None })
    }

    pub(crate) fn same_variant(&self) -> Option<&Ident> {
        match self.attrs.same_as.get() {
            Some(SameAs::Variant(ident)) => Some(ident),
            _ => None,
        }
    }

    pub(crate) fn title(&self) -> String {
        let from_code = || self.code.as_ref().map_or_else(String::new, |code| title(&code.text));
        self.attrs.title.get().map_or_else(from_code, syn::LitStr::value)
    }

    /// The name of the constant that holds its code.
    pub(crate) fn constant(&self) -> Option<String> {
        self.code.as_ref().map(|code| constant(&code.text))
    }

    /// The field that a placeholder names.
    pub(crate) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.name() == name)
    }

    /// Whether the message interpolates `field`.
    pub(crate) fn interpolates(&self, field: &Field<'_>) -> bool {
        let name = field.name();
        self.template.iter().flat_map(Template::placeholders).any(|placeholder| placeholder.field == name)
    }

    /// The trait by which generated code knows a field's type, where it is public as it is: one for all that is asked of it.
    pub(crate) fn public_by(&self, field: &Field<'_>) -> Option<&'static str> {
        let sent = self.param_name(field).is_some() && field.form() == ParamForm::Typed;
        // A positional field may be shown without being sent; that it may be public at all, its type says.
        let shown = self.interpolates(field) && !field.has_role() && !field.attrs.param.is_given();
        let name = field.name();
        let mut placeholders = self.template.iter().flat_map(Template::placeholders);
        let text = placeholders.any(|placeholder| placeholder.field == name && placeholder.trait_name() == "Display");
        (sent || shown).then_some(if text { "Interpolated" } else { "Param" })
    }

    /// Whether each occurrence may have a status of its own.
    pub(crate) fn has_status_field(&self) -> bool {
        self.fields.iter().any(|field| field.attrs.status.is_given())
    }

    /// The internal cause. The error that a variant passes through is none, though `#[from]` may stand there.
    pub(crate) fn source(&self) -> Option<&Field<'a>> {
        let inner = self.inner().map(|inner| &inner.member);
        self.fields.iter().find(|field| field.is_source() && Some(&field.member) != inner)
    }

    /// The params that it sends, with their names.
    pub(crate) fn params(&self) -> impl Iterator<Item = (&Field<'a>, String)> {
        self.fields.iter().filter_map(|field| self.param_name(field).map(|name| (field, name)))
    }

    /// Under which name a field is sent, if it is: marked so, or a named field that the message interpolates.
    pub(crate) fn param_name(&self, field: &Field<'_>) -> Option<String> {
        if field.attrs.message.is_given() {
            return None;
        }
        let own = match &field.member {
            Member::Named(ident) => Some(ident.unraw().to_string()),
            Member::Unnamed(_) => None,
        };
        match field.attrs.param.get() {
            Some(attr) => attr.name.as_ref().map(syn::LitStr::value).or(own),
            None if field.attrs.param.is_given() || field.has_role() => None,
            None => own.filter(|_| self.interpolates(field)),
        }
    }
}

impl<'a> Field<'a> {
    fn new(index: usize, syntax: &'a syn::Field, errors: &mut Errors) -> Self {
        let member = match &syntax.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(Index { index: u32::try_from(index).unwrap_or(u32::MAX), span: syntax.ty.span() }),
        };
        let foreign_source = syntax.attrs.iter().any(|attr| {
            let mut internal = false;
            let _ = attr.path().is_ident("snafu").then(|| {
                attr.parse_nested_meta(|meta| {
                    internal |= meta.path.is_ident("source") || meta.path.is_ident("backtrace");
                    meta.input.parse::<TokenStream>().map(drop)
                })
            });
            internal
        });
        Self { syntax, member, attrs: FieldAttrs::read(&syntax.attrs, errors), foreign_source }
    }

    /// The name by which a placeholder finds it: without `r#`, or its position.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    pub(crate) fn ty(&self) -> &'a Type {
        &self.syntax.ty
    }

    /// Whether a key says what it is for, other than being a param.
    pub(crate) fn has_role(&self) -> bool {
        self.attrs.roles().next().is_some() || self.is_source()
    }

    /// Whether it is the internal cause.
    pub(crate) fn is_source(&self) -> bool {
        let attrs = &self.attrs;
        let marked =
            attrs.source.is_given() || attrs.plain_source.is_some() || attrs.from.is_some() || self.foreign_source;
        let other = attrs.param.is_given() || attrs.roles().any(|role| role != "source");
        (marked || (self.name() == "source" && !other)) && !attrs.transparent.is_given()
    }

    /// The type in an `Option`, going by its name.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        let mut ty = self.ty();
        // A type that a macro handed on as `$ty:ty` stands in a group that nobody sees.
        while let Type::Group(group) = ty {
            ty = &group.elem;
        }
        let Type::Path(path) = ty else { return None };
        let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first() {
            Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
            _ => None,
        }
    }

    /// How it is written as a param.
    pub(crate) fn form(&self) -> ParamForm {
        self.attrs.param.get().map(|attr| attr.form).unwrap_or_default()
    }

    /// The type as text, for comparing. Most types are one word, which is quick to have.
    pub(crate) fn type_text(&self) -> String {
        match self.ty() {
            Type::Path(path) => {
                path.path.get_ident().map_or_else(|| path.to_token_stream().to_string(), Ident::to_string)
            }
            ty => ty.to_token_stream().to_string(),
        }
    }

    /// The place of a field: its name, or the type of a positional one.
    pub(crate) fn tokens(&self) -> TokenStream {
        match &self.member {
            Member::Named(ident) => ident.to_token_stream(),
            Member::Unnamed(_) => self.ty().to_token_stream(),
        }
    }
}

/// Gives a variant without a `msg` that shares another one's spec its template too, whose placeholders name its own fields.
fn share_templates(variants: &mut [Variant<'_>]) {
    for at in 0..variants.len() {
        let target = variants.get(at).filter(|variant| !variant.attrs.msg.is_given()).and_then(Variant::same_variant);
        let target = target.and_then(|ident| variants.iter().find(|variant| variant.ident == ident));
        let template = target.and_then(|target| target.template.clone());
        if let Some((variant, template)) = variants.get_mut(at).zip(template) {
            variant.template = Some(template);
        }
    }
}

/// Whether thiserror or snafu stands beside us.
fn is_foreign(syntax: &DeriveInput) -> bool {
    let has = |attrs: &[Attribute]| ["error", "snafu"].iter().any(|name| path_span(attrs, name).is_some());
    let in_fields = |fields: &Fields| fields.iter().any(|field| has(&field.attrs));
    has(&syntax.attrs)
        || match &syntax.data {
            Data::Enum(data) => data.variants.iter().any(|variant| has(&variant.attrs) || in_fields(&variant.fields)),
            Data::Struct(data) => in_fields(&data.fields),
            Data::Union(_) => false,
        }
}

/// A span without a place, for names that generated code makes up: they cannot meet a user's.
pub(crate) fn local(name: &str, number: usize) -> Ident {
    Ident::new(&format!("__{name}{number}"), Span::mixed_site())
}

//! The static table of an item: a row for each variant that has a spec of its own or shares one.

use super::{Item, Where, ends, located};
use crate::{
    ast::{Field, Variant},
    attr::{Header, ParamForm, SameAs, text as shown_text},
    message::Template,
    words::{hash, json},
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, LitStr, Path};

pub(super) fn impl_catalogued(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let origin = origin(item);
    let (mut table, mut nested) = (Table::new(item), Vec::new());
    for variant in &item.input.variants {
        match variant.inner() {
            Some(inner) => {
                let (ty, before) = (inner.ty(), table.codes.len());
                nested.push(quote!((#before, <#ty as #p::Transparent>::GROUP)));
            }
            None => table.add(item, variant),
        }
    }
    let (rows, other_keys) = (table.codes.len(), table.other_keys);
    let group = |specs: &TokenStream, hashes: &TokenStream| {
        quote! {
            &#p::Group {
                origin: #origin, specs: #p::Specs::Table { 0: #specs }, hashes: #hashes, other_keys: #other_keys,
                nested: &[#(#nested),*],
            }
        }
    };
    let implement = |group: &TokenStream| {
        item.implement(&quote!(#p::Catalogued), Where::Inferred, &quote!(const GROUP: &'static #p::Group = #group;))
    };
    if item.is_generic() {
        // A static cannot name type parameters, a constant of a trait can.
        let tabled = quote!(#p::Tabled<#rows>);
        let constant = quote!(const TABLE: &'static #p::Table<#rows> = &#table;);
        let table = item.implement(&tabled, Where::Inferred, &constant);
        let group = group(&quote!(<Self as #tabled>::SPECS), &quote!(&<Self as #tabled>::TABLE.hashes));
        let catalogued = implement(&group);
        return quote!(#table #catalogued);
    }
    // A static is checked once. What a constant leads to is checked again for each constant that leads there.
    let group = group(&quote!(&SPECS), &quote!(&TABLE.hashes));
    implement(&quote! {
        {
            static TABLE: #p::Table<#rows> = #table;
            static SPECS: [#p::Option<#p::ErrorSpec>; #rows] = #p::rows(&TABLE);
            #group
        }
    })
}

/// Where the item is declared.
fn origin(item: &Item<'_>) -> TokenStream {
    let (p, name) = (&item.p, item.ident.to_string());
    quote!(#p::Origin { module: #p::module_path!(), name: #name, line: #p::line!(), column: #p::column!() })
}

/// The columns of the table, and the lists of what few variants have.
#[derive(Default)]
struct Table {
    p: TokenStream,
    /// How many former codes and errnos there are.
    other_keys: usize,
    /// The enum's category and headers, which a variant's own replace.
    category: TokenStream,
    headers: Vec<TokenStream>,
    variants: Vec<String>,
    codes: Vec<String>,
    hashes: Vec<u64>,
    statuses: Vec<u16>,
    titles: Vec<String>,
    texts: Vec<String>,
    placeholders: Vec<u8>,
    params_of: Vec<u16>,
    json: Vec<TokenStream>,
    /// The lists of params, with their types as text to find equal ones.
    params: Vec<(String, TokenStream)>,
    descriptions: Vec<TokenStream>,
    more: Vec<TokenStream>,
    shared: Vec<TokenStream>,
}

impl Table {
    fn new(item: &Item<'_>) -> Self {
        let (p, attrs) = (item.p.clone(), &item.input.attrs);
        let category = attrs.category.get().map(LitStr::value);
        let category = category.map_or_else(|| quote!(#p::None), |category| quote!(#p::Some(#category)));
        Self { p, category, headers: attrs.headers.iter().map(header).collect(), ..Self::default() }
    }

    /// Adds the row of a variant, whose spec is mostly its own.
    fn add(&mut self, item: &Item<'_>, variant: &Variant<'_>) {
        let row = self.codes.len();
        match variant.attrs.same_as.get() {
            Some(SameAs::Code(path)) => {
                let spec = spec_of_other(item, variant, path);
                self.shared.push(quote!((#row, #spec)));
                self.add_columns("", 0, "", None);
                self.params_of.push(0);
            }
            Some(SameAs::Variant(ident)) => {
                if let Some(target) = item.input.variant(ident) {
                    let (p, origin, own) = (&item.p, origin(item), own_names(variant));
                    let shared = quote!(shared: #p::Some(&#origin), own: #p::Some(&[#(#own),*]),);
                    self.add_row(item, variant, target, shared);
                }
            }
            None => self.add_row(item, variant, variant, TokenStream::new()),
        }
        self.variants.push(variant.ident.to_string());
    }

    fn add_row(&mut self, item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: TokenStream) {
        let row = self.codes.len();
        self.other_keys += target.attrs.was.len() + usize::from(target.attrs.errno.is_given());
        let code = target.code.as_ref().map_or("", |code| code.text.as_str());
        let own = variant.template.as_ref().filter(|_| variant.attrs.msg.is_given());
        self.add_columns(code, variant.status_of(target), &target.title(), own.or(target.template.as_ref()));
        self.add_params(item, target);
        let docs = if variant.attrs.docs.is_empty() { &target.attrs.docs } else { &variant.attrs.docs };
        if !docs.is_empty() {
            self.descriptions.push(quote!((#row, #docs)));
        }
        let (p, more) = (&item.p, more(item, variant, target, shared));
        if !more.is_empty() {
            self.more.push(quote!((#row, &#p::More { #more ..#p::More::NONE })));
        }
    }

    fn add_columns(&mut self, code: &str, status: u16, title: &str, template: Option<&Template>) {
        let text = template.map_or_else(String::new, |template| template.text(str::to_owned));
        let (row, escaped) = (self.codes.len(), template.map_or_else(String::new, |template| template.text(json)));
        if escaped != text {
            self.json.push(quote!((#row, #escaped)));
        }
        self.codes.push(code.to_owned());
        // Without a code of its own it has no hash either.
        self.hashes.push(if code.is_empty() { 0 } else { hash(code) });
        self.statuses.push(status);
        self.titles.push(title.to_owned());
        self.texts.push(text);
        let placeholders = template.map_or(0, |template| template.tail.len());
        self.placeholders.push(u8::try_from(placeholders).unwrap_or(u8::MAX));
    }

    /// Many variants have the same params, which then stand there once. The first list is the empty one.
    fn add_params(&mut self, item: &Item<'_>, variant: &Variant<'_>) {
        let params: Vec<_> = variant.params().collect();
        if params.is_empty() {
            return self.params_of.push(0);
        }
        let entry = |field: &Field<'_>, name: &str| {
            format!("{name}:{}:{:?}:{:?};", field.type_text(), field.form(), variant.public_by(field))
        };
        let key: String = params.iter().map(|(field, name)| entry(field, name)).collect();
        let known = self.params.iter().position(|(known, _)| *known == key);
        let number = known.unwrap_or_else(|| {
            let specs = params.iter().map(|(field, name)| param(&item.p, variant, field, name));
            self.params.push((key, quote!(&[#(#specs),*])));
            self.params.len() - 1
        });
        self.params_of.push(u16::try_from(number + 1).unwrap_or(0));
    }
}

impl ToTokens for Table {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { p, variants, codes, hashes, statuses, titles, texts, params_of, .. } = self;
        let Self { json, descriptions, more, shared, category, headers, .. } = self;
        let placeholders = Literal::byte_string(&self.placeholders);
        let params = self.params.iter().map(|(_, params)| params);
        tokens.extend(quote! {
            #p::Table {
                variants: [#(#variants),*], codes: [#(#codes),*], hashes: [#(#hashes),*], statuses: [#(#statuses),*],
                titles: [#(#titles),*], texts: [#(#texts),*], placeholders: #placeholders, params_of: [#(#params_of),*],
                params: &[&[], #(#params),*], json: &[#(#json),*], descriptions: &[#(#descriptions),*],
                more: &[#(#more),*], shared: &[#(#shared),*], category: #category, headers: &[#(#headers),*],
            }
        });
    }
}

/// The spec of a variant that shares that of another type, found in const.
fn spec_of_other(item: &Item<'_>, variant: &Variant<'_>, path: &Path) -> TokenStream {
    let p = &item.p;
    let (ty, name, own) = (owner(path), variant.ident.to_string(), own_names(variant));
    let has_msg = variant.attrs.msg.is_given();
    let text = variant.template.as_ref().filter(|_| has_msg).map(|template| text(p, template));
    let status = variant.attrs.status.get().map(|status| status.number).map(|status| quote!(status: #status,));
    let docs = Some(&variant.attrs.docs).filter(|docs| !docs.is_empty()).map(|docs| quote!(description: #docs,));
    let log = variant
        .attrs
        .log
        .get()
        .map(|level| format_ident!("{level}"))
        .map(|level| quote!(log: #p::Some(#p::LogLevel::#level),));
    let varies = variant.has_status_field().then(|| quote!(status_varies: true,));
    let unmarked = variant.unmarked_placeholder().is_some();
    let issues = !variant.has_status_field() && variant.fields.iter().any(|field| field.attrs.issues.is_given());
    let by = if item.input.is_struct { name.clone() } else { format!("{}::{name}", item.input.syntax.ident) };
    let shown = shown_text(path);
    let status_given = variant.attrs.status.get().map_or(0, |status| status.number);
    let (first, last) = ends(path);
    let arguments = quote_spanned! {last=> (#path, &#p::Sharing {
        variant: #by, path: #shown, own: &[#(#own),*], has_msg: #has_msg, unmarked: #unmarked, issues: #issues,
        status: #status_given,
    }) };
    // An error in const shows where the call begins and ends.
    let function = located(first, quote!(#p::shared::<#ty>));
    quote! {
        {
            const SHARED: (&#p::ErrorSpec, &#p::Origin) = #function #arguments;
            #p::ErrorSpec { 0: #p::Row {
                variant: #name, #status #text #docs
                more: &#p::More {
                    shared: #p::Some(SHARED.1), declared: #p::Some(SHARED.0.0.status), own: #p::Some(&[#(#own),*]), #log #varies ..*SHARED.0.0.more
                },
                ..SHARED.0.0
            } }
        }
    }
}

/// The type of a code constant: the path without its last segment.
pub(super) fn owner(path: &Path) -> Path {
    let mut owner = path.clone();
    owner.segments.pop();
    owner.segments.pop_punct();
    owner
}

fn own_names(variant: &Variant<'_>) -> Vec<String> {
    variant.params().map(|(_, name)| name).collect()
}

/// The message of a row that is written whole.
fn text(p: &TokenStream, template: &Template) -> TokenStream {
    let (text, escaped) = (template.text(str::to_owned), template.text(json));
    let json = if text == escaped { quote!(#p::Json::Same) } else { quote!(#p::Json::Escaped(#escaped)) };
    let placeholders = u8::try_from(template.tail.len()).unwrap_or(u8::MAX);
    quote!(text: #p::Text { text: #text, json: #json, placeholders: #placeholders },)
}

fn param(p: &TokenStream, variant: &Variant<'_>, field: &Field<'_>, name: &str) -> TokenStream {
    let public_by = format_ident!("{}", variant.public_by(field).unwrap_or("Param"));
    let (ty, optional) = (field.ty(), field.optional().map(|_| quote!(.optional())));
    let schema = match field.form() {
        ParamForm::Typed => quote!(<#ty as #p::#public_by>::SCHEMA),
        ParamForm::Display => quote!(#p::Schema::STRING #optional),
        ParamForm::Json => quote!(#p::Schema::ANY #optional),
    };
    quote!(#p::ParamSpec { 0: #name, 1: #schema })
}

/// The rarer parts of a row, where there are any.
fn more(item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: TokenStream) -> TokenStream {
    let (p, attrs, mut more) = (&item.p, &target.attrs, shared);
    let mut add = |key: &str, value: Option<TokenStream>| {
        if let Some(value) = value {
            let key = format_ident!("{key}");
            quote!(#key: #value,).to_tokens(&mut more);
        }
    };
    let some = |value: TokenStream| quote!(#p::Some(#value));
    let word = |kind: &str, name: &&str| {
        let (kind, name): (Ident, Ident) = (format_ident!("{kind}"), format_ident!("{name}"));
        some(quote!(#p::#kind::#name))
    };
    let text = |literal: &LitStr| some(literal.value().to_token_stream());
    add("errno", attrs.errno.get().map(|(errno, _)| some(quote!(#errno))));
    let after = attrs.retry_after.get().map(|(seconds, _)| {
        let seconds = u64::from(*seconds);
        some(quote!(#p::Retry::After(#p::Duration::from_secs(#seconds))))
    });
    add("retry", after.or_else(|| attrs.retry.get().map(|retry| word("Retry", retry))));
    let headers = headers(item, target);
    add("headers", if headers.is_empty() { None } else { Some(quote!(&[#(#headers),*])) });
    add("grpc", attrs.grpc.get().map(|code| word("GrpcCode", code)));
    add("type_uri", attrs.type_uri.get().map(text));
    add("help", attrs.help.get().map(text));
    add("category", attrs.category.get().map(text));
    add("log", variant.attrs.log.get().or(attrs.log.get()).map(|level| word("LogLevel", level)));
    add("since", attrs.since.get().map(text));
    add("deprecated", attrs.deprecated.get().map(text));
    let was = &attrs.was;
    add("was", if was.is_empty() { None } else { Some(quote!(&[#(#was),*])) });
    add("hidden", attrs.hidden.get().map(|()| quote!(true)));
    add("status_varies", variant.has_status_field().then(|| quote!(true)));
    more
}

/// The fixed headers of a variant that has some: the enum's beside them, but for those of the same name.
fn headers(item: &Item<'_>, variant: &Variant<'_>) -> Vec<TokenStream> {
    let own = &variant.attrs.headers;
    let defaults = item.input.attrs.headers.iter().filter(|_| !own.is_empty());
    let defaults = defaults.filter(|header| own.iter().all(|own| own.name != header.name));
    defaults.chain(own).map(header).collect()
}

fn header(header: &Header) -> TokenStream {
    let Header { name, value } = header;
    quote!((#name, #value))
}

impl Variant<'_> {
    /// The status of its row: its own, otherwise the target's.
    fn status_of(&self, target: &Variant<'_>) -> u16 {
        let own = self.attrs.status.get().map(|status| status.number);
        own.or(target.status).unwrap_or(500)
    }
}

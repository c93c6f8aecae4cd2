//! The static table of an item: a row for each variant that has a spec of its own or shares one.

mod more;
mod shared;

use super::{Item, Where};
use crate::{
    ast::{Field, Variant},
    attr::{ParamForm, SameAs},
    words::{hash, json},
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;
use syn::{LitStr, Path};

pub(super) fn impl_catalogued(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let (mut table, mut nested) = (Table::default(), Vec::new());
    for variant in &item.input.variants {
        match variant.inner() {
            Some(inner) => {
                let (ty, before) = (inner.ty(), table.codes.len());
                nested.push(quote!((#before, <#ty as #p::Transparent>::GROUP)));
            }
            None => table.add(item, variant),
        }
    }
    implement(item, &table, &nested)
}

/// `Catalogued` for a table, with the table beside it.
fn implement(item: &Item<'_>, table: &Table, nested: &[TokenStream]) -> TokenStream {
    let (p, origin, shape) = (&item.p, origin(item), super::impls::default_shape(item));
    let (rows, other_keys, table) = (table.codes.len(), table.other_keys, table.tokens(item));
    let group = |specs: &TokenStream, hashes: &TokenStream| {
        quote! {
            &#p::Group {
                origin: #origin, specs: #specs, hashes: #hashes, other_keys: #other_keys,
                nested: &[#(#nested),*],
            }
        }
    };
    let catalogued = |group: &TokenStream| {
        let body = quote!(const GROUP: &'static #p::Group = #group; #shape);
        item.implement(&quote!(#p::Catalogued), Where::Inferred, &body)
    };
    if item.is_generic() {
        // A static cannot name type parameters, a constant of a trait can.
        let tabled = quote!(#p::Tabled<#rows>);
        let constant = quote!(const COLUMNS: &'static #p::Columns<#rows> = &#table;);
        let constant = item.implement(&tabled, Where::Inferred, &constant);
        let catalogued =
            catalogued(&group(&quote!(<Self as #tabled>::SPECS), &quote!(&<Self as #tabled>::COLUMNS.hashes)));
        return quote!(#constant #catalogued);
    }
    // A static is checked once. What a constant leads to is checked again for each constant that leads there.
    let group = group(&quote!(&SPECS), &quote!(&COLUMNS.hashes));
    catalogued(&quote! {
        {
            static COLUMNS: #p::Columns<#rows> = #table;
            static TABLE: #p::Table = #p::Table::of(&COLUMNS);
            static SPECS: [#p::ErrorSpec; #rows] = #p::lines(&TABLE);
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
    /// How many former codes and errnos there are.
    other_keys: usize,
    variants: Texts,
    codes: Vec<String>,
    hashes: Vec<u64>,
    statuses: Vec<u16>,
    titles: Texts,
    messages: Texts,
    placeholders: Vec<u8>,
    params_of: Vec<u16>,
    texts: Vec<TokenStream>,
    params: Vec<TokenStream>,
    /// The numbers of the lists of params, by what they depend on.
    numbers: HashMap<String, u16>,
    descriptions: Vec<TokenStream>,
    more: Vec<TokenStream>,
    shared: Vec<TokenStream>,
}

impl Table {
    /// Adds the row of a variant, whose spec is mostly its own.
    fn add(&mut self, item: &Item<'_>, variant: &Variant<'_>) {
        let row = self.codes.len();
        match variant.attrs.same_as.get() {
            Some(SameAs::Code(path)) => {
                let spec = shared::of_other(item, variant, path);
                self.shared.push(quote!((#row, #spec)));
                self.add_columns("", 0, "", &Message::default());
                self.params_of.push(0);
            }
            Some(SameAs::Variant(ident)) => {
                if let Some(target) = item.input.variant(ident) {
                    let (p, origin, own) = (&item.p, origin(item), shared::own_names(variant));
                    let shared = quote!(shared: #p::Some(&#origin), own: #p::Some(&[#(#own),*]),);
                    self.add_row(item, variant, target, shared);
                }
            }
            None => self.add_row(item, variant, variant, TokenStream::new()),
        }
        self.variants.push(&variant.ident.to_string());
    }

    fn add_row(&mut self, item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: TokenStream) {
        let row = self.codes.len();
        self.other_keys += target.attrs.was.len() + usize::from(target.attrs.errno.is_given());
        let code = target.code.as_ref().map_or("", |code| code.text.as_str());
        let status = variant.attrs.status.get().map(|status| status.number).or(target.status);
        let speaker = if variant.attrs.msg.is_given() { variant } else { target };
        let message = Message::of(speaker, target).unwrap_or_default();
        self.add_columns(code, status.unwrap_or(500), &target.title(), &message);
        self.add_params(item, target);
        let docs = if variant.attrs.docs.is_empty() { &target.attrs.docs } else { &variant.attrs.docs };
        if !docs.is_empty() {
            self.descriptions.push(quote!((#row, #docs)));
        }
        let (p, more) = (&item.p, more::of(item, variant, target, shared));
        if !more.is_empty() {
            self.more.push(quote!((#row, &#p::More { #more ..#p::More::NONE })));
        }
    }

    fn add_columns(&mut self, code: &str, status: u16, title: &str, message: &Message) {
        let row = self.codes.len();
        if let Some(text) = &message.text {
            self.texts.push(quote!((#row, #text)));
        }
        self.codes.push(code.to_owned());
        // Without a code of its own it has no hash either.
        self.hashes.push(if code.is_empty() { 0 } else { hash(code) });
        self.statuses.push(status);
        self.titles.push(title);
        self.messages.push(&message.in_table(code));
        self.placeholders.push(message.placeholders);
    }

    /// Many variants have the same params, which then stand there once. The first list is the empty one.
    fn add_params(&mut self, item: &Item<'_>, variant: &Variant<'_>) {
        let mut key = String::new();
        for (field, name) in variant.params() {
            let (form, public_by) = (format!("{:?}", field.form()), variant.public_by(field).unwrap_or_default());
            key.extend([&name, ":", &field.type_text(), ":", &form, ":", public_by, ";"]);
        }
        let number = match self.numbers.get(&key) {
            Some(number) => *number,
            None if key.is_empty() => 0,
            None => {
                let specs = variant.params().map(|(field, name)| param(&item.p, variant, field, &name));
                self.params.push(quote!(&[#(#specs),*]));
                let number = u16::try_from(self.params.len()).unwrap_or(0);
                self.numbers.insert(key, number);
                number
            }
        };
        self.params_of.push(number);
    }

    fn tokens(&self, item: &Item<'_>) -> TokenStream {
        let (p, attrs) = (&item.p, &item.input.attrs);
        let category = attrs.category.get().map(LitStr::value);
        let category = category.map_or_else(|| quote!(#p::None), |category| quote!(#p::Some(#category)));
        let headers = attrs.headers.iter().map(more::header);
        let Self { codes, hashes, statuses, params_of, params, texts, descriptions, more, shared, .. } = self;
        let [variants, titles, messages] = [&self.variants, &self.titles, &self.messages].map(|texts| texts.tokens(p));
        let placeholders = Literal::byte_string(&self.placeholders);
        quote! {
            #p::Columns {
                variants: #variants, codes: [#(#codes),*], hashes: [#(#hashes),*], statuses: [#(#statuses),*],
                titles: #titles, messages: #messages, placeholders: #placeholders, params_of: [#(#params_of),*],
                lists: #p::Lists {
                    params: &[&[], #(#params),*], texts: &[#(#texts),*], descriptions: &[#(#descriptions),*],
                    more: &[#(#more),*], shared: &[#(#shared),*], category: #category, headers: &[#(#headers),*],
                },
            }
        }
    }
}

/// A column of texts, which is one literal, with a line break behind each of them.
#[derive(Default)]
struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push('\n');
    }

    fn tokens(&self, p: &Path) -> TokenStream {
        let Self { all, ends } = self;
        quote!(#p::Texts { all: #all, ends: [#(#ends),*] })
    }
}

/// A message as a row has it.
#[derive(Default)]
struct Message {
    json: String,
    /// The text outside of JSON, where that differs.
    text: Option<String>,
    placeholders: u8,
}

impl Message {
    /// The message of `speaker` in the spec of `target`: a placeholder shows the name under which its value is sent, for
    /// that is how clients know it, or the field's where it is not.
    fn of(speaker: &Variant<'_>, target: &Variant<'_>) -> Option<Self> {
        let template = speaker.template.as_ref()?;
        let sent: Vec<String> = target.params().map(|(_, name)| name).collect();
        let name = |field: &str| {
            let name = speaker.field(field).and_then(|field| speaker.param_name(field));
            name.filter(|name| sent.contains(name)).unwrap_or_else(|| field.to_owned())
        };
        let json = template.text(name, json);
        let text = Some(template.text(name, str::to_owned)).filter(|text| *text != json);
        Some(Self { json, text, placeholders: u8::try_from(template.tail.len()).unwrap_or(u8::MAX) })
    }

    /// A fixed message stands in the table as the body that says nothing else.
    fn in_table(&self, code: &str) -> String {
        if self.placeholders > 0 || code.is_empty() {
            return self.json.clone();
        }
        [r#"{"error":{"code":""#, code, r#"","message":""#, &self.json, r#""}}"#].concat()
    }
}

fn param(p: &Path, variant: &Variant<'_>, field: &Field<'_>, name: &str) -> TokenStream {
    let public_by = format_ident!("{}", variant.public_by(field).unwrap_or("Param"));
    let (ty, optional) = (field.ty(), field.optional().map(|_| quote!(.optional())));
    let schema = match field.form() {
        ParamForm::Typed => quote!(<#ty as #p::#public_by>::SCHEMA),
        ParamForm::Display => quote!(#p::Schema::STRING #optional),
        ParamForm::Json => quote!(#p::Schema::ANY #optional),
    };
    quote!(#p::ParamSpec { 0: #name, 1: #schema })
}

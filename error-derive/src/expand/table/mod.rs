//! The static table of an item: a row for each variant that has a spec of its own or shares one.

mod more;
mod shared;
mod texts;

use super::{
    Item, Where,
    text::{push, push_literal, raw_literal, tokens},
};
use crate::{
    ast::{Field, Variant},
    attr::{ParamForm, SameAs},
    words::hash,
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;
use syn::Path;
use texts::{Message, Texts};

pub(super) fn impl_catalogued(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let (mut table, mut nested) = (Table::default(), Vec::new());
    for variant in &item.input.variants {
        match variant.inner() {
            Some(inner) => {
                let (ty, before) = (inner.ty(), table.rows);
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
    let (rows, other_keys, table) = (table.rows, table.other_keys, table.tokens(item));
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

/// The columns of the table as text, and the lists of what few variants have.
#[derive(Default)]
struct Table {
    rows: usize,
    /// How many former codes and errnos there are.
    other_keys: usize,
    variants: String,
    codes: String,
    hashes: String,
    statuses: String,
    titles: Texts,
    messages: Texts,
    placeholders: Vec<u8>,
    params_of: Vec<u8>,
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
        let row = self.rows;
        match variant.attrs.same_as.get() {
            Some(SameAs::Code(path)) => {
                let spec = shared::of_other(item, variant, path);
                self.shared.push(quote!((#row, #spec)));
                self.add_columns("", 0, "", &Message::default());
                self.params_of.extend([0, 0]);
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
        push(&mut self.variants, &[&variant.name, "\n"]);
        self.rows += 1;
    }

    fn add_row(&mut self, item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: TokenStream) {
        let row = self.rows;
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
        let row = self.rows;
        if let Some(text) = &message.text {
            self.texts.push(quote!((#row, #text)));
        }
        push_literal(&mut self.codes, code);
        // Without a code of its own it has no hash either.
        let hash = if code.is_empty() { 0 } else { hash(code) };
        push(&mut self.hashes, &[&hash.to_string(), ","]);
        push(&mut self.statuses, &[&status.to_string(), ","]);
        self.titles.push(&[title]);
        if message.placeholders > 0 || code.is_empty() {
            self.messages.push(&[&message.json]);
        } else {
            // A fixed message stands there as the body that says nothing else.
            self.messages.push(&[r#"{"error":{"code":""#, code, r#"","message":""#, &message.json, r#""}}"#]);
        }
        self.placeholders.push(message.placeholders);
    }

    /// Many variants have the same params, which then stand there once. The first list is the empty one.
    fn add_params(&mut self, item: &Item<'_>, variant: &Variant<'_>) {
        let mut key = String::new();
        for (field, name) in variant.params() {
            let (form, public_by) = (format!("{:?}", field.form()), field.public_by.unwrap_or_default());
            key.extend([name, ":", &field.type_text(), ":", &form, ":", public_by, ";"]);
        }
        let number = match self.numbers.get(&key) {
            Some(number) => *number,
            None if key.is_empty() => 0,
            None => {
                let specs = variant.params().map(|(field, name)| param(&item.p, field, name));
                self.params.push(quote!(&[#(#specs),*]));
                let number = u16::try_from(self.params.len()).unwrap_or(0);
                self.numbers.insert(key, number);
                number
            }
        };
        self.params_of.extend(number.to_le_bytes());
    }

    /// The columns, which are read at once: each text is a file to the compiler.
    fn columns(&self, item: &Item<'_>) -> TokenStream {
        let mut text = String::new();
        push(&mut text, &["hashes: [", &self.hashes, "],\nstatuses: [", &self.statuses, "],\n"]);
        if is_all_codes(item) {
            push(&mut text, &["codes: ", &item.ident.to_string(), "::ALL_CODES,\n"]);
        } else {
            push(&mut text, &["codes: &[", &self.codes, "],\n"]);
        }
        tokens(&text)
    }

    fn tokens(&self, item: &Item<'_>) -> TokenStream {
        let (p, attrs) = (&item.p, &item.input.attrs);
        let category = attrs.category.get().map(|category| &category.value);
        let category = category.map_or_else(|| quote!(#p::None), |category| quote!(#p::Some(#category)));
        let headers = attrs.headers.iter().map(more::header);
        let columns = self.columns(item);
        let (variants, titles, messages) =
            (raw_literal(&self.variants), self.titles.tokens(p), self.messages.tokens(p));
        let Self { params, texts, descriptions, more, shared, .. } = self;
        let [placeholders, params_of] = [&self.placeholders, &self.params_of].map(|bytes| Literal::byte_string(bytes));
        quote! {
            #p::Columns {
                #columns variants: #variants, titles: #titles, messages: #messages,
                placeholders: #placeholders, params_of: #params_of,
                lists: #p::Lists {
                    params: &[&[], #(#params),*], texts: &[#(#texts),*], descriptions: &[#(#descriptions),*],
                    more: &[#(#more),*], shared: &[#(#shared),*], category: #category, headers: &[#(#headers),*],
                },
            }
        }
    }
}

/// Whether the codes of the rows are `ALL_CODES`: a list is a literal a code to the compiler, and need not be there twice.
fn is_all_codes(item: &Item<'_>) -> bool {
    !item.is_generic() && item.input.variants.iter().all(|variant| variant.code.is_some())
}

fn param(p: &Path, field: &Field<'_>, name: &str) -> TokenStream {
    let public_by = format_ident!("{}", field.public_by.unwrap_or("Param"));
    let (ty, optional) = (field.ty(), field.optional().map(|_| quote!(.optional())));
    let schema = match field.form() {
        ParamForm::Typed => quote!(<#ty as #p::#public_by>::SCHEMA),
        ParamForm::Display => quote!(#p::Schema::STRING #optional),
        ParamForm::Json => quote!(#p::Schema::ANY #optional),
    };
    quote!(#p::ParamSpec { 0: #name, 1: #schema })
}

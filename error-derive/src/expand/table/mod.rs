//! The static table of an item: a row for each variant that has a spec of its own or shares one.

mod message;
mod more;
mod shared;

use super::{
    Item, Recurring, Where,
    text::{raw_literal, tokens},
};
use crate::{
    ast::{Field, Variant},
    attr::{ParamForm, SameAs, Text},
    words::{each, hash},
};
use message::Message;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashMap;

pub(super) fn impl_catalogued(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let (mut table, mut nested) = (Table::default(), Vec::new());
    for variant in &item.input.variants {
        match variant.inner() {
            Some(inner) => {
                let (ty, before) = (inner.ty(), table.rows.len());
                nested.push(quote!((#before, <#ty as #p::Transparent>::GROUP)));
            }
            None => table.add(item, variant),
        }
    }
    implement(item, &table, &nested)
}

/// `Catalogued` for a table, with the table beside it.
fn implement(item: &Item<'_>, table: &Table<'_>, nested: &[TokenStream]) -> TokenStream {
    let (p, rows, shape) = (&item.p, table.rows.len(), super::impls::default_shape(item));
    let lists = table.lists(item, nested);
    let catalogued = |group: &TokenStream| {
        let body = quote!(const GROUP: &'static #p::Group = #group; #shape);
        item.implement("Catalogued", Where::Inferred, body)
    };
    if item.is_generic() {
        // A static cannot name type parameters, a constant of a trait can.
        let lists = lists.map_or_else(|| quote!(#p::Lists::NONE), |lists| quote!(&#lists));
        let (tabled, columns) = (quote!(#p::Tabled<#rows>), table.columns(item, &lists));
        let constant = quote!(const COLUMNS: &'static #p::Columns = &#columns;);
        let constant = item.implement_where(&tabled, &item.predicates(Where::Inferred), constant);
        let catalogued = catalogued(&quote!(<Self as #tabled>::GROUP));
        return quote!(#constant #catalogued);
    }
    let (lists, constant) = match lists {
        None => (quote!(#p::Lists::NONE), None),
        Some(lists) => (quote!(__LISTS), Some(quote!(const __LISTS: &#p::Lists = &#lists;))),
    };
    let columns = table.columns(item, &lists);
    // A static is checked once. What a constant leads to is checked again for each constant that leads there.
    catalogued(&quote! {
        {
            #constant
            static __TABLE: #p::Table<#rows> = #p::Table::new(&__TABLE, #columns);
            &__TABLE.group
        }
    })
}

/// Where the item is declared.
fn origin(item: &Item<'_>) -> TokenStream {
    let (p, name) = (&item.p, item.ident.to_string());
    quote!(#p::Origin { module: #p::module_path!(), name: #name, line: #p::line!(), column: #p::column!() })
}

/// What the columns of the table are made of, and the lists of what few variants have.
#[derive(Default)]
struct Table<'a> {
    rows: Vec<Row<'a>>,
    places: Vec<u8>,
    /// Where the next title and the next body begin.
    next: [usize; 2],
    /// The messages outside of JSON, where they differ.
    plain: Vec<TokenStream>,
    params: Vec<TokenStream>,
    /// Where among the params those of a variant begin and end, by what they depend on.
    spans: HashMap<String, [u16; 2]>,
    descriptions: Vec<TokenStream>,
    more: Vec<TokenStream>,
    shared: Vec<TokenStream>,
}

/// A row of the columns that are texts or numbers. Without a code of its own it has no body, and no hash either.
struct Row<'a> {
    variant: &'a str,
    code: &'a str,
    status: u16,
    title: String,
    body: String,
}

impl<'a> Table<'a> {
    /// Adds the row of a variant, whose spec is mostly its own.
    fn add(&mut self, item: &'a Item<'_>, variant: &'a Variant<'_>) {
        let row = self.rows.len();
        match variant.attrs.same_as.get() {
            Some(SameAs::Code(path)) => {
                let spec = shared::of_other(item, variant, path);
                self.shared.push(quote!((#row, #spec)));
                self.add_columns(variant, "", 0, String::new(), &Message::default());
                self.add_places(&Message::default(), [0, 0], 0);
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
    }

    fn add_row(&mut self, item: &Item<'_>, variant: &'a Variant<'_>, target: &'a Variant<'_>, shared: TokenStream) {
        let row = self.rows.len();
        let code = target.code.as_ref().map_or("", |code| code.text.as_str());
        let status = variant.attrs.status.get().map(|status| status.number).or(target.status);
        let speaker = if variant.attrs.msg.is_given() { variant } else { target };
        let message = Message::of(speaker, target).unwrap_or_default();
        self.add_columns(variant, code, status.unwrap_or(500), target.title(), &message);
        let docs = if variant.attrs.docs.is_empty() { &target.attrs.docs } else { &variant.attrs.docs };
        if !docs.is_empty() {
            self.descriptions.push(quote!((#row, #docs)));
        }
        let (p, more) = (&item.p, more::of(item, variant, target, shared));
        let params = self.add_params(item, target);
        let has_values = message.placeholders > 0 || params[0] < params[1];
        self.add_places(&message, params, more::extent(variant, target, has_values));
        if !more.is_empty() {
            self.more.push(quote!((#row, &#p::More { #more ..#p::More::NONE })));
        }
    }

    fn add_columns(&mut self, variant: &'a Variant<'_>, code: &'a str, status: u16, title: String, message: &Message) {
        if let Some(text) = &message.text {
            let row = self.rows.len();
            self.plain.push(quote!((#row, #text)));
        }
        let body = if code.is_empty() {
            String::new()
        } else {
            format!(r#"{{"error":{{"code":"{code}","message":"{}"}}}}"#, message.json)
        };
        // Behind each text stands a line break.
        self.next = [self.next[0] + title.len() + 1, self.next[1] + body.len() + 1];
        self.rows.push(Row { variant: variant.name, code, status, title, body });
    }

    /// The places of a row, as `error_core` reads them: where the next texts begin, where the first placeholder stands, where
    /// among all params its own do, how many placeholders there are, and how much there is to say.
    fn add_places(&mut self, message: &Message, params: [u16; 2], extent: u8) {
        let [title, body] = self.next.map(|next| u32::try_from(next).unwrap_or(u32::MAX));
        let texts = u128::from(title) | u128::from(body) << 32;
        let [start, end] = message.first_placeholder;
        let placeholder = u128::from(start) << 64 | u128::from(end) << 80;
        let params = u128::from(params[0]) << 96 | u128::from(params[1]) << 112;
        self.places.extend_from_slice(&(texts | placeholder | params).to_le_bytes());
        self.places.extend_from_slice(&[message.placeholders, extent]);
    }

    /// Many variants have the same params, which then stand there once.
    fn add_params(&mut self, item: &Item<'_>, variant: &Variant<'_>) -> [u16; 2] {
        let key = each(&variant.fields, &|f, field| {
            let Some(name) = &field.param_name else { return Ok(()) };
            let (form, public_by) = (field.form().name(), field.public_by.unwrap_or_default());
            write!(f, "{name}:{}:{form}:{public_by};", field.type_text())
        });
        if key.is_empty() {
            return [0, 0];
        }
        let first = self.params.len();
        *self.spans.entry(key).or_insert_with(|| {
            self.params.extend(variant.params().map(|(field, name)| param(&item.p, field, name)));
            let end = self.params.len();
            if end > usize::from(u16::MAX) {
                self.params.push(quote!(::core::compile_error!("a type has up to 65,535 different params, split it")));
            }
            [first, end].map(|count| u16::try_from(count).unwrap_or(0))
        })
    }

    fn columns(&self, item: &Item<'_>, lists: &TokenStream) -> TokenStream {
        let (p, origin, texts) = (&item.p, origin(item), self.texts(item));
        // Before the first row stands what is before its texts: nothing.
        let (places, params) = (Literal::byte_string(&[&[0; 18], &*self.places].concat()), &self.params);
        quote! {
            #p::Columns {
                origin: #origin, #texts places: #places, params: &[#(#params),*], lists: #lists,
            }
        }
    }

    /// The columns that are read at once: each text is a file to the compiler.
    fn texts(&self, item: &Item<'_>) -> TokenStream {
        let rows = &self.rows;
        let hashes = each(rows, &|f, row| write!(f, "{},", if row.code.is_empty() { 0 } else { hash(row.code) }));
        let statuses = each(rows, &|f, row| write!(f, "{},", row.status));
        let codes = if is_all_codes(item) {
            format!("{}::ALL_CODES", item.ident)
        } else {
            format!("&[{}]", each(rows, &|f, row| write!(f, "\"{}\",", row.code)))
        };
        let variants = raw_literal(&each(rows, &|f, row| writeln!(f, "{}", row.variant)));
        let titles = raw_literal(&each(rows, &|f, row| writeln!(f, "{}", row.title)));
        let bodies = raw_literal(&each(rows, &|f, row| writeln!(f, "{}", row.body)));
        tokens(&format!(
            "hashes: &[{hashes}],\nstatuses: &[{statuses}],\ncodes: {codes},\n\
             variants: {variants},\ntitles: {titles},\nbodies: {bodies},\n"
        ))
    }

    /// The lists that there are. Most types have none.
    fn lists(&self, item: &Item<'_>, nested: &[TokenStream]) -> Option<TokenStream> {
        let (p, attrs, mut lists) = (&item.p, &item.input.attrs, TokenStream::new());
        let headers: Vec<_> = attrs.headers.iter().map(more::header).collect();
        let mut add = |name: &str, rows: &[TokenStream]| {
            if !rows.is_empty() {
                let name = format_ident!("{name}");
                quote!(#name: &[#(#rows),*],).to_tokens(&mut lists);
            }
        };
        add("texts", &self.plain);
        add("descriptions", &self.descriptions);
        add("more", &self.more);
        add("shared", &self.shared);
        add("headers", &headers);
        add("nested", nested);
        if let Some(Text { value, .. }) = attrs.category.get() {
            quote!(category: #p::Some(#value),).to_tokens(&mut lists);
        }
        (!lists.is_empty()).then(|| quote!(#p::Lists { #lists ..*#p::Lists::NONE }))
    }
}

/// Whether the codes of the rows are `ALL_CODES`: a list is a literal a code to the compiler, and need not be there twice.
fn is_all_codes(item: &Item<'_>) -> bool {
    !item.is_generic() && item.input.variants.iter().all(|variant| variant.code.is_some())
}

fn param(p: &Recurring, field: &Field<'_>, name: &str) -> TokenStream {
    let public_by = format_ident!("{}", field.public_by.unwrap_or("Param"));
    let (ty, optional) = (field.ty(), field.optional().map(|_| quote!(.optional())));
    let schema = match field.form() {
        ParamForm::Typed => quote!(<#ty as #p::#public_by>::SCHEMA),
        ParamForm::Display => quote!(#p::Schema::STRING #optional),
        ParamForm::Json => quote!(#p::Schema::ANY #optional),
    };
    quote!(#p::ParamSpec { 0: #name, 1: #schema })
}

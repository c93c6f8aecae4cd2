//! The static table of an item: a row for each variant that has a spec of its own or shares one.

use super::{Item, Where};
use crate::{
    ast::{Field, Variant},
    attr::{ParamForm, SameAs},
    message::Template,
    words::{hash, json},
};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Ident, Path};

pub(super) fn impl_catalogued(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let origin = origin(item);
    let (mut rows, mut nested) = (Vec::new(), Vec::new());
    for variant in &item.input.variants {
        match variant.inner() {
            Some(inner) => {
                let (ty, before) = (inner.ty(), rows.len());
                nested.push(quote!((#before, <#ty as #p::Catalogued>::GROUP)));
            }
            None => rows.push(row(item, variant)),
        }
    }
    item.implement(&quote!(#p::Catalogued), Where::Inferred, &quote! {
        const GROUP: &'static #p::Group = &#p::Group { origin: #origin, specs: &[#(#rows),*], nested: &[#(#nested),*] };
    })
}

/// Where the item is declared.
fn origin(item: &Item<'_>) -> TokenStream {
    let (p, name) = (&item.p, item.ident.to_string());
    quote!(#p::Origin { module: #p::module_path!(), name: #name, line: #p::line!(), column: #p::column!() })
}

fn row(item: &Item<'_>, variant: &Variant<'_>) -> TokenStream {
    match variant.attrs.same_as.get() {
        Some(SameAs::Code(path)) => row_of_other(item, variant, path),
        Some(SameAs::Variant(ident)) => item.input.variant(ident).map_or_else(TokenStream::new, |target| {
            let (p, origin, own) = (&item.p, origin(item), own_names(variant));
            row_of(item, variant, target, &quote!(shared: #p::Some(&#origin), own: #p::Some(&[#(#own),*]),))
        }),
        None => row_of(item, variant, variant, &TokenStream::new()),
    }
}

/// The row of `variant`, whose spec is that of `target`; mostly it is its own.
fn row_of(item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: &TokenStream) -> TokenStream {
    let p = &item.p;
    let name = variant.ident.to_string();
    let code = target.code.as_ref().map_or("", |code| code.text.as_str());
    let (hash, title) = (hash(code), target.title());
    let status = variant.status_of(target);
    let message = message(p, variant.template.as_ref().filter(|_| variant.attrs.msg.is_given()).or(target.template.as_ref()));
    let params = target.params().map(|(field, name)| param(p, field, &name));
    let docs = if variant.attrs.docs.is_empty() { &target.attrs.docs } else { &variant.attrs.docs };
    let more = more(item, variant, target, shared);
    quote! {
        #p::ErrorSpec { 0: #p::Row {
            variant: #name, code: #code, hash: #hash, status: #status, title: #title, #message
            params: &[#(#params),*], description: #docs, more: #more,
        } }
    }
}

/// The row of a variant that shares the spec of another type, found in const.
fn row_of_other(item: &Item<'_>, variant: &Variant<'_>, path: &Path) -> TokenStream {
    let p = &item.p;
    let (ty, name, own) = (owner(path), variant.ident.to_string(), own_names(variant));
    let has_msg = variant.attrs.msg.is_given();
    let message = message(p, variant.template.as_ref().filter(|_| has_msg));
    let status = variant.attrs.status.get().map(|status| status.number).map(|status| quote!(status: #status,));
    let docs = Some(&variant.attrs.docs).filter(|docs| !docs.is_empty()).map(|docs| quote!(description: #docs,));
    let log = variant.attrs.log.get().map(|level| format_ident!("{level}")).map(|level| quote!(log: #p::Some(#p::LogLevel::#level),));
    let varies = variant.has_status_field().then(|| quote!(status_varies: true,));
    let unmarked = variant.unmarked_placeholder().is_some();
    let status_given = variant.attrs.status.get().map_or(0, |status| status.number);
    quote! {
        {
            const SHARED: (&#p::ErrorSpec, &#p::Origin) = #p::shared::<#ty>(#path, &#p::Sharing {
                own: &[#(#own),*], has_msg: #has_msg, unmarked: #unmarked, status: #status_given,
            });
            #p::ErrorSpec { 0: #p::Row {
                variant: #name, #status #message #docs
                more: &#p::More {
                    shared: #p::Some(SHARED.1), own: #p::Some(&[#(#own),*]), #log #varies ..*SHARED.0.0.more
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

/// `text`, `tail` and `json` of a row.
fn message(p: &TokenStream, template: Option<&Template>) -> TokenStream {
    let Some(template) = template else { return TokenStream::new() };
    let text = &template.text;
    let tail = template.tail.iter().map(|(placeholder, text)| {
        let name = &placeholder.field;
        quote!((#name, #text))
    });
    let escaped: Vec<_> = template.pieces().map(json).collect();
    let same = template.pieces().zip(&escaped).all(|(piece, escaped)| piece == escaped);
    let json = if same { quote!(#p::None) } else { quote!(#p::Some(&[#(#escaped),*])) };
    quote!(text: #text, tail: &[#(#tail),*], json: #json,)
}

fn param(p: &TokenStream, field: &Field<'_>, name: &str) -> TokenStream {
    let (ty, optional) = (field.ty(), field.optional().map(|_| quote!(.optional())));
    let schema = match field.attrs.param.get().map(|attr| attr.form).unwrap_or_default() {
        ParamForm::Typed => quote!(<#ty as #p::Param>::SCHEMA),
        ParamForm::Display => quote!(#p::Schema::STRING #optional),
        ParamForm::Json => quote!(#p::Schema::ANY #optional),
    };
    quote!(#p::ParamSpec { 0: #name, 1: #schema })
}

/// The rarer parts of a row, where there are any.
fn more(item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: &TokenStream) -> TokenStream {
    let (p, attrs, mut more) = (&item.p, &target.attrs, shared.clone());
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
    let text = |literal: &syn::LitStr| some(literal.value().to_token_stream());
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
    add("category", attrs.category.get().or(item.input.attrs.category.get()).map(text));
    add("log", variant.attrs.log.get().or(attrs.log.get()).map(|level| word("LogLevel", level)));
    add("since", attrs.since.get().map(text));
    add("deprecated", attrs.deprecated.get().map(text));
    let was = &attrs.was;
    add("was", if was.is_empty() { None } else { Some(quote!(&[#(#was),*])) });
    add("hidden", attrs.hidden.get().map(|()| quote!(true)));
    add("status_varies", variant.has_status_field().then(|| quote!(true)));
    if more.is_empty() { quote!(&#p::More::NONE) } else { quote!(&#p::More { #more ..#p::More::NONE }) }
}

/// The fixed headers: the enum's, unless the variant has one of that name, then its own.
fn headers(item: &Item<'_>, variant: &Variant<'_>) -> Vec<TokenStream> {
    let own = &variant.attrs.headers;
    let defaults = item.input.attrs.headers.iter().filter(|header| own.iter().all(|own| own.name != header.name));
    defaults.chain(own).map(|header| {
        let (name, value) = (&header.name, &header.value);
        quote!((#name, #value))
    }).collect()
}

impl Variant<'_> {
    /// The status of its row: its own, otherwise the target's.
    fn status_of(&self, target: &Variant<'_>) -> u16 {
        let own = self.attrs.status.get().map(|status| status.number);
        own.or(target.status).unwrap_or(500)
    }
}

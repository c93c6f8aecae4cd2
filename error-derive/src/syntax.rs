//! The item as the user wrote it.
//!
//! What stands before the body is `syn`'s to read. The body is mostly read here: a parser copies all tokens first, also those
//! in the attributes of other macros, and that is dear in a macro without optimisation. What is written otherwise than most
//! is left to `syn` as a whole, and so is each mistake.

use crate::{attr::Found, words::text_of};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree, token_stream::IntoIter};
use quote::ToTokens;
use std::mem;
use syn::{Attribute, Data, DeriveInput, Generics, Path, Token, Type, TypePath, Visibility, parse::Parser};

pub(crate) struct Syntax {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    pub(crate) found: Found,
    pub(crate) kind: Kind,
    /// The variants of an enum; a struct is one, without attributes.
    pub(crate) variants: Vec<Variant>,
}

pub(crate) enum Kind {
    Enum,
    Struct,
    Union(Token![union]),
}

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// The identifier as text: to ask it for that is a dear call.
    pub(crate) name: String,
    pub(crate) found: Found,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Field {
    /// Its name, if it has one.
    pub(crate) ident: Option<Ident>,
    pub(crate) found: Found,
    pub(crate) ty: Type,
}

impl Syntax {
    pub(crate) fn read(item: TokenStream) -> syn::Result<Self> {
        match Self::read_simple(item.clone()) {
            Some(syntax) => Ok(syntax),
            None => syn::parse2(item).map(Self::of_syn),
        }
    }

    /// Reads an item as most are written.
    fn read_simple(item: TokenStream) -> Option<Self> {
        let (head, body) = split(item);
        let mut syntax = Self::of_syn(syn::parse2(head).ok()?);
        if let Some(body) = body {
            match (&syntax.kind, syntax.variants.as_mut_slice()) {
                (Kind::Enum, _) => syntax.variants = variants(body)?,
                (Kind::Struct, [fields_of]) => fields_of.fields = fields(Delimiter::Brace, body)?,
                _ => {}
            }
        }
        Some(syntax)
    }

    fn of_syn(DeriveInput { attrs, vis, ident, generics, data }: DeriveInput) -> Self {
        let found = found(attrs);
        let (kind, variants) = match data {
            Data::Enum(data) => (Kind::Enum, data.variants.into_iter().map(Variant::of_syn).collect()),
            Data::Struct(data) => {
                (Kind::Struct, vec![Variant::new(ident.clone(), ident.to_string(), Found::default(), data.fields)])
            }
            Data::Union(data) => (Kind::Union(data.union_token), Vec::new()),
        };
        Self { ident, vis, generics, found, kind, variants }
    }
}

impl Variant {
    fn of_syn(variant: syn::Variant) -> Self {
        let name = variant.ident.to_string();
        Self::new(variant.ident, name, found(variant.attrs), variant.fields)
    }

    fn new(ident: Ident, name: String, found: Found, fields: syn::Fields) -> Self {
        Self { ident, name, found, fields: fields.into_iter().map(Field::of_syn).collect() }
    }
}

impl Field {
    fn of_syn(field: syn::Field) -> Self {
        Self { ident: field.ident, found: found(field.attrs), ty: field.ty }
    }

    /// Reads what stands between two commas, behind the attributes. Of most fields that is a word, or two.
    fn read(found: Found, delimiter: Delimiter, trees: Vec<TokenTree>) -> Option<Self> {
        let word = |ty: &Ident| Type::Path(TypePath { attrs: Vec::new(), qself: None, path: Path::from(ty.clone()) });
        match (delimiter, trees.as_slice()) {
            (Delimiter::Brace, [TokenTree::Ident(ident), TokenTree::Punct(_), TokenTree::Ident(ty)]) => {
                Some(Self { ident: Some(ident.clone()), found, ty: word(ty) })
            }
            (Delimiter::Parenthesis, [TokenTree::Ident(ty)]) => Some(Self { ident: None, found, ty: word(ty) }),
            _ => {
                let parse =
                    if delimiter == Delimiter::Brace { syn::Field::parse_named } else { syn::Field::parse_unnamed };
                let syn::Field { ident, ty, .. } = parse.parse2(trees.into_iter().collect()).ok()?;
                Some(Self { ident, found, ty })
            }
        }
    }
}

fn found(attrs: Vec<Attribute>) -> Found {
    let mut found = Found::default();
    for attr in attrs {
        found.add(attr.meta.into_token_stream());
    }
    found
}

/// The item without what stands in its braces, and that, if it has braces.
fn split(item: TokenStream) -> (TokenStream, Option<TokenStream>) {
    let mut head: Vec<TokenTree> = item.into_iter().collect();
    let body = match head.last_mut() {
        Some(TokenTree::Group(braces)) if braces.delimiter() == Delimiter::Brace => {
            let body = braces.stream();
            *braces = Group::new(Delimiter::Brace, TokenStream::new());
            Some(body)
        }
        _ => None,
    };
    (head.into_iter().collect(), body)
}

/// Variants that are nothing but a name and fields.
fn variants(body: TokenStream) -> Option<Vec<Variant>> {
    let (mut variants, mut found, mut tokens) = (Vec::new(), Found::default(), body.into_iter());
    while let Some(tree) = tokens.next() {
        let ident = match tree {
            TokenTree::Ident(ident) => ident,
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                read_attribute(&mut tokens, &mut found);
                continue;
            }
            _ => return None,
        };
        let name = text_of(&ident);
        let mut variant = Variant { ident, name, found: mem::take(&mut found), fields: Vec::new() };
        let mut next = tokens.next();
        if let Some(TokenTree::Group(group)) = &next {
            variant.fields = fields(group.delimiter(), group.stream())?;
            next = tokens.next();
        }
        if next.is_some_and(|next| sign(&next) != Some(',')) {
            return None;
        }
        variants.push(variant);
    }
    Some(variants)
}

fn fields(delimiter: Delimiter, body: TokenStream) -> Option<Vec<Field>> {
    let (mut fields, mut found, mut trees, mut tokens) = (Vec::new(), Found::default(), Vec::new(), body.into_iter());
    let mut depth = 0_usize;
    while let Some(tree) = tokens.next() {
        match sign(&tree) {
            Some('#') => {
                read_attribute(&mut tokens, &mut found);
                continue;
            }
            Some(',') if depth == 0 => {
                fields.push(Field::read(mem::take(&mut found), delimiter, mem::take(&mut trees))?);
                continue;
            }
            Some('<') => depth += 1,
            // Behind a `-` it is an arrow.
            Some('>') if trees.last().and_then(sign) != Some('-') => depth = depth.saturating_sub(1),
            _ => {}
        }
        trees.push(tree);
    }
    if !trees.is_empty() {
        fields.push(Field::read(found, delimiter, trees)?);
    }
    Some(fields)
}

/// Adds the attribute behind a `#`.
fn read_attribute(tokens: &mut IntoIter, found: &mut Found) {
    if let Some(TokenTree::Group(brackets)) = tokens.next() {
        found.add(brackets.stream());
    }
}

fn sign(tree: &TokenTree) -> Option<char> {
    match tree {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    }
}

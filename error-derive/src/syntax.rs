//! The item as the user wrote it.
//!
//! What stands before the body is `syn`'s to read. The body is read here: a parser copies all tokens first, also those in
//! the attributes of other macros, and that is dear in a macro without optimisation.

use crate::attr::Found;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree, token_stream::IntoIter};
use quote::ToTokens;
use std::mem;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Path, Token, Type, TypePath, Visibility, parse::Parser};

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
        let (head, body) = split(item);
        let DeriveInput { attrs, vis, ident, generics, data } = syn::parse2(head)?;
        let (kind, variants) = match data {
            Data::Enum(_) => (Kind::Enum, variants(body)?),
            Data::Struct(data) => {
                let fields = match data.fields {
                    Fields::Unnamed(fields) => fields.unnamed.into_iter().map(Field::of_syn).collect(),
                    Fields::Named(_) | Fields::Unit => fields(Delimiter::Brace, body)?,
                };
                (
                    Kind::Struct,
                    vec![Variant { ident: ident.clone(), name: ident.to_string(), found: Found::default(), fields }],
                )
            }
            Data::Union(data) => (Kind::Union(data.union_token), Vec::new()),
        };
        Ok(Self { ident, vis, generics, found: found(attrs), kind, variants })
    }
}

impl Field {
    fn of_syn(field: syn::Field) -> Self {
        Self { ident: field.ident, found: found(field.attrs), ty: field.ty }
    }

    /// Reads what stands between two commas, behind the attributes. Of most fields that is a word, or two.
    fn read(found: Found, delimiter: Delimiter, trees: Vec<TokenTree>) -> syn::Result<Self> {
        let word = |ty: &Ident| Type::Path(TypePath { attrs: Vec::new(), qself: None, path: Path::from(ty.clone()) });
        match (delimiter, trees.as_slice()) {
            (Delimiter::Brace, [TokenTree::Ident(ident), TokenTree::Punct(_), TokenTree::Ident(ty)]) => {
                Ok(Self { ident: Some(ident.clone()), found, ty: word(ty) })
            }
            (Delimiter::Parenthesis, [TokenTree::Ident(ty)]) => Ok(Self { ident: None, found, ty: word(ty) }),
            _ => {
                let parse =
                    if delimiter == Delimiter::Brace { syn::Field::parse_named } else { syn::Field::parse_unnamed };
                let syn::Field { ident, ty, .. } = parse.parse2(trees.into_iter().collect())?;
                Ok(Self { ident, found, ty })
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

/// The item without what stands in its braces, and that. A struct without braces has nothing there.
fn split(item: TokenStream) -> (TokenStream, TokenStream) {
    let mut head: Vec<TokenTree> = item.into_iter().collect();
    let body = match head.pop() {
        Some(TokenTree::Group(braces)) if braces.delimiter() == Delimiter::Brace => {
            let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
            empty.set_span(braces.span());
            head.push(empty.into());
            braces.stream()
        }
        last => {
            head.extend(last);
            TokenStream::new()
        }
    };
    (head.into_iter().collect(), body)
}

fn variants(body: TokenStream) -> syn::Result<Vec<Variant>> {
    let (mut variants, mut found, mut tokens) = (Vec::new(), Found::default(), body.into_iter());
    while let Some(tree) = tokens.next() {
        let TokenTree::Ident(ident) = tree else {
            if sign(&tree) == Some('#') {
                read_attribute(&mut tokens, &mut found);
            }
            continue;
        };
        let name = ident.to_string();
        // The compiler will say that it does not stand there.
        if name == "pub" {
            continue;
        }
        let mut variant = Variant { ident, name, found: mem::take(&mut found), fields: Vec::new() };
        let next = match tokens.next() {
            Some(TokenTree::Group(group)) => {
                variant.fields = fields(group.delimiter(), group.stream())?;
                tokens.next()
            }
            next => next,
        };
        variants.push(variant);
        if next.is_some_and(|next| sign(&next) == Some('=')) {
            skip_discriminant(&mut tokens);
        }
    }
    Ok(variants)
}

/// What a variant is as a number is of no interest. A comma does not end it among the arguments of a path; an angle bracket
/// behind a value compares or shifts.
fn skip_discriminant(tokens: &mut IntoIter) {
    let (mut depth, mut before) = (0_usize, Some('='));
    for tree in tokens {
        let sign = sign(&tree);
        match sign {
            Some(',') if depth == 0 => return,
            Some('<') if depth > 0 || before.is_some_and(|before| before != '<') => depth += 1,
            // Behind a `-` it is an arrow.
            Some('>') if before != Some('-') => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = sign;
    }
}

fn fields(delimiter: Delimiter, body: TokenStream) -> syn::Result<Vec<Field>> {
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
    Ok(fields)
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

//! From the model to tokens. Nothing can fail here: every rule was checked before.
//!
//! A type gets tables of what is static and two `match`es (`parts`); what is done with them is `error-core`'s. That is
//! what keeps a thousand variants cheap to compile.
//!
//! What recurs in every variant is text (`text`), or syntax (`Path`, `Ident`) where it binds names or has a place, never a
//! `TokenStream`: to append a stream to another is a call into the compiler, to push a token is not.

pub(crate) mod codes;
pub(crate) mod decode;
pub(crate) mod impls;
mod parts;
mod row;
mod table;
mod text;
mod value;

use crate::{ast::Input, bounds, errors::Errors, fallback, syntax::Syntax, valid};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Path, Token, Type};

/// The impls of an item, or the mistakes in it.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let syntax = match Syntax::read(item) {
        Ok(syntax) => syntax,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let input = Input::of(&syntax, &mut errors);
    if let Some(input) = &input {
        valid::check(input, &mut errors);
    }
    match (input, errors.finish()) {
        (Some(input), Ok(())) => expand(&Item::new(&input)),
        (Some(input), Err(mistakes)) => fallback::expand(&Item::new(&input), &mistakes),
        (None, mistakes) => mistakes.err().unwrap_or_default(),
    }
}

fn expand(item: &Item<'_>) -> TokenStream {
    let (constants, catalogued) = (codes::constants(item), table::impl_catalogued(item));
    let (derived, api_error) = (parts::impl_derived(item), impls::api_error(item));
    let (display, error, from) = (impls::display(item), impls::error(item), impls::from(item));
    let (serialize, frameworks, decode) = (impls::serialize(item), impls::frameworks(item), decode::impls(item));
    quote!(#constants #catalogued #derived #api_error #display #error #from #serialize #frameworks #decode)
}

/// A span without a place, for names that generated code makes up: they cannot meet a user's.
pub(crate) fn local(name: &str, number: usize) -> Ident {
    Ident::new(&format!("__{name}{number}"), Span::mixed_site())
}

/// Where something begins and ends, for code of ours about it: an error about an expression covers all from its first
/// token to its last.
fn ends(shown: &impl ToTokens) -> (Span, Span) {
    let mut tokens = shown.to_token_stream().into_iter();
    let place = |tree: TokenTree| Span::mixed_site().located_at(tree.span());
    let first = tokens.next().map_or_else(Span::mixed_site, place);
    (first, tokens.last().map_or(first, place))
}

/// The same tokens at another place; what names mean does not change.
fn located(place: Span, tokens: TokenStream) -> TokenStream {
    let locate = |mut tree: TokenTree| {
        tree.set_span(tree.span().located_at(place));
        tree
    };
    tokens.into_iter().map(locate).collect()
}

/// An item on its way to tokens: the model, and what every impl begins with.
pub(crate) struct Item<'a> {
    pub(crate) input: &'a Input<'a>,
    /// The path `error_core::__private`.
    pub(crate) p: Path,
    /// The name of the type, resolved where the macro was called: its own span would draw lints and `#[deprecated]`.
    pub(crate) ident: Ident,
    bounds: Vec<TokenStream>,
}

/// Which bounds an impl has.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Where {
    /// Those that the user wrote.
    Written,
    /// And those that the fields need.
    Inferred,
    /// And `Self: Error + Send + Sync + 'static`, as `ApiError` demands.
    Whole,
}

impl<'a> Item<'a> {
    fn new(input: &'a Input<'a>) -> Self {
        let p = input.private();
        let bounds = bounds::infer(input, &p);
        let mut ident = input.syntax.ident.clone();
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        Self { input, p, ident, bounds }
    }

    pub(crate) fn is_generic(&self) -> bool {
        self.input.syntax.generics.params.iter().next().is_some()
    }

    /// The type with its parameters.
    pub(crate) fn ty(&self) -> TokenStream {
        let (ident, (_, generics, _)) = (&self.ident, self.input.syntax.generics.split_for_impl());
        quote!(#ident #generics)
    }

    /// The predicates of an impl, each with a comma behind it.
    pub(crate) fn predicates(&self, bounds: Where) -> TokenStream {
        let p = &self.p;
        let mut predicates = TokenStream::new();
        let written = self.input.syntax.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        written.for_each(|predicate| quote!(#predicate,).to_tokens(&mut predicates));
        if bounds != Where::Written {
            self.bounds.iter().for_each(|predicate| quote!(#predicate,).to_tokens(&mut predicates));
        }
        if bounds == Where::Whole && self.is_generic() {
            quote!(Self: #p::Error + #p::Send + #p::Sync + 'static,).to_tokens(&mut predicates);
        }
        predicates
    }

    /// `impl<…> Trait for Type<…> where … { body }`.
    pub(crate) fn implement(&self, name: &TokenStream, bounds: Where, body: &TokenStream) -> TokenStream {
        self.implement_where(name, &self.predicates(bounds), body)
    }

    /// The same, with a predicate more on a generic type. On others it would be a trivial bound, which is an error.
    pub(crate) fn implement_whole(&self, name: &TokenStream, whole: &TokenStream, body: &TokenStream) -> TokenStream {
        let predicates = self.predicates(Where::Inferred);
        let whole = self.is_generic().then_some(whole);
        self.implement_where(name, &quote!(#predicates #whole), body)
    }

    /// `From<ty>`, whose head stands at `ty`: that is where it shows if another variant is made from the same type.
    pub(crate) fn implement_from(&self, ty: &Type, body: &TokenStream) -> TokenStream {
        let p = &self.p;
        self.implement_at(Some(ends(ty).0), &quote!(#p::From<#ty>), &self.predicates(Where::Written), body)
    }

    fn implement_where(&self, name: &TokenStream, predicates: &TokenStream, body: &TokenStream) -> TokenStream {
        self.implement_at(None, name, predicates, body)
    }

    fn implement_at(
        &self,
        place: Option<Span>,
        name: &TokenStream,
        predicates: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (generics, ty) = (self.input.syntax.generics.split_for_impl().0, self.ty());
        let clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
        let (head, body) = (quote!(impl #generics #name for #ty), quote!({ #body }));
        let (head, body) = match place {
            Some(place) => (located(place, head), located(place, body)),
            None => (head, body),
        };
        quote! {
            #[automatically_derived]
            #[allow(deprecated, unused_qualifications)]
            #head #clause #body
        }
    }

    /// The pattern path of a variant.
    pub(crate) fn path<'v>(&'v self, variant: &'v Ident) -> VariantPath<'v> {
        if self.input.is_struct { VariantPath::Struct } else { VariantPath::Variant(&self.ident, variant) }
    }
}

/// `Enum::Variant`, which is found by name, where `Self::Variant` waits for the type check: that is a tenth of all that the
/// code of a variant costs. A struct is `Self`.
#[derive(Clone, Copy)]
pub(crate) enum VariantPath<'a> {
    Struct,
    Variant(&'a Ident, &'a Ident),
}

impl ToTokens for VariantPath<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Struct => <Token![Self]>::default().to_tokens(tokens),
            Self::Variant(item, variant) => {
                item.to_tokens(tokens);
                <Token![::]>::default().to_tokens(tokens);
                variant.to_tokens(tokens);
            }
        }
    }
}

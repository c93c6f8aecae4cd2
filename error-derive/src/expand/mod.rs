//! From the model to tokens. Nothing can fail here: every rule was checked before.
//!
//! A type gets tables of what is static and two `match`es (`parts`); what is done with them is `error-core`'s. That is
//! what keeps a thousand variants cheap to compile.
//!
//! What recurs in every variant is text (`text`), or single tokens (`Recurring`, `Ident`) where it binds names or has a place,
//! never a `TokenStream`: to append a stream to another is a call into the compiler, to push a token is not.

pub(crate) mod codes;
pub(crate) mod decode;
pub(crate) mod impls;
mod parts;
mod recurring;
mod row;
mod table;
mod text;
mod value;

pub(crate) use recurring::Recurring;

use crate::{ast::Input, bounds, errors::Errors, fallback, syntax::Syntax, valid};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Token, Type};

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

/// The `where` clause, where there is something to say in it.
fn clause(predicates: &TokenStream) -> Option<TokenStream> {
    (!predicates.is_empty()).then(|| quote!(where #predicates))
}

/// An item on its way to tokens: the model, and what every impl begins with.
pub(crate) struct Item<'a> {
    pub(crate) input: &'a Input<'a>,
    /// The path `error_core::__private`.
    pub(crate) p: Recurring,
    /// The name of the type, resolved where the macro was called: its own span would draw lints and `#[deprecated]`.
    pub(crate) ident: Ident,
    /// The type with its parameters.
    pub(crate) ty: Recurring,
    /// The attributes of every impl of a trait.
    attributes: Recurring,
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
        let p = Recurring::of(input.private().into_token_stream());
        let bounds = bounds::infer(input, &p);
        let mut ident = input.syntax.ident.clone();
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        let generics = input.syntax.generics.split_for_impl().1;
        let ty = Recurring::of(quote!(#ident #generics));
        let attributes =
            Recurring::of(text::tokens("#[automatically_derived] #[allow(deprecated, unused_qualifications)]"));
        Self { input, p, ident, ty, attributes, bounds }
    }

    pub(crate) fn is_generic(&self) -> bool {
        self.input.syntax.generics.params.iter().next().is_some()
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

    /// `impl<…> Trait for Type<…> where … { body }`, for a trait of `error_core::__private`.
    pub(crate) fn implement(&self, name: &str, bounds: Where, body: TokenStream) -> TokenStream {
        self.implement_where(&self.p.join(name), &self.predicates(bounds), body)
    }

    /// The same, with a predicate more on a generic type. On others it would be a trivial bound, which is an error.
    pub(crate) fn implement_whole(&self, name: &str, whole: &TokenStream, body: TokenStream) -> TokenStream {
        let predicates = self.predicates(Where::Inferred);
        let whole = self.is_generic().then_some(whole);
        self.implement_where(&self.p.join(name), &quote!(#predicates #whole), body)
    }

    fn implement_where(&self, name: &impl ToTokens, predicates: &TokenStream, body: TokenStream) -> TokenStream {
        let (attributes, generics, ty) = (&self.attributes, self.input.syntax.generics.split_for_impl().0, &self.ty);
        let (clause, body) = (clause(predicates), Group::new(Delimiter::Brace, body));
        quote!(#attributes impl #generics #name for #ty #clause #body)
    }

    /// `From<ty>`, whose head stands at `ty`: that is where it shows if another variant is made from the same type.
    pub(crate) fn implement_from(&self, ty: &Type, body: TokenStream) -> TokenStream {
        let (p, attributes, whole, place) = (&self.p, &self.attributes, &self.ty, ends(ty).0);
        let generics = self.input.syntax.generics.split_for_impl().0;
        let head = located(place, quote!(impl #generics #p::From<#ty> for #whole));
        let clause = clause(&self.predicates(Where::Written));
        let body = located(place, Group::new(Delimiter::Brace, body).into_token_stream());
        quote!(#attributes #head #clause #body)
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

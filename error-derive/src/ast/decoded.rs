//! What `decode` reads a variant from.

use super::{Field, Variant};
use crate::attr::SameAs;
use quote::ToTokens;

/// What a field is read back from.
pub(crate) enum ReadFrom {
    /// The param of this name.
    Param(String),
    Issues,
    RetryAfter,
    Status,
    /// The header of this name, which clients have anyway.
    Header(String),
    /// The error that the variant passes through.
    Inner,
    /// Nothing: it has its default.
    Private,
}

impl ReadFrom {
    /// The trait by which generated code reads it, where it is a part of the response that has no name.
    pub(crate) fn by(&self) -> Option<&'static str> {
        match self {
            Self::Issues => Some("FromIssues"),
            Self::RetryAfter => Some("FromRetryAfter"),
            Self::Status => Some("FromStatus"),
            Self::Param(_) | Self::Header(_) | Self::Inner | Self::Private => None,
        }
    }
}

impl Variant<'_> {
    /// Whether it can be made from a response, which tells nothing of a source.
    pub(crate) fn is_decoded(&self) -> bool {
        self.source().is_none()
    }

    /// What a field is read back from, if there is something.
    pub(crate) fn read_from(&self, field: &Field<'_>) -> Option<ReadFrom> {
        let attrs = &field.attrs;
        if self.inner().is_some_and(|inner| inner.member == field.member) {
            return Some(ReadFrom::Inner);
        }
        if let Some(name) = field.param_name.as_ref().filter(|_| !self.is_transparent()) {
            return Some(ReadFrom::Param(name.clone()));
        }
        if let Some(name) = attrs.header.get().filter(|_| attrs.private.is_given()) {
            return Some(ReadFrom::Header(name.clone()));
        }
        let roles = [
            (&attrs.issues, ReadFrom::Issues),
            (&attrs.retry_after, ReadFrom::RetryAfter),
            (&attrs.status, ReadFrom::Status),
            (&attrs.private, ReadFrom::Private),
        ];
        roles.into_iter().find(|(slot, _)| slot.is_given()).map(|(_, from)| from)
    }

    /// By what two variants have one code: the variant that declares it, or the path of another type's constant.
    pub(crate) fn face(&self) -> Option<String> {
        match self.attrs.same_as.get() {
            Some(SameAs::Variant(ident)) => Some(ident.to_string()),
            Some(SameAs::Code(path)) => Some(path.to_token_stream().to_string()),
            None => self.code.as_ref().map(|_| self.name.to_owned()),
        }
    }
}

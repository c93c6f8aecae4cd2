//! What a field marked `issues` is read back into.

use super::{FromIssues, containers::FromKey};
use crate::{Issue, Issues, Place, Pointer};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    hash::{BuildHasher, Hash},
    rc::Rc,
    sync::Arc,
};

macro_rules! lists {
    ($($list:ty)*) => {$(
        impl FromIssues for $list {
            fn from_issues(issues: &[Issue]) -> Option<Self> {
                Some(issues.to_vec().into())
            }
        }
    )*};
}
lists!(Vec<Issue> Issues Box<[Issue]> Arc<[Issue]> Rc<[Issue]>);

/// There is exactly one.
impl FromIssues for Issue {
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        match issues {
            [issue] => Some(issue.clone()),
            _ => None,
        }
    }
}

impl<const N: usize> FromIssues for [Issue; N] {
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        issues.to_vec().try_into().ok()
    }
}

/// No issues are `None`.
impl<T: FromIssues> FromIssues for Option<T> {
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        if issues.is_empty() { Some(None) } else { T::from_issues(issues).map(Some) }
    }
}

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<T: FromIssues> FromIssues for $pointer<T> {
            fn from_issues(issues: &[Issue]) -> Option<Self> {
                T::from_issues(issues).map($pointer::new)
            }
        }
    )*};
}
pointers!(Box Arc Rc);

impl<T: ToOwned + ?Sized> FromIssues for Cow<'_, T>
where
    T::Owned: FromIssues,
{
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        T::Owned::from_issues(issues).map(Cow::Owned)
    }
}

impl<K: FromKey + Ord, V: FromTexts> FromIssues for BTreeMap<K, V> {
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        by_field(issues)?.map(|(field, texts)| Some((K::from_key(field), V::from_texts(texts)?))).collect()
    }
}

impl<K: FromKey + Eq + Hash, V: FromTexts, S: BuildHasher + Default> FromIssues for HashMap<K, V, S> {
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        by_field(issues)?.map(|(field, texts)| Some((K::from_key(field), V::from_texts(texts)?))).collect()
    }
}

/// The texts of each field; nothing if an issue says more than a map can hold.
#[inline]
fn by_field(issues: &[Issue]) -> Option<impl Iterator<Item = (String, Vec<String>)>> {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for issue in issues {
        let more = issue.place() != Place::Body || issue.code_text().is_some() || issue.params().len() > 0;
        let text = issue.message_text().filter(|_| !more)?;
        fields.entry(field(issue.pointer())).or_default().push(text.to_owned());
    }
    Some(fields.into_iter())
}

/// The key that is read as this pointer: the name alone where that is no path, otherwise the path.
#[inline]
fn field(pointer: &Pointer) -> String {
    let mut tokens = pointer.tokens();
    match (tokens.next(), tokens.next()) {
        (Some(name), None) if Pointer::from(&*name) == *pointer => name.into_owned(),
        _ => pointer.to_path().to_owned(),
    }
}

/// The texts about one field: the values of a map that is [`FromIssues`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a text nor a list of texts about a field that owns them",
    label = "no text and no list of texts",
    note = "use `String`, `Cow<'static, str>` or a `Vec` of one of them"
)]
pub trait FromTexts: Sized {
    /// The texts, of which there is one at least.
    fn from_texts(texts: Vec<String>) -> Option<Self>;
}

macro_rules! texts {
    ($($text:ty)*) => {$(
        impl FromTexts for $text {
            #[inline]
            fn from_texts(texts: Vec<String>) -> Option<Self> {
                let [text] = <[String; 1]>::try_from(texts).ok()?;
                Some(text.into())
            }
        }

        impl FromTexts for Vec<$text> {
            #[inline]
            fn from_texts(texts: Vec<String>) -> Option<Self> {
                Some(texts.into_iter().map(Into::into).collect())
            }
        }
    )*};
}
texts!(String Cow<'static, str>);

//! `ToIssues`: what a field marked `#[api(issues)]` may be.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use super::{Issue, Issues};

/// A field type that `#[api(issues)]` takes.
///
/// Ours are `Issue`, slices, arrays and `Vec`s of it, [`Issues`], `Option` and pointers to one of these, and maps from
/// field to text or texts. Of a map each text is the message of an issue in the body, sorted by field; a field's name
/// is read as a path (`items[0].qty`). Behind the features `garde` and `validator` the reports of these crates are, too.
///
/// ```
/// use error_core::ToIssues;
/// use std::collections::HashMap;
///
/// let texts = HashMap::from([("items[0].qty", vec!["is missing"]), ("email", vec!["is taken", "is too long"])]);
/// let issues = texts.to_issues();
/// assert_eq!(issues.len(), 3);
/// assert_eq!(issues[0].message_text(), Some("is taken"));
/// assert_eq!(issues[2].pointer().to_pointer().to_string(), "/items/0/qty");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds no issues, so it cannot be `#[api(issues)]`",
    label = "holds no issues",
    note = "use `Vec<Issue>`, `Issues`, an `Option` of one of them, a map from field to text or texts, or implement \
            `ToIssues`"
)]
pub trait ToIssues {
    /// The issues, in the order in which they are sent.
    fn to_issues(&self) -> Cow<'_, [Issue]>;
}

impl ToIssues for Issue {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        std::slice::from_ref(self).into()
    }
}

impl ToIssues for [Issue] {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        self.into()
    }
}

impl<const N: usize> ToIssues for [Issue; N] {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        self.as_slice().into()
    }
}

impl ToIssues for Vec<Issue> {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        self.into()
    }
}

impl ToIssues for Issues {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        (**self).into()
    }
}

/// `None` is no issues.
impl<T: ToIssues> ToIssues for Option<T> {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        self.as_ref().map(T::to_issues).unwrap_or_default()
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: ToIssues + ?Sized> ToIssues for $pointer {
            fn to_issues(&self) -> Cow<'_, [Issue]> {
                T::to_issues(self)
            }
        }
    )*};
}
pointers!(&T Box<T> Arc<T> Rc<T>);

impl<T: ToIssues + ToOwned + ?Sized> ToIssues for Cow<'_, T> {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        T::to_issues(self)
    }
}

impl<K: AsRef<str>, V: IssueTexts> ToIssues for BTreeMap<K, V> {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        by_field(self.iter())
    }
}

impl<K: AsRef<str>, V: IssueTexts, S> ToIssues for HashMap<K, V, S> {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        by_field(self.iter())
    }
}

fn by_field<'a, K: AsRef<str> + 'a, V: IssueTexts + 'a>(
    fields: impl Iterator<Item = (&'a K, &'a V)>,
) -> Cow<'static, [Issue]> {
    let mut fields: Vec<(&str, &V)> = fields.map(|(field, texts)| (field.as_ref(), texts)).collect();
    fields.sort_by_key(|(field, _)| *field);
    let mut issues = Vec::with_capacity(fields.len());
    for (field, texts) in fields {
        texts.for_each(&mut |text| issues.push(Issue::body(field).message(text)));
    }
    issues.into()
}

/// A text or texts about one field: the values of a map that is [`ToIssues`].
///
/// Ours are `String`, `&'static str`, `Cow<'static, str>`, and `Vec`s, slices and arrays of them.
///
/// ```
/// use error_core::IssueTexts;
///
/// let mut count = 0;
/// vec!["is too short", "has no digit"].for_each(&mut |_| count += 1);
/// assert_eq!(count, 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a text nor a list of texts about a field",
    label = "no text and no list of texts",
    note = "use `String`, `&'static str`, `Cow<'static, str>`, a `Vec` of one of them, or implement `IssueTexts`"
)]
pub trait IssueTexts {
    /// Hands over each text, in order.
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>));
}

impl IssueTexts for String {
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>)) {
        take(self.clone().into());
    }
}

impl IssueTexts for &'static str {
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>)) {
        take((*self).into());
    }
}

impl IssueTexts for Cow<'static, str> {
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>)) {
        take(self.clone());
    }
}

impl<T: IssueTexts> IssueTexts for [T] {
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>)) {
        for texts in self {
            texts.for_each(take);
        }
    }
}

impl<T: IssueTexts, const N: usize> IssueTexts for [T; N] {
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>)) {
        self.as_slice().for_each(take);
    }
}

impl<T: IssueTexts> IssueTexts for Vec<T> {
    fn for_each(&self, take: &mut dyn FnMut(Cow<'static, str>)) {
        self.as_slice().for_each(take);
    }
}

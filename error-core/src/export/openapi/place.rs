//! Where a code stands in a body, on which it depends how bodies of several codes can be told apart.

use super::super::form::{BodyForm, Form};

/// Where the code stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Place<'a> {
    /// In this member of the body, spelt like this.
    Top { key: &'a str, code: &'a str },
    /// In an object within, spelt like this.
    Within { code: &'a str },
    /// In items of an array, which alone say nothing about the whole body.
    Listed,
    /// Not in each body.
    Nowhere,
}

impl Place<'_> {
    /// The code, where it tells whole bodies apart.
    pub(in super::super) fn code(&self) -> Option<&str> {
        match self {
            Self::Top { code, .. } | Self::Within { code } => Some(code),
            Self::Listed | Self::Nowhere => None,
        }
    }
}

/// Where a code, which may be spelt in these ways, stands in the bodies of its error.
pub(in super::super) fn of<'a>(body: &'a BodyForm, spellings: &[String]) -> Place<'a> {
    if let (true, Form::Object(object)) = (body.has_code, &body.form) {
        let mut tops = object.members.iter().filter(|member| member.required);
        if let Some(top) = tops.find_map(|member| Some((member.key.as_str(), code(&member.form, spellings)?))) {
            let (key, code) = top;
            return Place::Top { key, code };
        }
        if let Some(code) = within(&body.form, spellings) {
            return Place::Within { code };
        }
    }
    if is_listed(&body.form, spellings) { Place::Listed } else { Place::Nowhere }
}

/// The text, if it can only be the code.
fn code<'a>(form: &'a Form, spellings: &[String]) -> Option<&'a str> {
    match form {
        Form::Text(texts) => match texts.as_slice() {
            [text] if spellings.contains(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// The code in an object that is in each body.
fn within<'a>(form: &'a Form, spellings: &[String]) -> Option<&'a str> {
    let Form::Object(object) = form else { return None };
    let mut members = object.members.iter().filter(|member| member.required);
    members.find_map(|member| code(&member.form, spellings).or_else(|| within(&member.form, spellings)))
}

/// Whether it stands in items of an array, be it in some of them only.
fn is_listed(form: &Form, spellings: &[String]) -> bool {
    match form {
        Form::Array(Some(items)) => says(items, spellings),
        Form::Object(object) => object.members.iter().any(|member| is_listed(&member.form, spellings)),
        _ => false,
    }
}

fn says(form: &Form, spellings: &[String]) -> bool {
    match form {
        Form::Array(Some(items)) => says(items, spellings),
        Form::Object(object) => object.members.iter().any(|member| says(&member.form, spellings)),
        form => code(form, spellings).is_some(),
    }
}

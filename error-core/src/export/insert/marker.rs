//! [`Mark`]: a line that says where something is inserted, and [`Kind`]: what.

use crate::nearest::or_nearest;

/// How a comment is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `<!-- … -->`
    Html,
    /// `# …`
    Hash,
    /// `// …`
    Slashes,
}

/// What a marker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark<'a> {
    Begin(Vec<&'a str>),
    End,
}

/// What is inserted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    List,
    Table,
    /// All components, or those of one section, or `components`.
    OpenApi(Option<String>),
    TypeScript,
}

impl<'a> Mark<'a> {
    /// Reads a line on which nothing but a marker stands.
    pub(super) fn read(line: &'a str, name: &str) -> Option<(Form, Self)> {
        let text = line.trim_matches([' ', '\t']);
        let html = || {
            let inner = text.strip_prefix("<!--")?.strip_suffix("-->")?;
            (!inner.contains("--")).then_some((Form::Html, inner))
        };
        let hash = || text.strip_prefix('#').map(|text| (Form::Hash, text));
        let slashes = || text.strip_prefix("//").map(|text| (Form::Slashes, text));
        let (form, text) = html().or_else(hash).or_else(slashes)?;
        let mut words = text.split_ascii_whitespace();
        let mark = match words.next()?.strip_prefix(name)? {
            ":begin" => Self::Begin(words.collect()),
            ":end" if words.next().is_none() => Self::End,
            _ => return None,
        };
        Some((form, mark))
    }
}

impl Kind {
    const NAMES: [&'static str; 4] = ["list", "table", "openapi", "typescript"];

    /// What the words of a marker ask for; none if there are no words.
    pub(super) fn read(words: &[&str]) -> Result<Option<Self>, String> {
        match words {
            [] => Ok(None),
            ["list"] => Ok(Some(Self::List)),
            ["table"] => Ok(Some(Self::Table)),
            ["openapi"] => Ok(Some(Self::OpenApi(None))),
            ["openapi", section] => Ok(Some(Self::OpenApi(Some((*section).to_owned())))),
            ["typescript"] => Ok(Some(Self::TypeScript)),
            [known, ..] if Self::NAMES.contains(known) => Err(format!("nothing more stands behind `{known}`")),
            [unknown, ..] => {
                let (known, nearest) = (Self::NAMES.join("`, `"), or_nearest(unknown, Self::NAMES));
                Err(format!("`{unknown}` is nothing that can be inserted, write one of `{known}`{nearest}"))
            }
        }
    }
}

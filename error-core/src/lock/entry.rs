//! One code as the lock file has it.

use crate::{Catalog, ErrorSpec, Schema, SchemaKind};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write},
};

/// What clients depend on of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) status: u16,
    pub(super) varies: bool,
    pub(super) errno: Option<u32>,
    pub(super) grpc: String,
    pub(super) retry: String,
    /// The default delay, in seconds.
    pub(super) after: Option<String>,
    pub(super) type_uri: Option<String>,
    pub(super) headers: BTreeSet<String>,
    pub(super) params: BTreeMap<String, Param>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Param {
    pub(super) kind: String,
    pub(super) is_optional: bool,
}

/// What a retired code was, and which has its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Retired {
    pub(super) status: u16,
    pub(super) now: Option<String>,
}

impl Entry {
    pub(super) fn of(spec: &ErrorSpec, catalog: &Catalog) -> Self {
        let param = |param: &crate::ParamSpec| {
            let mut kind = String::new();
            write_kind(&mut kind, param.schema());
            (param.name().to_owned(), Param { kind, is_optional: param.schema().is_optional() })
        };
        Self {
            status: spec.status().as_u16(),
            varies: catalog.status_varies(spec.code()),
            errno: spec.errno(),
            grpc: spec.grpc().as_str().to_owned(),
            retry: spec.retry().as_str().to_owned(),
            after: spec.retry_after().map(|delay| delay.as_secs_f64().to_string()),
            type_uri: spec.type_uri().map(str::to_owned),
            headers: spec.headers().iter().map(|(name, _)| (*name).to_owned()).collect(),
            params: spec.params().iter().map(param).collect(),
        }
    }

    /// Reads what stands behind the code.
    pub(super) fn parse(words: &str) -> Result<Self, String> {
        let mut words = words.split(' ').filter(|word| !word.is_empty());
        let mut entry = Self {
            status: status(words.next())?,
            varies: false,
            errno: None,
            grpc: String::new(),
            retry: String::new(),
            after: None,
            type_uri: None,
            headers: BTreeSet::new(),
            params: BTreeMap::new(),
        };
        for word in words {
            entry.read(word)?;
        }
        if entry.grpc.is_empty() || entry.retry.is_empty() {
            return Err("has no `grpc` or no `retry`: it is cut off".to_owned());
        }
        Ok(entry)
    }

    fn read(&mut self, word: &str) -> Result<(), String> {
        match word.split_once('=') {
            None if word == "varies" => self.varies = true,
            Some(("errno", value)) => {
                self.errno = Some(value.parse().map_err(|_| format!("has the errno `{value}`, which is no number"))?);
            }
            Some(("grpc", value)) => self.grpc = plain(value),
            Some(("retry", value)) => self.retry = plain(value),
            Some(("after", value)) => self.after = Some(plain(value)),
            Some(("type", value)) => self.type_uri = Some(plain(value)),
            Some(("header", value)) => drop(self.headers.insert(plain(value))),
            Some(("param", value)) => {
                let (name, kind) =
                    value.split_once(':').ok_or_else(|| format!("has the param `{value}` without a type"))?;
                let is_optional = name.ends_with('?');
                let param = Param { kind: plain(kind), is_optional };
                self.params.insert(plain(name.trim_end_matches('?')), param);
            }
            _ => return Err(format!("has `{word}`, which this version does not know")),
        }
        Ok(())
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if self.varies {
            f.write_str(" varies")?;
        }
        if let Some(errno) = self.errno {
            write!(f, " errno={errno}")?;
        }
        write!(f, " grpc={} retry={}", Word(&self.grpc), Word(&self.retry))?;
        for (key, value) in [("after", &self.after), ("type", &self.type_uri)] {
            if let Some(value) = value {
                write!(f, " {key}={}", Word(value))?;
            }
        }
        self.headers.iter().try_for_each(|name| write!(f, " header={}", Word(name)))?;
        self.params.iter().try_for_each(|(name, param)| {
            let mark = if param.is_optional { "?" } else { "" };
            write!(f, " param={}{mark}:{}", Word(name), Word(&param.kind))
        })
    }
}

impl Retired {
    pub(super) fn parse(words: &str) -> Result<Self, String> {
        let mut words = words.split(' ').filter(|word| !word.is_empty());
        let mut retired = Self { status: status(words.next())?, now: None };
        for word in words {
            match word.split_once('=') {
                Some(("now", code)) => retired.now = Some(plain(code)),
                _ => return Err(format!("has `{word}`, which this version does not know")),
            }
        }
        Ok(retired)
    }
}

impl fmt::Display for Retired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        self.now.iter().try_for_each(|code| write!(f, " now={}", Word(code)))
    }
}

fn status(word: Option<&str>) -> Result<u16, String> {
    let word = word.ok_or("has no status: it is cut off")?;
    let status = word.parse().ok().filter(|status| (400..600).contains(status));
    status.ok_or_else(|| format!("has the status `{word}`, which is none of an error"))
}

/// A value without white space, which would end it: percent-encoded, as is `%`.
struct Word<'a>(&'a str);

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '%' => f.write_str("%25"),
            c if c.is_ascii_whitespace() || c.is_ascii_control() => write!(f, "%{:02X}", u32::from(c)),
            c => f.write_char(c),
        })
    }
}

/// The value of a word; a `%` that begins nothing stands for itself.
fn plain(word: &str) -> String {
    let mut parts = word.split('%');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii);
        match code {
            Some(code) => {
                text.push(code.into());
                text.push_str(part.get(2..).unwrap_or_default());
            }
            None => {
                text.push('%');
                text.push_str(part);
            }
        }
    }
    text
}

/// The type of a param: `integer`, `string(uuid)`, `string{s|m|l}`, `integer[]`, `map<number>`.
fn write_kind(out: &mut String, schema: &Schema) {
    match (schema.kind(), schema.items(), schema.values()) {
        (SchemaKind::Array, Some(items), _) => {
            write_kind(out, items);
            out.push_str("[]");
        }
        (SchemaKind::Object, _, Some(values)) => {
            out.push_str("map<");
            write_kind(out, values);
            out.push('>');
        }
        _ => out.push_str(schema.name()),
    }
    for (open, text, close) in
        [('(', schema.format_name().unwrap_or_default().to_owned(), ')'), ('{', schema.choices().join("|"), '}')]
    {
        if !text.is_empty() {
            out.push(open);
            out.push_str(&text);
            out.push(close);
        }
    }
}

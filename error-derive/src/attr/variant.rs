//! The keys of a variant.

use super::{
    Attr, Behind, Entries, Entry, Found, Header, Level, Slot, Status, Text, Value,
    entry::alone,
    item::{is_uri, is_url},
    text,
};
use crate::errors::Errors;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Path;

/// What `#[api(…)]` and the doc comments say on a variant.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) docs: String,
    pub(crate) status: Slot<Status>,
    pub(crate) code: Slot<Text>,
    pub(crate) msg: Slot<Text>,
    pub(crate) title: Slot<Text>,
    pub(crate) errno: Slot<(u32, Literal)>,
    pub(crate) retry: Slot<&'static str>,
    pub(crate) retry_after: Slot<(u32, Literal)>,
    pub(crate) headers: Vec<Header>,
    pub(crate) grpc: Slot<&'static str>,
    pub(crate) type_uri: Slot<Text>,
    pub(crate) help: Slot<Text>,
    pub(crate) category: Slot<Text>,
    pub(crate) log: Slot<&'static str>,
    pub(crate) since: Slot<Text>,
    pub(crate) deprecated: Slot<Text>,
    pub(crate) was: Vec<Text>,
    pub(crate) hidden: Slot<()>,
    pub(crate) same_as: Slot<SameAs>,
    pub(crate) transparent: Slot<()>,
    /// The keys in their order, to name those that may not stand beside `transparent` and `same_as`.
    pub(crate) keys: Vec<Ident>,
    /// Whether something could not be read that may have been any key.
    pub(crate) unread: bool,
}

/// Whose spec a variant shares.
#[derive(Clone)]
pub(crate) enum SameAs {
    /// A variant of this enum.
    Variant(Ident),
    /// A code constant of another type.
    Code(Path),
}

const RETRY: &[(&str, &str)] = &[("never", "Never"), ("maybe", "Maybe"), ("backoff", "Backoff")];
const LOG: &[(&str, &str)] =
    &[("error", "Error"), ("warn", "Warn"), ("info", "Info"), ("debug", "Debug"), ("off", "Off")];
const GRPC: &[(&str, &str)] = &[
    ("CANCELLED", "Cancelled"),
    ("UNKNOWN", "Unknown"),
    ("INVALID_ARGUMENT", "InvalidArgument"),
    ("DEADLINE_EXCEEDED", "DeadlineExceeded"),
    ("NOT_FOUND", "NotFound"),
    ("ALREADY_EXISTS", "AlreadyExists"),
    ("PERMISSION_DENIED", "PermissionDenied"),
    ("RESOURCE_EXHAUSTED", "ResourceExhausted"),
    ("FAILED_PRECONDITION", "FailedPrecondition"),
    ("ABORTED", "Aborted"),
    ("OUT_OF_RANGE", "OutOfRange"),
    ("UNIMPLEMENTED", "Unimplemented"),
    ("INTERNAL", "Internal"),
    ("UNAVAILABLE", "Unavailable"),
    ("DATA_LOSS", "DataLoss"),
    ("UNAUTHENTICATED", "Unauthenticated"),
];

impl VariantAttrs {
    /// No keys yet, only the doc comments.
    pub(crate) fn new(found: &Found) -> Self {
        Self { docs: docs(&found.doc), ..Self::default() }
    }

    /// Reads the attributes of a variant.
    pub(crate) fn read(found: &Found, errors: &mut Errors) -> Self {
        let mut variant = Self::new(found);
        let entries = Entries::read(&found.api, errors);
        variant.unread = entries.unread;
        for entry in entries.list {
            if let Some(key) = Level::Variant.known(&entry.name) {
                variant.set(key, entry, errors);
            } else if let Some((meant, entry)) = Level::Variant.refuse(&entry, errors) {
                variant.set(meant, entry, errors);
            } else if entry.name == "infer_codes" {
                // It was to give the code, which is then not missing too.
                variant.code.mark(&entry.key);
            }
        }
        variant
    }

    /// Whether there is a key beside those that most variants have. Of these three each one that is given is in `keys`: nothing but
    /// [`set`](Self::set), by its name, fills them without a mistake.
    pub(crate) fn has_rare_keys(&self) -> bool {
        let usual = [self.status.is_given(), self.code.is_given(), self.msg.is_given()].map(usize::from);
        self.keys.len() > usual[0] + usual[1] + usual[2]
    }

    /// Puts one known key into its slot.
    pub(crate) fn set(&mut self, name: &str, entry: Entry, errors: &mut Errors) {
        if entry.name == name {
            self.keys.push(entry.key.clone());
        }
        macro_rules! set {
            ($slot:ident, $value:expr) => {{
                let value = $value;
                self.$slot.set(entry, value, errors)
            }};
        }
        match name {
            "status" => set!(status, entry.status(errors)),
            "code" => set!(code, entry.code("code = \"user_not_found\"", errors)),
            "msg" => set!(msg, entry.string("msg = \"No such user.\"", errors)),
            "title" => set!(title, title(&entry, errors)),
            "errno" => set!(errno, errno(&entry, errors)),
            "retry" => set!(retry, entry.name(RETRY, errors)),
            "retry_after" => set!(retry_after, entry.integer("retry_after = 30", errors)),
            "header" => self.add_header(&entry, errors),
            "grpc" => set!(grpc, entry.name(GRPC, errors)),
            "type_uri" => set!(type_uri, uri(&entry, errors)),
            "help" => set!(help, url(&entry, errors)),
            "category" => set!(category, entry.line("category = \"billing\"", errors)),
            "log" => set!(log, entry.name(LOG, errors)),
            "since" => set!(since, entry.line("since = \"1.2\"", errors)),
            "deprecated" => set!(deprecated, entry.line("deprecated = \"use user_gone\"", errors)),
            "was" => self.was.extend(entry.code("was = \"user_not_found\"", errors)),
            "hidden" => set!(hidden, entry.flag(errors)),
            "same_as" => set!(same_as, same_as(&entry, errors)),
            _ => set!(transparent, entry.flag(errors)),
        }
    }

    /// A name may recur with another value, as `WWW-Authenticate` does.
    fn add_header(&mut self, entry: &Entry, errors: &mut Errors) {
        let Some(header) = entry.header(errors) else { return };
        if self.headers.contains(&header) {
            errors.push(&entry.key, format!("the header `{}` is given twice with this value, keep one", header.name));
        } else {
            self.headers.push(header);
        }
    }
}

/// A title never varies, so it has no placeholders.
fn title(entry: &Entry, errors: &mut Errors) -> Option<Text> {
    let literal = entry.line("title = \"User not found\"", errors)?;
    if literal.value.contains('{') {
        errors.push(&literal, "a title never varies and has no placeholders, write those in `msg`");
        return None;
    }
    Some(literal)
}

fn errno(entry: &Entry, errors: &mut Errors) -> Option<(u32, Literal)> {
    let (number, literal) = entry.integer("errno = 40401", errors)?;
    if !(40_000..=59_999).contains(&number) {
        errors.push(
            &literal,
            format!("errno `{number}` is not five digits that begin with the status, write one as `40401`"),
        );
        return None;
    }
    Some((number, literal))
}

fn uri(entry: &Entry, errors: &mut Errors) -> Option<Text> {
    let literal = entry.string("type_uri = \"urn:shop:user-not-found\"", errors)?;
    if !is_uri(&literal.value) {
        let uri = &literal.value;
        errors.push(&literal, format!("`{uri}` is no absolute URI, write one as `https://…` or `urn:…`"));
        return None;
    }
    Some(literal)
}

fn url(entry: &Entry, errors: &mut Errors) -> Option<Text> {
    let literal = entry.string("help = \"https://help.example.com/users\"", errors)?;
    if !is_url(&literal.value) {
        errors.push(&literal, format!("`{}` is no absolute URL, write one as `https://…`", literal.value));
        return None;
    }
    Some(literal)
}

fn same_as(entry: &Entry, errors: &mut Errors) -> Option<SameAs> {
    let example = "same_as = WrongPassword";
    match entry.value(example, errors)? {
        Value::Path(path) => {
            Some(path.get_ident().map_or_else(|| SameAs::Code(path.clone()), |ident| SameAs::Variant(ident.clone())))
        }
        other => {
            let message = if syn::parse2::<Path>(other.to_token_stream()).is_ok() {
                format!("`{}` has type parameters, write the constant of a type without any", text(other))
            } else {
                format!("`same_as` takes a variant of this enum or a code constant of another, write `{example}`")
            };
            errors.push(other, message);
            None
        }
    }
}

/// The doc comments as one text, without the space that `///` leaves and the stars of a block comment.
fn docs(attrs: &[Attr]) -> String {
    if attrs.is_empty() {
        return String::new();
    }
    let lines = attrs.iter().filter_map(|attr| match &attr.behind {
        Behind::Value(_, value) => doc(value.clone()),
        _ => None,
    });
    let lines: Vec<String> = lines.flat_map(|text| without_stars(&text.value)).collect();
    lines.join("\n").trim().to_owned()
}

/// The text of one comment, where it is a literal.
fn doc(value: TokenStream) -> Option<Text> {
    let mut value = value.into_iter();
    match (alone(&value.next()?), value.next()) {
        (TokenTree::Literal(literal), None) => Text::of(&literal),
        _ => None,
    }
}

/// The lines of one comment. In a block each line but the first may begin with a star.
fn without_stars(text: &str) -> Vec<String> {
    let starred = text.split('\n').skip(1).all(|line| line.trim().is_empty() || line.trim_start().starts_with('*'));
    let block = starred && text.split('\n').nth(1).is_some();
    let line = |line: &str| {
        let line = if block { line.trim_start().trim_start_matches('*') } else { line };
        line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
    };
    text.split('\n').map(line).collect()
}

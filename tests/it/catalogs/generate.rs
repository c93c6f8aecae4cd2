//! Writes the enum of a catalogue: `BLESS=1 cargo test --test it catalogs` after a change of the JSON. That of Twilio is
//! for `tests/export`.

use std::fmt::Write;
use std::path::Path;

/// `account_already_exists` as the name of a variant.
fn variant(code: &str) -> String {
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    code.split('_').map(word).collect()
}

/// The module of a catalogue: an enum with a variant for each entry, and a list of all its values.
fn module(name: &str) -> String {
    let entries = super::entries(name);
    let source = super::data(name)["source"].as_str().unwrap().to_owned();
    let ty = variant(name);
    let mut out = format!("// Written by `generate` from `tests/data/{name}.json`, whose source is\n// {source}\n\n");
    let _ = writeln!(out, "#[derive(Debug, Clone, Copy, error_core::ApiError)]\npub(super) enum {ty} {{");
    for entry in &entries {
        let message = entry.message.replace('{', "{{").replace('}', "}}");
        let (status, code, variant) = (entry.status, &entry.code, variant(&entry.code));
        // May not be sent without.
        let header = if status == 426 { r#", header("Upgrade", "HTTP/1.1")"# } else { "" };
        let _ =
            writeln!(out, "    #[api(status = {status}, code = {code:?}, msg = {message:?}{header})]\n    {variant},");
    }
    let _ = writeln!(out, "}}\n\nimpl {ty} {{\n    pub(super) const ALL: [Self; {}] = [", entries.len());
    for entry in &entries {
        let _ = writeln!(out, "        Self::{},", variant(&entry.code));
    }
    out + "    ];\n}\n"
}

#[test]
fn the_enums_are_those_of_the_json() {
    for name in ["meilisearch", "slack", "stripe", "stripe_fr", "twilio"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/catalogs").join(format!("{name}.rs"));
        let module = module(name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &module).unwrap();
        }
        let known = std::fs::read_to_string(&path).unwrap();
        assert!(known == module, "{} is stale, run the tests once with BLESS=1", path.display());
    }
}

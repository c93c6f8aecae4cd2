//! A command as it is typed again.

use clap::{ArgMatches, parser::ValueSource};
use std::path::Path;

/// The options that have a value.
const VALUES: [&str; 8] = ["shape", "openapi", "prefix", "api-version", "format", "marker", "output", "into"];
const FLAGS: [&str; 2] = ["flat", "components"];

/// The command that writes what `--check` compared: the same, without it.
pub(in crate::cli) fn command_line(program: &str, words: &[&str], args: &ArgMatches) -> String {
    let mut line: Vec<String> = [program].iter().chain(words).map(|word| quoted(word)).collect();
    let is_given = |name: &str| {
        let source = args.try_contains_id(name).ok().and_then(|_| args.value_source(name));
        source == Some(ValueSource::CommandLine)
    };
    line.extend(FLAGS.iter().filter(|name| is_given(name)).map(|name| format!("--{name}")));
    for name in VALUES.iter().filter(|name| is_given(name)) {
        for value in args.get_raw(name).into_iter().flatten() {
            line.extend([format!("--{name}"), quoted(&value.to_string_lossy())]);
        }
    }
    line.join(" ")
}

/// A path in a command.
pub(in crate::cli) fn quoted_path(path: &Path) -> String {
    quoted(&path.display().to_string())
}

/// A word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "_-./:=@%+,".contains(char);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

//! The example `errors` on a terminal: widths and colours.

use super::binary::errors;
use std::process::{Command, Stdio};
use unicode_width::UnicodeWidthStr;

/// What a terminal of this width gets to show.
#[track_caller]
fn on_terminal(width: usize, line: &str, variables: &[(&str, &str)]) -> String {
    let line = format!("{} {line}", errors().display());
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &line, "/dev/null"]).stdin(Stdio::null());
    script.env("COLUMNS", width.to_string()).env("TERM", "xterm").env_remove("NO_COLOR");
    let output = script.envs(variables.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n")
}

fn without_colors(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').unwrap().1)
}

#[test]
fn lines_are_broken_at_the_width() {
    for width in [40, 80, 200] {
        for line in ["list", "explain order_invalid", "explain report_pending", "--help", "list --help"] {
            let text = without_colors(&on_terminal(width, line, &[]));
            // What has no place to be broken at may be longer: a key with its text, a name of an option.
            let allowed = if width == 40 { 80 } else { width };
            let longest = text.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(longest <= allowed, "{longest} columns of {width}:\n{text}");
            assert!(longest > 30 && !text.lines().any(|line| line.ends_with(' ')), "{text}");
        }
    }
    let narrow = without_colors(&on_terminal(80, "list email_taken", &[]));
    let expected = "\
STATUS  CODE         CATEGORY  MESSAGE
409     email_taken  users     That e-mail address is already registered.
";
    assert_eq!(narrow, expected);
    let narrow = without_colors(&on_terminal(60, "list email_taken", &[]));
    assert!(
        narrow.ends_with("users     That e-mail address is\n                               already registered.\n"),
        "{narrow}"
    );
}

#[test]
fn colours_unless_they_are_not_wanted() {
    let has_colors = |line: &str, variables: &[(&str, &str)]| on_terminal(80, line, variables).contains('\u{1b}');
    assert!(has_colors("list", &[]));
    assert!(has_colors("list", &[("NO_COLOR", "")]));
    assert!(!has_colors("list", &[("NO_COLOR", "1")]));
    assert!(!has_colors("list", &[("TERM", "dumb")]));
    assert!(!has_colors("list --color never", &[]));
    assert!(has_colors("list --color always", &[("NO_COLOR", "1")]));
    assert!(!has_colors("list --format json", &[]));
}

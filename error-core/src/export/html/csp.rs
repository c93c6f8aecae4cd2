//! The script and the style of a page, and the policy that allows these and nothing else.

pub(super) const SCRIPT: &str = include_str!("script.js");

pub(super) const STYLE: &str = include_str!("style.css");

/// What chooses among shapes where no script does. It goes by the state of the buttons, which a page with a script must not
/// do: each change of a page of 5,000 codes would take a fifth of a second. Where it is not understood, all shapes are shown.
pub(super) const STILL_STYLE: &str = include_str!("still.css");

/// Among so many shapes the styles can choose; those behind them are always shown.
pub(super) const CHOICES: usize = 16;

/// What a page may do (CSP Level 3): each script and style by its SHA-256 in base64. The test
/// `the_policy_names_what_is_in_the_page` says what to write here when a file has changed.
macro_rules! policy {
    () => {
        "default-src 'none'; \
         script-src 'sha256-0ePeTZQrsTEgeBVhXQRuq2XbQCQQYAIhzHUZKQYLVUw='; \
         style-src 'sha256-DUq1WQch4C0UgXJuNMZPqoRCuY2iz9lUBgg3rcyo40k=' 'sha256-ASFkEQdfbR/6Y87Jot7bQnh+rsEzovFmHEQi3ztv2Ps='; \
         img-src data:; \
         base-uri 'none'; form-action 'none'"
    };
}

/// For the page itself.
pub(super) const POLICY: &str = policy!();

/// For a server: that no other page may frame this one, only a header can say.
pub(super) const HEADER: &str = concat!(policy!(), "; frame-ancestors 'none'");

//! Whether stdout is a terminal, and what it can.

use std::{
    env,
    io::{self, IsTerminal},
};

/// Where a page is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// How many columns there are, where lines are to be broken.
    pub(super) width: Option<usize>,
    pub(super) has_colors: bool,
}

/// Narrower pages would be columns of single words.
const NARROWEST: usize = 40;

impl Terminal {
    /// A pipe or a file.
    pub(super) const NONE: Self = Self { width: None, has_colors: false };

    pub(super) fn of_stdout() -> Self {
        if !io::stdout().is_terminal() {
            return Self::NONE;
        }
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let size = || terminal_size::terminal_size().map(|(width, _)| width.0.into());
        let width = columns.or_else(size).filter(|width| *width > 0).unwrap_or(80);
        Self { width: Some(width.max(NARROWEST)), has_colors: !is_set("NO_COLOR") && !is_dumb }
    }
}

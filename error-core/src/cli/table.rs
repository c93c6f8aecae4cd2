//! A table: columns side by side, the last one broken at the width of the page.

use super::page::{Page, Style, wrap};
use crate::escape::Escaped;
use unicode_width::UnicodeWidthStr;

/// What stands between two columns.
const GAP: usize = 2;

/// A last column that is narrower begins on a line of its own.
const NARROWEST: usize = 24;

pub(super) struct Table<'a> {
    columns: Vec<Column<'a>>,
    rows: Vec<Vec<(Style, String)>>,
}

struct Column<'a> {
    title: &'a str,
    width: usize,
}

impl<'a> Table<'a> {
    pub(super) fn new(titles: &[&'a str]) -> Self {
        Self { columns: titles.iter().map(|title| Column { title, width: title.width() }).collect(), rows: Vec::new() }
    }

    /// Adds a row, with a cell for each column.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = (Style, String)>) {
        let escape = |(style, text): (Style, String)| (style, Escaped(text).to_string());
        self.rows.push(cells.into_iter().map(escape).collect());
    }

    /// Writes it; without any row nothing.
    pub(super) fn write(mut self, page: &mut Page) {
        if self.rows.is_empty() {
            return;
        }
        // A single long cell does not squeeze all the others of the last column.
        let most = page.width().map_or(usize::MAX, |width| width * 2 / 5);
        for (at, column) in self.columns.iter_mut().enumerate() {
            let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|(_, text)| text.width());
            column.width = cells.filter(|width| *width <= most).max().unwrap_or(0).max(column.width);
        }
        let titles: Vec<_> = self.columns.iter().map(|column| (Style::Dim, column.title.to_owned())).collect();
        self.write_row(&titles, page);
        self.rows.iter().for_each(|row| self.write_row(row, page));
    }

    fn write_row(&self, row: &[(Style, String)], page: &mut Page) {
        let Some(((style, last), cells)) = row.split_last() else { return };
        let mut indent = 0;
        let mut used = 0;
        for (column, (style, text)) in self.columns.iter().zip(cells) {
            page.spaces(indent - used);
            page.write(*style, text);
            used = indent + text.width();
            indent += column.width + GAP;
            if used + GAP > indent {
                page.end_line();
                used = 0;
            }
        }
        let fits = page.width().is_none_or(|width| indent + NARROWEST <= width);
        if !fits {
            if used > 0 {
                page.end_line();
            }
            (indent, used) = (GAP * 2, 0);
        }
        for line in wrap(last, page.width().map(|width| width.saturating_sub(indent))) {
            if !line.is_empty() {
                page.spaces(indent.saturating_sub(used));
                page.write(*style, line);
            }
            page.end_line();
            used = 0;
        }
    }
}

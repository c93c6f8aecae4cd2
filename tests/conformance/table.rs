//! The table: its format, and the mistakes that it may have itself.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The least number of rows, so that none is lost by a mistake.
const FEWEST_ROWS: usize = 60;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// From a route to what it does. `{…}` is any segment.
    routes: BTreeMap<String, String>,
    /// From an app to how its layer is configured.
    apps: BTreeMap<String, String>,
    #[serde(rename = "row")]
    pub(crate) rows: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub(crate) name: String,
    why: String,
    #[serde(default = "default_app")]
    pub(crate) app: String,
    pub(crate) path: Option<String>,
    #[serde(default)]
    pub(crate) curl: Vec<String>,
    pub(crate) raw: Option<String>,
    expect: Option<String>,
    head_of: Option<String>,
    #[serde(default)]
    exit: i32,
    #[serde(default)]
    own: BTreeMap<String, Own>,
}

/// What one framework is expected to do otherwise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    because: String,
    expect: Option<String>,
    #[serde(default)]
    exit: i32,
}

/// What a row expects of a framework.
pub(crate) struct Expected<'t> {
    pub(crate) text: &'t str,
    pub(crate) exit: i32,
    /// The answer has the head of this text only.
    pub(crate) is_head: bool,
    /// It is this framework's own.
    pub(crate) is_explained: bool,
}

fn default_app() -> String {
    "default".to_owned()
}

impl Table {
    pub(crate) fn read() -> Self {
        toml::from_str(include_str!("table.toml")).unwrap_or_else(|error| panic!("table.toml: {error}"))
    }

    /// What a framework has to answer to a row.
    pub(crate) fn expected(&self, row: &Row, framework: &str) -> Expected<'_> {
        let index = self.rows.iter().position(|other| other.name == row.name).unwrap();
        let row = &self.rows[index];
        if let Some(own) = row.own.get(framework) {
            let text = own.expect.as_deref().unwrap_or_default();
            return Expected { text, exit: own.exit, is_head: false, is_explained: true };
        }
        let of = row.head_of.as_ref().and_then(|of| self.rows.iter().find(|other| other.name == *of)).unwrap_or(row);
        let text = of.expect.as_deref().unwrap_or_default();
        Expected { text, exit: row.exit, is_head: row.head_of.is_some(), is_explained: false }
    }

    /// The mistakes of the table itself, for a framework that has these apps.
    pub(crate) fn mistakes<'a>(&self, apps: impl Iterator<Item = &'a String>) -> Vec<String> {
        let mut mistakes = Vec::new();
        let mut names = BTreeSet::new();
        let mut routes: BTreeSet<&String> = self.routes.keys().collect();
        for row in &self.rows {
            row.check(self, &mut mistakes);
            if !names.insert(&row.name) {
                mistakes.push(format!("{}: a second row of this name", row.name));
            }
            match row.route().and_then(|path| self.routes.keys().find(|route| fits(route, path))) {
                Some(route) => drop(routes.remove(route)),
                None => mistakes.push(format!("{}: its path is none of [routes]", row.name)),
            }
        }
        mistakes.extend(routes.iter().map(|route| format!("{route}: no row asks this route")));
        let described: BTreeSet<_> = self.apps.keys().collect();
        let served: BTreeSet<_> = apps.collect();
        mistakes
            .extend(described.symmetric_difference(&served).map(|app| format!("{app}: not in [apps], or not served")));
        let asked: BTreeSet<_> = self.rows.iter().map(|row| &row.app).collect();
        mistakes
            .extend(described.symmetric_difference(&asked).map(|app| format!("{app}: not in [apps], or in no row")));
        if self.rows.len() < FEWEST_ROWS {
            mistakes.push(format!("{} rows only", self.rows.len()));
        }
        mistakes
    }
}

impl Row {
    fn check(&self, table: &Table, mistakes: &mut Vec<String>) {
        let mut check = |is_right: bool, mistake: &str| {
            if !is_right {
                mistakes.push(format!("{}: {mistake}", self.name));
            }
        };
        check(!self.why.is_empty(), "no `why`");
        check(self.path.is_some() != self.raw.is_some(), "write one of `path` and `raw`");
        check(self.raw.is_none() || self.curl.is_empty(), "`curl` beside `raw`");
        check(
            self.expect.is_some() != self.head_of.is_some() || self.exit == EMPTY_REPLY,
            "write one of `expect` and `head_of`",
        );
        let is_row = |name: &String| table.rows.iter().any(|row| row.name == *name && row.expect.is_some());
        check(self.head_of.as_ref().is_none_or(is_row), "`head_of` names no row with `expect`");
        check(
            self.own.values().all(|own| !own.because.is_empty()),
            "an expectation of a framework's own without `because`",
        );
    }

    /// The path without its query.
    fn route(&self) -> Option<&str> {
        let target = self.path.as_deref().or_else(|| self.raw.as_deref()?.split(' ').nth(1))?;
        target.split('?').next()
    }
}

/// curl's exit code where a server closes without a byte, so that nothing else can be expected.
const EMPTY_REPLY: i32 = 52;

/// Whether a path is of a route.
fn fits(route: &str, path: &str) -> bool {
    let (mut route, mut path) = (route.split('/'), path.split('/'));
    loop {
        match (route.next(), path.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if one.starts_with('{') || one == other => {}
            _ => return false,
        }
    }
}

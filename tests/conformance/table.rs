//! The table: its format, and the mistakes that it may have itself.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The least number of rows, so that none is lost by a mistake.
const FEWEST_ROWS: usize = 60;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// Those that the table is run against.
    frameworks: BTreeSet<String>,
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
    pub(crate) fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// What a framework has to answer to a row.
    pub(crate) fn expected<'t>(&'t self, row: &'t Row, framework: &str) -> Expected<'t> {
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
        check(self.expect.is_some() != self.head_of.is_some(), "write one of `expect` and `head_of`");
        let is_row = |name: &String| table.rows.iter().any(|row| row.name == *name && row.expect.is_some());
        check(self.head_of.as_ref().is_none_or(is_row), "`head_of` names no row with `expect`");
        check(
            self.own.values().all(|own| !own.because.is_empty()),
            "an expectation of a framework's own without `because`",
        );
        check(self.own.keys().all(|name| table.frameworks.contains(name)), "`own` is of none of the frameworks");
    }

    /// The path without its query.
    fn route(&self) -> Option<&str> {
        let target = self.path.as_deref().or_else(|| self.raw.as_deref()?.split(' ').nth(1))?;
        target.trim_start_matches("http://table").split('?').next()
    }
}

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

#[test]
fn mistakes_of_a_table_are_found() {
    let head = "frameworks = [\"axum\"]\n[routes]\n\"/a\" = \"\"\n\"/b/{c}\" = \"\"\n[apps]\ndefault = \"\"\n";
    let row = |name: &str, rest: &str| format!("[[row]]\nname = \"{name}\"\nwhy = \"w\"\n{rest}\n");
    let mistakes = |rows: &[String]| {
        let table = Table::read(&[head, &rows.concat()].concat()).map_err(|error| error.to_string())?;
        let mistakes = table.mistakes([&"default".to_owned()].into_iter());
        Ok::<_, String>(mistakes.into_iter().filter(|mistake| !mistake.ends_with("rows only")).collect::<Vec<_>>())
    };
    let right = row("one", "path = \"/a\"\nexpect = \"200\"");
    let other = row("two", "path = \"/b/7?c\"\nhead_of = \"one\"");
    assert_eq!(mistakes(&[right.clone(), other.clone()]), Ok(Vec::new()));

    let check = |wrong: String, mistake: &str| {
        let found = mistakes(&[right.clone(), other.clone(), wrong]);
        assert!(format!("{found:?}").contains(mistake), "{found:?}");
    };
    check(right.clone(), "one: a second row of this name");
    check(row("three", "path = \"/b\"\nexpect = \"200\""), "three: its path is none of [routes]");
    check(row("three", "path = \"/a\"\nexpects = \"200\""), "unknown field `expects`");
    check(row("three", "path = \"/a\""), "three: write one of `expect` and `head_of`");
    check(row("three", "path = \"/a\"\nhead_of = \"two\""), "three: `head_of` names no row with `expect`");
    check(row("three", "path = \"/a\"\nraw = \"GET /a\"\nexpect = \"200\""), "three: write one of `path` and `raw`");
    check(row("three", "path = \"/a\"\napp = \"other\"\nexpect = \"200\""), "other: not in [apps], or in no row");
    let own = "path = \"/a\"\nexpect = \"200\"\n[row.own.axum]\nbecause = \"\"";
    check(row("three", own), "three: an expectation of a framework's own without `because`");
    check(row("three", &own.replace("axum", "axon")), "three: `own` is of none of the frameworks");
    assert_eq!(mistakes(&[right]).unwrap(), ["/b/{c}: no row asks this route"]);
}

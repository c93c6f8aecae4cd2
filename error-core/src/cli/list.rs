//! `list`: the errors of the catalogue, or those that are looked for.

use super::{
    args::{Entry, Exit},
    page::Style,
    run::Run,
    table::Table,
};
use crate::{
    Catalog, ErrorSpec, escape,
    export::{Listing, json},
    nearest::or_nearest,
};
use clap::{Arg, ArgAction, ArgMatches, Command, builder::PossibleValuesParser};
use std::{
    collections::{BTreeSet, HashSet},
    ops::RangeInclusive,
};

pub(super) const ENTRY: Entry = Entry { command: |_| command(), run };

fn command() -> Command {
    let status = Arg::new("status").long("status").value_name("STATUS").action(ArgAction::Append);
    let category = Arg::new("category").long("category").value_name("NAME").action(ArgAction::Append);
    let format = Arg::new("format").long("format").value_name("FORMAT").default_value("table");
    Command::new("list").about("Lists the errors, or those that are looked for").args([
        Arg::new("TEXT").help("Only those with this text in code, title, message or description"),
        status.value_parser(statuses).help("Only those of this status, as `404`, or of a class of them, as `4xx`"),
        category.help("Only those of this category"),
        format.value_parser(PossibleValuesParser::new(["table", "json"])).help("How they are printed"),
        Arg::new("hidden").long("hidden").action(ArgAction::SetTrue).help("Also those that the documents leave out"),
    ])
}

/// `404`, or `4xx` for 400 to 499.
fn statuses(text: &str) -> Result<RangeInclusive<u16>, String> {
    let lower = text.to_ascii_lowercase();
    let range = match (lower.len(), lower.strip_suffix("xx")) {
        (3, Some(class)) => class.parse().ok().map(|class: u16| 100 * class..=100 * class + 99),
        (3, None) => lower.parse().ok().map(|status| status..=status),
        _ => None,
    };
    match range {
        Some(range) if (400..600).contains(range.start()) => Ok(range),
        Some(_) => Err("an error's status is within 400 to 599".to_owned()),
        None => Err("write a status, as `404`, or a class of them, as `4xx`".to_owned()),
    }
}

fn run(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let catalog = run.cli.catalog;
    let categories: Vec<_> = args.get_many::<String>("category").into_iter().flatten().map(String::as_str).collect();
    check_categories(catalog, &categories)?;
    let statuses: Vec<_> = args.get_many::<RangeInclusive<u16>>("status").into_iter().flatten().collect();
    let text = args.get_one::<String>("TEXT").map(|text| text.to_lowercase());
    let is_listed = |spec: &&ErrorSpec| {
        (args.get_flag("hidden") || !spec.hidden())
            && (categories.is_empty() || spec.category().is_some_and(|category| categories.contains(&category)))
            && (statuses.is_empty() || has_status(catalog, spec, &statuses))
            && text.as_ref().is_none_or(|text| has_text(spec, text))
    };
    let specs: Vec<_> = catalog.iter().filter(is_listed).collect();
    if args.get_one::<String>("format").is_some_and(|format| format == "json") {
        let codes: HashSet<_> = specs.iter().map(|spec| spec.code()).collect();
        let entries =
            Listing::with_hidden(catalog).entries.into_iter().filter(|entry| codes.contains(entry.spec.code()));
        let lines: Vec<_> = entries.map(|entry| escape::json(&json::error(&entry).to_json())).collect();
        run.page.raw(&format!("[\n{}\n]\n", lines.join(",\n")));
    } else {
        table(&specs).write(&mut run.page);
    }
    if specs.is_empty() {
        run.note("no error is like that");
    }
    Ok(Exit::Fine)
}

fn check_categories(catalog: &Catalog, categories: &[&str]) -> Result<(), String> {
    let known: BTreeSet<_> = catalog.iter().filter_map(ErrorSpec::category).collect();
    match categories.iter().find(|category| !known.contains(*category)) {
        Some(category) => {
            Err(format!("no error has the category `{category}`{}", or_nearest(category, known.iter().copied())))
        }
        None => Ok(()),
    }
}

/// Whether any variant that answers with its code has one of these.
fn has_status(catalog: &Catalog, spec: &ErrorSpec, statuses: &[&RangeInclusive<u16>]) -> bool {
    let is_one = |spec: &ErrorSpec| statuses.iter().any(|range| range.contains(&spec.status().as_u16()));
    is_one(spec) || catalog.variants(spec.code()).into_iter().any(is_one)
}

fn has_text(spec: &ErrorSpec, text: &str) -> bool {
    let message = spec.message().to_string();
    [spec.code(), spec.title(), &message, spec.description()].iter().any(|part| part.to_lowercase().contains(text))
}

fn table(specs: &[&'static ErrorSpec]) -> Table<'static> {
    let has_categories = specs.iter().any(|spec| spec.category().is_some());
    let mut table = Table::new(if has_categories {
        &["STATUS", "CODE", "CATEGORY", "MESSAGE"]
    } else {
        &["STATUS", "CODE", "MESSAGE"]
    });
    for spec in specs {
        let (status, category) = (spec.status().as_u16(), spec.category().unwrap_or_default().to_owned());
        let marks = [(spec.hidden(), "(hidden) "), (spec.deprecated().is_some(), "(deprecated) ")];
        let mut message: String = marks.iter().filter(|(is_so, _)| *is_so).map(|(_, mark)| *mark).collect();
        message.push_str(spec.message().fixed().unwrap_or(&spec.message().to_string()));
        let mut cells = vec![(Style::of_status(status), status.to_string()), (Style::Bold, spec.code().to_owned())];
        cells.extend(has_categories.then_some((Style::Dim, category)));
        cells.push((Style::Plain, message));
        table.row(cells);
    }
    table
}

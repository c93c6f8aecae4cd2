//! `explain CODE`: all about one error, as a client has to know it.

mod bodies;
mod facts;

use super::{
    args::{Entry, Exit},
    page::{Style, reflow},
    run::Run,
};
use crate::{Catalog, CodeCase, ErrorSpec, decode::find_spelt, nearest::nearest, phrase};
use clap::{Arg, ArgMatches, Command};

pub(super) const ENTRY: Entry = Entry { command: |_| command(), run };

fn command() -> Command {
    let code = Arg::new("CODE").required(true);
    Command::new("explain")
        .about("Explains one error: status, meaning, params, retry, a body in each shape")
        .arg(code.help("A code, also a former one or as clients spell it, an errno, or a type URI"))
}

fn run(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let asked = args.get_one::<String>("CODE").map_or("", |code| code.trim());
    let catalog = run.cli.catalog;
    let Some(spec) = find(catalog, asked) else { return Err(unknown(run, asked)) };
    if find_spelt(asked, &|asked| spec.was().contains(&asked).then_some(())).is_some() {
        run.note(&format!("`{asked}` is a former code of `{}`", spec.code()));
    }
    head(run, spec);
    facts::write(&mut run.page, catalog, spec);
    variants(run, spec);
    bodies::write(&mut run.page, catalog, spec);
    Ok(Exit::Fine)
}

/// The error that has this code, had it, or has this number or type.
fn find(catalog: &Catalog, asked: &str) -> Option<&'static ErrorSpec> {
    let asked = catalog.docs().and_then(|docs| asked.strip_prefix(docs)).unwrap_or(asked);
    find_spelt(asked, &|code| catalog.by_code(code))
        .or_else(|| find_spelt(asked, &|code| catalog.by_former_code(code)))
        .or_else(|| catalog.by_errno(asked.parse().ok()?))
        .or_else(|| catalog.iter().find(|spec| CodeCase::Pascal.spell(spec.code()).to_string() == asked))
        .or_else(|| catalog.iter().find(|spec| spec.type_uri() == Some(asked)))
}

/// What to do about a code that there is not.
fn unknown(run: &Run<'_>, asked: &str) -> String {
    let catalog = run.cli.catalog;
    let problem = format!("there is no code `{asked}`");
    let folded = asked.to_lowercase().replace('-', "_");
    let known = catalog.iter().flat_map(|spec| spec.was().iter().copied().chain([spec.code()]));
    if let Some(nearest) = nearest(&folded, known) {
        return format!("{problem}; did you mean `{nearest}`?");
    }
    let program = &run.program;
    if asked.parse().is_ok_and(|status: u16| (400..600).contains(&status)) {
        return format!("{problem}; `{program} list --status {asked}` lists the codes of a status");
    }
    match catalog.iter().filter(|spec| !folded.is_empty() && spec.code().contains(&folded)).count() {
        0 => format!("{problem}; `{program} list` lists all of them"),
        count => format!("{problem}; it is part of {count}, which `{program} list {folded}` lists"),
    }
}

/// The code with its status, and what it means.
fn head(run: &mut Run<'_>, spec: &ErrorSpec) {
    let status = spec.status().as_u16();
    run.page.write(Style::Bold, spec.code());
    run.page.spaces(2);
    run.page.write(
        Style::of_status(status),
        format_args!("{status} {}", phrase(status).unwrap_or_default()).to_string().trim(),
    );
    if run.cli.catalog.status_varies(spec.code()) {
        run.page.write(Style::Plain, ", but it varies");
    }
    run.page.end_line();
    description(run, spec, 0);
    run.page.end_line();
}

/// The doc comment, if there is one.
fn description(run: &mut Run<'_>, spec: &ErrorSpec, indent: usize) {
    if spec.description().trim().is_empty() {
        return;
    }
    run.page.end_line();
    for line in reflow(spec.description(), run.page.prose_width().map(|width| width - indent)) {
        if !line.is_empty() {
            run.page.spaces(indent);
        }
        run.page.line(Style::Plain, line);
    }
}

/// The other variants that answer with this code, as far as a client sees a difference.
fn variants(run: &mut Run<'_>, spec: &ErrorSpec) {
    let face = |spec: &ErrorSpec| (spec.status(), spec.message().to_string(), spec.description());
    let mut faces = vec![face(spec)];
    for variant in run.cli.catalog.variants(spec.code()) {
        if faces.contains(&face(variant)) {
            continue;
        }
        if faces.len() == 1 {
            run.page.end_line();
            run.page.line(Style::Dim, "Also sent as");
        }
        let status = variant.status().as_u16();
        run.page.spaces(2);
        run.page.write(Style::of_status(status), status);
        run.page.spaces(1);
        run.page.line(Style::Plain, variant.message());
        if variant.description() != spec.description() {
            for line in reflow(variant.description(), run.page.prose_width().map(|width| width - 6)) {
                run.page.spaces(6);
                run.page.line(Style::Dim, line);
            }
        }
        faces.push(face(variant));
    }
}

//! Insertion between markers: real `OpenAPI` files in many spellings, Markdown, TypeScript, and what is refused.

use super::{
    catalogs::{HOSTILE, MEILISEARCH, RICH, SLACK, all},
    hosts::{hosts, step, variants, with_components, with_list},
};
use error_core::{
    Catalog, Problem,
    export::{InsertError, Insertion, Merge, OpenApi},
};
use std::fs;

/// Inserts, and looks at what must hold of every insertion.
#[track_caller]
fn insert(catalog: &'static Catalog, path: &str, text: &str) -> String {
    let insertion = Insertion::new(catalog).openapi(OpenApi::new(catalog).prefix("Ours"));
    let new = insertion
        .insert(path.as_ref(), text)
        .unwrap_or_else(|error| panic!("{error}: {}", &text[..text.len().min(300)]));
    assert_eq!(outside(&new), outside(text), "what is outside stays");
    assert_eq!(insertion.insert(path.as_ref(), &new).unwrap(), new, "a second run changes nothing");
    // What stood there before is replaced, also by less.
    let less = Insertion::new(&RICH).openapi(OpenApi::new(&RICH).prefix("Ours"));
    let other = less.insert(path.as_ref(), &new).unwrap();
    assert_eq!(insertion.insert(path.as_ref(), &other).unwrap(), new);
    new
}

/// The text without what stands between markers; what a marker is in, a test says by not using one in a text.
fn outside(text: &str) -> String {
    let mut is_inside = false;
    text.split_inclusive('\n')
        .filter(|line| {
            let mark = line.trim().trim_start_matches("<!--").trim_start_matches(['#', '/']).trim_start();
            is_inside &= !mark.starts_with("error-codes:end");
            let is_kept = !is_inside;
            is_inside |= mark.starts_with("error-codes:begin");
            is_kept
        })
        .collect()
}

/// The same with a refusal, which names these lines.
#[track_caller]
fn refused(path: &str, text: &str, problem: &str) -> InsertError {
    let error = Insertion::new(&RICH).insert(path.as_ref(), text).expect_err(text);
    assert!(error.to_string().contains(problem), "{error}");
    error
}

#[test]
fn lists_and_components_in_real_files() {
    for (name, host) in hosts() {
        for (variant, text) in variants(&host) {
            let catalog = &HOSTILE;
            let listed = insert(catalog, "a.yaml", &with_list(&text));
            let others = if text.contains('\r') { listed.replace("\r\n", "") } else { listed.clone() };
            assert!(!others.contains('\r'), "{name} {variant}");
            assert_eq!(others.contains('\n'), !text.contains('\r'), "{name} {variant}");
            let code = catalog.iter().next().unwrap().code();
            let line = format!("{}- `{code}`: ", step(&text).repeat(2));
            assert!(listed.lines().any(|found| found.starts_with(&line)), "{name} {variant}");
            insert(catalog, "a.yaml", &with_components(&listed));
        }
    }
}

#[test]
fn the_form_of_a_list() {
    let text = "a:\n    b: |\n        Text.\n        <!-- error-codes:begin list -->\n        old\n        <!-- error-codes:end -->\t\n";
    let new = insert(&SLACK, "x.yml", text);
    let lines: Vec<_> = new.lines().collect();
    assert_eq!(lines[..4], text.lines().collect::<Vec<_>>()[..4]);
    assert_eq!(lines[4], "");
    assert_eq!(lines[5], format!("        - `{}`: {}", SLACK.iter().next().unwrap().code(), message(&SLACK)));
    assert_eq!(lines[lines.len() - 2..], ["", "        <!-- error-codes:end -->\t"]);
    // A heading is a marker there, too.
    let heading = text
        .replace("<!-- error-codes:begin list -->", "# error-codes:begin")
        .replace("<!-- error-codes:end -->", "# error-codes:end");
    assert_eq!(insert(&SLACK, "x.yml", &heading).lines().count(), lines.len());
}

fn message(catalog: &Catalog) -> String {
    catalog.iter().next().unwrap().message().to_string()
}

#[test]
fn a_folded_text_keeps_its_lines_apart() {
    let text = "a: >-\n  Text.\n  <!-- error-codes:begin -->\n  <!-- error-codes:end -->\n\n  More\n  text.\n";
    let new = insert(&MEILISEARCH, "x.yaml", text);
    assert!(new.contains("begin -->\n\n  - `"));
    assert!(!new.contains("\n  - `api_key_already_exists`: \n  -"));
    let items = new.matches("\n\n  - `").count();
    assert_eq!(items, new.matches("- `").count());
    refused("x.yaml", &text.replace("begin", "begin typescript"), "write `|` where it begins with `>`");
}

#[test]
fn components_stand_at_the_level_of_the_marker() {
    let begin = "# error-codes:begin";
    let end = "# error-codes:end";
    let top = insert(&RICH, "a.yaml", &format!("openapi: 3.1.0\npaths: {{}}\n{begin}\n{end}\n"));
    assert!(top.contains(&format!("{begin}\ncomponents:\n  schemas:\n    Ours")), "{top}");
    let sections =
        insert(&RICH, "a.yaml", &format!("openapi: 3.0.3\ncomponents:\n    {begin} openapi components\n    {end}\n"));
    assert!(sections.contains(&format!("{begin} openapi components\n    schemas:\n        Ours")), "{sections}");
    assert!(!sections.contains("const:") && !sections.contains("\"null\""), "the file's version is 3.0");
    let fragment = insert(&RICH, "schemas.yaml", &format!("{begin} openapi schemas\n{end}\n"));
    assert!(fragment.contains(&format!("{begin} openapi schemas\nOurs")), "{fragment}");

    let schemas =
        format!("openapi: 3.1.0\ncomponents:\n  schemas:\n    {begin} WORD\n    {end}\n    Pet: {{type: object}}\n");
    refused(
        "a.yaml",
        &schemas.replace("WORD", "openapi responses"),
        "line 4: `openapi responses` stands in `components.schemas`, where `openapi schemas` would",
    );
    refused("a.yaml", &schemas.replace("WORD", "list"), "line 4: among the keys of YAML only `openapi` can stand");
    refused(
        "a.yaml",
        &schemas.replace("WORD", "openapi").replace("schemas:", "links:"),
        "line 4: there are no `links` of ours, but `schemas`, `responses`",
    );
    refused(
        "a.yaml",
        &schemas.replace("WORD", "").replace("components:", "paths:"),
        "line 4: this stands in `paths.schemas`",
    );
    refused("a.yaml", &schemas.replace("WORD", "").replace("openapi: 3.1.0", "swagger: '2.0'"), "swagger 2.0");
    let taken = Insertion::new(&RICH)
        .insert("a.yaml".as_ref(), &schemas.replace("WORD", "").replace("Pet", "'oRDerinVALIDerror'"));
    match taken {
        Err(InsertError::Taken { line: 6, name }) => assert_eq!(name, "oRDerinVALIDerror"),
        other => panic!("{other:?}"),
    }
    for (indentation, there) in [("", "line 2: `components`"), ("  ", "line 3: `schemas`")] {
        let pair = format!("{indentation}{begin}\n{indentation}{end}\n");
        let beside = schemas.replace(&format!("    {begin} WORD\n    {end}\n"), "") + &pair;
        refused("a.yaml", &beside, &format!("{there} is there already: put the markers into it"));
    }
    refused("a.yaml", &format!("a: {{\n  {begin}\n  {end}\n}}\n"), "within brackets");
    refused("a.yaml", &format!("a: [\n{begin}\n{end}\n"), "is no YAML");
}

#[test]
fn what_is_a_text_or_code_is_no_marker() {
    let pair = "<!-- error-codes:begin -->\n<!-- error-codes:end -->\n";
    let fenced = format!("# Use\n\n```md\n{pair}```\n");
    refused("a.md", &fenced, "line 4 is a part of a text or of code");
    refused("a.md", &format!("~~~~\n```\n{pair}~~~\n{pair}"), "line 3 is a part");
    let both = insert(&RICH, "a.md", &format!("{fenced}\n{pair}"));
    assert!(both.starts_with(&fenced));
    for prose in [
        "- ```sh\n  cargo run\n  ```\n",
        "1. > ~~~\n   > text\n   > ~~~\n",
        "-~~~\n- a\n",
        "Write `<!-- error-codes:begin -->` here.\n",
        "> <!-- error-codes:begin -->\n",
        "# error-codes:begin\n",
        "// error-codes:begin\n",
        "<!-- error-codes:beginning -->\n",
        "<!-- error-codes:begin --> and <!-- error-codes:end -->\n",
        "<!-- other-codes:begin -->\n",
    ] {
        insert(&RICH, "a.md", &format!("{prose}{pair}"));
    }
    let hash = "# error-codes:begin\n# error-codes:end\n";
    for text in [
        "a: \"one\n  # error-codes:begin\n  two\"\n",
        "a: 'one\n  <!-- error-codes:begin -->\n  two'\n",
        "a: one\n  <!-- error-codes:begin -->\n  two\n",
        "a: |\n  see # error-codes:begin\n",
        "a: '# error-codes:begin'\n",
        "a: one # error-codes:begin\n",
        "<!-- error-codes:begin -->: x\n",
    ] {
        insert(&RICH, "a.yaml", &format!("{text}{hash}"));
    }
    // A comment behind a text in a block is none of its lines.
    insert(&RICH, "a.yaml", &format!("a: |\n  text\n\n{hash}b: 1\n"));
}

#[test]
fn markers_that_are_no_pair() {
    let (begin, end) = ("<!-- error-codes:begin -->\n", "<!-- error-codes:end -->\n");
    let cases = [
        (String::new(), "no line is a marker"),
        ("text\n".to_owned(), "no line is a marker"),
        (format!("\n{begin}text\n"), "line 2: this `begin` has no `end`"),
        (format!("text\n\n{end}"), "line 3: this `end` has no `begin`"),
        (format!("{end}text\n{begin}"), "line 1: this `end` has no `begin`"),
        (format!("{begin}{begin}{end}"), "line 2: a `begin` within the pair that begins in line 1"),
        (format!("{begin}{begin}{end}{end}"), "line 2: a `begin` within"),
        (format!("{begin}{end}{end}"), "line 3: this `end` has no `begin`"),
        (format!("{begin}{end}text\n{begin}{end}"), "line 4: the same is inserted in line 1"),
        (
            begin.replace("begin", "begin lst") + end,
            "line 1: `lst` is nothing that can be inserted, write one of `list`",
        ),
        (begin.replace("begin", "begin list of codes") + end, "line 1: nothing more stands behind `list`"),
    ];
    for (text, problem) in cases {
        for path in ["a.md", "a.yaml"] {
            let text = match path {
                "a.md" => text.clone(),
                _ => {
                    "a: |\n".to_owned() + &text.split_inclusive('\n').flat_map(|line| ["  ", line]).collect::<String>()
                }
            };
            // A line was added in front.
            let number = problem.find("line ").filter(|at| problem[at + 5..].starts_with(|c: char| c.is_ascii_digit()));
            let problem = match (path, number) {
                ("a.yaml", Some(_)) => problem.split(':').nth(1).unwrap().split("line").next().unwrap(),
                _ => problem,
            };
            refused(path, &text, problem);
        }
    }
    refused("a.yaml", "a: |\n  # error-codes:begin\nb: |\n  # error-codes:end\n", "lines 2 and 4: these two markers");
    refused("a.yaml", "a: |\n  # error-codes:begin\n  <!-- error-codes:end -->\n", "lines 2 and 3: these two markers");
    refused("a.json", "{}", "JSON has no comments");
    refused("a.html", begin, "not in `.html`");
}

#[test]
fn other_kinds_and_other_names() {
    let text = "a\n<!-- error-codes:begin list -->\n<!-- error-codes:end -->\n  <!--error-codes:begin table-->\n  <!-- error-codes:end-->\n\
        <!-- error-codes:begin typescript -->\n<!-- error-codes:end -->\n<!-- error-codes:begin openapi schemas -->\n\
        <!-- error-codes:end -->\n<!-- shop:begin -->\n<!-- shop:end -->";
    for (_, catalog) in all().into_iter().filter(|(_, catalog)| catalog.len() < 500) {
        let new = insert(catalog, "README.md", text);
        assert!(new.contains("\n  | Code | Status |"));
        assert!(new.contains("\n```ts\n") || new.contains("\n````ts\n"));
        assert!(new.ends_with("<!-- shop:begin -->\n<!-- shop:end -->"));
        let both = Insertion::new(&SLACK).marker("shop").insert("README.md".as_ref(), &new).unwrap();
        assert!(
            both.starts_with(new.strip_suffix("<!-- shop:end -->").unwrap())
                && both.ends_with("|\n\n<!-- shop:end -->")
        );
    }
    let client = insert(
        &HOSTILE,
        "src/client.ts",
        "const a = 1;\r\n\t// error-codes:begin\r\n\t// error-codes:end\r\nconst b = 2;",
    );
    assert!(client.contains("\r\n\texport ") && client.ends_with("\t// error-codes:end\r\nconst b = 2;"));
    refused(
        "a.ts",
        "// error-codes:begin list\n// error-codes:end\n",
        "line 1: a program can only have what is of its own language",
    );
}

#[test]
fn settings_of_the_components() {
    let text = "openapi: 3.0.0\n# error-codes:begin\n# error-codes:end\n";
    let problem = Insertion::new(&RICH).openapi(OpenApi::new(&RICH).shape(Problem::of(&RICH)).prefix("Shop"));
    let new = problem.insert("a.yaml".as_ref(), text).unwrap();
    assert!(new.contains("\"application/problem+json\":") && new.contains("\n    ShopOrderInvalidError:\n"), "{new}");
}

#[test]
fn files() {
    let folder = std::env::temp_dir().join(format!("errors-insert-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("a.md");
    let insertion = Insertion::new(&RICH);
    assert!(matches!(insertion.insert_file(&path), Err(InsertError::Io { .. })));
    fs::write(&path, "no marker\n").unwrap();
    assert!(matches!(insertion.insert_file(&path), Err(InsertError::NoMarkers { lookalike: None, .. })));
    assert_eq!(fs::read_to_string(&path).unwrap(), "no marker\n");
    fs::write(&path, "<!-- error-codes:begin -->\n<!-- error-codes:end -->\n").unwrap();
    assert!(insertion.insert_file(&path).unwrap());
    assert!(!insertion.insert_file(&path).unwrap());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
    fs::remove_dir_all(&folder).unwrap();
}

/// Writes hosts before and after, for parsers that know nothing of this crate: `tests/judges/insert/run`.
#[test]
#[ignore = "it writes files for a judge"]
fn dump() {
    let folder = std::path::PathBuf::from(std::env::var_os("INSERT_DOCUMENTS").unwrap());
    let write = |name: String, text: &str| fs::write(folder.join(name), text).unwrap();
    for (host, text) in hosts() {
        for (variant, text) in variants(&text) {
            let key = format!("{host}-{variant}");
            let listed = with_list(&text);
            write(format!("{key}.before.yaml"), &listed);
            let marked = with_components(&listed);
            write(format!("{key}.marked.yaml"), &marked);
            let catalogs = [("hostile", &HOSTILE), ("rich", &RICH), ("meilisearch", &MEILISEARCH)];
            // The large one in one spelling, for the judges' time.
            for (name, catalog) in catalogs.into_iter().take(if variant == "lf" { 3 } else { 2 }) {
                let openapi = || OpenApi::new(catalog).prefix("Ours");
                let insertion = Insertion::new(catalog).openapi(openapi());
                write(format!("{key}.list-{name}.yaml"), &insertion.insert("a.yaml".as_ref(), &listed).unwrap());
                write(format!("{key}.components-{name}.yaml"), &insertion.insert("a.yaml".as_ref(), &marked).unwrap());
                write(format!("{key}.merged-{name}.yaml"), &Merge::new(openapi()).into_text(&listed).unwrap());
            }
        }
    }
    let json = "{\n\t\"openapi\": \"3.0.3\",\n\t\"info\": {\"title\": \"a\", \"version\": \"1\"},\n\t\"paths\": {}\n}";
    write("json.before.json".to_owned(), json);
    write("json.merged-rich.json".to_owned(), &Merge::new(OpenApi::new(&RICH)).into_text(json).unwrap());
}

//! `export`: each kind printed, written, merged and checked.

use super::{USERS, binary::errors, locks::Folder};
use error_core::{
    ApiError, Body, Catalog, Envelope, Occurrence, Problem, Shape,
    cli::{Cli, Outcome},
    export::{Html, Json, JsonSchema, Markdown, OpenApi, OpenApiVersion, Rust, TypeScript},
};
use std::{fs, path::Path, process::Command};

macro_rules! catalog {
    ($name:ident, $item:item) => {
        mod $name {
            use super::*;
            #[derive(Debug, ApiError)]
            #[allow(dead_code, reason = "errors are described here, not made")]
            $item
            error_core::catalog! {
                pub(super) static CATALOG = {
                    title: "Shop API",
                    domain: "shop.example.com",
                    docs: "https://errors.example.com/",
                    errors: [Errors],
                };
            }
        }
    };
}

catalog!(
    base,
    pub(crate) enum Errors {
        #[api(status = 404, code = "user_not_found", msg = "No user.")]
        User {},
        #[api(status = 404, code = "order_not_found", msg = "No order.")]
        Order,
    }
);
catalog!(
    deleted,
    pub(crate) enum Errors {
        #[api(status = 404, code = "order_not_found", msg = "No order.")]
        Order,
    }
);
catalog!(
    worded,
    pub(crate) enum Errors {
        #[api(status = 404, code = "user_not_found", msg = "There is no such user.")]
        User {},
        #[api(status = 404, code = "order_not_found", msg = "No order.")]
        Order,
    }
);
catalog!(
    with_param,
    pub(crate) enum Errors {
        #[api(status = 404, code = "user_not_found", msg = "No user.")]
        User {
            #[api(param)]
            user_id: u64,
        },
        #[api(status = 404, code = "order_not_found", msg = "No order.")]
        Order,
    }
);

/// Runs a line of words in which `DIR` is a folder.
fn run(catalog: &'static Catalog, folder: &Folder, line: &str) -> Outcome {
    let words: Vec<_> =
        line.split_whitespace().map(|word| word.replace("DIR", &folder.path().display().to_string())).collect();
    Cli::new(catalog).run(["errors".to_owned()].into_iter().chain(words))
}

#[track_caller]
fn fine(catalog: &'static Catalog, folder: &Folder, line: &str) -> String {
    let outcome = run(catalog, folder, line);
    assert_eq!((outcome.exit, &*outcome.stderr), (0, ""), "{line}: {}", outcome.stdout);
    outcome.stdout
}

#[track_caller]
fn mistake(line: &str, problem: &str) {
    let folder = Folder::new("export-mistake");
    fs::write(folder.path().join("x.json"), "{}").unwrap();
    let outcome = run(&base::CATALOG, &folder, line);
    assert_eq!((outcome.exit, &*outcome.stdout), (2, ""), "{line}");
    assert!(outcome.stderr.contains(problem), "{line}: {}", outcome.stderr);
}

#[test]
fn what_is_printed_is_the_document() {
    let folder = Folder::new("export-printed");
    let print = |line: &str| fine(&USERS, &folder, &format!("export {line}"));
    assert_eq!(print("openapi"), OpenApi::new(&USERS).to_yaml());
    assert_eq!(print("openapi --format json"), OpenApi::new(&USERS).to_json());
    let flat = OpenApi::new(&USERS).version(OpenApiVersion::V3_0).flat().shape(Problem::of(&USERS));
    assert_eq!(print("openapi --flat --openapi 3.0 --shape problem"), flat.to_yaml());
    assert_eq!(print("openapi --components"), OpenApi::new(&USERS).components_to_yaml());
    let named = OpenApi::new(&USERS).prefix("Shop").api_version("2.1");
    assert_eq!(print("openapi --prefix Shop --api-version 2.1"), named.to_yaml());
    assert_eq!(print("json"), Json::new(&USERS).to_string());
    assert_eq!(print("json-schema --shape Envelope"), JsonSchema::new(&USERS).shape(Envelope).to_string());
    assert_eq!(print("typescript"), TypeScript::new(&USERS).to_string());
    assert_eq!(print("rust"), Rust::new(&USERS).to_string());
    assert_eq!(print("markdown"), Markdown::new(&USERS).to_string());
    let two = Markdown::new(&USERS).shape("Problem", Problem::of(&USERS)).shape("Envelope", Envelope);
    assert_eq!(print("markdown --shape problem --shape envelope"), two.to_string());
    assert_eq!(print("html"), Html::new(&USERS).to_string());
}

#[test]
fn the_process_prints_the_same_and_writes() {
    let printed = Command::new(errors()).args(["export", "typescript"]).output().unwrap();
    assert!(printed.status.success() && printed.stderr.is_empty());
    let folder = Folder::new("export-process");
    let path = folder.file("it's here.ts");
    let run = |args: &[&str]| {
        let mut command = Command::new(errors());
        // A build may write what is generated; only the lock stays as it is.
        let output = command.env("CI", "true").args(["export", "typescript", "-o", &path]).args(args).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let renew = format!("errors export typescript --output '{}'", path.replace('\'', r"'\''"));
    let missing = format!("stale: {path} is missing; to renew it: `{renew}`\n");
    assert_eq!(run(&["--check"]), (Some(1), missing, String::new()));
    assert_eq!(run(&[]), (Some(0), format!("wrote {path}\n"), String::new()));
    assert_eq!(fs::read(&path).unwrap(), printed.stdout);
    let written = fs::metadata(&path).unwrap().modified().unwrap();
    for args in [&[][..], &["--check"]] {
        assert_eq!(run(args), (Some(0), format!("{path} is up to date\n"), String::new()));
    }
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), written, "it is not touched");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("export ", "exp ", 1)).unwrap();
    let line = 1 + text[..text.find("export ").unwrap()].matches('\n').count();
    let stale = format!("stale: {path} is stale from line {line} on; to renew it: `{renew}`\n");
    assert_eq!(run(&["--check"]), (Some(1), stale, String::new()));
    // What git made of it where it turns line feeds into CRLF.
    fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    assert_eq!(run(&["--check"]).0, Some(0));
}

/// Which checks fail where a code is deleted, its message changed, a param added.
const CHECKS: [(&str, [bool; 3]); 17] = [
    ("export openapi --output DIR/openapi.yaml", [true, true, true]),
    ("export openapi --openapi 3.0 --output DIR/openapi.json", [true, true, true]),
    ("export openapi --shape problem --output DIR/problem.yaml", [true, true, true]),
    // This shape sends no params.
    ("export openapi --shape errno --output DIR/errno.yaml", [true, true, false]),
    ("export openapi --into DIR/host.yaml", [true, true, true]),
    ("export openapi --flat --into DIR/host.json", [true, true, true]),
    ("export json --output DIR/errors.json", [true, true, true]),
    // What the texts are is no part of a schema.
    ("export json-schema --output DIR/schema.json", [true, false, true]),
    ("export typescript --output DIR/errors.ts", [true, true, true]),
    // The constants are codes, and say what they mean.
    ("export rust --output DIR/codes.rs", [true, true, false]),
    ("export markdown --output DIR/errors.md", [true, true, true]),
    ("export html --output DIR/errors.html", [true, true, true]),
    ("export html --output DIR/pages/", [true, true, true]),
    ("inject DIR/list.md", [true, true, false]),
    ("inject DIR/inside.yaml", [true, true, false]),
    ("inject DIR/schemas.yaml", [true, false, true]),
    ("inject DIR/client.ts", [true, true, true]),
];

fn write_hosts(folder: &Path) {
    let hosts = [
        ("host.yaml", "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n"),
        ("host.json", "{\"openapi\": \"3.0.3\"}"),
        (
            "list.md",
            "a\n\n<!-- error-codes:begin list -->\n<!-- error-codes:end -->\n\n<!-- error-codes:begin table -->\n<!-- error-codes:end -->\n",
        ),
        ("inside.yaml", "a: |\n  <!-- error-codes:begin -->\n  <!-- error-codes:end -->\n"),
        ("schemas.yaml", "components:\n  schemas:\n    # error-codes:begin\n    # error-codes:end\n    Pet: {}\n"),
        ("client.ts", "// error-codes:begin\n// error-codes:end\n"),
    ];
    for (name, text) in hosts {
        fs::write(folder.join(name), text).unwrap();
    }
}

#[test]
fn each_change_makes_the_right_checks_fail() {
    let folder = Folder::new("export-checks");
    write_hosts(folder.path());
    for (line, _) in CHECKS {
        fine(&base::CATALOG, &folder, line);
        assert!(fine(&base::CATALOG, &folder, line).ends_with("is up to date\n"), "{line}");
        assert!(fine(&base::CATALOG, &folder, &format!("{line} --check")).ends_with("is up to date\n"), "{line}");
    }
    for (at, catalog) in [&deleted::CATALOG, &worded::CATALOG, &with_param::CATALOG].into_iter().enumerate() {
        for (line, expected) in CHECKS {
            let outcome = run(catalog, &folder, &format!("{line} --check"));
            assert_eq!(outcome.exit, u8::from(expected[at]), "{line}, change {at}: {}", outcome.stdout);
            assert_eq!(outcome.stderr, "");
            if !expected[at] {
                continue;
            }
            let line = line.replace("DIR", &folder.path().display().to_string());
            let file = line.split_whitespace().last().unwrap();
            for stale in outcome.stdout.lines() {
                assert!(stale.starts_with(&format!("stale: {file}")), "{stale}");
                assert!(
                    stale.contains(" is stale from line ") || stale.contains(" is stale, there is no such code"),
                    "{stale}"
                );
                assert!(stale.ends_with(&format!("; to renew it: `errors {line}`")), "{stale}");
            }
        }
        // The commands renew what they say.
        let renewed = Folder::new(&format!("export-renewed-{at}"));
        write_hosts(renewed.path());
        for (line, _) in CHECKS {
            fine(&base::CATALOG, &renewed, line);
        }
        for (line, expected) in CHECKS {
            assert_eq!(!fine(catalog, &renewed, line).ends_with("is up to date\n"), expected[at], "{line}");
            fine(catalog, &renewed, &format!("{line} --check"));
        }
    }
}

#[test]
fn a_folder_of_pages() {
    let folder = Folder::new("export-pages");
    let pages = folder.file("pages/");
    let export = "export html --output DIR/pages/";
    assert_eq!(fine(&base::CATALOG, &folder, export), format!("wrote {pages}: 3 of 3 files\n"));
    let note = folder.path().join("pages/note.html");
    fs::write(&note, "<p>somebody else's</p>").unwrap();
    let outcome = run(&deleted::CATALOG, &folder, &format!("{export} --check"));
    let gone = format!(
        "stale: {pages}user_not_found.html is stale, there is no such code; to renew it: `errors export html --output {pages}`"
    );
    assert_eq!(outcome.stdout.lines().last().unwrap(), gone);
    // A folder that is there is one without a slash, too.
    fine(&deleted::CATALOG, &folder, "export html --output DIR/pages");
    let mut names: Vec<_> = fs::read_dir(&pages).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["index.html", "note.html", "order_not_found.html"]);
    assert_eq!(fine(&deleted::CATALOG, &folder, &format!("{export} --check")), format!("{pages} is up to date\n"));
    let outcome = run(&base::CATALOG, &folder, "export html --output DIR/none/ --check");
    assert_eq!((outcome.exit, outcome.stdout.lines().count()), (1, 1), "one line for all of a folder");
    assert!(!folder.path().join("none").exists());
}

/// A page of somebody's own stays, also one that another catalogue's single page is, and one by a name of ours.
#[test]
fn a_folder_of_others() {
    let folder = Folder::new("export-others");
    let orders = folder.path().join("site/orders.html");
    fs::create_dir(folder.path().join("site")).unwrap();
    fine(&deleted::CATALOG, &folder, "export html --output DIR/site/orders.html");
    fine(&base::CATALOG, &folder, "export html --output DIR/site/");
    assert!(orders.exists(), "a page of all codes is not one of a code that is gone");
    let own = folder.path().join("own/index.html");
    fs::create_dir(folder.path().join("own")).unwrap();
    fs::write(&own, "<h1>My site</h1>").unwrap();
    for line in ["export html --output DIR/own/", "export html --output DIR/own/ --check"] {
        let outcome = run(&base::CATALOG, &folder, line);
        assert_eq!((outcome.exit, &*outcome.stdout), (2, ""), "{line}");
        assert!(
            outcome.stderr.ends_with("own/index.html: this is not ours: name another folder\n"),
            "{}",
            outcome.stderr
        );
    }
    assert_eq!(fs::read_to_string(&own).unwrap(), "<h1>My site</h1>");
    assert_eq!(fs::read_dir(folder.path().join("own")).unwrap().count(), 1);
}

/// What is no file is written to, and never replaced by one.
#[cfg(unix)]
#[test]
fn a_pipe_stays_one() {
    use std::os::unix::fs::FileTypeExt;
    let folder = Folder::new("export-pipe");
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    fine(&base::CATALOG, &folder, "export json --output DIR/pipe");
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert_eq!(reader.join().unwrap(), fine(&base::CATALOG, &folder, "export json"));
}

/// A shape of the user's own.
struct Bare;

impl Shape for Bare {
    fn media_type(&self, _: &Occurrence<'_>) -> http::HeaderValue {
        http::HeaderValue::from_static("application/json")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| body.display("reason", &error.code()));
    }
}

#[test]
fn a_shape_of_ones_own() {
    let cli = Cli::new(&base::CATALOG).shape("bare", Bare);
    let outcome = cli.run(["errors", "export", "openapi", "--shape", "bare"]);
    assert_eq!(outcome.stdout, OpenApi::new(&base::CATALOG).shape(Bare).to_yaml());
    assert!(outcome.stdout.contains("reason: \"user_not_found\""), "{}", outcome.stdout);
    assert!(cli.run(["errors", "export", "openapi", "--shape", "bar"]).stderr.contains("'bare'"));
}

#[test]
fn mistakes() {
    mistake("export", "<KIND>");
    mistake("export opanapi", "a similar value exists: 'openapi'");
    mistake("export openapi --shape problm", "a similar value exists: 'problem'");
    mistake("export openapi --shape problem --shape flat", "write `--shape` once");
    mistake("export openapi --openapi 3.2", "[possible values: 3.0, 3.1]");
    mistake("export openapi --check", "write `--output FILE` or `--into FILE`");
    mistake("export typescript --flat", "`--flat` means nothing with `export typescript`");
    mistake("export rust --into x.json", "`--into` means nothing with `export rust`");
    mistake("export openapi --format json --into DIR/x.json", "`--format` means nothing with `--into`");
    mistake("export openapi --marker a --output DIR/y.json", "`--marker` means nothing without `--into`");
    mistake("export openapi --into DIR/none.yaml", "none.yaml: No such file");
    mistake("export openapi --into DIR/x.json --output DIR/y.json", "cannot be used with");
    mistake("export json --output DIR", "this is a folder, name a file in it");
    mistake("export json --output DIR/none/", "this is a folder, name a file in it");
    mistake("export openapi --into DIR/x.json --marker a:b", "a name has letters");
}

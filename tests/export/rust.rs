//! Constants for a client crate, compiled by `rustc`. Clippy, rustfmt and rustdoc see them in `tests/judges/rust`.

use super::{
    catalogs::{self, RICH},
    odd,
};
use error_core::{Catalog, ErrorSpec, export::Rust};
use std::{env, fs, path::Path, path::PathBuf, process::Command};

#[test]
#[ignore = "tests/judges/rust calls it"]
fn modules_for_the_judge() {
    let folder = PathBuf::from(env::var_os("JUDGE_FOLDER").expect("set JUDGE_FOLDER"));
    for (name, catalog) in catalogs::all().into_iter().chain(odd::all()) {
        fs::write(folder.join(format!("{name}.rs")), Rust::new(catalog).to_string()).unwrap();
    }
}

/// Compiles a crate with these modules, and gives what the compiler says.
fn compile(name: &str, module: &str, main: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rust-{name}"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("codes.rs"), module).unwrap();
    fs::write(folder.join("main.rs"), format!("//! A client.\n#![deny(warnings, missing_docs)]\n{main}")).unwrap();
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut rustc = Command::new(rustc);
    rustc.args(["--edition", "2024", "--crate-name", name, "--out-dir"]).arg(&folder).arg(folder.join("main.rs"));
    let said = rustc.output().unwrap();
    if said.status.success() {
        let printed = Command::new(folder.join(name)).output().unwrap();
        assert!(printed.status.success());
        return String::from_utf8(printed.stdout).unwrap();
    }
    String::from_utf8(said.stderr).unwrap()
}

fn codes(catalog: &Catalog) -> Vec<&'static str> {
    catalog.iter().filter(|spec| !spec.hidden()).map(ErrorSpec::code).collect()
}

#[test]
fn it_compiles_without_a_warning_and_has_every_code() {
    for (name, catalog) in catalogs::all().into_iter().chain(odd::all()) {
        let module = Rust::new(catalog).to_string();
        assert_eq!(module, Rust::new(catalog).to_string(), "{name}");
        let constant = |code: &&str| if *code == "all_codes" { "ALL_CODES_".to_owned() } else { code.to_uppercase() };
        let each: Vec<_> = codes(catalog).iter().map(|code| format!("codes::{}", constant(code))).collect();
        let main = format!(
            "pub mod codes;\n#[allow(deprecated)]\nstatic EACH: &[&str] = &[{}];\nfn main() {{\n    \
             assert_eq!(codes::ALL_CODES, EACH);\n    print!(\"{{}}\", EACH.join(\"\\n\"));\n}}\n",
            each.join(", ")
        );
        assert_eq!(compile(name, &module, &main).lines().collect::<Vec<_>>(), codes(catalog), "{name}");
    }
}

#[test]
fn constants_are_patterns_and_nobody_has_to_use_them() {
    let module = Rust::new(&RICH).to_string();
    let main = "mod codes;\nfn main() {\n    match \"order_gone\" {\n        codes::ORDER_NOT_FOUND => {}\n        _ => println!(\"other\"),\n    }\n}\n";
    assert_eq!(compile("pattern", &module, main), "other\n");
    let main = "mod codes;\nfn main() {\n    println!(\"{}\", codes::EMAIL_TAKEN);\n}\n";
    let said = compile("deprecated", &module, main);
    assert!(said.contains("use of deprecated constant `codes::EMAIL_TAKEN`: use `email_in_use`"), "{said}");
    assert_eq!(said.matches("error: use of").count(), 1, "{said}");
}

#[test]
fn what_is_known_of_a_code_is_its_documentation() {
    let module = Rust::new(&RICH).to_string();
    for expected in [
        "/// 422 Unprocessable Content: `Order {order_id} of {customer} is invalid.`\n///\n/// The order does not add up.\n",
        "/// - 404 Not Found: `No order {order_id}.`\n/// - 403 Forbidden: `Not for you: {order_id}.`\npub const ORDER_NOT_FOUND",
        "/// 502 Bad Gateway (varies): `Upstream failed.`\n",
    ] {
        assert!(module.contains(expected), "{expected} is not in {module}");
    }
    assert!(!module.contains("TEAPOT"));
}

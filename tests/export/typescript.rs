//! TypeScript: what can be seen without its compiler. The rest is in `tests/judges/typescript`.

use super::catalogs;
use error_core::export::TypeScript;
use std::{env, fs, path::Path};

#[test]
#[ignore = "the judge of TypeScript calls it"]
fn modules_for_the_judge() {
    let folder = env::var("JUDGE_FOLDER").expect("set JUDGE_FOLDER");
    for (name, catalog) in catalogs::all() {
        fs::write(Path::new(&folder).join(format!("{name}.ts")), TypeScript::new(catalog).to_string()).unwrap();
    }
}

//! TypeScript: what can be seen without its compiler. The rest is in `tests/judges/typescript`.

mod judged;

use super::{
    catalogs::{self, HOSTILE, RICH},
    odd,
};
use error_core::export::TypeScript;

#[track_caller]
fn check(module: &str, expected: &str) {
    assert!(module.contains(expected), "`{expected}` is not in {module}");
}

#[test]
fn it_is_the_same_each_time() {
    for (name, catalog) in catalogs::all().into_iter().chain(odd::all()) {
        let module = TypeScript::new(catalog).to_string();
        assert_eq!(module, TypeScript::new(catalog).to_string(), "{name}");
        assert!(!module.contains('\r') && module.ends_with('\n') && !module.ends_with("\n\n"), "{name}");
    }
}

#[test]
fn types_of_codes() {
    let rich = TypeScript::new(&RICH).to_string();
    for expected in [
        "  store_closed: Known<\"store_closed\", 503>;\n",
        "  order_not_found: Known<\"order_not_found\", 403 | 404, { order_id: number }>;\n",
        "  upstream_failed: Known<\"upstream_failed\", number>;\n",
        "      ratio?: number;\n      sizes: readonly number[];\n      stock: { readonly [key: string]: number };\n",
        "   * @deprecated use `email_in_use`\n   */\n  email_taken: Known<\"email_taken\", 409>;\n",
        "  [\"order_gone\", \"order_not_found\"],\n  [\"no_order\", \"order_not_found\"],\n",
        "[[42201, \"order_invalid\"]]",
        "const DOCS: string | undefined = \"https://errors.rich.example.com/\";\n",
        "   * - `404`: No order {order_id}.\n   * - `403`: Not for you: {order_id}.\n",
    ] {
        check(&rich, expected);
    }
    assert!(!rich.contains("teapot_only"), "a hidden code is in it");
}

/// No character of a text is one that ends a literal, a comment or a line, or that turns the direction of reading.
#[test]
fn no_text_gets_out() {
    let module = TypeScript::new(&HOSTILE).to_string();
    let odd = |c: &char| c.is_control() && *c != '\n' || ('\u{2028}'..='\u{202e}').contains(c) || *c == '\u{feff}';
    assert_eq!(module.chars().find(odd), None);
    let (data, _) = module.split_once("// By former code").unwrap();
    let code: Vec<_> = data.lines().filter(|line| !line.trim_start().starts_with('*')).collect();
    assert!(code.iter().all(|line| !line.contains("*/") || line.contains('"') || line.trim_start().starts_with("/**")));
    let comments = data.lines().filter(|line| line.starts_with("   * "));
    assert!(comments.clone().count() > 40);
    assert!(comments.clone().all(|line| !line.contains("*/")));
    let tag = |line: &str| line.trim_start().strip_prefix("* @").map(|tag| tag.split(' ').next() == Some("see"));
    assert!(comments.clone().filter_map(tag).all(|is_ours| is_ours));
}

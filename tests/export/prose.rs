//! Doc comments: whatever stands in one, each document shows it as text, closed, and takes no longer over it than to read it.

use error_core::{
    ApiError, Catalogued, ErrorSpec, Group, ParamSpec, Schema,
    export::{Html, Markdown, OpenApi, Rust, TypeScript},
};
use serde_json::Value;
use std::{error::Error, fmt, time::Instant};

macro_rules! ten {
    ($text:expr) => {
        concat!($text, $text, $text, $text, $text, $text, $text, $text, $text, $text)
    };
}

/// Ten thousand times, and once more something else.
macro_rules! long {
    ($text:literal) => {
        concat!(ten!(ten!(ten!(ten!($text)))), "\n\nend")
    };
}

const fn spec(code: &'static str, description: &'static str) -> ErrorSpec {
    ErrorSpec::new(400, code, "Too long.").with_description(description)
}

static LONG: [ErrorSpec; 16] = [
    spec("long_emphasis", long!("*a _b **c ")),
    spec("long_brackets", long!("[[[[[[[[[[")),
    spec("long_links", long!("[a](b [c](")),
    spec("long_images", long!("![a](![b](")),
    spec("long_angles", long!("<<<<<<<<<<")),
    spec("long_autolinks", long!("<http://a.")),
    spec("long_backticks", long!("` `` ``` a")),
    spec("long_emphasis_of_code", long!("*a `b`` c ")),
    spec("long_escapes", long!("\\*\\[\\`*[`")),
    spec("long_lists", long!("- - - 1. - ")),
    spec("long_items", long!("- a\n  - b\n ")),
    spec("long_fences", long!("```\n~~~~\na\n")),
    spec("long_blanks", long!("     \n    ")),
    spec("long_entities", long!("&amp;&lt;a;")),
    spec("long_tables", long!("| a | b |\n")),
    spec("long_stars", long!("a**********")),
];

const CHOICES: Schema = Schema::STRING.one_of(&["", "a|b", "say \"x\"", "`<i>`"]);

static HOSTILE: [ErrorSpec; 3] = [
    // Four blanks make code of the fence, so that the tag behind it is one.
    spec("indented_fence", "    ```\n\n<script>alert(1)</script>"),
    spec("open_fence", "It is open.\n\n````md\n<b>\n```\n<i>"),
    spec("odd_choices", "")
        .with_params(&[ParamSpec::new("size", CHOICES), ParamSpec::new("sizes", Schema::array(&CHOICES).optional())]),
];

macro_rules! written {
    ($name:ident $specs:ident $catalog:ident) => {
        #[derive(Debug)]
        struct $name;

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("It failed.")
            }
        }

        impl Error for $name {}

        impl ApiError for $name {
            fn spec(&self) -> &'static ErrorSpec {
                &$specs[0]
            }
        }

        impl Catalogued for $name {
            const GROUP: &'static Group = &Group::new(stringify!($name), module_path!(), &$specs);
        }

        error_core::catalog! { static $catalog = { errors: [$name] }; }
    };
}

written! { Long LONG LONG_CATALOG }
written! { Hostile HOSTILE HOSTILE_CATALOG }

type Make = fn() -> String;

const DOCUMENTS: [(&str, Make); 4] = [
    ("OpenAPI", || OpenApi::new(&LONG_CATALOG).to_json()),
    ("Markdown", || Markdown::new(&LONG_CATALOG).to_string()),
    ("TypeScript", || TypeScript::new(&LONG_CATALOG).to_string()),
    ("Rust", || Rust::new(&LONG_CATALOG).to_string()),
];

/// Without optimisation, on a busy machine. What looks for each end from each beginning takes minutes.
#[test]
fn a_doc_comment_of_any_kind_takes_no_longer_than_it_is() {
    let html = Html::new(&LONG_CATALOG);
    for spec in &LONG {
        let start = Instant::now();
        let page = html.page(spec.code()).unwrap();
        assert!(page.len() > 10_000, "{}", spec.code());
        assert!(start.elapsed().as_secs() < 5, "{} took {:?}", spec.code(), start.elapsed());
    }
    for (name, make) in DOCUMENTS {
        let start = Instant::now();
        assert!(make().len() > 1_000_000, "{name}");
        assert!(start.elapsed().as_secs() < 30, "{name} took {:?}", start.elapsed());
    }
}

#[test]
fn nothing_in_a_description_of_openapi_is_html_or_left_open() {
    let document: Value = serde_json::from_str(&OpenApi::new(&HOSTILE_CATALOG).to_json()).unwrap();
    let examples = &document["components"]["responses"]["Error400"]["content"]["application/json"]["examples"];
    let indented = examples["indented_fence"]["description"].as_str().unwrap();
    assert_eq!(indented, "````text\n```\n````\n\n&lt;script>alert(1)&lt;/script>");
    let open = examples["open_fence"]["description"].as_str().unwrap();
    assert_eq!(open, "It is open.\n\n````md\n<b>\n```\n<i>\n````");
}

#[test]
fn all_choices_of_a_param_are_told_apart() {
    let page = Html::new(&HOSTILE_CATALOG).page("odd_choices").unwrap();
    let choices =
        "string: &quot;&quot;, &quot;a|b&quot;, &quot;say \\&quot;x\\&quot;&quot;, &quot;`&lt;i&gt;`&quot;</td>";
    assert!(page.contains(&format!("<td>{choices}<td>always</td>")), "{page}");
    assert!(page.contains(&format!("<td>array of {choices}<td>optional</td>")), "{page}");
}

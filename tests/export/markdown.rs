//! The page of Markdown. An outside parser reads it in `tests/judges/html/run`.

use super::catalogs;
use error_core::{ApiError, Envelope, ErrorSpec, Flat, export::Markdown};

#[test]
fn each_code_has_a_heading_of_its_own() {
    for (name, catalog) in catalogs::all() {
        let page = Markdown::new(catalog).to_string();
        let mut headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### ")).collect();
        let mut codes: Vec<&str> = catalog.iter().filter(|spec| !spec.hidden()).map(ErrorSpec::code).collect();
        headings.sort_unstable();
        codes.sort_unstable();
        assert_eq!(headings, codes, "{name}");
    }
}

#[test]
fn what_is_hidden_is_not_there() {
    assert!(!Markdown::new(&catalogs::RICH).to_string().contains("teapot_only"));
}

#[test]
fn a_section_says_all_that_is_known() {
    let page = Markdown::new(&catalogs::RICH).to_string();
    let section = page.split("\n### ").find(|section| section.starts_with("order_invalid\n")).unwrap();
    for line in [
        "Order {order_id} of {customer} is invalid.",
        "Each issue says *where*; see the [guide](https://example.com/guide).",
        "- Status: 422 Unprocessable Content",
        "- Retry: Do not retry: the same request fails again.",
        "- Errno: 42201",
        "- gRPC: `INVALID_ARGUMENT`",
        "- Type: `https://errors.rich.example.com/order_invalid`",
        "- Since: 1.2",
        "- Help: <https://help.example.com/orders>",
        "| `ratio` | number | optional |",
        "      \"order_id\": 42,",
    ] {
        assert!(section.lines().any(|known| known == line), "{line}\n{section}");
    }
}

#[test]
fn the_shapes_can_be_chosen() {
    let page = Markdown::new(&catalogs::RICH).shape("One", Envelope).shape("T*o", Flat).to_string();
    assert!(
        page.contains("\nBody (One), `application/json`:\n") && page.contains("\nBody (T\\*o), `application/json`:\n")
    );
}

/// A doc comment that opens what it does not close, and has headings, HTML and a marker.
#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
enum Odd {
    #[doc = "# Title\n<details>\n\ntext *open **more\n\n1. one\n2. two\n    - inner\n\n<!-- error-codes:end -->\n\n````json\n```\n### not a heading"]
    #[api(status = 400, code = "first_code", msg = "One.")]
    First,
    #[api(status = 400, code = "second_code", msg = "Two.")]
    Second,
}

error_core::catalog! { static ODD = { title: "Odd", errors: [Odd] }; }

#[test]
fn a_doc_comment_stays_in_its_section() {
    let page = Markdown::new(&ODD).to_string();
    assert!(
        page.contains(concat!(
            "\n**Title**:\n\n&lt;details>\n\ntext \\*open \\*\\*more\n\n1. one\n\n2. two\n\n   - inner\n\n",
            "&lt;\\!\\-\\- error-codes:end \\-\\->\n\n````json\n```\n### not a heading\n````\n",
        )),
        "{page}"
    );
    assert!(page.contains("\n\n### second_code\n\nTwo.\n"));
}

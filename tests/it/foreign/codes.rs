//! Codes: how they are spelt, and where a type URI holds one.

use super::{read, read_as};

#[test]
fn upper_case_is_folded_and_nothing_else() {
    let code = |sent: &str| {
        let response = read(400, &serde_json::json!({"error": {"code": sent, "message": ""}}).to_string());
        assert_eq!(response.raw_code(), Some(sent));
        response.code().unwrap().to_owned()
    };
    for (sent, folded) in [("USER_NOT_FOUND", "user_not_found"), ("E1001", "e1001"), ("A", "a"), ("X_2_Y", "x_2_y")] {
        assert_eq!(code(sent), folded);
    }
    for sent in
        ["UserNotFound", "USER-NOT-FOUND", "User_Not_Found", "404", "_A", "A_", "A__B", "ÄÖ", "A B", "userNotFound"]
    {
        assert_eq!(code(sent), sent);
    }
}

/// WIRE.md section 4, the row about `type`.
#[test]
fn a_type_uri_may_hold_a_code() {
    let code = |uri: &str| {
        let response = read_as(400, "application/problem+json", serde_json::json!({ "type": uri }).to_string());
        assert_eq!(response.type_uri(), Some(uri));
        response.code().map(str::to_owned)
    };
    for uri in [
        "https://errors.shop.example.com/order_invalid",
        "https://errors.shop.example.com/order_invalid/",
        "https://shop.example.com/errors#order_invalid",
        "https://shop.example.com/errors#order%5Finvalid",
        "https://shop.example.com/%6Frder_invalid",
        "urn:shop:errors:order_invalid",
        "tag:shop.example.com,2024:order_invalid",
        "/problems/order_invalid",
        "order_invalid",
    ] {
        assert_eq!(code(uri).as_deref(), Some("order_invalid"), "{uri}");
    }
    for uri in [
        "about:blank",
        "ABOUT:blank",
        "/404",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
        "https://localhost",
        "https://localhost/",
        "https://shop.example.com/errors?code=order_invalid",
        "https://a.example/out-of-credit",
        "https://a.example/OrderInvalid",
        "",
        "#",
        "https://a.example/%ff%fe%fd",
        "https://a.example/ab",
    ] {
        assert_eq!(code(uri), None, "{uri}");
    }
}

#[test]
fn a_docs_base_tells_the_code_whatever_it_looks_like() {
    let body = r#"{"type":"https://shop.example.com/errors?code=order_invalid","title":"Order invalid","status":422}"#;
    let response = read_as(422, "application/problem+json", body);
    assert_eq!(response.code(), None);
    assert_eq!(response.with_docs("https://shop.example.com/errors?code=").code(), Some("order_invalid"));
    let own = read_as(422, "application/problem+json", r#"{"type":"https://a.example/x_y_z","code":"own_code"}"#);
    assert_eq!(own.with_docs("https://a.example/").code(), Some("own_code"));
}

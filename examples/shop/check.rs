//! Whether what a request asks for makes sense: every field that does not is an issue.

use error_core::{Issue, Issues};

use crate::store::{NewOrder, NewUser};

pub(crate) fn check_user(new: &NewUser) -> Result<(), Issues> {
    let mut issues = Issues::new();
    if new.name.trim().is_empty() {
        issues.push(Issue::body("name").code("empty").message("must not be empty"));
    }
    if !new.email.contains('@') {
        issues.push(Issue::body("email").code("no_email").message("must be an e-mail address"));
    }
    issues.into_result()
}

pub(crate) fn check_order(new: &NewOrder) -> Result<(), Issues> {
    let mut issues = Issues::new();
    if new.items.is_empty() {
        issues.push(Issue::body("items").code("empty").message("must not be empty"));
    }
    for (at, item) in new.items.iter().enumerate() {
        if item.sku.is_empty() {
            issues.push(Issue::body(format!("items[{at}].sku")).code("empty").message("must not be empty"));
        }
        if item.quantity < 1 {
            let issue = Issue::body(format!("items[{at}].quantity")).code("too_small");
            issues.push(issue.message("must be at least 1").param("min", &1));
        }
    }
    issues.into_result()
}

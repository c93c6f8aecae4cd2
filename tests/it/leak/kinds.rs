//! Every kind of variant.

use std::{error::Error, sync::Arc, time::Duration};

use error_core::{ApiError, Issue};
use serde_json::Value;

use super::{Canaries, Secret, inside, sent};

#[derive(Debug, ApiError)]
#[api(status = 500)]
enum Kinds {
    #[api(code = "tuple_kind")]
    Tuple(String, u8),
    #[api(code = "tuple_client", status = 404, msg = "Number {1}.")]
    TupleClient(String, u8),
    #[api(code = "named_kind", msg = "On node {node}.")]
    Named {
        secret: String,
        #[api(param)]
        node: u8,
    },
    #[api(code = "named_client", status = 404, msg = "No {id}.")]
    NamedClient { secret: String, id: u8 },
    #[api(code = "source_by_name", status = 503)]
    ByName { source: Secret, secret: String },
    #[api(code = "source_attr")]
    ByAttr(#[source] Secret, String),
    #[api(code = "source_key", status = 409)]
    ByKey {
        #[api(source)]
        cause: Secret,
    },
    #[api(code = "from_kind", status = 400)]
    From(#[from] Secret),
    #[api(code = "boxed_kind")]
    Boxed { source: Box<dyn Error + Send + Sync> },
    #[api(code = "shared_kind", status = 404)]
    Shared { source: Arc<dyn Error + Send + Sync> },
    #[api(code = "anyhow_kind")]
    Anyhow(#[from] anyhow::Error),
    #[api(code = "eyre_kind", status = 422)]
    Eyre { source: eyre::Report },
    #[api(code = "optional_kind")]
    Optional { source: Option<Secret>, secret: Option<String> },
    #[api(code = "optional_boxed")]
    OptionalBoxed { source: Option<Box<dyn Error + Send + Sync>> },
    #[api(code = "waiting_kind", status = 429)]
    Waiting {
        #[api(retry_after)]
        wait: Duration,
        #[api(header("X-Limit"))]
        limit: u8,
        secret: String,
        source: Secret,
    },
    #[api(code = "issues_kind", status = 422)]
    Issues(#[api(issues)] Vec<Issue>, String, #[api(private)] String),
}

#[test]
fn fields_that_nobody_marked() {
    let canaries = Canaries::default();
    canaries.check(Kinds::Tuple(canaries.text(), 1));
    canaries.check(Kinds::TupleClient(canaries.text(), 1));
    canaries.check(Kinds::Named { secret: canaries.text(), node: 1 });
    canaries.check(Kinds::NamedClient { secret: canaries.text(), id: 1 });
    let issues = vec![Issue::body("a").message("public")];
    canaries.check(Kinds::Issues(issues, canaries.text(), canaries.text()));
}

#[test]
fn sources() {
    let canaries = Canaries::default();
    canaries.check(Kinds::ByName { source: canaries.source(), secret: canaries.text() });
    canaries.check(Kinds::ByAttr(canaries.source(), canaries.text()));
    canaries.check(Kinds::ByKey { cause: canaries.source() });
    canaries.check(Kinds::from(canaries.source()));
    canaries.check(Kinds::Optional { source: Some(canaries.source()), secret: Some(canaries.text()) });
    canaries.check(Kinds::Waiting {
        wait: Duration::from_secs(7),
        limit: 3,
        secret: canaries.text(),
        source: canaries.source(),
    });
}

#[test]
fn sources_of_a_type_that_nobody_knows() {
    let canaries = Canaries::default();
    canaries.check(Kinds::Boxed { source: Box::new(canaries.source()) });
    canaries.check(Kinds::Shared { source: Arc::new(canaries.source()) });
    canaries.check(Kinds::OptionalBoxed { source: Some(Box::new(canaries.source())) });
    canaries.check(Kinds::from(anyhow::Error::new(canaries.source()).context(canaries.text())));
    canaries.check(Kinds::Eyre { source: eyre::Report::new(canaries.source()).wrap_err(canaries.text()) });
}

/// A field that an occurrence's own status turns from a client's into the server's.
#[derive(Debug, ApiError)]
enum Varying {
    #[api(code = "upstream_failed", status = 404, msg = "The upstream failed.")]
    Upstream {
        #[api(status)]
        status: u16,
        #[api(issues)]
        issues: Vec<Issue>,
        #[api(header("X-Upstream"))]
        host: String,
        secret: String,
        source: Secret,
    },
}

#[test]
fn a_status_that_became_the_servers() {
    let canaries = Canaries::default();
    canaries.check(Varying::Upstream {
        status: 503,
        issues: vec![
            Issue::body(canaries.text().as_str())
                .code(canaries.text())
                .message(canaries.text())
                .param("min", &canaries.text()),
        ],
        host: canaries.text(),
        secret: canaries.text(),
        source: canaries.source(),
    });
}

/// A private field may stand in the message of a 4xx, by choice; a param it is not.
#[test]
fn a_private_field_in_a_message_is_no_param() {
    #[derive(Debug, ApiError)]
    enum Greeting {
        #[api(status = 404, code = "hello_named", msg = "Hello {name}.")]
        Named {
            #[api(private)]
            name: String,
        },
        #[api(status = 404, code = "hello_tuple", msg = "Hello {0}.")]
        Tuple(String),
        #[api(status = 404, code = "hello_private", msg = "Hello {0}.")]
        Private(#[api(private)] String),
    }
    let canaries = Canaries::default();
    for error in [
        Greeting::Named { name: canaries.text() },
        Greeting::Tuple(canaries.text()),
        Greeting::Private(canaries.text()),
    ] {
        let body: Value = serde_json::to_value(&error).unwrap();
        let all = canaries.0.borrow();
        let canary = all.iter().find(|canary| inside(&error).contains(*canary)).unwrap();
        assert_eq!(body["error"]["message"], format!("Hello {canary}."));
        assert_eq!(body["error"].as_object().unwrap().len(), 2, "only code and message: {body}");
        assert!(error.spec().params().is_empty());
        // Once in each of the four shapes and the response, and in the two texts of the message.
        assert_eq!(sent(&error).matches(canary.as_str()).count(), 7);
    }
}

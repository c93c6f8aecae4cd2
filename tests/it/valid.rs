//! The reports of validators as issues, and the extractors that validate.

#[cfg(feature = "garde")]
mod garde;
#[cfg(feature = "validator")]
mod validator;

use error_core::{Issue, ToIssues};

/// The issues of a report, each as `path code message params`.
#[track_caller]
fn check(report: &impl ToIssues, expected: &[&str]) {
    let issues = report.to_issues();
    let lines: Vec<String> = issues.iter().map(line).collect();
    assert_eq!(lines, expected);
}

fn line(issue: &Issue) -> String {
    let params: Vec<String> = issue.params().map(|(name, json)| format!("{name}={json}")).collect();
    let texts =
        [issue.pointer().to_path(), issue.code_text().unwrap(), issue.message_text().unwrap(), &params.join(",")];
    texts.join(" | ").trim_end_matches([' ', '|']).to_owned()
}

/// What asks a router.
#[cfg(feature = "axum")]
mod web {
    use axum::{
        Router,
        body::{Body, to_bytes},
        extract::Request,
    };
    use error_core::AnyApiError;
    use tower::ServiceExt;

    pub(super) fn get(uri: &str) -> Request {
        Request::get(uri).body(Body::empty()).unwrap()
    }

    pub(super) fn post(uri: &str, media_type: &str, body: &'static str) -> Request {
        Request::post(uri).header("content-type", media_type).body(body.into()).unwrap()
    }

    pub(super) fn json(uri: &str, body: &'static str) -> Request {
        post(uri, "application/json", body)
    }

    pub(super) fn form(uri: &str, body: &'static str) -> Request {
        post(uri, "application/x-www-form-urlencoded", body)
    }

    fn answer(app: &Router, request: Request) -> (u16, String, Option<AnyApiError>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let response = app.clone().oneshot(request).await.unwrap();
            let error = response.extensions().get::<AnyApiError>().cloned();
            let status = response.status().as_u16();
            let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
            (status, String::from_utf8(bytes.to_vec()).unwrap(), error)
        })
    }

    #[track_caller]
    pub(super) fn check_passed(app: &Router, request: Request, body: &str) {
        let (status, text, _) = answer(app, request);
        assert_eq!((status, text.as_str()), (200, body));
    }

    /// The answer is one of these issues, and nothing is for the log.
    #[track_caller]
    pub(super) fn check_refused(app: &Router, request: Request, status: u16, start: &str, issues: &str) {
        let (sent, text, error) = answer(app, request);
        let expected = format!(r#"{{"error":{{{start},"issues":[{issues}]}}}}"#);
        assert_eq!((sent, text), (status, expected));
        assert!(error.unwrap().source().is_none());
    }

    pub(super) const BODY: &str = r#""code":"validation_failed","message":"The body is invalid.""#;
    pub(super) const QUERY: &str = r#""code":"invalid_query_param","message":"The query is invalid.""#;
    pub(super) const PATH: &str = r#""code":"invalid_path_param","message":"The path is invalid.""#;
}

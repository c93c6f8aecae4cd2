//! `AnyApiError`, and the ways to one: `?`, `or_internal`, `or_status`, `bail!`.

use std::{error::Error, fmt, iter, sync::Arc};

use error_core::{AnyApiError, AnyOf, ApiError, HttpError, Issue, ResultExt, Retry, bail};
use http::StatusCode;

#[derive(Debug, Clone, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {id}.")]
    NotFound { id: u64 },
    #[api(status = 503, code = "store_down", retry_after = 3)]
    Store { source: Cause },
}

#[derive(Debug, Clone, PartialEq)]
struct Cause(&'static str);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Cause {}

fn address(error: &AnyApiError) -> *const () {
    std::ptr::from_ref::<dyn ApiError>(&**error).cast()
}

/// The texts of the chain of sources.
fn chain(error: &dyn ApiError) -> Vec<String> {
    iter::successors(error.source(), |source| (*source).source()).map(ToString::to_string).collect()
}

#[test]
fn it_is_what_it_holds() {
    let error = UserError::NotFound { id: 7 };
    let any = AnyApiError::from(error.clone());
    assert_eq!((any.status(), any.code(), any.title()), (error.status(), error.code(), error.title()));
    assert_eq!((any.to_string(), format!("{any:?}")), (error.to_string(), format!("{error:?}")));
    assert_eq!((any.retry(), any.issues().len()), (Retry::Never, 0));
    assert_eq!(format!("{:?}", any.spec()), format!("{:?}", error.spec()));
    assert_eq!(any.to_response().body(), error.to_response().body());
    let by_new = AnyApiError::new(error);
    assert_eq!(by_new.to_response().headers(), any.to_response().headers());
}

#[test]
fn a_copy_or_a_conversion_is_the_same_error() {
    fn convert(error: AnyApiError) -> Result<(), AnyApiError> {
        Err(error)?;
        Ok(())
    }
    fn convert_by_from(error: impl Into<AnyApiError>) -> AnyApiError {
        error.into()
    }
    let any = AnyApiError::from(UserError::NotFound { id: 7 });
    let here = address(&any);
    assert_eq!(address(&any.clone()), here);
    assert_eq!(address(&convert(any.clone()).unwrap_err()), here);
    let bails = || -> Result<(), AnyApiError> { bail!(any.clone()) };
    assert_eq!(address(&bails().unwrap_err()), here);
    assert_eq!(address(&convert_by_from(any.clone())), here);
    assert_ne!(address(&AnyApiError::from(UserError::NotFound { id: 7 })), here);
}

/// One pointer to a trait object, so that a `Result` stays small.
#[test]
fn it_is_one_pointer_and_can_be_shared() {
    fn check<T: Send + Sync + Clone + 'static>() {}
    check::<AnyApiError>();
    assert_eq!(size_of::<AnyApiError>(), size_of::<Arc<dyn ApiError>>());
    assert_eq!(size_of::<Option<AnyApiError>>(), size_of::<AnyApiError>());
}

#[test]
fn boxes_and_shared_pointers_forward_everything() {
    static PROBLEM: error_core::Problem = error_core::Problem::new();
    #[derive(Debug, ApiError)]
    #[api(status = 422, code = "forwarded", msg = "Forwarded {what}.", shape = PROBLEM)]
    struct Forwarded {
        what: u8,
        #[api(issues)]
        issues: Vec<Issue>,
        #[api(header("X-A"))]
        header: u8,
        source: Cause,
    }
    let error = || Forwarded { what: 1, issues: vec![Issue::body("a")], header: 2, source: Cause("why") };
    let expected = error().to_response();
    for any in [AnyApiError::from(Box::new(error())), AnyApiError::from(Arc::new(error()))] {
        let response = any.to_response();
        assert_eq!((response.headers(), response.body()), (expected.headers(), expected.body()));
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert_eq!((any.issues().len(), chain(&*any)), (1, vec!["why".to_owned()]));
    }
    error_core::catalog! { static BOXED = { errors: [Box<Forwarded>, Arc<Forwarded>, Forwarded] }; }
    assert_eq!(BOXED.len(), 1);
}

#[test]
fn an_added_cause_is_for_the_log() {
    let any = AnyApiError::from(UserError::NotFound { id: 7 });
    let plain = any.to_response();
    let with = any.clone().with_source(Cause("added"));
    assert_eq!(chain(&*with), ["added"]);
    assert_eq!((with.code(), with.to_string(), format!("{with:?}")), (any.code(), any.to_string(), format!("{any:?}")));
    let response = with.to_response();
    assert_eq!(
        (response.status(), response.headers(), response.body()),
        (plain.status(), plain.headers(), plain.body())
    );
    assert!(any.source().is_none(), "the error that was copied has none");
}

/// A source that the error has already is kept, before the added one; the last cause can be found by its type.
#[test]
fn an_added_cause_keeps_the_errors_own() {
    let any = AnyApiError::from(UserError::Store { source: Cause("own") }).with_source(Cause("added"));
    assert_eq!(chain(&*any), ["own", "added"]);
    let twice = any.with_source(Cause("again"));
    let text = chain(&*twice).join(": ");
    assert_eq!(text, "own: added: again");
    let last = iter::successors(twice.source(), |source| (*source).source()).last().unwrap();
    assert_eq!(last.downcast_ref::<Cause>(), Some(&Cause("again")));
    assert_eq!((twice.status().as_u16(), twice.retry().after().map(|wait| wait.as_secs())), (503, Some(3)));
    let boxed: Box<dyn Error + Send + Sync> = "a text".into();
    assert_eq!(chain(&*AnyApiError::from(HttpError::Gone).with_source(boxed)), ["a text"]);
}

#[test]
fn foreign_failures_are_internal_errors() {
    let io = std::fs::read("/no/such/file").or_internal().unwrap_err();
    assert_eq!(
        (io.status().as_u16(), io.code(), io.to_string().as_str()),
        (500, HttpError::INTERNAL_ERROR, "Internal Server Error")
    );
    assert!(io.source().unwrap().downcast_ref::<std::io::Error>().is_some());
    let context = anyhow::Error::new(Cause("low")).context("high");
    assert_eq!(chain(&*Err::<(), _>(context).or_internal().unwrap_err()), ["high", "low"]);
    assert_eq!(chain(&*Err::<(), _>("only a text").or_internal().unwrap_err()), ["only a text"]);
    assert_eq!(chain(&*Err::<(), _>("owned".to_owned()).or_internal().unwrap_err()), ["owned"]);
    let boxed: Result<(), Box<dyn Error + Send + Sync>> = Err(Box::new(Cause("boxed")));
    assert_eq!(chain(&*boxed.or_internal().unwrap_err()), ["boxed"]);
    assert_eq!(Ok::<_, Cause>(7).or_internal().unwrap(), 7);
}

#[test]
fn a_foreign_failure_takes_a_status() {
    let refused = |status: StatusCode| Err::<(), _>(Cause("why")).or_status(status).unwrap_err();
    assert_eq!(
        (refused(StatusCode::FORBIDDEN).code(), chain(&*refused(StatusCode::FORBIDDEN))),
        (HttpError::FORBIDDEN, vec!["why".to_owned()])
    );
    let by_number = |status: u16| Err::<(), _>(Cause("why")).or_status(status).unwrap_err();
    for (status, expected) in [(403, 403), (418, 418), (599, 599), (200, 500), (0, 500), (1000, 500), (304, 500)] {
        assert_eq!(by_number(status).status(), expected, "{status}");
    }
    assert_eq!(Err::<u8, _>("x".parse::<u8>().unwrap_err()).or_status(400).unwrap_err().code(), "bad_request");
    assert_eq!("7".parse::<u8>().or_status(400).unwrap(), 7);
}

/// `bail!` converts as `?` does, into whatever the function returns.
#[test]
fn bail_returns_early() {
    #[derive(Debug, ApiError)]
    enum Outer {
        #[api(transparent)]
        User(#[from] UserError),
    }
    fn any(id: u64) -> Result<u64, AnyApiError> {
        if id == 0 {
            bail!(UserError::NotFound { id });
        }
        Ok(id)
    }
    fn outer(id: u64) -> Result<u64, Outer> {
        if id == 0 {
            bail!(UserError::NotFound { id },);
        }
        Ok(id)
    }
    assert_eq!((any(0).unwrap_err().to_string(), any(1).unwrap()), ("No user with id 0.".to_owned(), 1));
    assert_eq!((outer(0).unwrap_err().code(), outer(1).unwrap()), ("user_not_found", 1));
}

/// Of which types an error is, is a matter of documents: everything else is [`AnyApiError`]'s.
#[test]
fn an_error_of_several_types_is_what_it_holds() {
    fn one(number: u8) -> Result<(), AnyOf<(HttpError, Around)>> {
        match number {
            0 => Err(HttpError::Gone)?,
            1 => Err(Around)?,
            _ => Err(std::io::Error::other("disk")).or_internal()?,
        }
        Ok(())
    }
    #[derive(Debug, ApiError)]
    #[api(status = 418, code = "around", msg = "Around.", header("X-A", "1"))]
    struct Around;

    let codes = [0, 1, 2].map(|number| one(number).unwrap_err().code());
    assert_eq!(codes, ["gone", "around", "internal_error"]);
    let (wanted, given) = (Around.to_response(), one(1).unwrap_err().to_response());
    assert_eq!((wanted.headers(), wanted.body()), (given.headers(), given.body()));
    let internal = AnyApiError::from(one(2).unwrap_err().clone());
    assert_eq!(internal.source().map(ToString::to_string).as_deref(), Some("disk"));
    assert_eq!(
        (format!("{}", one(1).unwrap_err()), format!("{:?}", one(1).unwrap_err())),
        ("Around.".into(), "Around".into())
    );
}

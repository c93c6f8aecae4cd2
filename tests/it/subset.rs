//! `error_subset!`: the codes of one endpoint, as a type that holds any error of the enum.

use error_core::{ApiError, Catalogued, ErrorSpec, Group, HttpError, Issue, Problem};
use std::{error::Error, io, time::Duration};

static PROBLEM: Problem = Problem::new();

#[derive(Debug, ApiError)]
enum AuthError {
    #[api(status = 401, code = "token_expired", msg = "The token has expired.")]
    Expired,
    #[api(status = 403, code = "role_missing", was = "role_absent", errno = 40301)]
    Role,
}

#[derive(Debug, ApiError)]
#[api(shape = PROBLEM)]
enum UserError {
    /// No such user.
    #[api(status = 404, code = "user_not_found", msg = "No user {user_id}.", header("X-Kind", "user"))]
    NotFound { user_id: u64 },
    #[api(same_as = NotFound, msg = "User {user_id} was deleted.", status = 410)]
    Deleted { user_id: u64 },
    #[api(status = 422, code = "user_invalid")]
    Invalid(#[api(issues)] Vec<Issue>),
    #[api(status = 503, code = "users_busy")]
    Busy(#[api(retry_after)] Duration),
    #[api(status = 500, code = "user_store_failed")]
    Store(#[from] io::Error),
    #[api(transparent)]
    Auth(#[from] AuthError),
}

error_core::error_subset! {
    /// What reading a user can answer.
    pub struct ReadError(UserError) = [AuthError::ROLE_MISSING, UserError::USER_NOT_FOUND]
        from [AuthError, io::Error];
    /// What changing one can answer.
    struct ChangeError(Box<UserError>) = ["user_invalid"]
}

error_core::catalog! {
    static USERS = { title: "Users", errors: [ReadError, UserError, ChangeError] };
}

error_core::catalog! {
    static READ = { title: "Reading", errors: [ReadError] };
}

#[test]
fn nothing_of_an_error_is_lost() {
    let errors: [fn() -> UserError; 6] = [
        || UserError::NotFound { user_id: 7 },
        || UserError::Deleted { user_id: 7 },
        || UserError::Invalid(vec![Issue::body("name")]),
        || UserError::Busy(Duration::from_millis(1500)),
        || UserError::Store(io::Error::other("disk")),
        || UserError::Auth(AuthError::Expired),
    ];
    for error in errors {
        let (whole, part) = (error(), ReadError::from(error()));
        let (wanted, given) = (whole.to_response(), part.to_response());
        assert_eq!((wanted.status(), wanted.headers(), wanted.body()), (given.status(), given.headers(), given.body()));
        assert_eq!(given.headers()["content-type"], "application/problem+json");
        assert_eq!(serde_json::to_value(&whole).unwrap(), serde_json::to_value(&part).unwrap());
        assert_eq!((whole.to_string(), format!("{whole:?}")), (part.to_string(), format!("{part:?}")));
        assert_eq!(whole.source().map(ToString::to_string), part.source().map(ToString::to_string));
        assert_eq!((whole.retry(), whole.issues()), (part.retry(), part.issues()));
        assert_eq!(std::mem::discriminant(&whole), std::mem::discriminant(&UserError::from(part)));
    }
    assert_eq!(size_of::<ReadError>(), size_of::<UserError>());
}

#[test]
fn question_marks_work_on_all_that_the_enum_is_made_from() {
    fn read(step: u8) -> Result<(), ReadError> {
        match step {
            0 => Err(UserError::NotFound { user_id: 1 })?,
            1 => Err(AuthError::Role)?,
            2 => Err(io::Error::other("disk"))?,
            _ => {}
        }
        Ok(())
    }
    fn outer(step: u8) -> Result<(), UserError> {
        Ok(read(step)?)
    }
    let codes = [0, 1, 2].map(|step| outer(step).unwrap_err().code());
    assert_eq!(codes, ["user_not_found", "role_missing", "user_store_failed"]);
    assert!(outer(3).is_ok());
}

#[test]
fn its_group_has_the_listed_codes_and_all_that_answers_with_them() {
    assert_eq!(ReadError::ALL_CODES, ["role_missing", "user_not_found"]);
    assert_eq!(ReadError::GROUP.codes().collect::<Vec<_>>(), ["role_missing", "user_not_found", "user_not_found"]);
    assert_eq!(ChangeError::GROUP.codes().collect::<Vec<_>>(), ["user_invalid"]);
    assert_eq!(READ.iter().map(ErrorSpec::code).collect::<Vec<_>>(), ReadError::ALL_CODES);
    assert_eq!(READ.variants("user_not_found").len(), 2);
    assert!(READ.status_varies("user_not_found"));
    assert_eq!(READ.by_former_code("role_absent").map(ErrorSpec::errno), Some(Some(40301)));
}

/// A subset beside its enum is no second declaration of the codes.
#[test]
fn a_catalogue_knows_the_specs_again() {
    assert_eq!(USERS.len(), 6);
    assert_eq!(USERS.variants("user_not_found").len(), 2);
    assert_eq!(USERS.by_errno(40301).map(ErrorSpec::code), Some("role_missing"));
    assert_eq!(USERS.by_code("user_not_found").map(ErrorSpec::description), Some("No such user."));
}

/// Of what a subset is made: its shape is known without a value.
#[test]
fn the_shape_is_that_of_the_enum() {
    let media_type = |shape: Option<&'static dyn error_core::Shape>| {
        let error = HttpError::Gone;
        shape.map(|shape| shape.media_type(&error_core::Occurrence::new(&error)))
    };
    assert_eq!(media_type(ReadError::default_shape()).unwrap(), "application/problem+json");
    assert_eq!(media_type(ChangeError::default_shape()), media_type(UserError::default_shape()));
    assert!(AuthError::default_shape().is_none());
}

/// A type written by hand has subsets too.
#[test]
fn types_without_the_derive_have_subsets() {
    #[derive(Debug)]
    struct Stock(bool);
    static SPECS: [ErrorSpec; 2] =
        [ErrorSpec::new(409, "out_of_stock", "None left."), ErrorSpec::new(410, "never_again", "Gone for good.")];
    impl std::fmt::Display for Stock {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("stock")
        }
    }
    impl Error for Stock {}
    impl ApiError for Stock {
        fn spec(&self) -> &'static ErrorSpec {
            &SPECS[usize::from(self.0)]
        }
    }
    impl Catalogued for Stock {
        const GROUP: &'static Group = &Group::new("Stock", module_path!(), &SPECS);
    }
    error_core::error_subset! { struct BuyError(Stock) = [SPECS[0].code()] }
    assert_eq!(BuyError::ALL_CODES, ["out_of_stock"]);
    assert_eq!(BuyError::from(Stock(true)).to_response().status(), 410);
    assert_eq!(BuyError::from(Stock(false)).to_string(), "stock");
}

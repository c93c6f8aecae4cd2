//! `catalog!`: what it holds, in which order, and how it is found. Clashes are errors of the compiler, in `tests/ui`.

use error_core::{ApiError, Catalog, Catalogued, ErrorSpec, Group, HttpError};

fn codes(catalog: &Catalog) -> Vec<&'static str> {
    catalog.iter().map(ErrorSpec::code).collect()
}

#[derive(Debug, ApiError)]
enum AuthError {
    /// The token is old.
    #[api(status = 401, code = "token_expired", errno = 40101, was = "token_old", was = "token_stale")]
    Expired,
    #[api(status = 403, code = "role_missing", errno = 40300)]
    Role,
}

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found", errno = 40401)]
    NotFound,
    #[api(transparent)]
    Auth(AuthError),
    #[api(status = 409, code = "email_taken", hidden)]
    EmailTaken,
}

#[derive(Debug, ApiError)]
enum OrderError {
    #[api(transparent)]
    User(UserError),
    #[api(status = 404, code = "order_not_found", was = "cart_not_found")]
    NotFound,
    #[api(transparent)]
    Auth(AuthError),
}

error_core::catalog! {
    /// Every error of the shop's API.
    pub(crate) static SHOP = {
        title: "Shop API",
        domain: "shop.example.com",
        docs: "https://errors.shop.example.com/",
        errors: [OrderError, UserError, AuthError, OrderError],
    };
}

const ORDERED: [&str; 5] = ["user_not_found", "token_expired", "role_missing", "email_taken", "order_not_found"];

#[test]
fn an_enum_reached_twice_is_one_entry_in_its_first_place() {
    assert_eq!(codes(&SHOP), ORDERED);
    assert_eq!((SHOP.len(), SHOP.iter().len(), SHOP.is_empty()), (5, 5, false));
    assert_eq!(OrderError::ALL_CODES, ORDERED);
    assert_eq!(UserError::ALL_CODES, ["user_not_found", "token_expired", "role_missing", "email_taken"]);
    let mut backwards: Vec<_> = SHOP.iter().rev().map(ErrorSpec::code).collect();
    backwards.reverse();
    assert_eq!(backwards, ORDERED);
}

#[test]
fn the_keys_of_a_catalogue() {
    assert_eq!((SHOP.title(), SHOP.domain()), (Some("Shop API"), Some("shop.example.com")));
    assert_eq!(SHOP.docs(), Some("https://errors.shop.example.com/"));
    error_core::catalog! { static BARE = { errors: [AuthError,] } }
    assert_eq!((BARE.title(), BARE.domain(), BARE.docs(), BARE.len()), (None, None, None, 2));
    error_core::catalog! { static MIXED = { docs: "urn:shop:errors#", errors: [AuthError], title: "T" } }
    assert_eq!((MIXED.title(), MIXED.docs(), MIXED.len()), (Some("T"), Some("urn:shop:errors#"), 2));
}

#[test]
fn an_entry_is_found_by_each_of_its_keys() {
    for (code, errno) in [("token_expired", Some(40101)), ("role_missing", Some(40300)), ("email_taken", None)] {
        let spec = SHOP.by_code(code).unwrap();
        assert_eq!((spec.code(), spec.errno()), (code, errno));
        assert!(errno.is_none_or(|errno| SHOP.by_errno(errno).is_some_and(|found| found.code() == code)));
    }
    for former in ["token_old", "token_stale"] {
        assert_eq!(SHOP.by_former_code(former).map(ErrorSpec::code), Some("token_expired"));
        assert!(SHOP.by_code(former).is_none(), "it is no code any more");
    }
    assert_eq!(SHOP.by_former_code("cart_not_found").map(ErrorSpec::code), Some("order_not_found"));
    assert!(SHOP.by_former_code("token_expired").is_none(), "it is no former code");
    for unknown in ["", "unknown", "USER_NOT_FOUND", "user_not_foun", "user_not_found_", "token_expired\0"] {
        assert!(SHOP.by_code(unknown).is_none() && SHOP.by_former_code(unknown).is_none(), "{unknown:?}");
    }
    assert!([0, 404, 40400, 40402, u32::MAX].iter().all(|errno| SHOP.by_errno(*errno).is_none()));
    assert_eq!(SHOP.by_code("token_expired").unwrap().description(), "The token is old.");
    assert_eq!(SHOP.iter().filter(|spec| spec.hidden()).map(ErrorSpec::code).collect::<Vec<_>>(), ["email_taken"]);
}

#[test]
fn a_catalogue_of_nothing() {
    #[derive(Debug, ApiError)]
    enum Never {}
    error_core::catalog! { static NONE = { errors: [] }; }
    error_core::catalog! { static NEVER = { errors: [Never] }; }
    for catalog in [&NONE, &NEVER] {
        assert_eq!((catalog.len(), catalog.is_empty(), codes(catalog).len()), (0, true, 0));
        assert!(catalog.by_code("not_found").is_none() && catalog.by_errno(0).is_none());
        assert!(catalog.by_former_code("").is_none() && catalog.variants("not_found").is_empty());
        assert!(!catalog.status_varies("not_found"));
    }
}

#[derive(Debug, ApiError)]
enum Wrapped<T> {
    #[api(transparent)]
    Inner(T),
    #[api(status = 504, code = "wrapped_late")]
    Late,
}

#[test]
fn two_instantiations_of_a_generic_enum_are_no_clash() {
    error_core::catalog! { static BOTH = { errors: [Wrapped<AuthError>, Wrapped<Wrapped<UserError>>] }; }
    let expected = ["token_expired", "role_missing", "wrapped_late", "user_not_found", "email_taken"];
    assert_eq!(codes(&BOTH), expected);
    assert_eq!(Wrapped::<AuthError>::ALL_CODES, ["token_expired", "role_missing", "wrapped_late"]);
    assert_eq!(Wrapped::<HttpError>::ALL_CODES.len(), HttpError::ALL_CODES.len() + 1);
    assert_eq!(Wrapped::<AuthError>::WRAPPED_LATE, "wrapped_late");
    let late: [Wrapped<AuthError>; 2] = [Wrapped::Late, Wrapped::Inner(AuthError::Role)];
    assert_eq!(late.map(|error| error.code()), ["wrapped_late", "role_missing"]);
}

#[test]
fn lifetimes_and_const_parameters() {
    #[derive(Debug, ApiError)]
    enum Borrowed<'a, const N: usize> {
        #[api(status = 400, code = "text_bad", msg = "Bad: {text}.")]
        Text { text: &'a str },
        #[api(status = 400, code = "bytes_bad")]
        Bytes([u8; N]),
    }
    error_core::catalog! { static BORROWED = { errors: [Borrowed<'static, 3>, Borrowed<'static, 4>] }; }
    assert_eq!(codes(&BORROWED), ["text_bad", "bytes_bad"]);
    assert_eq!(Borrowed::<'_, 3>::ALL_CODES, ["text_bad", "bytes_bad"]);
    let bytes: Borrowed<'static, 2> = Borrowed::Bytes([1, 2]);
    let text: Borrowed<'static, 2> = Borrowed::Text { text: "x" };
    assert_eq!((bytes.code(), text.to_string().as_str()), ("bytes_bad", "Bad: x."));
}

#[derive(Debug, ApiError)]
enum Own {
    #[api(status = 404, code = "not_found", msg = "There is nothing here.")]
    NotFound,
    #[api(status = 409, code = "conflict", msg = "Somebody was faster.")]
    Conflict,
}

/// A user's error stands in the place of the built-in one that has its code and status.
#[test]
fn a_built_in_error_gives_way() {
    error_core::catalog! { static FIRST = { errors: [Own, HttpError] }; }
    error_core::catalog! { static LAST = { errors: [HttpError, Own] }; }
    for catalog in [&FIRST, &LAST] {
        assert_eq!(catalog.len(), HttpError::ALL_CODES.len());
        let message = catalog.by_code("not_found").unwrap().message();
        assert_eq!(message.fixed(), Some("There is nothing here."));
        assert_eq!(catalog.by_code("gone").unwrap().message().fixed(), Some("Gone"));
        assert!(!catalog.status_varies("not_found"));
    }
    assert_eq!(codes(&FIRST)[..2], ["not_found", "conflict"]);
    assert_eq!(codes(&LAST), HttpError::ALL_CODES);
}

#[derive(Debug, ApiError)]
enum Shares {
    #[api(same_as = HttpError::CONFLICT, status = 412, msg = "Too late.")]
    TooLate,
}

/// What counts is the status that the built-in error declares, not the one that a variant has which shares it.
#[test]
fn a_built_in_error_gives_way_in_any_order() {
    error_core::catalog! { static A = { errors: [Own, HttpError, Shares] }; }
    error_core::catalog! { static B = { errors: [Own, Shares, HttpError] }; }
    error_core::catalog! { static C = { errors: [Shares, Own, HttpError] }; }
    error_core::catalog! { static D = { errors: [HttpError, Shares, Own] }; }
    for catalog in [&A, &B, &C, &D] {
        let conflict = catalog.by_code("conflict").unwrap();
        assert_eq!((conflict.status().as_u16(), conflict.message().fixed()), (409, Some("Somebody was faster.")));
        assert_eq!(catalog.len(), HttpError::ALL_CODES.len());
        assert!(catalog.status_varies("conflict"));
    }
}

/// By hand, as the documentation of `Catalogued` shows it.
struct ByHand;

static BY_HAND: [ErrorSpec; 2] = [
    ErrorSpec::new(409, "out_of_stock", "Not enough."),
    ErrorSpec::new(410, "sold_out", "No more.").with_title("Gone"),
];

impl Catalogued for ByHand {
    const GROUP: &'static Group = &Group::new("ByHand", module_path!(), &BY_HAND);
}

#[test]
fn a_group_by_hand_is_a_group() {
    error_core::catalog! { static MIXED = { errors: [ByHand, AuthError, ByHand] }; }
    assert_eq!(codes(&MIXED), ["out_of_stock", "sold_out", "token_expired", "role_missing"]);
    assert_eq!(MIXED.by_code("sold_out").map(ErrorSpec::title), Some("Gone"));
    assert_eq!(MIXED.by_code("out_of_stock").map(ErrorSpec::title), Some("Conflict"));
}

mod inner {
    #[derive(Debug, error_core::ApiError)]
    #[api(status = 404, code = "in_module")]
    pub(super) struct Inner;
}

/// A catalogue is a `static` of constants: it can be made in a function, a module, or as part of another `static`.
#[test]
fn an_enum_of_a_function_body() {
    #[derive(Debug, ApiError)]
    #[api(status = 418, code = "short_and_stout", msg = "I am a teapot.")]
    struct Teapot;
    error_core::catalog! { static LOCAL = { errors: [Teapot, inner::Inner] }; }
    assert_eq!(codes(&LOCAL), [Teapot::SHORT_AND_STOUT, inner::Inner::IN_MODULE]);
    assert_eq!((Teapot.title(), inner::Inner.title()), ("Short and stout", "In module"));
}

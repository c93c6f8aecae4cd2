//! Each role that a field can have.

use super::{comes_back, decoded};
use error_core::{ApiError, Issue, Issues};
use http::StatusCode;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    fmt,
    str::FromStr,
    sync::Arc,
    time::{Duration, SystemTime},
};

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },
    #[api(status = 409, code = "name_taken", msg = "{0} is taken.")]
    Taken(#[api(param = "name")] String, #[api(param = "by")] Option<u32>),
    #[api(status = 403, code = "locked_out")]
    LockedOut,
    #[api(status = 400, code = "empty_tuple")]
    EmptyTuple(),
    #[api(status = 400, code = "raw_names")]
    Raw {
        #[api(param = "kind")]
        r#type: u8,
        #[api(param)]
        r#match: bool,
    },
    #[api(status = 422, code = "other_forms", msg = "{text} {json:?}")]
    Forms {
        #[api(param(display))]
        text: Version,
        #[api(param(display))]
        no_text: Option<Version>,
        #[api(param(name = "list", json))]
        json: Vec<(u8, bool)>,
        #[api(param(json))]
        maybe: Option<BTreeMap<String, u8>>,
        #[api(param(json))]
        nothing: Nothing,
    },
    #[api(status = 429, code = "slow_down")]
    SlowDown {
        #[api(retry_after)]
        wait: Duration,
        #[api(private)]
        trace: Option<String>,
        #[api(header("X-Bucket"), param)]
        bucket: String,
    },
    #[api(status = 503, code = "busy_now")]
    Busy(#[api(retry_after)] Option<u8>),
    #[api(status = 400, code = "of_any_status")]
    Any(#[api(status)] StatusCode),
    #[api(status = 400, code = "of_a_number")]
    Number(#[api(status)] Option<u16>),
    #[api(status = 503, code = "exact_wait")]
    Exact {
        #[api(retry_after, param)]
        wait: Duration,
    },
}

/// An `Option` that the derive does not see.
type Nothing = Option<u8>;

/// A type that is only a text.
#[derive(Debug, PartialEq, Clone)]
struct Version(u8, u8);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

impl FromStr for Version {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (major, minor) = text.split_once('.').ok_or(())?;
        Ok(Self(major.parse().map_err(drop)?, minor.parse().map_err(drop)?))
    }
}

#[test]
fn params_come_back() {
    comes_back(E::NotFound { user_id: u64::MAX });
    comes_back(E::Taken("O\"Neil\u{1F600}\n".into(), Some(7)));
    comes_back(E::Taken(String::new(), None));
    comes_back(E::Raw { r#type: 3, r#match: true });
}

#[test]
fn variants_without_fields_come_back() {
    comes_back(E::LockedOut);
    comes_back(E::EmptyTuple());
}

#[test]
fn other_forms_of_params_come_back() {
    let maybe = Some(BTreeMap::from([("a".to_owned(), 1)]));
    let json = vec![(1, true), (2, false)];
    comes_back(E::Forms {
        text: Version(1, 2),
        no_text: Some(Version(3, 4)),
        json: json.clone(),
        maybe,
        nothing: None,
    });
    comes_back(E::Forms { text: Version(1, 2), no_text: None, json, maybe: None, nothing: Some(3) });
}

#[test]
fn delays_come_back() {
    let slow = |trace| E::SlowDown { wait: Duration::from_secs(30), trace, bucket: "a b".into() };
    comes_back(slow(None));
    assert_eq!(decoded(&slow(Some("internal".to_owned()))), Some(slow(None)));
    comes_back(E::Busy(Some(255)));
    comes_back(E::Busy(None));
    comes_back(E::Exact { wait: Duration::new(1, 500_000_001) });
}

#[test]
fn statuses_come_back() {
    comes_back(E::Any(StatusCode::IM_A_TEAPOT));
    comes_back(E::Any(StatusCode::SERVICE_UNAVAILABLE));
    comes_back(E::Number(Some(599)));
    // What is no error's status stands for the variant's.
    assert_eq!(decoded(&E::Any(StatusCode::OK)), Some(E::Any(StatusCode::BAD_REQUEST)));
    assert_eq!(decoded(&E::Number(None)), Some(E::Number(Some(400))));
}

#[test]
fn a_moment_comes_back_to_the_second() {
    #[derive(Debug, ApiError)]
    #[api(status = 503, code = "down_until", decode)]
    struct Down(#[api(retry_after)] SystemTime);

    let until = SystemTime::now() + Duration::from_secs(61);
    let Down(read) = decoded(&Down(until)).unwrap();
    let apart = read.duration_since(until).unwrap_or_else(|earlier| earlier.duration());
    assert!(apart < Duration::from_secs(2), "{apart:?}");
}

/// One struct for each type that holds issues.
macro_rules! issues {
    ($($(#[$ignored:meta])* $test:ident $type:ty: $value:expr;)*) => {$(
        $(#[$ignored])*
        #[test]
        fn $test() {
            #[derive(Debug, PartialEq, ApiError)]
            #[api(status = 422, code = "wrong_input", decode)]
            struct Wrong {
                #[api(issues)]
                issues: $type,
            }
            comes_back(Wrong { issues: $value });
        }
    )*};
}
issues! {
    issues_in_a_vec Vec<Issue>: vec![Issue::body("items[0].qty"), Issue::body("a")];
    issues_none Vec<Issue>: Vec::new();
    issues_in_issues Issues: Issue::body("a").into();
    issues_in_a_box Box<[Issue]>: Box::new([Issue::body("a")]);
    issues_in_an_array [Issue; 2]: [Issue::body("a"), Issue::body("b")];
    issues_in_an_arc Arc<[Issue]>: Arc::new([Issue::body("a")]);
    issues_in_an_arc_of_a_vec Arc<Vec<Issue>>: Arc::new(vec![Issue::body("a")]);
    issues_some Option<Issues>: Some(Issue::body("a").into());
    issues_option Option<Issues>: None;
    issues_in_a_cow Cow<'static, [Issue]>: vec![Issue::body("a")].into();
    one_issue Box<Issue>: Box::new(Issue::body("a"));
    issues_with_everything Vec<Issue>: vec![
        Issue::query("filter[name]").code("too_small").message("is too small").param("min", &1).param("max", &u128::MAX),
        Issue::header("X-Id"),
    ];
    issues_in_a_map BTreeMap<String, String>: [("a b", "is taken"), ("items[0].qty", "is missing"), ("", "no")]
        .map(|(field, text)| (field.to_owned(), text.to_owned())).into();
    issues_in_a_map_of_lists HashMap<String, Vec<Cow<'static, str>>>: HashMap::from([
        ("name".to_owned(), vec!["is short".into(), "is taken".into()]),
    ]);
}

#[test]
fn issues_that_do_not_fit_give_the_response_back() {
    use error_core::FromIssues;

    let two = [Issue::body("a").message("is long"), Issue::body("a").message("is taken")];
    assert_eq!(Issue::from_issues(&two), None);
    assert_eq!(<[Issue; 3]>::from_issues(&two), None);
    assert_eq!(<BTreeMap<String, String>>::from_issues(&two), None);
    assert_eq!(<BTreeMap<String, Vec<String>>>::from_issues(&two).unwrap()["a"], ["is long", "is taken"]);
    let silent = |issue: Issue| <BTreeMap<String, String>>::from_issues(&[issue]).is_none();
    assert!(silent(Issue::body("a")));
    assert!(silent(Issue::query("a").message("is long")));
    assert!(silent(Issue::body("a").message("is long").code("too_long")));
    assert!(silent(Issue::body("a").message("is long").param("max", &1)));
}

#[test]
fn keys_of_maps_are_read_as_they_were_written() {
    use error_core::{FromIssues, ToIssues};

    let fields = ["", "a", "a b", "items[0].qty", "[\"a b\"][1]", "a/b", "[", "7"];
    let map: BTreeMap<String, String> = fields.map(|field| (field.to_owned(), field.to_owned())).into();
    assert_eq!(FromIssues::from_issues(&map.to_issues()), Some(map));
}

//! Any catalogue: its lock comes back, a change of it is seen, and what is accepted passes.

use super::{Folder, lines, outside_ci};
use error_core::{
    __private::{Flat, Json, More, Row, Source, Text},
    Catalog, ErrorSpec, Group, GrpcCode, ParamSpec, Retry, Schema,
    lock::{Accept, Lock, LockError, accept, verify},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, thread,
    time::{Duration, Instant},
};

/// An error of which only the code is not chosen yet.
#[derive(Debug, Clone)]
struct Made {
    status: u16,
    varies: bool,
    has_errno: bool,
    grpc: Option<GrpcCode>,
    retry: Option<Retry>,
    type_uri: Option<String>,
    headers: Vec<&'static str>,
    params: BTreeMap<String, Schema>,
}

fn leak<T: ?Sized>(value: Box<T>) -> &'static T {
    Box::leak(value)
}

impl Made {
    fn spec(&self, code: &str, number: u32, was: &[String]) -> ErrorSpec {
        let param = |(name, schema): (&String, &Schema)| ParamSpec::new(leak(name.clone().into()), *schema);
        let was: Vec<&'static str> = was.iter().map(|code| leak(code.clone().into_boxed_str())).collect();
        let more = More {
            errno: self.has_errno.then(|| u32::from(self.status) * 100 + number),
            grpc: self.grpc,
            retry: self.retry,
            type_uri: self.type_uri.clone().map(|uri| leak(uri.into())),
            was: leak(was.into()),
            status_varies: self.varies,
            ..More::NONE
        };
        let plain = ErrorSpec::new(self.status, leak(code.to_owned().into()), "?");
        ErrorSpec(Source::Written(Row {
            text: Text { text: "?", json: Json::Same, placeholders: 0, body: "" },
            params: leak(self.params.iter().map(param).collect()),
            headers: leak(self.headers.iter().map(|name| (*name, "value")).collect()),
            more: leak(Box::new(more)),
            ..plain.row()
        }))
    }
}

/// A catalogue made while the test runs; it is never freed.
fn catalog<const SPECS: usize, const SLOTS: usize>(specs: Vec<ErrorSpec>) -> &'static Catalog {
    let specs: &'static [ErrorSpec] = leak(specs.into());
    let other_keys = specs.iter().map(|spec| spec.was().len() + 1).sum();
    let group = Group { specs, other_keys, ..Group::new("Made", "made", &[]) };
    let flat = Flat::<SPECS, SLOTS, 1>::unique(&[leak(Box::new(group))]);
    leak(Box::new(Catalog::new(leak(Box::new(flat)))))
}

fn schema() -> impl Strategy<Value = Schema> {
    let plain = select(vec![
        Schema::STRING,
        Schema::INTEGER,
        Schema::BOOLEAN,
        Schema::ANY,
        Schema::OBJECT,
        Schema::STRING.format("date-time"),
        Schema::STRING.one_of(&["s", "two words", "100%", "a|b"]),
    ]);
    let nested = plain.prop_recursive(3, 4, 1, |inner| {
        (inner, any::<bool>(), any::<bool>()).prop_map(|(inner, optional, array)| {
            let inner = leak(Box::new(if optional { inner.optional() } else { inner }));
            if array { Schema::array(inner) } else { Schema::map(inner) }
        })
    });
    (nested, any::<bool>()).prop_map(|(schema, optional)| if optional { schema.optional() } else { schema })
}

fn made() -> impl Strategy<Value = Made> {
    let retry = select(vec![
        Retry::Never,
        Retry::Maybe,
        Retry::Backoff,
        Retry::After(Duration::from_secs(30)),
        Retry::After(Duration::from_millis(1500)),
    ]);
    let text = select(vec!["urn:a", "https://a.example/100%25 off", "tag:a,2026:%", "https://a.example/é?q==#x\t"]);
    let headers = select(vec![vec![], vec!["allow"], vec!["www-authenticate", "allow"]]);
    let params = proptest::collection::btree_map("[a-z_ :?%=é\n]{0,6}", schema(), 0..4);
    (
        400..600u16,
        any::<bool>(),
        any::<bool>(),
        option::of(select(GrpcCode::ALL)),
        option::of(retry),
        option::of(text.prop_map(str::to_owned)),
        headers,
        params,
    )
        .prop_map(|(status, varies, has_errno, grpc, retry, type_uri, headers, params)| Made {
            status,
            varies,
            has_errno,
            grpc,
            retry,
            type_uri,
            headers,
            params,
        })
}

const CODES: [&str; 8] =
    ["bad_page", "bad_size", "email_taken", "order_paid", "store_down", "user_gone", "user_invalid", "user_not_found"];

/// What each of the codes is: not there, an error, or a former code of one that is.
fn catalogs() -> impl Strategy<Value = &'static Catalog> {
    vec((0..4u8, made(), 0..CODES.len()), CODES.len()).prop_map(|codes| {
        let mut was = BTreeMap::<_, Vec<String>>::new();
        for (code, (what, _, heir)) in CODES.iter().zip(&codes) {
            if *what == 1 && codes[*heir].0 >= 2 {
                was.entry(CODES[*heir]).or_default().push((*code).to_owned());
            }
        }
        let there = (0u32..).zip(CODES).zip(&codes).filter(|(_, (what, ..))| *what >= 2);
        let spec = |((number, code), (_, made, _)): ((u32, &'static str), &(u8, Made, usize))| {
            made.spec(code, number, was.get(code).map_or(&[], |was| was))
        };
        catalog::<8, 64>(there.map(spec).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_lock_comes_back(catalog in catalogs(), order in any::<u64>()) {
        let lock = Lock::of(catalog);
        let text = lock.to_string();
        prop_assert_eq!(&text.parse::<Lock>().unwrap(), &lock, "{}", text);
        prop_assert!(lock.changes(&lock).is_empty());
        // The codes in use in another order, some doubled, with other line ends.
        let (first, rest) = text.split_once('\n').unwrap();
        let (codes, retired) = rest.split_once("[retired]\n").unwrap_or((rest, ""));
        let mut codes: Vec<_> = codes.lines().collect();
        let turn = usize::try_from(order % 7).unwrap().min(codes.len());
        codes.rotate_left(turn);
        codes.extend_from_within(..turn);
        let other = format!("{first}\r\n{}\r\n[retired]\r\n{retired}", codes.join("\r\n"));
        prop_assert_eq!(other.parse::<Lock>().unwrap().to_string(), text);
    }

    /// Nothing else than what is in the lock is a difference, and no difference is without a line.
    #[test]
    fn what_differs_has_a_line(old in catalogs(), new in catalogs()) {
        let (old, new) = (Lock::of(old), Lock::of(new));
        prop_assert_eq!(old.changes(&new).is_empty(), old == new);
        for change in old.changes(&new) {
            prop_assert_eq!(change.to_string().lines().count(), 1);
        }
    }
}

/// Whatever happens to a catalogue, what is accepted passes, nothing is forgotten, and no code comes back.
#[test]
fn a_history() {
    let config = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
    outside_ci(|| {
        proptest!(config, |(history in vec(catalogs(), 2..6))| {
            let folder = Folder::new();
            let mut known = BTreeSet::new();
            for catalog in history {
                step(&folder, catalog, &mut known);
            }
        });
    });
}

/// The next catalogue: its lock has all codes that were, or it uses one of them again.
fn step(folder: &Folder, catalog: &'static Catalog, known: &mut BTreeSet<&'static str>) {
    let before = fs::read_to_string(folder.lock()).unwrap_or_default();
    match accept(catalog, &folder.lock(), Accept::Breaking) {
        Ok(_) => {
            assert!(lines(verify(catalog, &folder.lock())).is_empty());
            assert!(accept(catalog, &folder.lock(), Accept::Compatible).unwrap().is_empty());
            known.extend(catalog.iter().flat_map(|spec| [&[spec.code()], spec.was()].concat()));
            let text = fs::read_to_string(folder.lock()).unwrap();
            let written = text.lines().skip(1).filter_map(|line| line.split(' ').next());
            assert!(written.filter(|code| *code != "[retired]").eq(sorted(catalog, known)), "{text}");
        }
        Err(LockError::Changes(changes)) => {
            let (_, retired) = before.split_once("[retired]\n").unwrap();
            let is_retired = |code: &str| retired.lines().any(|line| line.split(' ').next() == Some(code));
            assert!(changes.iter().all(|change| change.code().is_some_and(is_retired)));
            assert_eq!(fs::read_to_string(folder.lock()).unwrap(), before);
        }
        Err(error) => panic!("{error}"),
    }
}

/// The codes in use, then those that were.
fn sorted<'k>(catalog: &'k Catalog, known: &'k BTreeSet<&'k str>) -> impl Iterator<Item = &'k str> {
    let is_used = |code: &&str| catalog.by_code(code).is_some();
    known.iter().copied().filter(is_used).chain(known.iter().copied().filter(move |code| !is_used(code)))
}

/// Ten thousand codes, and each of them renamed: what takes time by the square takes minutes.
#[test]
fn ten_thousand_codes() {
    const COUNT: usize = 10_000;
    let made = |name: &str| {
        let code = |number: usize| leak(format!("{name}_{number}").into());
        catalog::<COUNT, 65536>((0..COUNT).map(|number| ErrorSpec::new(404, code(number), "?")).collect())
    };
    let test = move || {
        let (one, other) = (made("page"), made("leaf"));
        let start = Instant::now();
        let (one, other) = (Lock::of(one), Lock::of(other));
        assert_eq!(one.to_string().parse::<Lock>().unwrap(), one);
        assert_eq!(one.changes(&other).len(), 2 * COUNT);
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    };
    // The table, which is the compiler's to make elsewhere, is copied on the stack here.
    thread::Builder::new().stack_size(64 << 20).spawn(test).unwrap().join().unwrap();
}

//! Specs by code, of few and of many codes; beside a `match` and a map.

use crate::Case;
use error_core::Catalog;
use std::{collections::HashMap, hint::black_box, sync::LazyLock};

// The codes: `codes_10`, `codes_100`, `codes_1000`.
include!(concat!(env!("OUT_DIR"), "/codes.rs"));

pub(super) fn add(cases: &mut Vec<Case>) {
    of_size(&codes_10::CATALOG, codes_10::by_match, codes_10::ALL, cases);
    of_size(&codes_100::CATALOG, codes_100::by_match, codes_100::ALL, cases);
    of_size(&codes_1000::CATALOG, codes_1000::by_match, codes_1000::ALL, cases);
}

fn of_size(
    catalog: &'static Catalog,
    by_match: fn(&str) -> Option<u16>,
    all: &'static [&'static str],
    cases: &mut Vec<Case>,
) {
    // As they come from a connection: not the very texts that the tables have.
    let hits: Vec<String> = all.iter().map(ToString::to_string).collect();
    let misses: Vec<String> = all.iter().map(|code| code.chars().rev().collect()).collect();
    for (scenario, codes) in [("hit", hits), ("miss", misses)] {
        let name = |who| format!("lookup/{}/{scenario}/{who}", all.len());
        let by_catalog = |code: &str| Some(catalog.by_code(code)?.status().as_u16());
        // Made when it is asked: its hashes are others in each run, and would be counted with all calls.
        let map = LazyLock::new(move || all.iter().map(|code| (*code, 404)).collect::<HashMap<_, u16>>());
        let by_map = move |code: &str| map.get(code).copied();
        cases.push(of_codes(name("ours"), codes.clone(), by_catalog));
        cases.push(of_codes(name("match"), codes.clone(), by_match));
        cases.push(of_codes(name("hashmap"), codes, by_map));
    }
}

/// A call that looks each code up once.
fn of_codes(name: String, codes: Vec<String>, find: impl Fn(&str) -> Option<u16> + Send + Sync + 'static) -> Case {
    Case::of_many(name, codes.len() as u64, move || {
        for code in &codes {
            black_box(find(black_box(code)));
        }
    })
}

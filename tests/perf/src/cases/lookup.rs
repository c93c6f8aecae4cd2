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

/// How many codes a call looks up, as in `harness/time.py`.
const LOOKUPS: usize = 10_000;

/// A call that looks up the codes, each as often as the others, in an order that repeats too late for a processor to learn it:
/// they come in no order either, and of those that do the branches of a `match` are guessed.
fn of_codes(name: String, codes: Vec<String>, find: impl Fn(&str) -> Option<u16> + Send + Sync + 'static) -> Case {
    let order = shuffled(codes.len());
    Case::of_many(name, LOOKUPS as u64, move || {
        for &at in &order {
            black_box(find(black_box(&codes[at])));
        }
    })
}

/// Numbers below `codes`, shuffled as Fisher and Yates do, by numbers that are the same in each run.
fn shuffled(codes: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..LOOKUPS).map(|at| at % codes).collect();
    let mut state = 1_u32;
    for at in (1..LOOKUPS).rev() {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        order.swap(at, (state >> 8) as usize % (at + 1));
    }
    order
}

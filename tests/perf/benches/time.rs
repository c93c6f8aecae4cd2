//! The calls by time. One at a time is less than a clock can tell, so it is some hundred.

use divan::{Bencher, counter::ItemsCount};
use error_perf::Case;
use std::sync::LazyLock;

static CASES: LazyLock<Vec<Case>> = LazyLock::new(error_perf::all);

fn main() {
    divan::main();
}

#[divan::bench(args = CASES.iter())]
fn call(bencher: Bencher<'_, '_>, case: &Case) {
    bencher.counter(ItemsCount::new(case.per_call())).bench_local(|| case.run(1));
}

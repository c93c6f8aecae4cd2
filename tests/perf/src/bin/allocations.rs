//! How often each call allocates, and how many bytes it has at once at most. A binary of its own: its allocator counts.

use allocation_counter::measure;

fn main() {
    for case in error_perf::all() {
        case.run(1); // What is made once is not the call's.
        let info = measure(|| case.run(1));
        println!("{case} {} {}", info.count_total / case.per_call(), info.bytes_max);
    }
}

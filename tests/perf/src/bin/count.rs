//! `count`: the names of all calls, and how often one does what is measured. `count NAME TIMES`: does one so often.
//!
//! A profiler that counts instructions runs it with two numbers of times: the difference is the call's own.

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let cases = error_perf::all();
    match words.as_slice() {
        [] => cases.iter().for_each(|case| println!("{case} {}", case.per_call())),
        [name, times] => {
            let (Some(case), Ok(times)) = (cases.iter().find(|case| case.name() == name), times.parse()) else {
                eprintln!("there is no {name}, or {times} is no number");
                return ExitCode::FAILURE;
            };
            case.run(times);
        }
        _ => return ExitCode::FAILURE,
    }
    ExitCode::SUCCESS
}

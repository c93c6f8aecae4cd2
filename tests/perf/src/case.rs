//! [`Case`]: one call that is measured.

use std::{fmt, hint::black_box};

/// A call with a name, which can be done often.
pub struct Case {
    name: String,
    per_call: u64,
    run: Box<dyn Fn(u64) + Send + Sync>,
}

impl Case {
    /// A call; what it returns is looked at and dropped, which is part of the work.
    pub(crate) fn new<T>(name: String, call: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self::of_many(name, 1, call)
    }

    /// The same where one call does a thing `per_call` times.
    pub(crate) fn of_many<T>(name: String, per_call: u64, call: impl Fn() -> T + Send + Sync + 'static) -> Self {
        // The loop is inside, so that calling it costs nothing a time.
        let run = move |times| (0..times).for_each(|_| drop(black_box(call())));
        Self { name, per_call, run: Box::new(run) }
    }

    /// What is measured, in four words: `body/envelope/static/ours`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How often one call does what is measured.
    pub fn per_call(&self) -> u64 {
        self.per_call
    }

    /// Does the call so many times.
    pub fn run(&self, times: u64) {
        (self.run)(times);
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

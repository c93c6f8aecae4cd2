//! Judges that others made: published schemas, Google's protobuf classes, the outputs of an npm library. And one of ours,
//! that no object has a key twice.

mod google_rpc;
mod js_http_errors;
mod keys;
mod recorded;
mod schemas;

use std::path::{Path, PathBuf};

pub(crate) use recorded::recorded;
use serde_json::Value;

/// A file that is under `tests`.
fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

fn read(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(path(name)).unwrap()).unwrap()
}

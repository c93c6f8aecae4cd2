//! From an error to the bytes of its body, in each shape; beside the serde struct that gives the same bytes.

use crate::{
    Case,
    bodies::{
        Write,
        envelope::{envelope, envelope_camel, flat},
        errno::{errno, errno_nested},
        google_rpc::google_rpc,
        json_api::json_api,
        problem::problem,
    },
    by_hand,
    plain::{DOCS, UserError, scenarios},
};
use error_core::{Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, JsonApi, Occurrence, Problem, Shape};

static PROBLEM: Problem = Problem::new().with_docs(DOCS);
static GOOGLE_RPC: GoogleRpc = GoogleRpc::new("shop.example.com");

/// The shapes, and who writes the bytes of each without this library.
const SHAPES: [(&str, &dyn Shape, Write); 8] = [
    ("envelope", &Envelope, envelope),
    ("envelope-camel", &EnvelopeCamel, envelope_camel),
    ("flat", &Flat, flat),
    ("problem", &PROBLEM, problem),
    ("json-api", &const { JsonApi::new() }, json_api),
    ("google-rpc", &GOOGLE_RPC, google_rpc),
    ("errno", &const { Errno::new() }, errno),
    ("errno-nested", &const { ErrnoNested::new() }, errno_nested),
];

pub(super) fn add(cases: &mut Vec<Case>) {
    for (name, shape, serde) in SHAPES {
        for (scenario, error, plain, id) in scenarios() {
            let name = |who| format!("body/{name}/{scenario}/{who}");
            same_bytes(&name("serde"), &body(&error, id, shape), &serde(&plain, id));
            cases.push(Case::new(name("ours"), move || body(&error, id, shape)));
            cases.push(Case::new(name("serde"), move || serde(&plain, id)));
        }
    }
    add_other("envelope", "hand", by_hand::envelope, Some(envelope), cases);
    #[cfg(feature = "peers")]
    for (shape, who, write) in crate::peers::BODIES {
        add_other(shape, who, write, None, cases);
    }
}

/// Somebody else's writer of a shape; where its bytes are the same, they are compared.
fn add_other(shape: &str, who: &str, write: Write, same: Option<Write>, cases: &mut Vec<Case>) {
    for (scenario, _, plain, id) in scenarios() {
        let name = format!("body/{shape}/{scenario}/{who}");
        if let Some(same) = same {
            same_bytes(&name, &write(&plain, id), &same(&plain, id));
        }
        cases.push(Case::new(name, move || write(&plain, id)));
    }
}

fn body(error: &UserError, id: Option<&str>, shape: &dyn Shape) -> Vec<u8> {
    let occurrence = Occurrence::new(error);
    match id {
        Some(id) => occurrence.with_request_id(id).to_body(shape),
        None => occurrence.to_body(shape),
    }
}

/// A comparison of different bytes would be none.
fn same_bytes(name: &str, left: &[u8], right: &[u8]) {
    assert_eq!(String::from_utf8_lossy(left), String::from_utf8_lossy(right), "{name}");
}

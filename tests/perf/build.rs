//! Writes the codes that are looked up: of 10, 100 and 1,000 an enum with its catalogue, and a `match`.

use std::{env, error::Error, fmt::Write, fs, path::Path};

const SIZES: [usize; 3] = [10, 100, 1_000];
const THINGS: [&str; 25] = [
    "account",
    "address",
    "archive",
    "basket",
    "booking",
    "cart",
    "channel",
    "contract",
    "coupon",
    "device",
    "document",
    "file",
    "invoice",
    "key",
    "mailbox",
    "member",
    "message",
    "order",
    "payment",
    "project",
    "report",
    "session",
    "subscription",
    "team",
    "user",
];
const FAILURES: [&str; 40] = [
    "archived",
    "blocked",
    "cancelled",
    "closed",
    "conflict",
    "corrupt",
    "deleted",
    "disabled",
    "draft",
    "duplicate",
    "empty",
    "exists",
    "expired",
    "failed",
    "forbidden",
    "frozen",
    "full",
    "hidden",
    "inactive",
    "incomplete",
    "invalid",
    "limit_reached",
    "locked",
    "missing",
    "moved",
    "not_found",
    "not_ready",
    "not_supported",
    "outdated",
    "overdue",
    "pending",
    "private",
    "read_only",
    "rejected",
    "suspended",
    "timed_out",
    "too_large",
    "too_old",
    "unknown",
    "unverified",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut out = String::new();
    for size in SIZES {
        write_module(&mut out, size)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("codes.rs"), out)?;
    Ok(())
}

/// The first codes, so that few codes have different things and different failures.
fn codes(size: usize) -> impl Iterator<Item = String> {
    let pairs = THINGS.len() * FAILURES.len();
    (0..size).map(move |index| {
        let (round, at) = (index * FAILURES.len() / pairs, index % THINGS.len());
        format!("{}_{}", THINGS[at], FAILURES[(round + at) % FAILURES.len()])
    })
}

fn write_module(out: &mut String, size: usize) -> Result<(), Box<dyn Error>> {
    let (mut variants, mut arms, mut all) = (String::new(), String::new(), String::new());
    for (index, code) in codes(size).enumerate() {
        writeln!(variants, r#"#[api(status = 404, code = "{code}")] V{index},"#)?;
        writeln!(arms, r#""{code}" => Some(404),"#)?;
        write!(all, r#""{code}","#)?;
    }
    writeln!(
        out,
        r"/// {size} codes.
        pub(crate) mod codes_{size} {{
            #[derive(Debug, error_core::ApiError)]
            #[allow(dead_code)]
            pub(crate) enum Codes {{ {variants} }}
            error_core::catalog! {{ pub(crate) static CATALOG = {{ errors: [Codes] }}; }}
            pub(crate) const ALL: &[&str] = &[{all}];
            #[allow(clippy::too_many_lines, clippy::match_same_arms)]
            pub(crate) fn by_match(code: &str) -> Option<u16> {{
                match code {{ {arms} _ => None }}
            }}
        }}"
    )?;
    Ok(())
}

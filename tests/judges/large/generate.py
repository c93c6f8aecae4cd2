"""Writes a crate with a catalogue of 5,000 codes, of every kind, and the command line for it."""

import pathlib
import sys

ENUMS, VARIANTS = 10, 500

folder, core = pathlib.Path(sys.argv[1]), sys.argv[2]
kinds = [
    'msg = "Nothing of kind {n} is here.")]\n    V{v}',
    'msg = "No thing {{id}} of {{owner}}.")]\n    V{v} {{ id: u64, owner: String }}',
    'msg = "Some fields are invalid.")]\n    V{v}(#[api(issues)] Vec<error_core::Issue>)',
    'msg = "Too many things.")]\n    V{v} {{ #[api(retry_after)] seconds: u32, #[api(param)] limits: Vec<u32> }}',
    'msg = "It is <b>gone</b> | `{n}`.", title = "Gone {n}")]\n    V{v}(String)',
]
statuses = [404, 409, 422, 429, 410]
code = []
for e in range(ENUMS):
    code.append(f'#[derive(Debug, error_core::ApiError)]\n#[allow(dead_code)]\n#[api(category = "group {e}")]\npub enum E{e} {{')
    for v in range(VARIANTS):
        n = e * VARIANTS + v
        kind = kinds[n % 5].format(n=n, v=v)
        code.append(f'    /// What is wrong with number {n}, and what a client does about it.')
        code.append(f'    #[api(status = {statuses[n % 5]}, code = "thing_{n}_of_many", {kind},')
    code.append('}')
enums = ', '.join(f'E{e}' for e in range(ENUMS))
code.append(f"""
error_core::catalog! {{
    pub static LARGE = {{
        title: "Large", domain: "large.example.com", docs: "https://errors.example.com/", errors: [{enums}],
    }};
}}

fn main() -> std::process::ExitCode {{
    error_core::cli::main(&LARGE)
}}
""")
(folder / 'src').mkdir(parents=True, exist_ok=True)
(folder / 'src/main.rs').write_text('\n'.join(code))
(folder / 'Cargo.toml').write_text(f"""[package]
name = "large"
version = "0.0.0"
edition = "2024"

[dependencies]
error-core = {{ path = {core!r}, features = ["cli"] }}

[workspace]
""")

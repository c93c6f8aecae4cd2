//! `OpenAPI` documents and JSON Schemas.

use crate::catalogs;
use error_core::{
    EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, JsonApi, Problem,
    export::{OpenApi, OpenApiVersion},
};

/// A document of a catalogue in each shape.
fn in_each_shape(catalog: &'static error_core::Catalog) -> Vec<(&'static str, OpenApi)> {
    let new = || OpenApi::new(catalog);
    vec![
        ("envelope", new()),
        ("envelope_camel", new().shape(EnvelopeCamel)),
        ("flat", new().shape(Flat)),
        ("problem", new().shape(Problem::of(catalog))),
        ("json_api", new().shape(JsonApi::of(catalog))),
        ("google_rpc", new().shape(GoogleRpc::of(catalog))),
        ("errno", new().shape(Errno::new())),
        ("errno_nested", new().shape(ErrnoNested::new())),
    ]
}

#[test]
#[ignore = "`tests/judges/openapi/run` reads the documents"]
fn dump() {
    let folder = std::env::var_os("OPENAPI_DOCUMENTS").expect("a folder for the documents");
    let folder = std::path::Path::new(&folder);
    for (name, catalog) in catalogs::all() {
        for (shape, _) in in_each_shape(catalog) {
            for (version, text) in [(OpenApiVersion::V3_0, "30"), (OpenApiVersion::V3_1, "31")] {
                for flat in [false, true] {
                    let (_, document) =
                        in_each_shape(catalog).into_iter().find(|(known, _)| *known == shape).expect("the shape");
                    let document = document.version(version);
                    let document = if flat { document.flat() } else { document };
                    let kind = if flat { "one" } else { "union" };
                    let file = folder.join(format!("{name}.{shape}.{text}.{kind}"));
                    std::fs::write(file.with_extension(format!("{kind}.json")), document.to_json()).expect("written");
                    std::fs::write(file.with_extension(format!("{kind}.yaml")), document.to_yaml()).expect("written");
                }
            }
        }
    }
}

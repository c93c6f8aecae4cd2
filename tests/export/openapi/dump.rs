//! The documents as files, for programs of others.

use super::{VERSIONS, catalogs, shapes};
use error_core::export::{JsonSchema, OpenApi};
use std::{fs, path::Path};

#[test]
#[ignore = "`tests/judges/openapi/run` reads the files"]
fn dump() {
    let folder = std::env::var_os("OPENAPI_DOCUMENTS").expect("`OPENAPI_DOCUMENTS` is a folder");
    let write = |name: String, text: String| fs::write(Path::new(&folder).join(name), text).expect("written");
    for (name, catalog) in catalogs::all() {
        for (shape_name, shape) in shapes(catalog) {
            write(format!("{name}.{shape_name}.schema"), JsonSchema::new(catalog).shape(shape).to_string());
        }
        for (version_name, version) in VERSIONS {
            let documents = |kind: &'static str, change: fn(OpenApi) -> OpenApi| {
                for (shape_name, shape) in shapes(catalog) {
                    let document = change(OpenApi::new(catalog).shape(shape).version(version));
                    let file = format!("{name}.{shape_name}.{version_name}.{kind}");
                    write(format!("{file}.json"), document.to_json());
                    write(format!("{file}.yaml"), document.to_yaml());
                }
            };
            documents("unions", |document| document);
            documents("flat", OpenApi::flat);
        }
    }
}

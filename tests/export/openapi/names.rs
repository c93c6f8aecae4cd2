//! Names of components, where codes are added to a catalogue.

use super::{each_object, parse};
use error_core::{ApiError, export::OpenApi};

#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
enum Before {
    #[api(status = 404, code = "user_id", msg = "One.")]
    One,
    #[api(status = 404, code = "user_failed", msg = "Two.")]
    Two,
}

#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
enum Added {
    #[api(status = 404, code = "useri_d", msg = "Three.")]
    Three,
    #[api(status = 409, code = "user_id_error", msg = "Four.")]
    Four,
}

error_core::catalog! { static BEFORE = { title: "Before", errors: [Before] }; }
error_core::catalog! { static AFTER = { title: "After", errors: [Before, Added] }; }

/// A reference to a component means the same after codes were added.
#[test]
fn added_codes_change_no_names() {
    let (before, after) = (parse(&OpenApi::new(&BEFORE)), parse(&OpenApi::new(&AFTER)));
    let (old, new) = (&before["components"]["schemas"], &after["components"]["schemas"]);
    for name in ["UserIdError", "UserFailedError", "ErrorDefault"] {
        assert!(old[name].is_object() && old[name] == new[name], "{name}");
    }
    let mut codes = Vec::new();
    each_object("", new, &mut |key, members| {
        codes.extend((key == "code").then(|| members.get("enum").cloned()).flatten().map(|codes| codes[0].clone()));
    });
    codes.sort_by_key(ToString::to_string);
    assert_eq!(codes, ["user_failed", "user_id", "user_id_error", "useri_d"]);
}

use error_core::ApiError;

use std::collections::{BTreeMap, HashMap};

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 422, code = "wrong_input")]
    Wrong {
        #[api(issues)]
        issues: BTreeMap<&'static str, String>,
        #[api(param)]
        limits: HashMap<&'static str, u8>,
    },
}

fn main() {}

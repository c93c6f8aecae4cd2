use error_core::ApiError;

use error_core::{Param, Schema, ValueWriter};

struct UserId(u64);

impl Param for UserId {
    const SCHEMA: Schema = Schema::INTEGER;

    fn write(&self, out: ValueWriter<'_>) {
        out.integer(self.0);
    }
}

#[derive(ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound {
        #[api(param)]
        id: UserId,
    },
}

impl std::fmt::Debug for E {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

fn main() {}

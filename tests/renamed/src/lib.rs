//! A user who renames the crate, and whose library has the strictest lints.
//!
//! A `use … as` would not notice a path that the macro writes by heart; a dependency under another name does.

#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications, clippy::pedantic, clippy::nursery)]

use errors::ApiError;

/// An error of a library that knows the crate as `errors`.
#[derive(Debug, ApiError)]
#[api(crate = errors, category = "renamed", header("X-Renamed", "yes"), decode)]
pub enum Renamed {
    /// The thing is gone.
    #[api(status = 410, code = "thing_gone", msg = "Thing {thing_id} is gone.")]
    Gone {
        /// Which one.
        thing_id: u64,
    },
    /// The store failed.
    #[api(status = 500, code = "store_failed")]
    Store(#[from] std::io::Error),
    /// Too fast.
    #[api(status = 429, code = "too_fast", retry_after = 3)]
    TooFast,
    /// Too fast as well.
    #[api(same_as = TooFast, msg = "Far too fast.")]
    FarTooFast {
        /// Why.
        source: std::io::Error,
    },
    /// As HTTP has it.
    #[api(same_as = errors::HttpError::CONFLICT)]
    Conflict,
    /// Another error.
    #[api(transparent)]
    Http(#[from] errors::HttpError),
}

errors::catalog! {
    /// All errors of this library.
    pub static RENAMED = {
        title: "Renamed",
        domain: "renamed.example.com",
        docs: "https://renamed.example.com/errors#",
        errors: [Renamed],
    };
}

errors::error_subset! {
    /// What one endpoint of this library can answer.
    pub struct GetThingError(Renamed) = [Renamed::THING_GONE, Renamed::STORE_FAILED, errors::HttpError::NOT_FOUND]
        from [std::io::Error, errors::HttpError];
    /// What another one can answer.
    struct PutThingError(Box<Renamed>) = [Renamed::TOO_FAST];
}

#[cfg(test)]
mod tests {
    use super::{ApiError as _, GetThingError, PutThingError, RENAMED, Renamed};

    #[test]
    fn everything_works_under_another_name() {
        let error = Renamed::Gone { thing_id: 7 };
        assert_eq!(error.to_string(), "Thing 7 is gone.");
        assert_eq!(GetThingError::from(errors::HttpError::NotFound).code(), GetThingError::ALL_CODES[2]);
        assert_eq!(PutThingError::from(Box::new(Renamed::TooFast)).code(), "too_fast");
        assert_eq!(error.to_response().headers()["x-renamed"], "yes");
        assert_eq!(Renamed::from(errors::HttpError::NotFound).code(), "not_found");
        assert_eq!(Renamed::FarTooFast { source: std::io::Error::other("far") }.code(), Renamed::TOO_FAST);
        assert_eq!(RENAMED.by_code("conflict").map(|spec| spec.status().as_u16()), Some(409));
        let (parts, body) = error.to_response().into_parts();
        let response = errors::ErrorResponse::from_parts(parts.status, parts.headers, body.into_owned());
        assert!(matches!(Renamed::try_from(response), Ok(Renamed::Gone { thing_id: 7 })));
        assert_eq!(Renamed::ALL_CODES[..4], ["thing_gone", "store_failed", "too_fast", "conflict"]);
    }
}

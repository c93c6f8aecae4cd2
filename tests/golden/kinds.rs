/// What can go wrong with an account.
#[derive(Debug, ApiError)]
#[api(category = "accounts")]
pub enum AccountError {
    /// Nobody has this id.
    #[api(status = 404, code = "account_not_found", msg = "No account \"{id}\".", errno = 40401)]
    NotFound { id: u64 },
    #[api(status = NOT_FOUND, code = "parent_not_found", msg = "No parent {id}.")]
    ParentNotFound { id: u64 },
    #[api(status = 409, code = "name_taken")]
    NameTaken,
    #[api(status = 422, code = "account_invalid", msg = "{0} is invalid.")]
    Invalid(String, #[api(issues)] Vec<Issue>),
    #[api(status = 429, code = "too_many", header("X-Reason", "flood"))]
    TooMany {
        #[api(retry_after)]
        wait: Duration,
        #[api(header("X-Bucket"))]
        bucket: Option<String>,
    },
    #[api(same_as = TooMany, msg = "Far too many.")]
    FarTooMany,
    #[api(same_as = AuthError::TOKEN_EXPIRED)]
    Expired,
    #[api(status = 500, code = "store_failed")]
    Store(#[from] std::io::Error),
    #[api(transparent)]
    Auth(#[from] AuthError),
}

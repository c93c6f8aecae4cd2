#[derive(Debug, ApiError)]
#[api(decode)]
pub enum Decoded<'a> {
    #[api(status = 404, code = "user_not_found", msg = "No user {name}.")]
    NotFound {
        name: Cow<'a, str>,
        #[api(param(display))]
        by: Option<Ipv4Addr>,
        #[api(private)]
        trace: String,
    },
    #[api(status = 500, code = "store_failed")]
    Store(#[from] io::Error),
    #[api(status = 503, code = "store_busy")]
    Busy(#[api(retry_after)] u32),
    #[api(same_as = HttpError::CONFLICT)]
    Conflict,
    #[api(transparent)]
    Auth(AuthError),
    Failed {
        #[api(transparent)]
        kind: Kind,
        #[api(retry_after)]
        wait: Option<u32>,
    },
}

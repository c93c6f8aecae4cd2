#[derive(Debug, thiserror::Error, ApiError)]
pub enum Wrapped<'a, T: Clone, E> {
    #[error("internal text about {value:?}")]
    #[api(status = 400, code = "value_refused", msg = "{value:>8} is refused.")]
    Refused { value: T, text: &'a str },
    #[error(transparent)]
    #[api(transparent)]
    Inner(E),
}

//! The document that utoipa makes, by two releases.

macro_rules! release {
    ($utoipa:ident) => {
        use crate::errors::{self, Generic, GetOrderError, GetUserError, Mixed, OrderError, UserError};
        // What its macros write begins with this name.
        use ::$utoipa::{self as utoipa, OpenApi};
        use axum::{
            Router,
            extract::Path,
            routing::{get, post},
        };

        #[utoipa::path(post, path = "/users", params(("number" = u64, Query)), responses((status = 200, description = "Done"), UserError))]
        async fn create(query: axum::extract::RawQuery) -> Result<(), UserError> {
            let number = query.0.and_then(|query| query.strip_prefix("number=")?.parse().ok());
            errors::create(number.unwrap_or(u64::MAX))
        }

        #[utoipa::path(get, path = "/users/{number}", params(("number" = u64, Path)), responses((status = 200, description = "Done"), GetUserError))]
        async fn get_user(Path(number): Path<u64>) -> Result<(), GetUserError> {
            errors::get(number)
        }

        #[utoipa::path(get, path = "/orders/{number}", params(("number" = u32, Path)), responses((status = 200, description = "Done"), GetOrderError))]
        async fn get_order(Path(number): Path<u32>) -> Result<(), GetOrderError> {
            errors::get_order(number)
        }

        #[utoipa::path(post, path = "/orders", responses(OrderError))]
        async fn create_order() -> Result<(), OrderError> {
            Err(OrderError::Paid)
        }

        #[utoipa::path(get, path = "/generic", responses(Generic<'static, u8, 2>))]
        async fn generic() -> Result<(), Generic<'static, u8, 2>> {
            Err(Generic::Value { value: 1, size: [2, 3] })
        }

        #[utoipa::path(get, path = "/mixed/{number}", params(("number" = u64, Path)), responses(Mixed))]
        async fn mixed(Path(number): Path<u64>) -> Result<(), Mixed> {
            errors::mixed(number)
        }

        #[derive(OpenApi)]
        #[openapi(paths(create, get_user, get_order, create_order, generic, mixed))]
        struct Api;

        pub(crate) fn document() -> serde_json::Value {
            serde_json::to_value(Api::openapi()).unwrap()
        }

        pub(crate) fn router() -> Router {
            Router::new()
                .route("/users", post(create))
                .route("/users/{number}", get(get_user))
                .route("/orders/{number}", get(get_order))
                .route("/orders", post(create_order))
                .route("/generic", get(generic))
                .route("/mixed/{number}", get(mixed))
        }
    };
}

pub(crate) mod newest {
    release!(utoipa);
}

pub(crate) mod five {
    release!(utoipa5);
}

//! What generated code names, and nothing else may: it changes without notice.

#[cfg(feature = "lock")]
pub use crate::lock::check_lock;
pub use crate::{
    __frameworks as frameworks,
    arg::Arg,
    catalog::{Flat, Group, Size},
    derived::{At, Codes, Derived, Part, Take, codes, display, own, spec},
    fields::{AsSource, Interpolated, MessageText, Transparent},
    param::{AsDisplay, AsJson, Param},
    retry::{ToRetryAfter, ToStatus},
    row::{Json, More, Origin, Row, Source, Text},
    serialize::serialize,
    shape::Shape,
    sharing::{Sharing, shared},
    spec::{ErrorSpec, LogLevel, ParamSpec},
    table::{Columns, Lists, Table, Tabled},
};
pub use crate::{ApiError, Catalogued, GrpcCode, Retry, Schema, ToIssues};
#[cfg(feature = "client")]
pub use crate::{
    Decode, ErrorResponse, FromIssues, FromParam, FromRetryAfter, FromStatus,
    decoded::{Decoded, FromHeader, FromJson, FromText, Passed, Private, apart, apart_from, decode_own},
};
pub use core::{
    column,
    convert::{From, TryFrom},
    fmt::{self, Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, UpperExp, UpperHex},
    format_args, line,
    marker::{Send, Sync},
    module_path,
    option::Option::{self, None, Some},
    primitive::{str, u32, u64, usize},
    result::Result::{self, Err, Ok},
    time::Duration,
};
pub use serde_core::{Serialize, Serializer};
pub use std::error::Error;

/// The spec that fallback code has, which is never run.
pub fn internal() -> &'static ErrorSpec {
    crate::HttpError::internal()
}

pub mod subset {
    pub use crate::subset::{Whole, check, nested, outside, parts, size};
}

#[cfg(feature = "actix-web")]
pub mod actix_web {
    pub use crate::web::actix_web::error::{error_response, status};
    pub use ::actix_web::{HttpRequest, HttpResponse, Responder, ResponseError, body::BoxBody, http::StatusCode};
}

#[cfg(feature = "axum")]
pub mod axum {
    pub use crate::web::axum::response::into_response;
    pub use ::axum::response::{IntoResponse, Response};
}

#[cfg(feature = "poem")]
pub mod poem {
    pub use crate::web::poem::error::{into_error, into_response};
    pub use ::poem::{Error, IntoResponse, Response};
}

#[cfg(feature = "rocket")]
pub mod rocket {
    pub use crate::web::rocket::respond;
    pub use ::rocket::{
        Request,
        response::{Responder, Result},
    };
}

#[cfg(feature = "utoipa")]
pub use crate::web::utoipa::newest as utoipa;

#[cfg(feature = "utoipa-5")]
pub use crate::web::utoipa::five as utoipa5;

#[cfg(feature = "aide")]
pub mod aide {
    pub use crate::web::aide::{Responses, add, response};
    pub use ::aide::{
        OperationOutput,
        generate::GenContext,
        openapi::{Operation, Response},
    };
}

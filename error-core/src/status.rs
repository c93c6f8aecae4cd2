//! What is known about a status by its number: its phrase and its gRPC code.
//!
//! Whether to try again is in `retry`; the built-in errors are in `builtin`.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// The phrase of a 4xx or 5xx status in IANA's registry, whose newest source is RFC 9110.
///
/// The `http` crate still has the older phrases of 413 and 422. A status that is unassigned or unused (418, 420, 499,
/// 529) has none.
///
/// ```
/// assert_eq!(error_core::phrase(413), Some("Content Too Large"));
/// assert_eq!(error_core::phrase(418), None);
/// ```
pub const fn phrase(status: u16) -> Option<&'static str> {
    Some(match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        506 => "Variant Also Negotiates",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        510 => "Not Extended",
        511 => "Network Authentication Required",
        _ => return None,
    })
}

macro_rules! grpc_codes {
    ($($(#[$doc:meta])* $variant:ident $name:literal $number:literal $http:literal;)*) => {
        /// A gRPC status code other than `OK`.
        ///
        /// ```
        /// use error_core::GrpcCode;
        ///
        /// assert_eq!(GrpcCode::default_for(404), GrpcCode::NotFound);
        /// assert_eq!(GrpcCode::NotFound.as_str(), "NOT_FOUND");
        /// assert_eq!("NOT_FOUND".parse(), Ok(GrpcCode::NotFound));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum GrpcCode {
            $($(#[$doc])* $variant = $number,)*
        }

        impl GrpcCode {
            /// All of them, by number.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in the specification: `NOT_FOUND`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The number on the wire, 1 to 16.
            pub const fn number(self) -> u8 {
                self as u8
            }

            /// The HTTP status that `google.rpc.Code` maps it to.
            pub const fn http_status(self) -> u16 {
                match self {
                    $(Self::$variant => $http,)*
                }
            }
        }
    };
}

grpc_codes! {
    /// The caller gave up.
    Cancelled "CANCELLED" 1 499;
    /// Nothing better is known.
    Unknown "UNKNOWN" 2 500;
    /// The request is wrong, whatever the state of the system.
    InvalidArgument "INVALID_ARGUMENT" 3 400;
    /// The time ran out.
    DeadlineExceeded "DEADLINE_EXCEEDED" 4 504;
    /// It does not exist.
    NotFound "NOT_FOUND" 5 404;
    /// It exists already.
    AlreadyExists "ALREADY_EXISTS" 6 409;
    /// The caller, who is known, may not do this.
    PermissionDenied "PERMISSION_DENIED" 7 403;
    /// A quota or a limit is used up.
    ResourceExhausted "RESOURCE_EXHAUSTED" 8 429;
    /// The system is not in the state that the request needs.
    FailedPrecondition "FAILED_PRECONDITION" 9 400;
    /// A conflict with another request.
    Aborted "ABORTED" 10 409;
    /// Past the end of what there is.
    OutOfRange "OUT_OF_RANGE" 11 400;
    /// The server cannot do this.
    Unimplemented "UNIMPLEMENTED" 12 501;
    /// The server is broken.
    Internal "INTERNAL" 13 500;
    /// The server cannot answer now.
    Unavailable "UNAVAILABLE" 14 503;
    /// Data is lost or corrupt.
    DataLoss "DATA_LOSS" 15 500;
    /// The caller is not known.
    Unauthenticated "UNAUTHENTICATED" 16 401;
}

impl GrpcCode {
    /// The code of an HTTP status where the error names none.
    ///
    /// The table is the inverse of `google.rpc.Code`'s where that is one to one. Any other 4xx is
    /// `FAILED_PRECONDITION`, any other 5xx `INTERNAL`, and what is no error's status `UNKNOWN`.
    ///
    /// ```
    /// use error_core::GrpcCode;
    ///
    /// const TEAPOT: GrpcCode = GrpcCode::default_for(418);
    /// assert_eq!(TEAPOT, GrpcCode::FailedPrecondition);
    /// ```
    pub const fn default_for(status: u16) -> Self {
        match status {
            400 | 422 => Self::InvalidArgument,
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 | 410 => Self::NotFound,
            408 | 504 => Self::DeadlineExceeded,
            409 => Self::Aborted,
            416 => Self::OutOfRange,
            429 => Self::ResourceExhausted,
            499 => Self::Cancelled,
            501 => Self::Unimplemented,
            502 | 503 => Self::Unavailable,
            400..=499 => Self::FailedPrecondition,
            500..=599 => Self::Internal,
            _ => Self::Unknown,
        }
    }
}

impl fmt::Display for GrpcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for GrpcCode {
    type Err = UnknownGrpcCode;

    fn from_str(name: &str) -> Result<Self, UnknownGrpcCode> {
        let known = Self::ALL.iter().find(|code| code.as_str() == name);
        known.copied().ok_or(UnknownGrpcCode)
    }
}

/// A text that names no gRPC code.
///
/// ```
/// use error_core::GrpcCode;
///
/// assert_eq!("OK".parse::<GrpcCode>().unwrap_err().to_string(), "no gRPC error code has this name");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownGrpcCode;

impl fmt::Display for UnknownGrpcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no gRPC error code has this name")
    }
}

impl Error for UnknownGrpcCode {}

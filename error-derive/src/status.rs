//! The statuses by number and by name: which are errors, their phrases, what they imply.

/// The statuses of errors, as `http::StatusCode` spells them, with RFC 9110's phrase where there is one.
const ERRORS: &[(u16, &str, Option<&str>)] = &[
    (400, "BAD_REQUEST", Some("Bad Request")),
    (401, "UNAUTHORIZED", Some("Unauthorized")),
    (402, "PAYMENT_REQUIRED", Some("Payment Required")),
    (403, "FORBIDDEN", Some("Forbidden")),
    (404, "NOT_FOUND", Some("Not Found")),
    (405, "METHOD_NOT_ALLOWED", Some("Method Not Allowed")),
    (406, "NOT_ACCEPTABLE", Some("Not Acceptable")),
    (407, "PROXY_AUTHENTICATION_REQUIRED", Some("Proxy Authentication Required")),
    (408, "REQUEST_TIMEOUT", Some("Request Timeout")),
    (409, "CONFLICT", Some("Conflict")),
    (410, "GONE", Some("Gone")),
    (411, "LENGTH_REQUIRED", Some("Length Required")),
    (412, "PRECONDITION_FAILED", Some("Precondition Failed")),
    (413, "PAYLOAD_TOO_LARGE", Some("Content Too Large")),
    (414, "URI_TOO_LONG", Some("URI Too Long")),
    (415, "UNSUPPORTED_MEDIA_TYPE", Some("Unsupported Media Type")),
    (416, "RANGE_NOT_SATISFIABLE", Some("Range Not Satisfiable")),
    (417, "EXPECTATION_FAILED", Some("Expectation Failed")),
    (418, "IM_A_TEAPOT", None),
    (421, "MISDIRECTED_REQUEST", Some("Misdirected Request")),
    (422, "UNPROCESSABLE_ENTITY", Some("Unprocessable Content")),
    (423, "LOCKED", Some("Locked")),
    (424, "FAILED_DEPENDENCY", Some("Failed Dependency")),
    (425, "TOO_EARLY", Some("Too Early")),
    (426, "UPGRADE_REQUIRED", Some("Upgrade Required")),
    (428, "PRECONDITION_REQUIRED", Some("Precondition Required")),
    (429, "TOO_MANY_REQUESTS", Some("Too Many Requests")),
    (431, "REQUEST_HEADER_FIELDS_TOO_LARGE", Some("Request Header Fields Too Large")),
    (451, "UNAVAILABLE_FOR_LEGAL_REASONS", Some("Unavailable For Legal Reasons")),
    (500, "INTERNAL_SERVER_ERROR", Some("Internal Server Error")),
    (501, "NOT_IMPLEMENTED", Some("Not Implemented")),
    (502, "BAD_GATEWAY", Some("Bad Gateway")),
    (503, "SERVICE_UNAVAILABLE", Some("Service Unavailable")),
    (504, "GATEWAY_TIMEOUT", Some("Gateway Timeout")),
    (505, "HTTP_VERSION_NOT_SUPPORTED", Some("HTTP Version Not Supported")),
    (506, "VARIANT_ALSO_NEGOTIATES", Some("Variant Also Negotiates")),
    (507, "INSUFFICIENT_STORAGE", Some("Insufficient Storage")),
    (508, "LOOP_DETECTED", Some("Loop Detected")),
    (510, "NOT_EXTENDED", Some("Not Extended")),
    (511, "NETWORK_AUTHENTICATION_REQUIRED", Some("Network Authentication Required")),
];

/// The phrase of a status, RFC 9110's and not the `http` crate's.
pub(crate) fn phrase(status: u16) -> Option<&'static str> {
    ERRORS.iter().find(|(number, ..)| *number == status)?.2
}

/// The number of a name.
pub(crate) fn by_name(name: &str) -> Option<u16> {
    ERRORS.iter().find(|(_, known, _)| *known == name).map(|(number, ..)| *number)
}

/// All names, for suggestions.
pub(crate) fn names() -> impl Iterator<Item = &'static str> + Clone {
    ERRORS.iter().map(|(_, name, _)| *name)
}

/// Whether clients may try again by default.
pub(crate) fn is_retryable(status: u16) -> bool {
    matches!(status, 408 | 409 | 425 | 429 | 500..)
}

/// The header without which a status may not be sent and that has no default: RFC 9110 sections 15.5.8 and 15.5.22.
pub(crate) fn needed_header(status: u16) -> Option<&'static str> {
    match status {
        407 => Some("Proxy-Authenticate"),
        426 => Some("Upgrade"),
        _ => None,
    }
}

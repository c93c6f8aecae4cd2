//! What is rendered, and how a request is answered with it.

use super::DocsBody;
use crate::{
    Catalog, ErrorSpec,
    codes::hash,
    export::{Html, Json, json},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri, header};

/// For so long a page is taken as it is; then the client asks with its `ETag`.
pub(super) const CACHED: &str = "public, max-age=300";

/// What is rendered once. The pages of codes are small, and made when they are asked for.
pub(super) struct Documents {
    pub(super) catalog: &'static Catalog,
    html: Html,
    index: Bytes,
    json: Bytes,
    policy: Option<HeaderValue>,
    /// Changes with any of the documents.
    tag: String,
}

/// A document, and how it is to be taken.
pub(super) struct Document {
    media_type: &'static str,
    body: Bytes,
    tag: Option<HeaderValue>,
    policy: Option<HeaderValue>,
}

impl Documents {
    pub(super) fn of(catalog: &'static Catalog) -> Self {
        let html = Html::new(catalog);
        let (index, json) = (html.to_string(), Json::new(catalog).to_string());
        Self {
            catalog,
            policy: HeaderValue::try_from(html.content_security_policy()).ok(),
            html,
            tag: format!("{:016x}", hash(&index) ^ hash(&json).rotate_left(1)),
            index: index.into(),
            json: json.into(),
        }
    }

    pub(super) fn index(&self, as_json: bool) -> Document {
        let body = if as_json { &self.json } else { &self.index };
        self.document("", as_json, body.clone())
    }

    /// All about one code.
    pub(super) fn page(&self, code: &str, as_json: bool) -> Option<Document> {
        let entry = self.html.entry(code)?;
        let body = if as_json { json::of_entry(entry) } else { self.html.page(code)? };
        Some(self.document(code, as_json, body.into()))
    }

    fn document(&self, name: &str, as_json: bool, body: Bytes) -> Document {
        // Its parts are plain ASCII without quotes.
        let tag = HeaderValue::try_from(format!("\"{}-{name}{}\"", self.tag, if as_json { ".json" } else { "" })).ok();
        let media_type = if as_json { "application/json" } else { "text/html; charset=utf-8" };
        Document { media_type, body, tag, policy: self.policy.clone() }
    }

    /// Whether a code has a page.
    pub(super) fn has(&self, code: &str) -> bool {
        self.html.entry(code).is_some()
    }

    /// The code that a former one is now. What is hidden is not told.
    pub(super) fn present(&self, former: &str) -> Option<&'static str> {
        self.catalog.by_former_code(former).filter(|spec| !spec.hidden()).map(ErrorSpec::code)
    }

    /// The query of a code's page, where the addresses of the pages have it there.
    pub(super) fn query_of(&self, code: &str) -> String {
        let docs = self.catalog.docs().and_then(|docs| docs.split_once('?'));
        format!("?{}{code}", docs.map_or("", |(_, query)| query))
    }

    /// The code in a query, where the addresses of the pages have it there.
    pub(super) fn code_in<'u>(&self, uri: &'u Uri) -> Option<&'u str> {
        let key = self.catalog.docs()?.strip_suffix('=')?.rsplit(['?', '&']).next()?;
        let pairs = uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(name, _)| *name == key).map(|(_, code)| code).next()
    }
}

impl Document {
    pub(super) fn answer(self, method: &Method, headers: &HeaderMap) -> Response<DocsBody> {
        let is_known = self.tag.as_ref().is_some_and(|tag| knows(headers, tag.as_bytes()));
        let mut response = Response::new(DocsBody(Bytes::new()));
        let fields = response.headers_mut();
        fields.insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHED));
        fields.insert(header::VARY, HeaderValue::from_static("accept"));
        fields.extend(self.tag.map(|tag| (header::ETAG, tag)));
        if is_known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        fields.insert(header::CONTENT_LENGTH, self.body.len().into());
        fields.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        fields.extend(self.policy.map(|policy| (header::CONTENT_SECURITY_POLICY, policy)));
        if method != Method::HEAD {
            *response.body_mut() = DocsBody(self.body);
        }
        response
    }
}

/// Whether the client has what this tag stands for (RFC 9110 section 13.1.2, by weak comparison).
fn knows(headers: &HeaderMap, tag: &[u8]) -> bool {
    let lines = headers.get_all(header::IF_NONE_MATCH).iter();
    let mut tags = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b',')).map(<[u8]>::trim_ascii);
    tags.any(|known| known == b"*" || known.strip_prefix(b"W/").unwrap_or(known) == tag)
}

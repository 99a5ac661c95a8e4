//! Who may ask at all: no page of the wide world, by whatever name it calls us.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, HOST, ORIGIN, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The names by which the host may be called: any address as such, and these.
///
/// A page elsewhere can make its own name point here (DNS rebinding), but it cannot make a browser
/// call us by our address.
#[derive(Debug, Clone)]
pub struct Guard {
    names: Arc<[String]>,
    /// Where the event was hosted before: tablets keep the pages that they have from there.
    former: Arc<[String]>,
}

/// Where the app's own windows come from.
const OWN_ORIGINS: [&str; 3] =
    ["tauri://localhost", "http://tauri.localhost", "https://tauri.localhost"];

/// What every answer says about itself. Sockets may go elsewhere: when another laptop takes over,
/// pages call it at the address that their own host told them. That they are told it by nobody else
/// is theirs to mind.
const HEADERS: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
         connect-src 'self' ws:; font-src 'self'; object-src 'none'; base-uri 'none'; \
         frame-ancestors 'self'; form-action 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "geolocation=(), camera=(self), microphone=(self)"),
];

impl Guard {
    /// Returns a guard that knows these names beside all addresses.
    pub fn new(names: &[String]) -> Self {
        let names = names.iter().map(|name| name.to_lowercase()).collect();
        Self { names, former: Arc::default() }
    }

    /// Returns one that lets in pages of these addresses too, where the event was hosted before.
    #[must_use]
    pub fn with_former(self, hosts: &[String]) -> Self {
        Self { former: hosts.into(), ..self }
    }

    /// Tells whether a `Host` is one of ours.
    fn knows(&self, host: &str) -> bool {
        let name = name_of(host).to_lowercase();
        name == "localhost" || name.parse::<IpAddr>().is_ok() || self.names.contains(&name)
    }

    /// Tells whether a request may come in: called by our name, and from a page of ours if from any.
    fn lets_in(&self, headers: &HeaderMap) -> bool {
        // Whoever calls us by two names, or comes from two places, is no browser.
        let is_twice = |name| headers.get_all(name).iter().count() > 1;
        if is_twice(HOST) || is_twice(ORIGIN) {
            return false;
        }
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let Some(host) = text(HOST).filter(|host| self.knows(host)) else { return false };
        match headers.get(ORIGIN).map(HeaderValue::to_str) {
            None => true,
            Some(Ok(origin)) => {
                let from = origin.strip_prefix("http://");
                let is_former = from.is_some_and(|from| self.former.iter().any(|own| own == from));
                OWN_ORIGINS.contains(&origin) || from == Some(host) || is_former
            }
            Some(Err(_)) => false,
        }
    }
}

/// Tells whether a page comes with the app.
fn is_own(origin: &HeaderValue) -> bool {
    OWN_ORIGINS.iter().any(|own| own.as_bytes() == origin.as_bytes())
}

/// Returns a host without its port, and an IPv6 address without its brackets.
fn name_of(host: &str) -> &str {
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split(']').next().unwrap_or_default();
    }
    host.split(':').next().unwrap_or_default()
}

pub(crate) async fn check(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    if !guard.lets_in(request.headers()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let own = request.headers().get(ORIGIN).filter(|origin| is_own(origin)).cloned();
    let mut response = next.run(request).await;
    // A window of the app is a page of another origin: it looks at the papers that it asked for.
    if let Some(origin) = own {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.headers_mut().insert(VARY, HeaderValue::from_static("origin"));
    }
    for (name, value) in HEADERS {
        let name = HeaderName::from_static(name);
        // What an answer says of itself stands.
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_ours_and_only_by_our_names() {
        let guard = Guard::new(&["room.test".to_owned()]);
        for (host, origin, expected) in [
            ("192.168.1.5:7410", None, true),
            ("192.168.1.5:7410", Some("http://192.168.1.5:7410"), true),
            ("[fe80::1]:7410", Some("http://[fe80::1]:7410"), true),
            ("localhost:7410", Some("http://localhost:7410"), true),
            ("127.0.0.1:7410", Some("tauri://localhost"), true),
            ("room.test:7410", Some("http://room.test:7410"), true),
            ("evil.example:7410", Some("http://evil.example:7410"), false),
            ("evil.example", None, false),
            ("192.168.1.5:7410", Some("http://evil.example"), false),
            ("192.168.1.5:7410", Some("http://192.168.1.5:8000"), false),
            ("192.168.1.5:7410", Some("null"), false),
            ("192.168.1.5:7410", Some("https://192.168.1.5:7410"), false),
            ("192.168.1.5.evil.example:7410", None, false),
            ("room.test.evil.example", None, false),
            ("evil.example#192.168.1.5", None, false),
            ("127.0.0.1:7410", Some("http://127.0.0.1:7410@evil.example"), false),
            ("127.0.0.1:7410", Some("http://127.0.0.1:74100"), false),
            ("127.0.0.1:7410", Some(""), false),
            ("", None, false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static(host));
            if let Some(origin) = origin {
                headers.insert(ORIGIN, HeaderValue::from_static(origin));
            }
            assert_eq!(guard.lets_in(&headers), expected, "{host} from {origin:?}");
        }
        assert!(!guard.lets_in(&HeaderMap::new()), "nobody calls without a name");
        for (name, other) in [(HOST, "evil.example"), (ORIGIN, "http://evil.example")] {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static("127.0.0.1:7410"));
            headers.insert(ORIGIN, HeaderValue::from_static("http://127.0.0.1:7410"));
            assert!(guard.lets_in(&headers), "once it is ours");
            headers.append(name, HeaderValue::from_static(other));
            assert!(!guard.lets_in(&headers), "and nobody is called two things");
        }
    }

    #[test]
    fn pages_of_the_laptop_before_come_in_and_no_others() {
        let guard = Guard::new(&[]).with_former(&["192.168.1.5:7410".to_owned()]);
        for (origin, expected) in [
            ("http://192.168.1.5:7410", true),
            ("http://192.168.1.6:7410", true),
            ("http://192.168.1.5:7411", false),
            ("http://192.168.1.5", false),
            ("https://192.168.1.5:7410", false),
            ("http://192.168.1.7:7410", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static("192.168.1.6:7410"));
            headers.insert(ORIGIN, HeaderValue::from_static(origin));
            assert_eq!(guard.lets_in(&headers), expected, "{origin}");
        }
    }

    #[test]
    fn only_the_apps_own_windows_may_read_from_elsewhere() {
        let check = |origin, expected| {
            assert_eq!(is_own(&HeaderValue::from_static(origin)), expected, "{origin}");
        };
        check("tauri://localhost", true);
        check("http://tauri.localhost", true);
        check("http://evil.example", false);
        check("null", false);
    }
}

//! Who may ask at all: no page of the wide world, by whatever name it calls us.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY, HOST, ORIGIN, VARY,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::pages::nothing;

/// The names by which the host may be called: any address as such, and these.
///
/// A page elsewhere can make its own name point here (DNS rebinding), but it cannot make a browser
/// call us by our address.
#[derive(Debug, Clone)]
pub struct Guard {
    names: Arc<[String]>,
    /// Where the event was hosted before: tablets keep the pages that they have from there.
    former: Arc<[String]>,
    policy: HeaderValue,
}

/// Where the app's own windows come from.
const OWN_ORIGINS: [&str; 3] =
    ["tauri://localhost", "http://tauri.localhost", "https://tauri.localhost"];

/// What our pages may do. Sockets may go elsewhere: when another laptop takes over, pages call it at
/// the address that their own host told them. That they are told it by nobody else is theirs to mind.
///
/// Files that came sealed stand at addresses of the page that opened them (`blob:`), and what is
/// opened there may do what that page may: a printed page keeps its looks, because the one sheet that
/// all of them have is named here by its hash. Nothing else can be said in its place.
fn policy() -> HeaderValue {
    // A browser reads the ends of lines as one sign, whatever system this was built on.
    let look = room::look_of_pages().replace("\r\n", "\n");
    let look = STANDARD.encode(Sha256::digest(look));
    let policy = format!(
        "default-src 'self'; script-src 'self'; style-src 'self' 'sha256-{look}'; \
         img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self' ws:; \
         font-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; \
         form-action 'none'"
    );
    HeaderValue::try_from(policy).expect("BUG: a policy is plain letters")
}

/// What every answer says about itself, beside its policy.
const HEADERS: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "geolocation=(), camera=(self), microphone=(self)"),
];

impl Guard {
    /// Returns a guard that knows these names beside all addresses.
    pub fn new(names: &[String]) -> Self {
        let names = names.iter().map(|name| name.to_lowercase()).collect();
        Self { names, former: Arc::default(), policy: policy() }
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
    response.headers_mut().entry(CONTENT_SECURITY_POLICY).or_insert(guard.policy);
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

/// Whoever asks sits at this very computer: what they are given travels on no network. To anybody
/// else it is not there.
#[derive(Debug)]
pub(crate) struct OnThisComputer;

impl<S: Sync> FromRequestParts<S> for OnThisComputer {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let is_here = peer.is_some_and(|peer| peer.ip().to_canonical().is_loopback());
        if is_here { Ok(Self) } else { Err(nothing()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_given_as_it_is_is_given_to_this_computer_alone() {
        for (peer, expected) in [
            (Some("127.0.0.1:50000"), true),
            (Some("127.8.9.1:50000"), true),
            (Some("[::1]:50000"), true),
            (Some("[::ffff:127.0.0.1]:50000"), true),
            (Some("192.168.1.5:50000"), false),
            (Some("[::ffff:192.168.1.5]:50000"), false),
            (Some("[fe80::1]:50000"), false),
            (Some("0.0.0.0:50000"), false),
            (None, false),
        ] {
            let (mut parts, ()) = axum::http::Request::new(()).into_parts();
            if let Some(peer) = peer {
                let peer: SocketAddr = peer.parse().expect("an address");
                parts.extensions.insert(ConnectInfo(peer));
            }
            let found = OnThisComputer::from_request_parts(&mut parts, &()).await;
            assert_eq!(found.is_ok(), expected, "{peer:?}");
        }
    }

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

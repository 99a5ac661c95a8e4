//! The pages of the three faces, which are part of the program, and papers that were printed.

use std::borrow::Cow;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::House;
use crate::guard::OnThisComputer;

#[derive(RustEmbed)]
#[folder = "../../../ui/dist"]
#[allow_missing = true]
struct Pages;

/// A file whose name changes with its content may be kept for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A symbol keeps its name when it is drawn anew, but it stands still for the day that a room is
/// together: a tablet that is cut off then still shows what it showed before.
const FOR_THE_DAY: &str = "public, max-age=86400";
const NOT_KEPT: &str = "no-cache";
/// What was printed is about people's lives: it stays on no disk that nobody meant.
pub(crate) const NEVER_KEPT: &str = "no-store";
/// What plans call our symbols.
const OUR_SYMBOLS: &str = "openmoji-";
/// A printed page has its looks and its pictures in itself: it asks nobody for anything, runs
/// nothing, and is no part of our own pages.
const ALONE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                     form-action 'none'; frame-ancestors 'self'; sandbox";
const FOLDER_OF_ASSETS: &str = "assets/";
const FOLDER_OF_SYMBOLS: &str = "symbols/";

pub(crate) async fn page(uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "circle.html",
        path => path,
    };
    let Some(file) = Pages::get(path) else { return StatusCode::NOT_FOUND.into_response() };
    let mime = file.metadata.mimetype().to_owned();
    let headers = [(CONTENT_TYPE, mime), (CACHE_CONTROL, how_long_kept(path).to_owned())];
    (headers, file.data).into_response()
}

/// Returns what a browser is told about keeping a file.
fn how_long_kept(path: &str) -> &'static str {
    if path.starts_with(FOLDER_OF_ASSETS) {
        FOR_EVER
    } else if path.starts_with(FOLDER_OF_SYMBOLS) {
        FOR_THE_DAY
    } else {
        NOT_KEPT
    }
}

/// Returns the drawing (SVG) of a symbol of ours by the name that plans have for it:
/// "openmoji-1F3A4".
pub fn symbol(wire: &str) -> Option<Cow<'static, [u8]>> {
    let id = wire.strip_prefix(OUR_SYMBOLS)?;
    let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let path = format!("{FOLDER_OF_SYMBOLS}openmoji/{id}.svg");
    is_id.then(|| Pages::get(&path)).flatten().map(|file| file.data)
}

/// Returns what is said of a file that is not there, or not for whoever asks.
pub(crate) fn nothing() -> Response {
    (StatusCode::NOT_FOUND, [(CACHE_CONTROL, NEVER_KEPT)]).into_response()
}

/// Gives a paper as it is, to this computer: on its way to any other it could be read.
pub(crate) async fn paper(
    State(house): State<House>,
    _: OnThisComputer,
    Path(id): Path<String>,
) -> Response {
    let Some(paper) = house.room.paper(&id) else { return nothing() };
    let Kind { mime, is_shown, policy } = kind_of(&paper.name);
    let headers = [
        (CONTENT_TYPE, mime.to_owned()),
        (CACHE_CONTROL, NEVER_KEPT.to_owned()),
        (CONTENT_DISPOSITION, disposition(&paper.name, is_shown)),
    ];
    let policy = policy.map(|policy| [(CONTENT_SECURITY_POLICY, policy)]);
    (headers, policy.into_iter().flatten().collect::<HeaderMap>(), Bytes::from_owner(paper.bytes))
        .into_response()
}

/// What a browser is told that a printed thing is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) mime: &'static str,
    /// It is looked at in the browser; anything else is a file to keep.
    is_shown: bool,
    /// What it may do, when it is a page.
    policy: Option<HeaderValue>,
}

/// Returns it by a file's ending.
pub(crate) fn kind_of(name: &str) -> Kind {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let policy = (ending == "html").then(|| HeaderValue::from_static(ALONE));
    let (mime, is_shown) = match ending {
        "pdf" => ("application/pdf", true),
        "html" => ("text/html; charset=utf-8", true),
        "docx" => {
            ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false)
        }
        "csv" => ("text/csv; charset=utf-8", false),
        "zip" => ("application/zip", false),
        _ => ("application/octet-stream", false),
    };
    Kind { mime, is_shown, policy }
}

/// Returns the header that names a file in any script (RFC 6266, RFC 8187).
fn disposition(name: &str, is_shown: bool) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    let how = if is_shown { "inline" } else { "attachment" };
    format!("{how}; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_always_fresh_and_a_symbol_stays_for_the_day() {
        let check = |path, expected| assert_eq!(how_long_kept(path), expected, "{path}");
        check("circle.html", NOT_KEPT);
        check("assets/circle-BuM53bqV.js", FOR_EVER);
        check("symbols/openmoji/1F3A4.svg", FOR_THE_DAY);
        check("symbols/openmoji/pack.json", FOR_THE_DAY);
    }

    #[test]
    fn a_name_in_any_script_can_be_a_files_name() {
        let header = disposition("Tŷ \"a\".pdf", true);
        assert_eq!(header, "inline; filename*=UTF-8''T%C5%B7%20%22a%22.pdf", "nothing breaks out");
        assert!(disposition("a.zip", false).starts_with("attachment; "), "a file to keep");
    }

    #[test]
    fn a_browser_is_told_what_a_printed_thing_is() {
        let check = |name, mime, is_shown, has_policy| {
            let kind = kind_of(name);
            assert!(kind.mime.starts_with(mime), "{name}: {}", kind.mime);
            assert_eq!((kind.is_shown, kind.policy.is_some()), (is_shown, has_policy), "{name}");
        };
        check("a.pdf", "application/pdf", true, false);
        check("a.pdf.html", "text/html; charset", true, true);
        check("a.docx", "application/vnd.openxmlformats", false, false);
        check("a.csv", "text/csv", false, false);
        check("a.zip", "application/zip", false, false);
        check("a", "application/octet-stream", false, false);
    }

    #[test]
    fn a_symbol_is_found_by_its_name_in_plans_and_nothing_else_is() {
        assert!(symbol("openmoji-1F3A4").is_some_and(|svg| svg.starts_with(b"<svg")));
        for no in
            ["openmoji-", "openmoji-../../circle", "openmoji-1F3A4.svg", "1F3A4", "other-1F3A4"]
        {
            assert!(symbol(no).is_none(), "{no}");
        }
    }
}

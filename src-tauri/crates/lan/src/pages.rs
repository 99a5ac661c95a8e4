//! The pages of the three faces, which are part of the program, and papers that were printed.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::House;

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

pub(crate) async fn paper(State(house): State<House>, Path(id): Path<String>) -> Response {
    let Some(paper) = house.room.paper(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (CONTENT_TYPE, kind_of(&paper.name).to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (CONTENT_DISPOSITION, disposition(&paper.name)),
    ];
    (headers, paper.bytes.to_vec()).into_response()
}

/// Returns what a browser is told that a printed thing is.
fn kind_of(name: &str) -> &'static str {
    if name.ends_with(".csv") { "text/csv; charset=utf-8" } else { "application/pdf" }
}

/// Returns the header that names a file in any script (RFC 6266, RFC 8187).
fn disposition(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("inline; filename*=UTF-8''{encoded}")
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
        let header = disposition("Tŷ \"a\".pdf");
        assert_eq!(header, "inline; filename*=UTF-8''T%C5%B7%20%22a%22.pdf", "nothing breaks out");
    }
}

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
const NOT_KEPT: &str = "no-cache";
const FOLDER_OF_ASSETS: &str = "assets/";

pub(crate) async fn page(uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "circle.html",
        path => path,
    };
    let Some(file) = Pages::get(path) else { return StatusCode::NOT_FOUND.into_response() };
    let keep = if path.starts_with(FOLDER_OF_ASSETS) { FOR_EVER } else { NOT_KEPT };
    let mime = file.metadata.mimetype().to_owned();
    let headers = [(CONTENT_TYPE, mime), (CACHE_CONTROL, keep.to_owned())];
    (headers, file.data).into_response()
}

pub(crate) async fn paper(State(house): State<House>, Path(id): Path<String>) -> Response {
    let Some(paper) = house.room.paper(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (CONTENT_DISPOSITION, disposition(&paper.name)),
    ];
    (headers, paper.bytes.to_vec()).into_response()
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
    fn a_name_in_any_script_can_be_a_files_name() {
        let header = disposition("Tŷ \"a\".pdf");
        assert_eq!(header, "inline; filename*=UTF-8''T%C5%B7%20%22a%22.pdf", "nothing breaks out");
    }
}

//! Photos, music and films of the day's own, in parts when a player asks for parts.

use axum::extract::{Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeFile;

use crate::House;
use crate::guard::OnThisComputer;
use crate::pages::nothing;

/// The app's own windows are pages of another origin; whoever has the path was given it by us.
const WHO_MAY_SHOW_IT: (HeaderName, HeaderValue) = (
    HeaderName::from_static("cross-origin-resource-policy"),
    HeaderValue::from_static("cross-origin"),
);
/// It may be another file under the same name tomorrow.
const NOT_KEPT: HeaderValue = HeaderValue::from_static("no-cache");

/// Gives a file as it is, to this computer: any other is given it sealed.
pub(crate) async fn media(
    State(house): State<House>,
    _: OnThisComputer,
    Path((key, name)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Some(file) = house.room.media(&key, &name) else { return nothing() };
    match ServeFile::new(&file.path).try_call(request).await {
        Ok(mut answer) => {
            let headers = answer.headers_mut();
            // What it is follows from the list, and not from what somebody guesses.
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.content_type));
            headers.insert(CACHE_CONTROL, NOT_KEPT);
            let (name, value) = WHO_MAY_SHOW_IT;
            headers.insert(name, value);
            answer.into_response()
        }
        Err(error) => {
            tracing::warn!(%error, "a photo, music or a film cannot be read");
            nothing()
        }
    }
}

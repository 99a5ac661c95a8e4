//! Days on other laptops in the same network, for the start screen. A bonus: where the network does
//! not take it there is none, and that is no trouble.

use std::net::SocketAddrV4;
use std::time::Duration;

use planlive::nearby::look_around;
use serde::Serialize;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use crate::trouble::{Trouble, TroubleCode};

/// How long the app looks around: a laptop answers within a second.
const PATIENCE: Duration = Duration::from_secs(3);

/// A day that is told in the same network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NearbyDay {
    address: String,
    is_here: bool,
}

/// Looks around for days in the same network.
#[tauri::command]
pub async fn nearby_days() -> Result<Vec<NearbyDay>, Trouble> {
    let found = look_around(PATIENCE).await.unwrap_or_else(|error| {
        tracing::debug!(%error, "nobody can look around here");
        Vec::new()
    });
    let days = found.into_iter();
    Ok(days.map(|day| NearbyDay { address: day.address, is_here: day.is_here }).collect())
}

/// Opens the page of such a day in the browser, and nothing else.
#[tauri::command]
pub async fn open_nearby(app: AppHandle, address: String) -> Result<(), Trouble> {
    let not_opened = |detail: &dyn std::fmt::Display| Trouble::new(TroubleCode::NoViewer, detail);
    let page = page_of(&address).ok_or_else(|| not_opened(&address))?;
    app.opener().open_url(page, None::<&str>).map_err(|error| not_opened(&error))
}

/// Returns the page at an address of a day; nothing for whatever else somebody may have told.
fn page_of(address: &str) -> Option<String> {
    let at: SocketAddrV4 = address.strip_prefix("http://")?.parse().ok()?;
    Some(format!("http://{at}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_of_a_day_is_opened() {
        let check = |address, expected: Option<&str>| {
            assert_eq!(page_of(address).as_deref(), expected, "{address}");
        };
        check("http://192.168.1.5:7410", Some("http://192.168.1.5:7410/"));
        check("http://evil.example:7410", None);
        check("https://192.168.1.5:7410", None);
        check("file:///etc/passwd", None);
        check("http://192.168.1.5:7410/../x", None);
        check("", None);
    }
}

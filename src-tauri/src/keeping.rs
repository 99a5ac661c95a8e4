//! Events past the date until which they are kept: deleted for good, or kept longer, from the start
//! screen. Nothing is ever deleted by itself.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, Utc};
use room::NotDeleted;
use tauri::State;

use crate::events::on_a_thread;
use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};

/// Deletes an event for good and returns what the certificate is called, which then stands where the
/// event stood.
#[tauri::command]
pub async fn delete_event(
    shell: State<'_, Shell>,
    path: String,
    with_media: bool,
    language: String,
) -> Result<String, Trouble> {
    let event = PathBuf::from(path);
    let (file, folder) = (event.clone(), shell.folder.clone());
    let delete = async move || {
        room::delete_event(&file, Some(&folder), with_media, &language, Utc::now()).await
    };
    let certificate = on_a_thread(delete).await?.map_err(trouble)?;
    shell.recent.forget(&event);
    let name = free_name(&event, &certificate.name);
    let place = event.with_file_name(&name);
    std::fs::write(&place, &certificate.bytes).map_err(|error| Trouble::writing(&place, &error))?;
    Ok(name)
}

/// Keeps an event until another day.
#[tauri::command]
pub async fn keep_event(
    shell: State<'_, Shell>,
    path: String,
    until: NaiveDate,
) -> Result<(), Trouble> {
    let event = PathBuf::from(path);
    let file = event.clone();
    let keep = async move || room::keep_event_until(&file, until, Utc::now()).await;
    on_a_thread(keep).await??;
    shell.recent.keeps(&event, Some(until), false);
    Ok(())
}

fn trouble(error: NotDeleted) -> Trouble {
    match error {
        NotDeleted::Store(error) => error.into(),
        // It is on hold, which the list did not know yet.
        NotDeleted::Rejected(_) => Trouble::new(TroubleCode::OnHold, "on hold"),
        NotDeleted::Certificate(_) => Trouble::new(TroubleCode::NoPaper, "no certificate"),
    }
}

/// Returns a name beside the event that nobody has.
fn free_name(event: &Path, wanted: &str) -> String {
    let (stem, ending) = wanted.rsplit_once('.').unwrap_or((wanted, "pdf"));
    let name = |number: u32| match number {
        1 => wanted.to_owned(),
        _ => format!("{stem} ({number}).{ending}"),
    };
    let is_free = |name: &String| !event.with_file_name(name).exists();
    (1..).map(name).find(is_free).expect("BUG: there are endless names")
}

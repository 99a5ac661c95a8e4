//! Events past the date until which they are kept: deleted for good, or kept longer, from the start
//! screen. Nothing is ever deleted by itself.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, Utc};
use planlive::keystore;
use room::NotDeleted;
use store::{Store, StoreError, Unlock, name_of};
use tauri::State;
use zeroize::Zeroizing;

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
    typed: Option<String>,
) -> Result<String, Trouble> {
    let event = PathBuf::from(path);
    let (file, folder) = (event.clone(), shell.folder.clone());
    let typed = typed.map(Zeroizing::new);
    let delete = async move || {
        let (lock, unlock) = match Store::lock_on(&file).await {
            // Nobody can read it, and it may go all the same.
            Err(StoreError::Damaged(_) | StoreError::LockDamaged) => (None, Unlock::Nothing),
            lock => (lock?, opening(&file, typed).await?),
        };
        let (folder, now) = (Some(folder.as_path()), Utc::now());
        let place = |wanted: &str| file.with_file_name(free_name(&file, wanted));
        let certificate =
            room::delete_event(&file, &unlock, folder, with_media, &language, now, place).await?;
        if let Some(lock) = lock {
            keystore::forget(&lock);
        }
        Ok::<_, NotDeleted>(certificate)
    };
    let certificate = on_a_thread(delete).await?.map_err(|error| trouble(&event, error))?;
    shell.recent.forget(&event);
    Ok(name_of(&certificate))
}

/// Keeps an event until another day.
#[tauri::command]
pub async fn keep_event(
    shell: State<'_, Shell>,
    path: String,
    until: NaiveDate,
    typed: Option<String>,
) -> Result<(), Trouble> {
    let event = PathBuf::from(path);
    let (file, typed) = (event.clone(), typed.map(Zeroizing::new));
    let keep = async move || {
        let unlock = opening(&file, typed).await?;
        Ok::<_, NotDeleted>(room::keep_event_until(&file, &unlock, until, Utc::now()).await?)
    };
    on_a_thread(keep).await?.map_err(|error| trouble(&event, error))?;
    shell.recent.keeps(&event, Some(until), false);
    Ok(())
}

/// Returns what opens an event: what somebody typed, or what this computer remembers.
async fn opening(file: &Path, typed: Option<Zeroizing<String>>) -> Result<Unlock, StoreError> {
    match typed {
        Some(typed) => Ok(Unlock::typed(&typed)),
        None => keystore::remembered(file).await,
    }
}

fn trouble(event: &Path, error: NotDeleted) -> Trouble {
    match error {
        // Whoever asks for the passphrase has to know of which file.
        NotDeleted::Store(StoreError::Locked { .. }) => {
            Trouble::new(TroubleCode::Locked, event.display())
        }
        NotDeleted::Store(error) => error.into(),
        // It is on hold, which the list did not know yet.
        NotDeleted::Rejected(_) => Trouble::new(TroubleCode::OnHold, "on hold"),
        NotDeleted::Certificate(_) => Trouble::new(TroubleCode::NoPaper, "no certificate"),
        NotDeleted::NotWritten(error) => Trouble::writing(event, &error),
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

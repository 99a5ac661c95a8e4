//! The copies of an event, a copy on a stick, and what a circle did alone: what needs a file dialog.

use std::path::{Path, PathBuf};

use chrono::SecondsFormat;
use room::{Alone, NotBrought, NotCopied, Room};
use serde::Serialize;
use store::{CopyInfo, Unlock, copies_folder, copies_in, open_copy_beside};
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::events::{self, Opened, ask_for_file, on_a_thread, open_file};
use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};
use crate::words::Word;

/// One copy, as the start screen shows it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventCopy {
    name: String,
    at: String,
    is_upgrade: bool,
    kilobytes: u64,
    circles: Option<u32>,
    item: Option<String>,
}

/// What a circle did alone, as the desk shows it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AloneFacts {
    circle: String,
    name: String,
    new: u32,
    changed: u32,
    both: u32,
    pictures: u32,
    left_out: u32,
}

/// A file, with what is in it.
#[derive(Debug, Serialize)]
pub struct AloneFile {
    path: PathBuf,
    circles: Vec<AloneFacts>,
}

/// Lists the copies of an event.
#[tauri::command]
pub async fn event_copies(path: PathBuf) -> Result<Vec<EventCopy>, Trouble> {
    let copies = on_a_thread(async move || copies_in(&copies_folder(&path)).await).await??;
    Ok(copies.iter().map(facts).collect())
}

fn facts(copy: &CopyInfo) -> EventCopy {
    EventCopy {
        name: copy.name(),
        at: copy.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        is_upgrade: copy.is_upgrade,
        kilobytes: copy.bytes.div_ceil(1000),
        circles: copy.holds.as_ref().map(|holds| holds.circles),
        item: copy.holds.as_ref().and_then(|holds| holds.item.clone()),
    }
}

/// Opens a copy as an event of its own beside the good one.
#[tauri::command]
pub async fn open_copy(app: AppHandle, path: PathBuf, name: String) -> Result<Opened, Trouble> {
    let made = on_a_thread(async move || {
        let copies = copies_in(&copies_folder(&path)).await?;
        match copies.iter().find(|copy| copy.name() == name) {
            Some(copy) => Ok(Some(open_copy_beside(&copy.path, &path).await?)),
            None => Ok::<_, store::StoreError>(None),
        }
    });
    let file = made.await??;
    let gone = || Trouble::new(TroubleCode::NotThere, "this copy is not there any more");
    Ok(open_file(&app, &file.ok_or_else(gone)?).await?.opened())
}

/// Copies the open event into a folder that somebody chooses, or that they chose before.
#[tauri::command]
pub async fn copy_to_stick(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    folder: Option<PathBuf>,
) -> Result<Option<PathBuf>, Trouble> {
    let room = open_room(&shell)?;
    let folder = match folder {
        Some(folder) => Some(folder),
        None => ask_for_folder(&app, &desk, shell.words.say(Word::StickTitle)).await?,
    };
    let Some(folder) = folder else { return Ok(None) };
    room.copy_into(&folder).await?;
    Ok(Some(folder))
}

/// Asks for the file of a laptop that was cut off, and returns what circles did alone in it. If it
/// has a lock of its own, it is asked for again with its path and what opens it.
#[tauri::command]
pub async fn look_alone(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    path: Option<PathBuf>,
    typed: Option<String>,
) -> Result<Option<AloneFile>, Trouble> {
    let room = open_room(&shell)?;
    let path = match path {
        Some(path) => Some(path),
        None => {
            let title = shell.words.say(Word::AloneTitle);
            ask_for_file(&app, &desk, title, |dialog, told| dialog.pick_file(told)).await?
        }
    };
    let Some(path) = path else { return Ok(None) };
    let looked = room.look_alone(&path, &unlock(typed)).await;
    let circles = looked.map_err(|error| of_file(&path, error))?;
    Ok(Some(AloneFile { path, circles: circles.into_iter().map(told).collect() }))
}

/// Brings in what circles did alone in a file.
#[tauri::command]
pub async fn bring_alone(
    shell: State<'_, Shell>,
    path: PathBuf,
    typed: Option<String>,
) -> Result<Vec<AloneFacts>, Trouble> {
    let brought = open_room(&shell)?.bring_alone(&path, &unlock(typed), None).await;
    let done = brought.map_err(|error| of_file(&path, error))?;
    Ok(done.into_iter().map(told).collect())
}

fn unlock(typed: Option<String>) -> Unlock {
    typed.map_or(Unlock::Nothing, |typed| Unlock::typed(&Zeroizing::new(typed)))
}

/// Returns the trouble; whoever asks for a passphrase has to know of which file.
fn of_file(path: &Path, error: NotBrought) -> Trouble {
    match Trouble::from(error) {
        Trouble { code: TroubleCode::Locked, .. } => {
            Trouble::new(TroubleCode::Locked, path.display())
        }
        trouble => trouble,
    }
}

fn told(alone: Alone) -> AloneFacts {
    let Alone { circle, name, new, changed, both, pictures, left_out } = alone;
    AloneFacts { circle: circle.to_string(), name, new, changed, both, pictures, left_out }
}

fn open_room(shell: &Shell) -> Result<Room, Trouble> {
    shell.day(|day: &events::OpenDay| day.room().clone())
}

async fn ask_for_folder(
    app: &AppHandle,
    desk: &WebviewWindow,
    title: String,
) -> Result<Option<PathBuf>, Trouble> {
    let (tell, told) = oneshot::channel();
    app.dialog().file().set_parent(desk).set_title(title).pick_folder(move |folder| {
        // Nobody listens any more when the app is closing.
        tell.send(folder).ok();
    });
    let Some(folder) = told.await.ok().flatten() else { return Ok(None) };
    let path = folder.into_path();
    path.map(Some).map_err(|error| Trouble::new(TroubleCode::NotReached, error))
}

impl From<NotCopied> for Trouble {
    fn from(error: NotCopied) -> Self {
        match error {
            NotCopied::Store(error) => error.into(),
            NotCopied::Closed(error) => Self::new(TroubleCode::Busy, error),
        }
    }
}

impl From<NotBrought> for Trouble {
    fn from(error: NotBrought) -> Self {
        match error {
            NotBrought::Store(error) => error.into(),
            NotBrought::Closed(error) => Self::new(TroubleCode::Busy, error),
            NotBrought::OtherEvent => Self::new(TroubleCode::OtherEvent, error),
            NotBrought::NoSuchCopy => Self::new(TroubleCode::NotThere, error),
            NotBrought::NoSuchCircle => Self::new(TroubleCode::NoSuchCircle, error),
        }
    }
}

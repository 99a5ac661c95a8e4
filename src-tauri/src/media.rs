//! Photos, music and films of the day's own: chosen here, copied into the folder beside the event
//! file. The host finds them there by itself.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tauri_plugin_opener::OpenerExt;
use tokio::sync::oneshot;

use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};
use crate::words::Word;

/// The largest file that is copied: a film of a quarter of an hour in good quality.
const MOST_BYTES: u64 = 2_000_000_000;

/// Asks for files and copies them beside the event; says how many there were.
#[tauri::command]
pub async fn add_media(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<u32, Trouble> {
    let folder = shell.day(|day| day.media_folder())?;
    let kind = shell.words.say(Word::KindOfMedia);
    let dialog = app
        .dialog()
        .file()
        .set_parent(&desk)
        .set_title(shell.words.say(Word::AddMediaTitle))
        .add_filter(kind, &room::media_endings());
    let (tell, told) = oneshot::channel();
    dialog.pick_files(move |files| {
        // Nobody listens any more when the app is closing.
        tell.send(files).ok();
    });
    let Some(chosen) = told.await.ok().flatten() else { return Ok(0) };
    let files: Result<Vec<PathBuf>, _> = chosen.into_iter().map(FilePath::into_path).collect();
    let files = files.map_err(|error| Trouble::new(TroubleCode::NotReached, error))?;
    let copied = tauri::async_runtime::spawn_blocking(move || copy_all(&files, &folder)).await;
    copied.map_err(|broken| Trouble::new(TroubleCode::NotReached, broken))?
}

/// Opens the folder, which is made when it is not there yet, in the system's own window for files.
#[tauri::command]
pub async fn open_media_folder(app: AppHandle, shell: State<'_, Shell>) -> Result<(), Trouble> {
    let folder = shell.day(|day| day.media_folder())?;
    fs::create_dir_all(&folder).map_err(|error| Trouble::writing(&folder, &error))?;
    app.opener()
        .open_path(folder.to_string_lossy(), None::<String>)
        .map_err(|error| Trouble::new(TroubleCode::NotReached, error))
}

/// Looks at every file before the first is copied: all that was chosen comes, or nothing.
fn copy_all(files: &[PathBuf], folder: &Path) -> Result<u32, Trouble> {
    for file in files {
        check(file)?;
    }
    fs::create_dir_all(folder).map_err(|error| Trouble::writing(folder, &error))?;
    for file in files {
        copy(file, folder)?;
    }
    Ok(u32::try_from(files.len()).unwrap_or(u32::MAX))
}

fn check(file: &Path) -> Result<(), Trouble> {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if room::media_kind(name).is_none() {
        return Err(Trouble::new(TroubleCode::NotMedia, file.display()));
    }
    let about = fs::metadata(file).map_err(|error| Trouble::reading(file, &error))?;
    if about.len() > MOST_BYTES {
        return Err(Trouble::new(TroubleCode::MediaTooLarge, file.display()));
    }
    Ok(())
}

/// Copies a file under its name, or under the next free one. While it comes it has a hidden name:
/// nobody is shown half of it.
fn copy(file: &Path, folder: &Path) -> Result<(), Trouble> {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let failed = |error: &io::Error| Trouble::writing(folder, error);
    let mut coming = tempfile::Builder::new()
        .prefix(".coming-")
        .tempfile_in(folder)
        .map_err(|error| failed(&error))?;
    let mut from = fs::File::open(file).map_err(|error| Trouble::reading(file, &error))?;
    io::copy(&mut from, &mut coming).map_err(|error| failed(&error))?;
    let mut number = 1;
    loop {
        match coming.persist_noclobber(folder.join(numbered(&name, number))) {
            Ok(_) => return Ok(()),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => {
                (coming, number) = (taken.file, number + 1);
            }
            Err(taken) => return Err(failed(&taken.error)),
        }
    }
}

fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) if number > 1 => format!("{stem} ({number}).{ending}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_copied_and_one_of_the_same_name_stands_beside_the_first() {
        let from = tempfile::tempdir().expect("a folder");
        let song = from.path().join("Cân.mp3");
        fs::write(&song, b"la").expect("written");
        let folder = from.path().join("day.media");
        let twice = [song.clone(), song];
        assert_eq!(copy_all(&twice, &folder), Ok(2), "both");
        let mut names: Vec<_> = fs::read_dir(&folder)
            .expect("a folder")
            .map(|file| file.expect("a file").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        assert_eq!(names, ["Cân (2).mp3", "Cân.mp3"], "and nothing half");
        assert_eq!(fs::read(folder.join("Cân (2).mp3")).expect("there"), b"la");
    }

    #[test]
    fn a_file_of_another_kind_or_too_long_is_refused_before_anything_is_copied() {
        let from = tempfile::tempdir().expect("a folder");
        let (photo, letter, film) =
            (from.path().join("a.jpg"), from.path().join("b.pdf"), from.path().join("c.mp4"));
        fs::write(&photo, b"x").expect("written");
        fs::write(&letter, b"x").expect("written");
        let long = fs::File::create(&film).expect("made");
        long.set_len(MOST_BYTES + 1).expect("as long as that, and empty");
        let folder = from.path().join("day.media");
        for (file, expected) in
            [(letter, TroubleCode::NotMedia), (film, TroubleCode::MediaTooLarge)]
        {
            let refused = copy_all(&[photo.clone(), file], &folder);
            assert_eq!(refused.map_err(|trouble| trouble.code), Err(expected));
            assert!(!folder.exists(), "{expected:?}: nothing was copied");
        }
    }
}

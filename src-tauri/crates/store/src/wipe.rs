//! Files that go for good: an event with all that stands beside it, and copies.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::copies::{copies_folder, drop_copy};
use crate::opened::Opened;
use crate::places::{Places, WHOSE, copies_and_drafts};
use crate::still::folder_of;
use crate::{Store, StoreError};

/// How the files end in which SQLite works.
const WORKING: [&str; 3] = ["-wal", "-shm", "-journal"];
/// How many bytes are written over at once.
const PAGE: usize = 64 * 1024;

impl Store {
    /// Returns the folder of an event's copies: beside it, and called as it is.
    pub fn copies_folder(event: &Path) -> PathBuf {
        copies_folder(event)
    }

    /// Returns the folder of an event's photos, music and films.
    pub fn media_folder(event: &Path) -> PathBuf {
        event.with_extension("media")
    }

    /// Writes over a file and removes it, with what SQLite has beside it.
    ///
    /// # Errors
    /// `InUse` when it is open here; the disk did not let it go.
    pub fn wipe(file: &Path) -> Result<(), StoreError> {
        let _ours = Opened::claim_unused(file)?;
        for ending in WORKING {
            let mut name = file.as_os_str().to_owned();
            name.push(ending);
            if_there(wipe_one(Path::new(&name)))?;
        }
        Ok(wipe_one(file)?)
    }

    /// Deletes an event for good, with its copies and, if so wished, its photos, music and films.
    /// Returns each copy by name, and whether it is gone.
    ///
    /// # Errors
    /// `NotOurs` of what is no event, `InUse` while it is open; the disk did not let the file go.
    pub async fn delete_event(
        places: &Places,
        with_media: bool,
    ) -> Result<Vec<(String, bool)>, StoreError> {
        let event = &places.event;
        if !Self::is_event(event) {
            return Err(if event.exists() { StoreError::NotOurs } else { StoreError::NotThere });
        }
        // Nobody has it open, here or elsewhere. A damaged or locked one goes all the same.
        match Self::connect(event, false).await {
            Ok(store) => store.close().await?,
            Err(StoreError::InUse) => return Err(StoreError::InUse),
            Err(_) => {}
        }
        let copies = places.copies_of_the_event().await;
        Self::wipe(event)?;
        let wiped = |copy: &PathBuf| (places.name_of(copy), drop_copy(copy).is_ok());
        let told = copies.iter().map(wiped).collect();
        let mut folders: Vec<_> = copies.iter().map(|copy| folder_of(copy).to_owned()).collect();
        folders.extend(places.own_folders());
        for folder in folders {
            remove_empty(&folder)?;
        }
        if with_media {
            if_there(fs::remove_dir_all(Self::media_folder(event)))?;
        }
        Ok(told)
    }
}

/// Returns the name of a file, as people see it.
pub fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What is not there any more is as good as removed.
fn if_there(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes a folder of copies in which there are none any more; one with other things in it stays.
fn remove_empty(folder: &Path) -> io::Result<()> {
    if copies_and_drafts(folder).is_empty() {
        if_there(fs::remove_file(folder.join(WHOSE)))?;
    }
    match fs::remove_dir(folder) {
        Err(error)
            if !matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty
            ) =>
        {
            Err(error)
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

fn wipe_one(path: &Path) -> io::Result<()> {
    let size = fs::metadata(path)?.len();
    if let Ok(mut file) = OpenOptions::new().write(true).open(path) {
        write_over(&mut file, size)?;
    }
    fs::remove_file(path)
}

/// Whether the disk puts the noughts where the words were is the disk's affair; it costs nothing.
fn write_over(file: &mut File, size: u64) -> io::Result<()> {
    let noughts = [0; PAGE];
    let mut left = size;
    while left > 0 {
        let now = usize::try_from(left).unwrap_or(PAGE).min(PAGE);
        file.write_all(&noughts[..now])?;
        left -= now as u64;
    }
    file.sync_all()
}

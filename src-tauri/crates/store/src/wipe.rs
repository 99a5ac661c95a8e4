//! Files that go for good: an event with all that stands beside it, and copies that still have
//! somebody in them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use domain::CircleId;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

use crate::copies::copies_folder;
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

    /// Returns every copy beside an event.
    pub fn copies(event: &Path) -> Vec<PathBuf> {
        let Ok(folder) = fs::read_dir(Self::copies_folder(event)) else { return Vec::new() };
        let files = folder.filter_map(|file| file.ok().map(|file| file.path()));
        let mut copies: Vec<PathBuf> = files.filter(|path| Self::is_event(path)).collect();
        copies.sort();
        copies
    }

    /// Returns the copies beside an event that still have a circle in them. One that cannot be read
    /// may have it.
    pub async fn copies_with(event: &Path, circle: &CircleId) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for copy in Self::copies(event) {
            if has(&copy, circle).await.unwrap_or(true) {
                found.push(copy);
            }
        }
        found
    }

    /// Writes over a file and removes it, with what SQLite has beside it.
    ///
    /// # Errors
    /// The disk did not let it go.
    pub fn wipe(file: &Path) -> io::Result<()> {
        for ending in WORKING {
            let mut name = file.as_os_str().to_owned();
            name.push(ending);
            match wipe_one(Path::new(&name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        wipe_one(file)
    }

    /// Deletes an event for good, with its copies and, if so wished, its photos, music and films.
    /// Returns each copy by name, and whether it is gone.
    ///
    /// # Errors
    /// `NotOurs` of what is no event, `InUse` while it is open; the disk did not let the file go.
    pub async fn delete_event(
        event: &Path,
        with_media: bool,
    ) -> Result<Vec<(String, bool)>, StoreError> {
        if !Self::is_event(event) {
            return Err(if event.exists() { StoreError::NotOurs } else { StoreError::NotThere });
        }
        // Nobody has it open, here or elsewhere. A damaged or locked one goes all the same.
        match Self::connect(event, false).await {
            Ok(store) => store.close().await?,
            Err(StoreError::InUse) => return Err(StoreError::InUse),
            Err(_) => {}
        }
        let copies = Self::copies(event);
        Self::wipe(event)?;
        let told = copies.iter().map(|copy| (name_of(copy), Self::wipe(copy).is_ok())).collect();
        remove_empty(&Self::copies_folder(event))?;
        if with_media {
            match fs::remove_dir_all(Self::media_folder(event)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                Ok(()) | Err(_) => {}
            }
        }
        Ok(told)
    }
}

/// Returns the name of a file, as people see it.
pub fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Removes a folder in which nothing is left; one with other things in it stays.
fn remove_empty(folder: &Path) -> io::Result<()> {
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

async fn has(copy: &Path, circle: &CircleId) -> Result<bool, StoreError> {
    let mut connection: SqliteConnection = SqliteConnectOptions::new()
        .filename(copy)
        .read_only(true)
        .immutable(true)
        .disable_statement_logging()
        .connect()
        .await?;
    let query = "SELECT 1 FROM circle WHERE id = ?1
         UNION ALL SELECT 1 FROM change WHERE circle = ?1 LIMIT 1";
    let query = sqlx::query(query).bind(circle.as_str());
    let found = query.fetch_optional(&mut connection).await?.is_some();
    connection.close().await?;
    Ok(found)
}

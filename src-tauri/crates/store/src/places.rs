//! Where the copies of an event are: beside it, on another disk, and where it left some under a name
//! that it had before.

use std::path::{Path, PathBuf};

use domain::CircleId;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection, Row};

use crate::copies::{copies_folder, is_copy_or_draft};
use crate::lock::lock_id_of;
use crate::still::{folder_of, read_only};
use crate::{Store, StoreError};

/// In a folder of copies that is not beside its event: where that was.
pub(crate) const WHOSE: &str = "event.txt";

/// Where an event is, and where its copies may be.
#[derive(Debug, Clone)]
pub struct Places {
    pub(crate) event: PathBuf,
    /// The folder for its copies on another disk, among those of other events.
    elsewhere: Option<PathBuf>,
    /// Its own id, and that of its lock: copies that it left behind are known by them.
    id: Option<String>,
    lock: Option<String>,
}

/// What is read of an event to know which it is.
#[derive(Deserialize)]
struct Named {
    id: String,
}

/// Returns the folder for the copies of one event among those of others: named after the file, and
/// after where it is, since many are called "Planning day".
pub fn copies_elsewhere(folder: &Path, event: &Path) -> PathBuf {
    let whole = std::fs::canonicalize(event).unwrap_or_else(|_| event.to_owned());
    let sum = Sha256::digest(whole.as_os_str().as_encoded_bytes());
    let sum: String = sum.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let name = event.file_stem().unwrap_or_default().to_string_lossy();
    folder.join("copies").join(format!("{name} {sum}"))
}

impl Store {
    /// Returns where the copies of this event may be.
    pub async fn places(
        &mut self,
        id: &str,
        elsewhere: Option<PathBuf>,
    ) -> Result<Places, StoreError> {
        let (event, id) = (self.path().to_owned(), Some(id.to_owned()));
        Ok(Places { event, elsewhere, id, lock: self.lock_id().await? })
    }
}

impl Places {
    /// Returns them for an event that nobody can read: only folders that are named after it count.
    pub fn of_unread(event: &Path, elsewhere: Option<PathBuf>) -> Self {
        Self { event: event.to_owned(), elsewhere, id: None, lock: None }
    }

    /// Returns every copy that still has a circle in it, drafts of copies included. One in the event's
    /// own folders that cannot be read may have it.
    pub async fn copies_with(&self, circle: &CircleId) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for copy in self.own_copies() {
            if has(&copy, circle).await.unwrap_or(true) {
                found.push(copy);
            }
        }
        for folder in self.other_folders() {
            for copy in copies_and_drafts(&folder) {
                if self.is_of_the_event(&copy).await && has(&copy, circle).await.unwrap_or(true) {
                    found.push(copy);
                }
            }
        }
        found
    }

    /// Returns by name every copy that goes with the event.
    pub async fn copies(&self) -> Vec<String> {
        self.copies_of_the_event().await.iter().map(|copy| self.name_of(copy)).collect()
    }

    /// Returns every copy of the event; of those under another name only what no event is left to
    /// that had it, and none while the same event is there once more, opened from a copy or renamed.
    pub(crate) async fn copies_of_the_event(&self) -> Vec<PathBuf> {
        let mut found = self.own_copies();
        if self.has_twin().await {
            return found;
        }
        for folder in self.other_folders().into_iter().filter(|folder| is_left_behind(folder)) {
            for copy in copies_and_drafts(&folder) {
                if self.is_of_the_event(&copy).await {
                    found.push(copy);
                }
            }
        }
        found
    }

    /// Returns what a copy is called for people: with its folder, where that is not beside the event.
    pub fn name_of(&self, copy: &Path) -> String {
        let text = |name: Option<&std::ffi::OsStr>| name.unwrap_or_default().display().to_string();
        let (folder, name) = (folder_of(copy), text(copy.file_name()));
        if folder == copies_folder(&self.event) {
            return name;
        }
        format!("{}/{name}", text(folder.file_name()))
    }

    pub(crate) fn own_folders(&self) -> impl Iterator<Item = PathBuf> {
        [copies_folder(&self.event)].into_iter().chain(self.elsewhere.clone())
    }

    fn own_copies(&self) -> Vec<PathBuf> {
        self.own_folders().flat_map(|folder| copies_and_drafts(&folder)).collect()
    }

    /// Returns the folders beside its own, whosever copies they hold.
    fn other_folders(&self) -> Vec<PathBuf> {
        let own: Vec<_> = self.own_folders().collect();
        let beside = folders_in(folder_of(&self.event)).into_iter();
        let beside = beside.filter(|folder| folder.extension() == own[0].extension());
        let elsewhere = self.elsewhere.as_deref().map(folder_of).map(folders_in);
        let all = beside.chain(elsewhere.into_iter().flatten());
        all.filter(|folder| !own.contains(folder)).collect()
    }

    async fn has_twin(&self) -> bool {
        for file in files_in(folder_of(&self.event)) {
            let is_one = file.extension() == self.event.extension() && file != self.event;
            if is_one && self.is_of_the_event(&file).await {
                return true;
            }
        }
        false
    }

    async fn is_of_the_event(&self, copy: &Path) -> bool {
        let Ok((id, lock)) = which(copy).await else { return false };
        let is_same_lock = lock.is_some() && lock == self.lock;
        is_same_lock || (id.is_some() && id == self.id)
    }
}

/// Returns the copies in a folder, and what is left of some that were cut off.
pub(crate) fn copies_and_drafts(folder: &Path) -> Vec<PathBuf> {
    let mut found = files_in(folder);
    found.retain(|path| is_copy_or_draft(path) || Store::is_event(path));
    found.sort();
    found
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = files_in(folder);
    found.retain(|path| path.is_dir());
    found
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    files.filter_map(|file| file.ok().map(|file| file.path())).collect()
}

/// Tells whether the event is gone to which a folder of copies belonged.
fn is_left_behind(folder: &Path) -> bool {
    match std::fs::read_to_string(folder.join(WHOSE)) {
        Ok(event) => !Path::new(event.trim_end()).exists(),
        Err(_) => {
            let beside = folder.with_extension("planlive");
            copies_folder(&beside) == *folder && !beside.exists()
        }
    }
}

/// Notes in a folder of copies elsewhere whose they are.
pub(crate) fn note_whose(folder: &Path, event: &Path) -> std::io::Result<()> {
    let whole = std::fs::canonicalize(event)?;
    let note = folder.join(WHOSE);
    if folder == copies_folder(event) || note.exists() {
        return Ok(());
    }
    std::fs::write(note, format!("{}\n", whole.display()))
}

/// Returns the id of the event that a copy is of, where it can be read, and that of its lock.
async fn which(copy: &Path) -> Result<(Option<String>, Option<String>), StoreError> {
    let mut db = read_only(copy).await?;
    // Older files know no lock.
    let lock = lock_id_of(&mut db).await.unwrap_or_default();
    let id = id_of(&mut db).await;
    db.close().await?;
    Ok((id?, lock))
}

async fn id_of(db: &mut SqliteConnection) -> Result<Option<String>, StoreError> {
    let query = sqlx::query("SELECT body FROM noun WHERE name = 'event'");
    let Some(row) = query.fetch_optional(db).await? else { return Ok(None) };
    let body = row.try_get::<String, _>(0).ok();
    let named = body.and_then(|body| serde_json::from_str::<Named>(&body).ok());
    Ok(named.map(|named| named.id))
}

async fn has(copy: &Path, circle: &CircleId) -> Result<bool, StoreError> {
    let mut db = read_only(copy).await?;
    let query = "SELECT 1 FROM circle WHERE id = ?1
         UNION ALL SELECT 1 FROM change WHERE circle = ?1 LIMIT 1";
    let query = sqlx::query(query).bind(circle.as_str());
    let found = query.fetch_optional(&mut db).await.map(|row| row.is_some());
    db.close().await?;
    Ok(found?)
}

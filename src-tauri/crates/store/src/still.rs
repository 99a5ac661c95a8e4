//! A copy of the file while the writer goes on writing.
//!
//! While the file is held still the writer writes to its log (WAL) only, and leaves the file itself as
//! it was at that moment. A second connection may then read it without any lock, as something that
//! does not change, and writes it anew beside ("VACUUM INTO"). The lock that keeps other programs
//! out is the writer's all the while, and nothing is shared in memory.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest, Sha256};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, Row};

use crate::ground::{forget_in_memory, make_own, room_in, settle_folder};
use crate::opened::LookedAt;
use crate::{Store, StoreError};

/// After how many pages the log is brought into the file: SQLite's own measure.
const LOG_PAGES: &str = "PRAGMA wal_autocheckpoint = 1000";
/// What a copy leaves free on its disk beside itself: an event must never be pushed off it.
const LEFT_FREE: u64 = 32 * 1024 * 1024;

/// The file as it is at one moment. It stands still until this is dropped.
#[derive(Debug)]
pub struct Still {
    path: PathBuf,
    _hold: Arc<()>,
}

/// What is in a file, to be compared with its copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    pub schema: u32,
    pub revision: u32,
    pub commands: u32,
    pub changes: u32,
    pub circles: u32,
    pub records: u32,
    pub pictures: u32,
    picture_bytes: i64,
    nouns: u32,
    seats: u32,
    pub forms: u32,
    tables: u32,
}

/// A copy that was written, read back and found to be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    pub path: PathBuf,
    pub counts: Counts,
    pub bytes: u64,
    /// The SHA-256 of all its bytes, in hexadecimal.
    pub sum: String,
}

/// How careful a copy has to be with the room on its disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spare {
    /// The event itself is on the same disk, or may be.
    LeaveRoom,
    /// It may take all that there is: a stick.
    TakeAll,
}

impl Store {
    /// Lets the file stand still for a copy; what is written meanwhile waits in the log.
    pub async fn hold_still(&mut self) -> Result<Still, StoreError> {
        self.is_where_it_was()?;
        sqlx::query("PRAGMA wal_autocheckpoint = 0").execute(&mut self.connection).await?;
        let is_held = match self.log_into_file().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(StoreError::InUse),
            Err(error) => Err(error),
        };
        if let Err(error) = is_held {
            sqlx::query(LOG_PAGES).execute(&mut self.connection).await?;
            return Err(error);
        }
        Ok(Still { path: self.path().to_owned(), _hold: Arc::clone(&self.hold) })
    }

    /// Lets the file change again, once nobody copies it any more; tells whether it does.
    pub async fn let_go(&mut self) -> Result<bool, StoreError> {
        if self.is_held() {
            return Ok(false);
        }
        sqlx::query(LOG_PAGES).execute(&mut self.connection).await?;
        Ok(true)
    }

    /// Tells whether a copy is being made: the log must not be brought into the file.
    pub fn is_held(&self) -> bool {
        Arc::strong_count(&self.hold) > 1
    }

    /// Waits until nobody copies the file any more.
    pub(crate) async fn wait_for_copies(&self) {
        while self.is_held() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Brings all of the log into the file; tells whether nothing of it is left.
    pub(crate) async fn log_into_file(&mut self) -> Result<bool, StoreError> {
        if self.is_held() {
            return Ok(false);
        }
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut self.connection);
        let busy: i64 = row.await?.try_get(0)?;
        Ok(busy == 0)
    }
}

impl Still {
    /// Writes a copy under another name, syncs it, reads it back, and only then gives it its name.
    ///
    /// # Errors
    /// Then there is nothing of this name, and nothing half-written.
    pub async fn copy_to(&self, to: &Path, spare: Spare) -> Result<Copied, StoreError> {
        self.copy_with(to, spare, |_| Ok(())).await
    }

    /// Does the same, and before the copy has its name what has to be there with it.
    pub(crate) async fn copy_with(
        &self,
        to: &Path,
        spare: Spare,
        before: impl FnOnce(&Copied) -> Result<(), StoreError>,
    ) -> Result<Copied, StoreError> {
        if to.exists() {
            return Err(StoreError::AlreadyThere);
        }
        let draft = draft_of(to);
        remove_draft(&draft);
        let copied = self.write_and_read_back(&draft, spare).await.and_then(|copied| {
            before(&copied)?;
            std::fs::rename(&draft, to)?;
            settle_folder(folder_of(to));
            Ok(Copied { path: to.to_owned(), ..copied })
        });
        if copied.is_err() {
            remove_draft(&draft);
        }
        copied
    }

    /// Returns where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    async fn write_and_read_back(&self, draft: &Path, spare: Spare) -> Result<Copied, StoreError> {
        let size = std::fs::metadata(&self.path)?.len();
        let kept_free = match spare {
            Spare::LeaveRoom => LEFT_FREE,
            Spare::TakeAll => 0,
        };
        if room_in(folder_of(draft)).is_some_and(|room| room < size + kept_free) {
            return Err(StoreError::DiskFull);
        }
        let mut source = read_only(&self.path).await?;
        let expected = count(&mut source).await?;
        let name = draft.to_str().ok_or_else(not_a_name)?;
        match spare {
            Spare::LeaveRoom => drop(make_own(draft)?),
            // On a stick: whoever takes it to another computer is to read it there.
            Spare::TakeAll => {}
        }
        sqlx::query("VACUUM INTO ?").bind(name).execute(&mut source).await?;
        source.close().await?;
        let file = File::options().read(true).write(true).open(draft)?;
        file.sync_all()?;
        forget_in_memory(&file);
        drop(file);
        let found = look_over(draft).await?;
        if found != expected {
            return Err(StoreError::Damaged("a copy is not what was written".to_owned()));
        }
        let (bytes, sum) = sum_of(draft)?;
        Ok(Copied { path: draft.to_owned(), counts: found, bytes, sum })
    }
}

/// Copies a whole file that nobody writes in, byte for byte, with the same care.
pub(crate) fn copy_bytes(from: &Path, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::AlreadyThere);
    }
    let _looked_at = LookedAt::begin(from)?;
    let draft = draft_of(to);
    remove_draft(&draft);
    let copied = (|| {
        let mut file = make_own(&draft)?;
        std::io::copy(&mut File::open(from)?, &mut file)?;
        file.sync_all()?;
        forget_in_memory(&file);
        drop(file);
        if sum_of(from)? != sum_of(&draft)? {
            return Err(StoreError::Damaged("a copy is not what was written".to_owned()));
        }
        std::fs::rename(&draft, to)?;
        settle_folder(folder_of(to));
        Ok(())
    })();
    if copied.is_err() {
        remove_draft(&draft);
    }
    copied
}

/// Opens a file that does not change, without a lock and without touching it.
pub(crate) async fn read_only(path: &Path) -> Result<SqliteConnection, StoreError> {
    let options = SqliteConnectOptions::new().filename(path).immutable(true).read_only(true);
    Ok(options.disable_statement_logging().connect().await?)
}

/// Reads a whole copy, and returns what is in it.
pub(crate) async fn look_over(path: &Path) -> Result<Counts, StoreError> {
    let mut db = read_only(path).await?;
    let row = sqlx::query("PRAGMA integrity_check(1)").fetch_one(&mut db).await?;
    let said: String = row.try_get(0)?;
    if said != "ok" {
        return Err(StoreError::Damaged(said));
    }
    let counts = count(&mut db).await?;
    db.close().await?;
    Ok(counts)
}

pub(crate) async fn count(db: &mut SqliteConnection) -> Result<Counts, StoreError> {
    let row = sqlx::query(
        "SELECT (SELECT user_version FROM pragma_user_version),
             (SELECT COALESCE(MAX(revision), 0) FROM command), (SELECT COUNT(*) FROM command),
             (SELECT COUNT(*) FROM change), (SELECT COUNT(*) FROM circle),
             (SELECT COUNT(*) FROM record), (SELECT COUNT(*) FROM noun),
             (SELECT COUNT(*) FROM seat), (SELECT COUNT(*) FROM sqlite_schema)",
    );
    let row = row.fetch_one(&mut *db).await?;
    let schema: u32 = row.try_get(0)?;
    let (pictures, picture_bytes) = if schema >= 2 {
        let row = sqlx::query("SELECT COUNT(*), COALESCE(SUM(LENGTH(bytes)), 0) FROM picture");
        let row = row.fetch_one(&mut *db).await?;
        (row.try_get(0)?, row.try_get(1)?)
    } else {
        (0, 0)
    };
    let forms = if schema >= 4 {
        sqlx::query("SELECT COUNT(*) FROM form_file").fetch_one(db).await?.try_get(0)?
    } else {
        0
    };
    Ok(Counts {
        schema,
        revision: row.try_get(1)?,
        commands: row.try_get(2)?,
        changes: row.try_get(3)?,
        circles: row.try_get(4)?,
        records: row.try_get(5)?,
        nouns: row.try_get(6)?,
        seats: row.try_get(7)?,
        tables: row.try_get(8)?,
        pictures,
        picture_bytes,
        forms,
    })
}

/// Returns how many bytes a file has, and the SHA-256 of them in hexadecimal.
pub(crate) fn sum_of(path: &Path) -> Result<(u64, String), StoreError> {
    let mut file = File::open(path)?;
    let (mut sum, mut buffer, mut bytes) = (Sha256::new(), vec![0_u8; 256 * 1024], 0_u64);
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        sum.update(&buffer[..read]);
        bytes += read as u64;
    }
    Ok((bytes, sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// Returns the name under which a copy is written until it is whole.
fn draft_of(to: &Path) -> PathBuf {
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    to.with_file_name(name)
}

/// It may have somebody in it who is deleted by the time a copy is made again.
fn remove_draft(draft: &Path) {
    match Store::wipe(draft) {
        Ok(()) | Err(StoreError::NotThere) => {}
        Err(error) => tracing::warn!(%error, "what is left of a copy cannot be removed"),
    }
}

pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn not_a_name() -> StoreError {
    StoreError::File(std::io::Error::other("this folder's name is not text"))
}

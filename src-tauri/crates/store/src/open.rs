//! Opening, making and closing the event file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::{Change, CommandId, Day, Revision};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, migrate::Migrator};

use crate::header::check_header;
use crate::lock::open_lock;
use crate::seal::Seal;
use crate::{Commit, Loaded, StoreError, Unlock, load};

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// An open event file. Nobody else can open it meanwhile.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: SqliteConnection,
    pub(crate) seal: Seal,
    path: PathBuf,
}

impl Store {
    /// Makes a new event file that holds this day.
    ///
    /// # Errors
    /// `AlreadyThere` rather than ever writing over a file.
    pub async fn create(
        path: &Path,
        day: &Day,
        id: CommandId,
        at: chrono::DateTime<chrono::Utc>,
    ) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::AlreadyThere);
        }
        // Written under another name first: a file of the right name is a whole one.
        let draft = draft_of(path, &id);
        let mut store = Self::connect(&draft, true).await?;
        let commit = Commit { id, seat: None, at, revision: Revision(1), changes: whole(day) };
        store.commit(std::slice::from_ref(&commit)).await?;
        store.close().await?;
        std::fs::rename(&draft, path)?;
        Self::connect(path, false).await
    }

    /// Opens an event file and reads the day from it.
    ///
    /// # Errors
    /// A file that is not ours or is newer is refused untouched.
    pub async fn open(path: &Path) -> Result<(Self, Loaded), StoreError> {
        Self::open_with(path, &Unlock::Nothing).await
    }

    /// Opens an event file that may have a lock, with what there is to open it with.
    ///
    /// # Errors
    /// With the wrong passphrase nothing is changed, and one may try again.
    pub async fn open_with(path: &Path, with: &Unlock) -> Result<(Self, Loaded), StoreError> {
        check_header(path)?;
        let mut store = Self::connect(path, false).await?;
        match open_lock(&mut store.connection, with).await {
            Ok((seal, untidy)) => {
                store.seal = seal;
                if let Some(about) = untidy {
                    store.tidy_up(&about).await;
                }
            }
            Err(error) => {
                // Whoever tries again finds nobody in the file.
                store.connection.close().await?;
                return Err(error);
            }
        }
        let loaded = store.reload().await?;
        Ok((store, loaded))
    }

    /// Reads the day again from what is on disk.
    pub async fn reload(&mut self) -> Result<Loaded, StoreError> {
        load::load(&mut self.connection, &self.seal).await
    }

    /// Returns where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes the file, with nothing left beside it.
    pub async fn close(mut self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut self.connection).await?;
        self.connection.close().await?;
        Ok(())
    }

    pub(crate) async fn connect(path: &Path, is_new: bool) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(is_new)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .locking_mode(SqliteLockingMode::Exclusive)
            .busy_timeout(Duration::from_millis(200))
            .foreign_keys(true)
            // What is taken out of a page is gone from it.
            .pragma("secure_delete", "ON")
            // In KiB below nought: the log of a long day stays at hand.
            .pragma("cache_size", "-16000")
            .disable_statement_logging();
        let mut connection = options.connect().await?;
        // Take the lock now: a second host must hear no before it shows anything.
        sqlx::query("BEGIN EXCLUSIVE").execute(&mut connection).await?;
        sqlx::query("COMMIT").execute(&mut connection).await?;
        // Not `run`: its bounds keep the compiler from seeing that this future may change threads.
        MIGRATIONS.run_direct(None, &mut connection, false).await?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
        Ok(Self { connection, seal: Seal::default(), path: path.to_owned() })
    }
}

/// Returns a name beside the file that nobody else has.
fn draft_of(path: &Path, id: &CommandId) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{id}.new"));
    path.with_file_name(name)
}

/// Returns the changes that make a whole day out of an empty one.
fn whole(day: &Day) -> Vec<Change> {
    let mut changes = vec![
        Change::EventChanged { event: day.event.clone() },
        Change::AgendaChanged { agenda: day.agenda.clone() },
        Change::RatesChanged { rates: day.rates.clone() },
        Change::SharedSupportChanged { shared_support: day.shared_support.clone() },
        Change::MoneyRulesChanged { money_rules: day.money_rules.as_ref().clone() },
        Change::IdeasBankChanged { ideas: day.ideas_bank.as_ref().clone() },
        Change::SharingChanged { sharing: day.sharing.as_ref().clone() },
        Change::JoiningChanged { joining: day.joining.clone() },
        Change::ProjectionChanged { projection: day.projection.clone() },
        Change::AnnouncementsChanged { announcements: day.announcements.clone() },
        Change::WorksheetsChanged { worksheets: day.worksheets.as_ref().clone(), touched: None },
        Change::UnknownChanged { unknown: day.unknown.clone() },
    ];
    if !day.forms.is_empty() {
        changes.push(Change::FormsChanged { forms: day.forms.as_ref().clone() });
    }
    for circle in &day.circles {
        let id = &circle.id;
        changes.push(Change::PersonChanged { circle: id.clone(), person: circle.person.clone() });
        let unknown = circle.plan.unknown.clone();
        changes.push(Change::PlanUnknownChanged { circle: id.clone(), unknown });
        let records = circle.plan.everything().map(|(collection, record)| Change::RecordChanged {
            circle: id.clone(),
            collection,
            record: record.clone(),
        });
        changes.extend(records);
    }
    let seats = day.seats.values();
    changes.extend(seats.map(|seat| Change::SeatTaken { seat: seat.clone() }));
    changes
}

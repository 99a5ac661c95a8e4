//! Opening, making and closing the event file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use domain::{Change, CommandId, Day, Hosting, Revision};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, Row, migrate::Migrator};

use crate::copies::keep_before_upgrade;
use crate::feed::Table;
use crate::ground::{Identity, make_own, refuse_a_network_share};
use crate::header::{SCHEMA, check_header};
use crate::lock::open_lock;
use crate::opened::Opened;
use crate::seal::Seal;
use crate::transaction::{begin, end};
use crate::{Commit, Loaded, StoreError, Unlock, load};

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// How a file is that takes what is written again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    AsItWas,
    /// It has something that the disk said it had not taken: the day has to be read again.
    HasMore,
}

/// An open event file. Nobody else can open it meanwhile.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: SqliteConnection,
    pub(crate) seal: Seal,
    /// The tables whose rows a spare laptop is told of; none while nobody follows.
    pub(crate) fed: Vec<Table>,
    path: PathBuf,
    /// Which file it is, wherever it goes.
    identity: Identity,
    /// Held by every copy that is being made.
    pub(crate) hold: Arc<()>,
    /// The pages hold nothing any more of those who were deleted.
    pub(crate) is_written_anew: bool,
    /// The commands that the disk said it did not take, since it last took one.
    pub(crate) failed: BTreeSet<CommandId>,
    /// Nobody here opens the file again, or reads it past this; none while it is out of reach.
    opened: Option<Opened>,
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
        // The power went before somebody who was deleted was gone from every page.
        if store.has_to_tidy().await? {
            store.tidy().await?;
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
        self.wait_for_copies().await;
        self.checkpoint().await?;
        self.connection.close().await?;
        Ok(())
    }

    /// Puts all that stands beside the file into it.
    pub(crate) async fn checkpoint(&mut self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut self.connection).await?;
        Ok(())
    }

    pub(crate) async fn connect(path: &Path, is_new: bool) -> Result<Self, StoreError> {
        let mut store = Self::take(path, is_new).await?;
        store.copy_before_upgrade().await?;
        store.bring_up_to_date().await
    }

    /// Opens a file of our own making: nobody wants a copy of it as it was.
    pub(crate) async fn connect_own(path: &Path) -> Result<Self, StoreError> {
        Self::take(path, false).await?.bring_up_to_date().await
    }

    /// Opens a file, and nobody else can.
    async fn take(path: &Path, is_new: bool) -> Result<Self, StoreError> {
        refuse_a_network_share(path)?;
        if is_new {
            // Its own before anybody writes in it; what is empty is a new file to SQLite.
            make_own(path).map_err(|error| {
                tracing::warn!(%error, "no event can be made in this folder");
                StoreError::ReadOnly
            })?;
        }
        let opened = Some(Opened::claim(path).await?);
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
        let (identity, hold) = (Identity::of(path)?, Arc::new(()));
        let (seal, path) = (Seal::default(), path.to_owned());
        let (fed, is_written_anew, failed) = (Vec::new(), false, BTreeSet::new());
        Ok(Self { connection, seal, fed, path, identity, hold, is_written_anew, failed, opened })
    }

    async fn bring_up_to_date(mut self) -> Result<Self, StoreError> {
        // Not `run`: its bounds keep the compiler from seeing that this future may change threads.
        MIGRATIONS.run_direct(None, &mut self.connection, false).await?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut self.connection).await?;
        Ok(self)
    }

    /// Keeps the file as an older version left it, before anything in it is changed.
    async fn copy_before_upgrade(&mut self) -> Result<(), StoreError> {
        let row = sqlx::query("PRAGMA user_version").fetch_one(&mut self.connection).await?;
        let schema: u32 = row.try_get(0)?;
        if schema == 0 || schema >= SCHEMA {
            return Ok(());
        }
        let still = self.hold_still().await?;
        let is_kept = keep_before_upgrade(&still, &self.path).await;
        drop(still);
        self.let_go().await?;
        is_kept
    }

    /// Tries whether the file takes what is written again, after it did not; opens it anew where it
    /// was out of reach meanwhile. The last command and its revision say which file it was; whether
    /// what seemed lost did reach the disk is told.
    ///
    /// # Errors
    /// `Moved` when there is no file, or another one; else whatever still keeps it from being written.
    pub async fn try_again(
        &mut self,
        revision: Revision,
        last: Option<&CommandId>,
    ) -> Result<Again, StoreError> {
        if self.is_where_it_was().is_ok() {
            match self.write_as_it_is().await {
                Err(StoreError::File(_) | StoreError::Database(_)) => {}
                settled => return settled.map(|()| Again::AsItWas),
            }
        }
        self.wait_for_copies().await;
        // Another one in its place is looked at first; our own is ours.
        if Identity::of(&self.path)? != self.identity || self.opened.is_none() {
            check_header(&self.path)?;
        }
        // Its lock would keep us out, and its log must not be mixed with the new one's.
        let nowhere = SqliteConnectOptions::new().in_memory(true).connect().await?;
        let gone = std::mem::replace(&mut self.connection, nowhere);
        self.fed = Vec::new();
        if let Err(error) = gone.close().await {
            tracing::debug!(%error, "the file that was out of reach did not close");
        }
        self.opened = None;
        let mut found = Self::connect(&self.path, false).await?;
        let again = is_as_it_was(&mut found.connection, revision, last, &self.failed).await?;
        let again = again.ok_or(StoreError::Moved)?;
        (self.connection, self.identity) = (found.connection, found.identity);
        self.opened = found.opened;
        self.failed.clear();
        Ok(again)
    }

    /// Writes and takes away again what a busy minute needs, to see whether the disk takes it.
    async fn write_as_it_is(&mut self) -> Result<(), StoreError> {
        begin(&mut self.connection).await?;
        let tried = try_the_disk(&mut self.connection).await;
        end(&mut self.connection, tried).await
    }

    /// Lets the file grow no further, as on a disk that is full: for tests.
    #[doc(hidden)]
    pub async fn fill_up(&mut self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA max_page_count = 1").execute(&mut self.connection).await?;
        Ok(())
    }

    /// Lets the file grow again: for tests.
    #[doc(hidden)]
    pub async fn make_room(&mut self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA max_page_count = 1073741823").execute(&mut self.connection).await?;
        Ok(())
    }

    /// Brings what waits in the log into the file itself, wherever somebody has moved it.
    pub async fn bring_in_the_log(&mut self) -> Result<(), StoreError> {
        self.log_into_file().await.map(|_| ())
    }

    /// Says no when the file is not where it was: what is written then would be nobody's.
    pub fn is_where_it_was(&self) -> Result<(), StoreError> {
        if Identity::of(&self.path)? == self.identity { Ok(()) } else { Err(StoreError::Moved) }
    }
}

/// Tells whether a file holds what ours held when it was last written, and since then nothing but
/// what the disk seemed not to take.
async fn is_as_it_was(
    db: &mut SqliteConnection,
    revision: Revision,
    last: Option<&CommandId>,
    failed: &BTreeSet<CommandId>,
) -> Result<Option<Again>, StoreError> {
    let query = "SELECT id, revision FROM command WHERE revision >= ?";
    let rows = sqlx::query(query).bind(revision.0).fetch_all(db).await?;
    let (mut has_last, mut again) = (last.is_none() && revision.0 == 0, Again::AsItWas);
    for row in &rows {
        let (id, at): (&str, u32) = (row.try_get(0)?, row.try_get(1)?);
        has_last |= last.map_or(at == revision.0, |last| last.as_str() == id);
        if failed.iter().any(|one| one.as_str() == id) {
            again = Again::HasMore;
        } else if at > revision.0 {
            return Ok(None);
        }
    }
    Ok(has_last.then_some(again))
}

/// Writes some pages, and takes away again what is on them.
async fn try_the_disk(tx: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO noun (name, body) VALUES ('tried', printf('%.*c', 65536, 'x'))")
        .execute(&mut *tx)
        .await?;
    sqlx::query("DELETE FROM noun WHERE name = 'tried'").execute(tx).await?;
    Ok(())
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
    if *day.hosting != Hosting::default() {
        changes.push(Change::HostingChanged { hosting: day.hosting.as_ref().clone() });
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

//! The file of a spare laptop: a whole copy of the event, and after it every row that is written.
//!
//! Nobody writes in it meanwhile. It is marked as a spare's, so that it is not opened as an event by
//! mistake while the first laptop is still there.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, Row};

use crate::erase;
use crate::feed::{Cell, RowNow, Table, tables};
use crate::header::check_header;
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// How far a spare laptop has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpareMark {
    /// Names the host while it is open: its numbers are of no use with another.
    pub feed: String,
    /// The number of the last rows that are in the file.
    pub number: u32,
    /// When they were told, by the first laptop's clock.
    pub at: DateTime<Utc>,
}

/// The mark as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeptMark {
    #[serde(flatten)]
    mark: SpareMark,
    /// Somebody was deleted who may still be on a page of this file.
    #[serde(default)]
    is_untidy: bool,
}

/// The open file of a spare laptop.
#[derive(Debug)]
pub struct Follower {
    store: Store,
    tables: Vec<Table>,
}

impl Follower {
    /// Opens the file of a spare laptop; nothing when it is another file, or none.
    pub async fn open(path: &Path) -> Result<Option<(Self, SpareMark)>, StoreError> {
        match check_header(path) {
            Err(StoreError::NotThere) => return Ok(None),
            other => other?,
        }
        let mut store = Store::connect(path, false).await?;
        let Some(kept) = kept_mark(&mut store.connection).await? else {
            store.close().await?;
            return Err(StoreError::AlreadyThere);
        };
        let mut follower = Self::of(store).await?;
        if kept.is_untidy {
            follower.tidy(&kept.mark).await?;
        }
        Ok(Some((follower, kept.mark)))
    }

    /// Makes the file of a spare laptop out of a copy that has come: looked over, marked, and only
    /// then put in its place.
    ///
    /// # Errors
    /// A file that is no whole event, or a newer one, is refused; what was there before stays.
    pub async fn take_copy(copy: &Path, to: &Path, copied: &SpareMark) -> Result<Self, StoreError> {
        check_header(copy)?;
        let mut store = Store::connect(copy, false).await?;
        let faults = sqlx::query("PRAGMA integrity_check").fetch_all(&mut store.connection).await?;
        let lines = faults.iter().map(|row| row.try_get::<String, _>(0));
        let lines = lines.collect::<Result<Vec<_>, _>>()?;
        if lines != ["ok"] {
            return Err(StoreError::Damaged("the copy did not come whole".to_owned()));
        }
        keep_mark(&mut store.connection, copied, false).await?;
        store.close().await?;
        let before = kept_by(to);
        std::fs::rename(copy, to)?;
        if let Some(before) = before {
            // It may have been in clear what is sealed now, or have had somebody who is deleted.
            Store::wipe(&before)?;
        }
        Self::of(Store::connect(to, false).await?).await
    }

    async fn of(mut store: Store) -> Result<Self, StoreError> {
        let tables = tables(&mut store.connection).await?;
        Ok(Self { store, tables })
    }

    /// Writes rows as they came, all in one transaction; returns when they are on the disk. Whoever
    /// was deleted for good on the first laptop is then on no page of this file either.
    ///
    /// # Errors
    /// Rows that do not fit this file leave it as it was.
    pub async fn take_rows(&mut self, rows: &str, told: &SpareMark) -> Result<(), StoreError> {
        let rows: Vec<RowNow> = serde_json::from_str(rows)
            .map_err(|_| StoreError::Damaged("the rows cannot be read".to_owned()))?;
        let db = &mut self.store.connection;
        let was_untidy = kept_mark(db).await?.is_some_and(|kept| kept.is_untidy);
        let is_untidy = was_untidy || rows.iter().any(lets_go);
        begin(db).await?;
        let taken = take_all(db, &self.tables, &rows).await;
        let taken = match taken {
            Ok(()) => keep_mark(db, told, is_untidy).await,
            Err(error) => Err(error),
        };
        end(db, taken).await?;
        if is_untidy {
            self.tidy(told).await?;
        } else if rows.iter().any(|row| row.cells.is_none()) {
            self.store.checkpoint().await?;
        }
        Ok(())
    }

    /// Writes the file anew without what was deleted.
    async fn tidy(&mut self, mark: &SpareMark) -> Result<(), StoreError> {
        self.store.vacuum().await?;
        keep_mark(&mut self.store.connection, mark, false).await
    }

    /// Returns where the file is.
    pub fn path(&self) -> PathBuf {
        self.store.path().to_owned()
    }

    /// Closes the file, with nothing left beside it.
    pub async fn close(self) -> Result<(), StoreError> {
        self.store.close().await
    }
}

impl Store {
    /// The file is an event like any other from now on.
    pub async fn is_no_spare(&mut self) -> Result<(), StoreError> {
        if kept_mark(&mut self.connection).await?.is_some_and(|kept| kept.is_untidy) {
            self.vacuum().await?;
        }
        sqlx::query("DELETE FROM spare").execute(&mut self.connection).await?;
        Ok(())
    }

    async fn vacuum(&mut self) -> Result<(), StoreError> {
        sqlx::query("VACUUM").execute(&mut self.connection).await?;
        self.checkpoint().await
    }
}

/// Returns another name of the file that is there, for when its own is given to a new one; nothing
/// where the disk knows no second names.
fn kept_by(file: &Path) -> Option<PathBuf> {
    let mut name = file.file_name()?.to_owned();
    name.push(".before");
    let other = file.with_file_name(name);
    if other.exists() {
        // One that was killed in the middle of this has two names for the one file: its bytes stay.
        let is_same = same_file::is_same_file(file, &other);
        let gone = match is_same {
            Ok(true) => std::fs::remove_file(&other).is_ok(),
            Ok(false) => Store::wipe(&other).is_ok(),
            Err(_) => false,
        };
        if !gone {
            return None;
        }
    }
    std::fs::hard_link(file, &other).ok().map(|()| other)
}

/// Tells whether a row says that somebody was deleted on the first laptop. That one may be done with
/// it before it tells: then it says only that there is nothing left to do.
fn lets_go(row: &RowNow) -> bool {
    match row.table.as_str() {
        "noun" => row.key == [Cell::Text(erase::MARK.to_owned())],
        "circle" => row.cells.is_none(),
        _ => false,
    }
}

/// Returns the mark of a spare's file.
pub(crate) async fn mark(db: &mut SqliteConnection) -> Result<Option<SpareMark>, StoreError> {
    Ok(kept_mark(db).await?.map(|kept| kept.mark))
}

async fn kept_mark(db: &mut SqliteConnection) -> Result<Option<KeptMark>, StoreError> {
    let row = sqlx::query("SELECT body FROM spare").fetch_optional(db).await?;
    let read = |row: SqliteRow| {
        let mark = serde_json::from_str(row.try_get(0)?);
        mark.map_err(|_| StoreError::Damaged("its mark cannot be read".to_owned()))
    };
    row.map(read).transpose()
}

async fn keep_mark(
    db: &mut SqliteConnection,
    mark: &SpareMark,
    is_untidy: bool,
) -> Result<(), StoreError> {
    let kept = KeptMark { mark: mark.clone(), is_untidy };
    let body = serde_json::to_string(&kept).expect("BUG: a mark can be written as JSON");
    let query = "INSERT INTO spare (id, body) VALUES (1, ?)
         ON CONFLICT DO UPDATE SET body = excluded.body";
    sqlx::query(query).bind(body).execute(db).await?;
    Ok(())
}

/// Makes all of these rows what they are now; the caller's transaction takes all of them, or none.
async fn take_all(
    tx: &mut SqliteConnection,
    tables: &[Table],
    rows: &[RowNow],
) -> Result<(), StoreError> {
    sqlx::query("PRAGMA defer_foreign_keys = ON").execute(&mut *tx).await?;
    for row in rows {
        let table = tables.iter().find(|table| table.name == row.table);
        let Some(table) = table.filter(|table| fits(table, row)) else {
            return Err(StoreError::Damaged("the rows are of another version".to_owned()));
        };
        take_row(tx, table, row).await?;
    }
    Ok(())
}

fn fits(table: &Table, row: &RowNow) -> bool {
    let has_all = row.cells.as_ref().is_none_or(|cells| cells.len() == table.columns.len());
    row.key.len() == table.keys.len() && has_all
}

async fn take_row(
    tx: &mut SqliteConnection,
    table: &Table,
    row: &RowNow,
) -> Result<(), StoreError> {
    let (text, cells) = match &row.cells {
        Some(cells) => (put(table), cells),
        None => (drop_row(table), &row.key),
    };
    let mut query = sqlx::query(AssertSqlSafe(text));
    for cell in cells {
        query = match cell {
            Cell::Nothing => query.bind(None::<String>),
            Cell::Whole(number) => query.bind(*number),
            Cell::Real(number) => query.bind(*number),
            Cell::Text(text) => query.bind(text.clone()),
            Cell::Bytes(bytes) => {
                let bytes = STANDARD.decode(bytes);
                query.bind(bytes.map_err(|_| StoreError::Damaged("a row is broken".to_owned()))?)
            }
        };
    }
    query.execute(tx).await?;
    Ok(())
}

/// Returns the statement that makes a row what it is now.
fn put(table: &Table) -> String {
    let Table { name, keys, columns } = table;
    let named = |columns: &[String]| {
        let named: Vec<_> = columns.iter().map(|column| format!("\"{column}\"")).collect();
        named.join(", ")
    };
    let marks = vec!["?"; columns.len()].join(", ");
    let others = columns.iter().filter(|column| !keys.contains(column));
    let others: Vec<_> =
        others.map(|column| format!("\"{column}\" = excluded.\"{column}\"")).collect();
    let then = if others.is_empty() {
        "NOTHING".to_owned()
    } else {
        format!("UPDATE SET {}", others.join(", "))
    };
    format!(
        "INSERT INTO \"{name}\" ({}) VALUES ({marks}) ON CONFLICT ({}) DO {then}",
        named(columns),
        named(keys)
    )
}

fn drop_row(table: &Table) -> String {
    let same: Vec<_> = table.keys.iter().map(|key| format!("\"{key}\" = ?")).collect();
    format!("DELETE FROM \"{}\" WHERE {}", table.name, same.join(" AND "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spare_that_was_killed_while_a_copy_took_its_place_keeps_what_it_has() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("spare.planlive");
        std::fs::write(&file, "all that it has").expect("written");
        let read = |file: &Path| std::fs::read_to_string(file).expect("read");
        // Twice: the second time the other name is there already.
        for _ in 0..2 {
            let other = kept_by(&file).expect("it has another name");
            assert_eq!((read(&file), read(&other)), (read(&other), "all that it has".to_owned()));
        }
        // And one of an earlier file goes.
        std::fs::remove_file(&file).expect("gone");
        std::fs::write(&file, "a whole copy").expect("written");
        let other = kept_by(&file).expect("it has another name");
        assert_eq!(read(&other), "a whole copy");
    }
}

//! What a spare laptop follows: the rows of the file as they are now, whichever were written since
//! it was told last. A row is told as it stands in the file, so that it is sealed there too.
//!
//! Only which rows were written is remembered meanwhile, each once: a spare that is slow or away
//! costs no more than that.

use std::path::Path;

use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow, SqliteValueRef};
use sqlx::{AssertSqlSafe, Decode, Row, Sqlite, TypeInfo, ValueRef};

use crate::ground::make_own;
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// The most bytes of rows that are told at once; beyond them a new copy is quicker.
const AT_ONCE: usize = 8 * 1024 * 1024;
/// The most rows that are remembered as written and not told; likewise.
const REMEMBERED: i64 = 50_000;
/// The most columns that the key of a table has.
const KEYS: usize = 4;
/// Of a lock every row is written anew, and what was there before must not stay behind.
const LOCK: &str = "lock";
/// What happens to rows, and under which names its trigger knows them.
const EVENTS: [(&str, &[&str]); 3] =
    [("INSERT", &["NEW"]), ("UPDATE", &["OLD", "NEW"]), ("DELETE", &["OLD"])];

/// What stands in one column of one row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Cell {
    Nothing,
    Whole(i64),
    Real(f64),
    Text(String),
    /// In base64.
    Bytes(String),
}

/// A row as it is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowNow {
    pub(crate) table: String,
    pub(crate) key: Vec<Cell>,
    /// All of its columns in their order; nothing when it is gone.
    pub(crate) cells: Option<Vec<Cell>>,
}

/// Rows on their way to a spare laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// There is nothing new.
    Nothing,
    /// These, as text.
    Rows(String),
    /// It is too much, or must not stand beside what was there before: a new copy is needed.
    TooMuch,
}

/// A table with its key and all its columns.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) keys: Vec<String>,
    pub(crate) columns: Vec<String>,
}

impl Store {
    /// Begins to remember which rows are written, and forgets those that were.
    pub async fn begin_feed(&mut self) -> Result<(), StoreError> {
        let tables = tables(&mut self.connection).await?;
        sqlx::query("PRAGMA temp_store = MEMORY").execute(&mut self.connection).await?;
        begin(&mut self.connection).await?;
        let begun = remember(&mut self.connection, &tables).await;
        end(&mut self.connection, begun).await?;
        self.fed = tables;
        Ok(())
    }

    /// Tells whether it is remembered which rows are written.
    pub fn is_fed(&self) -> bool {
        !self.fed.is_empty()
    }

    /// Remembers nothing any more.
    pub async fn end_feed(&mut self) -> Result<(), StoreError> {
        for table in std::mem::take(&mut self.fed) {
            for (event, _) in EVENTS {
                let drop = AssertSqlSafe(drop_trigger(&table, event));
                sqlx::query(drop).execute(&mut self.connection).await?;
            }
        }
        sqlx::query("DROP TABLE IF EXISTS temp.written").execute(&mut self.connection).await?;
        Ok(())
    }

    /// Tells whether more is remembered than is worth it: a new copy is quicker.
    pub async fn is_feed_too_long(&mut self) -> Result<bool, StoreError> {
        if self.fed.is_empty() {
            return Ok(false);
        }
        let row =
            sqlx::query("SELECT COUNT(*) FROM written").fetch_one(&mut self.connection).await?;
        Ok(row.try_get::<i64, _>(0)? > REMEMBERED)
    }

    /// Returns the rows that were written and not told yet, as they are now; they are told under
    /// this number.
    pub async fn tell_rows(&mut self, number: u32) -> Result<Told, StoreError> {
        let sources = "SELECT DISTINCT source FROM written WHERE told = 0";
        let sources = sqlx::query(sources).fetch_all(&mut self.connection).await?;
        let sources: Vec<String> =
            sources.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
        if sources.is_empty() {
            return Ok(Told::Nothing);
        }
        if sources.iter().any(|source| source == LOCK) {
            return Ok(Told::TooMuch);
        }
        let mut text = String::from("[");
        for table in self.fed.iter().filter(|table| sources.contains(&table.name)) {
            let query = AssertSqlSafe(rows_of(table));
            let mut rows = sqlx::query(query).bind(&table.name).fetch(&mut self.connection);
            while let Some(row) = rows.try_next().await? {
                if text.len() > 1 {
                    text.push(',');
                }
                text.push_str(&json(&row_now(table, &row)?));
                if text.len() > AT_ONCE {
                    return Ok(Told::TooMuch);
                }
            }
        }
        text.push(']');
        let told = "UPDATE written SET told = ? WHERE told = 0";
        sqlx::query(told).bind(number).execute(&mut self.connection).await?;
        Ok(Told::Rows(text))
    }

    /// The rows of this number are on the spare's disk.
    pub async fn rows_arrived(&mut self, number: u32) -> Result<(), StoreError> {
        let query = sqlx::query("DELETE FROM written WHERE told = ?").bind(number);
        query.execute(&mut self.connection).await?;
        Ok(())
    }

    /// What was told did not arrive: it is told again.
    pub async fn tell_again(&mut self) -> Result<(), StoreError> {
        let query = sqlx::query("UPDATE written SET told = 0 WHERE told <> 0");
        query.execute(&mut self.connection).await?;
        Ok(())
    }

    /// Writes a whole copy of the file as it is now, which has nothing in it that is gone.
    pub async fn copy_whole(&mut self, to: &Path) -> Result<(), StoreError> {
        drop(make_own(to)?);
        let query = sqlx::query("VACUUM INTO ?").bind(to.to_string_lossy().into_owned());
        query.execute(&mut self.connection).await?;
        Ok(())
    }
}

/// Makes the table of what was written, and has every table of the day write in it.
async fn remember(tx: &mut SqliteConnection, tables: &[Table]) -> Result<(), StoreError> {
    sqlx::query("DROP TABLE IF EXISTS temp.written").execute(&mut *tx).await?;
    sqlx::query(
        "CREATE TEMP TABLE written (
             source TEXT NOT NULL, k0 ANY, k1 ANY, k2 ANY, k3 ANY, told INTEGER NOT NULL,
             PRIMARY KEY (source, k0, k1, k2, k3)
         ) STRICT, WITHOUT ROWID",
    )
    .execute(&mut *tx)
    .await?;
    for table in tables {
        for (event, rows) in EVENTS {
            let drop = AssertSqlSafe(drop_trigger(table, event));
            sqlx::query(drop).execute(&mut *tx).await?;
            let trigger = AssertSqlSafe(trigger(table, event, rows));
            sqlx::query(trigger).execute(&mut *tx).await?;
        }
    }
    Ok(())
}

/// Returns the tables of the day: all but those that are about this one file.
pub(crate) async fn tables(db: &mut SqliteConnection) -> Result<Vec<Table>, StoreError> {
    // Whoever others belong to comes first.
    let names = "SELECT name FROM main.sqlite_master WHERE type = 'table'
         AND name NOT LIKE 'sqlite%' AND name NOT IN ('_sqlx_migrations', 'spare')
         ORDER BY name <> 'circle', name <> 'command', name";
    let names = sqlx::query(names).fetch_all(&mut *db).await?;
    let mut tables = Vec::new();
    for row in names {
        let name: String = row.try_get(0)?;
        let columns = "SELECT name, pk FROM pragma_table_info(?, 'main') ORDER BY cid";
        let rows = sqlx::query(columns).bind(&name).fetch_all(&mut *db).await?;
        let mut keys: Vec<(i64, String)> = Vec::new();
        let mut columns = Vec::new();
        for row in rows {
            let (column, place): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
            columns.push(column.clone());
            if place > 0 {
                keys.push((place, column));
            }
        }
        keys.sort();
        let keys: Vec<_> = keys.into_iter().map(|(_, column)| column).collect();
        assert!((1..=KEYS).contains(&keys.len()), "BUG: the table {name} has a key of one to four");
        tables.push(Table { name, keys, columns });
    }
    Ok(tables)
}

fn drop_trigger(table: &Table, event: &str) -> String {
    format!("DROP TRIGGER IF EXISTS temp.written_{}_{event}", table.name)
}

/// Returns the trigger that remembers a row by its key.
fn trigger(table: &Table, event: &str, rows: &[&str]) -> String {
    let name = &table.name;
    let notes = rows.iter().map(|row| {
        let key = |place: usize| match table.keys.get(place) {
            Some(column) => format!("{row}.\"{column}\""),
            None => "0".to_owned(),
        };
        let [a, b, c, d] = [key(0), key(1), key(2), key(3)];
        // Not `OR REPLACE`: what the statement outside says about conflicts would stand.
        format!(
            "DELETE FROM written WHERE source = '{name}' AND k0 = {a} AND k1 = {b} AND k2 = {c}
                 AND k3 = {d};
             INSERT INTO written VALUES ('{name}', {a}, {b}, {c}, {d}, 0);"
        )
    });
    let notes: String = notes.collect();
    format!(
        "CREATE TEMP TRIGGER written_{name}_{event} AFTER {event} ON main.\"{name}\"
         BEGIN {notes} END"
    )
}

/// Returns the query for the rows of a table that were written: their keys, then all columns.
fn rows_of(table: &Table) -> String {
    let Table { name, keys, columns } = table;
    let same: Vec<_> = keys
        .iter()
        .enumerate()
        .map(|(place, key)| format!("now.\"{key}\" = written.k{place}"))
        .collect();
    let found = (0..keys.len()).map(|place| format!("written.k{place}"));
    let all = columns.iter().map(|column| format!("now.\"{column}\""));
    let wanted: Vec<_> = found.chain(all).collect();
    format!(
        "SELECT {} FROM written LEFT JOIN main.\"{name}\" AS now ON {}
         WHERE written.source = ? AND written.told = 0",
        wanted.join(", "),
        same.join(" AND ")
    )
}

fn row_now(table: &Table, row: &SqliteRow) -> Result<RowNow, StoreError> {
    let keys = table.keys.len();
    let cell = |place: usize| cell(row.try_get_raw(place)?);
    let key = (0..keys).map(cell).collect::<Result<Vec<_>, StoreError>>()?;
    let cells = (keys..keys + table.columns.len()).map(cell);
    let cells = cells.collect::<Result<Vec<_>, StoreError>>()?;
    // A key is never nothing: with one the row is there.
    let first = table.columns.iter().position(|column| column == &table.keys[0]);
    let is_there = first.is_some_and(|first| cells[first] != Cell::Nothing);
    Ok(RowNow { table: table.name.clone(), key, cells: is_there.then_some(cells) })
}

fn cell(value: SqliteValueRef<'_>) -> Result<Cell, StoreError> {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    if value.is_null() {
        return Ok(Cell::Nothing);
    }
    let kind = value.type_info().name().to_owned();
    let read = |error| StoreError::Database(sqlx::Error::Decode(error));
    Ok(match kind.as_str() {
        "INTEGER" | "BOOLEAN" => Cell::Whole(<i64 as Decode<Sqlite>>::decode(value).map_err(read)?),
        "REAL" => Cell::Real(<f64 as Decode<Sqlite>>::decode(value).map_err(read)?),
        "TEXT" => Cell::Text(<String as Decode<Sqlite>>::decode(value).map_err(read)?),
        _ => {
            let bytes = <&[u8] as Decode<Sqlite>>::decode(value).map_err(read)?;
            Cell::Bytes(STANDARD.encode(bytes))
        }
    })
}

fn json(row: &RowNow) -> String {
    serde_json::to_string(row).expect("BUG: every row can be written as JSON")
}

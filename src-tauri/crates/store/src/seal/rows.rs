//! All rows of a file from one seal to another, and nothing of what was before left in its pages.

use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::StoreError;
use crate::seal::Seal;
use crate::seal::columns::{COLUMNS, Column, Holds};

/// Opens every value with one seal and closes it with another; the caller's transaction makes it all
/// or nothing.
pub(crate) async fn seal_rows(
    tx: &mut SqliteConnection,
    from: &Seal,
    to: &Seal,
) -> Result<(), StoreError> {
    for column in &COLUMNS {
        let rows = sqlx::query(column.keys).fetch_all(&mut *tx).await?;
        for row in rows {
            seal_row(tx, column, &key_of(&row)?, from, to).await?;
        }
    }
    Ok(())
}

fn key_of(row: &SqliteRow) -> Result<Vec<String>, sqlx::Error> {
    (0..row.len()).map(|place| row.try_get(place)).collect()
}

async fn seal_row(
    tx: &mut SqliteConnection,
    column: &Column,
    key: &[String],
    from: &Seal,
    to: &Seal,
) -> Result<(), StoreError> {
    let read = key.iter().fold(sqlx::query(column.read), |query, part| query.bind(part));
    let row = read.fetch_one(&mut *tx).await?;
    let parts: Vec<_> = key.iter().map(String::as_str).collect();
    let (table, name) = (column.table, column.column);
    let write = sqlx::query(column.write);
    let write = match column.holds {
        Holds::Text => {
            let text = from.open(table, &parts, name, row.try_get(0)?)?;
            write.bind(to.close(table, &parts, name, text))
        }
        Holds::Bytes => {
            let bytes = from.open_bytes(table, &parts, name, row.try_get(0)?)?;
            write.bind(to.close_bytes(table, &parts, name, &bytes))
        }
    };
    let write = key.iter().fold(write, |query, part| query.bind(part));
    write.execute(tx).await?;
    Ok(())
}

/// Writes the whole file anew, so that no page and no free space holds what was there before.
pub(crate) async fn tidy(db: &mut SqliteConnection) -> Result<(), StoreError> {
    for step in ["PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"] {
        sqlx::query(step).execute(&mut *db).await?;
    }
    Ok(())
}

//! Transactions, begun and ended in SQLite's own words.
//!
//! Not sqlx's: it counts how deep it is, and after a disk that failed twice in a row the count is
//! wrong. What it then takes for an inner transaction is never committed, and says that it was.

use sqlx::sqlite::SqliteConnection;

use crate::StoreError;

/// Begins. Whatever an earlier one left open is let go first.
pub(crate) async fn begin(db: &mut SqliteConnection) -> Result<(), StoreError> {
    if sqlx::query("BEGIN IMMEDIATE").execute(&mut *db).await.is_ok() {
        return Ok(());
    }
    roll_back(db).await;
    sqlx::query("BEGIN IMMEDIATE").execute(db).await?;
    Ok(())
}

/// Commits what was done, or lets all of it go.
pub(crate) async fn end(
    db: &mut SqliteConnection,
    done: Result<(), StoreError>,
) -> Result<(), StoreError> {
    let done = match done {
        Ok(()) => sqlx::query("COMMIT").execute(&mut *db).await.map(drop).map_err(Into::into),
        Err(error) => Err(error),
    };
    if done.is_err() {
        roll_back(db).await;
    }
    done
}

async fn roll_back(db: &mut SqliteConnection) {
    // SQLite lets go by itself when the disk is full: then there is nothing to let go.
    if let Err(error) = sqlx::query("ROLLBACK").execute(db).await {
        tracing::debug!(%error, "there was no transaction any more");
    }
}

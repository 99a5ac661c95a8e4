//! Deleting somebody for good: their rows, their history, and every byte of it that pages and the
//! write-ahead log still have.

use domain::{Borrowed, Change, CircleId, Names};
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

use crate::commit::json;
use crate::seal::Seal;
use crate::{Store, StoreError};

/// The noun that stands in the file from when somebody is deleted until no page has them any more.
const MARK: &str = "erasing";

/// Deletes the history of a person, and takes the name out of what others made of their ideas.
///
/// What was everybody's (the wall, ideas, sharing, announcements, who sat where) is told by nouns as
/// they are now; how they came to be is not worth a word about somebody who wants to be forgotten.
pub(crate) async fn erase_history(
    tx: &mut SqliteConnection,
    seal: &Seal,
    circle: &CircleId,
    names: &Names,
    borrowed: &[Borrowed],
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM change WHERE circle IS NULL OR circle = ?")
        .bind(circle.as_str())
        .execute(&mut *tx)
        .await?;
    // The ids stay, so that a device that sends something again is still known to have sent it.
    sqlx::query(
        "UPDATE command SET seat = NULL
         WHERE seat NOT IN (SELECT id FROM seat) AND id NOT IN (SELECT command FROM change)",
    )
    .execute(&mut *tx)
    .await?;
    for one in borrowed {
        rename(tx, seal, one, names).await?;
    }
    sqlx::query("INSERT INTO noun (name, body) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(MARK)
        .bind(seal.close("noun", &[MARK], "body", json(&true)))
        .execute(tx)
        .await?;
    Ok(())
}

async fn rename(
    tx: &mut SqliteConnection,
    seal: &Seal,
    one: &Borrowed,
    names: &Names,
) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT number, command, body FROM change WHERE circle = ?")
        .bind(one.circle.as_str())
        .fetch_all(&mut *tx)
        .await?;
    for row in rows {
        let number = row.try_get::<i64, _>(0)?.to_string();
        let key = [number.as_str(), row.try_get(1)?];
        let body = seal.open("change", &key, "body", row.try_get(2)?)?;
        let Ok(Change::RecordChanged { circle, collection, mut record }) =
            serde_json::from_str(&body)
        else {
            continue;
        };
        let is_it = collection == one.collection && record.id == one.record;
        if is_it && names.out_of_record(&mut record, None) {
            let body = json(&Change::RecordChanged { circle, collection, record });
            sqlx::query("UPDATE change SET body = ? WHERE number = ?")
                .bind(seal.close("change", &key, "body", body))
                .bind(row.try_get::<i64, _>(0)?)
                .execute(&mut *tx)
                .await?;
        }
    }
    Ok(())
}

impl Store {
    /// Tells whether somebody was deleted who may still be on a page of the file.
    pub async fn has_to_tidy(&mut self) -> Result<bool, StoreError> {
        let query = sqlx::query("SELECT 1 FROM noun WHERE name = ?").bind(MARK);
        Ok(query.fetch_optional(&mut self.connection).await?.is_some())
    }

    /// Writes the file anew without what was deleted, and empties the write-ahead log. Tells whether
    /// nothing of it is left: while somebody reads the file for a copy, something is.
    pub async fn tidy(&mut self) -> Result<bool, StoreError> {
        sqlx::query("VACUUM").execute(&mut self.connection).await?;
        if !self.empty_log().await? {
            return Ok(false);
        }
        sqlx::query("DELETE FROM noun WHERE name = ?")
            .bind(MARK)
            .execute(&mut self.connection)
            .await?;
        self.empty_log().await
    }

    async fn empty_log(&mut self) -> Result<bool, StoreError> {
        let query = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)");
        let row = query.fetch_one(&mut self.connection).await?;
        Ok(row.try_get::<i64, _>(0)? == 0)
    }
}

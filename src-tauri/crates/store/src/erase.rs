//! Deleting somebody for good: their rows, their history, and every byte of it that pages and the
//! write-ahead log still have.

use domain::{Borrowed, Change, CircleId, Names};
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

use crate::commit::json;
use crate::seal::Seal;
use crate::{Store, StoreError};

/// The noun that stands in the file from when somebody is deleted until no page has them any more.
pub(crate) const MARK: &str = "erasing";

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
    Ok(())
}

/// Deletes the history of somebody who was taken off the list: who they were, and when that changed.
pub(crate) async fn forget_history(
    tx: &mut SqliteConnection,
    circle: &CircleId,
) -> Result<(), StoreError> {
    let query = sqlx::query("DELETE FROM change WHERE circle = ?").bind(circle.as_str());
    query.execute(tx).await?;
    Ok(())
}

/// Notes in the file that it has to be tidied, and whose copies have to go as well.
pub(crate) async fn mark(
    tx: &mut SqliteConnection,
    seal: &Seal,
    in_copies: Option<&CircleId>,
) -> Result<(), StoreError> {
    let mut all = marked(tx, seal).await?.unwrap_or_default();
    all.extend(in_copies.cloned());
    keep_mark(tx, seal, &all).await
}

/// Returns whose copies have to go; nothing when nobody was deleted.
async fn marked(
    db: &mut SqliteConnection,
    seal: &Seal,
) -> Result<Option<Vec<CircleId>>, StoreError> {
    let query = sqlx::query("SELECT body FROM noun WHERE name = ?").bind(MARK);
    let Some(row) = query.fetch_optional(db).await? else { return Ok(None) };
    let body = seal.open("noun", &[MARK], "body", row.try_get(0)?)?;
    // Once there was no list in it.
    Ok(Some(serde_json::from_str(&body).unwrap_or_default()))
}

async fn keep_mark(
    db: &mut SqliteConnection,
    seal: &Seal,
    all: &[CircleId],
) -> Result<(), StoreError> {
    let query = "INSERT INTO noun (name, body) VALUES (?, ?)
         ON CONFLICT DO UPDATE SET body = excluded.body";
    let query = sqlx::query(query).bind(MARK);
    query.bind(seal.close("noun", &[MARK], "body", json(&all))).execute(db).await?;
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
    /// nothing of it is left. While somebody reads the file for a copy it is left as it is: they
    /// would have read half of it before and half of it after.
    pub async fn tidy(&mut self) -> Result<bool, StoreError> {
        if self.is_held() {
            return Ok(false);
        }
        if !self.is_written_anew {
            sqlx::query("VACUUM").execute(&mut self.connection).await?;
            self.is_written_anew = true;
        }
        if !self.log_into_file().await? {
            return Ok(false);
        }
        self.drop_mark_when_done().await?;
        self.log_into_file().await
    }

    /// Returns those who were deleted with their copies, which may still be there.
    pub async fn whose_copies_go(&mut self) -> Result<Vec<CircleId>, StoreError> {
        Ok(marked(&mut self.connection, &self.seal).await?.unwrap_or_default())
    }

    /// Notes that nothing more is to be done about somebody's copies; tells whether the file itself
    /// says nothing of them any more.
    pub async fn copies_are_gone(&mut self, circle: &CircleId) -> Result<bool, StoreError> {
        let mut all = self.whose_copies_go().await?;
        if all.contains(circle) {
            all.retain(|one| one != circle);
            keep_mark(&mut self.connection, &self.seal, &all).await?;
        }
        if self.is_written_anew {
            self.drop_mark_when_done().await?;
        }
        self.log_into_file().await
    }

    async fn drop_mark_when_done(&mut self) -> Result<(), StoreError> {
        let all = marked(&mut self.connection, &self.seal).await?;
        if all.is_some_and(|all| all.is_empty()) {
            let query = sqlx::query("DELETE FROM noun WHERE name = ?").bind(MARK);
            query.execute(&mut self.connection).await?;
        }
        Ok(())
    }
}

//! The files of forms by their hash; what is known of a form is part of the day.

use chrono::{DateTime, Utc};
use domain::OwnForm;
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

use crate::{Store, StoreError};

impl Store {
    /// Keeps a form's file. Until the day has a form with this hash, it goes with the next change of
    /// forms.
    pub async fn keep_form_file(
        &mut self,
        hash: &str,
        bytes: &[u8],
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let closed = self.seal.close_bytes("form_file", &[hash], "bytes", bytes);
        let query =
            "INSERT INTO form_file (hash, at, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        let query = sqlx::query(query).bind(hash).bind(at.to_rfc3339()).bind(closed);
        query.execute(&mut self.connection).await?;
        Ok(())
    }

    /// Returns a form's file; nothing when it is not here.
    pub async fn form_file(&mut self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let query = sqlx::query("SELECT bytes FROM form_file WHERE hash = ?").bind(hash);
        let row = query.fetch_optional(&mut self.connection).await?;
        let Some(row) = row else { return Ok(None) };
        self.seal.open_bytes("form_file", &[hash], "bytes", row.try_get(0)?).map(Some)
    }
}

/// Lets go of the files that no form has.
pub(crate) async fn drop_others(
    tx: &mut SqliteConnection,
    forms: &[OwnForm],
) -> Result<(), StoreError> {
    let hashes: Vec<_> = forms.iter().map(|form| form.hash.as_str()).collect();
    let hashes = serde_json::to_string(&hashes).expect("BUG: words can be written as JSON");
    let query = "DELETE FROM form_file WHERE hash NOT IN (SELECT value FROM json_each(?))";
    sqlx::query(query).bind(hashes).execute(tx).await?;
    Ok(())
}

//! The log of who saw what: a row a line, bounded.

use chrono::{DateTime, Utc};
use domain::{ACCESS_LINES, Access, AccessBy, CircleId, Did, Noted};
use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::commit::json;
use crate::seal::Seal;
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// What of a line is in its body.
#[derive(Serialize, Deserialize)]
struct Body {
    by: AccessBy,
    did: Did,
    until: DateTime<Utc>,
    count: u32,
}

impl Store {
    /// Returns the lines of a circle, or of the event itself, the latest first.
    pub async fn accesses_of(
        &mut self,
        circle: Option<&CircleId>,
    ) -> Result<Vec<Access>, StoreError> {
        let query = "SELECT number, circle, at, body FROM access WHERE circle IS ?
             ORDER BY number DESC LIMIT ?";
        let query = sqlx::query(query).bind(circle.map(CircleId::as_str)).bind(ACCESS_LINES);
        let rows = query.fetch_all(&mut self.connection).await?;
        Ok(rows.iter().filter_map(|row| line(row, &self.seal)).collect())
    }

    /// Returns the lines of a circle, with those of the event that are about every plan in it, the
    /// latest first.
    pub async fn accesses_about(&mut self, circle: &CircleId) -> Result<Vec<Access>, StoreError> {
        let query = "SELECT number, circle, at, body FROM access WHERE circle = ? OR circle IS NULL
             ORDER BY number DESC";
        let rows = sqlx::query(query).bind(circle.as_str()).fetch_all(&mut self.connection).await?;
        let lines = rows.iter().filter_map(|row| line(row, &self.seal));
        let is_about_it = |line: &Access| line.circle.is_some() || line.did.is_about_every_plan();
        Ok(lines.filter(is_about_it).collect())
    }

    /// Returns the lines of all circles and of the event, the latest first.
    pub async fn accesses(&mut self) -> Result<Vec<Access>, StoreError> {
        let query = "SELECT number, circle, at, body FROM access ORDER BY number DESC LIMIT ?";
        let query = sqlx::query(query).bind(ACCESS_LINES);
        let rows = query.fetch_all(&mut self.connection).await?;
        Ok(rows.iter().filter_map(|row| line(row, &self.seal)).collect())
    }

    /// Returns the number of the latest line, nought when there is none.
    pub async fn last_access(&mut self) -> Result<u32, StoreError> {
        let query = sqlx::query("SELECT COALESCE(MAX(number), 0) FROM access");
        Ok(query.fetch_one(&mut self.connection).await?.try_get(0)?)
    }

    /// Keeps what was done without a host, by the command line: each a line of its own.
    pub async fn tell_accesses(
        &mut self,
        noted: Vec<Noted>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let last = self.last_access().await?;
        let lines = (last + 1..).zip(noted).map(|(number, one)| Access::new(number, one, now));
        begin(&mut self.connection).await?;
        let kept = keep_all(&mut self.connection, &self.seal, lines).await;
        end(&mut self.connection, kept).await
    }

    /// Lets the oldest lines go of whoever has too many.
    pub async fn trim_accesses(&mut self) -> Result<(), StoreError> {
        let query = "DELETE FROM access WHERE number IN (
                 SELECT number FROM (SELECT number, ROW_NUMBER()
                     OVER (PARTITION BY circle ORDER BY number DESC) AS place FROM access)
                 WHERE place > ?)";
        sqlx::query(query).bind(ACCESS_LINES).execute(&mut self.connection).await?;
        Ok(())
    }
}

async fn keep_all(
    tx: &mut SqliteConnection,
    seal: &Seal,
    lines: impl Iterator<Item = Access>,
) -> Result<(), StoreError> {
    for line in lines {
        keep_access(tx, seal, &line).await?;
    }
    Ok(())
}

/// Keeps a line, or what it tells on.
pub(crate) async fn keep_access(
    tx: &mut SqliteConnection,
    seal: &Seal,
    access: &Access,
) -> Result<(), StoreError> {
    let Access { number, circle, by, did, at, until, count } = access;
    let body = Body { by: by.clone(), did: did.clone(), until: *until, count: *count };
    sqlx::query(
        "INSERT INTO access (number, circle, at, body) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET body = excluded.body",
    )
    .bind(number)
    .bind(circle.as_ref().map(CircleId::as_str))
    .bind(at.to_rfc3339())
    .bind(seal.close("access", &[&number.to_string()], "body", json(&body)))
    .execute(tx)
    .await?;
    Ok(())
}

/// Returns a line; one that a newer version has written is passed over.
fn line(row: &SqliteRow, seal: &Seal) -> Option<Access> {
    let number: u32 = row.try_get(0).ok()?;
    let circle: Option<String> = row.try_get(1).ok()?;
    let circle = circle.map(CircleId::new).transpose().ok()?;
    let at = DateTime::parse_from_rfc3339(row.try_get(2).ok()?).ok()?.to_utc();
    let key = number.to_string();
    let body = seal.open("access", &[&key], "body", row.try_get(3).ok()?).ok()?;
    let Body { by, did, until, count } = serde_json::from_str(&body).ok()?;
    Some(Access { number, circle, by, did, at, until, count })
}

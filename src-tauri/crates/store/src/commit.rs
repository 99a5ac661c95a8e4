//! One transaction for what a batch of commands changed: all of it on disk, or none.

use chrono::{DateTime, Utc};
use domain::plan::{Collection, Record};
use domain::{Change, CircleId, CommandId, Person, Revision, Seat, SeatId, Table, Unknown};
use serde::Serialize;
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

use crate::access::keep_access;
use crate::erase::{erase_history, forget_history, mark};
use crate::forms::drop_others;
use crate::seal::Seal;
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// How many commands are remembered that the disk said it did not take.
const FAILED: usize = 10_000;

/// What one command changed.
#[derive(Debug, Clone)]
pub struct Commit {
    pub id: CommandId,
    /// Who it was; nobody when the host itself did it.
    pub seat: Option<SeatId>,
    pub at: DateTime<Utc>,
    pub revision: Revision,
    pub changes: Vec<Change>,
}

impl Commit {
    /// Tells whether somebody is deleted for good.
    pub fn erases(&self) -> bool {
        self.changes.iter().any(|change| matches!(change, Change::PersonErased { .. }))
    }

    /// Tells whether somebody is gone: the file has to be tidied afterwards.
    pub fn lets_go(&self) -> bool {
        self.erases()
            || self.changes.iter().any(|change| matches!(change, Change::PersonLeft { .. }))
    }
}

impl Store {
    /// Writes a batch and returns when it is on the disk.
    ///
    /// # Errors
    /// Then nothing of the batch is in the file.
    pub async fn commit(&mut self, batch: &[Commit]) -> Result<(), StoreError> {
        self.is_where_it_was()?;
        self.is_written_anew &= !batch.iter().any(Commit::lets_go);
        let written = self.write_batch(batch).await;
        match &written {
            Ok(()) => self.failed.clear(),
            // The disk may have it all the same.
            Err(_) if self.failed.len() < FAILED => {
                self.failed.extend(batch.iter().map(|commit| commit.id.clone()));
            }
            Err(_) => {}
        }
        written
    }

    async fn write_batch(&mut self, batch: &[Commit]) -> Result<(), StoreError> {
        begin(&mut self.connection).await?;
        let written = write_all(&mut self.connection, &self.seal, batch).await;
        end(&mut self.connection, written).await
    }
}

async fn write_all(
    tx: &mut SqliteConnection,
    seal: &Seal,
    batch: &[Commit],
) -> Result<(), StoreError> {
    let mut log = Log::of(tx).await?;
    for commit in batch {
        write(tx, seal, &mut log, commit).await?;
    }
    Ok(())
}

/// The number of the latest change: what is sealed is bound to the number under which it stands.
struct Log(i64);

impl Log {
    async fn of(tx: &mut SqliteConnection) -> Result<Self, StoreError> {
        let row = sqlx::query("SELECT COALESCE(MAX(number), 0) FROM change").fetch_one(tx).await?;
        Ok(Self(row.try_get(0)?))
    }
}

async fn write(
    tx: &mut SqliteConnection,
    seal: &Seal,
    log: &mut Log,
    commit: &Commit,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO command (id, revision, seat, at) VALUES (?, ?, ?, ?)")
        .bind(commit.id.as_str())
        .bind(commit.revision.0)
        .bind(commit.seat.as_ref().map(SeatId::as_str))
        .bind(commit.at.to_rfc3339())
        .execute(&mut *tx)
        .await?;
    for change in &commit.changes {
        keep(tx, seal, change).await?;
        let Some(logged) = logged(change) else { continue };
        log.0 += 1;
        let number = log.0.to_string();
        let key = [number.as_str(), commit.id.as_str()];
        sqlx::query("INSERT INTO change (number, command, circle, body) VALUES (?, ?, ?, ?)")
            .bind(log.0)
            .bind(commit.id.as_str())
            .bind(change.circle().map(CircleId::as_str))
            .bind(seal.close("change", &key, "body", json(&logged)))
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Returns the change as the log keeps it: of a record only the fields that it touched, of the
/// worksheets only the one that was written anew, of what is asked only the latest, of forms what
/// goes where. Who saw what has a table of its own, and of somebody who is gone nothing is kept.
fn logged(change: &Change) -> Option<Change> {
    if matches!(
        change,
        Change::Accessed { .. } | Change::PersonErased { .. } | Change::PersonLeft { .. }
    ) {
        return None;
    }
    let mut logged = change.clone();
    if let Change::RecordChanged { record, .. } = &mut logged {
        let revision = record.revision;
        record.fields.retain(|_, field| field.revision == revision);
    }
    if let Change::WorksheetsChanged { worksheets, touched } = &mut logged {
        worksheets.own.retain(|own| Some(&own.id) == touched.as_ref());
    }
    if let Change::ProjectionChanged { projection } = &mut logged {
        // What was asked before stands in the log already; the latest question is the last.
        let before = projection.requests.len().saturating_sub(1);
        for request in &mut projection.requests[..before] {
            request.picture = request.picture.emptied();
        }
        // The agenda as it was when the wall was held stands in the log already, as do announcements.
        if let Some(frozen) = &mut projection.frozen {
            frozen.agenda.items.clear();
            frozen.agenda.runs.clear();
            frozen.announcements.clear();
        }
    }
    if let Change::FormsChanged { forms } = &mut logged {
        // Of a field what goes there; the form itself says the rest.
        for field in forms.iter_mut().flat_map(|form| &mut form.fields) {
            (field.before, field.after, field.items) = (String::new(), String::new(), Vec::new());
        }
    }
    if let Change::HostingChanged { hosting } = &mut logged {
        hosting.secret = String::new();
    }
    if let Change::SeatTaken { seat } = &mut logged {
        seat.token_hash = String::new();
    }
    Some(logged)
}

async fn keep(tx: &mut SqliteConnection, seal: &Seal, change: &Change) -> Result<(), StoreError> {
    match change {
        Change::EventChanged { event } => noun(tx, seal, "event", json(event)).await,
        Change::AgendaChanged { agenda } => noun(tx, seal, "agenda", json(agenda)).await,
        Change::RatesChanged { rates } => noun(tx, seal, "rates", json(rates)).await,
        Change::SharedSupportChanged { shared_support } => {
            noun(tx, seal, "sharedSupport", json(shared_support)).await
        }
        Change::MoneyRulesChanged { money_rules } => {
            noun(tx, seal, "moneyRules", json(money_rules)).await
        }
        Change::IdeasBankChanged { ideas } => noun(tx, seal, "ideasBank", json(ideas)).await,
        Change::SharingChanged { sharing } => noun(tx, seal, "sharing", json(sharing)).await,
        Change::JoiningChanged { joining } => noun(tx, seal, "joining", json(joining)).await,
        Change::ProjectionChanged { projection } => {
            noun(tx, seal, "projection", json(projection)).await
        }
        Change::AnnouncementsChanged { announcements } => {
            noun(tx, seal, "announcements", json(announcements)).await
        }
        Change::WorksheetsChanged { worksheets, .. } => {
            noun(tx, seal, "worksheets", json(worksheets)).await
        }
        Change::LeadChanged { lead } => noun(tx, seal, "lead", json(lead)).await,
        Change::IdeaWallChanged { idea_wall } => noun(tx, seal, "ideaWall", json(idea_wall)).await,
        Change::RehearsalChanged { rehearsal } => {
            noun(tx, seal, "rehearsal", json(rehearsal)).await
        }
        Change::FeedbackChanged { feedback } => noun(tx, seal, "feedback", json(feedback)).await,
        Change::FormsChanged { forms } => {
            noun(tx, seal, "forms", json(forms)).await?;
            drop_others(tx, forms).await
        }
        Change::HostingChanged { hosting } => noun(tx, seal, "hosting", json(hosting)).await,
        Change::TableChanged { circle, table } => keep_table(tx, seal, circle, table).await,
        Change::UnknownChanged { unknown } => noun(tx, seal, "unknown", json(unknown)).await,
        Change::PersonChanged { circle, person } => keep_person(tx, seal, circle, person).await,
        Change::PersonLeft { circle } => {
            remove_person(tx, circle).await?;
            forget_history(tx, circle).await?;
            mark(tx, seal, None).await
        }
        Change::PersonErased { circle, names, borrowed, with_copies } => {
            remove_person(tx, circle).await?;
            erase_history(tx, seal, circle, names, borrowed).await?;
            mark(tx, seal, with_copies.then_some(circle)).await
        }
        Change::Accessed { access } => keep_access(tx, seal, access).await,
        Change::PlanUnknownChanged { circle, unknown } => {
            keep_unknown(tx, seal, circle, unknown).await
        }
        Change::RecordChanged { circle, collection, record } => {
            keep_record(tx, seal, circle, *collection, record).await
        }
        Change::SeatTaken { seat } => keep_seat(tx, seal, seat).await,
        Change::SeatLeft { seat } => {
            sqlx::query("DELETE FROM seat WHERE id = ?").bind(seat.as_str()).execute(tx).await?;
            Ok(())
        }
    }
}

async fn noun(
    tx: &mut SqliteConnection,
    seal: &Seal,
    name: &str,
    body: String,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO noun (name, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body")
        .bind(name)
        .bind(seal.close("noun", &[name], "body", body))
        .execute(tx)
        .await?;
    Ok(())
}

async fn keep_person(
    tx: &mut SqliteConnection,
    seal: &Seal,
    circle: &CircleId,
    person: &Person,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO circle (id, place, person, unknown, seated)
         VALUES (?, (SELECT COALESCE(MAX(place), -1) + 1 FROM circle), ?, ?, ?)
         ON CONFLICT DO UPDATE SET person = excluded.person",
    )
    .bind(circle.as_str())
    .bind(seal.close("circle", &[circle.as_str()], "person", json(person)))
    .bind(seal.close("circle", &[circle.as_str()], "unknown", "{}".to_owned()))
    .bind(seal.close("circle", &[circle.as_str()], "seated", "{}".to_owned()))
    .execute(tx)
    .await?;
    Ok(())
}

async fn remove_person(tx: &mut SqliteConnection, circle: &CircleId) -> Result<(), StoreError> {
    for query in [
        "DELETE FROM record WHERE circle = ?",
        "DELETE FROM picture WHERE circle = ?",
        "DELETE FROM picture_part WHERE circle = ?",
        "DELETE FROM access WHERE circle = ?",
        "DELETE FROM circle WHERE id = ?",
    ] {
        sqlx::query(query).bind(circle.as_str()).execute(&mut *tx).await?;
    }
    Ok(())
}

async fn keep_table(
    tx: &mut SqliteConnection,
    seal: &Seal,
    circle: &CircleId,
    table: &Table,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE circle SET seated = ? WHERE id = ?")
        .bind(seal.close("circle", &[circle.as_str()], "seated", json(table)))
        .bind(circle.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

async fn keep_unknown(
    tx: &mut SqliteConnection,
    seal: &Seal,
    circle: &CircleId,
    unknown: &Unknown,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE circle SET unknown = ? WHERE id = ?")
        .bind(seal.close("circle", &[circle.as_str()], "unknown", json(unknown)))
        .bind(circle.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

async fn keep_record(
    tx: &mut SqliteConnection,
    seal: &Seal,
    circle: &CircleId,
    collection: Collection,
    record: &Record,
) -> Result<(), StoreError> {
    let key = [circle.as_str(), collection.name(), record.id.as_str()];
    sqlx::query(
        "INSERT INTO record (circle, collection, id, place, removed, revision, fields)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET place = excluded.place, removed = excluded.removed,
             revision = excluded.revision, fields = excluded.fields",
    )
    .bind(circle.as_str())
    .bind(collection.name())
    .bind(record.id.as_str())
    .bind(record.order.as_str())
    .bind(record.removed)
    .bind(record.revision.0)
    .bind(seal.close("record", &key, "fields", json(&record.fields)))
    .execute(tx)
    .await?;
    Ok(())
}

async fn keep_seat(tx: &mut SqliteConnection, seal: &Seal, seat: &Seat) -> Result<(), StoreError> {
    let key = &[seat.id.as_str()];
    sqlx::query(
        "INSERT INTO seat (id, role, token_hash, since) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET role = excluded.role, token_hash = excluded.token_hash",
    )
    .bind(seat.id.as_str())
    .bind(seal.close("seat", key, "role", json(&seat.role)))
    .bind(seal.close("seat", key, "token_hash", seat.token_hash.clone()))
    .bind(seat.since.to_rfc3339())
    .execute(tx)
    .await?;
    Ok(())
}

pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("BUG: every part of a day can be written as JSON")
}

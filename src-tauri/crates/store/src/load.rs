//! Rebuilding the day from the file: the only way back after a crash, and of every start.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::plan::{Broken, Collection, Order, Record};
use domain::{
    Circle, CircleId, CommandId, Day, EventInfo, Plan, RecordId, Rehearsal, Revision, Role, Seat,
    SeatId, Table,
};
use serde::de::DeserializeOwned;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::follow::mark;
use crate::history::Told;
use crate::seal::Seal;
use crate::{SpareMark, StoreError};

/// A day as it was on disk.
#[derive(Debug)]
pub struct Loaded {
    pub day: Day,
    /// The commands that were carried out, with the revision that each got.
    pub commands: BTreeMap<CommandId, Revision>,
    /// Records that could not be read: they stay in the file, and are in no plan.
    pub broken: Vec<(CircleId, Broken)>,
    /// The seats from which something was done since they were taken.
    pub did: BTreeSet<SeatId>,
    /// When somebody in each circle last wrote something.
    pub wrote: BTreeMap<CircleId, DateTime<Utc>>,
    /// How far it has come, when it is the file of a spare laptop.
    pub spare: Option<SpareMark>,
}

/// How many changes are read in one go, from the latest back.
const PAGE: u32 = 50;

pub(crate) async fn load(db: &mut SqliteConnection, seal: &Seal) -> Result<Loaded, StoreError> {
    let mut nouns = nouns(db, seal).await?;
    let event: Option<EventInfo> = nouns.take("event")?;
    let event = event.ok_or_else(|| StoreError::Damaged("it has no event in it".to_owned()))?;
    let mut day = Day::new(event);
    if let Some(agenda) = nouns.take("agenda")? {
        day.agenda = agenda;
    }
    day.rates = nouns.take("rates")?.unwrap_or_default();
    day.shared_support = nouns.take("sharedSupport")?.unwrap_or_default();
    day.money_rules = Arc::new(nouns.take("moneyRules")?.unwrap_or_default());
    if let Some(ideas) = nouns.take("ideasBank")? {
        day.ideas_bank = Arc::new(ideas);
    }
    day.sharing = Arc::new(nouns.take("sharing")?.unwrap_or_default());
    day.joining = nouns.take("joining")?.unwrap_or_default();
    day.projection = nouns.take("projection")?.unwrap_or_default();
    day.announcements = nouns.take("announcements")?.unwrap_or_default();
    day.worksheets = Arc::new(nouns.take("worksheets")?.unwrap_or_default());
    day.lead = nouns.take("lead")?.unwrap_or_default();
    day.idea_wall = Arc::new(nouns.take("ideaWall")?.unwrap_or_default());
    day.rehearsal = nouns.take::<Option<Rehearsal>>("rehearsal")?.flatten().map(Arc::new);
    day.feedback = Arc::new(nouns.take("feedback")?.unwrap_or_default());
    day.forms = Arc::new(nouns.take("forms")?.unwrap_or_default());
    day.hosting = Arc::new(nouns.take("hosting")?.unwrap_or_default());
    day.unknown = nouns.take("unknown")?.unwrap_or_default();
    let mut broken = Vec::new();
    load_circles(db, seal, &mut day, &mut broken).await?;
    load_seats(db, seal, &mut day).await?;
    let commands = load_commands(db).await?;
    day.revision = commands.values().copied().max().unwrap_or_default();
    let (did, wrote) = (load_did(db).await?, load_wrote(db, seal, &day).await?);
    let spare = mark(db).await?;
    Ok(Loaded { day, commands, broken, did, wrote, spare })
}

/// Says where JSON is wrong, and nothing of what stands there: the log may have it.
fn place(error: &serde_json::Error) -> String {
    format!("{:?}, line {}, column {}", error.classify(), error.line(), error.column())
}

struct Nouns(BTreeMap<String, String>);

impl Nouns {
    fn take<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, StoreError> {
        let Some(body) = self.0.remove(name) else { return Ok(None) };
        let read = serde_json::from_str(&body);
        read.map(Some)
            .map_err(|e| StoreError::Damaged(format!("{name} cannot be read ({})", place(&e))))
    }
}

async fn nouns(db: &mut SqliteConnection, seal: &Seal) -> Result<Nouns, StoreError> {
    let rows = sqlx::query("SELECT name, body FROM noun").fetch_all(db).await?;
    let rows = rows.iter().map(|row| {
        let name: String = row.try_get(0)?;
        let body = seal.open("noun", &[&name], "body", row.try_get(1)?)?;
        Ok((name, body))
    });
    Ok(Nouns(rows.collect::<Result<_, StoreError>>()?))
}

async fn load_circles(
    db: &mut SqliteConnection,
    seal: &Seal,
    day: &mut Day,
    broken: &mut Vec<(CircleId, Broken)>,
) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT id, person, unknown, seated FROM circle ORDER BY place");
    for row in rows.fetch_all(&mut *db).await? {
        let id = row.try_get::<String, _>(0)?;
        let damaged = |error: &serde_json::Error| {
            StoreError::Damaged(format!("a circle cannot be read ({})", place(error)))
        };
        let open =
            |place: usize, column: &str| seal.open("circle", &[&id], column, row.try_get(place)?);
        let circle = CircleId::new(id.clone())
            .map_err(|_| StoreError::Damaged("a circle has an id that is none".to_owned()))?;
        let person = serde_json::from_str(&open(1, "person")?).map_err(|e| damaged(&e))?;
        let unknown = serde_json::from_str(&open(2, "unknown")?).map_err(|e| damaged(&e))?;
        let table: Table = serde_json::from_str(&open(3, "seated")?).map_err(|e| damaged(&e))?;
        if table != Table::default() {
            day.tables.insert(circle.clone(), table);
        }
        let mut plan = Plan::default();
        plan.unknown = unknown;
        day.circles.push(Arc::new(Circle { id: circle, person, plan }));
    }
    let rows = sqlx::query(
        "SELECT circle, collection, id, place, removed, revision, fields FROM record
         ORDER BY circle, collection, id",
    );
    for row in rows.fetch_all(db).await? {
        let id = row.try_get::<String, _>(0)?;
        let place = day.circles.iter_mut().find(|circle| circle.id.as_str() == id);
        let Some(circle) = place else {
            return Err(StoreError::Damaged("a record belongs to no circle".to_owned()));
        };
        match record(&row, seal)? {
            Ok((collection, record)) => Arc::make_mut(circle).plan.put(collection, record),
            Err(what) => broken.push((circle.id.clone(), what)),
        }
    }
    Ok(())
}

fn record(
    row: &SqliteRow,
    seal: &Seal,
) -> Result<Result<(Collection, Record), Broken>, StoreError> {
    let circle = row.try_get::<String, _>(0)?;
    let collection = row.try_get::<String, _>(1)?;
    let id = row.try_get::<String, _>(2)?;
    let order = row.try_get::<String, _>(3)?;
    let removed = row.try_get(4)?;
    let revision = Revision(row.try_get(5)?);
    let key = [circle.as_str(), &collection, &id];
    let fields = match seal.open("record", &key, "fields", row.try_get(6)?) {
        Err(StoreError::LockDamaged) => return Err(StoreError::LockDamaged),
        opened => opened.unwrap_or_default(),
    };
    let nameless = || RecordId::new("nameless").expect("BUG: a plain word is an id");
    let known = Collection::named(&collection);
    let broken = |field: &str| Broken {
        collection: known.unwrap_or(Collection::Entries),
        record: RecordId::new(id.clone()).unwrap_or_else(|_| nameless()),
        field: field.to_owned(),
    };
    let Some(collection) = known else { return Ok(Err(broken("collection"))) };
    let Ok(own_id) = RecordId::new(id.clone()) else { return Ok(Err(broken("id"))) };
    let Ok(order) = Order::new(order) else { return Ok(Err(broken("order"))) };
    let Ok(fields) = serde_json::from_str(&fields) else { return Ok(Err(broken("fields"))) };
    Ok(Ok((collection, Record { id: own_id, order, removed, revision, fields })))
}

async fn load_seats(
    db: &mut SqliteConnection,
    seal: &Seal,
    day: &mut Day,
) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT id, role, token_hash, since FROM seat").fetch_all(db).await?;
    for row in rows {
        let id: String = row.try_get(0)?;
        let open =
            |place: usize, column: &str| seal.open("seat", &[&id], column, row.try_get(place)?);
        let since = DateTime::parse_from_rfc3339(row.try_get(3)?).map(|at| at.to_utc());
        let (role, token_hash) = (open(1, "role"), open(2, "token_hash"));
        let role = role.map(|role| serde_json::from_str(&role));
        // A seat that cannot be read is a device that has to join again: no word is lost by it.
        let (Ok(id), Ok(Ok(role)), Ok(since), Ok(token_hash)) =
            (SeatId::new(id.clone()), role, since, token_hash)
        else {
            continue;
        };
        let seat = Seat { id: id.clone(), role, token_hash, since };
        day.seats.insert(id, seat);
    }
    Ok(())
}

async fn load_commands(
    db: &mut SqliteConnection,
) -> Result<BTreeMap<CommandId, Revision>, StoreError> {
    let rows = sqlx::query("SELECT id, revision FROM command").fetch_all(db).await?;
    let mut commands = BTreeMap::new();
    for row in rows {
        if let Ok(id) = CommandId::new(row.try_get::<String, _>(0)?) {
            commands.insert(id, Revision(row.try_get(1)?));
        }
    }
    Ok(commands)
}

async fn load_did(db: &mut SqliteConnection) -> Result<BTreeSet<SeatId>, StoreError> {
    // The first command of a seat is that it was taken.
    let rows = sqlx::query(
        "SELECT seat FROM command WHERE seat IS NOT NULL GROUP BY seat HAVING COUNT(*) > 1",
    );
    let rows = rows.fetch_all(db).await?;
    let ids = rows.iter().map(|row| row.try_get::<String, _>(0)).collect::<Result<Vec<_>, _>>()?;
    Ok(ids.into_iter().filter_map(|id| SeatId::new(id).ok()).collect())
}

async fn load_wrote(
    db: &mut SqliteConnection,
    seal: &Seal,
    day: &Day,
) -> Result<BTreeMap<CircleId, DateTime<Utc>>, StoreError> {
    let mut wrote = BTreeMap::new();
    for circle in &day.circles {
        if let Some(at) = last_written(db, seal, day, &circle.id).await? {
            wrote.insert(circle.id.clone(), at);
        }
    }
    Ok(wrote)
}

/// Returns when somebody in a circle last wrote something: mostly one of the latest changes, so the
/// log is read from its end.
async fn last_written(
    db: &mut SqliteConnection,
    seal: &Seal,
    day: &Day,
    circle: &CircleId,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let mut reached = i64::MAX;
    loop {
        let rows = sqlx::query(
            "SELECT change.number, change.command, change.body, command.seat, command.at
             FROM change JOIN command ON command.id = change.command
             WHERE change.circle = ? AND command.seat IS NOT NULL AND change.number < ?
             ORDER BY change.number DESC LIMIT ?",
        );
        let rows = rows.bind(circle.as_str()).bind(reached).bind(PAGE);
        let rows = rows.fetch_all(&mut *db).await?;
        for row in &rows {
            reached = row.try_get(0)?;
            let (command, seat): (String, String) = (row.try_get(1)?, row.try_get(3)?);
            // A device that had to go was a circle's: desks keep their seats.
            let seat = SeatId::new(seat).ok().and_then(|seat| day.seats.get(&seat));
            let is_theirs = seat.is_none_or(|seat| match seat.role {
                Role::Circle { .. } | Role::Guest { .. } => true,
                Role::Facilitator | Role::Wall | Role::Remote | Role::Spare => false,
            });
            let number = reached.to_string();
            let key = [number.as_str(), command.as_str()];
            // One that cannot be read is no reason to open nothing.
            let body = seal.open("change", &key, "body", row.try_get(2)?).unwrap_or_default();
            let told = Told::of(&body);
            // A check-in is the circle's own: nobody learns of it, not even that there was one.
            let is_writing = told.is_record() && told.collection() != Some(Collection::CheckIns);
            let at = DateTime::parse_from_rfc3339(row.try_get(4)?);
            if let (true, true, Ok(at)) = (is_theirs, is_writing, at) {
                return Ok(Some(at.to_utc()));
            }
        }
        if rows.len() < PAGE as usize {
            return Ok(None);
        }
    }
}

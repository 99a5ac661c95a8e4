//! Rebuilding the day from the file: the only way back after a crash, and of every start.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::plan::{Broken, Collection, Order, Record};
use domain::{
    Circle, CircleId, CommandId, Day, EventInfo, Plan, RecordId, Rehearsal, Revision, Seat, SeatId,
    Table,
};
use serde::de::DeserializeOwned;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::StoreError;

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
}

pub(crate) async fn load(db: &mut SqliteConnection) -> Result<Loaded, StoreError> {
    let mut nouns = nouns(db).await?;
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
    day.unknown = nouns.take("unknown")?.unwrap_or_default();
    let mut broken = Vec::new();
    load_circles(db, &mut day, &mut broken).await?;
    load_seats(db, &mut day).await?;
    let commands = load_commands(db).await?;
    day.revision = commands.values().copied().max().unwrap_or_default();
    let (did, wrote) = (load_did(db).await?, load_wrote(db).await?);
    Ok(Loaded { day, commands, broken, did, wrote })
}

struct Nouns(BTreeMap<String, String>);

impl Nouns {
    fn take<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, StoreError> {
        let Some(body) = self.0.remove(name) else { return Ok(None) };
        let read = serde_json::from_str(&body);
        read.map(Some).map_err(|e| StoreError::Damaged(format!("{name} cannot be read ({e})")))
    }
}

async fn nouns(db: &mut SqliteConnection) -> Result<Nouns, StoreError> {
    let rows = sqlx::query("SELECT name, body FROM noun").fetch_all(db).await?;
    let rows = rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?)));
    Ok(Nouns(rows.collect::<Result<_, sqlx::Error>>()?))
}

async fn load_circles(
    db: &mut SqliteConnection,
    day: &mut Day,
    broken: &mut Vec<(CircleId, Broken)>,
) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT id, person, unknown, seated FROM circle ORDER BY place");
    for row in rows.fetch_all(&mut *db).await? {
        let id = row.try_get::<String, _>(0)?;
        let damaged = |what: &dyn std::fmt::Display| {
            StoreError::Damaged(format!("the circle {id} cannot be read ({what})"))
        };
        let circle = CircleId::new(id.clone()).map_err(|e| damaged(&e))?;
        let person = serde_json::from_str(row.try_get(1)?).map_err(|e| damaged(&e))?;
        let unknown = serde_json::from_str(row.try_get(2)?).map_err(|e| damaged(&e))?;
        let table: Table = serde_json::from_str(row.try_get(3)?).map_err(|e| damaged(&e))?;
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
            return Err(StoreError::Damaged(format!("a record belongs to no circle ({id})")));
        };
        match record(&row)? {
            Ok((collection, record)) => Arc::make_mut(circle).plan.put(collection, record),
            Err(what) => broken.push((circle.id.clone(), what)),
        }
    }
    Ok(())
}

fn record(row: &SqliteRow) -> Result<Result<(Collection, Record), Broken>, sqlx::Error> {
    let collection = row.try_get::<String, _>(1)?;
    let id = row.try_get::<String, _>(2)?;
    let order = row.try_get::<String, _>(3)?;
    let removed = row.try_get(4)?;
    let revision = Revision(row.try_get(5)?);
    let fields = row.try_get::<String, _>(6)?;
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

async fn load_seats(db: &mut SqliteConnection, day: &mut Day) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT id, role, token_hash, since FROM seat").fetch_all(db).await?;
    for row in rows {
        let since = DateTime::parse_from_rfc3339(row.try_get(3)?).map(|at| at.to_utc());
        let role = serde_json::from_str(row.try_get(1)?);
        // A seat that cannot be read is a device that has to join again: no word is lost by it.
        let (Ok(id), Ok(role), Ok(since)) =
            (SeatId::new(row.try_get::<String, _>(0)?), role, since)
        else {
            continue;
        };
        let seat = Seat { id: id.clone(), role, token_hash: row.try_get(2)?, since };
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
) -> Result<BTreeMap<CircleId, DateTime<Utc>>, StoreError> {
    // A device that had to go was a circle's: desks keep their seats.
    // A check-in is the circle's own: nobody learns of it, not even that there was one.
    let rows = sqlx::query(
        "SELECT change.circle, MAX(command.at) FROM change
         JOIN command ON command.id = change.command
         LEFT JOIN seat ON seat.id = command.seat
         WHERE change.circle IS NOT NULL AND command.seat IS NOT NULL
             AND (seat.role IS NULL OR seat.role LIKE '{\"type\":\"circle\"%'
                 OR seat.role LIKE '{\"type\":\"guest\"%')
             AND change.body LIKE '{\"type\":\"recordChanged\"%'
             AND SUBSTR(change.body, 1, 500) NOT LIKE '%\"collection\":\"checkIns\"%'
         GROUP BY change.circle",
    );
    let mut wrote = BTreeMap::new();
    for row in rows.fetch_all(db).await? {
        let at = DateTime::parse_from_rfc3339(row.try_get(1)?);
        if let (Ok(id), Ok(at)) = (CircleId::new(row.try_get::<String, _>(0)?), at) {
            wrote.insert(id, at.to_utc());
        }
    }
    Ok(wrote)
}

//! How a plan came to be what it is: its moments, and the plan as it was, both from the log.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use domain::plan::{Collection, Plan, Record};
use domain::{Change, CircleId, Revision, SeatId};
use futures_util::TryStreamExt;
use serde::Deserialize;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::seal::Seal;
use crate::{Store, StoreError};

/// The most moments that are told of; the latest ones.
const MOMENTS: usize = 500;
/// A hand that rests for so long, in seconds, begins another moment.
const REST: i64 = 2 * 60;
/// The longest moment, in seconds: a hand that never rests leaves more than one behind.
const LONGEST: i64 = 10 * 60;
/// How many changes are read in one go: nobody waits for a long history.
const PAGE: u32 = 500;
/// How many bytes of them are read in one go, and one change more: a change may be half a megabyte.
const PAGE_BYTES: usize = 256 * 1024;

/// One run of a hand's changes to a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMoment {
    /// The last revision of it.
    pub revision: Revision,
    /// When that was.
    pub at: DateTime<Utc>,
    /// Whose hand it was; nobody's when the host itself did it.
    pub seat: Option<SeatId>,
    /// How many records of each collection it changed.
    pub counts: BTreeMap<Collection, u32>,
}

/// A reading of a circle's moments, from the latest back.
#[derive(Debug)]
pub struct Moments {
    circle: CircleId,
    /// The number of the earliest change that has been read.
    reached: i64,
    /// In the order of their last changes, the latest first.
    found: Vec<Run>,
    /// The run of each hand to which an earlier change may still belong.
    open: BTreeMap<Option<String>, usize>,
}

/// A reading of what the log says of one plan, from the beginning up to a revision. However long the
/// log is, no more is kept of it than the plan.
#[derive(Debug)]
pub struct PlanLog {
    circle: CircleId,
    until: Revision,
    /// The number of the latest change that has been read.
    reached: i64,
    plan: Plan,
}

impl Store {
    /// Reads a page of moments and tells whether that was all.
    pub async fn read_moments(&mut self, moments: &mut Moments) -> Result<bool, StoreError> {
        let Self { connection, seal, .. } = self;
        let mut rows = sqlx::query(
            "SELECT change.number, command.revision, command.seat, command.at, change.command,
                 change.body
             FROM change JOIN command ON command.id = change.command
             WHERE change.circle = ? AND change.number < ?
             ORDER BY change.number DESC LIMIT ?",
        )
        .bind(moments.circle.as_str().to_owned())
        .bind(moments.reached)
        .bind(PAGE)
        .fetch(connection);
        let mut page = Page::default();
        while page.has_room()
            && let Some(row) = rows.try_next().await?
        {
            moments.reached = row.try_get(0)?;
            let told = Told::read(&page.body_of(seal, &row, 0, 4, 5)?)?;
            if told.is_record() {
                moments.add(&row, &told)?;
            } else if told.is_leaving() {
                // What came before was another person's plan under the same id.
                return Ok(true);
            }
        }
        Ok(page.is_last() || moments.is_enough())
    }

    /// Reads a page of a plan's log and tells whether that was all.
    pub async fn read_plan_log(&mut self, log: &mut PlanLog) -> Result<bool, StoreError> {
        let Self { connection, seal, .. } = self;
        let mut rows = sqlx::query(
            "SELECT change.number, change.body, command.revision, change.command
             FROM change JOIN command ON command.id = change.command
             WHERE change.circle = ? AND change.number > ?
             ORDER BY change.number LIMIT ?",
        )
        .bind(log.circle.as_str().to_owned())
        .bind(log.reached)
        .bind(PAGE)
        .fetch(connection);
        let mut page = Page::default();
        while page.has_room()
            && let Some(row) = rows.try_next().await?
        {
            // Revisions grow with the log: nothing that comes after belongs to it either.
            if row.try_get::<u32, _>(2)? > log.until.0 {
                return Ok(true);
            }
            log.reached = row.try_get(0)?;
            log.take(&page.body_of(seal, &row, 0, 3, 1)?);
        }
        Ok(page.is_last())
    }
}

/// How much of the log was read in one go.
#[derive(Debug, Default)]
struct Page {
    rows: u32,
    bytes: usize,
}

impl Page {
    fn has_room(&self) -> bool {
        self.rows < PAGE && self.bytes < PAGE_BYTES
    }

    /// Tells whether there was no more to read.
    fn is_last(&self) -> bool {
        self.has_room()
    }

    /// Returns what a row of the log says; where its number, command and body stand is told.
    fn body_of(
        &mut self,
        seal: &Seal,
        row: &SqliteRow,
        number: usize,
        command: usize,
        body: usize,
    ) -> Result<String, StoreError> {
        let number = row.try_get::<i64, _>(number)?.to_string();
        let key = [number.as_str(), row.try_get(command)?];
        let body = seal.open("change", &key, "body", row.try_get(body)?)?;
        self.rows += 1;
        self.bytes += body.len();
        Ok(body)
    }
}

impl PlanLog {
    /// Begins to read how a circle's plan became what it was after a revision.
    pub fn new(circle: CircleId, until: Revision) -> Self {
        Self { circle, until, reached: 0, plan: Plan::default() }
    }

    /// Returns the plan after all that was read.
    pub fn plan(self) -> Plan {
        self.plan
    }

    fn take(&mut self, body: &str) {
        let plan = &mut self.plan;
        match serde_json::from_str(body) {
            Ok(Change::RecordChanged { collection, record, .. }) => {
                let record = after(plan.record(collection, &record.id), record);
                plan.put(collection, record);
            }
            Ok(Change::PlanUnknownChanged { unknown, .. }) => plan.unknown = unknown,
            Ok(Change::PersonLeft { .. }) => *plan = Plan::default(),
            Ok(_) => {}
            Err(error) => {
                // What is wrong with it, and nothing of what it says.
                let (kind, line, column) = (error.classify(), error.line(), error.column());
                tracing::warn!(?kind, line, column, "a change in the log cannot be read");
            }
        }
    }
}

/// Returns a record after a change, of which the log holds only the fields that it touched.
fn after(before: Option<&Record>, mut logged: Record) -> Record {
    for (name, field) in before.into_iter().flat_map(|record| &record.fields) {
        logged.fields.entry(name.clone()).or_insert_with(|| field.clone());
    }
    logged
}

/// What the log tells of a change without all that is in it.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Told {
    #[serde(rename = "type")]
    kind: Option<String>,
    collection: Option<String>,
    record: Option<ToldRecord>,
}

#[derive(Debug, Deserialize)]
struct ToldRecord {
    id: Option<String>,
}

impl Told {
    /// Reads it; nothing of what is torn, which hides no other change.
    ///
    /// # Errors
    /// It is whole and says what no version of ours says: such a log is not told as if it were ours.
    fn read(body: &str) -> Result<Self, StoreError> {
        type Whole = serde_json::Map<String, serde_json::Value>;
        match serde_json::from_str(body) {
            Err(error) if serde_json::from_str::<Whole>(body).is_ok() => {
                Err(StoreError::Damaged(format!("a change cannot be read ({error})")))
            }
            told => Ok(told.unwrap_or_default()),
        }
    }

    /// Reads it; nothing of what cannot be read.
    pub(crate) fn of(body: &str) -> Self {
        serde_json::from_str(body).unwrap_or_default()
    }

    pub(crate) fn is_record(&self) -> bool {
        self.kind.as_deref() == Some("recordChanged")
    }

    fn is_leaving(&self) -> bool {
        self.kind.as_deref() == Some("personLeft")
    }

    pub(crate) fn collection(&self) -> Option<Collection> {
        self.collection.as_deref().and_then(Collection::named)
    }
}

#[derive(Debug)]
struct Run {
    moment: PlanMoment,
    begins: DateTime<Utc>,
    touched: BTreeSet<(Collection, String)>,
}

impl Moments {
    /// Begins to read at which moments a circle's plan changed.
    pub fn new(circle: CircleId) -> Self {
        Self { circle, reached: i64::MAX, found: Vec::new(), open: BTreeMap::new() }
    }

    /// Returns what was read, the latest first.
    pub fn told(self) -> Vec<PlanMoment> {
        let moments = self.found.into_iter().take(MOMENTS).map(|run| {
            let mut moment = run.moment;
            for (collection, _) in run.touched {
                *moment.counts.entry(collection).or_default() += 1;
            }
            moment
        });
        moments.collect()
    }

    fn add(&mut self, row: &SqliteRow, told: &Told) -> Result<(), StoreError> {
        let at = DateTime::parse_from_rfc3339(row.try_get(3)?);
        let record = told.record.as_ref().and_then(|record| record.id.clone());
        // One that a newer version or a damaged disk has put there is no reason to show nothing.
        let (Ok(at), Some(collection), Some(record)) = (at, told.collection(), record) else {
            return Ok(());
        };
        let (at, seat): (_, Option<String>) = (at.to_utc(), row.try_get(2)?);
        let open = self.open.get(&seat).copied().filter(|place| self.found[*place].reaches(at));
        let place = open.unwrap_or_else(|| {
            let moment = PlanMoment {
                revision: Revision(0),
                at,
                seat: seat.clone().and_then(|seat| SeatId::new(seat).ok()),
                counts: BTreeMap::new(),
            };
            self.found.push(Run { moment, begins: at, touched: BTreeSet::new() });
            self.found.len() - 1
        });
        self.open.insert(seat, place);
        let run = &mut self.found[place];
        run.moment.revision = run.moment.revision.max(Revision(row.try_get(1)?));
        run.begins = at;
        run.touched.insert((collection, record));
        Ok(())
    }

    /// Tells whether nothing earlier can belong to a moment that is told of.
    fn is_enough(&self) -> bool {
        let (last, earliest) = (self.found.get(MOMENTS - 1), self.found.last());
        let times = last.zip(earliest).map(|(last, earliest)| last.moment.at - earliest.begins);
        times.is_some_and(|time| time >= TimeDelta::seconds(LONGEST))
    }
}

impl Run {
    /// Tells whether a change at this time, before all that is in it, belongs to it.
    fn reaches(&self, at: DateTime<Utc>) -> bool {
        self.begins - at < TimeDelta::seconds(REST)
            && self.moment.at - at < TimeDelta::seconds(LONGEST)
    }
}

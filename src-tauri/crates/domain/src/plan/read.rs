//! Records read as typed values. A broken record is reported and skipped, never lost.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::SupportTier;
use crate::plan::schema::{check_value, parse_date};
use crate::plan::{Collection, Plan, Record};
use crate::{RecordId, TimeOfDay};

/// Whose view something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum Perspective {
    Person,
    Family,
    Friend,
    Staff,
    School,
    Health,
    SocialCare,
    Other,
}

impl Perspective {
    /// Every perspective, the person's own first.
    pub const ALL: [Self; 8] = [
        Self::Person,
        Self::Family,
        Self::Friend,
        Self::Staff,
        Self::School,
        Self::Health,
        Self::SocialCare,
        Self::Other,
    ];

    /// Returns the name that the file and the wire use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Family => "Family",
            Self::Friend => "Friend",
            Self::Staff => "Staff",
            Self::School => "School",
            Self::Health => "Health",
            Self::SocialCare => "SocialCare",
            Self::Other => "Other",
        }
    }

    /// Returns the perspective of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.name() == name)
    }
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum DayPart {
    AM,
    PM,
    Eve,
    Night,
}

impl DayPart {
    /// Every part, in the order of the day.
    pub const ALL: [Self; 4] = [Self::AM, Self::PM, Self::Eve, Self::Night];

    fn named(name: &str) -> Option<Self> {
        match name {
            "AM" => Some(Self::AM),
            "PM" => Some(Self::PM),
            "Eve" => Some(Self::Eve),
            "Night" => Some(Self::Night),
            _ => None,
        }
    }

    /// Returns the part of the day that a clock time lies in: morning to 12, afternoon to 17,
    /// evening to 22, then night.
    pub fn of(time: TimeOfDay) -> Self {
        match time.minutes() / 60 {
            5..12 => Self::AM,
            12..17 => Self::PM,
            17..22 => Self::Eve,
            _ => Self::Night,
        }
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(rename = "Weekday")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Day {
    /// Every day, Monday first.
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    fn named(name: &str) -> Option<Self> {
        match name {
            "Mon" => Some(Self::Mon),
            "Tue" => Some(Self::Tue),
            "Wed" => Some(Self::Wed),
            "Thu" => Some(Self::Thu),
            "Fri" => Some(Self::Fri),
            "Sat" => Some(Self::Sat),
            "Sun" => Some(Self::Sun),
            _ => None,
        }
    }
}

/// The pile into which a picture was sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Sorted {
    Like,
    NotSure,
    Dislike,
}

impl Sorted {
    fn named(name: &str) -> Option<Self> {
        match name {
            "Like" => Some(Self::Like),
            "NotSure" => Some(Self::NotSure),
            "Dislike" => Some(Self::Dislike),
            _ => None,
        }
    }
}

/// One statement in a section of a worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: RecordId,
    pub worksheet: String,
    pub section: String,
    pub text: String,
    pub perspective: Option<Perspective>,
    pub is_best_guess: bool,
    /// A best guess that was checked with those who know.
    pub is_checked: bool,
    /// Kept off the wall by whoever wrote it.
    pub is_private: bool,
    pub symbol: Option<String>,
    pub picture: Option<String>,
    pub sort: Option<Sorted>,
    /// What stands in the worksheet's own columns, by column.
    pub columns: Vec<(String, String)>,
}

impl Entry {
    /// Tells whether it is a best guess that nobody has checked yet.
    pub fn is_guess(&self) -> bool {
        self.is_best_guess && !self.is_checked
    }

    /// Tells whether there are words or a picture; "not today" alone says nothing to others.
    pub fn says_something(&self) -> bool {
        !self.text.trim().is_empty() || self.symbol.is_some() || self.picture.is_some()
    }
}

/// Something that happens in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub id: RecordId,
    pub week: String,
    pub days: Vec<Day>,
    pub part: DayPart,
    pub start: Option<TimeOfDay>,
    pub minutes: i64,
    pub activity: String,
    pub place: String,
    pub with: Vec<String>,
    pub why: String,
    pub weeks_per_year: Option<i64>,
    /// Help needed each time it happens, in minutes.
    pub support_minutes: i64,
}

/// Who or what gives a part of the support that a block needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mix {
    pub id: RecordId,
    pub block: String,
    pub tier: SupportTier,
    pub minutes_per_week: i64,
    pub who: String,
    pub is_agreed: bool,
    /// On trial: until it is reviewed, its paid cover stays in the safe figure.
    pub is_trying: bool,
    pub rate: Option<String>,
    pub staff: Option<i64>,
    pub stream: Option<String>,
    pub shared_activity: Option<String>,
}

/// Something that costs money and is not somebody's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    pub id: RecordId,
    pub label: String,
    pub stream: Option<String>,
    pub pence: i64,
    pub per: String,
    pub times: i64,
    pub weeks_per_year: Option<i64>,
}

/// What will be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub id: RecordId,
    pub statement: String,
    pub gives_me: String,
    pub baseline: String,
    pub measure: String,
    pub by: Option<NaiveDate>,
    pub areas: Vec<String>,
    pub status: String,
}

/// One step: who, what, by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: RecordId,
    pub what: String,
    pub owner: Option<String>,
    pub helpers: Vec<String>,
    pub by: Option<NaiveDate>,
    pub outcome: Option<String>,
    pub first_step: String,
    pub has_owner_agreed: bool,
    pub status: String,
}

/// When one looks at the plan again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub every_weeks: Option<i64>,
    pub on: Option<NaiveDate>,
}

/// A record that does not say what it must: kept in the file, left out of pictures and figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub collection: Collection,
    pub record: RecordId,
    pub field: String,
}

/// A collection as typed values, with what could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    pub list: Vec<T>,
    pub broken: Vec<Broken>,
}

impl Plan {
    /// Reads the entries that are not in the tray.
    pub fn entries(&self) -> Read<Entry> {
        self.typed(Collection::Entries, |from| {
            Ok(Entry {
                id: from.id(),
                worksheet: from.needed("worksheet")?,
                section: from.needed("section")?,
                text: from.text("text")?,
                perspective: from.word("perspective", Perspective::named)?,
                is_best_guess: from.text("source")? == "BestGuess",
                is_checked: from.yes("checked")?,
                is_private: from.yes("private")?,
                symbol: from.some("symbol")?,
                picture: from.some("picture")?,
                sort: from.word("sort", Sorted::named)?,
                columns: from.columns(),
            })
        })
    }

    /// Reads the blocks of all weeks that are not in the tray.
    pub fn blocks(&self) -> Read<Block> {
        self.typed(Collection::Blocks, |from| {
            let start = from.word("start", TimeOfDay::parse)?;
            let part = from.word("part", DayPart::named)?;
            let mut days = Vec::new();
            for day in from.texts("days")? {
                days.push(Day::named(&day).ok_or("days")?);
            }
            days.sort_unstable();
            days.dedup();
            Ok(Block {
                id: from.id(),
                week: from.needed("week")?,
                days,
                part: part.or(start.map(DayPart::of)).unwrap_or(DayPart::AM),
                start,
                minutes: from.whole("minutes")?.unwrap_or(0),
                activity: from.text("activity")?,
                place: from.text("where")?,
                with: from.texts("with")?,
                why: from.text("why")?,
                weeks_per_year: from.whole("weeks_per_year")?,
                support_minutes: from.whole("support_minutes")?.unwrap_or(0),
            })
        })
    }

    /// Reads the mixes that are not in the tray.
    pub fn mixes(&self) -> Read<Mix> {
        self.typed(Collection::Mixes, |from| {
            Ok(Mix {
                id: from.id(),
                block: from.needed("block")?,
                tier: from.word("tier", SupportTier::named)?.ok_or("tier")?,
                minutes_per_week: from.whole("minutes_per_week")?.unwrap_or(0),
                who: from.text("who")?,
                is_agreed: from.yes("agreed")?,
                is_trying: from.text("stage")? == "Trying",
                rate: from.some("rate")?,
                staff: from.whole("staff")?,
                stream: from.some("stream")?,
                shared_activity: from.some("shared_activity")?,
            })
        })
    }

    /// Reads the costs that are not in the tray.
    pub fn costs(&self) -> Read<Cost> {
        self.typed(Collection::Costs, |from| {
            Ok(Cost {
                id: from.id(),
                label: from.text("label")?,
                stream: from.some("stream")?,
                pence: from.whole("pence")?.unwrap_or(0),
                per: from.needed("per")?,
                times: from.whole("times")?.unwrap_or(1),
                weeks_per_year: from.whole("weeks_per_year")?,
            })
        })
    }

    /// Reads the outcomes that are not in the tray.
    pub fn outcomes(&self) -> Read<Outcome> {
        self.typed(Collection::Outcomes, |from| {
            Ok(Outcome {
                id: from.id(),
                statement: from.text("statement")?,
                gives_me: from.text("gives_me")?,
                baseline: from.text("baseline")?,
                measure: from.text("measure")?,
                by: from.word("by", parse_date)?,
                areas: from.texts("areas")?,
                status: from.text("status")?,
            })
        })
    }

    /// Reads the actions that are not in the tray.
    pub fn actions(&self) -> Read<Action> {
        self.typed(Collection::Actions, |from| {
            Ok(Action {
                id: from.id(),
                what: from.text("what")?,
                owner: from.some("owner")?,
                helpers: from.texts("helpers")?,
                by: from.word("by", parse_date)?,
                outcome: from.some("outcome")?,
                first_step: from.text("first_step")?,
                has_owner_agreed: from.yes("agreed_by_owner")?,
                status: from.text("status")?,
            })
        })
    }

    /// Reads when one looks at the plan again.
    pub fn review(&self) -> Option<Review> {
        let all = self.typed(Collection::Reviews, |from| {
            Ok(Review { every_weeks: from.whole("every_weeks")?, on: from.word("on", parse_date)? })
        });
        all.list.into_iter().next()
    }

    /// Returns every record, the tray included, with a value that its field cannot have.
    pub fn broken(&self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (collection, record) in self.everything() {
            for (name, field) in &record.fields {
                let is_known = crate::plan::is_known_field(collection, name);
                if is_known && check_value(collection, name, &field.value).is_err() {
                    let (record, field) = (record.id.clone(), name.clone());
                    broken.push(Broken { collection, record, field });
                }
            }
        }
        for read in [self.entries().broken, self.blocks().broken, self.mixes().broken] {
            for found in read {
                if !broken.contains(&found) {
                    broken.push(found);
                }
            }
        }
        broken
    }

    fn typed<T>(
        &self,
        collection: Collection,
        read: impl Fn(Reader<'_>) -> Result<T, &'static str>,
    ) -> Read<T> {
        let (mut list, mut broken) = (Vec::new(), Vec::new());
        for record in self.list(collection) {
            match read(Reader { collection, record }) {
                Ok(value) => list.push(value),
                Err(field) => {
                    let (record, field) = (record.id.clone(), field.to_owned());
                    broken.push(Broken { collection, record, field });
                }
            }
        }
        Read { list, broken }
    }
}

/// One record being read; every answer is a value or the name of the field that is broken.
struct Reader<'a> {
    collection: Collection,
    record: &'a Record,
}

impl Reader<'_> {
    fn id(&self) -> RecordId {
        self.record.id.clone()
    }

    fn checked(&self, field: &'static str) -> Result<Option<&serde_json::Value>, &'static str> {
        let Some(value) = self.record.value(field) else { return Ok(None) };
        check_value(self.collection, field, value).map_err(|_| field)?;
        Ok(Some(value))
    }

    fn some(&self, field: &'static str) -> Result<Option<String>, &'static str> {
        Ok(self.checked(field)?.and_then(|v| v.as_str()).map(str::to_owned))
    }

    fn text(&self, field: &'static str) -> Result<String, &'static str> {
        Ok(self.some(field)?.unwrap_or_default())
    }

    fn needed(&self, field: &'static str) -> Result<String, &'static str> {
        self.some(field)?.ok_or(field)
    }

    fn word<T>(
        &self,
        field: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, &'static str> {
        match self.checked(field)?.and_then(|v| v.as_str()) {
            Some(text) => read(text).map(Some).ok_or(field),
            None => Ok(None),
        }
    }

    fn whole(&self, field: &'static str) -> Result<Option<i64>, &'static str> {
        Ok(self.checked(field)?.and_then(serde_json::Value::as_i64))
    }

    fn yes(&self, field: &'static str) -> Result<bool, &'static str> {
        Ok(self.checked(field)?.and_then(serde_json::Value::as_bool).unwrap_or(false))
    }

    fn columns(&self) -> Vec<(String, String)> {
        let fields = self.record.fields.iter();
        let columns = fields.filter_map(|(name, field)| {
            Some((name.strip_prefix("columns.")?.to_owned(), field.value.as_str()?.to_owned()))
        });
        columns.collect()
    }

    fn texts(&self, field: &'static str) -> Result<Vec<String>, &'static str> {
        let list = self.checked(field)?.and_then(|v| v.as_array());
        let texts = list.into_iter().flatten().filter_map(|v| v.as_str());
        Ok(texts.map(str::to_owned).collect())
    }
}

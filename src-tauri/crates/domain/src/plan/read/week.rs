//! The weeks of a plan, and what happens in them.

use crate::plan::read::words::words;
use crate::plan::read::{Day, DayPart, Read};
use crate::plan::{Collection, Plan};
use crate::{RecordId, TimeOfDay};

/// The week of a plan in which nobody has made one.
const FIRST_WEEK: &str = "perfect";

words! {
    /// What a week is.
    WeekKind {
        /// As things are; never counted in money.
        Now,
        /// As they could be.
        Perfect,
        /// Another way in which they could be.
        Option,
        /// It takes the perfect week's place for a part of the year.
        Season,
    }
}

words! {
    /// How often a block happens, where its weeks a year do not say it.
    Every { Week, TwoWeeks, FourWeeks, Month }
}

words! {
    /// How much help a block needs, in a word.
    SupportNeeded { None, Prompt, Some, Full }
}

words! {
    /// How firmly a block has its place.
    Flexibility { Fixed, Flexible, Sometimes }
}

words! {
    /// How many workers a block needs for each person.
    Ratio { None, OneToOne, TwoToOne, Group }
}

/// One week of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    pub id: RecordId,
    pub label: String,
    pub kind: WeekKind,
    /// In how many weeks of the year a season takes the perfect week's place.
    pub weeks_per_year: Option<i64>,
    /// After how many weeks it begins again: 1, 2 or 4.
    pub cycle_weeks: i64,
    pub is_by_clock: bool,
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
    pub flexibility: Option<Flexibility>,
    pub weeks_per_year: Option<i64>,
    /// Help needed each time it happens, in minutes.
    pub support_minutes: i64,
    pub every: Option<Every>,
    pub times_a_month: Option<i64>,
    /// In which weeks of four it is: 1 to 4; all of them when there are none.
    pub in_weeks: Vec<u8>,
    pub support_needed: Option<SupportNeeded>,
    pub need: String,
    pub ratio: Option<Ratio>,
    pub symbol: Option<String>,
    pub picture: Option<String>,
    /// The outcomes that it serves, by id.
    pub outcomes: Vec<String>,
    /// What an assessment says is needed in paid minutes a week.
    pub assessed_minutes: Option<i64>,
    /// Who agreed to less than that.
    pub lower_agreed_by: String,
    pub fallback: String,
}

impl Block {
    /// Returns the minutes of help that it needs in a week when it happens.
    pub fn needed_minutes(&self) -> i64 {
        let days = i64::try_from(self.days.len()).expect("BUG: a week has seven days");
        self.support_minutes * days
    }
}

impl Plan {
    /// Reads the weeks that are not in the tray. A week of no kind is a perfect one.
    pub fn weeks(&self) -> Read<Week> {
        self.typed(Collection::Weeks, |from| {
            Ok(Week {
                id: from.id(),
                label: from.text("label")?,
                kind: from.word("kind", WeekKind::named)?.unwrap_or(WeekKind::Perfect),
                weeks_per_year: from.whole("weeks_per_year")?,
                cycle_weeks: from.whole("cycle_weeks")?.unwrap_or(1),
                is_by_clock: from.yes("by_clock")?,
            })
        })
    }

    /// Returns the week that the plan is about: the first perfect one. Where nobody has ever made
    /// a week it is the one that every new plan gets; where all perfect weeks went to the tray there
    /// is none.
    pub fn main_week(&self) -> Option<RecordId> {
        self.main_of(&self.weeks().list)
    }

    /// Returns the main week, out of weeks that have been read already.
    pub(crate) fn main_of(&self, weeks: &[Week]) -> Option<RecordId> {
        if self.everything_in(Collection::Weeks).next().is_none() {
            let first = RecordId::new(FIRST_WEEK);
            return Some(first.expect("BUG: a plain word is an id"));
        }
        weeks.iter().find(|week| week.kind == WeekKind::Perfect).map(|week| week.id.clone())
    }

    /// Reads the blocks of all weeks that are not in the tray.
    pub fn blocks(&self) -> Read<Block> {
        self.typed(Collection::Blocks, |from| {
            // In the order of the format.
            let week = from.needed("week")?;
            let mut days = Vec::new();
            for day in from.texts("days")? {
                days.push(Day::named(&day).ok_or("days")?);
            }
            days.sort_unstable();
            days.dedup();
            let part = from.word("part", DayPart::named)?;
            let start = from.word("start", TimeOfDay::parse)?;
            Ok(Block {
                id: from.id(),
                week,
                days,
                part: part.or(start.map(DayPart::of)).unwrap_or(DayPart::AM),
                start,
                minutes: from.whole("minutes")?.unwrap_or(0),
                activity: from.text("activity")?,
                place: from.text("where")?,
                with: from.texts("with")?,
                why: from.text("why")?,
                flexibility: from.word("flexibility", Flexibility::named)?,
                weeks_per_year: from.whole("weeks_per_year")?,
                support_minutes: from.whole("support_minutes")?.unwrap_or(0),
                every: from.word("every", Every::named)?,
                times_a_month: from.whole("times_a_month")?,
                in_weeks: weeks_of_four(&from.texts("in_weeks")?)?,
                support_needed: from.word("support_needed", SupportNeeded::named)?,
                need: from.text("need")?,
                ratio: from.word("ratio", Ratio::named)?,
                symbol: from.some("symbol")?,
                picture: from.some("picture")?,
                outcomes: from.texts("outcomes")?,
                fallback: from.text("fallback")?,
                assessed_minutes: from.whole("assessed_minutes")?,
                lower_agreed_by: from.text("lower_agreed_by")?,
            })
        })
    }
}

fn weeks_of_four(words: &[String]) -> Result<Vec<u8>, &'static str> {
    let weeks: Result<Vec<u8>, _> = words.iter().map(|word| word.parse()).collect();
    let mut weeks = weeks.map_err(|_| "in_weeks")?;
    weeks.sort_unstable();
    weeks.dedup();
    Ok(weeks)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Revision;
    use crate::plan::{Field, Order, Record};

    fn plan(weeks: &[(&str, serde_json::Value, bool)]) -> Plan {
        let (mut plan, mut last) = (Plan::default(), None);
        for (id, kind, is_removed) in weeks {
            let order = Order::after(last.as_ref());
            last = Some(order.clone());
            let id = RecordId::new(*id).expect("an id");
            let mut record = Record::new(id, order, Revision(1));
            record.removed = *is_removed;
            record.fields.insert("kind".to_owned(), Field::new(kind.clone(), Revision(1)));
            plan.put(Collection::Weeks, record);
        }
        plan
    }

    #[test]
    fn the_main_week_is_the_first_perfect_one() {
        let none = json!(null);
        for (why, weeks, expected) in [
            ("a plan begins with one", vec![], Some("perfect")),
            ("no kind is perfect", vec![("w1", none.clone(), false)], Some("w1")),
            (
                "how things are is not how they could be",
                vec![("now", json!("Now"), false), ("p", json!("Perfect"), false)],
                Some("p"),
            ),
            (
                "what is in the tray is not there",
                vec![("p", json!("Perfect"), true), ("q", json!("Perfect"), false)],
                Some("q"),
            ),
            (
                "a season or an option takes nobody's place by itself",
                vec![("s", json!("Season"), false), ("o", json!("Option"), false)],
                None,
            ),
            ("all are in the tray", vec![("perfect", none.clone(), true)], None),
        ] {
            let main = plan(&weeks).main_week();
            assert_eq!(main.as_ref().map(RecordId::as_str), expected, "{why}");
        }
    }
}

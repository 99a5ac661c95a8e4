//! From the exchange format to a day.

mod people;
mod records;
mod rules;
mod running;
mod shared;
mod sharing;
mod weeks;
mod worksheets;

use std::sync::Arc;

use domain::money::{Rate, SupportTier};
use domain::plan::RECORDS;
use domain::{
    AGENDA_ITEMS, Agenda, AgendaItem, Change, Day, EventInfo, FixedStart, MEMBERS, PEOPLE,
    Revision, TimeOfDay, apply_all,
};
use serde_json::Value;

use crate::cursor::{Fault, Object, refuse_null};
use crate::forms::{FormFile, read_forms};
use crate::pictures::{PictureFile, read_pictures};
use crate::references;
use crate::vocabulary::{CONVENTIONS, ITEM_KINDS, RATE_KINDS, RATES_PER};

pub(crate) use records::{COLUMN, FILE_ID, ends_of, sentence};

const FORMAT: &str = "planning-live/event";
const VERSION: i64 = 1;
/// The longest of what is said, asked or offered in an item, in characters.
const ITEM_WORDS: usize = 4_000;
/// The largest single amount, in pence: a hundred million pounds.
pub(crate) const MOST_PENCE: i64 = 10_000_000_000;

/// What an event file has in it.
#[derive(Debug, Clone)]
pub struct Contents {
    pub day: Day,
    /// Photos and drawings, in the order of the file.
    pub pictures: Vec<PictureFile>,
    /// The files of the day's forms.
    pub forms: Vec<FormFile>,
}

/// Reads an event without its photos and drawings, and without forms. Nothing is taken from a file with a fault.
///
/// # Errors
/// The first fault, with its place.
pub fn read(text: &str) -> Result<Day, Fault> {
    let mut day = read_whole(text)?.day;
    day.forms = Arc::default();
    Ok(day)
}

/// Reads an event with all that is in the file. Nothing is taken from a file with a fault.
///
/// # Errors
/// The first fault, with its place.
pub fn read_whole(text: &str) -> Result<Contents, Fault> {
    let value: Value = serde_json::from_str(text).map_err(|e| {
        Fault::new(format!("line {}, column {}", e.line(), e.column()), "this is not JSON")
    })?;
    let mut file = Object::new(String::new(), value)?;
    let format = file.text("format")?;
    if format != FORMAT {
        return Err(Fault::new("format", format!("this is not an event file ({FORMAT})")));
    }
    let version = file.whole("version", (1, i64::MAX))?;
    if version > VERSION {
        let what = format!("this file is of version {version}, newer than this app's {VERSION}");
        return Err(Fault::new("version", what));
    }
    for (name, value) in file.fields() {
        refuse_null(name, value)?;
    }
    let mut event = file.object("event")?;
    let agenda = read_agenda(event.object("agenda")?)?;
    let mut day = Day::new(read_event(event)?);
    day.agenda = agenda;
    day.rates = file.objects("rates")?.into_iter().map(read_rate).collect::<Result<_, _>>()?;
    day.shared_support = shared::read_shared(file.object("shared_support")?)?;
    if let Some(rules) = rules::read_rules(&mut file)? {
        day.money_rules = Arc::new(rules);
    }
    if let Some(ideas) = rules::read_ideas(&mut file)? {
        day.ideas_bank = Arc::new(ideas);
    }
    day.sharing = Arc::new(sharing::read_sharing(file.object("sharing")?)?);
    day.worksheets = Arc::new(worksheets::read_own(&mut file)?);
    let pictures = read_pictures(file.object("pictures")?)?;
    let forms = read_forms(file.objects("forms")?, &mut day)?;
    let mut changes = Vec::new();
    for person in file.objects("people")? {
        people::read_person(person, &mut changes)?;
    }
    let unknown = file.rest();
    changes.push(Change::UnknownChanged { unknown });
    apply_all(&mut day, Revision(1), &changes);
    // First, so that what follows has an end.
    check_size(&day)?;
    references::check(&day)?;
    Ok(Contents { day, pictures, forms })
}

/// Says no to more than a day can hold: it would open, and then refuse every edit.
fn check_size(day: &Day) -> Result<(), Fault> {
    let within = |place: String, count: usize, most: u32| {
        let what = format!("{count} are too many: at most {most}");
        if count <= most as usize { Ok(()) } else { Err(Fault::new(place, what)) }
    };
    within("people".to_owned(), day.circles.len(), PEOPLE)?;
    within("event.agenda.items".to_owned(), day.agenda.items.len(), AGENDA_ITEMS)?;
    for (n, circle) in day.circles.iter().enumerate() {
        within(format!("people[{n}].circle"), circle.person.members.len(), MEMBERS)?;
        within(format!("people[{n}].plan"), circle.plan.len(), RECORDS)?;
    }
    Ok(())
}

fn read_event(mut from: Object) -> Result<EventInfo, Fault> {
    let mut event = EventInfo::new(from.needed("id")?, from.needed("title")?);
    event.date = from.date("date")?;
    event.venue = from.text("venue")?;
    let languages = from.texts("languages")?;
    if !languages.is_empty() {
        event.languages = languages;
    }
    event.week_convention = from.word("week_convention", CONVENTIONS)?.unwrap_or_default();
    let order_place = from.at("jes_order");
    let mut order = Vec::new();
    for (n, name) in from.texts("jes_order")?.into_iter().enumerate() {
        let tier = SupportTier::named(&name).ok_or_else(|| {
            Fault::new(format!("{order_place}[{n}]"), format!("there is no tier \"{name}\""))
        })?;
        order.push(tier);
    }
    if !order.is_empty() {
        event.jes_order = order;
    }
    if let Some(asks) = from.optional_yes("asks_together")? {
        event.asks_together = asks;
    }
    running::read_event(&mut from, &mut event)?;
    event.unknown = from.rest();
    Ok(event)
}

fn read_agenda(mut from: Object) -> Result<Agenda, Fault> {
    let start = match from.optional_text("start")? {
        Some(text) => time(&from, "start", &text)?,
        None => Day::new(EventInfo::new("", "")).agenda.start,
    };
    let items = read_items(&mut from)?;
    let mut agenda = Agenda::new(start, items);
    running::read_timing(&mut from, &mut agenda)?;
    agenda.unknown = from.rest();
    Ok(agenda)
}

pub(crate) fn read_items(from: &mut Object) -> Result<Vec<AgendaItem>, Fault> {
    let place = from.at("items");
    let items = from.objects("items")?.into_iter().map(read_item);
    let items = items.collect::<Result<Vec<_>, _>>()?;
    references::refuse_twice(&place, items.iter().map(|item| item.id.as_str()))?;
    Ok(items)
}

pub(crate) fn time(from: &Object, field: &str, text: &str) -> Result<TimeOfDay, Fault> {
    let fault = || from.fault(field, format!("\"{text}\" is no time of day (HH:MM)"));
    TimeOfDay::parse(text).ok_or_else(fault)
}

fn read_item(mut from: Object) -> Result<AgendaItem, Fault> {
    let minutes = |number: i64| u16::try_from(number).expect("BUG: in range");
    let id = from.id("id")?;
    let title = from.needed("title")?;
    let kind = from.needed_word("kind", ITEM_KINDS)?;
    let planned = from.whole("planned_minutes", (0, 600))?;
    let least = from.whole("min_minutes", (0, planned))?;
    let fixed_start = match from.take("fixed_start") {
        None => None,
        Some(value) => {
            let mut fixed = Object::new(from.at("fixed_start"), value)?;
            let at = fixed.needed("at")?;
            let at = time(&fixed, "at", &at)?;
            let tolerance = fixed.whole("tolerance_minutes", (0, 600))?;
            Some(FixedStart { at, tolerance_minutes: minutes(tolerance) })
        }
    };
    let worksheet = match from.take("worksheet") {
        None => None,
        Some(Value::String(text)) if !text.is_empty() => {
            let fault = |_| from.fault("worksheet", format!("\"{text}\" is no id"));
            Some(domain::WorksheetId::new(text.clone()).map_err(fault)?)
        }
        Some(_) => return Err(from.fault("worksheet", "text \"…\" is needed here")),
    };
    let optional = from.yes("optional")?;
    Ok(AgendaItem {
        id,
        title,
        kind,
        planned_minutes: minutes(planned),
        min_minutes: minutes(least),
        fixed_start,
        worksheet,
        script: running::short(&mut from, "script", ITEM_WORDS)?,
        prompts: running::short(&mut from, "prompts", ITEM_WORDS)?,
        quiet_alternative: running::short(&mut from, "quiet_alternative", ITEM_WORDS)?,
        is_inserted: false,
        optional,
        unknown: from.rest(),
    })
}

fn read_rate(mut from: Object) -> Result<Rate, Fault> {
    Ok(Rate {
        id: from.id("id")?,
        label: from.text("label")?,
        per: from.needed_word("per", RATES_PER)?,
        pence: from.whole("pence", (0, MOST_PENCE))?,
        from: from.date("from")?,
        until: from.date("until")?,
        kind: from.word("kind", RATE_KINDS)?,
        on_cost: from.optional_id("on_cost")?,
        minimum_minutes: from.optional_in("minimum_minutes", (0, 24 * 60))?,
        unknown: from.rest(),
    })
}

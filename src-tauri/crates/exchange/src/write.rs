//! From a day to the exchange format: always in the same order, so that the same day is the same
//! bytes.

use std::collections::BTreeSet;

use domain::money::{Activity, AllocationStatus, Core, Night, NightKind, Period, Rate, RatePer};
use domain::plan::{Collection, Plan, Record, fields_of};
use domain::worksheet::template;
use domain::{
    Agenda, AgendaItem, Allocation, Circle, CircleMember, Contingency, Day, EventInfo, Invitation,
    ItemKind, Unknown, WeekConvention,
};
use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::{Map, Value, json};

use crate::read::FILE_ID;

/// Writes an event. What is in the tray stays behind.
pub fn write(day: &Day) -> String {
    let shared = &day.shared_support;
    let list = |values: Vec<Value>| Value::Array(values);
    let shared_support = Fields::new()
        .with("core", list(shared.core.iter().map(core).collect()))
        .with("nights", list(shared.nights.iter().map(night).collect()))
        .with("activities", list(shared.activities.iter().map(activity).collect()))
        .and(&shared.unknown);
    let file = Fields::new()
        .with("format", "planning-live/event")
        .with("version", 1)
        .with("event", event(&day.event, &day.agenda))
        .with("rates", list(day.rates.iter().map(rate).collect()))
        .with("shared_support", shared_support)
        .with("people", list(day.circles.iter().map(|circle| person(circle)).collect()))
        .and(&day.unknown);
    pretty(&file)
}

/// Returns JSON text with one space for each step in, and a line feed at its end.
pub(crate) fn pretty(value: &Value) -> String {
    let mut bytes = Vec::new();
    let formatter = PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
    value.serialize(&mut serializer).expect("BUG: a JSON value can always be written");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("BUG: JSON is UTF-8")
}

/// An object in the making, its fields in the order of the format.
struct Fields(Map<String, Value>);

impl Fields {
    fn new() -> Self {
        Self(Map::new())
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// Adds a field, unless there is nothing to say.
    fn maybe(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    fn text(self, name: &str, text: &str) -> Self {
        self.maybe(name, (!text.is_empty()).then_some(text))
    }

    /// Ends the object with what a newer version said, in its own order.
    fn and(mut self, unknown: &Unknown) -> Value {
        for (name, value) in unknown {
            if !self.0.contains_key(name) {
                self.0.insert(name.clone(), value.clone());
            }
        }
        Value::Object(self.0)
    }
}

fn event(info: &EventInfo, agenda: &Agenda) -> Value {
    let convention = match info.week_convention {
        WeekConvention::Weeks52 => "Weeks52",
        WeekConvention::Weeks52And14 => "Weeks52_14",
        WeekConvention::DaysOverSeven => "DaysOverSeven",
    };
    let items: Vec<_> = agenda.items.iter().map(item).collect();
    let order: Vec<_> = info.jes_order.iter().map(|tier| tier.name()).collect();
    let start = agenda.start.to_string();
    let agenda = Fields::new().with("start", start).with("items", items).and(&agenda.unknown);
    Fields::new()
        .with("id", info.id.as_str())
        .with("title", info.title.as_str())
        .maybe("date", info.date.map(|date| date.to_string()))
        .text("venue", &info.venue)
        .with("languages", info.languages.clone())
        .with("week_convention", convention)
        .with("jes_order", order)
        .with("agenda", agenda)
        .and(&info.unknown)
}

fn item(item: &AgendaItem) -> Value {
    let kind = match item.kind {
        ItemKind::Welcome => "Welcome",
        ItemKind::TableWork => "TableWork",
        ItemKind::ShareRound => "ShareRound",
        ItemKind::Break => "Break",
        ItemKind::Meal => "Meal",
        ItemKind::Plenary => "Plenary",
        ItemKind::WrapUp => "WrapUp",
    };
    let fixed = item.fixed_start.map(
        |fixed| json!({ "at": fixed.at.to_string(), "tolerance_minutes": fixed.tolerance_minutes }),
    );
    Fields::new()
        .with("id", item.id.as_str())
        .with("title", item.title.as_str())
        .with("kind", kind)
        .with("planned_minutes", item.planned_minutes)
        .with("min_minutes", item.min_minutes)
        .maybe("fixed_start", fixed)
        .maybe("worksheet", item.worksheet.as_ref().map(|id| id.as_str()))
        .maybe("optional", item.optional.then_some(true))
        .and(&item.unknown)
}

fn rate(rate: &Rate) -> Value {
    let per = match rate.per {
        RatePer::Hour => "Hour",
        RatePer::Night => "Night",
    };
    Fields::new()
        .with("id", rate.id.as_str())
        .text("label", &rate.label)
        .with("per", per)
        .with("pence", rate.pence)
        .maybe("from", rate.from.map(|date| date.to_string()))
        .maybe("until", rate.until.map(|date| date.to_string()))
        .and(&rate.unknown)
}

fn core(core: &Core) -> Value {
    let weights: Map<_, _> =
        core.weights.iter().map(|w| (w.circle.to_string(), w.basis_points.into())).collect();
    Fields::new()
        .with("id", core.id.as_str())
        .text("label", &core.label)
        .with("minutes_per_week", core.minutes_per_week)
        .with("rate", core.rate.as_str())
        .with("weights", weights)
        .and(&core.unknown)
}

fn night(night: &Night) -> Value {
    let kind = match night.kind {
        NightKind::SleepIn => "SleepIn",
        NightKind::WakingNight => "WakingNight",
    };
    let sharers: Vec<_> = night.sharers.iter().map(|sharer| sharer.as_str()).collect();
    Fields::new()
        .with("id", night.id.as_str())
        .with("kind", kind)
        .with("nights_per_week", night.nights_per_week)
        .maybe("minutes_per_night", night.minutes_per_night)
        .with("rate", night.rate.as_str())
        .with("sharers", sharers)
        .and(&night.unknown)
}

fn activity(activity: &Activity) -> Value {
    let sharers: Vec<_> = activity.sharers.iter().map(|sharer| sharer.as_str()).collect();
    Fields::new()
        .with("id", activity.id.as_str())
        .text("activity", &activity.activity)
        .with("minutes_per_week", activity.minutes_per_week)
        .maybe("weeks_per_year", activity.weeks_per_year)
        .with("rate", activity.rate.as_str())
        .with("staff", activity.staff)
        .with("sharers", sharers)
        .and(&activity.unknown)
}

fn person(circle: &Circle) -> Value {
    let person = &circle.person;
    let contingency = person.contingency.as_ref().map(|set| match set {
        Contingency::BasisPoints(points) => json!({ "basis_points": points }),
        Contingency::Pence(pence) => json!({ "pence": pence }),
    });
    Fields::new()
        .with("id", circle.id.as_str())
        .with("name", person.name.as_str())
        .maybe("born", person.born.map(|date| date.to_string()))
        .with("circle", person.members.iter().map(member).collect::<Vec<_>>())
        .with("allocations", person.allocations.iter().map(allocation).collect::<Vec<_>>())
        .maybe("contingency", contingency)
        .with("plan", plan(circle))
        .and(&person.unknown)
}

fn member(member: &CircleMember) -> Value {
    let invitation = member.invitation.map(|invitation| match invitation {
        Invitation::Invited => "Invited",
        Invitation::Accepted => "Accepted",
        Invitation::Declined => "Declined",
        Invitation::NoReply => "NoReply",
        Invitation::Uninvited => "Uninvited",
    });
    Fields::new()
        .with("id", member.id.as_str())
        .with("name", member.name.as_str())
        .text("relation", &member.relation)
        .with("perspective", member.perspective.name())
        .with("paid", member.paid)
        .maybe("invitation", invitation)
        .and(&member.unknown)
}

fn allocation(allocation: &Allocation) -> Value {
    let period = match allocation.period {
        Period::Week => "Week",
        Period::FourWeeks => "FourWeeks",
        Period::Month => "Month",
        Period::Year => "Year",
    };
    let status = match allocation.status {
        AllocationStatus::Confirmed => "Confirmed",
        AllocationStatus::Indicative => "Indicative",
        AllocationStatus::Unknown => "Unknown",
        AllocationStatus::None => "None",
    };
    Fields::new()
        .with("stream", allocation.stream.as_str())
        .maybe("pence", allocation.pence)
        .with("period", period)
        .with("status", status)
        .and(&allocation.unknown)
}

fn plan(circle: &Circle) -> Value {
    let plan = &circle.plan;
    let list = |collection| {
        let all = plan.list(collection).into_iter();
        let written = all.map(|record| written(collection, record, true, &[]));
        written.map(|record| without_loose_ends(circle, record)).collect::<Vec<_>>()
    };
    let reviews = plan.list(Collection::Reviews);
    let review = reviews.first().map(|r| written(Collection::Reviews, r, false, &[]));
    Fields::new()
        .with("worksheets", worksheets(plan))
        .with("week", week(plan))
        .with("costs", list(Collection::Costs))
        .with("outcomes", list(Collection::Outcomes))
        .with("actions", list(Collection::Actions))
        .maybe("review", review)
        .and(&plan.unknown)
}

/// Takes out references to what is in the tray, or to people who are no longer in the circle: a
/// reference to nothing is a fault in the format, and our own files are taken in again.
fn without_loose_ends(circle: &Circle, mut record: Value) -> Value {
    let Value::Object(fields) = &mut record else { return record };
    let is_there = |id: &str| {
        let outcomes = circle.plan.list(Collection::Outcomes);
        outcomes.iter().any(|outcome| outcome.id.as_str() == id)
    };
    if fields.get("outcome").and_then(Value::as_str).is_some_and(|id| !is_there(id)) {
        fields.shift_remove("outcome");
    }
    if fields.get("owner").and_then(Value::as_str).is_some_and(|id| circle.name_of(id).is_none()) {
        fields.shift_remove("owner");
    }
    if let Some(Value::Array(helpers)) = fields.get_mut("helpers") {
        helpers.retain(|id| id.as_str().is_some_and(|id| circle.name_of(id).is_some()));
    }
    record
}

fn worksheets(plan: &Plan) -> Value {
    let entries = plan.list(Collection::Entries);
    let places: BTreeSet<_> =
        entries.iter().map(|e| (rank(e), e.text("worksheet"), e.text("section"))).collect();
    let mut worksheets = Map::new();
    for (_, worksheet, section) in places {
        let of_section = entries
            .iter()
            .filter(|e| e.text("worksheet") == worksheet && e.text("section") == section);
        let mut list: Vec<_> = of_section
            .clone()
            .map(|e| written(Collection::Entries, e, true, &["worksheet", "section"]))
            .collect();
        tell_apart(&mut list, of_section);
        let sheet = worksheets.entry(worksheet).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(sections) = sheet {
            sections.insert(section.to_owned(), Value::Array(list));
        }
    }
    Value::Object(worksheets)
}

/// Gives a record its own id where another of its list has the id that it had in the file: one of
/// them was moved here from another list.
fn tell_apart<'a>(list: &mut [Value], records: impl Iterator<Item = &'a &'a Record>) {
    let mut ids = BTreeSet::new();
    for (written, record) in list.iter_mut().zip(records) {
        let id = written["id"].as_str().unwrap_or_default().to_owned();
        if !ids.insert(id) {
            written["id"] = Value::from(record.id.as_str());
            ids.insert(record.id.to_string());
        }
    }
}

/// Returns where a section stands: as its template says, and after those the ones without.
fn rank(entry: &Record) -> (usize, usize) {
    let last = usize::MAX;
    let shipped = domain::worksheet::shipped();
    let sheet = shipped.iter().position(|t| t.id.as_str() == entry.text("worksheet"));
    let section = template(entry.text("worksheet")).and_then(|template| {
        template.sections.iter().position(|s| s.id.as_str() == entry.text("section"))
    });
    (sheet.unwrap_or(last), section.unwrap_or(last))
}

fn week(plan: &Plan) -> Value {
    let weeks = plan.list(Collection::Weeks);
    let Some(week) = weeks.first() else { return json!({ "blocks": [] }) };
    let mixes = plan.list(Collection::Mixes);
    let blocks = plan.list(Collection::Blocks).into_iter();
    let blocks: Vec<_> = blocks
        .filter(|block| block.text("week") == week.id.as_str())
        .map(|block| {
            let own = mixes.iter().filter(|mix| mix.text("block") == block.id.as_str());
            let own: Vec<_> =
                own.map(|mix| written(Collection::Mixes, mix, false, &["block"])).collect();
            let mut block = written(Collection::Blocks, block, true, &["week"]);
            if let (Value::Object(fields), false) = (&mut block, own.is_empty()) {
                fields.insert("mix".to_owned(), Value::Array(own));
            }
            block
        })
        .collect();
    let mut written = written(Collection::Weeks, week, false, &[]);
    if let Value::Object(fields) = &mut written {
        fields.insert("blocks".to_owned(), Value::Array(blocks));
    }
    written
}

/// Returns a record as an object: known fields in the order of the format, then the others.
fn written(collection: Collection, record: &Record, has_id: bool, left_out: &[&str]) -> Value {
    let mut object = Map::new();
    if has_id {
        let id = record.value(FILE_ID).cloned();
        let id = id.unwrap_or_else(|| Value::from(record.id.as_str()));
        object.insert("id".to_owned(), id);
    }
    for (name, _) in fields_of(collection) {
        if let (Some(value), false) = (record.value(name), left_out.contains(name)) {
            object.insert((*name).to_owned(), value.clone());
        }
    }
    let mut columns = Map::new();
    for (name, field) in &record.fields {
        let is_done = object.contains_key(name) || left_out.contains(&name.as_str());
        if is_done || field.value.is_null() {
            continue;
        }
        match name.strip_prefix("columns.") {
            Some(column) => drop(columns.insert(column.to_owned(), field.value.clone())),
            None => drop(object.insert(name.clone(), field.value.clone())),
        }
    }
    if !columns.is_empty() {
        object.insert("columns".to_owned(), Value::Object(columns));
    }
    Value::Object(object)
}

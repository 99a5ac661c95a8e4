//! From a day to the exchange format: always in the same order, so that the same day is the same
//! bytes.

mod ids;
mod plan;
mod rules;
mod running;
mod shared;

use domain::money::Rate;
use domain::worksheet::to_json;
use domain::{
    Agenda, AgendaItem, Allocation, Circle, CircleMember, Contingency, Day, EventInfo,
    ReflowPolicy, Unknown, WallNames,
};
use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::{Map, Value, json};

use crate::forms::{FormFile, write_forms};
use crate::pictures::{PictureFile, write_pictures};
use crate::vocabulary::{
    BASES, CONVENTIONS, INVITATIONS, ITEM_KINDS, PERIODS, POLICIES, RATE_KINDS, RATES_PER,
    SPENDING, STATUSES, WALL_NAMES, word_for,
};

pub(crate) use plan::about_of;

/// Writes an event without its photos and drawings. What is in the tray stays behind.
pub fn write(day: &Day) -> String {
    write_with(day, Vec::new())
}

/// Writes an event with those of these photos and drawings that somebody's plan has in it.
pub fn write_with(day: &Day, pictures: impl IntoIterator<Item = PictureFile>) -> String {
    write_whole(day, pictures, &[])
}

/// Writes an event with its photos and drawings, and those of its forms whose files are here.
pub fn write_whole(
    day: &Day,
    pictures: impl IntoIterator<Item = PictureFile>,
    forms: &[FormFile],
) -> String {
    let list = |values: Vec<Value>| Value::Array(values);
    let own = day.worksheets.without_loose_feeds();
    let set_aside = own.set_aside.iter().filter(|id| own.find(id.as_str()).is_some());
    let set_aside = set_aside.map(|id| Value::from(id.as_str()));
    let file = Fields::new()
        .with("format", "planning-live/event")
        .with("version", 1)
        .with("event", event(&day.event, &day.agenda))
        .with("rates", list(day.rates.iter().map(|each| rate(day, each)).collect()))
        .maybe("money_rules", rules::money_rules(day))
        .with("shared_support", shared::shared_support(&day.shared_support))
        .maybe("sharing", shared::sharing(day))
        .maybe("ideas_bank", rules::ideas_bank(day))
        .list("worksheets", own.own.iter().map(to_json).collect())
        .list("worksheets_set_aside", set_aside.collect())
        .with("people", list(day.who_plan().map(|circle| person(day, circle)).collect()))
        .maybe("pictures", write_pictures(day, pictures))
        .list("forms", write_forms(day, forms))
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

    /// Adds a list, unless there is nothing in it.
    fn list(self, name: &str, list: Vec<Value>) -> Self {
        self.maybe(name, (!list.is_empty()).then_some(list))
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
    // What came in during the day is of that day alone.
    let planned = agenda.items.iter().filter(|item| !item.is_inserted);
    let items: Vec<_> = planned.map(item).collect();
    let order: Vec<_> = info.jes_order.iter().map(|tier| tier.name()).collect();
    let start = agenda.start.to_string();
    let names = (info.wall_names != WallNames::default()).then_some(&info.wall_names);
    let policy = (agenda.policy != ReflowPolicy::default()).then_some(&agenda.policy);
    let agenda = Fields::new()
        .with("start", start)
        .maybe("ends_by", agenda.ends_by.map(|at| at.to_string()))
        .maybe("policy", policy.map(|policy| word_for(POLICIES, policy)))
        .with("items", items)
        .and(&agenda.unknown);
    Fields::new()
        .with("id", info.id.as_str())
        .with("title", info.title.as_str())
        .maybe("date", info.date.map(|date| date.to_string()))
        .text("venue", &info.venue)
        .with("languages", info.languages.clone())
        .with("week_convention", word_for(CONVENTIONS, &info.week_convention))
        .with("jes_order", order)
        .maybe("asks_together", (!info.asks_together).then_some(false))
        .with("agenda", agenda)
        .list("agendas", info.agendas.iter().map(running::agenda).collect())
        .list("facilitators", running::facilitators(info))
        .maybe("wall_names", names.map(|names| word_for(WALL_NAMES, names)))
        .maybe("preparation", running::day_preparation(&info.preparation))
        .list("packs", info.packs.iter().map(running::pack).collect())
        .and(&info.unknown)
}

fn item(item: &AgendaItem) -> Value {
    let fixed = item.fixed_start.map(
        |fixed| json!({ "at": fixed.at.to_string(), "tolerance_minutes": fixed.tolerance_minutes }),
    );
    Fields::new()
        .with("id", item.id.as_str())
        .with("title", item.title.as_str())
        .with("kind", word_for(ITEM_KINDS, &item.kind))
        .with("planned_minutes", item.planned_minutes)
        .with("min_minutes", item.min_minutes)
        .maybe("fixed_start", fixed)
        .maybe("worksheet", item.worksheet.as_ref().map(|id| id.as_str()))
        .maybe("optional", item.optional.then_some(true))
        .text("script", &item.script)
        .text("prompts", &item.prompts)
        .text("quiet_alternative", &item.quiet_alternative)
        .and(&item.unknown)
}

fn rate(day: &Day, rate: &Rate) -> Value {
    let is_there = |id: &&_| day.money_rules.on_costs.iter().any(|profile| &profile.id == *id);
    Fields::new()
        .with("id", rate.id.as_str())
        .text("label", &rate.label)
        .with("per", word_for(RATES_PER, &rate.per))
        .with("pence", rate.pence)
        .maybe("from", rate.from.map(|date| date.to_string()))
        .maybe("until", rate.until.map(|date| date.to_string()))
        .maybe("kind", rate.kind.map(|kind| word_for(RATE_KINDS, &kind)))
        .maybe("on_cost", rate.on_cost.as_ref().filter(is_there).map(|id| id.as_str()))
        .maybe("minimum_minutes", rate.minimum_minutes)
        .and(&rate.unknown)
}

fn person(day: &Day, circle: &Circle) -> Value {
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
        .list("consents", person.consents.iter().map(running::consent).collect())
        .maybe("preparation", running::preparation(&person.preparation))
        .with("plan", plan::plan(day, circle))
        .and(&person.unknown)
}

fn member(member: &CircleMember) -> Value {
    Fields::new()
        .with("id", member.id.as_str())
        .with("name", member.name.as_str())
        .text("relation", &member.relation)
        .with("perspective", member.perspective.name())
        .with("paid", member.paid)
        .maybe("invitation", member.invitation.map(|said| word_for(INVITATIONS, &said)))
        .and(&member.unknown)
}

fn allocation(allocation: &Allocation) -> Value {
    let terms = &allocation.terms;
    let only_for = terms.only_for.iter().map(|buys| word_for(SPENDING, buys).into()).collect();
    Fields::new()
        .with("stream", allocation.stream.as_str())
        .maybe("pence", allocation.pence)
        .with("period", word_for(PERIODS, &allocation.period))
        .with("status", word_for(STATUSES, &allocation.status))
        .maybe("from", terms.from.map(|date| date.to_string()))
        .maybe("until", terms.until.map(|date| date.to_string()))
        .maybe("basis", terms.basis.map(|basis| word_for(BASES, &basis)))
        .text("confirmed_by", &terms.confirmed_by)
        .maybe("confirmed_on", terms.confirmed_on.map(|date| date.to_string()))
        .text("restrictions", &terms.restrictions)
        .list("only_for", only_for)
        .maybe("balance", terms.balance)
        .maybe("committed", terms.committed)
        .maybe("cushion_weeks", terms.cushion_weeks)
        .and(&allocation.unknown)
}

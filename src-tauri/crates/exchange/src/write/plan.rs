//! One person's plan, collection by collection.

use std::collections::BTreeMap;

use domain::plan::{Collection, Plan, Record, check_column, fields_of};
use domain::worksheet::Worksheets;
use domain::{Circle, Day, RecordId};
use serde_json::{Map, Value, json};

use super::Fields;
use super::ids::Ids;
use crate::read::COLUMN;

/// One plan being written.
struct Writing<'a> {
    day: &'a Day,
    circle: &'a Circle,
    ids: Ids,
}

pub(super) fn plan(day: &Day, circle: &Circle) -> Value {
    let plan = &circle.plan;
    let sheets = sheets(plan, &day.worksheets);
    let from = Writing { day, circle, ids: Ids::of(plan, &sheets) };
    let review = plan.list(Collection::Reviews).first().map(|r| from.bare(Collection::Reviews, r));
    let about = about_of(plan).map(|record| from.bare(Collection::About, record));
    Fields::new()
        .with("worksheets", from.worksheets(&sheets))
        .with("week", from.week())
        .with("costs", from.list(Collection::Costs))
        .with("outcomes", from.list(Collection::Outcomes))
        .with("actions", from.list(Collection::Actions))
        .maybe("review", review)
        .list("links", from.links())
        .list("intentions", from.list(Collection::Intentions))
        .list("check_ins", from.list(Collection::CheckIns))
        .list("revisions", from.list(Collection::Revisions))
        .maybe("about", about)
        .and(&plan.unknown)
}

/// Returns the record that says what is true of the whole plan.
pub(crate) fn about_of(plan: &Plan) -> Option<&Record> {
    let all = plan.list(Collection::About);
    all.iter().find(|record| record.id.as_str() == "plan").or(all.first()).copied()
}

/// A section of a worksheet with what was written in it.
pub(super) struct Sheet<'a> {
    pub(super) worksheet: &'a str,
    pub(super) section: &'a str,
    pub(super) entries: Vec<&'a Record>,
}

/// Returns every section with something in it: as the worksheets have them, and then the others.
fn sheets<'a>(plan: &'a Plan, worksheets: &Worksheets) -> Vec<Sheet<'a>> {
    let mut sheets: Vec<Sheet<'a>> = Vec::new();
    for entry in plan.list(Collection::Entries) {
        let (worksheet, section) = (entry.text("worksheet"), entry.text("section"));
        let known = sheets.iter_mut().find(|s| s.worksheet == worksheet && s.section == section);
        match known {
            Some(sheet) => sheet.entries.push(entry),
            None => sheets.push(Sheet { worksheet, section, entries: vec![entry] }),
        }
    }
    sheets.sort_by_key(|s| (rank(worksheets, s.worksheet, s.section), s.worksheet, s.section));
    sheets
}

/// Returns where a section stands: as its worksheet says, and after those the ones without.
fn rank(worksheets: &Worksheets, worksheet: &str, section: &str) -> (usize, usize) {
    let last = usize::MAX;
    let sheet = worksheets.all().position(|t| t.id.as_str() == worksheet);
    let section = worksheets
        .find(worksheet)
        .and_then(|t| t.sections.iter().position(|s| s.id.as_str() == section));
    (sheet.unwrap_or(last), section.unwrap_or(last))
}

impl Writing<'_> {
    fn list(&self, collection: Collection) -> Vec<Value> {
        let all = self.circle.plan.list(collection).into_iter();
        all.map(|record| self.written(collection, record, &[])).collect()
    }

    /// Returns the links whose two ends are both there.
    fn links(&self) -> Vec<Value> {
        let all = self.circle.plan.list(Collection::Links).into_iter();
        let whole = all.filter(|l| self.ids.written(Collection::Links, &l.id).is_some());
        whole.map(|link| self.written(Collection::Links, link, &[])).collect()
    }

    fn worksheets(&self, sheets: &[Sheet<'_>]) -> Value {
        let mut worksheets = Map::new();
        for Sheet { worksheet, section, entries } in sheets {
            let entries = entries.iter();
            let list: Vec<_> = entries
                .map(|e| self.written(Collection::Entries, e, &["worksheet", "section"]))
                .collect();
            let sheet = worksheets.entry(*worksheet).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(sections) = sheet {
                sections.insert((*section).to_owned(), Value::Array(list));
            }
        }
        Value::Object(worksheets)
    }

    fn week(&self) -> Value {
        let plan = &self.circle.plan;
        let weeks = plan.list(Collection::Weeks);
        let Some(week) = weeks.first() else { return json!({ "label": "Perfect", "blocks": [] }) };
        let mixes = plan.list(Collection::Mixes);
        let blocks = plan.list(Collection::Blocks).into_iter();
        let blocks: Vec<_> = blocks
            .filter(|block| block.text("week") == week.id.as_str())
            .map(|block| {
                let own = mixes.iter().filter(|mix| mix.text("block") == block.id.as_str());
                let own: Vec<_> =
                    own.map(|mix| without(self.bare(Collection::Mixes, mix), "block")).collect();
                let mut block = self.written(Collection::Blocks, block, &["week"]);
                if let (Value::Object(fields), false) = (&mut block, own.is_empty()) {
                    fields.insert("mix".to_owned(), Value::Array(own));
                }
                block
            })
            .collect();
        let mut written = self.bare(Collection::Weeks, week);
        if let Value::Object(fields) = &mut written {
            if fields.is_empty() {
                fields.insert("label".to_owned(), "Perfect".into());
            }
            fields.insert("blocks".to_owned(), Value::Array(blocks));
        }
        written
    }

    /// Returns a record with its id: known fields in the order of the format, then the others.
    fn written(&self, collection: Collection, record: &Record, left_out: &[&str]) -> Value {
        let mut object = Map::new();
        let id = self.ids.written(collection, &record.id);
        object.insert("id".to_owned(), id.unwrap_or(record.id.as_str()).into());
        self.fill(&mut object, collection, record, left_out);
        Value::Object(object)
    }

    /// Returns a record of which there is one only, or that stands inside another: without its id.
    fn bare(&self, collection: Collection, record: &Record) -> Value {
        let mut object = Map::new();
        self.fill(&mut object, collection, record, &[]);
        Value::Object(object)
    }

    fn fill(
        &self,
        object: &mut Map<String, Value>,
        collection: Collection,
        record: &Record,
        left_out: &[&str],
    ) {
        for (name, _) in fields_of(collection) {
            if let (Some(value), false) = (record.value(name), left_out.contains(name))
                && let Some(value) = self.without_loose_ends(collection, record, name, value)
            {
                object.insert((*name).to_owned(), value);
            }
        }
        let is_known = |name: &str| fields_of(collection).iter().any(|(known, _)| *known == name);
        for (name, field) in &record.fields {
            let is_column = collection == Collection::Entries && name.starts_with(COLUMN);
            let is_done = object.contains_key(name) || is_known(name) || is_column;
            if !is_done && !field.value.is_null() {
                object.insert(name.clone(), field.value.clone());
            }
        }
        if collection == Collection::Entries {
            let columns: Map<_, _> = self.columns(record).into_iter().collect();
            if !columns.is_empty() {
                object.insert("columns".to_owned(), Value::Object(columns));
            }
        }
    }

    /// Returns a value, unless it names what is in the tray, or somebody who is no longer in the
    /// circle: a reference to nothing is a fault in the format, and our own files are taken in
    /// again.
    fn without_loose_ends(
        &self,
        collection: Collection,
        record: &Record,
        field: &str,
        value: &Value,
    ) -> Option<Value> {
        use Collection::{About, Actions, Costs, Entries, Links, Mixes, Revisions};
        let text = value.as_str().unwrap_or_default();
        let is_here = || self.circle.name_of(text).is_some();
        let end = |id: &str| self.ids.at_end(record, &format!("{id}_collection"), id);
        let is_there = match (collection, field) {
            (Costs | Actions, "outcome") => {
                let id = RecordId::new(text);
                id.is_ok_and(|id| self.ids.written(Collection::Outcomes, &id).is_some())
            }
            (Actions, "owner") | (Entries, "respondent" | "scribe") | (About, "scribe") => {
                is_here()
            }
            (Actions, "helpers") => {
                let ids = value.as_array().into_iter().flatten();
                let is_somebody =
                    |id: &&Value| id.as_str().is_some_and(|id| self.circle.name_of(id).is_some());
                return Some(ids.filter(is_somebody).cloned().collect());
            }
            (Mixes, "rate") => self.day.rates.iter().any(|rate| rate.id.as_str() == text),
            (Mixes, "shared_activity") => {
                self.day.shared_support.activities.iter().any(|a| a.id.as_str() == text)
            }
            (Links, "from" | "to") | (Revisions, "about") => return end(field).map(Value::from),
            (Revisions, "about_collection") => end("about").is_some(),
            _ => true,
        };
        is_there.then(|| value.clone())
    }

    /// Returns what stands in the worksheet's own columns. What a column does not take (it took
    /// something else when that was written) stands beside it under another name.
    fn columns(&self, record: &Record) -> BTreeMap<String, Value> {
        let mut columns = BTreeMap::new();
        let mut said = Vec::new();
        for (field, value) in record.fields.iter().map(|(name, field)| (name, &field.value)) {
            let Some(name) = field.strip_prefix(COLUMN).filter(|_| !value.is_null()) else {
                continue;
            };
            match check_column(&self.day.worksheets, record, field, value) {
                Ok(_) => drop(columns.insert(name.to_owned(), value.clone())),
                Err(_) => said.push((name, value)),
            }
        }
        for (name, value) in said {
            // No worksheet has a column with a point in its name.
            let short: String = name.chars().take(50).collect();
            let mut names = (1..).map(|n| format!("{short}.said{n}"));
            let free = names.find(|name| !columns.contains_key(name));
            columns.insert(free.expect("BUG: numbers never end"), value.clone());
        }
        columns
    }
}

fn without(mut value: Value, field: &str) -> Value {
    if let Value::Object(fields) = &mut value {
        fields.shift_remove(field);
    }
    value
}

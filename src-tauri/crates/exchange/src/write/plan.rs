//! One person's plan, collection by collection.

use std::collections::BTreeMap;

use domain::plan::{Collection, Plan, Record, check_column, fields_of};
use domain::worksheet::Worksheets;
use domain::{Circle, Day, RecordId};
use serde_json::{Map, Value, json};

use super::Fields;
use super::ids::Ids;
use crate::read::COLUMN;
use crate::references::{NAMED, PEOPLE};
use crate::weeks::{MAIN, Week, Weeks};

/// One plan being written.
struct Writing<'a> {
    day: &'a Day,
    circle: &'a Circle,
    weeks: &'a Weeks<'a>,
    ids: Ids,
}

pub(super) fn plan(day: &Day, circle: &Circle) -> Value {
    let plan = &circle.plan;
    let sheets = sheets(plan, &day.worksheets);
    let weeks = &Weeks::of(plan);
    let from = Writing { day, circle, weeks, ids: Ids::of(plan, weeks, &sheets) };
    let review = plan.list(Collection::Reviews).first().map(|r| from.bare(Collection::Reviews, r));
    let about = about_of(plan).map(|record| from.bare(Collection::About, record));
    Fields::new()
        .with("worksheets", from.worksheets(&sheets))
        .maybe("week", from.main_week())
        .list("weeks", weeks.others.iter().map(|week| from.other_week(week)).collect())
        .list("ideas", from.list(Collection::Ideas))
        .list("gaps", from.list(Collection::Gaps))
        .with("costs", from.list(Collection::Costs))
        .with("outcomes", from.list(Collection::Outcomes))
        .with("actions", from.list(Collection::Actions))
        .maybe("review", review)
        .list("links", from.list(Collection::Links))
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
    /// Returns the records of a collection that are in the file.
    fn list(&self, collection: Collection) -> Vec<Value> {
        let all = self.circle.plan.list(collection).into_iter();
        let in_file = all.filter(|record| self.ids.written(collection, &record.id).is_some());
        in_file.map(|record| self.written(collection, record, &[])).collect()
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

    /// Returns the main week; nothing when there are others only.
    fn main_week(&self) -> Option<Value> {
        let Some(week) = &self.weeks.main else {
            let empty = || json!({ "label": "Perfect", "blocks": [] });
            return self.weeks.others.is_empty().then(empty);
        };
        let mut object = Map::new();
        if week.id != MAIN {
            object.insert("id".to_owned(), week.id.into());
        }
        let n_known = object.len();
        self.fill_week(&mut object, week);
        if object.len() == n_known {
            object.insert("label".to_owned(), "Perfect".into());
        }
        if let Some(before) = self.weeks.before_main {
            object.insert("after".to_owned(), before.into());
        }
        object.insert("blocks".to_owned(), self.blocks(week));
        Some(Value::Object(object))
    }

    fn other_week(&self, week: &Week<'_>) -> Value {
        let mut object = Map::new();
        object.insert("id".to_owned(), week.id.into());
        self.fill_week(&mut object, week);
        object.insert("blocks".to_owned(), self.blocks(week));
        Value::Object(object)
    }

    fn fill_week(&self, object: &mut Map<String, Value>, week: &Week<'_>) {
        if let Some(record) = week.record {
            self.fill(object, Collection::Weeks, record, OF_A_WEEK);
        }
    }

    fn blocks(&self, week: &Week<'_>) -> Value {
        let blocks = week.blocks.iter().map(|block| {
            let own = block.mixes.iter();
            let own: Vec<_> =
                own.map(|mix| without(self.bare(Collection::Mixes, mix), "block")).collect();
            let mut block = self.written(Collection::Blocks, block.record, &["week"]);
            if let (Value::Object(fields), false) = (&mut block, own.is_empty()) {
                fields.insert("mix".to_owned(), Value::Array(own));
            }
            block
        });
        blocks.collect()
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
            let is_left_out = left_out.contains(&name.as_str());
            let is_done = object.contains_key(name) || is_known(name) || is_column || is_left_out;
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
        use Collection::{Links, Mixes, Revisions};
        let text = value.as_str().unwrap_or_default();
        if let Some((.., named, _)) = NAMED.iter().find(|n| (n.0, n.1) == (collection, field)) {
            let is_written = |id: &str| {
                RecordId::new(id).is_ok_and(|id| self.ids.written(*named, &id).is_some())
            };
            return of_those(value, is_written);
        }
        if PEOPLE.contains(&(collection, field)) {
            return of_those(value, |id| self.circle.name_of(id).is_some());
        }
        let end = |id: &str| self.ids.at_end(record, &format!("{id}_collection"), id);
        let is_there = match (collection, field) {
            (Mixes, "rate") => self.day.rates.iter().any(|rate| rate.id.as_str() == text),
            (Mixes, "shared_activity") => {
                self.day.shared_support.activities.iter().any(|a| a.id.as_str() == text)
            }
            // More than one worker counts as two until somebody says otherwise.
            (Mixes, "staff") if record.text("tier") == "MoreThanOne" => {
                value.as_i64().is_some_and(|staff| staff >= 2)
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

/// What a week has in the file beside its fields.
const OF_A_WEEK: &[&str] = &["id", "after", "blocks"];

/// Returns the value as far as it names what is there: an id, or a list of some.
fn of_those(value: &Value, is_there: impl Fn(&str) -> bool) -> Option<Value> {
    let is_right = |id: &Value| id.as_str().is_some_and(&is_there);
    match value {
        Value::Array(ids) => Some(ids.iter().filter(|id| is_right(id)).cloned().collect()),
        one => is_right(one).then(|| one.clone()),
    }
}

fn without(mut value: Value, field: &str) -> Value {
    if let Value::Object(fields) = &mut value {
        fields.shift_remove(field);
    }
    value
}

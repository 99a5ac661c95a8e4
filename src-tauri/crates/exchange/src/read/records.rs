//! Plans: every list of the format becomes a collection of records.

use std::collections::{BTreeMap, BTreeSet};

use domain::plan::{Collection, Field, Order, Record, check_value, fields_of};
use domain::{Change, CircleId, RecordId, Rejection, Revision};
use serde_json::{Map, Value};

use crate::cursor::{Fault, Object, refuse_null, within};
use crate::references::refuse_twice;

/// The id that a record has in the file, where another record of its collection has it already
/// (ids are unique only within their list).
pub(crate) const FILE_ID: &str = "id";
const IMPORTED: Revision = Revision(1);

/// Collects records of one plan, each at the end of its collection.
struct Records<'a> {
    circle: &'a CircleId,
    last: BTreeMap<Collection, Order>,
    ids: BTreeSet<(Collection, String)>,
    changes: &'a mut Vec<Change>,
}

pub(crate) fn read_plan(
    mut from: Object,
    circle: &CircleId,
    changes: &mut Vec<Change>,
) -> Result<(), Fault> {
    let (last, ids) = (BTreeMap::new(), BTreeSet::new());
    let mut records = Records { circle, last, ids, changes };
    read_worksheets(from.object("worksheets")?, &mut records)?;
    read_week(from.object("week")?, &mut records)?;
    for (field, collection) in [
        ("costs", Collection::Costs),
        ("outcomes", Collection::Outcomes),
        ("actions", Collection::Actions),
    ] {
        read_list(&mut from, field, collection, &[], &mut records)?;
    }
    if let Some(value) = from.take("review") {
        let review = Object::new(from.at("review"), value)?;
        records.put(Collection::Reviews, "review", review, &[])?;
    }
    let unknown = crate::read::kept(from)?;
    if !unknown.is_empty() {
        let circle = circle.clone();
        changes.push(Change::PlanUnknownChanged { circle, unknown });
    }
    Ok(())
}

fn read_worksheets(from: Object, records: &mut Records<'_>) -> Result<(), Fault> {
    let place = from.place.clone();
    for (worksheet, sections) in from.rest() {
        let at = within(&place, &worksheet);
        id_or_fault(&at, &worksheet)?;
        let mut sections = Object::new(at.clone(), sections)?;
        let names: Vec<_> = sections_of(&sections);
        for section in names {
            id_or_fault(&within(&at, &section), &section)?;
            let belongs = [("worksheet", worksheet.as_str()), ("section", section.as_str())];
            read_list(&mut sections, &section, Collection::Entries, &belongs, records)?;
        }
    }
    Ok(())
}

fn sections_of(object: &Object) -> Vec<String> {
    object.names().cloned().collect()
}

fn id_or_fault(place: &str, text: &str) -> Result<RecordId, Fault> {
    RecordId::new(text).map_err(|_| Fault::new(place, format!("\"{text}\" is no id")))
}

fn read_week(mut from: Object, records: &mut Records<'_>) -> Result<(), Fault> {
    let blocks = from.objects("blocks")?;
    let place = from.at("blocks");
    if from.is_empty() {
        from.give("label", Value::from("Perfect"));
    }
    records.put(Collection::Weeks, "perfect", from, &[])?;
    let mut n_mixes = 0;
    let mut ids = Vec::new();
    for mut block in blocks {
        let mixes = block.objects("mix")?;
        let id = block.needed("id")?;
        ids.push(id.clone());
        records.put(Collection::Blocks, &id, block, &[("week", "perfect")])?;
        for mix in mixes {
            n_mixes += 1;
            records.put(Collection::Mixes, &format!("m{n_mixes}"), mix, &[("block", &id)])?;
        }
    }
    refuse_twice(&place, ids.iter().map(String::as_str))
}

fn read_list(
    from: &mut Object,
    field: &str,
    collection: Collection,
    belongs: &[(&str, &str)],
    records: &mut Records<'_>,
) -> Result<(), Fault> {
    let mut ids = Vec::new();
    for mut item in from.objects(field)? {
        let id = item.needed("id")?;
        ids.push(id.clone());
        records.put(collection, &id, item, belongs)?;
    }
    refuse_twice(&from.at(field), ids.iter().map(String::as_str))
}

impl Records<'_> {
    fn put(
        &mut self,
        collection: Collection,
        id: &str,
        from: Object,
        belongs: &[(&str, &str)],
    ) -> Result<(), Fault> {
        let place = from.place.clone();
        let file_id = id_or_fault(&within(&place, "id"), id)?;
        let own_id = self.free_id(collection, &file_id);
        let order = Order::after(self.last.get(&collection));
        self.last.insert(collection, order.clone());
        let mut record = Record::new(own_id.clone(), order, IMPORTED);
        for (name, value) in fields(collection, &place, from.rest())? {
            record.fields.insert(name, Field::new(value, IMPORTED));
        }
        for (name, value) in belongs {
            let value = Field::new(Value::from(*value), IMPORTED);
            if record.fields.insert((*name).to_owned(), value).is_some() {
                return Err(Fault::new(within(&place, name), "this is not said here"));
            }
        }
        if own_id != file_id {
            let value = Field::new(Value::from(id), IMPORTED);
            record.fields.insert(FILE_ID.to_owned(), value);
        }
        let circle = self.circle.clone();
        self.changes.push(Change::RecordChanged { circle, collection, record });
        Ok(())
    }

    fn free_id(&mut self, collection: Collection, id: &RecordId) -> RecordId {
        let mut free = id.clone();
        let mut n = 1;
        while !self.ids.insert((collection, free.to_string())) {
            n += 1;
            free = RecordId::new(format!("again{n}.{}", self.ids.len()))
                .expect("BUG: letters, digits and a point are an id");
        }
        free
    }
}

/// Returns the fields of a record: known ones checked, others kept; columns by `columns.<name>`.
fn fields(
    collection: Collection,
    place: &str,
    from: Map<String, Value>,
) -> Result<Vec<(String, Value)>, Fault> {
    let mut fields = Vec::new();
    for (name, value) in from {
        let at = within(place, &name);
        refuse_null(&at, &value)?;
        if collection == Collection::Entries && name == "columns" {
            for (column, value) in Object::new(at, value)?.rest() {
                fields.push((format!("columns.{column}"), value));
            }
            continue;
        }
        fields.push((name, value));
    }
    for (name, value) in &fields {
        let is_known = fields_of(collection).iter().any(|(known, _)| known == name)
            || name.starts_with("columns.");
        if is_known {
            let said = |why: Rejection| Fault::new(within(place, name), sentence(&why));
            check_value(collection, name, value).map_err(said)?;
        }
    }
    Ok(fields)
}

fn sentence(why: &Rejection) -> String {
    match why {
        Rejection::WrongKind { .. } => "this is not a value for this field".to_owned(),
        Rejection::TooLong { most, .. } => format!("at most {most} characters"),
        Rejection::OutOfRange { .. } => "this is out of range".to_owned(),
        Rejection::BadDate => "there is no such day (YYYY-MM-DD)".to_owned(),
        other => other.to_string(),
    }
}

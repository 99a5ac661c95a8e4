//! Plans: every list of the format becomes a collection of records.

use std::collections::{BTreeMap, BTreeSet};

use domain::plan::{Collection, Field, FieldKind, Order, Record, check_value, field_kind};
use domain::{Change, CircleId, RecordId, Rejection, Revision};
use serde_json::{Map, Value};

use crate::cursor::{Fault, Object, within};
use crate::read::weeks::read_weeks;
use crate::references::refuse_twice;

/// The id that a record has in the file, where another record of its collection has it already
/// (ids are unique only within their list).
pub(crate) const FILE_ID: &str = "id";
/// What the fields of a worksheet's own columns begin with.
pub(crate) const COLUMN: &str = "columns.";
const IMPORTED: Revision = Revision(1);

/// Collects records of one plan, each at the end of its collection.
pub(super) struct Records<'a> {
    circle: &'a CircleId,
    last: BTreeMap<Collection, Order>,
    ids: BTreeSet<(Collection, String)>,
    /// Notes by the id that they have in the file, which is their own within a section only.
    notes: BTreeMap<String, Vec<RecordId>>,
    changes: &'a mut Vec<Change>,
}

pub(crate) fn read_plan(
    mut from: Object,
    circle: &CircleId,
    changes: &mut Vec<Change>,
) -> Result<(), Fault> {
    let (last, ids, notes) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
    let mut records = Records { circle, last, ids, notes, changes };
    read_worksheets(from.object("worksheets")?, &mut records)?;
    read_weeks(&mut from, &mut records)?;
    for (field, collection) in [
        ("ideas", Collection::Ideas),
        ("gaps", Collection::Gaps),
        ("costs", Collection::Costs),
        ("outcomes", Collection::Outcomes),
        ("actions", Collection::Actions),
        ("links", Collection::Links),
        ("intentions", Collection::Intentions),
        ("check_ins", Collection::CheckIns),
        ("revisions", Collection::Revisions),
    ] {
        read_list(&mut from, field, collection, &[], &mut records)?;
    }
    let single = [("review", Collection::Reviews, "review"), ("about", Collection::About, "plan")];
    for (field, collection, id) in single {
        if let Some(value) = from.take(field) {
            let record = Object::new(from.at(field), value)?;
            records.put(collection, id, record, &[])?;
        }
    }
    let unknown = from.rest();
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

pub(super) fn id_or_fault(place: &str, text: &str) -> Result<RecordId, Fault> {
    RecordId::new(text).map_err(|_| Fault::new(place, format!("\"{text}\" is no id")))
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
    pub(super) fn put(
        &mut self,
        collection: Collection,
        id: &str,
        from: Object,
        belongs: &[(&str, &str)],
    ) -> Result<(), Fault> {
        let place = from.place.clone();
        let file_id = id_or_fault(&within(&place, "id"), id)?;
        let own_id = self.free_id(collection, &file_id);
        if collection == Collection::Entries {
            self.notes.entry(id.to_owned()).or_default().push(own_id.clone());
        }
        let order = Order::after(self.last.get(&collection));
        self.last.insert(collection, order.clone());
        let mut record = Record::new(own_id.clone(), order, IMPORTED);
        for (name, value) in fields(collection, &place, from.rest())? {
            record.fields.insert(name, Field::new(value, IMPORTED));
        }
        for (of, end) in ends_of(collection) {
            self.find_note(&mut record, &place, of, end)?;
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

    /// Makes a reference to a note one to the record that it became.
    fn find_note(
        &self,
        record: &mut Record,
        place: &str,
        of: &str,
        end: &str,
    ) -> Result<(), Fault> {
        let said = record.text(end);
        if record.text(of) != Collection::Entries.name() || said.is_empty() {
            return Ok(());
        }
        let fault = |what: String| Err(Fault::new(within(place, end), what));
        let found = match self.notes.get(said).map(Vec::as_slice) {
            Some([one]) => Value::from(one.as_str()),
            Some(_) => return fault(format!("more than one note has the id \"{said}\"")),
            None => return fault(format!("no note has the id \"{said}\"")),
        };
        record.fields.insert(end.to_owned(), Field::new(found, IMPORTED));
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

/// Returns the fields by which a record names others: first the one that says in which collection.
pub(crate) fn ends_of(collection: Collection) -> &'static [(&'static str, &'static str)] {
    match collection {
        Collection::Links => &[("from_collection", "from"), ("to_collection", "to")],
        Collection::Revisions => &[("about_collection", "about")],
        Collection::Entries
        | Collection::Weeks
        | Collection::Blocks
        | Collection::Mixes
        | Collection::Costs
        | Collection::Outcomes
        | Collection::Actions
        | Collection::Reviews
        | Collection::Intentions
        | Collection::CheckIns
        | Collection::About
        | Collection::Ideas
        | Collection::Gaps => &[],
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
        if collection == Collection::Entries && name == "columns" {
            for (column, value) in Object::new(within(place, &name), value)?.rest() {
                fields.push((format!("{COLUMN}{column}"), value));
            }
            continue;
        }
        fields.push((name, value));
    }
    for (name, value) in &fields {
        let is_column = collection == Collection::Entries && name.starts_with(COLUMN);
        let kind = field_kind(collection, name);
        if kind.is_some() || is_column {
            let said = |why| Fault::new(within(place, name), of_field(kind, value, &why));
            check_value(collection, name, value).map_err(said)?;
        }
    }
    Ok(fields)
}

/// Says what is wrong with the value of a field: a number with what it may be.
fn of_field(kind: Option<FieldKind>, value: &Value, why: &Rejection) -> String {
    match (kind, why) {
        (Some(FieldKind::Whole(least, most)), _) if value.is_i64() || value.is_u64() => {
            format!("{value} is not between {least} and {most}")
        }
        (Some(FieldKind::Whole(..)), _) => "a whole number is needed here".to_owned(),
        _ => sentence(why),
    }
}

pub(crate) fn sentence(why: &Rejection) -> String {
    match why {
        Rejection::WrongKind { .. } => "this is not a value for this field".to_owned(),
        Rejection::TooLong { most, .. } => format!("at most {most} characters"),
        Rejection::OutOfRange { .. } => "this is out of range".to_owned(),
        Rejection::BadDate => "there is no such day (YYYY-MM-DD)".to_owned(),
        other => other.to_string(),
    }
}

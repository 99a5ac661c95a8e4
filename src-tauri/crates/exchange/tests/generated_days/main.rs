//! Whatever people have done to a day: what is written can be read, and is then written the same.

mod money;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::money::person_figures;
use domain::plan::{Collection, Field, FieldKind, Order, Record, fields_of};
use domain::worksheet::{Template, Worksheets, from_json, shipped, to_json};
use domain::{
    Change, Circle, CircleId, CircleMember, Day, EventInfo, MemberId, Person, RecordId, Revision,
    Unknown, WorksheetId, apply_all,
};
use exchange::{PictureFile, PictureKind, SAMPLE, pictures_of, read, read_whole, write_with};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Ids that records have, that people have, and that nothing has.
const IDS: [&str; 12] = [
    "p1", "p2", "p3", "again2", "again2.3", "m1", "perfect", "plan", "review", "grace", "amara",
    "gone",
];
const SHEETS: [&str; 4] = ["relationship-circle", "hopes-and-fears", "tea", "nowhere"];
const SECTIONS: [&str; 4] = ["family", "gifts", "hopes", "elsewhere"];
const COLUMNS: [&str; 5] = ["ring", "paid", "relation", "ring.said1", "not-a-column"];

/// What may stand in a file where it should not.
const SCRAPS: [&str; 14] = [
    "",
    "null",
    "-1",
    "1e300",
    "9223372036854775808",
    "\"\"",
    "\"MoreThanOne\"",
    "{}",
    "[]",
    "0",
    ",",
    "\"2027-02-29\"",
    "\"staff\": 1,",
    "\u{FEFF}",
];

fn photos() -> Vec<PictureFile> {
    let photo = |bytes: &[u8]| {
        let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        PictureFile { hash, kind: PictureKind::Webp, bytes: bytes.to_vec() }
    };
    vec![photo(b"a boat"), photo(b"the choir"), photo(b"")]
}

fn id() -> impl Strategy<Value = Value> {
    let hashes: Vec<_> = photos().into_iter().map(|photo| photo.hash).collect();
    let hashes = select(hashes).prop_map(Value::from);
    prop_oneof![4 => select(&IDS[..]).prop_map(Value::from), 1 => hashes]
}

fn value(kind: FieldKind) -> BoxedStrategy<Value> {
    match kind {
        FieldKind::Text(_) | FieldKind::Word => ".{0,8}".prop_map(Value::from).boxed(),
        FieldKind::Choice(words) => select(words).prop_map(Value::from).boxed(),
        FieldKind::Whole(least, most) => (least..=most).prop_map(Value::from).boxed(),
        FieldKind::YesNo => any::<bool>().prop_map(Value::from).boxed(),
        FieldKind::Date => select(vec!["2026-12-03", "2028-02-29"]).prop_map(Value::from).boxed(),
        FieldKind::Time => select(vec!["00:00", "09:30"]).prop_map(Value::from).boxed(),
        FieldKind::Texts => prop::collection::vec(id(), 0..3).prop_map(Value::from).boxed(),
        FieldKind::Choices(words) => prop::collection::vec(select(words), 1..4)
            .prop_map(|words| words.into_iter().map(Value::from).collect())
            .boxed(),
        FieldKind::Id => id().boxed(),
    }
}

/// Fields without which no record of this collection can be.
fn needed(collection: Collection) -> &'static [&'static str] {
    match collection {
        Collection::Entries => &["worksheet", "section"],
        Collection::Blocks => &["week", "days"],
        Collection::Mixes | Collection::Ideas => &["block", "tier"],
        Collection::Links => &["from_collection", "from", "to_collection", "to"],
        _ => &[],
    }
}

fn fields(collection: Collection) -> BoxedStrategy<BTreeMap<String, Value>> {
    let mut all: Vec<BoxedStrategy<Option<(String, Value)>>> = Vec::new();
    for (name, kind) in fields_of(collection) {
        let value = match (collection, *name) {
            (Collection::Entries, "worksheet") => select(&SHEETS[..]).prop_map(Value::from).boxed(),
            (Collection::Entries, "section") => select(&SECTIONS[..]).prop_map(Value::from).boxed(),
            (Collection::Links | Collection::Revisions, of) if of.ends_with("_collection") => {
                prop_oneof![3 => Just(json!("entries")), 1 => value(*kind)].boxed()
            }
            // Weeks that are there, and weeks that are not.
            (Collection::Blocks | Collection::Costs, "week") => {
                let often = select(vec!["perfect", "p1", "p2"]).prop_map(Value::from);
                prop_oneof![4 => often, 1 => id()].boxed()
            }
            _ => value(*kind),
        };
        let field = value.prop_map(move |value| ((*name).to_owned(), value));
        let is_needed = needed(collection).contains(name);
        all.push(if is_needed {
            field.prop_map(Some).boxed()
        } else {
            prop_oneof![
                3 => Just(None),
                2 => field.prop_map(Some),
                1 => Just(Some(((*name).to_owned(), Value::Null))),
            ]
            .boxed()
        });
    }
    if collection == Collection::Entries {
        let text =
            prop_oneof![id(), select(vec!["close", "Yes", "no such thing"]).prop_map(Value::from)];
        let column = (select(&COLUMNS[..]), text);
        let column = column.prop_map(|(name, text)| (format!("columns.{name}"), text));
        all.extend([prop::option::of(column.clone()).boxed(), prop::option::of(column).boxed()]);
        // The id that it had in the file that it came from.
        all.push(prop::option::of(id().prop_map(|id| ("id".to_owned(), id))).boxed());
    }
    if collection == Collection::Weeks {
        // What stands in the file beside the fields of a week is no field of it.
        let name = select(vec!["id", "after", "blocks"]);
        let odd = (name, id()).prop_map(|(name, value)| (name.to_owned(), value));
        all.push(prop::option::weighted(0.1, odd).boxed());
    }
    let newer = ("[a-z]{4}", any::<u8>()).prop_map(|(name, n)| (name + ".x", json!([n])));
    all.push(prop::option::weighted(0.1, newer).boxed());
    all.prop_map(|fields| fields.into_iter().flatten().collect()).boxed()
}

fn record() -> impl Strategy<Value = (Collection, Record)> {
    let often = prop_oneof![
        3 => Just(Collection::Entries),
        1 => Just(Collection::Links),
        3 => select(vec![Collection::Weeks, Collection::Blocks, Collection::Mixes]),
        3 => select(Collection::ALL.to_vec()),
    ];
    let parts = often.prop_flat_map(|collection| {
        (
            Just(collection),
            select(&IDS[..]),
            0..40usize,
            prop::bool::weighted(0.15),
            fields(collection),
        )
    });
    parts.prop_map(|(collection, id, steps, removed, fields)| {
        let mut order = Order::after(None);
        for _ in 0..steps {
            order = Order::after(Some(&order));
        }
        let mut record = Record::new(RecordId::new(id).expect("an id"), order, Revision(1));
        record.removed = removed;
        let fields = fields.into_iter().map(|(name, value)| (name, Field::new(value, Revision(1))));
        record.fields = fields.collect();
        (collection, record)
    })
}

/// A worksheet of the organiser's own: a shipped one, changed, or with another id.
fn own() -> impl Strategy<Value = Template> {
    let feeds = select(vec!["outcomes", "tea/family", "hopes-and-fears/hopes", "gone/one"]);
    let feeds = prop::collection::vec((any::<Index>(), feeds), 0..4);
    (select(vec!["relationship-circle", "hopes-and-fears"]), any::<bool>(), ".{1,9}", feeds)
        .prop_map(|(of, is_new, title, feeds)| {
            let found = shipped().iter().find(|template| template.id.as_str() == of);
            let mut template = found.expect("it is shipped").clone();
            if is_new {
                template.id = WorksheetId::new("tea").expect("an id");
            }
            template.title.en = format!("{title}.");
            for (at, feed) in feeds {
                let at = at.index(template.sections.len());
                template.sections[at].feeds = vec![feed.to_owned()];
            }
            from_json(to_json(&template)).expect("it is still a good worksheet")
        })
}

fn circle_of(id: &CircleId) -> Person {
    let mut person = Person::named(id.as_str());
    person.members.push(CircleMember {
        id: MemberId::new("grace").expect("an id"),
        name: "Grace".to_owned(),
        relation: String::new(),
        perspective: domain::plan::Perspective::Family,
        paid: false,
        invitation: None,
        unknown: Unknown::new(),
    });
    person
}

fn day() -> impl Strategy<Value = Day> {
    let allocations = prop::collection::vec(money::allocation(), 0..3);
    let plan = (allocations, prop::collection::vec(record(), 0..40));
    let plans = prop::collection::vec(plan, 1..3);
    let own = prop::collection::vec(own(), 0..3);
    let aside = prop::collection::vec(select(&SHEETS[..]), 0..3);
    (plans, own, aside, money::set_up()).prop_map(|(plans, own, aside, set_up)| {
        let mut day = Day::new(EventInfo::new("e", "A day"));
        set_up.put_into(&mut day);
        let mut changes = Vec::new();
        for (name, (allocations, records)) in ["amara", "ben"].into_iter().zip(plans) {
            let circle = CircleId::new(name).expect("an id");
            let person = Person { allocations, ..circle_of(&circle) };
            changes.push(Change::PersonChanged { circle: circle.clone(), person });
            changes.extend(records.into_iter().map(|(collection, record)| {
                let circle = circle.clone();
                Change::RecordChanged { circle, collection, record }
            }));
        }
        apply_all(&mut day, Revision(1), &changes);
        let by_id: BTreeMap<_, _> = own.into_iter().map(|own| (own.id.clone(), own)).collect();
        let own = by_id.into_values().collect();
        let aside: BTreeSet<_> = aside.into_iter().collect();
        let set_aside = aside.into_iter().map(|id| WorksheetId::new(id).expect("an id")).collect();
        day.worksheets = Arc::new(Worksheets { own, set_aside });
        day
    })
}

/// Returns what the notes of a plan say, and which two of them each link joins, in words.
fn said(circle: &Circle) -> (Vec<String>, Vec<[String; 2]>) {
    let plan = &circle.plan;
    let text = |record: &Record| format!("{}: {}", record.text("section"), record.text("text"));
    let note = |id: &str| {
        let all = plan.list(Collection::Entries);
        all.into_iter().find(|record| record.id.as_str() == id).map(text)
    };
    let mut notes: Vec<_> = plan.list(Collection::Entries).into_iter().map(text).collect();
    notes.sort_unstable();
    let is_note = |link: &Record| {
        link.text("from_collection") == "entries" && link.text("to_collection") == "entries"
    };
    let links = plan.list(Collection::Links).into_iter().filter(|link| is_note(link));
    let ends = links.filter_map(|link| Some([note(link.text("from"))?, note(link.text("to"))?]));
    (notes, ends.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn a_day_that_was_written_reads_and_is_written_the_same(day in day()) {
        let once = write_with(&day, photos());
        let contents = match read_whole(&once) {
            Ok(contents) => contents,
            Err(fault) => return Err(TestCaseError::fail(format!("{fault}\n{once}"))),
        };
        let again = write_with(&contents.day, contents.pictures);
        prop_assert_eq!(&again, &once, "the same bytes");
        prop_assert_eq!(&contents.day.money_rules, &day.money_rules, "every rule");
        prop_assert_eq!(&contents.day.shared_support, &day.shared_support, "all that is shared");
        for (before, after) in day.circles.iter().zip(&contents.day.circles) {
            let main = |circle: &Circle| circle.plan.main_week();
            let had = main(before);
            prop_assert!(had.is_none() || main(after) == had, "the main week is the main week");
            prop_assert_eq!(&after.person.allocations, &before.person.allocations, "all amounts");
            let figures = (person_figures(&day, before), person_figures(&contents.day, after));
            prop_assert_eq!(figures.1, figures.0, "no figure is another on the way");
            prop_assert_eq!(said(before), said(after), "every note, and what each link joins");
        }
    }

    #[test]
    fn the_photos_of_every_plan_are_in_the_file_and_no_others(day in day()) {
        let contents = read_whole(&write_with(&day, photos())).expect("our own file");
        let named = day.circles.iter().flat_map(|circle| pictures_of(circle));
        let named: BTreeSet<_> = named.collect();
        let in_file: Vec<_> = contents.pictures.iter().map(|photo| photo.hash.clone()).collect();
        prop_assert_eq!(in_file, named.into_iter().collect::<Vec<_>>(), "by hash, each once");
        prop_assert!(contents.pictures.iter().all(|photo| photos().contains(photo)), "unchanged");
    }

    #[test]
    fn bytes_out_of_place_are_read_or_refused_and_never_a_panic(
        cuts in prop::collection::vec((any::<Index>(), any::<Index>(), select(&SCRAPS[..])), 1..4),
    ) {
        let mut text = SAMPLE.to_owned();
        for (from, length, scrap) in cuts {
            let from = from.index(text.len());
            let until = (from + length.index(12)).min(text.len());
            let is_between = |n: &usize| text.is_char_boundary(*n);
            if [from, until].iter().all(is_between) {
                text.replace_range(from..until, scrap);
            }
        }
        if let Ok(day) = read(&text) {
            let once = write_with(&day, []);
            let again = read(&once);
            prop_assert!(again.is_ok(), "what was taken in is written well: {again:?}");
            prop_assert_eq!(write_with(&again.expect("asked above"), []), once, "the same bytes");
        }
    }

    #[test]
    fn no_text_is_too_strange_to_be_read_or_refused(text in ".{0,300}") {
        prop_assert!(read(&text).is_err(), "{text:?} is no event");
    }
}

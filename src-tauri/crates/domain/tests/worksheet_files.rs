//! Whatever stands in a worksheet file: it is taken and written back the same, or refused with a
//! place that whoever wrote it can find.

use domain::worksheet::{BadWorksheet, WorksheetFault, from_json, read, shipped, to_json, write};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

/// Names that stand in worksheet files, and some that do not.
const NAMES: [&str; 23] = [
    "format",
    "version",
    "id",
    "title",
    "about",
    "easy",
    "group",
    "byPerspective",
    "drawing",
    "sections",
    "prompt",
    "first",
    "isPrivate",
    "freshYes",
    "answers",
    "says",
    "columns",
    "type",
    "choices",
    "feeds",
    "en",
    "cy",
    "colour",
];
/// Words that stand in worksheet files, and some that do not.
const WORDS: [&str; 16] = [
    "planning-live/worksheet",
    "tea",
    "Tea time",
    "",
    " ",
    "Person",
    "Choice",
    "YesNoNotSure",
    "AboutMe",
    "Rings",
    "Keep",
    "Sort",
    "outcomes",
    "tea/sort",
    "a `quoted` word, expected `it`",
    "perfect-week",
];

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        Just(json!(1)),
        select(&WORDS[..]).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("é".repeat(401))),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let name = prop_oneof![4 => select(&NAMES[..]).prop_map(str::to_owned), 1 => ".{1,6}"];
    leaf().prop_recursive(4, 60, 6, move |inner| {
        let fields = prop::collection::vec((name.clone(), inner.clone()), 0..8);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Value::from),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// What a slip of the pen does to a file.
#[derive(Debug, Clone)]
enum Slip {
    Replace(Value),
    Remove,
    Double,
    Add(String, Value),
}

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        3 => value().prop_map(Slip::Replace),
        2 => Just(Slip::Remove),
        1 => Just(Slip::Double),
        1 => (select(&NAMES[..]), value()).prop_map(|(name, value)| Slip::Add(name.into(), value)),
    ]
}

/// Collects where every value of the file stands.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), all));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(n, value)| pointers(value, &format!("{at}/{n}"), all));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn slipped(file: &mut Value, at: &Index, slip: Slip) {
    let mut all = Vec::new();
    pointers(file, "", &mut all);
    // Names with a slash in them are no way to anywhere; the file stays as it is there.
    let pointer = at.get(&all).clone();
    let Some((parent, last)) = pointer.rsplit_once('/') else { return };
    match slip {
        Slip::Replace(value) => {
            if let Some(found) = file.pointer_mut(&pointer) {
                *found = value;
            }
        }
        Slip::Remove => match file.pointer_mut(parent) {
            Some(Value::Object(fields)) => drop(fields.shift_remove(last)),
            Some(Value::Array(items)) => {
                last.parse().ok().filter(|n| *n < items.len()).map(|n: usize| items.remove(n));
            }
            _ => {}
        },
        Slip::Double => {
            if let Some(Value::Array(items)) = file.pointer_mut(parent)
                && let Some(item) = last.parse().ok().and_then(|n: usize| items.get(n).cloned())
            {
                items.push(item);
            }
        }
        Slip::Add(name, value) => {
            if let Some(Value::Object(fields)) = file.pointer_mut(&pointer) {
                fields.insert(name, value);
            }
        }
    }
}

/// Tells whether a place such as `sections[2].feeds[0]` leads somewhere in the file: to a value,
/// or to an object or list in which that value is missing.
fn leads_somewhere(file: &Value, place: &str) -> bool {
    let mut here = Some(file);
    let mut rest = place;
    while !rest.is_empty() {
        let Some(value) = here else { return false };
        if let Some(inner) = rest.strip_prefix('[') {
            let Some((n, after)) = inner.split_once(']') else { return false };
            let (Ok(n), Value::Array(items)) = (n.parse::<usize>(), value) else { return false };
            (here, rest) = (items.get(n), after.strip_prefix('.').unwrap_or(after));
            continue;
        }
        let Value::Object(fields) = value else { return false };
        // The longest name that fits: a name may have points and brackets in it.
        let is_whole = |after: &str| after.is_empty() || after.starts_with(['.', '[']);
        let named = fields.keys().filter(|n| rest.strip_prefix(n.as_str()).is_some_and(is_whole));
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let name = named.max_by_key(|name| name.len()).map_or(&rest[..end], |name| name.as_str());
        let after = &rest[name.len()..];
        (here, rest) = (fields.get(name), after.strip_prefix('.').unwrap_or(after));
    }
    true
}

/// Holds a file against the promise.
fn check(file: &Value) -> Result<(), TestCaseError> {
    match read(&file.to_string()) {
        Ok(template) => {
            let (again, inside) = (read(&write(&template)), from_json(to_json(&template)));
            prop_assert_eq!(again, Ok(template.clone()), "written and read");
            prop_assert_eq!(inside, Ok(template), "and inside another file");
        }
        Err(BadWorksheet { place, fault }) => {
            prop_assert!(leads_somewhere(file, &place), "{place:?} ({fault}) is nowhere in {file}");
            let is_whole = matches!(fault, WorksheetFault::WrongKind) && !file.is_object();
            prop_assert!(!place.is_empty() || is_whole, "{fault}: where in {file}?");
            if let WorksheetFault::UnknownWord { allowed } = &fault {
                let is_word = |word: &String| word.chars().all(|c| c.is_ascii_alphabetic());
                prop_assert!(allowed.len() > 1 && allowed.iter().all(is_word), "{allowed:?}");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]
    #[test]
    fn whatever_the_file_says_there_is_a_worksheet_or_a_place(file in value()) {
        check(&file)?;
    }

    #[test]
    fn whatever_the_sheet_says_there_is_a_worksheet_or_a_place(
        fields in prop::collection::vec((select(&NAMES[..]), value()), 0..16),
    ) {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        let mut file: Map<String, Value> = fields.collect();
        file.insert("format".to_owned(), json!("planning-live/worksheet"));
        file.insert("version".to_owned(), json!(1));
        check(&Value::Object(file))?;
    }

    #[test]
    fn slips_of_the_pen_in_a_shipped_worksheet_are_found_where_they_are(
        sheet in any::<Index>(),
        slips in prop::collection::vec((any::<Index>(), slip()), 0..4),
    ) {
        let mut file = to_json(sheet.get(shipped()));
        for (at, slip) in slips {
            slipped(&mut file, &at, slip);
        }
        check(&file)?;
    }

    #[test]
    fn text_that_is_not_a_worksheet_at_all_is_refused(text in ".{0,200}") {
        prop_assert!(read(&text).is_err(), "{text:?} is none");
    }
}

#[test]
fn a_slip_in_one_letter_of_every_worksheet_is_found_at_that_letter() {
    for template in shipped() {
        let mut file = to_json(template);
        file["sections"][0]["frist"] = file["sections"][0]["first"].take();
        file["sections"][0].as_object_mut().expect("a section").shift_remove("first");
        let bad = read(&file.to_string()).expect_err("it is refused");
        assert_eq!(bad.place, "sections[0].first", "{}: {}", template.id, bad.fault);
    }
}

#[test]
fn the_longest_worksheet_that_is_taken_can_be_written_and_taken_again() {
    let words = json!({ "en": "x".repeat(25), "cy": "x" });
    let column = |n: usize| {
        let choice = |c: usize| json!({ "id": format!("c{c}"), "title": words });
        let choices: Vec<_> = (0..12).map(choice).collect();
        json!({ "id": format!("k{n}"), "title": words, "type": "Choice", "choices": choices })
    };
    let columns: Vec<_> = (0..8).map(column).collect();
    let section = |n: usize| {
        json!({ "id": format!("s{n}"), "title": words, "prompt": words, "first": "Person",
                "columns": columns })
    };
    let sheet = |sections: usize| {
        json!({ "format": "planning-live/worksheet", "version": 1, "id": "long", "title": words,
                "about": words, "group": "AboutMe",
                "sections": (0..sections).map(section).collect::<Vec<_>>() })
    };
    let mut n_taken = 0;
    for n in 15..=30 {
        let Ok(template) = read(&sheet(n).to_string()) else { continue };
        assert_eq!(read(&write(&template)).as_ref(), Ok(&template), "{n} sections");
        n_taken = n;
    }
    assert!((15..30).contains(&n_taken), "{n_taken} sections fit");
}

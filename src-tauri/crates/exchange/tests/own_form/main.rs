//! An authority's own form, filled from a plan: `forms/council.docx` has a content control of each
//! kind, placeholders that are split over runs, a row of a table to repeat, a header and a picture.

mod hostile;
mod kept;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use chrono::NaiveDate;
use domain::official::{Allowed, FieldValue, FormField as Value, Holds, Made, fields, sources};
use domain::{BlankKind, Goes, WhyUnfilled};
use exchange::form::{
    BadForm, FORM_BYTES, Filled, Mapping, Tongue, Unfilled, blanks, fill, read_form, suggest,
    write_mapping,
};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const COUNCIL: &[u8] = include_bytes!("../forms/council.docx");

struct English;

impl Tongue for English {
    fn date(&self, date: NaiveDate) -> String {
        date.format("%-d %B %Y").to_string()
    }

    fn money(&self, pence: i64) -> String {
        format!("£{}", pence / 100)
    }

    fn yes_no(&self, yes: bool) -> String {
        if yes { "Yes" } else { "No" }.to_owned()
    }

    fn code(&self, source: &str, code: &str) -> Option<String> {
        (source == "money.status").then(|| format!("{code} by the council"))
    }
}

fn text(name: &str, words: &str) -> Value {
    Value { name: name.to_owned(), value: FieldValue::Text(words.to_owned()) }
}

fn date(name: &str, (year, month, day): (i32, u32, u32)) -> Value {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a date");
    Value { name: name.to_owned(), value: FieldValue::Date(date) }
}

fn texts(name: &str, all: &[&str]) -> Value {
    let all = all.iter().map(|text| (*text).to_owned()).collect();
    Value { name: name.to_owned(), value: FieldValue::Texts(all) }
}

fn amara() -> Vec<Value> {
    let outcomes = vec![
        vec![
            text("statement", "I sing <with> others & \"play\""),
            text("measure", "Twice a month"),
            date("by", (2027, 7, 31)),
        ],
        vec![text("statement", "میں خود کھانا پکاتی ہوں")],
    ];
    vec![
        text("person.name", "Amara Jones"),
        text("person.first_name", "Amara"),
        date("person.born", (2007, 3, 9)),
        date("event.date", (2026, 12, 3)),
        text("event.venue", "Harbour House"),
        texts("nine.1", &["Music every day", "موسیقی", "My {{nine.3}} own words"]),
        texts("nine.3", &["The choir", "The bus"]),
        Value { name: "plan.agreed".to_owned(), value: FieldValue::YesNo(true) },
        text("money.status", "Confirmed"),
        Value { name: "outcomes".to_owned(), value: FieldValue::Rows(outcomes) },
    ]
}

const MAPPING: &str = r#"{"format":"planning-live/form","version":1,
    "name":"Harbour Council, form 7","fields":[
    {"field":"Full name","source":"person.name","as":"text"},
    {"field":"dob","source":"person.born","as":"date"},
    {"field":"agreed","source":"plan.agreed","as":"yesNo"},
    {"field":"budget status","source":"money.status","as":"text"},
    {"field":"person.first_name","source":"person.first_name","as":"text"},
    {"field":"event.date","source":"event.date","as":"date"},
    {"field":"event.venue","source":"event.venue","as":"text"},
    {"field":"Item 3","source":"nine.3","as":"list"},
    {"field":"nine.1","source":"nine.1","as":"list"},
    {"field":"Outcome","source":"outcomes[].statement","as":"rows"},
    {"field":"outcomes[].measure","source":"outcomes[].measure","as":"rows"},
    {"field":"outcomes[].by","source":"outcomes[].by","as":"rows"},
    {"field":"old field","source":"nine.4","as":"list"}]}"#;

fn mapping() -> Mapping {
    Mapping::read(MAPPING).expect("a mapping")
}

fn filled(bytes: &[u8]) -> Filled {
    fill(bytes, &mapping(), &amara(), &English).expect("filled")
}

/// Returns the parts of an archive, as they are packed and unpacked.
fn parts(bytes: &[u8]) -> BTreeMap<String, (Vec<u8>, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut all = BTreeMap::new();
    for nth in 0..archive.len() {
        let mut packed = Vec::new();
        archive.by_index_raw(nth).expect("raw").read_to_end(&mut packed).expect("read");
        let mut entry = archive.by_index(nth).expect("an entry");
        let name = entry.name().expect("a name").into_owned();
        let mut unpacked = Vec::new();
        entry.read_to_end(&mut unpacked).expect("unpacked");
        all.insert(name, (packed, unpacked));
    }
    all
}

fn part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(parts(bytes)[name].1.clone()).expect("text")
}

/// Returns an archive with other bytes in one of its parts, or with one more.
fn with_part(name: &str, content: &[u8]) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let mut all = parts(COUNCIL);
    all.entry(name.to_owned()).or_default().1 = content.to_vec();
    for (name, (_, content)) in all {
        out.start_file(name, SimpleFileOptions::default()).expect("begun");
        out.write_all(&content).expect("written");
    }
    out.finish().expect("finished").into_inner()
}

/// Returns what each paragraph says, by what stands between tags.
fn said(xml: &str) -> Vec<String> {
    let paragraph = |raw: &str| {
        let mut words = String::new();
        for piece in raw.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
            if tag == "w:t" || tag.starts_with("w:t ") {
                words.push_str(text);
            } else if tag == "w:br/" {
                words.push('|');
            }
        }
        words
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    };
    xml.split("</w:p>").map(paragraph).filter(|words| !words.is_empty()).collect()
}

#[test]
fn every_field_of_a_form_is_found_with_what_it_is() {
    let found = read_form(COUNCIL).expect("a form");
    let found: Vec<_> = found.iter().map(|f| (f.name.as_str(), f.kind, f.is_in_row)).collect();
    use BlankKind::{CheckBox, Date, List, Placeholder, RichText, Text};
    assert_eq!(
        found,
        [
            ("Full name", Text, false),
            ("dob", Date, false),
            ("agreed", CheckBox, false),
            ("budget status", List, false),
            ("person.first_name", Placeholder, false),
            ("event.date", Placeholder, false),
            ("event.venue", Placeholder, false),
            ("Item 3", RichText, false),
            ("nine.1", Placeholder, false),
            ("Outcome", Text, true),
            ("outcomes[].measure", Placeholder, true),
            ("outcomes[].by", Placeholder, true),
            ("nhs", Text, false),
        ]
    );
    let fields = read_form(COUNCIL).expect("a form");
    assert_eq!(fields[1].title, "Date of birth");
    assert_eq!(fields[3].items, ["Confirmed", "Indicative"]);
}

#[test]
fn what_people_write_is_never_taken_for_a_field() {
    let literal = "{{dob}} {{Full name}} {{person.first_name}}";
    let mut values = amara();
    for value in &mut values {
        match &mut value.value {
            FieldValue::Text(words) => *words = literal.to_owned(),
            FieldValue::Texts(all) => all.iter_mut().for_each(|words| *words = literal.to_owned()),
            FieldValue::Rows(rows) => rows.iter_mut().flatten().for_each(|cell| {
                cell.value = FieldValue::Text(literal.to_owned());
            }),
            FieldValue::Date(_)
            | FieldValue::YesNo(_)
            | FieldValue::Number(_)
            | FieldValue::Money(_) => {}
        }
    }
    let filled = fill(COUNCIL, &mapping(), &values, &English).expect("filled");
    let all = said(&part(&filled.bytes, "word/document.xml"));
    // A name, a first name, a place, two lists, and two rows of three and one.
    let count = all.concat().matches(literal).count();
    assert_eq!(count, 1 + 1 + 1 + 2 + 3 + 3 + 1, "{all:?}");
    let header = said(&part(&filled.bytes, "word/header1.xml"));
    assert_eq!(header, [format!("Support plan of {literal}")]);
}

#[test]
fn a_field_that_is_to_stay_empty_does_and_is_named() {
    let text = r#"{"format":"planning-live/form","version":1,"fields":[
        {"field":"event.venue","as":"empty"},{"field":"nhs","as":"empty"}]}"#;
    let mapping = Mapping::read(text).expect("a mapping");
    let filled = fill(COUNCIL, &mapping, &amara(), &English).expect("filled");
    let all = said(&part(&filled.bytes, "word/document.xml")).join("\n");
    assert!(all.contains("on {{event.date}} at .\n"), "no braces stay behind: {all}");
    assert!(all.contains("NHS number: Click or tap"), "and a prompt stays: {all}");
    let why = |name: &str| filled.unfilled.iter().find(|one| one.name == name).map(|one| one.why);
    assert_eq!(why("event.venue"), Some(WhyUnfilled::LeftEmpty));
    assert_eq!(why("nhs"), Some(WhyUnfilled::LeftEmpty));
    assert_eq!(why("dob"), Some(WhyUnfilled::NotMapped));
}

#[test]
fn a_form_is_filled_and_what_was_not_is_named() {
    let filled = filled(COUNCIL);
    let document = part(&filled.bytes, "word/document.xml");
    assert_eq!(
        said(&document),
        [
            " Harbour Council",
            "Full name: Amara Jones",
            "Date of birth: 09/03/2007",
            "☒ The circle has agreed this plan",
            "Budget: Confirmed",
            "Filled in with Amara on 3 December 2026 at Harbour House.",
            "What is working",
            "The choir",
            "The bus",
            "What matters",
            "Music every day",
            "موسیقی",
            "My {{nine.3}} own words",
            "Outcomes",
            "Outcome",
            "How we will know",
            "By when",
            "I sing <with> others & \"play\"",
            "Twice a month",
            "31 July 2027",
            "میں خود کھانا پکاتی ہوں",
            "NHS number: Click or tap here to enter text.",
        ]
    );
    assert_eq!(said(&part(&filled.bytes, "word/header1.xml")), ["Support plan of Amara Jones"]);
    let missing = |name: &str, why, row| Unfilled { name: name.to_owned(), why, row };
    assert_eq!(
        filled.unfilled,
        [
            missing("outcomes[].measure", WhyUnfilled::NoValue, Some(2)),
            missing("outcomes[].by", WhyUnfilled::NoValue, Some(2)),
            missing("nhs", WhyUnfilled::NotMapped, None),
        ]
    );
    assert_eq!(filled.not_in_form, ["old field"]);
}

#[test]
fn the_dress_of_a_field_stays_and_its_prompt_goes() {
    let document = part(&filled(COUNCIL).bytes, "word/document.xml");
    for expected in [
        // The control's own letters, not the grey of the prompt.
        "<w:r><w:rPr><w:b/></w:rPr><w:t>Amara Jones</w:t></w:r>",
        "<w:date w:fullDate=\"2007-03-09T00:00:00Z\">",
        "<w14:checked w14:val=\"1\"/>",
        // The first run's letters, for a placeholder that three runs split.
        "<w:r><w:rPr><w:i/></w:rPr><w:t>Amara</w:t></w:r>",
        "<w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr><w:r><w:t>The bus</w:t></w:r></w:p>",
        "<w:bidi/><w:ind w:left=\"360\"/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>موسیقی",
        "<w:t>I sing &lt;with&gt; others &amp; \"play\"</w:t>",
    ] {
        assert!(document.contains(expected), "{expected}\n{document}");
    }
    assert_eq!(document.matches("<w:showingPlcHdr/>").count(), 1, "of what was not filled");
    assert_eq!(document.matches("<w:tr>").count(), 3, "a head and two outcomes");
    let ids: Vec<_> = document.matches("<w:id ").collect();
    assert_eq!(ids.len(), 7, "a control that is there again has no second id of the same number");
}

#[test]
fn what_holds_no_field_stays_byte_for_byte() {
    let (before, after) = (parts(COUNCIL), parts(&filled(COUNCIL).bytes));
    assert!(before.keys().eq(after.keys()), "the same parts");
    for (name, part) in &before {
        let may_change = matches!(name.as_str(), "word/document.xml" | "word/header1.xml");
        assert_eq!(part != &after[name], may_change, "{name}");
    }
    let empty = fill(COUNCIL, &Mapping::default(), &amara(), &English).expect("filled");
    assert_eq!(parts(&empty.bytes), before, "nothing was mapped");
    assert_eq!(empty.unfilled.len(), 13, "and all of it is named");
}

#[test]
fn the_same_form_is_filled_the_same_and_again_without_change() {
    let once = filled(COUNCIL);
    assert_eq!(once.bytes, filled(COUNCIL).bytes);
    let mut values = amara();
    values.retain(|value| value.name != "nine.1");
    let once = fill(COUNCIL, &mapping(), &values, &English).expect("filled");
    let twice = fill(&once.bytes, &mapping(), &values, &English).expect("filled again");
    assert_eq!(part(&once.bytes, "word/document.xml"), part(&twice.bytes, "word/document.xml"));
}

#[test]
fn a_form_that_is_filled_for_another_keeps_nothing_of_the_first() {
    let first = filled(COUNCIL);
    let mut values = amara();
    let row = |words: &str| vec![text("statement", words)];
    let (a, c) = (row("First"), row("Third"));
    for value in &mut values {
        if value.name == "outcomes" {
            value.value = FieldValue::Rows(vec![a.clone(), vec![text("measure", "x")], c.clone()]);
        }
    }
    let second = fill(&first.bytes, &mapping(), &values, &English).expect("filled again");
    let all = said(&part(&second.bytes, "word/document.xml")).join("\n");
    assert!(all.contains("First") && all.contains("Third"), "{all}");
    assert!(!all.contains("I sing"), "{all}");
}

#[test]
fn a_value_that_does_not_suit_its_field_is_named() {
    let with = |field: &str, source: &str, shape: &str| {
        let text = format!(
            r#"{{"format":"planning-live/form","version":1,"fields":[
                {{"field":"{field}","source":"{source}","as":"{shape}"}}]}}"#
        );
        let mapping = Mapping::read(&text).expect("a mapping");
        let filled = fill(COUNCIL, &mapping, &amara(), &English).expect("filled");
        let found = filled.unfilled.iter().find(|one| one.name == field);
        found.map(|one| one.why)
    };
    assert_eq!(with("agreed", "person.name", "text"), Some(WhyUnfilled::WrongKind));
    assert_eq!(with("dob", "person.name", "text"), Some(WhyUnfilled::WrongKind));
    assert_eq!(with("dob", "person.name", "date"), Some(WhyUnfilled::WrongKind));
    assert_eq!(with("budget status", "person.name", "text"), Some(WhyUnfilled::NotInList));
    assert_eq!(with("budget status", "nine.9", "text"), Some(WhyUnfilled::NoValue));
    assert_eq!(with("Full name", "outcomes[].statement", "text"), None, "all of them");
}

#[test]
fn like_names_are_suggested() {
    let fields = read_form(COUNCIL).expect("a form");
    let suggested = suggest(&fields, sources());
    let all: Vec<_> = suggested
        .fields
        .iter()
        .map(|one| (one.field.as_str(), one.source.as_str(), one.shape.name()))
        .collect();
    assert_eq!(
        all,
        [
            ("Full name", "person.name", "text"),
            ("dob", "person.born", "date"),
            ("agreed", "plan.agreed", "yesNo"),
            ("budget status", "money.status", "text"),
            ("person.first_name", "person.first_name", "text"),
            ("event.date", "event.date", "date"),
            ("event.venue", "event.venue", "text"),
            ("Item 3", "nine.3", "list"),
            ("nine.1", "nine.1", "list"),
            ("Outcome", "outcomes[].statement", "rows"),
            ("outcomes[].measure", "outcomes[].measure", "rows"),
            ("outcomes[].by", "outcomes[].by", "rows"),
        ]
    );
    assert_eq!(Mapping::read(&write_mapping(&suggested)), Ok(suggested), "as a file");
}

#[test]
fn every_value_of_a_plan_is_a_source_of_its_kind() {
    let day = exchange::read(exchange::SAMPLE).expect("the sample");
    let allowed = Allowed { private: false, money: true };
    let on = NaiveDate::from_ymd_opt(2026, 12, 3).expect("a date");
    let made = Made { for_whom: "Harbour Council", on };
    let mut seen = 0;
    let mut check = |name: &str, value: &FieldValue| {
        let found = sources().iter().find(|one| one.name == name);
        let holds = found.map(|one| one.holds);
        let suits = match value {
            FieldValue::Text(_) => matches!(holds, Some(Holds::Text | Holds::Code)),
            FieldValue::Texts(_) => holds == Some(Holds::Texts),
            FieldValue::Date(_) => holds == Some(Holds::Date),
            FieldValue::YesNo(_) => holds == Some(Holds::YesNo),
            FieldValue::Number(_) => holds == Some(Holds::Number),
            FieldValue::Money(_) => holds == Some(Holds::Money),
            FieldValue::Rows(_) => false,
        };
        assert!(suits, "{name}: {holds:?} {value:?}");
        seen += 1;
    };
    for circle in &day.circles {
        for field in fields(&day, circle, allowed, made) {
            match &field.value {
                FieldValue::Rows(rows) => {
                    for cell in rows.iter().flatten() {
                        check(&format!("{}[].{}", field.name, cell.name), &cell.value);
                    }
                }
                value => check(&field.name, value),
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

//! A form as the organiser keeps it: its fields as people know them, and its way with the event.

use super::*;

#[test]
fn a_field_is_known_by_the_words_round_it() {
    let all = blanks(COUNCIL).expect("a form");
    let check = |name: &str, before: &str, after: &str| {
        let found = all.iter().find(|one| one.name == name).expect(name);
        assert_eq!((found.before.as_str(), found.after.as_str()), (before, after), "{name}");
    };
    check("Full name", "Full name:", "");
    check("agreed", "", "The circle has agreed this plan");
    check("person.first_name", "Filled in with", "on");
    check("event.venue", "at", ".");
    check("Item 3", "What is working", "");
    check("nine.1", "What matters", "");
    check("Outcome", "Outcome", "");
    check("outcomes[].measure", "How we will know", "");
    check("outcomes[].by", "By when", "");
    check("nhs", "NHS number:", "");
    let goes = |name: &str| all.iter().find(|one| one.name == name).map(|one| one.goes.clone());
    assert_eq!(goes("dob"), Some(Goes::Suggested { source: "person.born".to_owned() }));
    assert_eq!(goes("nhs"), Some(Goes::Unsaid));
}

#[test]
fn a_cell_without_words_is_known_by_the_one_before_it_or_above_it() {
    let cell = |words: &str| format!("<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>";
    let control = "<w:sdt><w:sdtPr><w:tag w:val=\"cell\"/></w:sdtPr><w:sdtContent><w:tc><w:p/>\
                   </w:tc></w:sdtContent></w:sdt>";
    let rows = [
        [cell("Who"), cell(""), cell("When")].concat(),
        [cell("Name"), cell("{{label}}"), cell("{{head}}")].concat(),
        [wide.to_owned(), cell("{{wide}}")].concat(),
        [cell("{{first}} years old"), control.to_owned()].concat(),
    ];
    let rows = rows.map(|row| format!("<w:tr>{row}</w:tr>")).concat();
    let document = part(COUNCIL, "word/document.xml");
    let (head, _) = document.split_once("<w:body>").expect("a body");
    let table = "<w:p><w:r><w:t>Above</w:t></w:r></w:p>";
    let document = format!("{head}<w:body>{table}<w:tbl>{rows}</w:tbl></w:body></w:document>");
    let all = blanks(&with_part("word/document.xml", document.as_bytes())).expect("a form");
    let all: Vec<_> = all.iter().map(|one| (one.name.as_str(), one.before.as_str())).collect();
    assert_eq!(
        all[..5],
        [("label", "Name"), ("head", "When"), ("wide", "When"), ("first", ""), ("cell", "Above")]
    );
}

#[test]
fn a_form_that_is_kept_goes_with_its_event() {
    use base64::Engine;
    let docx = base64::engine::general_purpose::STANDARD.encode(COUNCIL);
    let mut file: serde_json::Value = serde_json::from_str(exchange::SAMPLE).expect("JSON");
    let said = serde_json::json!([
        { "field": "dob", "source": "event.date" }, { "field": "nhs", "empty": true },
    ]);
    file["forms"] =
        serde_json::json!([{ "id": "f", "name": "Form 7", "docx": docx, "fields": said }]);
    let contents = exchange::read_whole(&file.to_string()).expect("read");
    let form = &contents.day.forms[0];
    let goes = |name: &str| form.fields.iter().find(|one| one.name == name).map(|f| &f.goes);
    assert_eq!(goes("dob"), Some(&Goes::Chosen { source: "event.date".to_owned() }));
    assert_eq!(goes("nhs"), Some(&Goes::Empty));
    assert_eq!(goes("Full name"), Some(&Goes::Suggested { source: "person.name".to_owned() }));
    let once = exchange::write_whole(&contents.day, contents.pictures, &contents.forms);
    let again = exchange::read_whole(&once).expect("our own file");
    assert_eq!(exchange::write_whole(&again.day, again.pictures, &again.forms), once);
    assert!(once.contains(&docx), "byte for byte");
    let refused = |path: &str, value: serde_json::Value, expected: &str| {
        let mut file = file.clone();
        *file.pointer_mut(path).expect("a place") = value;
        let fault = exchange::read_whole(&file.to_string()).expect_err(expected);
        assert_eq!(fault.to_string(), expected);
    };
    let json = serde_json::Value::from;
    let no_docx = "forms[0].docx: this is not a Word document (.docx)";
    refused("/forms/0/docx", json("JVBERi0="), no_docx);
    refused("/forms/0/docx", json("?"), "forms[0].docx: this is not base64");
    let no_field = "forms[0].fields[0].field: the form has no field \"x\"";
    refused("/forms/0/fields/0/field", json("x"), no_field);
    let no_suit = "forms[0].fields[0].source: \"person.name\" does not go into this field";
    refused("/forms/0/fields/0/source", json("person.name"), no_suit);
    assert!(exchange::read(&file.to_string()).expect("read").forms.is_empty(), "without its file");
}

//! An authority's own form: brought by the desk, mapped, filled for one and for all, and kept.

use std::io::{Cursor, Read};

use domain::{PackChoice, Reader};
use kit::{Device, House, new_id};
use serde_json::{Value, json};

const COUNCIL: &[u8] =
    include_bytes!("../../../src-tauri/crates/exchange/tests/forms/council.docx");

/// Returns what one asks for to have a form filled for an authority.
fn filled(circle: Option<&str>, was_asked: bool) -> Value {
    let choice = PackChoice {
        made_for: "Harbour Council".to_owned(),
        ..PackChoice::usual(Reader::Authority)
    };
    json!({
        "kind": "ownForm", "circle": circle, "language": "en", "format": "docx", "form": "form7",
        "choice": choice, "wasAsked": was_asked, "each": false,
    })
}

fn goes(view: &Value, field: &str) -> Value {
    let fields = view["forms"][0]["fields"].as_array().cloned().unwrap_or_default();
    let found = fields.iter().find(|one| one["name"] == json!(field));
    found.map(|one| one["goes"].clone()).unwrap_or_default()
}

async fn map(desk: &mut Device, field: &str, goes: Value) -> Value {
    desk.does(json!({ "type": "mapField", "form": "form7", "field": field, "goes": goes })).await
}

fn document(docx: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).expect("an archive");
    let mut words = String::new();
    let mut part = zip.by_name("word/document.xml").expect("a document");
    part.read_to_string(&mut words).expect("text");
    words
}

/// Returns the names of the fields that were not filled, of each person.
fn unfilled(outcome: &Value) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let warnings = outcome["warnings"].as_array().expect("what to know");
    let all = warnings.iter().filter(|one| one["type"] == json!("notFilled"));
    all.map(|one| {
        let fields = one["fields"].as_array().expect("fields").iter();
        (text(&one["circle"]), fields.map(|field| text(&field["field"])).collect())
    })
    .collect()
}

#[tokio::test]
async fn a_form_is_brought_mapped_and_filled_and_is_there_the_next_day() {
    let mut house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    assert_eq!(desk.view("forms")["forms"], json!([]), "there is none yet");
    assert!(desk.view("formSources")["sources"].as_array().is_some_and(|all| all.len() > 100));
    let kept = desk.brings_form("form7", "Harbour Council, form 7", COUNCIL).await;
    assert_eq!(kept["type"], json!("saved"), "{kept}");
    let view = desk.sees("forms", |view| view["forms"][0]["id"] == json!("form7")).await;
    let hash = view["forms"][0]["hash"].as_str().expect("a hash").to_owned();
    let suggested = json!({ "type": "suggested", "source": "person.born" });
    assert_eq!(goes(&view, "dob"), suggested);
    assert_eq!(goes(&view, "nhs"), json!({ "type": "unsaid" }));
    let chosen = json!({ "type": "chosen", "source": "made.for_whom" });
    assert_eq!(map(&mut desk, "nhs", chosen.clone()).await["type"], json!("saved"));
    let empty = json!({ "type": "empty" });
    assert_eq!(map(&mut desk, "event.venue", empty).await["type"], json!("saved"));
    let wrong = map(&mut desk, "dob", chosen.clone()).await;
    assert_eq!(wrong["rejection"]["type"], json!("wrongKind"), "words are no date: {wrong}");

    house.restart().await;
    let mut desk = house.desk().await;
    assert_eq!(goes(desk.view("forms"), "nhs"), chosen, "it is kept");
    let outcome = desk.prints(&filled(Some("amara"), true)).await;
    let name = "01 Amara - Harbour Council, form 7.docx";
    assert_eq!(outcome["name"], json!(name), "{outcome}");
    let (_, docx) = house.fetch("127.0.0.1", outcome["path"].as_str().expect("a path")).await;
    let words = document(&docx);
    assert!(words.contains(">Harbour Council</w:t>"), "for whom it was made: {words}");
    assert!(words.contains("Singing, every day, loudly") && !words.contains("{{"), "{words}");
    let named = unfilled(&outcome);
    let fields = ["The circle has agreed this plan", "event.venue"].map(str::to_owned);
    assert_eq!(named, [("amara".to_owned(), fields.to_vec())], "{outcome}");

    let outcome = desk.prints(&filled(None, true)).await;
    let name = "Harbour House planning day - Harbour Council, form 7.zip";
    assert_eq!(outcome["name"], json!(name), "a file for each person: {outcome}");
    let (_, zip) = house.fetch("127.0.0.1", outcome["path"].as_str().expect("a path")).await;
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).expect("an archive");
    assert_eq!(zip.len(), 4, "of all four");
    let mut ben = Vec::new();
    zip.by_index(1).expect("the second").read_to_end(&mut ben).expect("read");
    assert!(document(&ben).contains(">Ben</w:t>"), "Ben's is about Ben");
    assert_eq!(unfilled(&outcome).len(), 4, "what was not filled is named for each of them");

    let kept = desk.brings_form("form7", "Form 8", COUNCIL).await;
    assert_eq!(kept["type"], json!("saved"), "the same form again: {kept}");
    let view = desk.sees("forms", |view| view["forms"][0]["name"] == json!("Form 8")).await;
    assert_eq!(goes(&view, "nhs"), chosen, "what was said of a field of this name stands");
    let dropped = desk.does(json!({ "type": "dropForm", "form": "form7" })).await;
    assert_eq!(dropped["type"], json!("saved"), "{dropped}");
    let none = desk.prints(&filled(Some("amara"), true)).await;
    assert_eq!(none["rejection"]["type"], json!("noSuchForm"), "{none}");
    let path = house.path();
    house.close().await;
    let (mut store, loaded) = store::Store::open(&path).await.expect("it opens");
    assert!(loaded.day.forms.is_empty());
    assert_eq!(store.form_file(&hash).await.expect("asked"), None, "nothing of it stays behind");
}

#[tokio::test]
async fn nobody_but_a_desk_brings_a_form_or_has_one_filled() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    desk.brings_form("form7", "Form 7", COUNCIL).await;
    for device in [&mut amara, &mut wall] {
        let brought = device.brings_form("mine", "Mine", COUNCIL).await;
        assert_eq!(brought["error"], json!("notAllowed"), "{brought}");
        let mapped = map(device, "nhs", json!({ "type": "empty" })).await;
        assert_eq!(mapped["rejection"]["type"], json!("notAllowed"), "{mapped}");
        for reader in ["family", "authority"] {
            let mut own = filled(Some("amara"), true);
            own["choice"]["reader"] = json!(reader);
            let outcome = device.prints(&own).await;
            assert_eq!(outcome["error"], json!("notAllowed"), "{reader}: {outcome}");
        }
        device.catches_up().await;
        let heard = device
            .heard()
            .iter()
            .any(|frame| frame["type"].as_str().is_some_and(|kind| kind.starts_with("form")));
        assert!(!heard, "it does not even learn that there is a form");
    }
    let is_one = |view: &Value| view["forms"].as_array().is_some_and(|all| all.len() == 1);
    desk.sees("forms", is_one).await;
}

#[tokio::test]
async fn no_form_is_filled_for_an_authority_without_a_yes() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    desk.brings_form("form7", "Form 7", COUNCIL).await;
    let outcome = desk.prints(&filled(Some("amara"), false)).await;
    assert_eq!(outcome["rejection"]["type"], json!("askFirst"), "{outcome}");
    let no = json!({
        "purpose": "ShareWithPeople", "answer": "No", "givenBy": "Amara", "basis": "Own",
        "on": null, "how": "", "toWhom": "", "until": null, "withdrawnAt": null,
    });
    let said =
        desk.does(json!({ "type": "setConsents", "circle": "amara", "consents": [no] })).await;
    assert_eq!(said["type"], json!("saved"), "{said}");
    let outcome = desk.prints(&filled(Some("amara"), true)).await;
    assert_eq!(outcome["rejection"]["type"], json!("noConsent"), "however often: {outcome}");
    let outcome = desk.prints(&filled(None, true)).await;
    let left_out = &outcome["warnings"][0];
    assert_eq!(left_out["type"], json!("leftOut"), "{outcome}");
    assert_eq!(left_out["circle"], json!("amara"));
}

#[tokio::test]
async fn a_file_that_is_no_form_is_refused_with_the_reason() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].as_slice();
    for (bytes, expected) in [
        (b"".as_slice(), "notDocx"),
        (b"%PDF-1.7", "notDocx"),
        (old, "oldWord"),
        (&vec![b'P'; 5_000_001], "tooLarge"),
    ] {
        let outcome = desk.brings_form("form7", "Form 7", bytes).await;
        assert_eq!(outcome["rejection"]["fault"], json!(expected), "{outcome}");
    }
    let part = |size: usize, offset: usize, data: &str| {
        json!({
            "type": "formPart", "id": new_id(), "form": "form7", "name": "Form 7", "size": size,
            "offset": offset, "data": data,
        })
    };
    desk.say(&part(100, 50, "AAAA")).await;
    let have = desk.hears("formHave").await;
    assert_eq!(have["have"], json!(0), "what never began is asked for from its beginning");
    desk.say(&part(100, 0, "no base64")).await;
    let refused = desk.hears("reply").await;
    assert_eq!(refused["outcome"]["rejection"]["fault"], json!("broken"), "{refused}");
    desk.catches_up().await;
    assert_eq!(desk.view("forms")["forms"], json!([]), "nothing of all that is kept");
}

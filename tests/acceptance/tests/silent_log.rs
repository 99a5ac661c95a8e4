//! Nothing that anybody is called, wrote, or gets in with is in the log or in the file that goes to
//! whoever helps with a fault. It stands alone: a program has one log.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};
use std::sync::{Arc, Mutex};

use kit::{Device, House, new_id, paper};
use planlive::diary::Diary;
use serde_json::{Value, json};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, fmt};

/// Our crates, each at its most talkative.
const OURS: &str = "domain=trace,protocol=trace,store=trace,exchange=trace,print=trace,room=trace,\
                    lan=trace,planlive=trace";

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("nobody panics with it in hand").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Heard {
    fn begin() -> Self {
        let heard = Self::default();
        let into = heard.clone();
        let told = fmt::layer().with_ansi(false).with_writer(move || into.clone());
        let filter = || EnvFilter::new(OURS);
        tracing_subscriber::registry()
            .with(told.with_filter(filter()))
            .with(Diary.with_filter(filter()))
            .init();
        heard
    }

    fn text(&self) -> String {
        let bytes = self.0.lock().expect("nobody panics with it in hand");
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// Returns every text of a value that is somebody's: names, and words of more than one.
fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.contains(' ') => {
            found.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
        Value::Object(all) => {
            found.extend(all.get("name").and_then(Value::as_str).map(str::to_owned));
            found.extend(all.get("title").and_then(Value::as_str).map(str::to_owned));
            all.values().for_each(|one| texts(one, found));
        }
        _ => {}
    }
}

/// A whole day, with what goes wrong on it.
async fn a_day(house: &mut House) -> BTreeSet<String> {
    let mut secrets = BTreeSet::new();
    secrets.extend([house.code().await, house.room_key().await]);
    let keys = house.host().keys().clone();
    secrets.extend([keys.desk, keys.wall, keys.remote]);
    let mut desk = house.desk().await;
    let mut wall = house.wall().await;
    let mut anna = house.device("amara").await;
    secrets.extend(anna.joined.token.clone());
    secrets.insert(anna.joined.seat.clone());
    anna.writes("one-page-profile", "important-to", "Quetzalcoatl on Sundays").await;
    anna.say_text("{ \"type\": \"Quetzalcoatl\" ").await;
    let mut stranger: Device = house.knock().await;
    stranger.hello(json!({ "code": "AAAAAA", "circle": "amara" })).await;
    stranger.hears("refused").await;
    let offer = json!({
        "type": "offerToShow", "circle": "amara", "worksheet": "one-page-profile", "section": null,
    });
    anna.does(offer).await;
    let view = anna.sees("circle", |view| view["asked"][0]["request"].is_string()).await;
    let item = json!({ "type": "item", "request": view["asked"][0]["request"] });
    desk.does(json!({ "type": "show", "showing": item })).await;
    wall.catches_up().await;
    desk.does(
        json!({ "type": "announce", "text": "Lunch for Amara", "to": { "type": "everyone" } }),
    )
    .await;
    desk.prints(&paper("pack", Some("amara"), "en")).await;
    desk.prints(&paper("joiningCards", None, "en")).await;
    anna.does(json!({ "type": "hold", "reason": "Quetzalcoatl", "by": "Amara" })).await;
    let erase = json!({
        "type": "erasePerson", "circle": "ben", "name": "Ben", "language": "en",
        "withCopies": true,
    });
    desk.does(erase).await;
    desk.hears("erased").await;
    secrets
}

/// Returns what is in an archive, all of it as text.
fn unpacked(bytes: Vec<u8>) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut all = String::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("a file");
        all.push_str(&file.name().expect("it has a name"));
        file.read_to_string(&mut all).expect("text");
    }
    all
}

#[tokio::test]
async fn no_name_no_word_no_code_and_no_key_is_in_the_log_or_in_the_file_for_a_fault() {
    let heard = Heard::begin();
    let sample: Value = serde_json::from_str(exchange::SAMPLE).expect("JSON");
    let mut hidden = BTreeSet::from(["Quetzalcoatl".to_owned()]);
    texts(&sample, &mut hidden);
    for person in sample["people"].as_array().expect("people") {
        hidden.extend(person["id"].as_str().map(str::to_owned));
    }
    // A copy that cannot be used, of an event that is called as a person, with a quote in its name.
    let folder = tempfile::tempdir().expect("a folder");
    let copies = folder.path().join("Quetzalcoatl's \"day\" Quetzalcoatl.copies");
    std::fs::create_dir(&copies).expect("made");
    std::fs::write(copies.join("2026-12-03 10.00.00 +0000.planlive"), b"x").expect("written");
    let found = store::copies_in(&copies).await.expect("listed");
    assert!(found[0].holds.is_none(), "it is damaged");
    let mut house = House::on_the_sample_day().await;
    hidden.extend(a_day(&mut house).await);
    house.restart().await;
    let mut desk = house.desk().await;
    let id = new_id();
    desk.say(&json!({ "type": "helpWithFault", "id": id })).await;
    let outcome = desk.outcome(&id).await;
    let path = outcome["path"].as_str().expect("it is made");
    let (_, bytes) = house.fetch("127.0.0.1", path).await;
    let bundle = unpacked(bytes);
    house.close().await;

    let log = heard.text();
    assert!(log.contains("cannot be read"), "the log was heard: the frame that is none is in it");
    assert!(bundle.contains("\"schema\"") && bundle.contains("cannot be read"), "{bundle}");
    assert!(bundle.contains("a copy cannot be used"), "that there was one is no secret: {bundle}");
    for word in &hidden {
        assert!(!says(&log, word), "{word:?} is in the log");
        assert!(!says(&bundle, word), "{word:?} is in the file for a fault");
    }
}

/// Tells whether a text says this: "dev" is not in "devices".
fn says(text: &str, word: &str) -> bool {
    if word.chars().all(char::is_alphanumeric) {
        return text.split(|letter: char| !letter.is_alphanumeric()).any(|one| one == word);
    }
    text.contains(word)
}

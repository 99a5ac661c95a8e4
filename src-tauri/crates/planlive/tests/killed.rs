//! The host is killed at random moments while devices write; what it said was saved is there.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use kit::{Device, new_id};
use serde_json::{Value, json};

/// How often the host is killed here. The long form is a command of its own.
const TIMES: u32 = 12;

struct Running {
    child: Child,
    circle: String,
}

impl Running {
    fn start(event: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_planlive"))
            .args(["serve", "--local", "--port", "0", "--print-links"])
            .arg(event)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the host starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("it speaks");
        BufReader::new(output).read_line(&mut line).expect("one line");
        let links: Value = serde_json::from_str(&line).expect("one line of JSON");
        let circle = links["circles"]["amara"].as_str().expect("Amara's link").to_owned();
        Self { child, circle }
    }

    /// Joins Amara's circle with the link that was printed.
    async fn device(&self) -> Device {
        let (address, fragment) = self.circle.split_once("/#").expect("a fragment");
        let key = fragment.split('&').find_map(|part| part.strip_prefix("k=")).expect("a key");
        let socket = format!("{}/room", address.replacen("http", "ws", 1));
        let mut device = Device::knock(&socket).await;
        device.hello(json!({ "room": key, "circle": "amara" })).await;
        device.is_in().await;
        device
    }

    fn kill(mut self) {
        self.child.kill().expect("SIGKILL");
        self.child.wait().expect("it is gone");
    }
}

/// Writes notes until the host goes, and returns those that it said were saved.
async fn write_until_it_goes(mut device: Device) -> BTreeMap<String, String> {
    let mut saved = BTreeMap::new();
    for n in 0_u32.. {
        let (id, text) = (new_id(), format!("note {n} in my own words"));
        let fields = json!({ "worksheet": "one-page-profile", "section": "important-to",
            "text": text, "perspective": "Person" });
        let edit = json!({ "type": "insert", "collection": "entries", "record": id,
            "order": "i", "fields": fields });
        let command = json!({ "type": "editPlan", "circle": "amara", "edits": [edit] });
        let frame = json!({ "type": "command", "id": id, "command": command });
        if !device.tries(&frame).await {
            return saved;
        }
        loop {
            let Some(frame) = device.hear().await else { return saved };
            if frame["type"] == json!("reply") && frame["id"] == json!(id) {
                assert_eq!(frame["outcome"]["type"], json!("saved"), "{frame}");
                saved.insert(id, text);
                break;
            }
        }
    }
    saved
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_edit_that_was_said_to_be_saved_is_there_after_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let event = folder.path().join("Day.planlive");
    let day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    room::Room::create(&event, &day, chrono::DateTime::UNIX_EPOCH).await.expect("made");
    let mut saved = BTreeMap::new();
    for n in 0..TIMES {
        let host = Running::start(&event);
        let writers = tokio::join!(host.device(), host.device(), host.device());
        let killer = async {
            // Another moment each time: chance enough, and the same on every machine.
            tokio::time::sleep(Duration::from_millis(u64::from(n * 37 % 200 + 20))).await;
            host.kill();
        };
        let (a, b, c, ()) = tokio::join!(
            write_until_it_goes(writers.0),
            write_until_it_goes(writers.1),
            write_until_it_goes(writers.2),
            killer,
        );
        saved.extend(a.into_iter().chain(b).chain(c));
    }
    let (store, loaded) = store::Store::open(&event).await.expect("it opens");
    store.close().await.expect("it closes");
    assert!(loaded.broken.is_empty(), "nothing is half-written");
    let amara = loaded.day.circles.first().expect("Amara is there");
    let there: BTreeMap<_, _> =
        amara.plan.entries().list.into_iter().map(|e| (e.id.to_string(), e.text)).collect();
    for (id, text) in &saved {
        assert_eq!(there.get(id), Some(text), "of {} saved notes", saved.len());
    }
    assert!(saved.len() > 50, "there was something to lose: {} notes", saved.len());
}

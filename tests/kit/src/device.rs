//! A device in the room, speaking the real frames over a real sealed line.

use std::collections::BTreeMap;
use std::time::Duration;

use lan::sealed::Credential;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::house::with_version;
use crate::line::Line;

/// How long a test waits before it says that something never came.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a device was told when it came in.
#[derive(Debug, Clone, Default)]
pub struct Joined {
    pub token: Option<String>,
    pub seat: String,
}

/// One connected device.
#[derive(Debug)]
pub struct Device {
    line: Line,
    /// What it was told when it came in.
    pub joined: Joined,
    circle: String,
    /// Its plan: every record that it was sent, by collection and id.
    plan: BTreeMap<(String, String), Value>,
    revision: u64,
    /// The last view of each kind.
    views: BTreeMap<String, Value>,
    replies: BTreeMap<String, Value>,
    /// Every frame that it was ever sent.
    heard: Vec<Value>,
}

/// Takes what a device knows out of its hello.
fn credential(hello: &mut Value) -> Option<Credential> {
    let hello = hello.as_object_mut()?;
    let mut take = |name: &str| Some(hello.remove(name)?.as_str()?.to_owned());
    take("token")
        .map(Credential::Token)
        .or_else(|| take("key").map(Credential::Key))
        .or_else(|| take("room").map(Credential::Room))
        .or_else(|| take("code").map(Credential::Code))
}

/// Returns an id that nobody else has.
pub fn new_id() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}

impl Device {
    /// Opens a socket.
    pub async fn knock(address: &str) -> Self {
        Self {
            line: Line::to(address).await,
            joined: Joined::default(),
            circle: String::new(),
            plan: BTreeMap::new(),
            revision: 0,
            views: BTreeMap::new(),
            replies: BTreeMap::new(),
            heard: Vec::new(),
        }
    }

    /// Says who it is; the version is added. What it knows (`room`, `token`, `key` or `code`) seals
    /// the line, and does not travel.
    pub async fn hello(&mut self, mut hello: Value) {
        let known = credential(&mut hello);
        if let Some(circle) = hello["circle"].as_str() {
            self.circle = circle.to_owned();
        }
        if let Some(Credential::Token(token)) = &known {
            self.joined.token = Some(token.clone());
        }
        let is_sealed = match known {
            Some(known) => self.line.seal(known).await,
            None => true,
        };
        if is_sealed {
            self.say(&with_version(hello)).await;
        }
    }

    /// Sends a frame.
    pub async fn say(&mut self, frame: &Value) {
        self.say_text(&frame.to_string()).await;
    }

    /// Sends a frame, and tells whether there was still somebody to send it to.
    pub async fn tries(&mut self, frame: &Value) -> bool {
        self.line.say(&frame.to_string()).await
    }

    /// Sends any text.
    pub async fn say_text(&mut self, text: &str) {
        assert!(self.line.say(text).await, "the socket takes it");
    }

    /// Sends these very bytes, sealed by nobody.
    pub async fn says_raw(&mut self, bytes: &[u8]) {
        self.line.send(bytes.to_vec()).await;
    }

    /// Waits for the next frame; nothing when the host has let this device go.
    pub async fn hear(&mut self) -> Option<Value> {
        let text = timeout(PATIENCE, self.line.hear()).await.expect("something comes")?;
        let frame: Value = serde_json::from_str(&text).expect("frames are JSON");
        self.take(&frame);
        self.heard.push(frame.clone());
        Some(frame)
    }

    fn take(&mut self, frame: &Value) {
        let kind = frame["type"].as_str().unwrap_or_default();
        match kind {
            "welcome" => {
                if let Some(token) = frame["token"].as_str() {
                    self.joined.token = Some(token.to_owned());
                }
                self.joined.seat = frame["seat"].as_str().unwrap_or_default().to_owned();
                if let Some(circle) = frame["role"]["circle"].as_str() {
                    self.circle = circle.to_owned();
                }
            }
            "plan" => self.take_plan(frame),
            "forms" | "formSources" => {
                self.views.insert(kind.to_owned(), frame.clone());
            }
            "desk" | "wall" | "circle" | "money" | "deskMoney" => {
                self.views.insert(kind.to_owned(), frame["view"].clone());
            }
            "reply" => {
                let id = frame["id"].as_str().unwrap_or_default().to_owned();
                self.replies.insert(id, frame["outcome"].clone());
            }
            _ => {}
        }
    }

    fn take_plan(&mut self, frame: &Value) {
        if frame["isWhole"] == json!(true) {
            self.plan.clear();
        }
        self.revision = frame["revision"].as_u64().unwrap_or_default();
        for item in frame["records"].as_array().into_iter().flatten() {
            let record = &item["record"];
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let place = (text(&item["collection"]), text(&record["id"]));
            self.plan.insert(place, record.clone());
        }
    }

    /// Waits for a frame of this kind.
    pub async fn hears(&mut self, kind: &str) -> Value {
        loop {
            let frame = self.hear().await;
            let frame = frame.unwrap_or_else(|| panic!("the host went before it said {kind}"));
            if frame["type"] == json!(kind) {
                return frame;
            }
        }
    }

    /// Waits until it is in and has all that it may see.
    pub async fn is_in(&mut self) {
        let welcome = self.hears("welcome").await;
        let last = match welcome["role"]["type"].as_str() {
            Some("facilitator") => "desk",
            Some("wall") => "wall",
            _ => "plan",
        };
        self.hears(last).await;
    }

    /// Sends a command under an id, and waits for what came of it.
    pub async fn does_as(&mut self, id: &str, command: Value) -> Value {
        self.say(&json!({ "type": "command", "id": id, "command": command })).await;
        self.outcome(id).await
    }

    /// Sends a command and waits for what came of it.
    pub async fn does(&mut self, command: Value) -> Value {
        self.does_as(&new_id(), command).await
    }

    /// Waits for the reply to a command.
    pub async fn outcome(&mut self, id: &str) -> Value {
        loop {
            if let Some(outcome) = self.replies.remove(id) {
                return outcome;
            }
            self.hear().await.unwrap_or_else(|| panic!("the host went before it answered {id}"));
        }
    }

    /// Sends edits and waits until they are on disk.
    pub async fn edits(&mut self, edits: Value) -> Value {
        let command = json!({ "type": "editPlan", "circle": self.circle, "edits": edits });
        self.does(command).await
    }

    /// Writes a new note, waits until it is on disk, and returns its id.
    pub async fn writes(&mut self, worksheet: &str, section: &str, text: &str) -> String {
        let id = new_id();
        let fields = json!({
            "worksheet": worksheet, "section": section, "text": text, "perspective": "Person",
        });
        let edit = json!({
            "type": "insert", "collection": "entries", "record": id, "order": "i", "fields": fields,
        });
        let outcome = self.edits(json!([edit])).await;
        assert_eq!(outcome["type"], json!("saved"), "{outcome}");
        id
    }

    /// Changes the text of a note from what this device last saw of it, and waits until it is on
    /// disk and this device has what came of it.
    pub async fn types(&mut self, note: &str, text: &str) {
        let edit = self.typing(note, text);
        let outcome = self.edits(json!([edit])).await;
        assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    }

    /// Returns the edit of a hand that changes a note from what this device has of it.
    pub fn typing(&self, note: &str, text: &str) -> Value {
        let field = &self.record("entries", note)["fields"]["text"];
        json!({
            "type": "set", "collection": "entries", "record": note, "field": "text",
            "value": text, "base": field["revision"], "seen": field["value"],
        })
    }

    /// Returns a record as this device has it; `null` when it does not.
    pub fn record(&self, collection: &str, id: &str) -> &Value {
        self.plan.get(&(collection.to_owned(), id.to_owned())).unwrap_or(&Value::Null)
    }

    /// Returns the text of a note as this device has it.
    pub fn text(&self, note: &str) -> &str {
        self.record("entries", note)["fields"]["text"]["value"].as_str().unwrap_or_default()
    }

    /// Returns the whole plan as this device has it.
    pub fn plan(&self) -> &BTreeMap<(String, String), Value> {
        &self.plan
    }

    /// Returns the revision up to which this device has its plan.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Returns the last view: of the desk, the wall, the circle, or the money of either.
    pub fn view(&self, kind: &str) -> &Value {
        self.views.get(kind).unwrap_or(&Value::Null)
    }

    /// Returns whose circle it is in.
    pub fn circle(&self) -> &str {
        &self.circle
    }

    /// Returns every frame that it was ever sent, in their order.
    pub fn heard(&self) -> &[Value] {
        &self.heard
    }

    /// Waits until the last view is as it should be.
    pub async fn sees(&mut self, kind: &str, is_so: impl Fn(&Value) -> bool) -> Value {
        while !is_so(self.view(kind)) {
            self.hears(kind).await;
        }
        self.view(kind).clone()
    }

    /// Waits until this device has the plan as it should be.
    pub async fn has(&mut self, is_so: impl Fn(&Self) -> bool) {
        while !is_so(self) {
            self.hears("plan").await;
        }
    }

    /// Takes in all that has already arrived: after this it knows what the host has said.
    pub async fn catches_up(&mut self) {
        self.say(&json!({ "type": "ping" })).await;
        self.hears("pong").await;
    }

    /// Takes in all that has arrived, and tells whether the host still listens to it.
    pub async fn is_there(&mut self) -> bool {
        if !self.tries(&json!({ "type": "ping" })).await {
            return false;
        }
        loop {
            match self.hear().await {
                Some(frame) if frame["type"] == json!("pong") => return true,
                Some(_) => {}
                None => return false,
            }
        }
    }

    /// Lets go of every frame that it was sent: for a device that is there all day.
    pub fn forgets(&mut self) {
        self.heard.clear();
        self.replies.clear();
    }

    /// Closes the socket in good order.
    pub async fn leaves(self) -> Joined {
        self.line.close().await;
        self.joined
    }
}

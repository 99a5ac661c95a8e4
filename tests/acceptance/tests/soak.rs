//! A whole day at sixty times its speed: twenty-five circles, a hundred devices that join, drop,
//! sleep and write. In the evening desk, wall, circles and the file say the same.

#![expect(clippy::disallowed_methods, reason = "hands that live for a day are waited for")]
#![expect(clippy::type_complexity, reason = "what is compared in the evening stands in one place")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use domain::plan::Collection;
use domain::{CircleId, Command, Day, EventInfo, Moment, Preset, RecordId, Role};
use kit::{Device, House, new_id};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

const CIRCLES: usize = 25;
const DEVICES_EACH: usize = 4;
/// How many times faster than a real day.
const SPEED: i64 = 60;
/// How often the clock is moved on.
const TICK: Duration = Duration::from_millis(100);
const SECTIONS: [&str; 3] = ["like-and-admire", "important-to", "how-to-support"];

/// Numbers that look thrown and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    async fn rests(&mut self, from: u64, to: u64) {
        sleep(Duration::from_millis(from + self.below(to - from))).await;
    }
}

fn circle(n: usize) -> String {
    format!("circle-{n}")
}

/// Returns a school day with all its circles.
fn school() -> Day {
    let mut day = Day::new(EventInfo::new("soak", "A whole day"));
    let preset = Preset::SchoolCohort;
    let mut commands = vec![Command::UsePreset { preset, language: "en".to_owned() }];
    commands.extend((0..CIRCLES).map(|n| Command::AddPerson {
        circle: CircleId::new(circle(n)).expect("an id"),
        name: format!("Person {n}"),
    }));
    for command in commands {
        let id = domain::CommandId::new(new_id()).expect("an id");
        let now = "2026-12-03T08:00:00Z".parse().expect("a time");
        let moment = Moment::of_the_host(now, "ABC234");
        let decision = domain::decide(&day, &Role::Facilitator, &id, &command, moment);
        let decision = decision.expect("it can be set up");
        domain::apply_all(&mut day, decision.revision, &decision.changes);
    }
    day
}

/// What one device was told is saved: each note with its last words.
type Saved = BTreeMap<String, String>;

/// One device on its day.
struct Hand {
    house: Arc<House>,
    circle: String,
    device: Device,
    dice: Dice,
    saved: Saved,
    /// Of whom it is, and how many words it has thrown: no two words of a day are the same.
    number: usize,
    words: usize,
}

impl Hand {
    async fn live(mut self, is_evening: Arc<AtomicBool>) -> (String, Device, Saved) {
        while !is_evening.load(Ordering::SeqCst) {
            match self.dice.below(12) {
                0 => self.drops().await,
                1 => self.sleeps().await,
                2 => self.signals().await,
                3..6 => self.types().await,
                _ => self.writes().await,
            }
            self.device.forgets();
            self.dice.rests(400, 2_400).await;
        }
        if !self.device.is_there().await {
            self.comes_back().await;
        }
        (self.circle, self.device, self.saved)
    }

    /// The lid is shut; some minutes later it is opened again.
    async fn drops(&mut self) {
        let away = self.house.knock().await;
        let old = std::mem::replace(&mut self.device, away);
        let token = old.leaves().await.token;
        self.dice.rests(500, 6_000).await;
        self.joins(token).await;
    }

    /// It goes on being connected and hears nothing, as tablets do whose screen is locked.
    async fn sleeps(&mut self) {
        self.dice.rests(2_000, 9_000).await;
        if !self.device.is_there().await {
            self.comes_back().await;
        }
    }

    async fn comes_back(&mut self) {
        let token = self.device.joined.token.clone();
        self.device = self.house.knock().await;
        self.joins(token).await;
    }

    async fn joins(&mut self, token: Option<String>) {
        self.device.hello(json!({ "token": token })).await;
        self.device.is_in().await;
    }

    fn word(&mut self) -> String {
        self.words += 1;
        format!("word-{}-{}", self.number, self.words)
    }

    async fn signals(&mut self) {
        let signal = ["Ready", "MoreTime", "Help"].get(self.dice.below(4) as usize);
        let command = json!({ "type": "signal", "circle": self.circle, "signal": signal });
        assert_eq!(self.device.does(command).await["type"], json!("saved"), "a signal is heard");
    }

    async fn writes(&mut self) {
        let section = SECTIONS[self.dice.below(3) as usize];
        let text = self.word();
        let note = self.device.writes("one-page-profile", section, &text).await;
        self.saved.insert(note, text);
    }

    /// Adds words to a note of its own, or of another device of the circle.
    async fn types(&mut self) {
        let Some((note, _)) = self.saved.iter().next_back() else { return };
        let note = note.clone();
        let word = self.word();
        let text = format!("{} {word}", self.device.text(&note));
        self.device.types(&note, &text).await;
        self.saved.insert(note, text);
    }
}

/// The facilitator's day: on at the planned minute or a little late, with all that comes up.
async fn facilitate(desk: &mut Device, begun: Instant) {
    let mut dice = Dice(7);
    does(desk, json!({ "type": "advanceAgenda", "from": null })).await;
    let items = desk.view("desk")["agenda"]["items"].as_array().expect("items").clone();
    let mut minute = 0;
    for (n, item) in items.iter().enumerate() {
        minute += item["plannedMinutes"].as_i64().expect("minutes");
        comes_up(desk, n, &item["id"], &mut dice).await;
        let seconds = u64::try_from(minute * 60 / SPEED).expect("after the start");
        let until = begun + Duration::from_secs(seconds);
        while Instant::now() < until {
            assert!(desk.is_there().await, "the desk is never let go");
            desk.forgets();
            sleep(TICK).await;
        }
        let view = desk.sees("desk", |view| view["agenda"]["now"] == item["id"]).await;
        let now = view["agenda"]["now"].clone();
        does(desk, json!({ "type": "advanceAgenda", "from": now })).await;
        desk.forgets();
    }
}

async fn comes_up(desk: &mut Device, n: usize, item: &Value, dice: &mut Dice) {
    let who = circle(dice.below(CIRCLES as u64) as usize);
    let commands = match n % 4 {
        0 => vec![
            json!({ "type": "announce", "text": "Tea is ready", "to": { "type": "everyone" } }),
            json!({ "type": "addTime", "item": item, "minutes": 2 }),
        ],
        1 => vec![
            json!({ "type": "pauseTable", "circle": who, "kind": "Break", "reason": "", "minutes": 5 }),
            json!({ "type": "hide" }),
        ],
        2 => vec![
            json!({ "type": "giveTableTime", "circle": who, "minutes": 5 }),
            json!({ "type": "freeze" }),
            json!({ "type": "letGo" }),
            json!({ "type": "show", "showing": { "type": "agenda" } }),
        ],
        _ => vec![
            json!({ "type": "attend", "circle": who, "who": null, "is": "Late" }),
            json!({ "type": "lookAtWall", "look": { "page": null, "zoom": 125, "isPlaying": true } }),
        ],
    };
    for command in commands {
        does(desk, command).await;
    }
}

async fn does(device: &mut Device, command: Value) {
    let outcome = device.does(command.clone()).await;
    assert_eq!(outcome["type"], json!("saved"), "{command} -> {outcome}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_the_evening_of_a_whole_day_everybody_has_the_same() {
    let house = Arc::new(House::with(&school()).await);
    let is_evening = Arc::new(AtomicBool::new(false));
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let begun = Instant::now();
    let clock = tokio::spawn({
        let (house, is_evening) = (Arc::clone(&house), Arc::clone(&is_evening));
        async move {
            let (mut told, a_tick) = (0, i64::try_from(TICK.as_millis()).expect("small"));
            while !is_evening.load(Ordering::SeqCst) {
                sleep(TICK).await;
                let ticks = i64::try_from(begun.elapsed().as_millis()).expect("a day") / a_tick;
                house.wind((ticks - told) * a_tick * SPEED / 1_000);
                told = ticks;
            }
        }
    });
    let mut hands = Vec::new();
    for n in 0..CIRCLES * DEVICES_EACH {
        let name = circle(n % CIRCLES);
        let device = house.device(&name).await;
        let dice = Dice(n as u64 + 1);
        let (house, circle, saved) = (Arc::clone(&house), name, Saved::new());
        let hand = Hand { house, circle, device, dice, saved, number: n, words: 0 };
        hands.push(tokio::spawn(hand.live(Arc::clone(&is_evening))));
    }
    let watching = tokio::spawn({
        let is_evening = Arc::clone(&is_evening);
        async move {
            while !is_evening.load(Ordering::SeqCst) {
                assert!(wall.is_there().await, "the wall is never let go");
                wall.forgets();
                sleep(TICK).await;
            }
            wall
        }
    });
    facilitate(&mut desk, begun).await;
    is_evening.store(true, Ordering::SeqCst);
    clock.await.expect("the clock");
    let mut wall = watching.await.expect("the wall");
    let mut devices = Vec::new();
    for hand in hands {
        devices.push(hand.await.expect("a device"));
    }
    agree(&mut desk, &mut wall, &mut devices).await;
    drop((desk, wall));
    let plans: Vec<_> = devices
        .into_iter()
        .map(|(circle, device, saved)| (circle, device.plan().clone(), saved))
        .collect();
    let mut house = Arc::into_inner(house).expect("nobody else is in the house");
    house.close().await;
    is_on_disk(&house.on_disk().await, &plans);
}

/// Everybody takes in the last that was said, and it is the same.
async fn agree(desk: &mut Device, wall: &mut Device, devices: &mut [(String, Device, Saved)]) {
    // Views follow what changed by a tenth of a second.
    sleep(Duration::from_millis(500)).await;
    assert!(desk.is_there().await && wall.is_there().await, "desk and wall are there");
    let agenda = &desk.view("desk")["agenda"];
    assert_eq!(agenda["isOver"], json!(true), "the day is over");
    for part in ["now", "isOver", "runs", "pausedSince"] {
        assert_eq!(wall.view("wall")["agenda"][part], agenda[part], "the wall: {part}");
    }
    let mut by_circle: BTreeMap<String, Value> = BTreeMap::new();
    for (circle, device, saved) in devices.iter_mut() {
        assert!(device.is_there().await, "a device of {circle} is there");
        assert_eq!(device.view("circle")["agenda"]["runs"], agenda["runs"], "{circle}");
        for (note, text) in saved.iter() {
            let now = device.text(note);
            assert!(has_words(now, text), "{circle}: {text} in {now}");
        }
        let plan: BTreeMap<_, _> =
            device.plan().iter().map(|((c, id), r)| (format!("{c} {id}"), r)).collect();
        let plan = json!(plan);
        let first = by_circle.entry(circle.clone()).or_insert_with(|| plan.clone());
        assert_eq!(first, &plan, "all devices of {circle} have the same plan");
    }
    for tile in desk.view("desk")["circles"].as_array().expect("tiles") {
        let circle = tile["circle"].as_str().expect("an id");
        let plan = by_circle[circle].as_object().expect("a plan");
        let notes = plan.keys().filter(|key| key.starts_with("entries ")).count();
        let sheets = tile["sheets"].as_array().expect("sheets");
        let profile = sheets.iter().find(|s| s["worksheet"] == json!("one-page-profile"));
        assert_eq!(profile.expect("the sheet")["count"], json!(notes), "the desk counts {circle}");
        assert_eq!(tile["devices"], json!(DEVICES_EACH), "{circle} is here");
    }
}

fn has_words(now: &str, text: &str) -> bool {
    text.split(' ').all(|word| now.split(' ').any(|there| there == word))
}

/// Every record that a device had stands in the file.
fn is_on_disk(day: &Day, plans: &[(String, BTreeMap<(String, String), Value>, Saved)]) {
    for (circle, plan, saved) in plans {
        let kept =
            &day.circle(&CircleId::new(circle.as_str()).expect("an id")).expect("it is there").plan;
        for ((collection, id), record) in plan {
            let of = Collection::named(collection).expect("a collection");
            let id = RecordId::new(id.as_str()).expect("an id");
            let there = kept.record(of, &id).expect("the record is in the file");
            let text = record["fields"]["text"]["value"].as_str().unwrap_or_default();
            assert_eq!(there.text("text"), text, "{circle} {collection} {id}");
        }
        assert!(!saved.is_empty(), "every device of {circle} wrote");
    }
}

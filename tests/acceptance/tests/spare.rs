//! The spare laptop: it follows along, and takes over when the first one dies.

#![expect(clippy::panic, reason = "a test says what never came")]

use std::time::Duration;

use chrono::Utc;
use domain::{Change, CommandId};
use kit::{Device, House, Photo, new_id, words_on_disk};
use lan::DoorOptions;
use lan::sealed::HostKey;
use planlive::host::{Host, HostOptions};
use planlive::spare::{Doing, Following, Progress, SpareError, SpareLink, SpareOptions, Why};
use room::{Clock, Keys, Opening, Room};
use serde_json::{Value, json};
use store::{Commit, Passphrase, Store, StoreError, Unlock};
use tokio::time::{sleep, timeout};

const PATIENCE: Duration = Duration::from_secs(20);

/// A folder of the other laptop, and how it follows.
struct Laptop {
    folder: tempfile::TempDir,
    following: Option<Following>,
}

impl Laptop {
    fn beside(house: &House) -> Self {
        Self::with(house, &house.host().keys().spare)
    }

    fn with(house: &House, code: &str) -> Self {
        let mut laptop = Self { folder: tempfile::tempdir().expect("a folder"), following: None };
        laptop.follows(house, code);
        laptop
    }

    fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("spare.planlive")
    }

    fn follows(&mut self, house: &House, code: &str) {
        let (address, code) = (format!("127.0.0.1:{}", house.host().port()), code.to_owned());
        let link = SpareLink { address, code };
        let options = SpareOptions { link, file: self.file(), port: Some(0), is_local: true };
        self.following = Some(Following::begin(options).expect("it begins"));
    }

    async fn is(&self, what: &str, is_so: impl FnMut(&Progress) -> bool) -> Progress {
        let mut progress = self.following.as_ref().expect("it follows").progress();
        let found = timeout(PATIENCE, progress.wait_for(is_so)).await;
        *found.unwrap_or_else(|_| panic!("the spare laptop never {what}")).expect("it goes on")
    }

    /// Waits until it has all that the desk knows of.
    async fn has_all(&self, desk: &mut Device) {
        self.is("follows", |progress| progress.doing == Doing::Following).await;
        let is_level = |view: &Value| view["state"] == "following" && view["behind"] == 0;
        loop {
            let view = desk.hears("spare").await["view"].clone();
            if is_level(&view) {
                return;
            }
        }
    }

    /// Tells whether a word stands in the open in any of its files.
    fn keeps(&self, word: &str) -> bool {
        let files = std::fs::read_dir(self.folder.path()).expect("its folder");
        let files = files.map(|file| file.expect("a file").path()).filter(|path| path.is_file());
        let bytes = files.map(|file| std::fs::read(file).expect("read"));
        bytes.into_iter().any(|all| all.windows(word.len()).any(|some| some == word.as_bytes()))
    }

    async fn ends(&mut self) {
        self.following.take().expect("it follows").end().await;
    }

    async fn takes_over(&mut self) -> Host {
        let following = self.following.take().expect("it follows");
        following.take_over(local()).await.expect("it takes over")
    }
}

fn local() -> HostOptions {
    let door = DoorOptions { port: Some(0), is_local: true, ..DoorOptions::default() };
    HostOptions { door, ..HostOptions::default() }
}

async fn knock(host: &Host) -> Device {
    Device::knock(&format!("ws://127.0.0.1:{}/room", host.port())).await
}

async fn comes_back(host: &Host, token: Option<&String>) -> (Device, Value) {
    let mut device = knock(host).await;
    device.hello(json!({ "token": token })).await;
    let welcome = device.hears("welcome").await;
    device.hears("plan").await;
    (device, welcome)
}

fn seen(welcome: &Value) -> Value {
    let hosting = &welcome["hosting"];
    json!({ "term": hosting["term"], "heir": hosting["heir"], "proof": hosting["proof"] })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_spare_laptop_has_all_that_was_saved() {
    let mut house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    amara.writes("one-page-profile", "like-and-admire", "Before it came").await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    let note = amara.writes("one-page-profile", "important-to", "While it is here").await;
    amara.types(&note, "While it is here, and a little more").await;
    let photo = Photo::jpeg(640, 480);
    amara.brings(&photo).await;
    laptop.has_all(&mut desk).await;
    // The line breaks, and what is written meanwhile comes after it.
    laptop.ends().await;
    amara.writes("one-page-profile", "how-to-support", "While it was away").await;
    let code = house.host().keys().spare.clone();
    laptop.follows(&house, &code);
    laptop.has_all(&mut desk).await;
    laptop.ends().await;
    let opened = Host::open(&laptop.file(), local()).await;
    let refused = opened.map(drop).expect_err("it is no event while the first laptop is there");
    assert_eq!(refused.code(), StoreError::IsSpare.code());
    house.close().await;
    let (store, copy) = Store::open(&laptop.file()).await.expect("the copy opens");
    store.close().await.expect("closes");
    assert_eq!(house.on_disk().await, copy.day, "the same day, to the last field");
    assert!(Store::check(&laptop.file()).await.expect("looked over").is_fine(), "and whole");
    assert_eq!(
        words_on_disk(&copy.day, "amara").len(),
        words_on_disk(&house.on_disk().await, "amara").len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_has_the_code_follows_and_the_desk_lets_it_go() {
    let house = House::on_the_sample_day().await;
    let stranger = Laptop::with(&house, "ACDEFGHJKLMNPQRT");
    let wrong = Doing::TurnedAway(Why::WrongCode);
    stranger.is("is turned away", |progress| progress.doing == wrong).await;
    assert!(!stranger.file().exists(), "it has nothing");
    let mut amara = house.device("amara").await;
    amara.say(&json!({ "type": "follow", "addresses": [] })).await;
    assert_eq!(amara.hears("refused").await["error"], "notAllowed", "a tablet does not follow");
    let (mut desk, laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    let second = Laptop::beside(&house);
    let there = Doing::TurnedAway(Why::SpareThere);
    second.is("is the second", |progress| progress.doing == there).await;
    let door = desk.hears("door").await;
    let devices = door["view"]["devices"].as_array().expect("devices").clone();
    let name = desk.hears("spare").await["view"]["name"].clone();
    let spare = devices.iter().find(|device| device["name"] == name);
    let seat = spare.expect("it is on the list")["seat"].clone();
    let gone = desk.does(json!({ "type": "removeDevice", "seat": seat, "newCode": false })).await;
    assert_eq!(gone["type"], "saved");
    laptop.is("is let go", |progress| progress.doing == wrong).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_spare_laptop_takes_over_and_devices_come_in_as_they_were() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    let mut amara = house.device("amara").await;
    let note = amara.writes("one-page-profile", "important-to", "Singing").await;
    laptop.has_all(&mut desk).await;
    let told = amara.hears("hosting").await;
    let others = told["hosting"]["others"].as_array().expect("addresses").clone();
    assert_eq!(told["hosting"]["term"], 0);
    let token = amara.joined.token.clone();
    // It was on its way when the first laptop died: nobody knows whether it was saved.
    let last = new_id();
    let edits = json!([amara.typing(&note, "Singing, in a choir")]);
    let command = json!({ "type": "editPlan", "circle": "amara", "edits": edits });
    house.close().await;
    let host = laptop.takes_over().await;
    assert!(others.contains(&json!(format!("127.0.0.1:{}", host.port()))), "{others:?}");
    let (mut amara, welcome) = comes_back(&host, token.as_ref()).await;
    amara.say(&json!({ "type": "accesses" })).await;
    let lines = amara.hears("accesses").await["lines"].clone();
    let said = |did: &str, by: &str| {
        let all = lines.as_array().expect("lines");
        all.iter().any(|line| line["did"]["type"] == did && line["role"] == by)
    };
    assert!(said("followed", "spare"), "a family can read who kept a copy: {lines}");
    assert!(said("tookOver", "computer"), "and when it took over: {lines}");
    assert_eq!(welcome["hosting"]["term"], 1, "another laptop hosts the day");
    assert_eq!(amara.text(&note), "Singing", "with all that the first one had");
    for _ in 0..2 {
        assert_eq!(amara.does_as(&last, command.clone()).await["type"], "saved");
    }
    amara.catches_up().await;
    assert_eq!(amara.text(&note), "Singing, in a choir", "once, however often it is sent");
    let mut desk = knock(&host).await;
    desk.hello(json!({ "key": host.keys().desk })).await;
    desk.is_in().await;
    // The first one wakes up: a tablet tells it, and it does no more.
    house.restart().await;
    let mut back = house.knock().await;
    back.hello(json!({ "token": token, "hosting": seen(&welcome) })).await;
    assert_eq!(back.hears("hosting").await["hosting"]["term"], 0, "it says where to look");
    assert_eq!(back.hears("refused").await["error"], "takenOver");
    let mut old_desk = house.desk().await;
    let told = old_desk.heard().iter().rfind(|frame| frame["type"] == "spare");
    assert_eq!(told.expect("it is told")["view"]["isOver"], true, "its desk knows");
    let refused = old_desk.does(json!({ "type": "hide" })).await;
    assert_eq!(refused, json!({ "type": "failed", "error": "takenOver" }), "and writes nothing");
    host.close().await;
    house.restart().await;
    let mut again = house.knock().await;
    again.hello(json!({ "token": token })).await;
    assert_eq!(
        again.hears("refused").await["error"],
        "takenOver",
        "nor after it was started again"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laptop_that_was_taken_for_dead_is_told() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    let mut amara = house.device("amara").await;
    laptop.has_all(&mut desk).await;
    let host = laptop.takes_over().await;
    assert_eq!(amara.hears("refused").await["error"], "takenOver", "its tablets go to the other");
    while desk.hears("spare").await["view"]["isOver"] != true {}
    // Nobody makes it up: a tablet that never saw another laptop cannot say so.
    let other = House::on_the_sample_day().await;
    let token = other.device("amara").await.joined.token;
    let mut liar = other.knock().await;
    liar.hello(json!({ "token": token, "hosting": { "term": 9, "proof": "0".repeat(64) } })).await;
    liar.is_in().await;
    host.close().await;
}

/// The spare laptop took over, and then died itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laptop_that_was_taken_for_dead_hosts_on_when_its_desk_says_so() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    let mut amara = house.device("amara").await;
    let token = amara.joined.token.clone();
    laptop.has_all(&mut desk).await;
    let host = laptop.takes_over().await;
    assert_eq!(amara.hears("refused").await["error"], "takenOver");
    let (_, there) = comes_back(&host, token.as_ref()).await;
    host.close().await;
    let id = new_id();
    desk.say(&json!({ "type": "hostOn", "id": id })).await;
    assert_eq!(desk.outcome(&id).await["type"], "saved");
    while desk.hears("spare").await["view"]["isOver"] != false {}
    let mut back = house.knock().await;
    back.hello(json!({ "token": token, "hosting": seen(&there) })).await;
    let welcome = back.hears("welcome").await;
    assert_eq!(welcome["hosting"]["term"], 2, "it comes after the one that died");
    assert_eq!(welcome["hosting"]["since"], 0, "nobody knows what they have in common");
    back.hears("plan").await;
    back.writes("one-page-profile", "important-to", "It goes on").await;
    // Somebody at another computer has no say in it.
    amara = house.device("amara").await;
    amara.say(&json!({ "type": "hostOn", "id": "x" })).await;
    assert_eq!(amara.outcome("x").await, json!({ "type": "failed", "error": "notAllowed" }));
}

/// Two spare laptops took over from the same one: each hosts, and the desks are told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_laptops_that_host_the_same_day_are_said_at_the_desk() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    let mut amara = house.device("amara").await;
    let token = amara.joined.token.clone();
    amara.writes("one-page-profile", "important-to", "Both have it").await;
    laptop.has_all(&mut desk).await;
    house.close().await;
    let one = laptop.takes_over().await;
    let other = HostOptions { opening: Opening::TakingOver, ..local() };
    let other = Host::open(&house.path(), other).await.expect("somebody has it take over too");
    let (_, there) = comes_back(&one, token.as_ref()).await;
    let mut desk = knock(&other).await;
    desk.hello(json!({ "key": other.keys().desk })).await;
    desk.is_in().await;
    let mut back = knock(&other).await;
    let have = there["revision"].clone();
    back.hello(json!({ "token": token, "hosting": seen(&there), "have": have })).await;
    back.hears("welcome").await;
    assert_eq!(back.hears("plan").await["isWhole"], true, "nobody knows what it has of it");
    while desk.hears("spare").await["view"]["isDoubled"] != true {}
    one.close().await;
    other.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_deleted_for_good_is_gone_from_the_spare_laptop_too() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    amara.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    let (mut desk, laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    amara.writes("one-page-profile", "important-to", "Snufkinesque").await;
    laptop.has_all(&mut desk).await;
    let has = |word| laptop.keeps(word);
    assert!(has("Quetzalcoatl") && has("Snufkinesque"), "in the copy, and in what came after it");
    let erase = json!({
        "type": "erasePerson", "circle": "amara", "name": "Amara", "language": "en",
        "withCopies": true,
    });
    assert_eq!(desk.does(erase).await["type"], "saved");
    desk.hears("erased").await;
    laptop.has_all(&mut desk).await;
    assert!(!has("Quetzalcoatl") && !has("Snufkinesque") && !has("amara"), "nothing is left");
}

/// Somebody has a copy of the event file, with all that it says of seats, and is found where the
/// first laptop was.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_spare_laptop_comes_back_to_the_laptop_that_it_knows_and_to_no_other() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    let port = Some(house.host().port());
    house.close().await;
    let opens = async |file: &std::path::Path, own: &HostKey| {
        let door = DoorOptions { port, is_local: true, own: own.clone(), ..local().door };
        Host::open(file, HostOptions { door, ..local() }).await.expect("it opens")
    };
    let again = opens(&house.path(), house.own()).await;
    laptop.is("is apart", |progress| progress.apart.is_some()).await;
    laptop.is("follows again", |progress| progress.doing == Doing::Following).await;
    again.close().await;
    let stolen = laptop.folder.path().join("stolen.planlive");
    std::fs::copy(house.path(), &stolen).expect("copied");
    let thief = opens(&stolen, &HostKey::default()).await;
    let wrong = Doing::TurnedAway(Why::WrongCode);
    laptop.is("is refused", |progress| progress.doing == wrong).await;
    thief.close().await;
    let back = opens(&house.path(), house.own()).await;
    laptop.is("follows again", |progress| progress.doing == Doing::Following).await;
    back.close().await;
}

/// The event got its lock while the spare laptop followed: it has the lock too, whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_spare_of_a_locked_event_keeps_nothing_in_clear_and_wants_its_passphrase() {
    const OURS: &str = "five warm loaves at dawn";
    let mut house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    amara.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    let prepare = json!({ "type": "prepare", "passphrase": OURS, "language": "en" });
    for wish in [prepare, json!({ "type": "set" })] {
        let id = new_id();
        desk.say(&json!({ "type": "lock", "id": id, "wish": wish })).await;
        let outcome = desk.outcome(&id).await;
        assert!(outcome["type"] == "printed" || outcome["type"] == "saved", "{outcome}");
    }
    let note = amara.writes("one-page-profile", "important-to", "Snufkinesque").await;
    laptop.has_all(&mut desk).await;
    for word in ["Quetzalcoatl", "Snufkinesque"] {
        assert!(!laptop.keeps(word), "{word} is not to be read on the spare laptop");
    }
    let passphrase = |typed| Unlock::Passphrase(Passphrase::new(typed));
    for (unlock, expected) in
        [(Unlock::Nothing, "locked"), (passphrase("a guess of mine"), "wrongPassphrase")]
    {
        let following = laptop.following.take().expect("it follows");
        let taken = following.take_over(HostOptions { unlock, ..local() }).await;
        let not_taken = taken.map(drop).expect_err("it has a lock");
        assert_eq!(not_taken.error.code(), expected);
        laptop.following = not_taken.following.map(|again| *again);
        amara.types(&note, &format!("Snufkinesque, {expected}")).await;
        laptop.has_all(&mut desk).await;
    }
    let token = amara.joined.token.clone();
    house.close().await;
    let following = laptop.following.take().expect("it follows on");
    let options = HostOptions { unlock: passphrase(OURS), ..local() };
    let host = following.take_over(options).await.expect("it takes over");
    let (amara, _) = comes_back(&host, token.as_ref()).await;
    assert_eq!(amara.text(&note), "Snufkinesque, wrongPassphrase", "all of it is there");
    host.close().await;
    assert!(!laptop.keeps("Snufkinesque"), "and sealed as before");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_copy_there_is_nothing_to_take_over_with() {
    let house = House::on_the_sample_day().await;
    let mut laptop = Laptop::with(&house, "ACDEFGHJKLMNPQRT");
    let taken = laptop.following.take().expect("it follows").take_over(local()).await;
    let not_taken = taken.map(drop).expect_err("there is nothing");
    assert!(matches!(not_taken.error, SpareError::NothingYet));
    // It is the spare laptop still: with the right code it would have everything.
    laptop.following = not_taken.following.map(|again| *again);
    let wrong = Doing::TurnedAway(Why::WrongCode);
    laptop.is("is turned away again", |progress| progress.doing == wrong).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laptop_that_could_not_take_over_is_the_spare_one_still() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    laptop.ends().await;
    // Another program has the port.
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let port = Some(taken.local_addr().expect("it has one").port());
    let door = DoorOptions { port, ..local().door };
    let options = HostOptions { door, opening: Opening::TakingOver, ..local() };
    let refused = Host::open(&laptop.file(), options).await.map(drop).expect_err("it is taken");
    assert_eq!(refused.code(), "portTaken");
    let code = house.host().keys().spare.clone();
    laptop.follows(&house, &code);
    laptop.has_all(&mut desk).await;
    laptop.ends().await;
    // The power went while the room was being opened.
    let (mut store, cut_short) = Store::open(&laptop.file()).await.expect("it opens");
    store.parts_from_the_first().await.expect("it goes its own way");
    let (revision, id) = (cut_short.day.revision.next(), CommandId::new(new_id()).expect("an id"));
    let mut event = cut_short.day.event.clone();
    event.venue = "Somewhere else".to_owned();
    let changes = vec![Change::EventChanged { event }];
    let commit = Commit { id, seat: None, at: Utc::now(), revision, changes };
    store.commit(&[commit]).await.expect("saved");
    store.close().await.expect("closes");
    let mut amara = house.device("amara").await;
    let note = amara.writes("one-page-profile", "important-to", "Singing").await;
    laptop.follows(&house, &code);
    laptop.has_all(&mut desk).await;
    let token = amara.joined.token.clone();
    house.close().await;
    let host = laptop.takes_over().await;
    let (amara, welcome) = comes_back(&host, token.as_ref()).await;
    assert_eq!(amara.text(&note), "Singing", "it has all that was written since");
    assert_eq!(welcome["hosting"]["term"], 1, "and took over once");
    host.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_of_the_first_laptop_may_speak_to_the_second_and_no_other_page() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    laptop.has_all(&mut desk).await;
    let former = format!("http://127.0.0.1:{}", house.host().port());
    house.close().await;
    let host = laptop.takes_over().await;
    for (origin, expected) in
        [(former.as_str(), "200"), ("http://127.0.0.1:1", "403"), ("http://evil.example", "403")]
    {
        let status = status_of(host.port(), origin).await;
        assert!(status.contains(expected), "{origin}: {status}");
    }
    host.close().await;
}

async fn status_of(port: u16, origin: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await;
    let mut stream = stream.expect("connected");
    let ask = format!(
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: {origin}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(ask.as_bytes()).await.expect("asked");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("answered");
    answer.lines().next().unwrap_or_default().to_owned()
}

/// A spare that does not say that it has what it was told holds up nobody, and gets it all later.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_spare_laptop_that_is_slow_holds_nobody_up() {
    let house = House::on_the_sample_day().await;
    let mut slow = house.knock().await;
    slow.hello(json!({ "key": house.host().keys().spare })).await;
    slow.hears("welcome").await;
    slow.say(&json!({ "type": "follow", "addresses": ["127.0.0.1:1"] })).await;
    let copy = slow.hears("copy").await;
    slow.say(&json!({ "type": "followed", "has": copy["has"] })).await;
    let mut amara = house.device("amara").await;
    let begun = std::time::Instant::now();
    for n in 0..200 {
        amara.writes("one-page-profile", "important-to", &format!("Note {n}")).await;
    }
    assert!(begun.elapsed() < PATIENCE, "200 notes in {:?}", begun.elapsed());
    let first = slow.hears("saved").await;
    sleep(Duration::from_millis(300)).await;
    slow.catches_up().await;
    let told = slow.heard().iter().filter(|frame| frame["type"] == "saved").count();
    assert_eq!(told, 1, "one word is under way at a time");
    slow.say(&json!({ "type": "followed", "has": first["has"] })).await;
    let mut rows = String::new();
    loop {
        let rest = slow.hears("saved").await;
        rows.push_str(rest["rows"].as_str().expect("rows"));
        if rest["part"] == rest["parts"] {
            break;
        }
    }
    assert!(rows.contains("Note 199"), "all the rest comes as one");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laptop_that_was_taken_for_dead_is_told_though_the_other_was_started_again() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut laptop) = (house.desk().await, Laptop::beside(&house));
    let mut amara = house.device("amara").await;
    laptop.has_all(&mut desk).await;
    laptop.ends().await;
    // It took over, and was killed before it could say so: it has no seat any more.
    let (taking_over, nothing) = (Opening::TakingOver, Unlock::Nothing);
    let (file, keys, clock) = (laptop.file(), Keys::new(), Clock::real());
    let room = Room::open(&file, keys, clock, lan::symbol, taking_over, &nothing).await;
    room.expect("it opens").close().await;
    let host = Host::open(&file, local()).await.expect("it is opened again");
    assert_eq!(amara.hears("refused").await["error"], "takenOver", "its tablets go to the other");
    host.close().await;
}

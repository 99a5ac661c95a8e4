//! A desk sets a lock while people write, and nobody without its passphrase opens the event again.

use domain::CircleId;
use kit::{Device, House, new_id, words_on_disk};
use room::NotBrought;
use serde_json::{Value, json};
use store::{Passphrase, Store, StoreError, Unlock, copies_folder, copies_in};

const OURS: &str = "five warm loaves at dawn";

async fn wishes(device: &mut Device, wish: Value) -> Value {
    let id = new_id();
    device.say(&json!({ "type": "lock", "id": id, "wish": wish })).await;
    device.outcome(&id).await
}

fn failed(error: &str) -> Value {
    json!({ "type": "failed", "error": error })
}

#[tokio::test]
async fn a_desk_locks_the_event_while_a_circle_writes_on() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut tablet) = (house.desk().await, house.device("amara").await);
    let note = tablet.writes("hopes-and-fears", "hopes", "Perpetua sings").await;
    let prepare =
        |passphrase: &str| json!({ "type": "prepare", "passphrase": passphrase, "language": "en" });
    for wish in
        [prepare(OURS), json!({ "type": "set" }), json!({ "type": "sheet", "language": "en" })]
    {
        assert_eq!(wishes(&mut tablet, wish).await, failed("notAllowed"), "a lock is the desk's");
    }
    assert_eq!(wishes(&mut desk, prepare("short")).await, failed("passphraseTooShort"));
    assert_eq!(
        wishes(&mut desk, json!({ "type": "set" })).await,
        failed("lockElse"),
        "none is made"
    );
    let sheet = wishes(&mut desk, prepare(OURS)).await;
    assert_eq!(sheet["type"], json!("printed"), "{sheet}");
    let address = format!("127.0.0.1:{}", house.host().port());
    let path = sheet["path"].as_str().expect("a path");
    let (status, pdf) = house.fetch(&address, path).await;
    assert!(status.contains("200") && pdf.starts_with(b"%PDF-"), "{status}");
    assert_eq!(desk.view("desk")["hasLock"], json!(false), "nothing is locked before it is set");
    assert_eq!(wishes(&mut desk, json!({ "type": "set" })).await["type"], json!("saved"));
    desk.sees("desk", |view| view["hasLock"] == json!(true)).await;
    tablet.types(&note, "Perpetua sings on Tuesdays").await;
    let off = |current: &str| json!({ "type": "takeOff", "current": current });
    assert_eq!(wishes(&mut desk, off("a guess of mine")).await, failed("wrongPassphrase"));
    house.close().await;
    let bytes = std::fs::read(house.path()).expect("read");
    assert!(!bytes.windows(8).any(|part| part == b"Perpetua"), "nothing of it is in the file");
    let shut = Store::open(&house.path()).await.err();
    assert!(matches!(shut, Some(StoreError::Locked { .. })), "{shut:?}");
    let unlock = Unlock::Passphrase(Passphrase::new(OURS));
    let (store, loaded) = Store::open_with(&house.path(), &unlock).await.expect("opens");
    store.close().await.expect("closes");
    let amara = CircleId::new("amara").expect("an id");
    let entries = loaded.day.circle(&amara).expect("she is there").plan.entries().list;
    assert!(entries.iter().any(|entry| entry.text == "Perpetua sings on Tuesdays"));
}

#[tokio::test]
async fn another_passphrase_and_no_lock_any_more() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let prepare = json!({ "type": "prepare", "passphrase": OURS, "language": "cy" });
    wishes(&mut desk, prepare.clone()).await;
    wishes(&mut desk, json!({ "type": "set" })).await;
    assert_eq!(wishes(&mut desk, prepare).await, failed("lockElse"), "it has one");
    let change = json!({ "type": "change", "current": OURS, "passphrase": "nine slow boats" });
    let id = new_id();
    let frame = json!({ "type": "lock", "id": id, "wish": change });
    for _ in 0..2 {
        desk.say(&frame).await;
        let outcome = desk.outcome(&id).await;
        assert_eq!(outcome["type"], json!("saved"), "said again, it is done: {outcome}");
    }
    let sheet = wishes(&mut desk, json!({ "type": "sheet", "language": "cy" })).await;
    assert!(sheet["name"].as_str().is_some_and(|name| name.starts_with("Taflen adfer")), "{sheet}");
    let off = |current: &str| json!({ "type": "takeOff", "current": current });
    assert_eq!(wishes(&mut desk, off(OURS)).await, failed("wrongPassphrase"));
    assert_eq!(wishes(&mut desk, off("nine slow boats")).await["type"], json!("saved"));
    desk.sees("desk", |view| view["hasLock"] == json!(false)).await;
    let none = wishes(&mut desk, json!({ "type": "sheet", "language": "cy" })).await;
    assert_eq!(none, failed("lockElse"));
}

fn ours() -> Unlock {
    Unlock::Passphrase(Passphrase::new(OURS))
}

/// Sets a lock as a desk does; returns how the copies follow it, once they do.
async fn locked(desk: &mut Device) -> Value {
    let prepare = json!({ "type": "prepare", "passphrase": OURS, "language": "en" });
    assert_eq!(wishes(desk, prepare).await["type"], json!("printed"));
    assert_eq!(wishes(desk, json!({ "type": "set" })).await["type"], json!("saved"));
    loop {
        let copies = desk.hears("safety").await["view"]["lockedCopies"].clone();
        if copies["isAtWork"] == json!(false) {
            return copies;
        }
    }
}

fn says(file: &std::path::Path, word: &str) -> bool {
    let bytes = std::fs::read(file).expect("readable");
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

#[tokio::test]
async fn copies_follow_the_lock_and_still_give_a_circle_its_plan_back() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut anna) = (house.desk().await, house.device("amara").await);
    let folder = copies_folder(&house.path());
    let note = anna.writes("hopes-and-fears", "hopes", "Perpetua sings").await;
    let made = loop {
        desk.catches_up().await;
        house.wind(60);
        let copies = copies_in(&folder).await.expect("listed");
        if copies.iter().any(|copy| says(&copy.path, "Perpetua")) {
            break copies;
        }
    };
    let copies = locked(&mut desk).await;
    assert!(copies["locked"].as_u64() >= Some(1) && copies["open"] == json!([]), "{copies}");
    for file in std::fs::read_dir(&folder).expect("a folder") {
        assert!(!says(&file.expect("a file").path(), "Perpetua"), "no copy says it any more");
    }
    anna.types(&note, "Somebody else sings").await;
    let id = new_id();
    let copy = made[0].name();
    desk.say(&json!({ "type": "bringBack", "id": id, "copy": copy, "circle": "amara" })).await;
    assert_eq!(desk.outcome(&id).await["type"], json!("broughtBack"));
    anna.has(|anna| anna.text(&note) == "Perpetua sings").await;
    // A lock that comes off comes off the copies, too: nothing is left that nobody can open.
    let off = json!({ "type": "takeOff", "current": OURS });
    assert_eq!(wishes(&mut desk, off).await["type"], json!("saved"));
    let path = made[0].path.clone();
    while !says(&path, "Perpetua") {
        desk.catches_up().await;
    }
    house.close().await;
    let day = house.on_disk().await;
    assert!(words_on_disk(&day, "amara").contains(&"Perpetua sings".to_owned()));
}

#[tokio::test]
async fn a_circle_that_worked_alone_in_a_locked_file_is_brought_in() {
    let mut house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut anna = house.device("amara").await;
    let note = anna.writes("hopes-and-fears", "hopes", "tea").await;
    drop(anna);
    drop(desk);
    house.close().await;
    let open = House::with_file(&house.path()).await;
    house.restart().await;
    desk = house.desk().await;
    locked(&mut desk).await;
    drop(desk);
    house.close().await;
    house.opens_with(ours());
    let mut same = House::with_locked_file(&house.path(), ours()).await;
    house.restart().await;

    // The same lock: whoever has the event open needs no passphrase for it.
    let mut carol = same.device("amara").await;
    carol.types(&note, "tea on Friday").await;
    drop(carol);
    same.close().await;
    let room = house.host().room().clone();
    let done = room.bring_alone(&same.path(), &Unlock::Nothing, None).await.expect("brought in");
    assert_eq!(done.len(), 1, "{done:?}");
    let mut anna = house.device("amara").await;
    anna.has(|anna| anna.text(&note) == "tea on Friday").await;

    // A lock of its own: it wants its passphrase.
    let mut other = open;
    let (mut desk, mut dan) = (other.desk().await, other.device("amara").await);
    dan.writes("hopes-and-fears", "hopes", "Only there").await;
    locked(&mut desk).await;
    drop((desk, dan));
    other.close().await;
    let shut = room.look_alone(&other.path(), &Unlock::Nothing).await.expect_err("it is locked");
    assert!(matches!(shut, NotBrought::Store(StoreError::Locked { .. })), "{shut:?}");
    let wrong = Unlock::Passphrase(Passphrase::new("a guess of mine"));
    let shut = room.look_alone(&other.path(), &wrong).await.expect_err("it is another");
    assert!(matches!(shut, NotBrought::Store(StoreError::WrongPassphrase)), "{shut:?}");
    room.bring_alone(&other.path(), &ours(), None).await.expect("brought in");
    drop(anna);
    house.close().await;
    let words = words_on_disk(&house.on_disk().await, "amara");
    for word in ["tea on Friday", "Only there"] {
        assert!(words.iter().any(|text| text.contains(word)), "{word}: {words:?}");
    }
}

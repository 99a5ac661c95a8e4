//! Devices that joined and misbehave: nobody else notices, and nobody hears what is not theirs.

use kit::{Device, House, new_id};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

const PROFILE: &str = "one-page-profile";

#[tokio::test]
async fn a_device_that_knocks_again_and_again_without_listening_holds_nobody_up() {
    let house = House::on_the_sample_day().await;
    let mut greedy = house.device("amara").await;
    let hello = json!({ "type": "hello", "circle": "amara", "version": protocol::VERSION });
    for _ in 0..600 {
        greedy.say(&hello).await;
    }
    let mut ben = house.device("ben").await;
    ben.writes(PROFILE, "important-to", "Nobody noticed").await;
    for n in 0..600 {
        assert_eq!(greedy.hears("plan").await["isWhole"], json!(true), "the {n}th of them");
    }
    greedy.catches_up().await;
}

#[tokio::test]
async fn a_name_as_long_as_a_frame_is_not_said_back_in_full() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let long = "å".repeat(200_000);
    let note = amara.writes(PROFILE, "important-to", "Singing").await;
    let edit = json!({
        "type": "set", "collection": "entries", "record": note, "field": long, "value": 1, "base": 0,
    });
    let outcome = amara.edits(json!([edit])).await;
    assert_eq!(outcome["rejection"]["type"], json!("unknownField"), "no such field");
    assert!(outcome.to_string().len() < 1000, "its beginning is enough");
    let part = json!({
        "type": "picturePart", "hash": long, "kind": "png", "size": 1, "offset": 0, "data": "",
    });
    amara.say(&part).await;
    let refused = amara.hears("pictureRefused").await;
    assert_eq!(refused["fault"]["type"], json!("wrongHash"), "no such picture");
    assert!(refused.to_string().len() < 1000, "its beginning is enough");
    let mut file: Value = serde_json::from_str(&domain::worksheet::write(
        domain::worksheet::template(PROFILE).expect("it is shipped"),
    ))
    .expect("JSON");
    file[&long[..100_000]] = json!(1);
    let mut desk = house.desk().await;
    let kept = desk.does(json!({ "type": "keepWorksheet", "file": file.to_string() })).await;
    assert_eq!(kept["rejection"]["fault"]["type"], json!("unknownField"), "nor here");
    assert!(kept.to_string().len() < 1000, "its beginning is enough");
}

#[tokio::test]
async fn the_desk_does_not_learn_of_a_check_in() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut amara) = (house.desk().await, house.device("amara").await);
    amara.writes(PROFILE, "important-to", "Singing").await;
    let wrote = |view: &Value| view["circles"][0]["wroteAt"].clone();
    let before = wrote(&desk.sees("desk", |view| wrote(view) != Value::Null).await);
    house.wind(600);
    let outcome = amara.edits(json!([inserted("checkIns", "c1", &json!({ "mood": 1 }))])).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    let _ben = house.device("ben").await;
    let view = desk.sees("desk", |view| view["circles"][1]["devices"] == json!(1)).await;
    assert_eq!(wrote(&view), before, "not even that there was one");
}

fn inserted(collection: &str, id: &str, fields: &Value) -> Value {
    json!({
        "type": "insert", "collection": collection, "record": id, "order": "i", "fields": fields,
    })
}

/// One frame of every kind, and one command of every kind.
fn frames() -> Vec<Value> {
    let id = || new_id();
    let edit = |edits: Value| json!({ "type": "editPlan", "circle": "amara", "edits": edits });
    let place = json!({ "collection": "entries", "record": "secret" });
    let with = |kind: &str, more: Value| {
        let mut edit = place.clone();
        edit["type"] = json!(kind);
        for (name, value) in more.as_object().into_iter().flatten() {
            edit[name] = value.clone();
        }
        edit
    };
    let note = json!({ "worksheet": "hopes-and-fears", "section": "fears", "text": "Dogs" });
    let file = domain::worksheet::write(domain::worksheet::template("maps").expect("shipped"));
    let item = json!({ "circle": "amara", "worksheet": PROFILE, "section": null });
    let of_item = |kind: &str| {
        let mut command = item.clone();
        command["type"] = json!(kind);
        command
    };
    let commands = [
        edit(json!([inserted("entries", &id(), &note)])),
        edit(json!([with("set", json!({ "field": "text", "value": "x", "base": 0, "seen": "" }))])),
        edit(json!([with("set", json!({ "field": "columns.ring", "value": "x", "base": 0 }))])),
        edit(json!([with("set", json!({ "field": "private", "value": null, "base": 0 }))])),
        edit(json!([with("move", json!({ "order": "z" }))])),
        edit(json!([with("remove", json!({})), with("restore", json!({}))])),
        edit(json!([inserted("about", "plan", &json!({ "agreed": true }))])),
        edit(json!([inserted(
            "links",
            &id(),
            &json!({
                "from_collection": "entries", "from": "secret", "to_collection": "outcomes", "to": "o",
            })
        )])),
        json!({ "type": "advanceAgenda", "from": null }),
        json!({ "type": "stepBack", "from": null }),
        json!({ "type": "goTo", "from": null, "to": "welcome" }),
        json!({ "type": "addTime", "item": "welcome", "minutes": 5 }),
        json!({ "type": "usePreset", "preset": "halfDay", "language": "en" }),
        json!({ "type": "arrangeAgenda", "start": "10:00", "items": [] }),
        of_item("askToShow"),
        of_item("offerToShow"),
        json!({ "type": "answerShow", "circle": "amara", "request": "r", "yes": true }),
        json!({ "type": "show", "showing": { "type": "item", "request": "r" } }),
        json!({ "type": "show", "showing": { "type": "joining" } }),
        json!({ "type": "hide" }),
        json!({ "type": "lineUp", "next": { "type": "agenda" } }),
        json!({ "type": "announce", "text": "Tea", "to": { "type": "everyone" } }),
        json!({ "type": "takeDown", "announcement": "a" }),
        json!({ "type": "describeEvent", "title": "A day", "date": null, "venue": "" }),
        json!({ "type": "addPerson", "circle": "ffion", "name": "Ffion" }),
        json!({
            "type": "describePerson", "circle": "ffion", "name": "Ffion", "born": null,
            "members": [], "allocations": [], "contingency": null,
        }),
        json!({ "type": "removePerson", "circle": "amara" }),
        json!({ "type": "keepWorksheet", "file": file }),
        json!({ "type": "dropWorksheet", "worksheet": "maps" }),
        json!({ "type": "setAside", "worksheets": ["maps", "path"] }),
        json!({ "type": "changeCode" }),
        json!({ "type": "lockJoining", "locked": false }),
        json!({ "type": "tellNearby", "told": true }),
        json!({ "type": "moveDevice", "seat": "s", "circle": "ben", "onlyLooks": true }),
        json!({ "type": "removeDevice", "seat": "s", "newCode": true }),
    ];
    let hash = "0123456789abcdef".repeat(4);
    let mut frames = vec![
        json!({ "type": "hello", "version": protocol::VERSION, "circle": "amara" }),
        json!({ "type": "hello", "version": protocol::VERSION }),
        json!({ "type": "hello", "version": protocol::VERSION, "have": 3 }),
        json!({ "type": "presence", "worksheet": PROFILE, "record": "secret" }),
        json!({
            "type": "print", "id": id(),
            "paper": kit::paper("outcomeSummary", Some("amara"), "en"),
        }),
        json!({ "type": "cancelPrint", "id": id() }),
        json!({
            "type": "picturePart", "hash": hash, "kind": "png", "size": 4, "offset": 0,
            "data": "AAAA",
        }),
        json!({ "type": "wantPicture", "hash": hash, "offset": 0 }),
        json!({ "type": "history" }),
        json!({ "type": "planAt", "revision": 2 }),
        json!({ "type": "identify", "seat": "s" }),
        json!({ "type": "lock", "id": id(), "wish": { "type": "set" } }),
        json!({ "type": "lock", "id": id(), "wish": { "type": "prepare", "passphrase": "open it, please", "language": "en" } }),
        json!({ "type": "wallPages", "pages": 3 }),
        json!({ "type": "ping" }),
    ];
    let command = |command: &Value| json!({ "type": "command", "id": id(), "command": command });
    frames.extend(commands.iter().map(command));
    frames
}

#[test]
fn every_frame_that_is_spoilt_here_could_be_read_before() {
    for frame in frames() {
        let read = serde_json::from_value::<protocol::ClientFrame>(frame.clone());
        assert!(read.is_ok(), "{frame}: {read:?}");
    }
}

/// What a broken or a hostile device may put in the place of anything.
fn junk() -> Vec<Value> {
    let deep = (0..40).fold(json!(1), |inner, _| json!([inner]));
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(4_294_967_295_u64),
        json!(18_446_744_073_709_551_615_u64),
        json!(1e300),
        json!(""),
        json!("amara"),
        json!("ben"),
        json!("secret"),
        json!("perfect"),
        json!("plan"),
        json!("checkIns"),
        json!("living-plan"),
        json!("fears"),
        json!("💥\u{0}\u{202e}"),
        json!("2026-13-40"),
        json!("a".repeat(30_000)),
        json!({}),
        json!([]),
        json!(vec!["x"; 300]),
        deep,
    ]
}

/// Returns the places of all values in a frame but its own type.
fn places(frame: &Value, place: &str, found: &mut Vec<String>) {
    let mut inner = |name: &str, value: &Value| {
        let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        if place != "/type" && place != "/command" {
            found.push(place.clone());
        }
        places(value, &place, found);
    };
    match frame {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| inner(name, value)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, value)| inner(&n.to_string(), value));
        }
        _ => {}
    }
}

/// One thing that somebody says: who, which frame, and what is put in which places of it.
type Said = (usize, Index, Vec<(Index, Index)>);

fn spoilt(frames: &[Value], which: &Index, changes: &[(Index, Index)]) -> Value {
    let mut frame = frames[which.index(frames.len())].clone();
    for (place, what) in changes {
        let mut found = Vec::new();
        places(&frame, "", &mut found);
        if found.is_empty() {
            break;
        }
        let junk = junk();
        let place = frame.pointer_mut(&found[place.index(found.len())]);
        *place.expect("it was just found") = junk[what.index(junk.len())].clone();
    }
    frame
}

/// Says what only this circle may hear, in every way that there is to say it.
async fn confides(device: &mut Device, words: &str) {
    let note = json!({
        "worksheet": PROFILE, "section": "important-to", "text": format!("{words} in a note"),
    });
    let check_in = json!({ "landing": format!("{words} in a check-in") });
    let about = json!({ "relationship_to_help": format!("{words} in a check-in") });
    let edits = json!([
        inserted("entries", "secret", &note),
        inserted("checkIns", "secret", &check_in),
        inserted("about", "plan", &about),
    ]);
    let outcome = device.edits(edits).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
}

/// Hears all that has come, and says no to what this device must not hear.
async fn listens(device: &mut Device, who: &str, never: &[&str]) {
    device.say(&json!({ "type": "ping" })).await;
    loop {
        let frame = device.hear().await;
        assert!(frame.is_some(), "the room let {who} go");
        let frame = frame.unwrap_or_default();
        let text = frame.to_string();
        for words in never {
            assert!(!text.contains(words), "{who} heard \"{words}\": {text}");
        }
        if frame["type"] == json!("pong") {
            return;
        }
    }
}

async fn nobody_hears_what_is_not_theirs(all_said: &[Said]) {
    let mut house = House::on_the_sample_day().await;
    let frames = frames();
    let (mut desk, mut nobody) = (house.desk().await, house.device("chitra").await);
    let gone = json!({ "type": "removeDevice", "seat": nobody.joined.seat, "newCode": true });
    assert_eq!(desk.does(gone).await["type"], json!("saved"), "its line is all that it has");
    nobody.hears("refused").await;
    let mut devices = [
        ("nobody", nobody, vec!["Heron", "Otter"]),
        ("the wall", house.wall().await, vec!["in a check-in"]),
        ("the desk", desk, vec!["in a check-in"]),
        ("amara", house.device("amara").await, vec!["Otter"]),
        ("amara's second", house.device("amara").await, vec!["Otter"]),
        ("ben", house.device("ben").await, vec!["Heron"]),
    ];
    confides(&mut devices[3].1, "Heron").await;
    confides(&mut devices[5].1, "Otter").await;
    for (n, (who, which, changes)) in all_said.iter().enumerate() {
        let frame = spoilt(&frames, which, changes);
        if *who == 0 && frame.to_string().len() > 4_000 {
            continue; // Whoever is not in is let go when they say so much.
        }
        devices[*who].1.say(&frame).await;
        if n % 8 == 7 {
            for (who, device, never) in &mut devices {
                listens(device, who, never).await;
            }
        }
    }
    for (who, device, never) in &mut devices {
        listens(device, who, never).await;
    }
    devices[5].1.writes(PROFILE, "important-to", "Nobody noticed").await;
    house.close().await;
    let report = store::Store::check(&house.path()).await.expect("looked over");
    assert!(report.is_fine(), "the file is whole: {report:?}");
    let written = exchange::write(&house.on_disk().await);
    let again = exchange::read(&written).map(|day| exchange::write(&day));
    assert_eq!(again.as_ref(), Ok(&written), "and goes out and in again");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn whatever_anybody_says_the_room_goes_on_and_keeps_to_itself_what_is_a_circles_own(
        all_said in prop::collection::vec(
            (0_usize..6, any::<Index>(), prop::collection::vec(any::<(Index, Index)>(), 0..3)),
            1..120,
        ),
    ) {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(nobody_hears_what_is_not_theirs(&all_said));
    }
}

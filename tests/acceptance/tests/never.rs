//! Nothing is lost: copies during the day, the way back from one, bad ground, and a circle that
//! worked alone.

use domain::CircleId;
use kit::{Device, House, Photo, new_id};
use room::NotBrought;
use serde_json::{Value, json};
use store::{Unlock, copies_folder, copies_in, open_copy_beside};

/// Waits until there are more copies than so many.
async fn copied(house: &House, desk: &mut Device, before: usize) {
    loop {
        desk.catches_up().await;
        let copies = copies_in(&copies_folder(&house.path())).await.expect("listed");
        if copies.len() > before {
            return;
        }
    }
}

/// Asks who has seen and changed the plan.
async fn accesses(device: &mut Device) -> Vec<Value> {
    device.say(&json!({ "type": "accesses" })).await;
    device.hears("accesses").await["lines"].as_array().expect("lines").clone()
}

fn moves_on(desk: &Device) -> Value {
    let now = &desk.view("desk")["agenda"]["now"];
    json!({ "type": "advanceAgenda", "from": now })
}

#[tokio::test]
async fn a_copy_is_made_at_the_end_of_an_item_and_gives_one_circle_its_plan_back() {
    let mut house = House::on_the_sample_day().await;
    let (mut anna, mut ben) = (house.device("amara").await, house.device("ben").await);
    let mut desk = house.desk().await;
    copied(&house, &mut desk, 0).await;
    let first = anna.writes("one-page-profile", "important-to", "Singing").await;
    let begin = moves_on(&desk);
    assert_eq!(desk.does(begin).await["type"], "saved");
    house.wind(30);
    copied(&house, &mut desk, 1).await;
    anna.types(&first, "Something else").await;
    let second = anna.writes("one-page-profile", "important-to", "Written later").await;
    let other = ben.writes("one-page-profile", "important-to", "Ben's own").await;

    desk.say(&json!({ "type": "copies" })).await;
    let told = desk.hears("copies").await;
    let copy = &told["copies"][0];
    assert_eq!(copy["circles"], 4, "{told}");
    assert!(copy["item"].is_string(), "it says what the room was at: {told}");
    let id = new_id();
    let frame = json!({ "type": "bringBack", "id": id, "copy": copy["name"], "circle": "amara" });
    desk.say(&frame).await;
    let outcome = desk.outcome(&id).await;
    assert_eq!(outcome, json!({ "type": "broughtBack", "changed": 2, "leftOut": 0 }));
    anna.has(|anna| anna.text(&first) == "Singing").await;
    assert_eq!(anna.record("entries", &second)["removed"], true, "in the tray, and not gone");
    ben.catches_up().await;
    assert_eq!(ben.text(&other), "Ben's own", "nobody else's plan is touched");
    let lines = accesses(&mut anna).await;
    let restored = lines.iter().find(|line| line["did"]["type"] == "restored");
    assert_eq!(restored.expect("it is in the log")["role"], "desk", "and who did it");
    anna.say(&json!({ "type": "history" })).await;
    let moments = anna.hears("history").await;
    assert!(moments["moments"].as_array().is_some_and(|all| all.len() >= 2), "{moments}");

    // Nobody but a desk asks for copies, and a name is no way to another folder.
    anna.say(&json!({ "type": "copies" })).await;
    assert_eq!(anna.hears("refused").await["error"], "notAllowed");
    for name in ["../event", "/etc/passwd", "", "no such copy"] {
        let id = new_id();
        let frame = json!({ "type": "bringBack", "id": id, "copy": name, "circle": "amara" });
        desk.say(&frame).await;
        assert_eq!(desk.outcome(&id).await["type"], "failed", "{name}");
    }
    house.close().await;
    let day = house.on_disk().await;
    assert_eq!(day.circles.len(), 4);
}

#[tokio::test]
async fn words_that_a_restored_day_does_not_have_are_not_shown_as_saved() {
    let house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    let note = anna.writes("one-page-profile", "important-to", "In the copy").await;
    let stick = tempfile::tempdir().expect("a folder");
    let copy = house.host().room().copy_into(stick.path()).await.expect("copied");
    let lost = anna.writes("one-page-profile", "important-to", "After the copy").await;
    let have = anna.revision();
    let joined = anna.leaves().await;
    let restored = open_copy_beside(&copy, &stick.path().join("day.planlive")).await;
    let there = House::with_file(&restored.expect("opened beside")).await;
    let mut ben = there.device("ben").await;
    for _ in 0..5 {
        ben.writes("one-page-profile", "important-to", "The day goes on").await;
    }
    let mut anna = there.knock().await;
    anna.hello(json!({ "token": joined.token, "have": have })).await;
    let welcome = anna.hears("welcome").await;
    let plan = anna.hears("plan").await;
    assert_eq!(plan["isWhole"], true, "what it had is of another life: {plan}");
    assert!(anna.record("entries", &lost).is_null(), "and what is not here is not shown");
    assert_eq!(anna.text(&note), "In the copy");
    let (have, joined) = (anna.revision(), anna.leaves().await);
    assert!(welcome["life"].is_string(), "{welcome}");
    let mut anna = there.knock().await;
    let hello = json!({ "token": joined.token, "have": have, "life": welcome["life"] });
    anna.hello(hello).await;
    assert_eq!(anna.hears("plan").await["isWhole"], false, "of this life it has all");
}

#[tokio::test]
async fn a_file_that_is_moved_is_said_and_what_was_written_meanwhile_comes_in() {
    let house = House::on_the_sample_day().await;
    let (mut anna, mut desk) = (house.device("amara").await, house.desk().await);
    let note = anna.writes("one-page-profile", "important-to", "Before").await;
    let away = house.path().with_file_name("elsewhere.planlive");
    std::fs::rename(house.path(), &away).expect("somebody tidies up");
    let (id, edit) = (new_id(), anna.typing(&note, "While it was away"));
    let command = json!({ "type": "editPlan", "circle": "amara", "edits": [edit] });
    let outcome = anna.does_as(&id, command.clone()).await;
    assert_eq!(outcome, json!({ "type": "failed", "error": "notSaved" }));
    let said = |device: &Device| {
        let frames = device.heard().iter().filter(|frame| frame["type"] == "keeping");
        frames.map(|frame| frame["trouble"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(said(&anna), [json!("moved")], "the tablet is told that it keeps its words");
    let safety = loop {
        let safety = desk.hears("safety").await;
        if safety["view"]["trouble"] == "moved" {
            break safety;
        }
    };
    assert!(safety["view"]["file"].as_str().is_some_and(|file| file.ends_with("event.planlive")));
    std::fs::rename(&away, house.path()).expect("and puts it back");
    house.wind(5);
    loop {
        if anna.hears("keeping").await["trouble"].is_null() {
            break;
        }
    }
    assert_eq!(anna.does_as(&id, command).await["type"], "saved", "the very same command");
    anna.has(|anna| anna.text(&note) == "While it was away").await;
}

#[tokio::test]
async fn a_circle_that_worked_alone_is_brought_in_once() {
    let mut house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    let note = anna.writes("one-page-profile", "important-to", "tea").await;
    drop(anna);
    house.close().await;
    let mut alone = House::with_file(&house.path()).await;
    house.restart().await;

    let mut carol = alone.device("amara").await;
    carol.types(&note, "tea on Friday").await;
    let new = carol.writes("one-page-profile", "important-to", "Only there").await;
    let photo = Photo::jpeg(40, 30);
    carol.brings(&photo).await;
    let mut anna = house.device("amara").await;
    anna.types(&note, "strong tea").await;
    let here = anna.writes("one-page-profile", "important-to", "Only here").await;
    drop(carol);
    alone.close().await;
    let before = std::fs::read(alone.path()).expect("read");

    let room = house.host().room();
    let found = room.look_alone(&alone.path(), &Unlock::Nothing).await.expect("looked at");
    let [one] = found.as_slice() else { panic!("one circle did something: {found:?}") };
    let counts = (one.new, one.changed, one.both, one.pictures, one.left_out);
    assert_eq!(counts, (1, 0, 1, 1, 0), "{one:?}");
    anna.catches_up().await;
    assert_eq!(anna.text(&note), "strong tea", "looking changes nothing");
    // Two people press the button at once.
    let (path, with) = (alone.path(), Unlock::Nothing);
    let both =
        tokio::join!(room.bring_alone(&path, &with, None), room.bring_alone(&path, &with, None));
    let (one, other) = (both.0.expect("brought in"), both.1.expect("it is no fault"));
    let [done, nothing] = if one.is_empty() { [other, one] } else { [one, other] };
    assert_eq!((done, nothing), (found, Vec::new()), "what was promised, and once");
    let lines = accesses(&mut anna).await;
    let merged = lines.iter().find(|line| line["did"]["type"] == "merged");
    assert_eq!(merged.expect("it is in the log")["count"], 1);
    anna.has(|anna| anna.text(&note) == "strong tea on Friday").await;
    assert_eq!(anna.text(&new), "Only there");
    assert_eq!(anna.text(&here), "Only here");
    assert!(anna.fetches(&photo.hash).await.is_ok(), "the picture came along");
    let plan = anna.plan().clone();
    let again = room.bring_alone(&alone.path(), &Unlock::Nothing, None).await.expect("once more");
    assert!(again.is_empty(), "{again:?}");
    anna.catches_up().await;
    assert_eq!(anna.plan(), &plan, "twice is once");
    assert_eq!(std::fs::read(alone.path()).expect("read"), before, "their file is as it was");

    // They go on, and it is brought in again: what was brought before is not doubled.
    let mut more = House::with_file(&alone.path()).await;
    let mut carol = more.device("amara").await;
    carol.types(&note, "tea on Friday at four").await;
    drop(carol);
    more.close().await;
    let room = house.host().room();
    let circles = Some(vec![CircleId::new("amara").expect("an id")]);
    room.bring_alone(&more.path(), &Unlock::Nothing, circles).await.expect("brought in");
    anna.has(|anna| anna.text(&note) == "strong tea on Friday at four").await;

    let mut stranger = House::on_the_sample_day().await;
    stranger.close().await;
    let refused =
        room.look_alone(&stranger.path(), &Unlock::Nothing).await.expect_err("another event");
    assert!(matches!(refused, NotBrought::OtherEvent), "{refused}");
}

#[tokio::test]
async fn a_copy_goes_into_a_folder_that_somebody_chose() {
    let house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    let note = anna.writes("one-page-profile", "important-to", "On the stick too").await;
    let stick = tempfile::tempdir().expect("a folder");
    let room = house.host().room().clone();
    let first = room.copy_into(stick.path()).await.expect("copied");
    house.wind(1);
    let second = room.copy_into(stick.path()).await.expect("copied again");
    assert_ne!(first, second, "nothing is written over");
    let there = House::with_file(&first).await;
    let ben = there.device("amara").await;
    assert_eq!(ben.text(&note), "On the stick too");
    let gone = stick.path().join("pulled out");
    assert!(room.copy_into(&gone).await.is_err(), "it says so");
    let again = anna.writes("one-page-profile", "important-to", "And goes on").await;
    assert_eq!(anna.text(&again), "And goes on");
}

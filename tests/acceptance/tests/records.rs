//! Records that families can trust: a log of their own, and deletion that leaves nothing behind.

#![expect(clippy::disallowed_methods, reason = "a copy that is under way is waited for")]

use kit::{Device, House, paper};
use serde_json::{Value, json};
use store::Unlock;

/// Asks who has seen what.
async fn accesses(device: &mut Device) -> Vec<Value> {
    device.say(&json!({ "type": "accesses" })).await;
    let frame = device.hears("accesses").await;
    frame["lines"].as_array().expect("lines").clone()
}

fn has(lines: &[Value], did: &str) -> bool {
    lines.iter().any(|line| line["did"]["type"] == json!(did))
}

#[tokio::test]
async fn a_family_reads_who_has_seen_its_plan_and_the_desk_does_not_read_when_it_wrote() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut anna = house.device("amara").await;
    let mut ben = house.device("ben").await;
    anna.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    let offer = json!({
        "type": "offerToShow", "circle": "amara", "worksheet": "one-page-profile", "section": null,
    });
    anna.does(offer).await;
    let view = anna.sees("circle", |view| view["asked"][0]["request"].is_string()).await;
    let request = view["asked"][0]["request"].clone();
    let show = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    assert_eq!(desk.does(show).await["type"], json!("saved"));
    assert_eq!(desk.does(json!({ "type": "hide" })).await["type"], json!("saved"));
    let printed = desk.prints(&paper("profile", Some("amara"), "en")).await;
    assert_eq!(printed["type"], json!("printed"), "{printed}");

    let own = accesses(&mut anna).await;
    for did in ["joined", "opened", "changed", "shown", "takenDown", "printed"] {
        assert!(has(&own, did), "{did} is told: {own:?}");
    }
    let printed = own.iter().find(|line| line["did"]["type"] == json!("printed")).expect("told");
    assert_eq!((&printed["role"], &printed["did"]["paper"]), (&json!("desk"), &json!("profile")));
    assert!(own.iter().all(|line| line["circle"] == json!("amara")), "and nothing of others");
    let text = serde_json::to_string(&own).expect("JSON");
    assert!(!text.contains("Quetzalcoatl"), "no word of the plan is in it");

    let others = accesses(&mut ben).await;
    assert!(!has(&others, "changed") && !has(&others, "shown"), "{others:?}");
    let at_desk = accesses(&mut desk).await;
    assert!(has(&at_desk, "shown") && has(&at_desk, "printed"));
    assert!(!has(&at_desk, "changed") && !has(&at_desk, "opened"), "that is the circle's own");

    let outcome = anna.prints(&paper("accessLog", Some("amara"), "en")).await;
    assert_eq!(outcome["type"], json!("printed"), "and it can be taken home: {outcome}");
}

#[tokio::test]
async fn on_paper_the_desk_reads_of_a_log_no_more_than_on_its_screen() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut anna) = (house.desk().await, house.device("amara").await);
    anna.writes("one-page-profile", "important-to", "Singing").await;
    assert_eq!(desk.prints(&paper("week", Some("amara"), "en")).await["type"], json!("printed"));
    let mut log = paper("accessLog", Some("amara"), "en");
    log["format"] = json!("html");
    let (own, at_desk) = (read(&house, &mut anna, &log).await, read(&house, &mut desk, &log).await);
    assert!(own.contains("wrote in the plan") && own.contains("read the plan"), "{own}");
    assert!(!at_desk.contains("wrote in the plan") && !at_desk.contains("read the plan"));
    assert!(at_desk.contains("made paper of it"), "{at_desk}");

    let mut choice = log["choice"].clone();
    choice["reader"] = json!("authority");
    log["choice"] = choice;
    let outcome = desk.prints(&log).await;
    assert_eq!(outcome["rejection"]["type"], json!("askFirst"), "nobody has asked: {outcome}");
}

/// Has a page made and returns its text.
async fn read(house: &House, device: &mut Device, page: &Value) -> String {
    let outcome = device.prints(page).await;
    let path = outcome["path"].as_str().expect("a page");
    let (status, body) = house.fetch("127.0.0.1", path).await;
    assert!(status.contains("200"), "{status}");
    String::from_utf8(body).expect("UTF-8")
}

#[tokio::test]
async fn the_log_is_there_after_a_restart_and_goes_on() {
    let mut house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    anna.writes("one-page-profile", "important-to", "Singing").await;
    let before = accesses(&mut anna).await;
    house.restart().await;
    let mut ben = house.device("amara").await;
    let after = accesses(&mut ben).await;
    assert!(has(&after, "changed"), "what was told stays");
    let number = |line: &Value| line["number"].as_u64().expect("a number");
    let last = before.iter().map(number).max().expect("lines");
    assert!(number(&after[0]) > last, "and new lines follow");
}

/// Returns in which files of the event's folder this stands.
fn found(house: &House, word: &str) -> Vec<String> {
    let folder = house.path().parent().expect("a folder").to_owned();
    let mut folders = vec![folder];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).expect("the folder") {
            let path = file.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).expect("read");
            if bytes.windows(word.len()).any(|some| some == word.as_bytes()) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

fn erase(name: &str, with_copies: bool) -> Value {
    json!({
        "type": "erasePerson", "circle": "amara", "name": name, "language": "en",
        "withCopies": with_copies,
    })
}

#[tokio::test]
async fn who_is_deleted_is_gone_from_every_file_and_every_device_and_the_desk_has_a_certificate() {
    let mut house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    anna.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    let away = house.device("amara").await.leaves().await;
    let joined = anna.leaves().await;
    // A copy of now, as the host keeps them.
    house.close().await;
    let copies = store::Store::copies_folder(&house.path());
    std::fs::create_dir_all(&copies).expect("a folder");
    std::fs::copy(house.path(), copies.join("10-00.planlive")).expect("copied");
    house.restart().await;

    let mut desk = house.desk().await;
    let mut ben = house.device("ben").await;
    ben.catches_up().await;
    let money = ben.view("money").clone();
    let mut anna = house.knock().await;
    anna.hello(json!({ "token": joined.token })).await;
    anna.is_in().await;
    assert!(found(&house, "Quetzalcoatl").len() >= 2, "in the file and in the copy");

    desk.say(&json!({ "type": "whatGoes", "circle": "amara" })).await;
    let goes = desk.hears("whatGoes").await["view"].clone();
    let copies = goes["copies"].as_array().expect("a list");
    assert!(copies.contains(&json!("10-00.planlive")), "{goes}");
    assert!(goes["isSharing"] == json!(true) && goes["records"].as_u64() > Some(0), "{goes}");

    let no = desk.does(erase("Ben", true)).await;
    assert_eq!(no["rejection"]["type"], json!("notTheName"), "{no}");
    let printed = desk.prints(&paper("profile", Some("amara"), "en")).await;
    let page = printed["path"].as_str().expect("a page").to_owned();
    let (status, _) = house.fetch("127.0.0.1", &page).await;
    assert!(status.contains("200"), "{status}");
    assert_eq!(desk.does(erase("Amara", true)).await["type"], json!("saved"));
    let certificate = desk.hears("erased").await;
    let told = anna.hears("refused").await;
    assert_eq!(told["error"], json!("erased"), "its devices are told");
    let mut late = house.knock().await;
    late.hello(json!({ "token": away.token })).await;
    assert_eq!(late.hears("refused").await["error"], json!("erased"), "those too that were away");

    let (status, _) = house.fetch("127.0.0.1", &page).await;
    assert!(status.contains("404"), "nor is there paper of her on the host: {status}");
    let path = certificate["path"].as_str().expect("a path");
    let (status, bytes) = house.fetch("127.0.0.1", path).await;
    assert!(status.contains("200") && bytes.starts_with(b"%PDF"), "{status}");
    assert_eq!(found(&house, "Quetzalcoatl"), Vec::<String>::new(), "while it is open");
    ben.catches_up().await;
    let after = ben.view("money");
    // Only the name beside what he shares is gone.
    for part in ["weekly", "planned", "left", "safeWeekly", "hours", "lines", "streams", "checks"] {
        assert_eq!(after["account"][part], money["account"][part], "Ben pays what he paid: {part}");
    }
    house.close().await;
    for word in ["Quetzalcoatl", "amara"] {
        assert_eq!(found(&house, word), Vec::<String>::new(), "{word}, and when it is closed");
    }
    let day = house.on_disk().await;
    assert_eq!(day.circles.len(), 3);
}

#[tokio::test]
async fn copies_go_and_the_certificate_waits_though_the_desk_was_closed_at_once() {
    let house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    anna.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    let (mut desk, room) = (house.desk().await, house.host().room().clone());
    // As when the event was on another disk: what is left there is found all the same.
    let elsewhere = house.path().with_file_name("copies elsewhere").join("event 01");
    std::fs::create_dir_all(&elsewhere).expect("a folder");
    let away = room.copy_into(&elsewhere).await.expect("copied");
    std::fs::rename(away, elsewhere.join("2026-12-03 10.00.00 +0000.planlive")).expect("named");
    room.also_copy_to(elsewhere.clone()).await.expect("told");
    let erase = json!({ "type": "command", "id": kit::new_id(), "command": erase("Amara", true) });
    desk.say(&erase).await;
    desk.leaves().await;
    let mut late = house.desk().await;
    let told = late.hears("erased").await;
    assert_eq!(found(&house, "Quetzalcoatl"), Vec::<String>::new(), "in no copy either");
    late.leaves().await;
    let mut later = house.desk().await;
    assert_ne!(later.hears("erased").await, told, "nobody has fetched it yet");
    let path = later.heard().last().expect("it")["path"].as_str().expect("a path").to_owned();
    let (status, bytes) = house.fetch("127.0.0.1", &path).await;
    assert!(status.contains("200") && bytes.starts_with(b"%PDF"), "{status}");
    let mut another = house.desk().await;
    another.catches_up().await;
    let again = another.heard().iter().any(|frame| frame["type"] == json!("erased"));
    assert!(!again, "it is made once");
}

#[tokio::test]
async fn a_copy_onto_a_stick_lacks_somebody_who_is_deleted_while_it_is_made() {
    let mut house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    anna.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    drop(anna);
    house.close().await;
    // Enough that it takes a while to copy.
    let (mut store, _) = store::Store::open(&house.path()).await.expect("opens");
    let bytes: Vec<u8> = (0..32 * 1024 * 1024_u32).map(|n| n.to_le_bytes()[1]).collect();
    let id = store::PictureId {
        circle: domain::CircleId::new("ben").expect("an id"),
        hash: "ab".repeat(32),
    };
    let size = u32::try_from(bytes.len()).expect("it fits");
    let info = store::PictureInfo { id, kind: store::PictureKind::Png, size };
    store.keep_picture(&info, &bytes, chrono::Utc::now()).await.expect("kept");
    store.close().await.expect("closed");
    house.restart().await;
    let stick = house.path().with_file_name("stick");
    std::fs::create_dir(&stick).expect("a stick");
    let mut desk = house.desk().await;
    let room = house.host().room().clone();
    let to = stick.clone();
    let copying = tokio::spawn(async move { room.copy_into(&to).await });
    while std::fs::read_dir(&stick).expect("the stick").next().is_none() {
        desk.catches_up().await;
    }
    assert_eq!(desk.does(erase("Amara", true)).await["type"], json!("saved"));
    assert!(!copying.is_finished(), "it is being made");
    let copy = copying.await.expect("it ends").expect("copied");
    desk.hears("erased").await;
    assert!(copy.exists(), "there is a copy");
    assert_eq!(found(&house, "Quetzalcoatl"), Vec::<String>::new(), "and she is not in it");
}

#[tokio::test]
async fn copies_that_had_to_go_when_the_host_was_killed_go_when_it_is_there_again() {
    let mut house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    anna.writes("one-page-profile", "important-to", "Quetzalcoatl").await;
    drop(anna);
    house.close().await;
    let copies = store::Store::copies_folder(&house.path());
    std::fs::create_dir_all(&copies).expect("a folder");
    std::fs::copy(house.path(), copies.join("10-00.planlive")).expect("copied");
    let (mut store, loaded) = store::Store::open(&house.path()).await.expect("opens");
    let id = domain::CommandId::new("erased").expect("an id");
    let (desk, now) = (domain::Role::Facilitator, chrono::Utc::now());
    let command = serde_json::from_value(erase("Amara", true)).expect("a command");
    let moment = domain::Moment::of_the_host(now, "ACDEFG");
    let decided = domain::decide(&loaded.day, &desk, &id, &command, moment).expect("yes");
    let (revision, changes) = (decided.revision, decided.changes);
    let commit = store::Commit { id, seat: None, at: now, revision, changes };
    store.commit(&[commit]).await.expect("saved");
    drop(store); // The host is killed.
    house.restart().await;
    let mut desk = house.desk().await;
    while copies.join("10-00.planlive").exists() {
        desk.catches_up().await;
    }
    house.close().await;
    assert_eq!(found(&house, "amara"), Vec::<String>::new(), "and no file says who it was");
}

#[tokio::test]
async fn a_damaged_event_can_be_deleted_and_none_is_without_its_certificate() {
    let mut house = House::on_the_sample_day().await;
    house.close().await;
    let (event, now) = (house.path(), chrono::Utc::now());
    let nowhere = event.with_file_name("no such folder").join("certificate.pdf");
    let place = |_: &str| nowhere.clone();
    let kept = room::delete_event(&event, &Unlock::Nothing, None, false, "en", now, place).await;
    assert!(matches!(kept, Err(room::NotDeleted::NotWritten(_))), "{kept:?}");
    assert!(event.exists(), "what cannot be certified is not deleted");
    let mut bytes = std::fs::read(&event).expect("read");
    bytes[100..4000].fill(0x5a);
    std::fs::write(&event, bytes).expect("hurt");
    let place = |name: &str| event.with_file_name(name);
    let kept = room::delete_event(&event, &Unlock::Nothing, None, false, "en", now, place).await;
    let certificate = kept.expect("it goes all the same");
    assert!(!event.exists());
    assert!(std::fs::read(certificate).expect("written").starts_with(b"%PDF"));
}

#[tokio::test]
async fn a_hold_refuses_and_says_why() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut anna = house.device("amara").await;
    desk.does(json!({ "type": "hold", "reason": "An inquiry", "by": "Grace" })).await;
    let no = desk.does(erase("Amara", false)).await;
    assert_eq!(no["rejection"]["reason"], json!("An inquiry"), "{no}");
    let own = anna.does(erase("Amara", false)).await;
    assert_eq!(own["rejection"]["type"], json!("notAllowed"), "only the desk: {own}");
    let lines = accesses(&mut desk).await;
    assert!(has(&lines, "held"), "and it is in the log: {lines:?}");
}

#[tokio::test]
async fn who_can_see_what_follows_the_day() {
    let house = House::on_the_sample_day().await;
    let mut anna = house.device("amara").await;
    let mut ben = house.device("ben").await;
    let ask = json!({ "type": "whoSees", "circle": "amara" });
    anna.say(&ask).await;
    let lines = anna.hears("whoSees").await["lines"].clone();
    let sees = |viewer: &str, thing: &str| {
        let all = lines.as_array().expect("lines");
        let line = all.iter().find(|one| one["viewer"] == viewer && one["thing"] == thing);
        line.expect("there is one for everybody and everything")["sees"].clone()
    };
    assert_eq!(sees("circle", "plan"), json!("writes"));
    assert_eq!(sees("desk", "plan"), json!("progress"));
    assert_eq!(sees("others", "plan"), json!("nothing"));
    ben.say(&ask).await;
    assert_eq!(ben.hears("refused").await["error"], json!("notAllowed"), "it is not Ben's to ask");
}

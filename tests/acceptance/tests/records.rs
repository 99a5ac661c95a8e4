//! Records that families can trust: a log of their own, and deletion that leaves nothing behind.

use kit::{Device, House, paper};
use serde_json::{Value, json};

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
    assert_eq!(desk.does(erase("Amara", true)).await["type"], json!("saved"));
    let certificate = desk.hears("erased").await;
    let told = anna.hears("refused").await;
    assert_eq!(told["error"], json!("erased"), "its devices are told");
    let mut late = house.knock().await;
    late.hello(json!({ "token": away.token })).await;
    assert_eq!(late.hears("refused").await["error"], json!("erased"), "those too that were away");

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

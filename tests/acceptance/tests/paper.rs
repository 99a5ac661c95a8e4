//! Paper: who may have which, what it is called, how it is fetched, and what is let be.

use std::io::{Cursor, Read};

use kit::House;
use serde_json::{Value, json};

const NOT_ALLOWED: &str = "notAllowed";

/// Returns what one asks for to have somebody's own copy, or everyone's, in English.
fn paper(kind: &str, circle: Option<&str>) -> Value {
    kit::paper(kind, circle, "en")
}

/// Returns the path at which a paper can be fetched.
fn path(outcome: &Value) -> &str {
    outcome["path"].as_str().expect("it was printed, and the path says where it is")
}

#[tokio::test]
async fn the_outcome_summary_comes_out_on_paper() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let outcome = desk.prints(&paper("outcomeSummary", Some("amara"))).await;
    assert_eq!(outcome["name"], json!("01 Amara - My plan.pdf"), "{outcome}");
    let outcome_of_dev = desk.prints(&paper("outcomeSummary", Some("dev"))).await;
    assert_eq!(outcome_of_dev["name"], json!("04 Dev - My plan.pdf"), "in the circles' order");
    let (status, body) = house.fetch("127.0.0.1", path(&outcome)).await;
    assert_eq!(status, "HTTP/1.1 200 OK", "it can be fetched");
    assert!(body.starts_with(b"%PDF-"), "and it is a PDF");
}

#[tokio::test]
async fn cards_and_signs_come_out_on_paper() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    for (kind, name) in [
        ("joiningCards", "Harbour House planning day - Joining cards.pdf"),
        ("nameCards", "Harbour House planning day - Name cards.pdf"),
        ("doorSign", "Harbour House planning day - Door sign.pdf"),
    ] {
        let outcome = desk.prints(&paper(kind, None)).await;
        assert_eq!(outcome["name"], json!(name), "{outcome}");
        let (status, body) = house.fetch("127.0.0.1", path(&outcome)).await;
        assert_eq!(status, "HTTP/1.1 200 OK", "{kind} can be fetched");
        assert!(body.starts_with(b"%PDF-"), "{kind} is a PDF");
    }
}

#[tokio::test]
async fn a_circle_has_its_own_pages_and_the_desk_all_of_them() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let for_reader = |mut paper: Value, reader: &str| {
        paper["choice"]["reader"] = json!(reader);
        paper["wasAsked"] = json!(true);
        paper
    };
    let own = paper("pack", Some("amara"));
    let everyones = paper("outcomeSummary", None);
    let table = [
        (own.clone(), [true, true, false]),
        (paper("outcomeSummary", Some("amara")), [true, true, false]),
        (paper("pack", Some("ben")), [true, false, false]),
        (everyones, [true, false, false]),
        (paper("runSheet", None), [true, false, false]),
        (paper("doorSign", None), [true, false, false]),
        (paper("joiningCards", Some("amara")), [true, false, false]),
        (paper("nameCards", Some("amara")), [true, false, false]),
        (for_reader(own.clone(), "authority"), [true, false, false]),
        (for_reader(own, "supportTeam"), [true, false, false]),
    ];
    for (paper, expected) in table {
        for (device, may) in [&mut desk, &mut amara, &mut wall].into_iter().zip(expected) {
            let outcome = device.prints(&paper).await;
            // Amara has said yes to nobody of the sample day, or no: that is another matter.
            let is_refused = outcome["error"] == json!(NOT_ALLOWED);
            assert_eq!(!is_refused, may, "{paper}: {outcome}");
        }
    }
}

#[tokio::test]
async fn a_paper_is_found_by_whoever_was_given_its_path_for_a_quarter_of_an_hour() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let (one, two) = (
        amara.prints(&paper("pack", Some("amara"))).await,
        amara.prints(&paper("pack", Some("amara"))).await,
    );
    let secret = path(&one).strip_prefix("/paper/").expect("a paper's path");
    assert_ne!(path(&one), path(&two), "the same paper is somewhere else each time");
    assert!(secret.len() >= 32 && secret.bytes().all(|b| b.is_ascii_hexdigit()), "{secret}");
    let host = [("Host", "127.0.0.1")];
    let (head, _) = house.fetch_with(path(&one), &host).await;
    assert!(head.to_lowercase().contains("cache-control: no-store"), "it stays nowhere: {head}");
    assert!(head.contains("content-disposition: inline"), "it can be looked at: {head}");
    for guess in ["/paper/guess", "/paper/", "/paper/00000000000000000000000000000000"] {
        let (head, body) = house.fetch_with(guess, &host).await;
        assert!(head.starts_with("HTTP/1.1 404") && body.is_empty(), "{guess}: {head}");
    }
    let (head, _) = house.fetch_with(path(&one), &[("Host", "evil.example")]).await;
    assert!(head.starts_with("HTTP/1.1 403"), "no page elsewhere asks for it: {head}");
    house.wind(16 * 60);
    let (head, _) = house.fetch_with(path(&one), &host).await;
    assert!(head.starts_with("HTTP/1.1 404"), "it is gone in the end: {head}");
}

#[tokio::test]
async fn everybodys_papers_come_as_a_file_each_in_one_archive() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut request = paper("outcomeSummary", None);
    request["each"] = json!(true);
    let outcome = desk.prints(&request).await;
    assert_eq!(outcome["name"], json!("Harbour House planning day - My plan.zip"), "{outcome}");
    let told: Vec<_> = desk.heard().iter().filter(|f| f["type"] == "printProgress").collect();
    let told: Vec<_> = told.iter().map(|f| (f["done"].as_u64(), f["of"].as_u64())).collect();
    assert_eq!(told.first(), Some(&(Some(0), Some(4))), "it is said as it begins");
    assert_eq!(told.last(), Some(&(Some(4), Some(4))), "and when the last is made: {told:?}");
    assert!(told.is_sorted(), "it never goes back: {told:?}");
    let (head, body) = house.fetch_with(path(&outcome), &[("Host", "127.0.0.1")]).await;
    assert!(head.contains("application/zip") && head.contains("attachment"), "{head}");
    let mut zip = zip::ZipArchive::new(Cursor::new(body)).expect("an archive");
    let names: Vec<String> =
        zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let expected = [
        "01 Amara - My plan.pdf",
        "02 Ben - My plan.pdf",
        "03 Chitra - My plan.pdf",
        "04 Dev - My plan.pdf",
    ];
    assert_eq!(names, expected, "they sort as the circles do");
    for name in names {
        let mut bytes = Vec::new();
        let mut file = zip.by_name(&name).expect("it is there");
        file.read_to_end(&mut bytes).expect("it can be read");
        assert!(bytes.starts_with(b"%PDF-"), "{name} is a PDF");
    }
}

#[tokio::test]
async fn who_has_not_said_yes_is_left_out_and_named() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let consents = |answer| {
        json!([{
            "purpose": "ShareWithPeople", "answer": answer, "givenBy": "Amara", "basis": "Own",
            "on": "2026-12-01", "how": "", "toWhom": "", "until": null, "withdrawnAt": null,
        }])
    };
    for (circle, answer) in [("amara", "Yes"), ("ben", "No"), ("chitra", "Ask"), ("dev", "Yes")] {
        let said = json!({ "type": "setConsents", "circle": circle, "consents": consents(answer) });
        let outcome = desk.does(said).await;
        assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    }
    let mut request = paper("pack", None);
    request["each"] = json!(true);
    request["choice"]["reader"] = json!("authority");
    let outcome = desk.prints(&request).await;
    let left_out = |circle: &str, why: &str| json!({ "type": "leftOut", "circle": circle, "reason": { "type": why } });
    let warnings = outcome["warnings"].as_array().expect("warnings");
    for (circle, why) in [("ben", "noConsent"), ("chitra", "askFirst")] {
        assert!(warnings.contains(&left_out(circle, why)), "{circle}: {outcome}");
    }
    let (_, body) = house.fetch("127.0.0.1", path(&outcome)).await;
    let zip = zip::ZipArchive::new(Cursor::new(body)).expect("an archive");
    let starts = zip.file_names().map(|name| name.expect("a name")[..3].to_owned());
    let starts: Vec<String> = starts.collect();
    assert_eq!(starts, ["01 ", "04 "], "those who said yes, at their own places");
    request["circle"] = json!("ben");
    let refused = desk.prints(&request).await;
    assert_eq!(refused["rejection"]["type"], json!("noConsent"), "{refused}");
}

#[tokio::test]
async fn a_yes_that_was_just_taken_back_makes_no_paper() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let circles = ["amara", "ben", "chitra", "dev"];
    let mut asked = Vec::new();
    for circle in circles {
        let consent = json!({
            "purpose": "ShareWithPeople", "answer": "Yes", "givenBy": circle, "basis": "Own",
            "on": null, "how": "", "toWhom": "", "until": null, "withdrawnAt": null,
        });
        let said = json!({ "type": "setConsents", "circle": circle, "consents": [consent] });
        let outcome = desk.does(said).await;
        assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    }
    // Nobody waits: the room may hear all of it at once.
    for circle in circles {
        let command = json!({
            "type": "withdrawConsent", "circle": circle, "purpose": "ShareWithPeople",
        });
        desk.say(&json!({ "type": "command", "id": kit::new_id(), "command": command })).await;
        let mut request = paper("profile", Some(circle));
        request["choice"]["reader"] = json!("authority");
        asked.push(desk.asks_for(&request).await);
    }
    for id in asked {
        let outcome = desk.outcome(&id).await;
        assert_eq!(outcome["rejection"]["type"], json!("noConsent"), "{outcome}");
    }
}

#[tokio::test]
async fn what_is_let_be_is_answered_at_once_and_the_next_is_made() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut request = paper("outcomeSummary", None);
    request["each"] = json!(true);
    let (one, two) = (desk.asks_for(&request).await, desk.asks_for(&request).await);
    let three = desk.asks_for(&request).await;
    for id in [&three, &one, &two] {
        desk.say(&json!({ "type": "cancelPrint", "id": id })).await;
    }
    for id in [&one, &two, &three] {
        let outcome = desk.outcome(id).await;
        assert_eq!(outcome, json!({ "type": "failed", "error": "cancelled" }));
    }
    desk.say(&json!({ "type": "cancelPrint", "id": "never-asked-for" })).await;
    let outcome = desk.prints(&paper("doorSign", None)).await;
    assert_eq!(outcome["type"], json!("printed"), "the press goes on: {outcome}");
    let again = desk.heard().iter().filter(|f| f["id"] == json!(one) && f["type"] == "reply");
    assert_eq!(again.count(), 1, "and says nothing more of what was let be");
}

#[tokio::test]
async fn a_face_that_wants_too_much_at_once_hears_no_and_holds_up_nobody() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut amara) = (house.desk().await, house.device("amara").await);
    let mut ids = Vec::new();
    for _ in 0..30 {
        ids.push(amara.asks_for(&paper("pack", Some("amara"))).await);
    }
    let outcome = desk.prints(&paper("doorSign", None)).await;
    assert_eq!(outcome["type"], json!("printed"), "{outcome}");
    let (mut made, mut refused) = (0, 0);
    for id in &ids {
        let outcome = amara.outcome(id).await;
        match outcome["type"].as_str() {
            Some("printed") => made += 1,
            _ if outcome["error"] == json!("noPaper") => refused += 1,
            _ => panic!("{outcome}"),
        }
    }
    assert!(made >= 4 && refused > 0, "{made} made, {refused} refused");
    let note = amara.writes("one-page-profile", "important-to", "Still here").await;
    assert_eq!(amara.text(&note), "Still here");
}

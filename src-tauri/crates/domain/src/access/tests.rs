use serde_json::json;

use super::*;
use crate::in_hand::InHand;

fn circle(id: &str) -> CircleId {
    CircleId::new(id).expect("an id")
}

fn told(before: &Day, changes: &[Change]) -> Vec<(Option<String>, Did)> {
    let all = noted(before, None, changes);
    all.into_iter().map(|one| (one.circle.map(|id| id.to_string()), one.did)).collect()
}

#[test]
fn what_goes_on_the_wall_and_comes_off_is_told_to_its_circle() {
    let mut hand = InHand::new();
    let edit = json!({ "type": "editPlan", "edits": [{
        "type": "insert", "collection": "entries", "record": "n", "order": "i",
        "fields": { "worksheet": "one-page-profile", "section": "important-to", "text": "Singing",
            "perspective": "Person" },
    }] });
    let before = hand.day.clone();
    let changes = hand.of("amara", edit).expect("written");
    let amara = Some("amara".to_owned());
    assert_eq!(told(&before, &changes), [(amara.clone(), Did::Changed)]);
    let offer = json!({ "type": "offerToShow", "worksheet": "one-page-profile", "section": null });
    hand.of("amara", offer).expect("offered");
    let request = hand.day.projection.requests[0].id.clone();
    let before = hand.day.clone();
    let show = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    let changes = hand.desk(show).expect("shown");
    let worksheet = WorksheetId::new("one-page-profile").expect("an id");
    let shown = Did::Shown { worksheet: worksheet.clone() };
    assert_eq!(told(&before, &changes), [(amara.clone(), shown)]);
    let before = hand.day.clone();
    let changes = hand.desk(json!({ "type": "hide" })).expect("hidden");
    assert_eq!(told(&before, &changes), [(amara, Did::TakenDown { worksheet })]);
}

#[test]
fn a_hand_that_writes_for_an_hour_leaves_four_lines() {
    let noted = Noted::once(Some(circle("amara")), AccessBy::host(), Did::Changed);
    let at = |minute: i64| {
        "2026-06-03T10:00:00Z".parse::<DateTime<Utc>>().expect("a time")
            + chrono::TimeDelta::minutes(minute)
    };
    let mut lines: Vec<Access> = Vec::new();
    for minute in 0..60 {
        let open = lines.last().and_then(|line| line.with(&noted, at(minute)));
        match open {
            Some(line) => *lines.last_mut().expect("it is there") = line,
            None => lines.push(Access::new(0, noted.clone(), at(minute))),
        }
    }
    assert_eq!(lines.len(), 4);
    assert!(
        lines
            .iter()
            .all(|line| line.count == 15 && line.until - line.at == chrono::TimeDelta::minutes(14))
    );
    let other = Noted { did: Did::Opened, ..noted };
    assert_eq!(lines[3].with(&other, at(59)), None, "something else has a line of its own");
}

#[test]
fn the_desk_does_not_hear_when_somebody_writes() {
    assert!(!Did::Changed.is_told_to_the_desk() && !Did::Opened.is_told_to_the_desk());
    assert!(Did::Joined.is_told_to_the_desk());
}

#[test]
fn of_somebody_who_is_deleted_the_log_says_only_that_somebody_was() {
    let mut hand = InHand::new();
    let before = hand.day.clone();
    let changes = hand.desk(json!({
        "type": "erasePerson", "circle": "ben", "name": "Ben", "language": "en",
        "withCopies": false,
    }));
    let changes = changes.expect("gone");
    assert_eq!(told(&before, &changes), [(None, Did::Erased)]);
}

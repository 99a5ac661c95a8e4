//! All that a plan can say goes through the file: links, intentions, own worksheets, photos.

use domain::plan::{Collection, fields_of};
use domain::worksheet::{Worksheets, template, to_json};
use exchange::{Contents, SAMPLE, read, read_whole, write, write_with};
use serde_json::{Value, json};

/// The picture of a single white dot, and the hash of its bytes.
const DOT: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

fn hash_of(base64: &str) -> String {
    use base64::Engine;
    use sha2::Digest;
    let bytes = base64::engine::general_purpose::STANDARD.decode(base64).expect("base64");
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The sample event with everything in Dev's plan that a plan can say, and a worksheet of its own.
fn full() -> Value {
    let mut file: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    let mut tea = to_json(template("relationship-circle").expect("it is shipped"));
    tea["id"] = json!("tea");
    tea["sections"].as_array_mut().expect("sections").truncate(3);
    for section in tea["sections"].as_array_mut().expect("sections") {
        section["feeds"] = json!(["outcomes"]);
    }
    let photo = hash_of(DOT);
    file["worksheets"] = json!([tea]);
    file["worksheets_set_aside"] = json!(["doughnut", "tea"]);
    file["pictures"] = json!({ &*photo: { "kind": "png", "base64": DOT } });
    let plan = &mut file["people"][3]["plan"];
    plan["worksheets"] = json!({ "tea": {
        "friends": [{
            "id": "e1", "text": "Mo", "perspective": "Person", "voice": "Supported",
            "source": "BestGuess", "answer": "AskLater", "respondent": "dev", "scribe": "kit",
            "checked": true, "symbol": "openmoji-1F46A", "picture": photo, "sort": "Like",
            "private": true, "theme": "who matters", "decision": "Differ",
            "recorded_on": "2026-11-30",
            "columns": { "paid": "No", "ring": "closest" },
        }],
        "community": [{ "id": "e2", "text": "The club", "columns": { "tunes": "any text" } }],
    } });
    plan["outcomes"][0]["kept_anyway"] = json!(["measure"]);
    plan["outcomes"][0]["rank"] = json!(1);
    plan["actions"][0]["doer"] = json!("somebody from the club");
    plan["actions"][0]["notes"] = json!("Trains on Tuesdays");
    plan["review"]["attendees"] = json!(["mo", "the chair of the club"]);
    plan["review"]["decision"] = json!("Keep");
    let link = |id: &str, from: [&str; 2], to: [&str; 2], what: &str| {
        json!({ "id": id, "from_collection": from[0], "from": from[1],
                "to_collection": to[0], "to": to[1], "as": what })
    };
    plan["links"] = json!([
        link("l1", ["entries", "e1"], ["actions", "t1"], "owner"),
        link("l2", ["entries", "e2"], ["blocks", "d1"], "where"),
        link("l3", ["intentions", "n1"], ["revisions", "v1"], "why"),
    ]);
    plan["intentions"] = json!([{ "id": "n1", "who": "kit", "what": "I will wait",
        "why": "So that he speaks first", "said_on": "2026-12-03", "understood": "NotSure" }]);
    plan["check_ins"] = json!([{ "id": "c1", "by": "dev", "landing": "It is a lot", "mood": 2,
        "changed": "We took a break", "on": "2026-12-03" }]);
    plan["revisions"] = json!([{ "id": "v1", "about_collection": "outcomes", "about": "o1",
        "reason": "He said so", "trigger": "PersonAsked", "confidence_before": 3,
        "confidence_after": 8, "whose": "dev", "phase": "Initial", "agreed_by": ["dev", "mo"],
        "on": "2026-12-03", "restored_from": 4 }]);
    plan["about"] = json!({ "person_today": "ComesLater", "scribe": "kit", "photo": photo,
        "relationship_to_help": "He asks once", "phase": "Initial", "phase_reason": "New here",
        "agreed": true, "agreed_on": "2026-12-03", "not_alone": ["Eve", "Night"],
        "freed_for": "The boat", "hides_money": true });
    say_everything_of_the_week(plan, &photo);
    file
}

/// Fills in all that a block, its mixes and ideas, and a cost can say.
fn say_everything_of_the_week(plan: &mut Value, photo: &str) {
    let week = &mut plan["week"];
    let blocks = week["blocks"].take();
    *week = json!({ "label": "Perfect", "kind": "Perfect", "cycle_weeks": 4, "by_clock": true,
        "starter": "work", "blocks": blocks });
    let said = json!({
        "start": "09:30", "where": "The yard", "with": ["kit"], "why": "He asked", "flexibility": "Flexible",
        "weeks_per_year": 39, "every": "Month", "times_a_month": 2, "in_weeks": ["1", "3"],
        "year": "TermTime", "support_needed": "Some", "need": "Somebody to ask", "skills": "Signing",
        "ratio": "TwoToOne", "travel_minutes": 20, "travel_how": "bus", "travel_support": false,
        "confidence": 7, "symbol": "openmoji-1F46A", "picture": photo, "outcomes": ["o1"],
        "was": "n-d1", "support_stage": "Trying", "responsible": "kit", "fallback": "Mum",
        "review_on": "2027-03-01", "residual_risk": "He may be late", "risk_agreed_by": "Dr Lee",
        "assessed_minutes": 600, "lower_agreed_by": "Dr Lee", "lower_agreed_on": "2026-12-03",
        "freed_for": "Fishing",
    });
    let block = plan["week"]["blocks"][0].as_object_mut().expect("a block");
    let mut mixes = block.remove("mix").expect("a mix");
    block.extend(said.as_object().expect("fields").clone());
    mixes[0] = json!({
        "tier": "Technology", "minutes_per_week": 60, "who": "The bus app", "agreed": true,
        "stage": "Trying", "rate": "staff", "staff": 1, "stream": "PersonalBudget", "idea": "i1",
        "helper": "kit", "agreed_on": "2026-12-03", "can_keep_on": "NotSure", "fallback": "Mum",
        "trial_from": "2026-12-04", "trial_to": "2027-01-31", "review_on": "2027-02-01",
        "result": "Keep", "result_note": "It rang", "watches": true, "watch_consent": "Yes",
        "off_switch": "Yes",
    });
    block.insert("mix".to_owned(), mixes);
    plan["ideas"] = json!([{
        "id": "i1", "block": "d1", "tier": "Technology", "text": "The bus app", "who": "Mo",
        "helper": "dev", "minutes_per_week": 60, "works_for_me": "Try", "enough_support": "NotSure",
        "enough_by": "Dr Lee", "not_for_us": false, "because": "No phone yet",
        "risk_note": "A flat battery", "one_off": 9900, "weekly_cost": 100,
        "trial_from": "2026-12-04", "trial_to": "2027-01-31", "result": "Change",
        "result_note": "Louder", "from_bank": "travel-app", "perspective": "Friend",
    }]);
    plan["gaps"] = json!([{ "id": "g1", "area": "Work", "wanted": "A boat yard with a place for me",
        "exists": "TooFar", "note": "Two buses" }]);
    plan["weeks"] = json!([{ "id": "now", "label": "As it is", "kind": "Now",
        "weeks_per_year": 50, "blocks": [
        { "id": "n-d1", "days": ["Mon"], "part": "AM", "activity": "The day centre",
          "mix": [{ "tier": "NotNow", "minutes_per_week": 0 }] } ] }]);
    plan["costs"] = json!([{ "id": "c1", "label": "A phone", "stream": "PersonalBudget",
        "pence": 12000, "per": "Once", "times": 1, "weeks_per_year": 52, "outcome": "o1",
        "kind": "Item", "basis_points": 0, "buys": "Equipment", "block": "d1", "idea": "i1",
        "week": "perfect", "on": "2027-01-10", "reason": "For the bus" }]);
}

fn contents(file: &Value) -> Contents {
    read_whole(&file.to_string()).expect("it is taken in")
}

#[test]
fn everything_that_a_plan_can_say_is_there_again() {
    let Contents { day, pictures, .. } = contents(&full());
    let once = write_with(&day, pictures);
    let again: Value = serde_json::from_str(&once).expect("it is JSON");
    assert_eq!(again, full(), "nothing is lost");
    let Contents { day, pictures, .. } = read_whole(&once).expect("our own file");
    assert_eq!(write_with(&day, pictures), once, "the same bytes");
    let dev = day.circles.last().expect("Dev is there");
    for collection in Collection::ALL {
        let list = dev.plan.list(collection);
        let is_said = |name: &str| list.iter().any(|record| record.value(name).is_some());
        let fields = fields_of(collection);
        assert!(fields.iter().any(|(name, _)| is_said(name)), "{collection:?} is in this test");
        use Collection::{About, Blocks, Costs, Ideas, Mixes, Weeks};
        if [Weeks, Blocks, Mixes, Ideas, Costs].contains(&collection) {
            let left_out: Vec<_> = fields.iter().filter(|(name, _)| !is_said(name)).collect();
            let but: &[&str] = if collection == Mixes { &["shared_activity"] } else { &[] };
            let left_out: Vec<_> =
                left_out.iter().filter(|(name, _)| !but.contains(name)).collect();
            assert!(left_out.is_empty(), "{collection:?}: {left_out:?}");
        }
        assert!(collection != About || is_said("not_alone"), "and what is true of the whole plan");
    }
}

#[test]
fn the_fields_of_a_record_stand_in_the_order_of_the_format() {
    let file: Value = serde_json::from_str(&write(&contents(&full()).day)).expect("JSON");
    let plan = &file["people"][3]["plan"];
    for (collection, record) in [
        (Collection::Blocks, &plan["week"]["blocks"][0]),
        (Collection::Mixes, &plan["week"]["blocks"][0]["mix"][0]),
        (Collection::Ideas, &plan["ideas"][0]),
        (Collection::Costs, &plan["costs"][0]),
        (Collection::About, &plan["about"]),
    ] {
        let names: Vec<_> = record.as_object().expect("an object").keys().collect();
        let place = |name: &str| fields_of(collection).iter().position(|(known, _)| *known == name);
        let places: Vec<_> = names.iter().filter_map(|name| place(name)).collect();
        assert!(places.is_sorted() && places.len() > 5, "{collection:?}: {names:?}");
    }
    let keys: Vec<_> = plan.as_object().expect("a plan").keys().map(String::as_str).collect();
    let expected =
        ["worksheets", "week", "weeks", "ideas", "gaps", "costs", "outcomes", "actions", "review"];
    assert_eq!(keys[..9], expected, "and so do the lists");
}

#[test]
fn without_its_photos_a_file_still_says_which_they_are() {
    let text = write(&contents(&full()).day);
    let file: Value = serde_json::from_str(&text).expect("JSON");
    assert!(file.get("pictures").is_none() && text.contains(&hash_of(DOT)), "by name only");
    assert!(read(&text).is_ok(), "and it can be taken in");
}

#[test]
fn sections_of_the_organisers_own_worksheet_stand_in_its_order() {
    let mut file = full();
    let sections = file["people"][3]["plan"]["worksheets"]["tea"].as_object_mut().expect("tea");
    let friends = sections.shift_remove("friends").expect("friends");
    sections.insert("friends".to_owned(), friends);
    let again: Value = serde_json::from_str(&write(&contents(&file).day)).expect("JSON");
    let tea = again["people"][3]["plan"]["worksheets"]["tea"].as_object().expect("tea");
    assert_eq!(tea.keys().collect::<Vec<_>>(), ["friends", "community"], "as the worksheet has it");
}

#[test]
fn what_a_changed_column_no_longer_takes_is_kept_beside_it() {
    let Contents { mut day, .. } = contents(&full());
    let mut tea = to_json(&day.worksheets.own[0]);
    let columns = tea.pointer_mut("/sections/1/columns").and_then(Value::as_array_mut);
    let ring = columns.expect("columns").iter_mut().find(|column| column["id"] == "ring");
    let choice = |id: &str| json!({ "id": id, "title": { "en": "Far", "cy": "Pell" } });
    ring.expect("a ring")["choices"] = json!([choice("far"), choice("near")]);
    let own = vec![domain::worksheet::from_json(tea).expect("a good worksheet")];
    day.worksheets = std::sync::Arc::new(Worksheets { own, ..Worksheets::default() });
    let once = write(&day);
    let file: Value = serde_json::from_str(&once).expect("JSON");
    let note = &file["people"][3]["plan"]["worksheets"]["tea"]["friends"][0];
    assert_eq!(note["columns"], json!({ "paid": "No", "ring.said1": "closest" }), "not lost");
    assert_eq!(write(&read(&once).expect("it can be taken in")), once, "and it stays");
}

#[test]
fn notes_of_the_same_id_in_two_sections_keep_their_own_links() {
    let mut file = full();
    let plan = &mut file["people"][3]["plan"];
    plan["worksheets"]["tea"]["gifts-of-others"] = json!([{ "id": "e1", "text": "Another" }]);
    plan["links"] = json!([]);
    let Contents { mut day, .. } = contents(&file);
    let dev = day.circles[3].clone();
    let find = |text: &str| {
        let all = dev.plan.list(Collection::Entries);
        all.into_iter().find(|e| e.text("text") == text).expect("it is there").id.clone()
    };
    let mut link = domain::plan::Record::new(
        domain::RecordId::new("l9").expect("an id"),
        domain::plan::Order::after(None),
        domain::Revision(2),
    );
    for (name, value) in [
        ("from_collection", "entries"),
        ("from", find("Another").as_str()),
        ("to_collection", "entries"),
        ("to", find("Mo").as_str()),
    ] {
        let field = domain::plan::Field::new(value.into(), domain::Revision(2));
        link.fields.insert(name.to_owned(), field);
    }
    let (circle, collection) = (dev.id.clone(), Collection::Links);
    let change = domain::Change::RecordChanged { circle, collection, record: link };
    domain::apply_all(&mut day, domain::Revision(2), &[change]);
    let again = read(&write(&day)).expect("our own file");
    let dev = &again.circles[3].plan;
    let link = dev.list(Collection::Links)[0];
    let text = |end: &str| {
        let id = domain::RecordId::new(link.text(end)).expect("an id");
        dev.record(Collection::Entries, &id).map(|e| e.text("text").to_owned())
    };
    assert_eq!((text("from").as_deref(), text("to").as_deref()), (Some("Another"), Some("Mo")));
}

/// Puts a value somewhere in the full file; returns the fault.
fn fault(pointer: &str, value: Value) -> String {
    let mut file = full();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = file.pointer_mut(parent).expect("it is in the file");
    match parent.as_array_mut() {
        Some(items) => items[name.parse::<usize>().expect("a number")] = value,
        None => parent[name] = value,
    }
    read(&file.to_string()).expect_err(pointer).to_string()
}

/// Returns the sample with so many links, each to the one before, and the first to nothing.
fn chained(most: usize) -> Value {
    let mut file: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    let end = |n: usize| format!("l{n}");
    let links = (1..=most).rev().map(|n| {
        json!({
            "id": end(n), "from_collection": "links", "from": end(n - 1),
            "to_collection": "links", "to": end(n - 1),
        })
    });
    file["people"][3]["plan"]["links"] = links.collect();
    file
}

#[test]
fn more_links_than_a_plan_can_hold_are_refused_before_each_is_followed() {
    let fault = read(&chained(6_000).to_string()).expect_err("too many");
    assert!(fault.to_string().contains("are too many: at most 5000"), "{fault}");
}

#[test]
fn links_to_links_to_nothing_go_in_one_go() {
    let mut file = chained(4_000);
    let links = file["people"][3]["plan"]["links"].as_array_mut().expect("a list");
    let last = links.last_mut().expect("the first that was made");
    for end in ["from", "to"] {
        last[format!("{end}_collection")] = json!("outcomes");
        last[end] = json!("o1");
    }
    file["people"][3]["plan"]["outcomes"] = json!([{ "id": "o1", "statement": "Tea" }]);
    let mut day = read(&file.to_string()).expect("every link leads somewhere");
    let dev = day.circles.last().expect("Dev is there").clone();
    let mut outcome = dev.plan.list(Collection::Outcomes)[0].clone();
    outcome.removed = true;
    let (circle, collection, record) = (dev.id.clone(), Collection::Outcomes, outcome);
    let gone = domain::Change::RecordChanged { circle, collection, record };
    domain::apply_all(&mut day, domain::Revision(2), &[gone]);
    let written: Value = serde_json::from_str(&write(&day)).expect("JSON");
    assert_eq!(written["people"][3]["plan"]["links"], Value::Null, "none leads anywhere");
    assert!(read(&written.to_string()).is_ok(), "and it can be taken in again");
}

#[test]
fn a_fault_in_the_new_parts_of_a_plan_names_its_place() {
    let dev = "/people/3/plan";
    for (pointer, value, expected) in [
        ("/links/0/from", json!("e9"), "links[0].from: no note has the id \"e9\""),
        ("/links/1/to", json!("d9"), "links[1].to: there is nothing with the id \"d9\" in blocks"),
        ("/links/0/to_collection", json!("boats"), "links[0].to_collection: this is not a value"),
        ("/intentions/0/understood", json!("Perhaps"), "intentions[0].understood: this is not"),
        ("/check_ins/0/mood", json!(6), "check_ins[0].mood: 6 is not between 1 and 5"),
        ("/check_ins/0/on", json!("today"), "check_ins[0].on: there is no such day (YYYY-MM-DD)"),
        ("/revisions/0/about", json!("o9"), "revisions[0].about: there is nothing with the id"),
        ("/about/scribe", json!("zed"), "about.scribe: nobody in this circle has the id \"zed\""),
        ("/about/agreed", json!(null), "about.agreed: null is not used: leave the field out"),
        (
            "/worksheets/tea/friends/0/respondent",
            json!("zed"),
            "worksheets.tea.friends[0].respondent: nobody in this circle has the id \"zed\"",
        ),
        (
            "/worksheets/tea/friends/0/columns/ring",
            json!("miles away"),
            "worksheets.tea.friends[0].columns.ring: this is none of closest, close, together",
        ),
        (
            "/worksheets/tea/friends/0/columns/paid",
            json!("Rarely"),
            "worksheets.tea.friends[0].columns.paid: this is not a value for this field",
        ),
    ] {
        let said = fault(&format!("{dev}{pointer}"), value);
        assert!(said.starts_with(&format!("people[3].plan.{expected}")), "{pointer}: {said}");
    }
    let twice = json!([{ "id": "e1", "text": "again" }]);
    let said = fault("/people/3/plan/worksheets/tea/elsewhere", twice);
    let expected = "people[3].plan.links[0].from: more than one note has the id \"e1\"";
    assert_eq!(said, expected, "nobody can know which");
}

#[test]
fn a_fault_in_a_worksheet_of_ones_own_names_its_place() {
    for (pointer, value, expected) in [
        (
            "/worksheets/0/sections/2/prompt/cy",
            json!(""),
            "worksheets[0].sections[2].prompt.cy: this is empty",
        ),
        (
            "/worksheets/0/version",
            json!(2),
            "worksheets[0].version: this is of a newer version of the app",
        ),
        ("/worksheets/0", json!("tea"), "worksheets[0]: this is not a value for this field"),
        (
            "/worksheets/0/sections/1/feeds/0",
            json!("tea/friends"),
            "worksheets[0].sections[1].feeds[0]: a section would feed itself, by way of others",
        ),
        (
            "/worksheets_set_aside/1",
            json!("coffee"),
            "worksheets_set_aside[1]: no worksheet has the id \"coffee\"",
        ),
    ] {
        assert_eq!(fault(pointer, value), expected, "{pointer}");
    }
    let tea = full()["worksheets"][0].clone();
    let said = fault("/worksheets", json!([tea, tea]));
    assert_eq!(said, "worksheets[1].id: the id \"tea\" stands twice", "one of each");
}

#[test]
fn a_photo_that_is_not_what_its_hash_says_is_refused() {
    let hash = hash_of(DOT);
    let at = |field: &str| format!("pictures.{hash}.{field}");
    for (field, value, expected) in [
        ("kind", json!("gif"), format!("{}: \"gif\" is none of jpeg, png, webp", at("kind"))),
        ("base64", json!("not at all"), format!("{}: this is not base64", at("base64"))),
        (
            "base64",
            json!("aGVsbG8="),
            format!("{}: this is not the picture that has this hash", at("base64")),
        ),
        ("place", json!("home"), format!("{}: nothing of this name is known here", at("place"))),
    ] {
        assert_eq!(fault(&format!("/pictures/{hash}/{field}"), value), expected, "{field}");
    }
    let said = fault("/pictures/ABC", json!({}));
    assert_eq!(said, "pictures.ABC: 64 hexadecimal digits in lower case are needed", "no hash");
}

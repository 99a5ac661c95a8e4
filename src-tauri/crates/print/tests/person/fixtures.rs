//! People whose plans have something for every kind of paper.

use std::io::Cursor;
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use domain::plan::{Collection, Perspective};
use domain::{
    Circle, Consent, ConsentAnswer, ConsentBasis, Day, PackChoice, PackSection, PaperKind, Purpose,
    Reader, Rejection,
};
use image::{ImageFormat, Rgb, RgbImage};
use print::sheet::{PictureKey, Pictures, Sheet, Source};
use print::words::Language;
use print::{Joining, Made, Order, Paper, Who, render, wanted};
use serde_json::{Value, json};

use crate::days::{self, add, amara, date, member, note};
use crate::outside;

/// Every kind of paper about one person.
pub const KINDS: [PaperKind; 13] = [
    PaperKind::Pack,
    PaperKind::Profile,
    PaperKind::Week,
    PaperKind::Support,
    PaperKind::Money,
    PaperKind::Outcomes,
    PaperKind::ActionPlan,
    PaperKind::Objectives,
    PaperKind::DecisionAgreement,
    PaperKind::CommunicationChart,
    PaperKind::RelationshipCircle,
    PaperKind::Path,
    PaperKind::Map,
];

pub fn now() -> DateTime<Utc> {
    "2026-12-05T10:00:00Z".parse().expect("a moment")
}

pub fn printed_on() -> NaiveDate {
    date(2026, 12, 5)
}

pub fn choice(reader: Reader) -> PackChoice {
    PackChoice { sections: PackSection::ALL.to_vec(), ..PackChoice::usual(reader) }
}

/// Returns the sheet of a kind of paper.
pub fn made(
    day: &Day,
    who: &Who,
    kind: PaperKind,
    language: Language,
    choice: &PackChoice,
) -> Result<Made, Rejection> {
    let joining = Joining { address: None, code: String::new(), key: String::new() };
    let (was_asked, now, printed_on) = (false, now(), printed_on());
    let order =
        Order { day, kind, who, language, choice, was_asked, joining: &joining, now, printed_on };
    print::sheet(&order)
}

/// Returns the paper of a kind of one person, and keeps it where one can look at it.
pub fn printed(circle: &Circle, kind: PaperKind, language: Language, choice: &PackChoice) -> Paper {
    let day = days::day(vec![circle.clone()]);
    let made = made(&day, &Who::One(circle.id.clone()), kind, language, choice);
    let mut sheet = made.expect("a paper").sheet;
    sheet.pictures = pictures(&sheet);
    let paper = render(&sheet).expect("a sheet that can be printed");
    let name = format!("{}-{kind:?}-{:?}-{}.pdf", circle.id, choice.dress, language.tag());
    let path = Path::new(option_env!("CARGO_TARGET_TMPDIR").unwrap_or_default()).join(name);
    std::fs::write(path, &paper.bytes).expect("room on the disk");
    paper
}

/// Returns the pictures that a sheet names: the symbols of our set, and a photo.
pub fn pictures(sheet: &Sheet) -> Pictures {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/public/symbols/openmoji");
    let source = |key: PictureKey| {
        let source = match &key {
            PictureKey::Symbol(id) => {
                let name = id.trim_start_matches("openmoji-");
                Source::Lines(std::fs::read(folder.join(format!("{name}.svg"))).ok()?.into())
            }
            PictureKey::Photo { .. } => Source::Dots(photo().into()),
        };
        Some((key, source))
    };
    wanted(sheet).into_iter().filter_map(source).collect()
}

/// Returns a picture of nothing but evening.
fn photo() -> Vec<u8> {
    let evening = RgbImage::from_fn(60, 80, |_, y| Rgb([230, 120 + y as u8, 90]));
    let mut bytes = Cursor::new(Vec::new());
    evening.write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

/// Returns the words of a kind of one person's own paper.
pub fn words(circle: &Circle, kind: PaperKind) -> String {
    read(&printed(circle, kind, Language::English, &choice(Reader::Family)))
}

/// Returns the text with each run of white space as one space.
pub fn read(paper: &Paper) -> String {
    outside::text(&paper.bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn assert_good(paper: &Paper) {
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
}

/// Fails unless these are in the text, one after the other.
pub fn assert_in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            unreachable!("“{part}” does not follow in:\n{text}");
        };
        rest = after;
    }
}

pub fn consent(purpose: Purpose, answer: ConsentAnswer) -> Consent {
    Consent {
        purpose,
        answer,
        given_by: "Amara".to_owned(),
        basis: ConsentBasis::Own,
        on: Some(date(2026, 12, 1)),
        how: String::new(),
        to_whom: String::new(),
        until: Some(date(2027, 6, 30)),
        withdrawn_at: None,
    }
}

/// Returns Amara with something for every kind of paper.
pub fn whole() -> Circle {
    let mut circle = amara();
    circle.person.consents = vec![consent(Purpose::ShareWithPeople, ConsentAnswer::Yes)];
    let plan = &mut circle.plan;
    add(plan, Collection::About, "plan", &json!({"photo": "a".repeat(64)}));
    let mut put = |worksheet, section, name: &str, text: &str, more: Value| {
        note(plan, (worksheet, section), name, text, &more);
    };
    let decisions = "decision-agreement";
    put(
        decisions,
        "my-decisions",
        "d1",
        "What I wear",
        json!({
        "columns.involved": "I choose in the morning", "columns.decides": "amara",
        "columns.kind": "everyday"}),
    );
    put(
        decisions,
        "with-help",
        "d2",
        "Spending more than £50",
        json!({
        "columns.involved": "Show me pictures", "columns.decides": "grace",
        "columns.kind": "money", "columns.review": "2027-03-01", "columns.more-say": "Yes"}),
    );
    put(
        decisions,
        "others-decide",
        "d3",
        "Changing my tablets",
        json!({
        "columns.involved": "Tell me first", "columns.decides": "lena",
        "columns.legal-basis": "best-interests"}),
    );
    let talk = "communication-chart";
    put(
        talk,
        "what-i-do",
        "k1",
        "I hum and look at the door",
        json!({
        "columns.when": "When it is loud", "columns.means": "I would like to go",
        "columns.we-do": "Go out with me, without talking", "columns.confidence": "sure"}),
    );
    put(
        talk,
        "telling-me",
        "k2",
        "That plans have changed",
        json!({
        "columns.when": "The evening before", "columns.how": "Draw it",
        "columns.helped-by": "the calendar in the kitchen"}),
    );
    let people = "relationship-circle";
    put(people, "family", "r1", "Grace", json!({"columns.ring": "closest"}));
    put(people, "friends", "r2", "Pat", json!({"columns.ring": "close"}));
    put(people, "community", "r3", "Mrs Okafor", json!({"columns.ring": "now-and-then"}));
    put("path", "dream", "z1", "To sing on a stage", json!({}));
    put(
        "path",
        "first-steps",
        "z2",
        "Phone the choir leader",
        json!({
        "columns.who": "pat", "columns.when": "2026-12-08"}),
    );
    put("maps", "story", "y1", "I grew up by the sea", json!({}));
    put("maps", "nightmare", "y2", "Being sent away", json!({}));
    put("hopes-and-fears", "hopes", "h1", "More music", json!({"symbol": "openmoji-1F3A4"}));
    put("hopes-and-fears", "fears", "h2", "The dark stairs", json!({}));
    put("good-day-bad-day", "good", "g1", "Tea before anybody talks", json!({}));
    put("important-to-for", "important-to", "i1", "My red headphones", json!({}));
    put("matching-support", "skills", "s1", "Can read music", json!({}));
    put("one-page-profile", "important-to", "p4", "", json!({"symbol": "openmoji-1F3B5"}));
    helped(plan);
    plan_of_money(plan);
    circle
}

fn helped(plan: &mut domain::Plan) {
    add(
        plan,
        Collection::Blocks,
        "a3",
        &json!({
        "week": "w", "days": ["Mon", "Wed"], "part": "PM", "start": "14:00", "minutes": 90,
        "activity": "Swimming", "where": "leisure centre", "support_needed": "Some",
        "need": "somebody in the water beside me", "support_minutes": 90,
        "symbol": "openmoji-1F3CA", "fallback": "Lena is phoned", "review_on": "2027-03-01"}),
    );
    add(
        plan,
        Collection::Mixes,
        "m3",
        &json!({
        "block": "a3", "tier": "FamilyFriends", "minutes_per_week": 90, "helper": "grace",
        "agreed": true}),
    );
    add(
        plan,
        Collection::Mixes,
        "m4",
        &json!({
        "block": "a3", "tier": "Technology", "minutes_per_week": 90, "stage": "Trying",
        "trial_to": "2027-01-31"}),
    );
    add(
        plan,
        Collection::Blocks,
        "a4",
        &json!({
        "week": "w", "days": ["Sat"], "part": "AM", "activity": "Reading in bed"}),
    );
}

fn plan_of_money(plan: &mut domain::Plan) {
    let once = json!({"label": "A keyboard", "pence": 18_000, "per": "Once"});
    add(plan, Collection::Costs, "c2", &once);
    let other = json!({"label": "Bus pass", "pence": 900, "per": "Week", "kind": "Unfunded"});
    add(plan, Collection::Costs, "c3", &other);
    add(
        plan,
        Collection::Actions,
        "t5",
        &json!({
        "what": "Look for a paid singing job", "owner": "pat", "by": "2027-11-01"}),
    );
    add(
        plan,
        Collection::Actions,
        "t6",
        &json!({
        "what": "Learn two songs", "owner": "amara", "by": "2027-01-10", "outcome": "o1",
        "agreed_by_owner": true, "status": "Doing"}),
    );
    add(
        plan,
        Collection::Outcomes,
        "o3",
        &json!({
        "statement": "I have a key of my own", "baseline": "Staff let me in",
        "areas": ["WB04", "CA06"], "status": "InProgress"}),
    );
}

/// Returns somebody whose every word is written from right to left.
pub fn from_right_to_left() -> Circle {
    let mut circle = days::circle("fatima", "فاطمہ خان");
    circle.person.members = vec![member("Omar", "بھائی", Perspective::Family)];
    let plan = &mut circle.plan;
    note(plan, ("one-page-profile", "important-to"), "p1", "میری ماں کا کھانا", &json!({}));
    note(plan, ("path", "dream"), "z1", "اپنا گھر", &json!({}));
    note(plan, ("maps", "story"), "y1", "میں لاہور میں پیدا ہوئی", &json!({}));
    let ring = json!({"columns.ring": "closest"});
    note(plan, ("relationship-circle", "family"), "r1", "عمر", &ring);
    let said = json!({"columns.means": "مجھے پانی چاہیے"});
    note(plan, ("communication-chart", "what-i-do"), "k1", "میں ہاتھ اٹھاتی ہوں", &said);
    let decided = json!({"columns.involved": "مجھ سے پوچھیں"});
    note(plan, ("decision-agreement", "my-decisions"), "d1", "میرے کپڑے", &decided);
    add(plan, Collection::Weeks, "w", &json!({"label": "Perfect"}));
    add(
        plan,
        Collection::Blocks,
        "b1",
        &json!({
        "week": "w", "days": ["Mon"], "part": "AM", "activity": "بازار", "support_minutes": 30}),
    );
    add(plan, Collection::Costs, "c1", &json!({"label": "بس", "pence": 350, "per": "Week"}));
    add(plan, Collection::Outcomes, "o1", &json!({"statement": "میں خود پکاتی ہوں"}));
    add(plan, Collection::Actions, "t1", &json!({"what": "گھر کی چابی", "owner": "fatima"}));
    circle
}

/// Returns somebody who says everything with pictures.
pub fn only_pictures() -> Circle {
    let mut circle = days::circle("ivo", "Ivo");
    let plan = &mut circle.plan;
    let all = [
        ("one-page-profile", "important-to"),
        ("decision-agreement", "my-decisions"),
        ("communication-chart", "what-i-do"),
        ("relationship-circle", "family"),
        ("path", "dream"),
        ("maps", "story"),
        ("working-not-working", "working"),
        ("likes-and-dislikes", "food"),
    ];
    for (n, place) in all.into_iter().enumerate() {
        let symbol = json!({"symbol": "openmoji-1F46A", "columns.ring": "close"});
        note(plan, place, &format!("s{n}"), "", &symbol);
        note(plan, place, &format!("f{n}"), "", &json!({"picture": "b".repeat(64)}));
    }
    add(plan, Collection::Weeks, "w", &json!({"label": "Perfect"}));
    add(
        plan,
        Collection::Blocks,
        "b1",
        &json!({
        "week": "w", "days": ["Mon"], "part": "AM", "symbol": "openmoji-1F3CA",
        "support_minutes": 30}),
    );
    circle
}

/// Returns somebody with far too much on every kind of paper.
pub fn far_too_much() -> Circle {
    let mut circle = days::too_much();
    let long = "Anghydffurfiaeth".repeat(5);
    circle.person.members = (0..60)
        .map(|n| member(&format!("Member{n}"), &format!("relation{n} {long}"), Perspective::Family))
        .collect();
    let places = [
        ("decision-agreement", "my-decisions"),
        ("communication-chart", "what-i-do"),
        ("relationship-circle", "family"),
        ("relationship-circle", "friends"),
        ("path", "dream"),
        ("path", "months"),
        ("maps", "story"),
        ("hopes-and-fears", "hopes"),
    ];
    let plan = &mut circle.plan;
    for n in 0..120 {
        let columns = json!({"columns.means": long, "columns.involved": long,
            "columns.decides": format!("member{}", n % 60), "columns.ring": "close"});
        note(plan, places[n % 8], &format!("x{n}"), &format!("sheet{n}. {long}"), &columns);
    }
    for n in 0..100 {
        let mix = json!({"block": format!("b{n}"), "tier": "PaidOneToOne",
            "minutes_per_week": 60, "rate": "staff", "who": long});
        add(plan, Collection::Mixes, &format!("m{n}"), &mix);
        let cost = json!({"label": format!("cost{n} {long}"), "pence": 100 + n, "per": "Week"});
        add(plan, Collection::Costs, &format!("k{n}"), &cost);
    }
    circle
}

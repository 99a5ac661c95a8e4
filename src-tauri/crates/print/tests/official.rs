//! Official forms of whole plans, read back with tools that are not ours.

mod days;
mod outside;

use chrono::{DateTime, Utc};
use days::{add, allocation, amara, circle, date, day, id, note, too_much};
use domain::money::AllocationStatus;
use domain::plan::Collection;
use domain::{
    Circle, Consent, ConsentAnswer, ConsentBasis, Day, Dress, Hard, PackChoice, PackSection,
    PaperKind, PaperWarning, Purpose, Reader, Rejection,
};
use print::words::Language;
use print::{Joining, Made, Order, Paper, Who, render, sheet};
use serde_json::json;

const FORMS: [PaperKind; 2] = [PaperKind::SupportPlan, PaperKind::EhcPlan];

fn now() -> DateTime<Utc> {
    "2026-12-05T10:00:00Z".parse().expect("a moment")
}

fn made(
    day: &Day,
    who: &Who,
    kind: PaperKind,
    language: Language,
    choice: &PackChoice,
) -> Result<Made, Rejection> {
    let joining = Joining {
        address: None,
        code: "ACD346".to_owned(),
        key: "Zm9ydHktdHdvIGlzIG5vdCBhIHJhbmRvbSBudW1iZXI".to_owned(),
    };
    sheet(&Order {
        day,
        kind,
        who,
        language,
        choice,
        was_asked: false,
        joining: &joining,
        now: now(),
        printed_on: date(2026, 12, 5),
    })
}

/// Prints one person's form for a reader, checks what every paper has to be, and keeps it where
/// people can look at it.
fn printed(
    day: &Day,
    kind: PaperKind,
    language: Language,
    choice: &PackChoice,
    name: &str,
) -> Paper {
    let who = Who::One(day.circles[0].id.clone());
    let made = made(day, &who, kind, language, choice).expect("a form");
    let paper = render(&made.sheet).expect("a sheet that can be printed");
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(path, &paper.bytes).expect("room on the disk");
    paper
}

fn read(paper: &Paper) -> String {
    outside::text(&paper.bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            unreachable!("“{part}” does not follow in:\n{text}");
        };
        rest = after;
    }
}

fn yes() -> Consent {
    Consent {
        purpose: Purpose::ShareWithPeople,
        answer: ConsentAnswer::Yes,
        given_by: "Amara".to_owned(),
        basis: ConsentBasis::Own,
        on: Some(date(2026, 12, 1)),
        how: String::new(),
        to_whom: String::new(),
        until: Some(date(2027, 5, 31)),
        withdrawn_at: None,
    }
}

/// Returns Amara with hopes, needs, decisions and links between them, and her yes.
fn osei() -> Circle {
    let mut circle = amara();
    circle.person.born = Some(date(2010, 5, 1));
    circle.person.consents = vec![yes()];
    let plan = &mut circle.plan;
    let none = json!({});
    note(plan, ("hopes-and-fears", "dreams"), "d1", "To sing on a real stage", &none);
    let school = json!({ "perspective": "School" });
    note(plan, ("strengths-and-challenges", "challenges"), "n1", "Noise in corridors", &school);
    let decides = json!({
        "columns.involved": "I look at pictures first", "columns.decides": "grace",
        "columns.kind": "money"});
    note(plan, ("decision-agreement", "with-help"), "k1", "What I spend at the shop", &decides);
    let means = json!({ "perspective": "Family", "columns.means": "I need a break" });
    note(plan, ("communication-chart", "what-i-do"), "c9", "I hum and look away", &means);
    note(plan, ("important-to-for", "important-for"), "x1", "Tablets at eight", &none);
    for (n, (from, from_id, to, to_id)) in [
        ("entries", "d1", "outcomes", "o1"),
        ("entries", "n1", "outcomes", "o1"),
        ("outcomes", "o1", "blocks", "a1"),
    ]
    .into_iter()
    .enumerate()
    {
        let fields = json!({
            "from_collection": from, "from": from_id, "to_collection": to, "to": to_id,
            "as": "entry"});
        add(plan, Collection::Links, &format!("l{n}"), &fields);
    }
    circle
}

#[test]
fn a_support_plan_says_its_nine_items_with_whose_view_and_what_is_open() {
    let day = day(vec![osei()]);
    let choice = PackChoice::usual(Reader::Family);
    let paper = printed(&day, PaperKind::SupportPlan, Language::English, &choice, "support-plan");
    assert_in_order(
        &read(&paper),
        &[
            "Amara",
            "Support plan, in nine parts",
            "Born 1 May 2010",
            "Made for the person and their circle",
            "1. What is important to me",
            "How far it is filled Partly filled",
            "One-page profile: What is important to me",
            "Singing, every day, loudly · Amara",
            "One-page profile: What people like and admire about me",
            "She makes everyone laugh · Family",
            "2. What I want to change or achieve",
            "By next summer I sing with the choir at the concert",
            "How we will know: I sang at the concert",
            "By when: 31 July 2027",
            "3. What is working",
            "4. What is not working",
            "Waiting for staff · Amara",
            "5. How I will be supported",
            "Give me ten minutes before we go out · Family, for Amara, a best guess",
            "I hum and look away · Family",
            "Breakfast at my own pace",
            "5 h 15 min a week",
            "a lift from the choir · 2 h a week",
            "6. How I stay in control",
            "What I spend at the shop · Amara",
            "How I must be involved: I look at pictures first",
            "Who has the final say: Grace",
            "8. How the money is used",
            "There is, in a year £41,600.00",
            "The plan uses, in a year £6,024.20",
            "Left £35,575.80",
            "Choir £3.50 £182.00",
            "All of the plan – £6,024.20",
            "9. How the plan is put into action",
            "Ask the choir leader",
            "Who: Pat",
            "What is still open",
            "2. What I want to change or achieve",
            "How will you know? “I travel on my own and feel safe”",
            "Who does it? “Find a record player”",
        ],
    );
    assert!(!read(&paper).contains("Tablets"), "it stays in the circle");
    assert!(!read(&paper).contains("Never mind"), "a dropped action is no action");
}

#[test]
fn an_ehc_contribution_marks_what_is_not_statutory_text_and_leaves_section_i_empty() {
    let day = day(vec![osei()]);
    let mut choice = PackChoice::usual(Reader::Authority);
    choice.made_for = "Harbour Council".to_owned();
    let paper = printed(&day, PaperKind::EhcPlan, Language::English, &choice, "ehc-plan");
    let text = read(&paper);
    assert_in_order(
        &text,
        &[
            "Made for Harbour Council",
            "Agreed by Amara, on 1 December 2026. It holds until 31 May 2027.",
            "Section A: Views, interests and aspirations",
            "To sing on a real stage · Amara",
            "Section B: Special educational needs",
            "What it is A contribution, not statutory text",
            "Noise in corridors · School",
            "Section E: Outcomes",
            "Section F: Special educational provision",
            "A contribution, not statutory text",
            "Section H1: Social care provision under 18",
            "Breakfast at my own pace",
            "Section I: Name and type of school or college",
            "Left empty",
            "The golden thread",
            "A: To sing on a real stage",
            "B: Noise in corridors",
            "H1: Breakfast at my own pace",
            "No hope linked yet",
        ],
    );
    assert_eq!(text.matches("A contribution, not statutory text").count(), 7, "B C D F G H1 H2");
    assert!(!text.contains("What is still open"), "that page is not for the authority");
    assert!(text.contains("Amara · made for Harbour Council · printed 5 December 2026"), "{text}");
    let who = Who::One(id("amara"));
    let made = made(&day, &who, PaperKind::EhcPlan, Language::English, &choice).expect("a form");
    let items: Vec<&str> = made
        .warnings
        .iter()
        .filter_map(|one| match one {
            PaperWarning::Gap { item, is_empty: true, .. } => Some(item.as_str()),
            _ => None,
        })
        .collect();
    assert!(items.iter().any(|item| item.starts_with("Section C")), "{items:?}");
    assert!(!items.iter().any(|item| item.starts_with("Section I")), "it is not ours");
}

#[test]
fn a_copy_for_others_needs_a_yes_and_of_everyone_those_without_are_left_out() {
    let mut ben = circle("ben", "Ben");
    ben.person.consents = vec![Consent { answer: ConsentAnswer::No, ..yes() }];
    let day = day(vec![osei(), ben]);
    let choice = PackChoice::usual(Reader::Authority);
    for kind in FORMS {
        let one = made(&day, &Who::One(id("ben")), kind, Language::English, &choice);
        assert_eq!(one, Err(Rejection::NoConsent), "{kind:?}");
        let all = made(&day, &Who::Everyone, kind, Language::English, &choice).expect("forms");
        let left_out = PaperWarning::LeftOut { circle: id("ben"), reason: Rejection::NoConsent };
        assert!(all.warnings.contains(&left_out), "{:?}", all.warnings);
        let paper = render(&all.sheet).expect("paper");
        assert!(!read(&paper).contains("Ben"), "{kind:?}");
    }
}

#[test]
fn an_empty_plan_and_a_huge_one_are_forms_in_both_languages() {
    let mut empty = day(vec![circle("ben", "Ben")]);
    let mut huge = day(vec![too_much()]);
    let choice = PackChoice::usual(Reader::Family);
    for (n, language) in Language::ALL.into_iter().enumerate() {
        for kind in FORMS {
            let name = format!("empty-{n}-{kind:?}");
            let paper = printed(&empty, kind, language, &choice, &name);
            assert!(paper.pages <= 5, "{name} has {} pages", paper.pages);
            assert_eq!(paper.warnings, [], "{name}");
        }
    }
    let paper = printed(&huge, PaperKind::SupportPlan, Language::Welsh, &choice, "huge");
    assert!(paper.pages > 5, "everything is on it");
    let text = outside::text(&paper.bytes).replace(char::is_whitespace, "");
    for n in (1..300).step_by(5) {
        assert!(text.contains(&format!("note{n}.")), "note{n} was not cut");
    }
    // Nobody's paper has a figure that is not there.
    for day in [&mut empty, &mut huge] {
        let circle = std::sync::Arc::make_mut(&mut day.circles[0]);
        circle.person.allocations = vec![allocation(AllocationStatus::Unknown, None)];
        add(&mut circle.plan, Collection::About, "plan", &json!({ "hides_money": true }));
        let paper = printed(day, PaperKind::SupportPlan, Language::English, &choice, "hidden");
        let text = read(&paper);
        assert!(text.contains("The amounts are not on this copy."), "{text}");
        assert!(!text.contains('£'), "who asked not to see money sees none");
    }
}

#[test]
fn pictures_alone_and_words_from_right_to_left_are_on_the_form() {
    let mut circle = circle("ali", "علی خان");
    let plan = &mut circle.plan;
    let symbol = json!({ "symbol": "openmoji-1F3A4" });
    note(plan, ("one-page-profile", "important-to"), "p1", "", &symbol);
    note(plan, ("one-page-profile", "important-to"), "p2", "مجھے گانا پسند ہے", &json!({}));
    let mut day = day(vec![circle]);
    day.event.languages = vec!["ur".to_owned()];
    let mut choice = PackChoice::usual(Reader::Family);
    choice.dress = Dress::Large;
    for kind in FORMS {
        let paper = printed(&day, kind, Language::English, &choice, &format!("urdu-{kind:?}"));
        let unseen = PaperWarning::NoPicture { says: "microphone".to_owned() };
        assert_eq!(paper.warnings, [unseen], "every letter is there, and the picture is told");
        assert!(read(&paper).contains("microphone"), "by its name");
        assert!(paper.pages > 1, "{kind:?}");
    }
    let who = Who::One(id("ali"));
    let one = made(&day, &who, FORMS[0], Language::English, &choice).expect("a form");
    let told = format!("{:?}", one.sheet.blocks);
    assert!(told.contains("openmoji-1F3A4") && told.contains("microphone"), "{told}");
}

#[test]
fn the_same_form_has_the_same_bytes_and_private_notes_need_the_circles_word() {
    let mut circle = osei();
    add(&mut circle.plan, Collection::About, "plan", &json!({ "private_on_paper": true }));
    let day = day(vec![circle]);
    let mut choice = PackChoice::usual(Reader::Family);
    choice.with_private = true;
    let [one, two] = [0; 2]
        .map(|_| printed(&day, PaperKind::EhcPlan, Language::English, &choice, "with-private"));
    assert_eq!(one.bytes, two.bytes);
    assert!(read(&one).contains("Tablets at eight"), "in their own copy");
    choice.reader = Reader::Authority;
    choice.sections.retain(|section| *section != PackSection::Money);
    let paper = printed(&day, PaperKind::EhcPlan, Language::English, &choice, "no-private");
    let text = read(&paper);
    assert!(!text.contains("Tablets at eight"), "never in others’");
    assert!(!text.contains('£'), "money was not ticked");
}

#[test]
fn an_easy_read_form_says_what_of_the_persons_words_is_hard_to_read() {
    let mut circle = osei();
    let long = "I like it when we go out early because then there is time for tea and for cake";
    let place = ("one-page-profile", "important-to");
    note(&mut circle.plan, place, "e1", long, &json!({}));
    let symbol = json!({ "symbol": "openmoji-1F3A4" });
    note(&mut circle.plan, place, "e2", "I am given my allocation", &symbol);
    let day = day(vec![circle]);
    let who = Who::One(id("amara"));
    let mut choice = PackChoice::usual(Reader::Family);
    let hard = |choice: &PackChoice| -> Vec<(Hard, String)> {
        let made = made(&day, &who, PaperKind::SupportPlan, Language::English, choice);
        let warnings = made.expect("a form").warnings.into_iter();
        let found = warnings.filter_map(|one| match one {
            PaperWarning::HardToRead { what, text, .. } => Some((what, text)),
            _ => None,
        });
        found.collect()
    };
    assert_eq!(hard(&choice), [], "ordinary paper is not looked at");
    choice.dress = Dress::EasyRead;
    let found = hard(&choice);
    let has = |what: Hard, text: &str| found.contains(&(what, text.to_owned()));
    assert!(has(Hard::LongSentence { words: 18 }, long), "{found:?}");
    assert!(has(Hard::NoPicture, long), "{found:?}");
    let given = "I am given my allocation";
    assert!(has(Hard::Passive, given) && !has(Hard::NoPicture, given), "{found:?}");
    let plain = "the money that there is".to_owned();
    assert!(has(Hard::Jargon { word: "allocation".to_owned(), plain }, given), "{found:?}");
    assert!(!found.iter().any(|(_, text)| text.contains("planning day")), "not our own words");
    assert!(found.len() <= 60);
}

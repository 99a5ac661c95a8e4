//! What people saw on papers about one person, and should not have seen: each as it was told.

use domain::plan::Collection;
use domain::{
    Circle, ConsentAnswer, Dress, Hard, PackChoice, PackSection, PaperKind, PaperWarning, Purpose,
    Reader,
};
use print::words::Language;
use print::{Made, Who};
use serde_json::json;

use crate::days::{add, amara, circle, day, note};
use crate::fixtures::{
    assert_in_order, choice, consent, far_too_much, made, printed, read, whole, words,
};
use crate::outside;

fn one(circle: &Circle, kind: PaperKind, choice: &PackChoice) -> Made {
    let who = Who::One(circle.id.clone());
    made(&day(vec![circle.clone()]), &who, kind, Language::English, choice).expect("a paper")
}

fn told(circle: &Circle, kind: PaperKind, choice: &PackChoice) -> String {
    read(&printed(circle, kind, Language::English, choice))
}

fn easy() -> PackChoice {
    PackChoice { dress: Dress::EasyRead, ..choice(Reader::Family) }
}

#[test]
fn each_page_of_everybodys_document_says_whose_it_is_and_which_of_theirs() {
    let day = day(vec![whole(), circle("ben", "Ben")]);
    for kind in [PaperKind::Pack, PaperKind::OutcomeSummary] {
        let own = choice(Reader::Family);
        let made = made(&day, &Who::Everyone, kind, Language::English, &own).expect("a paper");
        let text = outside::text(&print::render(&made.sheet).expect("a paper").bytes);
        let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        let cover = "Harbour House planning day · everybody’s plans, each for its own circle";
        assert!(pages[0].contains(cover), "{}", pages[0]);
        assert!(pages[0].contains("Page 1 of 1"), "{kind:?}: the cover is nobody's page");
        for name in ["Amara", "Ben"] {
            let foot = format!("{name} · our own copy · printed");
            let theirs: Vec<&&str> = pages.iter().filter(|page| page.contains(&foot)).collect();
            for (index, page) in theirs.iter().enumerate() {
                let number = format!("Page {} of {}", index + 1, theirs.len());
                assert!(page.contains(&number), "{kind:?}: {number} of {name}: {page}");
            }
        }
    }
}

#[test]
fn a_copy_for_others_had_a_page_with_a_heading_and_nothing() {
    let mut dev = circle("dev", "Dev");
    dev.person.consents = vec![consent(Purpose::ShareWithPeople, ConsentAnswer::Yes)];
    let outcome = json!({"statement": "I cook on Sundays", "by": "2027-03-01"});
    add(&mut dev.plan, Collection::Outcomes, "o1", &outcome);
    let text = told(&dev, PaperKind::Pack, &choice(Reader::Authority));
    assert_in_order(&text, &["What is in it", "• What will be different", "I cook on Sundays"]);
    for empty in ["One-page profile", "My perfect week", "Who does what"] {
        assert!(!text.contains(empty), "{empty} has nothing for others: {text}");
    }
    let sections = vec![PackSection::Profile];
    let nothing = PackChoice { sections, ..choice(Reader::Authority) };
    let text = told(&dev, PaperKind::Pack, &nothing);
    assert!(text.contains("There is nothing yet in the chosen parts of the plan of Dev"), "{text}");
}

#[test]
fn what_is_in_it_left_out_the_parts_that_are_still_open() {
    let text = told(&circle("dev", "Dev"), PaperKind::Pack, &choice(Reader::Family));
    let (front, rest) = text.split_once("Page 1 of").expect("a front page");
    for part in ["One-page profile", "My perfect week", "What will be different", "Who does what"] {
        assert!(front.contains(&format!("• {part}")), "{part} is in the list: {front}");
        assert!(rest.contains(part), "and in the pack");
    }
}

#[test]
fn things_on_the_money_page_ran_into_each_other_with_commas() {
    let mut circle = amara();
    let mix = json!({"block": "a2", "tier": "PaidOneToOne", "minutes_per_week": 60,
        "rate": "staff"});
    add(&mut circle.plan, Collection::Mixes, "m9", &mix);
    let text = words(&circle, PaperKind::Money);
    assert!(text.contains("for Breakfast at my own pace · Choir practice"), "{text}");
}

#[test]
fn a_total_of_money_was_alone_on_the_next_page() {
    for lines in 1..40 {
        let mut circle = amara();
        for n in 0..lines {
            let cost = json!({"label": format!("Thing {n}."), "pence": 100 + n, "per": "Week"});
            add(&mut circle.plan, Collection::Costs, &format!("k{n}"), &cost);
        }
        let paper = print::render(&one(&circle, PaperKind::Money, &choice(Reader::Family)).sheet);
        let text = outside::text(&paper.expect("a paper").bytes);
        let page = text.split('\u{c}').find(|page| page.contains("All together"));
        let page = page.expect("a total");
        let rows = page.lines().filter(|line| line.contains('£') && !line.contains("All together"));
        assert!(rows.count() >= 2, "{lines} lines: {page}");
    }
}

#[test]
fn parts_of_life_of_two_lists_looked_as_if_one_thing_stood_there_twice() {
    let mut circle = amara();
    let outcome = json!({"statement": "I work at the café",
        "areas": ["CA08", "CA09", "WB05", "CA08"]});
    add(&mut circle.plan, Collection::Outcomes, "o9", &outcome);
    let text = words(&circle, PaperKind::Outcomes);
    assert_in_order(
        &text,
        &[
            "Everyday life Work, learning and volunteering · Getting about and places nearby",
            "Feeling well in life Work, learning and free time",
        ],
    );
    assert_eq!(text.matches("Work, learning and volunteering").count(), 1, "{text}");
}

#[test]
fn to_whom_the_person_said_yes_stood_nowhere() {
    let mut circle = whole();
    circle.person.consents[0].to_whom = "Lena and the night staff".to_owned();
    for kind in [PaperKind::Pack, PaperKind::Money, PaperKind::OutcomeSummary] {
        let text = told(&circle, kind, &choice(Reader::SupportTeam));
        let said = "Amara said whom this is for: Lena and the night staff.";
        assert!(text.contains(said), "{kind:?}: {text}");
    }
}

#[test]
fn hours_were_written_in_two_ways() {
    let of_forms = told(&whole(), PaperKind::SupportPlan, &choice(Reader::Family));
    let of_pages = words(&whole(), PaperKind::Support);
    for text in [of_forms, of_pages] {
        assert!(text.contains("5 h 15 min a week"), "{text}");
        assert!(!text.contains("5 h 15 a week"), "{text}");
    }
}

#[test]
fn easy_read_said_you_and_my_on_one_page() {
    for kind in [PaperKind::Profile, PaperKind::RelationshipCircle, PaperKind::Path] {
        let text = told(&whole(), kind, &easy());
        assert!(!text.to_lowercase().contains("your"), "{kind:?}: {text}");
    }
}

#[test]
fn a_question_of_a_column_had_a_colon_after_its_mark() {
    for choice in [choice(Reader::Family), easy()] {
        let mut circle = whole();
        let work = json!({"columns.paid": "Yes", "columns.ring": "close"});
        note(&mut circle.plan, ("relationship-circle", "friends"), "r9", "Kim", &work);
        for kind in [PaperKind::Pack, PaperKind::SupportPlan, PaperKind::EhcPlan] {
            let text = told(&circle, kind, &choice);
            assert!(!text.contains("?:"), "{kind:?}: {text}");
        }
    }
}

#[test]
fn the_people_in_easy_read_were_one_chain_of_words() {
    let mut circle = whole();
    let ring = json!({"columns.ring": "closest", "columns.relation": "my sister"});
    note(&mut circle.plan, ("relationship-circle", "friends"), "r9", "Kim", &ring);
    let text = told(&circle, PaperKind::RelationshipCircle, &easy());
    let rings = ["Closest to me", "Grace", "Kim · my sister", "Close", "Pat", "Now and then"];
    assert_in_order(&text, &rings);
    assert!(!text.contains("How close"), "the ring is the heading: {text}");
}

#[test]
fn a_word_of_ours_was_called_hard_to_read() {
    let warnings = one(&whole(), PaperKind::Pack, &easy()).warnings;
    let of_ours = |warning: &&PaperWarning| match warning {
        PaperWarning::HardToRead { text, .. } => text == "Technology" || text == "Community",
        _ => false,
    };
    assert_eq!(warnings.iter().find(of_ours), None);
    let of_theirs = |warning: &PaperWarning| match warning {
        PaperWarning::HardToRead { what, text, .. } => {
            *what == Hard::NoPicture && text == "She makes everyone laugh"
        }
        _ => false,
    };
    assert!(warnings.iter().any(of_theirs), "{warnings:?}");
}

#[test]
fn an_outcome_summary_was_in_ordinary_letters_whatever_one_chose() {
    for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
        let choice = PackChoice { dress, ..choice(Reader::Family) };
        assert_eq!(one(&whole(), PaperKind::OutcomeSummary, &choice).sheet.dress, dress);
    }
}

#[test]
fn a_photo_stands_beside_the_name_in_the_copy_for_browsers() {
    let mut sheet = one(&whole(), PaperKind::Profile, &choice(Reader::Family)).sheet;
    sheet.pictures = crate::fixtures::pictures(&sheet);
    let page = print::html(&sheet);
    let (_, name) = page.split_once("<div class=\"name").expect("a name");
    let (inside, _) = name.split_once("</h1>").expect("its heading");
    assert!(inside.contains("<img"), "the face comes with the name: {inside}");
    assert_eq!(page.matches("A photo of Amara").count(), 1, "and only there");
}

#[test]
fn far_too_much_is_told_in_easy_read_too() {
    let text = told(&far_too_much(), PaperKind::RelationshipCircle, &easy());
    assert!((0..120).filter(|n| n % 8 == 2).all(|n| text.contains(&format!("sheet{n}."))));
}

#[test]
fn a_sentence_of_ours_was_turned_round_after_a_name_from_the_right() {
    let mut circle = crate::fixtures::from_right_to_left();
    circle.person.consents = vec![consent(Purpose::ShareWithPeople, ConsentAnswer::Yes)];
    let boxes = |kind, choice: &PackChoice| {
        let paper = printed(&circle, kind, Language::English, choice);
        outside::run("pdftotext", &paper.bytes, &["-bbox"], &["-"])
    };
    let left = |boxes: &str, word: &str| -> f32 {
        let line = boxes.lines().find(|line| line.contains(&format!(">{word}<")));
        let line = line.unwrap_or_else(|| unreachable!("{word}: {boxes}"));
        let left = line.split("xMin=\"").nth(1).and_then(|rest| rest.split('"').next());
        left.and_then(|left| left.parse().ok()).expect("a place")
    };
    let easy = boxes(PaperKind::ActionPlan, &easy());
    assert!(left(&easy, "will") < left(&easy, "this:"), "it goes from left to right: {easy}");
    let form = boxes(PaperKind::SupportPlan, &choice(Reader::Family));
    assert!(left(&form, "Who:") < left(&form, "Said"), "a line below words from the right: {form}");
}

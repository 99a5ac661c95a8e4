//! What is on no paper, for whom a paper is made, and on whose yes.

use std::sync::Arc;

use domain::plan::Collection;
use domain::worksheet::{Worksheets, template};
use domain::{
    Circle, ConsentAnswer, PackChoice, PackSection, PaperKind, PaperWarning, Purpose, Reader,
    Rejection,
};
use print::Who;
use print::words::Language;
use serde_json::json;

use crate::days::{add, circle, day, id, note};
use crate::fixtures::{KINDS, assert_in_order, choice, consent, made, printed, read, whole, words};
use crate::outside;

const PRIVATE: [&str; 4] =
    ["Changing my tablets", "Being sent away", "The dark stairs", "Afraid of dogs"];

fn with_private(says_so: bool) -> Circle {
    let mut circle = whole();
    let secret = json!({"private": true});
    note(&mut circle.plan, ("one-page-profile", "important-to"), "p9", "Afraid of dogs", &secret);
    let about = json!({"private_on_paper": says_so});
    add(&mut circle.plan, Collection::About, "plan", &about);
    circle
}

#[test]
fn what_a_circle_keeps_to_itself_is_only_on_its_own_copy_when_it_says_so() {
    let check = |says_so, reader, with: bool, expected: bool| {
        let choice = PackChoice { with_private: with, ..choice(reader) };
        for kind in KINDS {
            let circle = with_private(says_so);
            let text = read(&printed(&circle, kind, Language::English, &choice));
            if expected {
                if kind == PaperKind::Pack {
                    assert!(PRIVATE.iter().all(|one| text.contains(one)), "{text}");
                    assert!(text.contains("(our own copy only)"), "it is marked");
                }
                continue;
            }
            for one in PRIVATE {
                assert!(!text.contains(one), "{one} {kind:?} {reader:?} {with} {says_so}");
            }
            assert!(!text.contains("The nightmare"), "not even its heading");
        }
    };
    check(true, Reader::Family, true, true);
    check(false, Reader::Family, true, false);
    check(true, Reader::Family, false, false);
    check(true, Reader::Authority, true, false);
    check(true, Reader::SupportTeam, true, false);
}

#[test]
fn paper_for_others_says_for_whom_and_on_whose_yes() {
    let council =
        PackChoice { made_for: "Harbour Council".to_owned(), ..choice(Reader::Authority) };
    let text = read(&printed(&whole(), PaperKind::Pack, Language::English, &council));
    assert_in_order(
        &text,
        &[
            "Made for Harbour Council.",
            "Amara said yes to sharing this on 1 December 2026.",
            "That holds until 30 June 2027.",
        ],
    );
    assert!(text.contains("Amara · for Harbour Council · printed 5 December 2026"), "{text}");
    assert!(words(&whole(), PaperKind::Pack).contains("Amara · our own copy · printed"));
    let team = choice(Reader::SupportTeam);
    let text = read(&printed(&whole(), PaperKind::Objectives, Language::Welsh, &team));
    assert!(text.contains("Gwnaed ar gyfer y tîm cymorth."), "{text}");
}

#[test]
fn nothing_is_made_for_others_without_a_yes() {
    let check = |answer: Option<ConsentAnswer>, expected: Rejection| {
        let mut circle = whole();
        circle.person.consents =
            answer.map(|answer| consent(Purpose::ShareWithPeople, answer)).into_iter().collect();
        let who = Who::One(circle.id.clone());
        let day = day(vec![circle]);
        for kind in KINDS {
            let made = made(&day, &who, kind, Language::English, &choice(Reader::Authority));
            assert_eq!(made, Err(expected.clone()), "{kind:?}");
        }
    };
    check(Some(ConsentAnswer::No), Rejection::NoConsent);
    check(Some(ConsentAnswer::Ask), Rejection::AskFirst);
    check(None, Rejection::AskFirst);
}

#[test]
fn photos_are_printed_unless_the_person_said_no() {
    let check = |answer: Option<ConsentAnswer>, expected: bool| {
        let mut circle = whole();
        circle.person.consents.extend(answer.map(|answer| consent(Purpose::Photos, answer)));
        let own = choice(Reader::Family);
        let paper = printed(&circle, PaperKind::Profile, Language::English, &own);
        let list = outside::run("pdfimages", &paper.bytes, &["-list"], &[]);
        // Below the table's head, a line for each.
        assert_eq!(list.lines().count() > 2, expected, "{answer:?}: {list}");
    };
    check(None, true);
    check(Some(ConsentAnswer::Yes), true);
    check(Some(ConsentAnswer::No), false);
}

#[test]
fn who_asked_not_to_see_money_finds_it_on_no_copy_of_their_own() {
    let mut circle = whole();
    add(&mut circle.plan, Collection::About, "plan", &json!({"hides_money": true}));
    let read_as = |reader, kind| read(&printed(&circle, kind, Language::English, &choice(reader)));
    for kind in KINDS.into_iter().filter(|kind| *kind != PaperKind::DecisionAgreement) {
        let text = read_as(Reader::Family, kind).replace("more than £50", "");
        assert!(!text.contains('£'), "{kind:?}: {}", text.replace("Spending", ""));
    }
    assert!(read_as(Reader::Family, PaperKind::Money).contains("asked not to see money"));
    assert!(
        read_as(Reader::Authority, PaperKind::Money).contains("£41,600.00"),
        "who pays sees it"
    );
    assert!(choice(Reader::Authority).sections.contains(&PackSection::Money));
}

#[test]
fn a_copy_that_is_made_for_somebody_besides_has_nothing_private() {
    let check = |made_for: &str, expected: bool| {
        let made_for = made_for.to_owned();
        let own = PackChoice { with_private: true, made_for, ..choice(Reader::Family) };
        let who = Who::One(id("amara"));
        let day = day(vec![with_private(true)]);
        for kind in [PaperKind::Pack, PaperKind::Profile, PaperKind::EhcPlan] {
            let made = made(&day, &who, kind, Language::English, &own).expect("a paper");
            let told = format!("{made:?}").contains("Afraid of dogs");
            assert_eq!(told, expected, "{kind:?} for {:?}", own.made_for);
        }
    };
    check("", true);
    check("  ", true);
    check("Harbour Council", false);
}

#[test]
fn what_was_private_stays_so_on_every_paper_when_the_organiser_changes_its_worksheet() {
    let mut own = Vec::new();
    for id in ["maps", "support-plan", "what-if-plan", "important-to-for", "hopes-and-fears"] {
        let mut changed = template(id).expect("it comes with the app").clone();
        changed.sections.iter_mut().for_each(|section| section.is_private = false);
        own.push(changed);
    }
    let mut circle = whole();
    circle.person.consents.push(consent(Purpose::CountMe, ConsentAnswer::Yes));
    for (worksheet, section) in
        [("support-plan", "risks"), ("what-if-plan", "safety"), ("maps", "nightmare")]
    {
        note(&mut circle.plan, (worksheet, section), section, "Being hit", &json!({}));
    }
    let mut day = day(vec![circle]);
    day.worksheets = Arc::new(Worksheets { own, ..Worksheets::default() });
    let forms = [PaperKind::SupportPlan, PaperKind::EhcPlan, PaperKind::OutcomeSummary];
    for reader in Reader::ALL {
        for kind in KINDS.into_iter().chain(forms) {
            let who = Who::One(id("amara"));
            let made = made(&day, &who, kind, Language::English, &choice(reader));
            let told = format!("{:?}", made.expect("a paper"));
            assert!(!told.contains("Being hit"), "{kind:?} {reader:?}");
        }
        let counted =
            made(&day, &Who::Everyone, PaperKind::RollUp, Language::English, &choice(reader));
        assert!(!format!("{counted:?}").contains("Being hit"), "{reader:?}");
    }
}

#[test]
fn an_outcome_summary_for_others_is_of_those_who_said_yes_and_says_for_whom() {
    let council =
        PackChoice { made_for: "Harbour Council".to_owned(), ..choice(Reader::Authority) };
    let kind = PaperKind::OutcomeSummary;
    let mut ben = circle("ben", "Ben Okoro");
    ben.person.consents = vec![consent(Purpose::ShareWithPeople, ConsentAnswer::No)];
    let one = day(vec![ben.clone(), whole()]);
    let made_for = |who: &Who, day: &domain::Day, choice: &PackChoice| {
        made(day, who, kind, Language::English, choice).expect("a paper")
    };
    for who in [Who::Everyone, Who::One(id("amara"))] {
        let made = made_for(&who, &one, &council);
        let told = format!("{:?}", made.sheet).replace("\\u{a0}", " ");
        assert!(told.contains("Made for Harbour Council."), "{who:?}");
        assert!(told.contains("Amara said yes to sharing this on 1 December 2026."), "{told}");
        assert!(told.contains("Amara · for Harbour Council · printed 5 December 2026"), "{told}");
        assert!(!told.contains("Ben Okoro"), "not even the name of who said no: {told}");
        if who == Who::Everyone {
            let (circle, reason) = (id("ben"), Rejection::NoConsent);
            assert_eq!(made.warnings, [PaperWarning::LeftOut { circle, reason }]);
        }
    }
    let own = format!("{:?}", made_for(&Who::Everyone, &one, &choice(Reader::Family)));
    assert!(own.contains("Ben Okoro") && !own.contains("Made for"), "their own need nobody’s yes");
    let nobody = made_for(&Who::Everyone, &day(vec![ben]), &council);
    assert!(format!("{:?}", nobody.sheet).contains("Nobody here has said yes"), "it says so");
}

#[test]
fn words_for_whom_that_would_fill_every_foot_are_refused() {
    let day = day(vec![whole()]);
    let with =
        |letters: usize| PackChoice { made_for: "x".repeat(letters), ..choice(Reader::Authority) };
    let made = |letters| {
        let who = Who::One(id("amara"));
        made(&day, &who, PaperKind::Pack, Language::English, &with(letters))
    };
    assert!(made(120).is_ok());
    let field = "madeFor".to_owned();
    assert_eq!(made(121), Err(Rejection::TooLong { field, most: 120 }));
}

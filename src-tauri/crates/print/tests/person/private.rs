//! What is on no paper, for whom a paper is made, and on whose yes.

use domain::plan::Collection;
use domain::{
    Circle, ConsentAnswer, PackChoice, PackSection, PaperKind, Purpose, Reader, Rejection,
};
use print::Who;
use print::words::Language;
use serde_json::json;

use crate::days::{add, day, note};
use crate::fixtures::{KINDS, assert_in_order, choice, consent, made, printed, read, whole, words};

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
        let text = words(&circle, PaperKind::Profile);
        assert_eq!(text.contains("A photo of Amara"), expected, "{answer:?}: {text}");
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

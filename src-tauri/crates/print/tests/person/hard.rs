//! Plans that are hard to print: empty, far too much, from right to left, only pictures.

use domain::{Dress, PackChoice, PaperKind, PaperWarning, Reader};
use print::words::Language;
use print::{Who, render};
use serde_json::json;

use crate::days::{circle, day, id, note};
use crate::fixtures::{
    KINDS, assert_good, choice, far_too_much, from_right_to_left, made, only_pictures, printed,
    read, words,
};
use crate::outside;

#[test]
fn an_empty_plan_says_one_kind_sentence_on_each_kind() {
    let check = |kind, english: &str| {
        let paper =
            printed(&circle("ben", "Ben"), kind, Language::English, &choice(Reader::Family));
        assert_good(&paper);
        assert_eq!(paper.pages, if kind == PaperKind::Pack { 2 } else { 1 }, "{kind:?}");
        let text = read(&paper);
        assert!(text.contains(english), "{kind:?}: {text}");
        let welsh = printed(&circle("ben", "Ben"), kind, Language::Welsh, &choice(Reader::Family));
        assert!(read(&welsh).contains("Ben"), "{kind:?} in Welsh");
    };
    check(PaperKind::Pack, "The perfect week is still open.");
    check(PaperKind::Profile, "This page is still to be written.");
    check(PaperKind::Week, "The perfect week is still open.");
    check(PaperKind::Support, "How support could help is still open.");
    check(PaperKind::Money, "Nothing is written about money yet.");
    check(PaperKind::Outcomes, "There are no outcomes yet.");
    check(PaperKind::ActionPlan, "Nobody has taken on a step yet.");
    check(PaperKind::Objectives, "What matters most to Ben comes first.");
    check(PaperKind::DecisionAgreement, "There is time to talk about it with Ben.");
    check(PaperKind::CommunicationChart, "There is time to talk about it with Ben.");
    check(PaperKind::RelationshipCircle, "Nobody is named here yet.");
    check(PaperKind::Path, "There is time to talk about it with Ben.");
    check(PaperKind::Map, "There is time to talk about it with Ben.");
}

#[test]
fn far_too_much_is_printed_to_the_last_word() {
    let paper = printed(&far_too_much(), PaperKind::Pack, Language::Welsh, &choice(Reader::Family));
    assert_good(&paper);
    let text = outside::text(&paper.bytes).replace(['\n', ' ', '\u{c}'], "");
    let all = [("note", 300), ("activity", 120), ("outcome", 60), ("action", 60), ("sheet", 120)];
    for (name, count) in all {
        for n in 0..count {
            assert!(text.contains(&format!("{name}{n}.")), "{name} {n} is there");
        }
    }
    for n in 0..60 {
        assert!(text.contains(&format!("relation{n}")), "member {n} is there");
    }
    for kind in KINDS {
        let own = choice(Reader::Family);
        outside::assert_sound(&printed(&far_too_much(), kind, Language::English, &own).bytes);
    }
}

#[test]
fn words_from_right_to_left_are_on_every_kind_and_can_be_copied() {
    let check = |kind, word: &str| {
        let paper =
            printed(&from_right_to_left(), kind, Language::English, &choice(Reader::Family));
        assert_eq!(paper.warnings, [], "every letter is there");
        assert_good(&paper);
        let text = outside::text(&paper.bytes);
        assert!(text.contains(word), "{word} {kind:?} is not in:\n{text}");
    };
    check(PaperKind::Pack, "فاطمہ خان");
    check(PaperKind::Profile, "کھانا");
    check(PaperKind::Week, "بازار");
    check(PaperKind::Support, "بازار");
    check(PaperKind::Money, "بس");
    check(PaperKind::Outcomes, "پکاتی");
    check(PaperKind::ActionPlan, "چابی");
    check(PaperKind::Objectives, "پکاتی");
    check(PaperKind::DecisionAgreement, "پوچھیں");
    check(PaperKind::CommunicationChart, "چاہیے");
    check(PaperKind::RelationshipCircle, "عمر");
    check(PaperKind::Path, "گھر");
    check(PaperKind::Map, "لاہور");
}

#[test]
fn who_says_everything_with_pictures_is_heard() {
    for kind in [
        PaperKind::Pack,
        PaperKind::Profile,
        PaperKind::Week,
        PaperKind::Support,
        PaperKind::DecisionAgreement,
        PaperKind::CommunicationChart,
        PaperKind::RelationshipCircle,
        PaperKind::Path,
        PaperKind::Map,
    ] {
        for dress in [Dress::Standard, Dress::EasyRead] {
            let own = PackChoice { dress, ..choice(Reader::Family) };
            assert_good(&printed(&only_pictures(), kind, Language::English, &own));
        }
        let day = day(vec![only_pictures()]);
        let own = choice(Reader::Family);
        let made = made(&day, &Who::Everyone, kind, Language::English, &own);
        let blocks = format!("{:?}", made.expect("a paper").sheet.blocks);
        let is_told = ["family", "swim"].iter().any(|name| blocks.contains(name));
        assert!(is_told, "what a picture is called is said: {kind:?} {blocks}");
        assert!(!words(&only_pictures(), kind).contains("still to be written"), "{kind:?}");
    }
}

/// Returns somebody with so many long notes on the profile.
fn with_notes(name: &str, count: usize) -> domain::Circle {
    let mut circle = circle(name, name);
    for n in 0..count {
        let text = format!("note {n}. {}", "so much to say ".repeat(10 + n));
        note(
            &mut circle.plan,
            ("one-page-profile", "important-to"),
            &format!("p{n}"),
            &text,
            &json!({}),
        );
    }
    circle
}

#[test]
fn a_profile_of_more_than_a_page_names_what_to_shorten_and_cuts_nothing() {
    let own = choice(Reader::Family);
    let long = with_notes("amara", 24);
    let paper = printed(&long, PaperKind::Profile, Language::English, &own);
    let [PaperWarning::TooLong { circle, pages, longest }] = paper.warnings.as_slice() else {
        unreachable!("one warning: {:?}", paper.warnings);
    };
    assert_eq!(*circle, id("amara"));
    assert_eq!((*pages as usize, paper.pages > 1), (paper.pages, true));
    assert!(longest[0].starts_with("note 23.") && longest.len() == 5, "{longest:?}");
    let text = read(&paper);
    assert!((0..24).all(|n| text.contains(&format!("note {n}."))), "nothing is cut: {text}");
    let large = PackChoice { dress: Dress::Large, ..own.clone() };
    let paper = printed(&long, PaperKind::Profile, Language::English, &large);
    assert_eq!(paper.warnings, [], "in large letters it has as many pages as it needs");
    let fits = printed(&with_notes("ben", 9), PaperKind::Profile, Language::English, &own);
    assert_eq!((fits.warnings.as_slice(), fits.pages), ([].as_slice(), 1));
}

#[test]
fn of_everybody_each_profile_is_one_page_and_who_has_more_is_named() {
    let people = vec![with_notes("amara", 3), with_notes("ben", 24), with_notes("chitra", 9)];
    let own = choice(Reader::Family);
    let day = day(people);
    let made = made(&day, &Who::Everyone, PaperKind::Profile, Language::English, &own);
    let paper = render(&made.expect("a paper").sheet).expect("a sheet that can be printed");
    let too_long = paper.warnings.iter().map(|warning| match warning {
        PaperWarning::TooLong { circle, pages, .. } => (circle.clone(), *pages as usize),
        other => unreachable!("{other:?}"),
    });
    // The other two have one page each.
    assert_eq!(too_long.collect::<Vec<_>>(), [(id("ben"), paper.pages - 2)]);
}

#[test]
fn what_happens_in_the_week_is_drawn_beside_its_words() {
    for dress in [Dress::Standard, Dress::Large] {
        let own = PackChoice { dress, ..choice(Reader::Family) };
        let with = printed(&only_pictures(), PaperKind::Week, Language::English, &own);
        assert_eq!(with.warnings, [], "{dress:?}: its picture is there");
        let made = one(&only_pictures(), PaperKind::Week, &own);
        let without = render(&made.sheet).expect("a sheet that can be printed");
        let no_picture = |warning: &PaperWarning| match warning {
            PaperWarning::NoPicture { says } => says == "swimming",
            other => unreachable!("{other:?}"),
        };
        assert!(without.warnings.iter().any(no_picture), "{:?}", without.warnings);
        assert!(without.bytes.len() < with.bytes.len(), "{dress:?}: what is drawn takes room");
        assert!(read(&without).contains("swimming"), "without it, its name is enough");
    }
}

fn one(circle: &domain::Circle, kind: PaperKind, choice: &PackChoice) -> print::Made {
    let who = Who::One(circle.id.clone());
    made(&day(vec![circle.clone()]), &who, kind, Language::English, choice).expect("a paper")
}

#[test]
fn a_name_from_right_to_left_stands_first_at_the_foot() {
    let own = choice(Reader::Family);
    let paper = printed(&from_right_to_left(), PaperKind::Money, Language::English, &own);
    let boxes = outside::run("pdftotext", &paper.bytes, &["-bbox"], &["-"]);
    let line = boxes.lines().rfind(|line| line.contains(">our<")).expect("it is at the foot");
    let left = line.split("xMin=\"").nth(1).and_then(|rest| rest.split('"').next());
    let left: f32 = left.and_then(|left| left.parse().ok()).expect("a place");
    assert!(left > 80.0, "the name stands between the margin and what follows it: {boxes}");
    assert_eq!(paper.warnings, [], "nothing at the foot is a letter without a shape");
}

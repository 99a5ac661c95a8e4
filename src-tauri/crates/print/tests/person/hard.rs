//! Plans that are hard to print: empty, far too much, from right to left, only pictures.

use domain::{Dress, PackChoice, PaperKind, Reader};
use print::Who;
use print::words::Language;

use crate::days::{circle, day};
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

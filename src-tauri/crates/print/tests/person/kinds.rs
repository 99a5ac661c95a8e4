//! What each kind of paper says, in the order in which one reads it.

use domain::{Dress, PackChoice, PaperKind, Reader};
use print::words::Language;

use crate::fixtures::{KINDS, assert_good, assert_in_order, choice, printed, read, whole, words};
use crate::outside;

#[test]
fn each_kind_says_what_it_is_for() {
    let check = |kind, parts: &[&str]| assert_in_order(&words(&whole(), kind), parts);
    check(
        PaperKind::Profile,
        &[
            "Amara",
            "Harbour House planning day · 3 December 2026",
            "One-page profile",
            "What people like and admire about me",
            "She makes everyone laugh · Family",
            "How best to support me",
        ],
    );
    check(
        PaperKind::Week,
        &[
            "My perfect week · Amara",
            "Every day",
            "Breakfast at my own pace",
            "My week, day by day",
            "Monday",
            "Breakfast at my own pace",
            "Swimming",
            "14:00–15:30 · leisure centre",
            "Tuesday",
        ],
    );
    check(
        PaperKind::Support,
        &[
            "How support makes my week happen",
            "Breakfast at my own pace",
            "Every day · Morning",
            "Paid support, just for me",
            "Swimming",
            "Monday and Wednesday · 14:00–15:30",
            "Some help: somebody in the water beside me",
            "Family and friends: Grace",
            "1 h 30 min a week · said yes",
            "Technology",
            "we are trying it until 31 January 2027",
            "Lena is phoned",
            "1 March 2027",
            "Without help: Reading in bed.",
            "The hours in short",
        ],
    );
    check(
        PaperKind::Outcomes,
        &[
            "What will be different",
            "By next summer I sing with the choir at the concert",
            "I belong somewhere",
            "I have a key of my own",
            "Staff let me in",
            "Feeling well in life Deciding about my days",
            "Everyday life Keeping a home going",
            "On the way",
        ],
    );
    check(
        PaperKind::ActionPlan,
        &[
            "Who does what",
            "Ask the choir leader",
            "Learn two songs",
            "Find a record player",
            "Start travel training",
            "Look for a paid singing job",
            "For the next plan",
        ],
    );
    check(
        PaperKind::Objectives,
        &[
            "What we work towards with me",
            "What helps",
            "Give me ten minutes before we go out",
            "By next summer I sing with the choir at the concert",
            "Learn two songs · Amara · by 10 January 2027",
            "Other steps",
            "Ask the choir leader · Pat · by 10 December 2026",
        ],
    );
    check(
        PaperKind::RelationshipCircle,
        &["People in my life · Amara", "Grace", "Pat", "Mrs Okafor"],
    );
    check(PaperKind::Path, &["PATH · Amara", "First steps", "My dream", "To sing on a stage"]);
    check(PaperKind::Map, &["MAPS · Amara", "My story", "I grew up by the sea"]);
}

#[test]
fn worksheets_with_columns_are_tables_and_their_values_plain_words() {
    let check = |kind, parts: &[&str]| {
        let text = words(&whole(), kind);
        for part in parts {
            assert!(text.contains(part), "{part} is not in {text}");
        }
    };
    check(
        PaperKind::DecisionAgreement,
        &[
            "What I decide myself",
            "How I must be involved",
            "Show me pictures",
            "Grace",
            "What kind of decision: Money",
            "Look at it again on: 1 March 2027",
            "I want more say in this: Yes",
        ],
    );
    check(
        PaperKind::CommunicationChart,
        &["I hum and look at the door", "We think it means", "How sure we are: Sure", "Draw it"],
    );
}

#[test]
fn money_on_a_page_has_the_figures_of_the_screen() {
    // 315 minutes at 21.40 are 112.35 a week, 5,842.20 a year; the choir 182.00; the keyboard 180.00.
    assert_in_order(
        &words(&whole(), PaperKind::Money),
        &[
            "My money",
            "There is £41,600.00 a year for my support. My plan uses £6,204.20 of it",
            "£35,395.80 is left",
            "Where it comes from",
            "Personal budget",
            "£41,600.00",
            "What my plan pays for",
            "Paid with other money, and not counted here",
            "Bus pass",
            "£468.00",
        ],
    );
    let text = words(&whole(), PaperKind::Money);
    for figure in ["£112.35", "£5,842.20", "£3.50", "£182.00", "£6,024.20", "£180.00"] {
        assert!(text.contains(figure), "{figure} is not in {text}");
    }
}

#[test]
fn a_pack_has_the_parts_that_are_ticked_and_a_front_page_that_names_them() {
    let text = words(&whole(), PaperKind::Pack);
    assert_in_order(
        &text,
        &[
            "Amara",
            "My plan",
            "In my circle: Grace (mum)",
            "What is in it",
            "One-page profile",
            "Who to talk to",
            "The right people for me",
            "One-page profile",
            "My red headphones",
            "Tea before anybody talks",
            "Waiting for staff",
            "People in my life",
            "What I wear",
            "I hum and look at the door",
            "More music",
            "PATH",
            "MAPS",
            "My perfect week",
            "My week, day by day",
            "How support makes my week happen",
            "My money",
            "What will be different",
            "Who does what",
            "Who to talk to",
            "Grace",
            "mum",
            "We look at this plan together every 12 weeks",
            "Can read music",
        ],
    );
    let few =
        PackChoice { sections: vec![domain::PackSection::Outcomes], ..choice(Reader::Family) };
    let text = read(&printed(&whole(), PaperKind::Pack, Language::English, &few));
    assert!(text.contains("By next summer I sing"), "{text}");
    assert!(!text.contains("Swimming"), "what is not ticked is not there: {text}");
}

#[test]
fn easy_read_has_short_sentences_and_no_tables() {
    let easy = PackChoice { dress: Dress::EasyRead, ..choice(Reader::Family) };
    let check = |kind, parts: &[&str]| {
        let paper = printed(&whole(), kind, Language::English, &easy);
        assert_in_order(&read(&paper), parts);
        let tags = outside::run("pdfinfo", &paper.bytes, &["-struct"], &[]);
        assert!(!tags.contains("Table"), "{kind:?} has no table");
    };
    check(
        PaperKind::ActionPlan,
        &[
            "Pat will do this: Ask the choir leader.",
            "By 10 December 2026.",
            "First step: Phone her",
        ],
    );
    check(PaperKind::Money, &["There is £41,600.00 a year.", "My plan uses", "is left."]);
    check(PaperKind::Profile, &["One-page profile", "What people like and admire about me"]);
    check(PaperKind::DecisionAgreement, &["What I decide myself", "What I wear"]);
    check(PaperKind::Week, &["My perfect week", "Monday", "Breakfast at my own pace"]);
}

#[test]
fn every_kind_is_sound_for_everybody_and_for_good_in_every_size() {
    for kind in KINDS {
        for language in Language::ALL {
            let paper = printed(&whole(), kind, language, &choice(Reader::Family));
            assert_good(&paper);
        }
        for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
            let large = PackChoice { dress, ..choice(Reader::Family) };
            assert_good(&printed(&whole(), kind, Language::English, &large));
        }
    }
}

#[test]
fn the_words_of_each_kind_stay_as_they_are() {
    for kind in KINDS {
        let paper = printed(&whole(), kind, Language::English, &choice(Reader::Family));
        let text = outside::text(&paper.bytes);
        let lines: Vec<&str> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        insta::assert_snapshot!(format!("{kind:?}"), lines.join("\n"));
    }
}

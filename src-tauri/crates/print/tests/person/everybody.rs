//! Papers of everybody: in the order of the circles, each on pages of their own.

use domain::{ConsentAnswer, PaperKind, PaperWarning, Purpose, Reader, Rejection};
use print::words::Language;
use print::{Who, render};

use crate::days::{circle, day, id};
use crate::fixtures::{KINDS, assert_good, choice, consent, made, whole};
use crate::outside;

#[test]
fn everybody_begins_on_a_new_page_in_circle_order() {
    let day = day(vec![whole(), circle("ben", "Ben"), circle("chitra", "Chitra")]);
    for kind in KINDS {
        let made = made(&day, &Who::Everyone, kind, Language::English, &choice(Reader::Family));
        let made = made.expect("a paper of everybody");
        assert_eq!(made.warnings, [], "their own copies need nobody’s yes");
        let paper = render(&made.sheet).expect("a sheet that can be printed");
        assert_good(&paper);
        let text = outside::text(&paper.bytes);
        let feet = |page: &str| -> Vec<&str> {
            let is_in = |name: &&str| page.contains(&format!("{name} · our own copy · printed"));
            ["Amara", "Ben", "Chitra"].into_iter().filter(is_in).collect()
        };
        let pages: Vec<Vec<&str>> = text.split('\u{c}').map(feet).collect();
        assert!(pages.iter().all(|whose| whose.len() <= 1), "{kind:?}: nobody shares a page");
        let mut order: Vec<&str> = pages.into_iter().flatten().collect();
        order.dedup();
        assert_eq!(order, ["Amara", "Ben", "Chitra"], "{kind:?}");
        let outline = outside::run("pdfinfo", &paper.bytes, &["-dests"], &[]);
        assert!(!outline.contains("Syntax Error"), "{outline}");
    }
}

#[test]
fn who_has_not_said_yes_to_a_reader_is_left_out_and_named() {
    let mut dora = circle("dora", "Dora");
    dora.person.consents = vec![consent(Purpose::ShareWithPeople, ConsentAnswer::No)];
    let day = day(vec![circle("ben", "Ben"), whole(), dora]);
    let choice = choice(Reader::SupportTeam);
    let made = made(&day, &Who::Everyone, PaperKind::Pack, Language::English, &choice);
    let made = made.expect("a paper of who agreed");
    let left_out = |name, reason| PaperWarning::LeftOut { circle: id(name), reason };
    let expected = [left_out("ben", Rejection::AskFirst), left_out("dora", Rejection::NoConsent)];
    assert_eq!(made.warnings, expected);
    let text = outside::text(&render(&made.sheet).expect("a paper").bytes);
    assert!(text.contains("Amara") && !text.contains("Dora"), "{text}");
}

#[test]
fn a_paper_of_nobody_says_so() {
    let day = day(vec![circle("ben", "Ben")]);
    let choice = choice(Reader::Authority);
    let made = made(&day, &Who::Everyone, PaperKind::Profile, Language::English, &choice);
    let paper = render(&made.expect("a paper").sheet).expect("a paper");
    assert_good(&paper);
    assert!(outside::text(&paper.bytes).contains("Nobody here has said yes to this reader yet."));
}

#[test]
fn the_same_day_gives_the_same_bytes() {
    let day = day(vec![whole()]);
    let bytes = || {
        let made =
            made(&day, &Who::Everyone, PaperKind::Pack, Language::English, &choice(Reader::Family));
        render(&made.expect("a paper").sheet).expect("a paper").bytes
    };
    assert_eq!(bytes(), bytes());
}

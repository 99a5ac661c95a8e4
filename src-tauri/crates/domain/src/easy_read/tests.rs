//! Sentences that are easy, and sentences that are not.

use super::*;
use crate::plan::{Field, Order, Record};
use crate::{RecordId, Revision};

fn found(language: &str, words: &str) -> Vec<Hard> {
    let text = EasyText { words, language, has_picture: true };
    check_easy(&[text]).into_iter().map(|(_, hard)| hard).collect()
}

#[test]
fn a_dot_is_not_always_an_end() {
    for (text, expected) in [
        ("I like tea. I like cake.", &["I like tea.", "I like cake."][..]),
        ("It costs £3.50 a week.", &["It costs £3.50 a week."]),
        ("We go at 10.30 a.m. on Monday.", &["We go at 10.30 a.m. on Monday."]),
        ("We go at 10 a.m. Then we eat.", &["We go at 10 a.m.", "Then we eat."]),
        ("Mr. Evans helps, e.g. Dr. J. Rees.", &["Mr. Evans helps, e.g. Dr. J. Rees."]),
        ("Tea, cake, etc. are good.", &["Tea, cake, etc. are good."]),
        ("She said “no.” Then she left.", &["She said “no.", "” Then she left."]),
        ("Why? Because!", &["Why?", "Because!"]),
        ("one\ntwo", &["one", "two"]),
        ("See www.example.org. Ask Pat.", &["See www.example.org.", "Ask Pat."]),
        ("So did I. You too.", &["So did I.", "You too."]),
        ("Te, e.e. te gwyrdd. Da iawn.", &["Te, e.e. te gwyrdd.", "Da iawn."]),
        ("مجھے گانا پسند ہے۔ بہت", &["مجھے گانا پسند ہے۔", "بہت"]),
        ("  … ", &[]),
    ] {
        assert_eq!(sentences::sentences(text), expected, "{text}");
    }
}

#[test]
fn a_sentence_of_more_than_fifteen_words_is_long() {
    let words = |n: usize| vec!["tea"; n].join(" ");
    assert_eq!(found("en", &words(15)), []);
    assert_eq!(found("en", &words(16)), [Hard::LongSentence { words: 16 }]);
    assert_eq!(found("ur", &words(16)), [Hard::LongSentence { words: 16 }], "in any language");
    let two = format!("{}. {} – {}", words(9), words(8), words(7));
    assert_eq!(found("en", &two), [], "a dash is no word");
}

#[test]
fn english_that_hides_who_does_it_is_found() {
    for (text, expected) in [
        ("I am given lunch", true),
        ("My pills are kept in a box", true),
        ("She was not always told", true),
        ("I get helped with my bath", true),
        ("It's made by Pat", true),
        ("Was she seen by anybody?", true),
        ("The form has been quickly filled in", true),
        ("Is it used by others?", true),
        ("I am tired", false),
        ("My dog is called Rex", false),
        ("I am used to dogs", false),
        ("I need a bed. It is red", false),
        ("Pat gives me lunch", false),
        ("I am at home and Pat helped me", false),
        ("Mum's painted nails", false),
        ("There are a hundred", false),
    ] {
        assert_eq!(found("en", text).contains(&Hard::Passive), expected, "{text}");
    }
}

#[test]
fn welsh_that_hides_who_does_it_is_found() {
    for (text, expected) in [
        ("Mae hi'n cael ei gweld gan y meddyg", true),
        ("Cafodd Siân ei helpu", true),
        ("Rwy'n cael fy ngalw adref", true),
        ("Cynhelir y cyfarfod ddydd Llun", true),
        ("Ysgrifennwyd y llythyr", true),
        ("Caf fy nghinio am un", false),
        ("Mae hi'n cael ei ffrindiau draw", false),
        ("Mae'r bwyd yn dda, mae'n wir", false),
        ("Rwy'n byw yn Sir Conwy", false),
        ("Breuddwyd hir a chlir", false),
        ("Mae Pat yn fy helpu", false),
        ("Un gair wrth Mair", false),
    ] {
        assert_eq!(found("cy", text).contains(&Hard::Passive), expected, "{text}");
    }
}

#[test]
fn words_of_the_field_are_found_with_plainer_ones() {
    let check = |language: &str, text: &str, expected: &[&str]| {
        let words: Vec<String> = found(language, text)
            .into_iter()
            .filter_map(|hard| match hard {
                Hard::Jargon { word, .. } => Some(word),
                Hard::LongSentence { .. } | Hard::Passive | Hard::NoPicture => None,
            })
            .collect();
        assert_eq!(words, expected, "{text}");
    };
    check(
        "en",
        "My Personal Budgets and my direct payment",
        &["personal budget", "direct payment"],
    );
    check("en", "The EHC plan, the EHC plan", &["EHC"]);
    check("en", "I watch TV with my GP", &[]);
    check("en", "Ask XYZ, and pa", &["XYZ"]);
    check("en", "Pat is my PA", &["PA"]);
    check("en", "I LOVE CAKE", &[]);
    check(
        "en",
        "A special educational needs assessment",
        &["special educational needs", "assessment"],
    );
    check("cy", "Fy nghyllideb bersonol", &["cyllideb bersonol"]);
    check("cy", "Dau asesiad", &["asesiad"]);
    check("cy", "Rwy'n hoffi te", &[]);
    check("pl", "The EHC plan", &[]);
    let plain = "money for your support".to_owned();
    let word = "personal budget".to_owned();
    assert_eq!(found("en-GB", "a personal budget"), [Hard::Jargon { word, plain }]);
}

#[test]
fn each_thing_has_its_place_and_wants_a_picture() {
    let text = |words, has_picture| EasyText { words, language: "en", has_picture };
    let texts = [text("Tea", true), text("", false), text("Cake", false)];
    assert_eq!(check_easy(&texts), [(2, Hard::NoPicture)], "nothing at all needs none");
}

#[test]
fn a_tier_that_was_picked_was_taken_for_a_word_of_the_field() {
    let mut plan = Plan::default();
    let mut record =
        Record::new(RecordId::new("m1").expect("an id"), Order::after(None), Revision(1));
    for (name, value) in [("tier", "Technology"), ("who", "the travel app")] {
        record.fields.insert(name.to_owned(), Field::new(value.into(), Revision(1)));
    }
    plan.put(Collection::Mixes, record);
    let written: Vec<&str> = written(&plan).into_iter().collect();
    assert_eq!(written, ["the travel app"], "the tier is in our words");
}

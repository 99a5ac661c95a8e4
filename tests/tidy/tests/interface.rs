//! What people see and read: components without looks or words of their own, and the words.

use tidy::files::{SourceFile, hold_against, house, written};
use tidy::fluent::{self, Message, messages};
use tidy::{imports, looks, wording};

/// Pages that no person in the room ever sees.
const WORKSHOP: &str = "ui/src/gallery/";

/// Where colours are given their names and meanings; everything else uses those.
const PALETTE: [&str; 2] = ["ui/src/style/raw.css", "ui/src/style/meaning.css"];

fn components() -> Vec<SourceFile> {
    let all = written("ui/src", &["svelte"]);
    all.into_iter().filter(|file| !file.path.starts_with(WORKSHOP)).collect()
}

#[test]
fn only_native_names_tauri_and_faces_stand_alone() {
    let files = written("ui/src", &["ts", "js", "svelte"]);
    hold_against("Walls in the UI:", &files, imports::faults);
}

#[test]
fn colours_have_names() {
    let mut files = components();
    let sheets = written("ui/src", &["css"]).into_iter();
    files.extend(sheets.filter(|file| !PALETTE.contains(&file.path.as_str())));
    hold_against("Colours stand in style/{raw,meaning}.css:", &files, |file| {
        looks::faults_of_colour(&file.text)
    });
}

#[test]
fn letters_follow_the_scale() {
    hold_against("Sizes of letters stand in style/:", &components(), |file| {
        looks::faults_of_letters(&file.text)
    });
}

#[test]
fn words_stand_in_the_catalogue() {
    hold_against("Words stand in language/:", &components(), |file| wording::faults(&file.text));
}

fn catalogues(language: &str) -> Vec<SourceFile> {
    written(&format!("ui/src/language/{language}"), &["ftl"])
}

/// Returns every language that has a folder; English comes from us, the others from translators.
fn languages() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(house().join("ui/src/language"))
        .expect("the words have a folder")
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.contains(&"cy".into()) && names.contains(&"en".into()), "only {names:?}");
    names
}

#[test]
fn every_language_says_the_same() {
    let said = |language: &str| -> Vec<Message> {
        catalogues(language).iter().flat_map(|file| messages(&file.text)).collect()
    };
    let english = said("en");
    let mut faults = Vec::new();
    for language in languages() {
        let found = fluent::faults_of_translation(&english, &said(&language));
        faults.extend(found.into_iter().map(|fault| format!("  {language}: {fault}")));
    }
    assert!(english.len() > 50, "{} messages are too few to be all", english.len());
    assert!(faults.is_empty(), "Every language says the same:\n{}\n", faults.join("\n"));
}

#[test]
fn no_message_stands_twice() {
    for language in languages() {
        let said: Vec<Message> =
            catalogues(&language).iter().flat_map(|file| messages(&file.text)).collect();
        let again = fluent::faults_of_repetition(&said);
        assert_eq!(again, [], "{language} says these twice, in one file or in two");
    }
}

#[test]
fn translators_are_told_what_each_message_is_for() {
    hold_against("A comment over each group, or each message:", &catalogues("en"), |file| {
        fluent::faults_of_comments(&messages(&file.text))
    });
}

#[test]
fn the_words_are_those_of_the_room() {
    hold_against("Warm, plain, British words:", &catalogues("en"), |file| {
        fluent::faults_of_words(&messages(&file.text))
    });
}

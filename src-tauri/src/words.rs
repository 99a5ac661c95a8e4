//! The words of the menus, the windows' titles and the dialogs, in the system's language.
//!
//! They stand in `ui/src/language/*/menu.ftl`; here are only their names.

use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::trouble::TroubleCode;

/// The languages we have; the first is spoken where we have no better one.
const LANGUAGES: [(&str, &str); 2] = [
    ("en", include_str!("../../ui/src/language/en/menu.ftl")),
    ("cy", include_str!("../../ui/src/language/cy/menu.ftl")),
];

/// Everything that the shell itself says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    Menu(&'static str),
    /// A window's, until its page gives it a better one.
    Title,
    OpenTitle,
    NewTitle,
    NewName,
    SpareTitle,
    SpareName,
    KindOfFile,
    AddMediaTitle,
    KindOfMedia,
    SavePaperTitle,
    SavePapersTitle,
    StickTitle,
    AloneTitle,
    TroubleTitle,
    Trouble(TroubleCode),
    SwitchTitle,
    /// Told `open` and `next`.
    SwitchQuestion,
    SwitchYes,
    SwitchNo,
}

impl Word {
    fn key(self) -> String {
        match self {
            Word::Menu(id) => format!("menu-{id}"),
            Word::Title => "menu-title".into(),
            Word::OpenTitle => "menu-dialog-open".into(),
            Word::NewTitle => "menu-dialog-new".into(),
            Word::NewName => "menu-dialog-new-name".into(),
            Word::SpareTitle => "menu-dialog-spare".into(),
            Word::SpareName => "menu-dialog-spare-name".into(),
            Word::KindOfFile => "menu-dialog-kind".into(),
            Word::AddMediaTitle => "menu-dialog-media".into(),
            Word::KindOfMedia => "menu-dialog-media-kind".into(),
            Word::SavePaperTitle => "menu-dialog-paper".into(),
            Word::SavePapersTitle => "menu-dialog-papers".into(),
            Word::StickTitle => "menu-dialog-stick".into(),
            Word::AloneTitle => "menu-dialog-alone".into(),
            Word::TroubleTitle => "menu-trouble".into(),
            Word::Trouble(code) => format!("menu-trouble-{}", in_kebab(&format!("{code:?}"))),
            Word::SwitchTitle => "menu-switch".into(),
            Word::SwitchQuestion => "menu-switch-question".into(),
            Word::SwitchYes => "menu-switch-yes".into(),
            Word::SwitchNo => "menu-switch-no".into(),
        }
    }
}

/// `NotAnEvent` is `not-an-event`.
fn in_kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

/// The words in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("languages", &self.bundle.locales).finish()
    }
}

impl Words {
    /// Speaks the system's language if we have it.
    pub fn of_the_system() -> Self {
        Self::preferring(sys_locale::get_locales())
    }

    /// Speaks the first of the wanted languages that we have; `cy_GB.UTF-8` finds `cy`.
    pub fn preferring(wanted: impl IntoIterator<Item = String>) -> Self {
        let found = wanted.into_iter().find_map(|tag| {
            let short = tag.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
            LANGUAGES.iter().find(|(ours, _)| *ours == short)
        });
        let (tag, text) = found.unwrap_or(&LANGUAGES[0]);
        let tag: LanguageIdentifier = tag.parse().expect("BUG: our own language tags can be read");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Menus and dialogs are plain text; the marks that keep directions apart would be boxes.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| errors)
            .expect("BUG: our own words can be read");
        bundle.add_resource(resource).expect("BUG: no message stands there twice");
        Self { bundle }
    }

    /// Returns a word that needs to be told nothing.
    pub fn say(&self, word: Word) -> String {
        self.tell(word, &[])
    }

    /// Returns a word with what it is told.
    pub fn tell(&self, word: Word, told: &[(&str, &str)]) -> String {
        let key = word.key();
        let pattern = self.bundle.get_message(&key).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            tracing::error!(key, "there is no such message");
            return key;
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in told {
            arguments.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "a message was told too little");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::menu;

    fn all_words() -> Vec<Word> {
        let mut words = vec![
            Word::Title,
            Word::OpenTitle,
            Word::NewTitle,
            Word::NewName,
            Word::SpareTitle,
            Word::SpareName,
            Word::KindOfFile,
            Word::AddMediaTitle,
            Word::KindOfMedia,
            Word::SavePaperTitle,
            Word::SavePapersTitle,
            Word::StickTitle,
            Word::AloneTitle,
            Word::TroubleTitle,
            Word::SwitchTitle,
            Word::SwitchQuestion,
            Word::SwitchYes,
            Word::SwitchNo,
        ];
        words.extend(TroubleCode::ALL.map(Word::Trouble));
        words.extend(menu::WORDS.iter().copied().map(Word::Menu));
        words
    }

    #[test]
    fn every_word_is_there_in_every_language() {
        for (tag, _) in LANGUAGES {
            let words = Words::preferring([tag.to_owned()]);
            for word in all_words() {
                let key = word.key();
                let message = words.bundle.get_message(&key);
                let pattern = message.and_then(|message| message.value());
                assert!(pattern.is_some(), "{tag} has no words for {key}");
            }
        }
    }

    #[test]
    fn no_word_is_there_that_nobody_says() {
        let said: Vec<String> = all_words().into_iter().map(Word::key).collect();
        for (tag, text) in LANGUAGES {
            let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
            for id in ids.filter(|id| id.starts_with("menu-")) {
                assert!(said.iter().any(|key| key == id), "{tag}: nobody says {id}");
            }
        }
    }

    #[test]
    fn the_system_s_language_is_spoken_if_we_have_it() {
        let check = |wanted: &[&str], expected: &str| {
            let words = Words::preferring(wanted.iter().map(ToString::to_string));
            assert_eq!(words.say(Word::Menu("file")), expected, "{wanted:?}");
        };
        check(&["en-GB"], "&File");
        check(&["cy_GB.UTF-8"], "&Ffeil");
        check(&["de-DE", "cy"], "&Ffeil");
        check(&["de-DE"], "&File");
        check(&[], "&File");
    }

    #[test]
    fn names_stand_in_sentences_as_they_are() {
        let words = Words::preferring(["en".to_owned()]);
        let said = words
            .tell(Word::SwitchQuestion, &[("open", "Tŷ’r Harbwr"), ("next", "Day 2.planlive")]);
        assert!(said.contains("Tŷ’r Harbwr") && said.contains("Day 2.planlive"), "{said}");
        assert!(!said.contains(['{', '\u{2068}']), "{said}");
    }
}

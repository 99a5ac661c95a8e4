//! The words on paper: the same Fluent catalogue that the screens read, and how we write dates
//! and money.

mod common;
mod forms;
mod hall;
mod pack;
mod records;
mod recovery;
mod said;

use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDate};
use domain::{DeviceName, PaperKind};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::letters::is_from_the_right;

pub(crate) use common::Word;
pub(crate) use forms::OnForms;
pub(crate) use hall::OfHall;
pub(crate) use pack::InPack;
pub(crate) use records::{DeviceCalled, OfRecords};
pub(crate) use recovery::OnRecovery;

/// A message that paper can say.
pub(crate) trait Message: Copy {
    /// Returns its name in the catalogues.
    fn key(self) -> &'static str;
}

/// Returns the catalogues of a language that paper reads.
macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../../ui/src/language/", $language, "/paper.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/pack.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/hall.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/forms.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/accesslog.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/certificate.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/recovery.ftl")),
        ]
    };
}

/// Returns the screens' catalogues of a language of which paper borrows names: one thing is called
/// the same wherever one reads it.
macro_rules! borrowed {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../../ui/src/language/", $language, "/door.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/goals.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/money.ftl")),
            include_str!(concat!("../../../../../ui/src/language/", $language, "/support.ftl")),
        ]
    };
}

/// A language that our paper speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    English,
    Welsh,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::English, Self::Welsh];

    /// Returns the tag that machines know it by.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Welsh => "cy-GB",
        }
    }

    /// Returns the language of a tag, with or without a country.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let short = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.short() == short)
    }

    /// Returns the name of its folder of words.
    pub(crate) fn short(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Welsh => "cy",
        }
    }

    fn catalogues(self) -> [&'static str; 7] {
        match self {
            Self::English => catalogues!("en"),
            Self::Welsh => catalogues!("cy"),
        }
    }

    fn borrowed(self) -> [&'static str; 4] {
        match self {
            Self::English => borrowed!("en"),
            Self::Welsh => borrowed!("cy"),
        }
    }
}

/// Makes the list of messages of one catalogue, each with its key.
macro_rules! area {
    ($(#[$about:meta])* $area:ident { $($name:ident = $key:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $area { $($name),* }

        impl $crate::words::Message for $area {
            fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }
        }

        impl $area {
            #[cfg(test)]
            pub const KEYS: &[&str] = &[$($key),*];
        }
    };
}
pub(crate) use area;

/// Has no shape: what follows it goes from left to right.
const LEFT_TO_RIGHT: char = '\u{200E}';

const MONTHS: [Word; 12] = [
    Word::January,
    Word::February,
    Word::March,
    Word::April,
    Word::May,
    Word::June,
    Word::July,
    Word::August,
    Word::September,
    Word::October,
    Word::November,
    Word::December,
];

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", self.language)
    }
}

impl Words {
    /// Returns the words of a language, read once.
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        static WELSH: OnceLock<Words> = OnceLock::new();
        let known = match language {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        };
        known.get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        let locale: LanguageIdentifier =
            language.tag().parse().expect("BUG: our own language tags are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Marks of direction have no place on paper: the shaper sees each name's own direction.
        bundle.set_use_isolating(false);
        for catalogue in language.catalogues().into_iter().chain(language.borrowed()) {
            let resource = FluentResource::try_new(catalogue.to_owned())
                .expect("BUG: our own words are well formed, as a test says");
            bundle.add_resource(resource).expect("BUG: each of our messages is there once");
        }
        Self { language, bundle }
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Returns "Page 2 of 5".
    pub fn page_of(&self, page: usize, pages: usize) -> String {
        self.say(Word::PageOf, &[("page", &page.to_string()), ("pages", &pages.to_string())])
    }

    /// Returns what the recovery sheet of an event is called.
    pub fn recovery_title(&self, event: &str) -> String {
        self.say(OnRecovery::Document, &[("event", event)])
    }

    /// Returns "3 December 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.word(MONTHS[date.month0() as usize]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say(Word::Date, &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// Returns "December 2026".
    pub(crate) fn month(&self, year: i32, month: u32) -> String {
        let name = month.checked_sub(1).and_then(|month| MONTHS.get(month as usize));
        let name = name.map(|word| self.word(*word)).unwrap_or_default();
        format!("{name} {year}")
    }

    /// Returns when everybody looks at a plan again that was made on this day: on a date, or every so
    /// many weeks from then on.
    pub(crate) fn review(
        &self,
        made: Option<NaiveDate>,
        on: Option<NaiveDate>,
        every_weeks: Option<i64>,
    ) -> String {
        let first = |weeks: i64| {
            let days = u64::try_from(weeks).ok()?.checked_mul(7)?;
            made?.checked_add_days(Days::new(days))
        };
        match (on, every_weeks) {
            (Some(date), _) => self.say(Word::ReviewOn, &[("date", &self.date(date))]),
            (None, Some(weeks)) => {
                let count = weeks.to_string();
                match first(weeks) {
                    Some(date) => {
                        let details = [("weeks", &*count), ("date", &*self.date(date))];
                        self.say(Word::ReviewEvery, &details)
                    }
                    None => self.say(Word::ReviewEveryNoDate, &[("weeks", &count)]),
                }
            }
            (None, None) => self.word(Word::ReviewOpen),
        }
    }

    /// Returns a length of time: "45 min", "2 h" or "1 h 30 min".
    pub(crate) fn length(&self, minutes: i64) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let (in_hours, in_minutes) = (hours.to_string(), rest.to_string());
        let details = [("hours", in_hours.as_str()), ("minutes", in_minutes.as_str())];
        match (hours, rest) {
            (0, _) => self.say(InPack::Minutes, &details),
            (_, 0) => self.say(InPack::Hours, &details),
            (_, _) => self.say(InPack::HoursMinutes, &details),
        }
    }

    /// Returns a label and what it says: "By when: 31 July 2027". A question has its own mark.
    pub(crate) fn labelled(&self, label: &str, words: &str) -> String {
        let label = label.trim();
        if label.ends_with(['?', '!', ':', '؟']) {
            return format!("{label} {words}");
        }
        self.say(OnForms::Labelled, &[("label", label), ("words", words)])
    }

    /// Returns "£38,354.34" or "−£1,004.30".
    pub fn money(&self, pence: i64) -> String {
        let all = pence.unsigned_abs();
        let (pounds, pence_part) = (all / 100, all % 100);
        let amount = format!("{}.{pence_part:02}", grouped(pounds));
        let word = if pence < 0 { Word::MoneyBelowNought } else { Word::Money };
        self.say(word, &[("amount", &amount)])
    }

    /// Returns what files of a kind of paper are called, after whose they are: "My plan".
    pub fn file_name(&self, kind: PaperKind) -> String {
        self.word(Word::of_file(kind))
    }

    /// Returns what a certificate of deletion is called.
    pub fn certificate_title(&self) -> String {
        self.word(OfRecords::CertificateTitle)
    }

    /// Returns what the table of planned and real times is called.
    pub fn timing_title(&self, event: &str) -> String {
        self.say(Word::TimingTitle, &[("event", event)])
    }

    /// Returns the heads of that table's columns.
    pub fn timing_heads(&self) -> [String; 11] {
        [
            Word::TimingItem,
            Word::TimingPlannedStart,
            Word::TimingPlannedMinutes,
            Word::TimingStarted,
            Word::TimingEnded,
            Word::TimingMinutes,
            Word::TimingDifference,
            Word::TimingPaused,
            Word::TimingInserted,
            Word::TimingSkipped,
            Word::TimingWhy,
        ]
        .map(|word| self.word(word))
    }

    /// Returns "Yes".
    pub fn yes(&self) -> String {
        self.word(Word::Yes)
    }

    /// Returns "Grace, Pat and Lena".
    pub(crate) fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => {
                self.say(Word::ListAnd, &[("most", &most.join(", ")), ("last", last)])
            }
        }
    }

    /// Returns "Yes" or "No", in a field of a form.
    pub fn yes_no(&self, yes: bool) -> String {
        self.word(if yes { OnForms::Yes } else { OnForms::No })
    }

    /// Returns what a device is called.
    pub(crate) fn device(&self, DeviceName { animal, number }: DeviceName) -> String {
        let message = self.bundle.get_message(DeviceCalled.key());
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.expect("BUG: the screens have a name for every device");
        let mut arguments = FluentArgs::new();
        arguments.set("animal", animal);
        arguments.set("number", number);
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned()
    }

    /// Returns a message that wants no details.
    pub(crate) fn word(&self, word: impl Message) -> String {
        self.say(word, &[])
    }

    /// Returns what the screens call one of a group of things ("support-tier", "Community"), if they
    /// have a name for it: files of newer versions know things that we do not.
    pub(crate) fn named(&self, group: &str, thing: &str) -> Option<String> {
        let pattern = self.bundle.get_message(&format!("{group}-{thing}"))?.value()?;
        let mut faults = Vec::new();
        let said = self.bundle.format_pattern(pattern, None, &mut faults);
        faults.is_empty().then(|| said.into_owned())
    }

    /// Returns a message filled in. A sentence of ours goes our way, also where it begins with a name
    /// from the right.
    pub(crate) fn say(&self, word: impl Message, details: &[(&str, &str)]) -> String {
        let said = self.filled(word, details);
        let is_turned = !details.is_empty() && is_from_the_right(&said);
        if is_turned && self.has_words_of_ours(word, details) {
            return format!("{LEFT_TO_RIGHT}{said}");
        }
        said
    }

    /// Returns a message filled in; a message that is not there is our own mistake.
    fn filled(&self, word: impl Message, details: &[(&str, &str)]) -> String {
        let message = self.bundle.get_message(word.key()).and_then(|message| message.value());
        let pattern = message.expect("BUG: a test says that every language has every word");
        let mut arguments = FluentArgs::new();
        for (name, value) in details {
            arguments.set(*name, *value);
        }
        let mut faults = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults);
        debug_assert!(faults.is_empty(), "{} lacks a detail: {faults:?}", word.key());
        said.into_owned()
    }

    /// Tells whether a message says something beside its details.
    fn has_words_of_ours(&self, word: impl Message, details: &[(&str, &str)]) -> bool {
        let nothing: Vec<(&str, &str)> = details.iter().map(|(name, _)| (*name, "")).collect();
        self.filled(word, &nothing).chars().any(char::is_alphabetic)
    }
}

/// Returns a number with a comma before each three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Returns each message of a catalogue with the details that it asks for.
    fn messages(language: Language) -> BTreeMap<String, Vec<String>> {
        let mut messages = BTreeMap::new();
        let lines = language.catalogues().into_iter().flat_map(str::lines);
        for line in lines.filter(|line| !line.starts_with('#')) {
            let Some((key, text)) = line.split_once(" = ") else { continue };
            let mut details: Vec<String> = text
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect())
                .collect();
            details.sort();
            assert!(messages.insert(key.to_owned(), details).is_none(), "{key} stands twice");
        }
        messages
    }

    #[test]
    fn every_language_says_the_same_things_and_paper_uses_them_all() {
        let english = messages(Language::English);
        let mut keys =
            [Word::KEYS, InPack::KEYS, OfHall::KEYS, OnForms::KEYS, OfRecords::KEYS].concat();
        keys.extend(OnRecovery::KEYS);
        keys.sort_unstable();
        let known: Vec<&str> = english.keys().map(String::as_str).collect();
        assert_eq!(known, keys, "the catalogue and the code name the same messages");
        for language in Language::ALL {
            assert_eq!(messages(language), english, "{language:?}");
        }
    }

    #[test]
    fn two_papers_had_names_of_files_that_differ_in_a_capital_only() {
        for language in Language::ALL {
            let kinds = Word::KEYS.iter().filter_map(|key| key.strip_prefix("paper-file-"));
            let name = |kind| Words::of(language).named("paper-file", kind).expect("a name");
            let names: Vec<String> = kinds.map(name).collect();
            let apart: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
            assert_eq!((apart.len(), names.len()), (28, 28), "{language:?}: {names:?}");
        }
    }

    #[test]
    fn money_is_written_as_people_write_it() {
        for language in Language::ALL {
            let words = Words::of(language);
            let check = |pence: i64, expected: &str| assert_eq!(words.money(pence), expected);
            check(3_835_434, "£38,354.34");
            check(-100_430, "−£1,004.30");
            check(0, "£0.00");
            check(-5, "−£0.05");
            check(10_000_000_000, "£100,000,000.00");
            check(99_999, "£999.99");
            check(i64::MIN, "−£92,233,720,368,547,758.08");
        }
    }

    #[test]
    fn dates_are_written_in_each_language() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a real day");
        let check = |language, date, expected: &str| {
            assert_eq!(Words::of(language).date(date), expected);
        };
        check(Language::English, day(2026, 12, 3), "3\u{A0}December 2026");
        check(Language::English, day(2027, 1, 31), "31\u{A0}January 2027");
        check(Language::Welsh, day(2026, 12, 3), "3\u{A0}Rhagfyr 2026");
        check(Language::Welsh, day(2027, 5, 1), "1\u{A0}Mai 2027");
    }

    #[test]
    fn names_are_listed_as_one_says_them() {
        let check = |names: &[&str], expected: &str| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(Words::of(Language::English).list(&names), expected);
        };
        check(&[], "");
        check(&["Grace"], "Grace");
        check(&["Grace", "Pat"], "Grace and Pat");
        check(&["Grace", "Pat", "Lena"], "Grace, Pat and Lena");
    }
}

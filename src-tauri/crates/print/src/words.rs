//! The words on paper: the same Fluent catalogue that the screens read, and how we write dates
//! and money.

use chrono::{Datelike, NaiveDate};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

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

    fn catalogue(self) -> &'static str {
        match self {
            Self::English => include_str!("../../../../ui/src/language/en/paper.ftl"),
            Self::Welsh => include_str!("../../../../ui/src/language/cy/paper.ftl"),
        }
    }
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", self.bundle.locales)
    }
}

impl Words {
    pub fn of(language: Language) -> Self {
        let locale: LanguageIdentifier =
            language.tag().parse().expect("BUG: our own language tags are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Marks of direction have no place on paper: the shaper sees each name's own direction.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(language.catalogue().to_owned())
            .expect("BUG: our own words are well formed, as a test says");
        bundle.add_resource(resource).expect("BUG: each of our messages is there once");
        Self { bundle }
    }

    /// Returns "Page 2 of 5".
    pub fn page_of(&self, page: usize, pages: usize) -> String {
        self.say("paper-page-of", &[("page", &page.to_string()), ("pages", &pages.to_string())])
    }

    /// Returns "3 December 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.say(&format!("paper-month-{}", date.month()), &[]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say("paper-date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// Returns "£38,354.34" or "−£1,004.30".
    pub fn money(&self, pence: i64) -> String {
        let all = pence.unsigned_abs();
        let (pounds, pence_part) = (all / 100, all % 100);
        let amount = format!("{}.{pence_part:02}", grouped(pounds));
        let key = if pence < 0 { "paper-money-below-nought" } else { "paper-money" };
        self.say(key, &[("amount", &amount)])
    }

    /// Returns a message filled in; a message that is not there is our own mistake.
    pub(crate) fn say(&self, key: &str, details: &[(&str, &str)]) -> String {
        let message = self.bundle.get_message(key).and_then(|message| message.value());
        let pattern = message.unwrap_or_else(|| unreachable!("BUG: no words for {key}"));
        let mut arguments = FluentArgs::new();
        for (name, value) in details {
            arguments.set(*name, *value);
        }
        let mut faults = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults);
        debug_assert!(faults.is_empty(), "{key} lacks a detail: {faults:?}");
        said.into_owned()
    }
}

/// Returns a number with a comma before each three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

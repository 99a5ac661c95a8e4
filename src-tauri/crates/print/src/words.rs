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

    fn catalogue(self) -> &'static str {
        match self {
            Self::English => include_str!("../../../../ui/src/language/en/paper.ftl"),
            Self::Welsh => include_str!("../../../../ui/src/language/cy/paper.ftl"),
        }
    }
}

macro_rules! words {
    ($($name:ident = $key:literal,)*) => {
        /// Every message that paper says; some want details.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Word { $($name),* }

        impl Word {
            #[cfg(test)]
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns its name in the catalogues.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }
        }
    };
}

words! {
    PageOf = "paper-page-of",
    Date = "paper-date",
    January = "paper-month-1",
    February = "paper-month-2",
    March = "paper-month-3",
    April = "paper-month-4",
    May = "paper-month-5",
    June = "paper-month-6",
    July = "paper-month-7",
    August = "paper-month-8",
    September = "paper-month-9",
    October = "paper-month-10",
    November = "paper-month-11",
    December = "paper-month-12",
    Money = "paper-money",
    MoneyBelowNought = "paper-money-below-nought",
    ListAnd = "paper-list-and",
    TitleOne = "paper-title-one",
    TitleAll = "paper-title-all",
    InThisPack = "paper-in-this-pack",
    With = "paper-with",
    MyCircle = "paper-my-circle",
    Member = "paper-member",
    FootOne = "paper-foot-one",
    FootAll = "paper-foot-all",
    ViewFamily = "paper-view-family",
    ViewFriend = "paper-view-friend",
    ViewStaff = "paper-view-staff",
    ViewSchool = "paper-view-school",
    ViewHealth = "paper-view-health",
    ViewSocialCare = "paper-view-social-care",
    ViewOther = "paper-view-other",
    ViewSupported = "paper-view-supported",
    ViewOnBehalf = "paper-view-on-behalf",
    ViewBestGuess = "paper-view-best-guess",
    NoteSupported = "paper-note-supported",
    NoteOnBehalf = "paper-note-on-behalf",
    NoteBestGuess = "paper-note-best-guess",
    EmptyPart = "paper-empty-part",
    EmptyProfile = "paper-empty-profile",
    EmptyWorking = "paper-empty-working",
    EmptyWeek = "paper-empty-week",
    EmptyOutcomes = "paper-empty-outcomes",
    EmptyActions = "paper-empty-actions",
    Week = "paper-week",
    EveryDay = "paper-every-day",
    DayMon = "paper-day-mon",
    DayTue = "paper-day-tue",
    DayWed = "paper-day-wed",
    DayThu = "paper-day-thu",
    DayFri = "paper-day-fri",
    DaySat = "paper-day-sat",
    DaySun = "paper-day-sun",
    PartMorning = "paper-part-morning",
    PartAfternoon = "paper-part-afternoon",
    PartEvening = "paper-part-evening",
    PartNight = "paper-part-night",
    EntryWith = "paper-entry-with",
    SupportMyself = "paper-support-myself",
    SupportFamily = "paper-support-family",
    SupportCommunity = "paper-support-community",
    SupportTechnology = "paper-support-technology",
    SupportShared = "paper-support-shared",
    SupportPaid = "paper-support-paid",
    SupportTwo = "paper-support-two",
    Outcomes = "paper-outcomes",
    GivesMe = "paper-gives-me",
    Measure = "paper-measure",
    ByWhen = "paper-by-when",
    NoDate = "paper-no-date",
    Actions = "paper-actions",
    What = "paper-what",
    Who = "paper-who",
    FirstStep = "paper-first-step",
    SaidYes = "paper-said-yes",
    Yes = "paper-yes",
    NotYet = "paper-not-yet",
    NoOwner = "paper-no-owner",
    WhoWith = "paper-who-with",
    IsDone = "paper-is-done",
    MyMoney = "paper-my-money",
    MoneyLeft = "paper-money-left",
    MoneyAllUsed = "paper-money-all-used",
    MoneyOver = "paper-money-over",
    MoneyIndicative = "paper-money-indicative",
    MoneyMoreUnknown = "paper-money-more-unknown",
    MoneyUnknown = "paper-money-unknown",
    MoneyNone = "paper-money-none",
    MoneyNothingYet = "paper-money-nothing-yet",
    MoneyNoSum = "paper-money-no-sum",
    MoneyHidden = "paper-money-hidden",
    MoneyTrying = "paper-money-trying",
    MoneyTryingLeft = "paper-money-trying-left",
    MoneyTryingOver = "paper-money-trying-over",
    MoneyWeekly = "paper-money-weekly",
    MoneyWeeklyTrying = "paper-money-weekly-trying",
    Weeks52 = "paper-weeks-52",
    Weeks5214 = "paper-weeks-52-14",
    WeeksDays = "paper-weeks-days",
    Review = "paper-review",
    ReviewOn = "paper-review-on",
    ReviewEvery = "paper-review-every",
    ReviewEveryNoDate = "paper-review-every-no-date",
    ReviewOpen = "paper-review-open",
    TimingTitle = "paper-timing-title",
    TimingItem = "paper-timing-item",
    TimingPlannedStart = "paper-timing-planned-start",
    TimingPlannedMinutes = "paper-timing-planned-minutes",
    TimingStarted = "paper-timing-started",
    TimingEnded = "paper-timing-ended",
    TimingMinutes = "paper-timing-minutes",
    TimingDifference = "paper-timing-difference",
    TimingPaused = "paper-timing-paused",
    TimingInserted = "paper-timing-inserted",
    TimingSkipped = "paper-timing-skipped",
    TimingWhy = "paper-timing-why",
    TitleJoining = "paper-title-joining",
    JoinScan = "paper-join-scan",
    JoinOpen = "paper-join-open",
    JoinType = "paper-join-type",
    JoinAsk = "paper-join-ask",
    JoinSquare = "paper-join-square",
    JoinVoid = "paper-join-void",
    TitleNames = "paper-title-names",
    NameTeam = "paper-name-team",
    TitleSign = "paper-title-sign",
    SignFrom = "paper-sign-from",
    SignVoid = "paper-sign-void",
    Welcome = "paper-welcome",
    WelcomeEn = "paper-welcome-en",
    WelcomeCy = "paper-welcome-cy",
    WelcomeAr = "paper-welcome-ar",
    WelcomeBn = "paper-welcome-bn",
    WelcomeEs = "paper-welcome-es",
    WelcomeFr = "paper-welcome-fr",
    WelcomeGu = "paper-welcome-gu",
    WelcomeHi = "paper-welcome-hi",
    WelcomePa = "paper-welcome-pa",
    WelcomePl = "paper-welcome-pl",
    WelcomePt = "paper-welcome-pt",
    WelcomeRo = "paper-welcome-ro",
    WelcomeSo = "paper-welcome-so",
    WelcomeTa = "paper-welcome-ta",
    WelcomeTr = "paper-welcome-tr",
    WelcomeUk = "paper-welcome-uk",
    WelcomeUr = "paper-welcome-ur",
}

impl Word {
    /// "Welcome" by the tag of the language that it is in.
    pub const WELCOMES: &[(&'static str, Self)] = &[
        ("en", Self::WelcomeEn),
        ("cy", Self::WelcomeCy),
        ("ar", Self::WelcomeAr),
        ("bn", Self::WelcomeBn),
        ("es", Self::WelcomeEs),
        ("fr", Self::WelcomeFr),
        ("gu", Self::WelcomeGu),
        ("hi", Self::WelcomeHi),
        ("pa", Self::WelcomePa),
        ("pl", Self::WelcomePl),
        ("pt", Self::WelcomePt),
        ("ro", Self::WelcomeRo),
        ("so", Self::WelcomeSo),
        ("ta", Self::WelcomeTa),
        ("tr", Self::WelcomeTr),
        ("uk", Self::WelcomeUk),
        ("ur", Self::WelcomeUr),
    ];
}

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
    pub fn of(language: Language) -> Self {
        let locale: LanguageIdentifier =
            language.tag().parse().expect("BUG: our own language tags are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Marks of direction have no place on paper: the shaper sees each name's own direction.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(language.catalogue().to_owned())
            .expect("BUG: our own words are well formed, as a test says");
        bundle.add_resource(resource).expect("BUG: each of our messages is there once");
        Self { language, bundle }
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Returns "Page 2 of 5".
    pub fn page_of(&self, page: usize, pages: usize) -> String {
        self.say(Word::PageOf, &[("page", &page.to_string()), ("pages", &pages.to_string())])
    }

    /// Returns "3 December 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.word(MONTHS[date.month0() as usize]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say(Word::Date, &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// Returns "£38,354.34" or "−£1,004.30".
    pub fn money(&self, pence: i64) -> String {
        let all = pence.unsigned_abs();
        let (pounds, pence_part) = (all / 100, all % 100);
        let amount = format!("{}.{pence_part:02}", grouped(pounds));
        let word = if pence < 0 { Word::MoneyBelowNought } else { Word::Money };
        self.say(word, &[("amount", &amount)])
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

    /// Returns a message that wants no details.
    pub(crate) fn word(&self, word: Word) -> String {
        self.say(word, &[])
    }

    /// Returns a message filled in; a message that is not there is our own mistake.
    pub(crate) fn say(&self, word: Word, details: &[(&str, &str)]) -> String {
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
    use std::collections::BTreeMap;

    use super::*;

    /// Returns each message of a catalogue with the details that it asks for.
    fn messages(language: Language) -> BTreeMap<String, Vec<String>> {
        let mut messages = BTreeMap::new();
        for line in language.catalogue().lines().filter(|line| !line.starts_with('#')) {
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
        let mut keys: Vec<&str> = Word::ALL.iter().map(|word| word.key()).collect();
        keys.sort_unstable();
        let known: Vec<&str> = english.keys().map(String::as_str).collect();
        assert_eq!(known, keys, "the catalogue and the code name the same messages");
        for language in Language::ALL {
            assert_eq!(messages(language), english, "{language:?}");
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

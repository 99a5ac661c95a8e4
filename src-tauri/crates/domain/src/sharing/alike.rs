//! Whether two people want the same at the same time: by day, time and words, and by nothing that
//! is about somebody's body or home.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::plan::{DayPart, Record, Weekday};
use crate::{RecordId, TimeOfDay};

/// Words that say little by themselves, in English and Welsh.
const SMALL: &[&str] = &[
    "a", "an", "and", "at", "by", "day", "do", "evening", "fi", "for", "from", "get", "go",
    "going", "i", "in", "it", "me", "morning", "my", "of", "on", "or", "our", "out", "some", "the",
    "time", "to", "up", "we", "with", "â", "ac", "ag", "am", "ar", "at", "bore", "efo", "ein",
    "er", "fy", "gyda", "gydag", "ini", "mewn", "mynd", "o", "y", "yn", "yr",
];
/// Places where nobody else is asked along.
const HOME: &[&str] = &[
    "adre", "adref", "bathroom", "bed", "bedroom", "cartref", "fflat", "flat", "gartref", "home",
    "house", "kitchen", "tŷ",
];
/// How words begin that are about somebody's body or health: to be asked at all would tell.
const PRIVATE: &[&str] = &[
    "bath", "bed", "brush", "clinic", "clinig", "coun", "cwnsel", "cysg", "deint", "dentist",
    "dialy", "doctor", "dress", "gwely", "gwisg", "hospital", "inject", "insulin", "meddyg",
    "medic", "meds", "moddion", "nurs", "nyrs", "personal", "pigiad", "shower", "sleep", "tablet",
    "therap", "toil", "wash", "ymolchi", "ysbyty",
];
/// From how many letters on the beginning of a longer word is the same word.
const STEM: usize = 4;

/// What somebody wants, as far as it can be the same as what another wants.
#[derive(Debug, Clone)]
pub(super) struct Wish {
    pub(super) block: RecordId,
    pub(super) days: BTreeSet<Weekday>,
    part: DayPart,
    start: Option<TimeOfDay>,
    minutes: i64,
    symbol: Option<String>,
    pub(super) support_minutes: i64,
    pub(super) weeks_per_year: Option<i64>,
    words: Vec<String>,
}

/// Returns what a block of this week wishes for, unless it is nobody else's business.
pub(super) fn wish(record: &Record, week: &str) -> Option<Wish> {
    if record.removed || record.text("week") != week {
        return None;
    }
    let (activity, symbol) = (record.text("activity").trim(), record.text("symbol"));
    let words = words_of(activity);
    let all = words.iter().chain(&words_of(symbol)).cloned().collect::<Vec<_>>();
    let begins = |word: &String| PRIVATE.iter().any(|private| word.starts_with(private));
    let is_home = words_of(record.text("where")).iter().any(|word| HOME.contains(&word.as_str()));
    if all.is_empty() || all.iter().any(begins) || is_home {
        return None;
    }
    let read = |field: &str| record.value(field).cloned();
    let start = TimeOfDay::parse(record.text("start"));
    let part = read("part").and_then(|part| serde_json::from_value(part).ok());
    let number = |field: &str| record.value(field).and_then(Value::as_i64);
    Some(Wish {
        block: record.id.clone(),
        days: read("days").and_then(|days| serde_json::from_value(days).ok())?,
        part: part.or(start.map(DayPart::of)).unwrap_or(DayPart::AM),
        start,
        minutes: number("minutes").unwrap_or(0),
        symbol: (!symbol.is_empty()).then(|| symbol.to_owned()),
        support_minutes: number("support_minutes").unwrap_or(0),
        weeks_per_year: number("weeks_per_year"),
        words,
    })
}

/// Returns the days on which both want the same at the same time; none when they do not.
pub(super) fn days_alike(one: &Wish, other: &Wish) -> BTreeSet<Weekday> {
    let days: BTreeSet<_> = one.days.intersection(&other.days).copied().collect();
    let is_so = !days.is_empty() && is_same_time(one, other) && is_same_thing(one, other);
    if is_so { days } else { BTreeSet::new() }
}

fn is_same_time(one: &Wish, other: &Wish) -> bool {
    let (Some(a), Some(b)) = (one.start, other.start) else { return one.part == other.part };
    let span = |start: TimeOfDay, minutes: i64| {
        let from = i64::from(start.minutes());
        // Something whose length nobody has said yet takes a moment.
        (from, from + minutes.max(1))
    };
    let ((a, a_ends), (b, b_ends)) = (span(a, one.minutes), span(b, other.minutes));
    a < b_ends && b < a_ends
}

fn is_same_thing(one: &Wish, other: &Wish) -> bool {
    if one.symbol.is_some() && one.symbol == other.symbol {
        return true;
    }
    let (Some(first), Some(others)) = (one.words.first(), other.words.first()) else {
        return false;
    };
    let common = common(one, other).len();
    is_same_word(first, others) || common * 2 >= one.words.len().max(other.words.len())
}

/// Returns the words of one that the other has too.
fn common<'a>(one: &'a Wish, other: &Wish) -> Vec<&'a String> {
    let is_common = |word: &&String| other.words.iter().any(|said| is_same_word(word, said));
    one.words.iter().filter(is_common).collect()
}

fn is_same_word(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short == long || (short.chars().count() >= STEM && long.starts_with(short))
}

/// Returns what to call it: words that both have used, and no other of anybody's.
pub(super) fn name_for(one: &Wish, other: &Wish) -> String {
    let mut common = common(one, other);
    if common.is_empty() {
        common.extend(one.words.first().or(other.words.first()));
    }
    let name = common.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().collect::<String>());
    [first.unwrap_or_default(), letters.take(crate::event::NAME_LENGTH - 3).collect()].concat()
}

/// Returns the words that say something, in small letters.
fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words = words.map(str::to_lowercase).filter(|word| !word.is_empty());
    words.filter(|word| !SMALL.contains(&word.as_str())).collect()
}

//! The sign at the door: welcome, what the day is, where, and how to get in.

use chrono::NaiveDate;
use domain::{Day, Dress};

use crate::joining_cards::Joining;
use crate::sheet::{Block, Card, Hue, NewPage, Orientation, Pictures, Sheet, Sign, Text, Voice};
use crate::words::{Language, Word, Words};

/// Returns the sign at the door, in the languages of the day.
pub fn door_sign(day: &Day, joining: &Joining, language: Language, printed_on: NaiveDate) -> Sheet {
    let words = Words::of(language);
    let event = day.event.title.as_str();
    let printed = words.date(printed_on);
    let start = day.agenda.start.to_string();
    let date = day.event.date.map(|date| words.date(date));
    let from = words.say(Word::SignFrom, &[("time", &start)]);
    let when = date.map_or_else(|| from.clone(), |date| format!("{date}, {from}"));
    let venue = day.event.venue.trim();
    let facts = [when.as_str(), venue].into_iter().filter(|fact| !fact.is_empty());
    let void = joining.has_code().then(|| words.say(Word::SignVoid, &[("date", &printed)]));
    let sign = Sign {
        welcomes: welcomes(day, words),
        title: Text::plain(event),
        facts: facts.map(Text::plain).collect(),
        card: Card {
            hue: Hue::Learning,
            parts: joining.parts(None, words),
            foot: Text::plain(void.unwrap_or_default()),
        },
    };
    let footer = words.say(Word::FootAll, &[("event", event), ("date", &printed)]);
    let landscape = NewPage::a4(Orientation::Landscape);
    Sheet {
        title: words.say(Word::TitleSign, &[("event", event)]),
        author: event.to_owned(),
        language,
        printed_on,
        footer,
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks: vec![Block::NewPage(landscape), Block::Sign(sign)],
    }
}

/// Returns "Welcome" in the paper's language, then in each other of the day that we know.
fn welcomes(day: &Day, words: &Words) -> Vec<Text> {
    let own = words.language().short();
    let mut said = vec![Text::plain(words.word(Word::Welcome))];
    let mut tags = vec![own.to_owned()];
    for tag in &day.event.languages {
        let short = tag.split('-').next().unwrap_or_default().to_lowercase();
        if tags.contains(&short) {
            continue;
        }
        let Some(word) = Word::WELCOMES.iter().find(|(known, _)| *known == short) else { continue };
        said.push(Text::default().and_in(&short, Voice::Plain, words.word(word.1)));
        tags.push(short);
    }
    said
}

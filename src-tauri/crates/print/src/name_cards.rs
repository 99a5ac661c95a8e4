//! Name cards: one to wear for everybody who is coming. Nothing private stands on them.

use chrono::NaiveDate;
use domain::{Circle, Day, Dress, Rejection};

use crate::Who;
use crate::joining_cards::to_cut_out;
use crate::person::members;
use crate::sheet::{Card, CardPart, Cards, Hue, Pictures, Sheet, Text};
use crate::words::{Language, Word, Words};

/// Returns a card for everybody of one circle, or of all of them and for those who run the day.
///
/// # Errors
/// `NoSuchCircle` when nobody has that circle.
pub fn name_cards(
    day: &Day,
    who: &Who,
    language: Language,
    printed_on: NaiveDate,
) -> Result<Sheet, Rejection> {
    let words = Words::of(language);
    let event = day.event.title.as_str();
    let cards = match who {
        Who::One(id) => of_circle(day.circle(id)?, words),
        Who::Everyone => {
            let circles = day.who_plan().flat_map(|circle| of_circle(circle, words));
            let team = day.event.facilitators.iter().map(|one| {
                let below = words.word(Word::NameTeam);
                card(&one.name, [&below, ""], Hue::Good)
            });
            circles.chain(team).collect()
        }
    };
    let printed = words.date(printed_on);
    let title = words.say(Word::TitleNames, &[("event", event)]);
    let blocks = to_cut_out(&title, Cards { across: 2, down: 4, cards }, words);
    Ok(Sheet {
        title,
        author: event.to_owned(),
        language,
        printed_on,
        footer: words.say(Word::FootAll, &[("event", event), ("date", &printed)]),
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    })
}

/// The person first, then those who are coming with them.
fn of_circle(circle: &Circle, words: &Words) -> Vec<Card> {
    let person = &circle.person;
    let is_barred = |name: &str| {
        let barred = person.preparation.not_invited.iter();
        barred.map(|one| plain(&one.name)).any(|barred| barred == plain(name))
    };
    let with = words.say(Word::With, &[("names", &person.name)]);
    let own = card(&person.name, ["", ""], Hue::Fun);
    let others = members(circle).into_iter().filter(|member| !is_barred(&member.name));
    let others = others.map(|member| card(&member.name, [&member.relation, &with], Hue::Home));
    std::iter::once(own).chain(others).collect()
}

/// Returns a name as two hands would have written it alike.
fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

fn card(name: &str, below: [&str; 2], hue: Hue) -> Card {
    let below = below.into_iter().map(str::trim).filter(|words| !words.is_empty());
    let below = below.map(|words| CardPart::Words(Text::plain(words)));
    let parts = std::iter::once(CardPart::Name(Text::plain(name))).chain(below).collect();
    Card { hue, parts, foot: Text::default() }
}

//! Which pictures the blocks of a sheet name, so that whoever has the bytes can lay them beside it.

use std::collections::BTreeSet;

use crate::sheet::{Block, Item, Picture, PictureKey, Poster, Sheet};

/// Returns what names the pictures of a sheet, each once.
pub fn wanted(sheet: &Sheet) -> BTreeSet<PictureKey> {
    let mut keys = BTreeSet::new();
    in_blocks(&sheet.blocks, &mut keys);
    keys
}

fn in_blocks(blocks: &[Block], keys: &mut BTreeSet<PictureKey>) {
    for block in blocks {
        match block {
            Block::List(list) => in_items(&list.items, keys),
            Block::Week(week) => {
                for part in &week.parts {
                    let entries = part.every_day.iter().chain(part.days.iter().flatten());
                    note(entries.filter_map(|entry| entry.picture.as_ref()), keys);
                }
            }
            Block::Figure(figure) => note([&figure.picture], keys),
            Block::Poster(poster) => in_poster(poster, keys),
            Block::Callout(callout) => in_blocks(&callout.blocks, keys),
            Block::Together(blocks) => in_blocks(blocks, keys),
            Block::Heading(_)
            | Block::Name(_)
            | Block::Paragraph(_)
            | Block::Facts(_)
            | Block::Table(_)
            | Block::Cards(_)
            | Block::Sign(_)
            | Block::Lines(_)
            | Block::NewPage(_) => {}
        }
    }
}

fn in_poster(poster: &Poster, keys: &mut BTreeSet<PictureKey>) {
    match poster {
        Poster::Path(zones) | Poster::Map { zones, .. } => {
            zones.iter().for_each(|zone| in_items(&zone.items, keys));
        }
        Poster::Rings { wedges, .. } => {
            let people = wedges.iter().flat_map(|wedge| &wedge.people);
            note(people.filter_map(|person| person.item.picture.as_ref()), keys);
        }
    }
}

fn in_items(items: &[Item], keys: &mut BTreeSet<PictureKey>) {
    note(items.iter().filter_map(|item| item.picture.as_ref()), keys);
}

fn note<'a>(pictures: impl IntoIterator<Item = &'a Picture>, keys: &mut BTreeSet<PictureKey>) {
    keys.extend(pictures.into_iter().map(|picture| picture.key.clone()));
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use domain::Dress;

    use super::*;
    use crate::sheet::{
        Callout, Entry, Figure, FigureSize, Hue, InRing, List, Part, Pictures, Text, Wedge, Week,
        Zone,
    };
    use crate::words::Language;

    fn picture(id: &str) -> Picture {
        Picture { key: PictureKey::Symbol(id.to_owned()), says: String::new() }
    }

    fn item(id: &str) -> Item {
        Item { text: Text::default(), picture: Some(picture(id)) }
    }

    #[test]
    fn every_picture_is_found_wherever_it_stands_and_once() {
        let list = |id| Block::List(List { items: vec![item(id)], hue: Hue::Plain });
        let entry =
            |id| Entry { text: Text::default(), picture: Some(picture(id)), hue: Hue::Plain };
        let mut days: [Vec<Entry>; 7] = Default::default();
        days[6].push(entry("sunday"));
        let part = Part { name: Text::default(), every_day: vec![entry("daily")], days };
        let week = Week {
            days: Default::default(),
            parts: vec![part],
            every_day: Text::default(),
            hue: Hue::Plain,
        };
        let zone = |id| Zone { title: Text::default(), items: vec![item(id)] };
        let middle = Text::default();
        let wedge =
            Wedge { title: Text::default(), people: vec![InRing { item: item("ring"), ring: 0 }] };
        let rings =
            Poster::Rings { middle: middle.clone(), rings: Vec::new(), wedges: vec![wedge] };
        let figure =
            Figure { picture: picture("face"), caption: Text::default(), size: FigureSize::Small };
        let callout = Callout { blocks: vec![list("called")], hue: Hue::Plain };
        let blocks = vec![
            list("listed"),
            list("listed"),
            Block::Week(week),
            Block::Poster(Poster::Path(vec![zone("path")])),
            Block::Poster(Poster::Map { middle, zones: vec![zone("map")] }),
            Block::Poster(rings),
            Block::Together(vec![Block::Figure(figure), Block::Callout(callout)]),
        ];
        let sheet = Sheet {
            title: String::new(),
            author: String::new(),
            language: Language::English,
            printed_on: NaiveDate::default(),
            footer: String::new(),
            dress: Dress::Standard,
            one_page: None,
            pictures: Pictures::new(),
            blocks,
        };
        let expected = ["called", "daily", "face", "listed", "map", "path", "ring", "sunday"]
            .map(String::from);
        let found: Vec<PictureKey> = wanted(&sheet).into_iter().collect();
        assert_eq!(found, expected.map(PictureKey::Symbol));
    }
}

//! Posters as an ordered outline: what is drawn, told in the order in which it is read.

use crate::poster::More;
use crate::sheet::{
    Block, Heading, Hue, InRing, Item, Level, Lines, List, Poster, Text, Voice, Wedge, Zone,
};

/// Returns a poster as headings and lists.
pub(crate) fn outline(poster: &Poster) -> Vec<Block> {
    match poster {
        Poster::Path(zones) => numbered(zones),
        Poster::Map { zones, .. } => numbered(zones),
        Poster::Rings { rings, wedges, .. } => {
            wedges.iter().flat_map(|wedge| people(wedge, rings)).collect()
        }
    }
}

fn numbered(zones: &[Zone]) -> Vec<Block> {
    let part = |(index, zone): (usize, &Zone)| {
        let number = Text::plain(format!("{}. ", index + 1));
        let title = Text([number.0, zone.title.0.clone()].concat());
        part(title, zone.items.clone())
    };
    zones.iter().enumerate().flat_map(part).collect()
}

fn people(wedge: &Wedge, rings: &[Text]) -> Vec<Block> {
    let mut near: Vec<&InRing> = wedge.people.iter().collect();
    near.sort_by_key(|person| person.ring);
    let items = near.into_iter().map(|person| with_ring(person, rings)).collect();
    part(wedge.title.clone(), items)
}

/// Returns a person of a ring with the ring's name.
pub(crate) fn with_ring(person: &InRing, rings: &[Text]) -> Item {
    let Some(ring) = rings.get(person.ring) else { return person.item.clone() };
    let text = person.item.text.clone().and(Voice::Quiet, format!("\u{A0}· {}", ring.words()));
    Item { text, ..person.item.clone() }
}

/// Returns an outline whose headings are of this level.
pub(crate) fn at_level(blocks: Vec<Block>, level: Level) -> Vec<Block> {
    let moved = |block| match block {
        Block::Heading(heading) => Block::Heading(Heading { level, ..heading }),
        Block::Together(blocks) => Block::Together(at_level(blocks, level)),
        other => other,
    };
    blocks.into_iter().map(moved).collect()
}

/// Returns an outline with a line to write on below each heading that nothing follows.
pub(crate) fn with_room(blocks: Vec<Block>) -> Vec<Block> {
    let with_line = |block| match block {
        Block::Together(mut blocks) if matches!(blocks.as_slice(), [Block::Heading(_)]) => {
            blocks.push(Block::Lines(Lines { count: 1 }));
            Block::Together(blocks)
        }
        other => other,
    };
    blocks.into_iter().map(with_line).collect()
}

/// Returns what had no room on a poster.
pub(crate) fn rest(more: Vec<More>) -> Vec<Block> {
    more.into_iter().flat_map(|more| part(more.title, more.items)).collect()
}

fn part(title: Text, items: Vec<Item>) -> Vec<Block> {
    let heading = Block::Heading(Heading { level: Level::Three, text: title, hue: Hue::Fun });
    let mut blocks = vec![heading];
    if !items.is_empty() {
        blocks.push(Block::List(List { items, hue: Hue::Fun }));
    }
    vec![Block::Together(blocks)]
}

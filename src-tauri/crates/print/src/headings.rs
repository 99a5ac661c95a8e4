//! How deep each heading stands in a copy: one begins it all, and none is skipped.

use crate::sheet::{Block, Level};

/// What the whole copy is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Top {
    /// Its first heading, which the others stand below.
    First,
    /// The title of the sheet, above all headings.
    Title,
}

/// A block that begins something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beginning {
    /// A person, or the day at its door.
    Name,
    Heading(Level),
}

/// Returns what is above everything else.
pub(crate) fn top(blocks: &[Block]) -> Top {
    let mut all = Vec::new();
    gather(blocks, &mut all);
    let Some((first, rest)) = all.split_first().filter(|(first, _)| first.is_great()) else {
        return Top::Title;
    };
    let others: Vec<&Beginning> = rest.iter().filter(|one| one.is_great()).collect();
    let is_front_page = matches!(first, Beginning::Heading(_))
        && others.iter().all(|other| **other == Beginning::Name);
    if others.is_empty() || is_front_page { Top::First } else { Top::Title }
}

/// Returns whether a block begins a person or the whole sheet.
pub(crate) fn begins_great(block: &Block) -> bool {
    let mut all = Vec::new();
    gather(std::slice::from_ref(block), &mut all);
    all.first().is_some_and(|first| first.is_great())
}

impl Beginning {
    fn is_great(self) -> bool {
        match self {
            Self::Name | Self::Heading(Level::One) => true,
            Self::Heading(Level::Two | Level::Three) => false,
        }
    }
}

fn gather(blocks: &[Block], found: &mut Vec<Beginning>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(Beginning::Heading(heading.level)),
            Block::Name(_) | Block::Sign(_) => found.push(Beginning::Name),
            Block::Callout(callout) => gather(&callout.blocks, found),
            Block::Together(blocks) => gather(blocks, found),
            Block::Poster(_) => found.push(Beginning::Heading(Level::Three)),
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Facts(_)
            | Block::Table(_)
            | Block::Week(_)
            | Block::Cards(_)
            | Block::Figure(_)
            | Block::Lines(_)
            | Block::NewPage(_) => {}
        }
    }
}

/// Counts down from one heading to the next.
#[derive(Debug, Clone)]
pub(crate) struct Depths {
    /// How many stand above all that are counted.
    above: usize,
    /// Whether the next one is the top itself.
    is_first: bool,
    open: Vec<u8>,
}

impl Depths {
    pub fn below(top: Top) -> Self {
        let is_first = match top {
            Top::First => true,
            Top::Title => false,
        };
        Self { above: 1, is_first, open: Vec::new() }
    }

    pub fn from_one() -> Self {
        Self { above: 0, is_first: false, open: Vec::new() }
    }

    /// Returns how deep a heading stands, beginning with 1, at most 6.
    pub fn next(&mut self, level: Level) -> usize {
        if std::mem::take(&mut self.is_first) {
            return 1;
        }
        let rank = match level {
            Level::One => 1,
            Level::Two => 2,
            Level::Three => 3,
        };
        while self.open.last().is_some_and(|open| *open >= rank) {
            self.open.pop();
        }
        self.open.push(rank);
        (self.above + self.open.len()).min(6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Heading, Hue, Name, Text};

    fn heading(level: Level) -> Block {
        Block::Heading(Heading { level, text: Text::plain("About"), hue: Hue::Plain })
    }

    fn name() -> Block {
        let text = Text::plain("Amara");
        let initials = "A".to_owned();
        Block::Name(Name { text, initials, below: Text::default(), hue: Hue::Fun })
    }

    #[test]
    fn one_heading_is_above_all_others() {
        let check = |blocks: &[Block], expected| assert_eq!(top(blocks), expected, "{blocks:?}");
        check(&[], Top::Title);
        check(&[name(), heading(Level::Two)], Top::First);
        check(&[heading(Level::Two), name()], Top::Title);
        check(&[name(), name()], Top::Title);
        check(&[heading(Level::One), heading(Level::Two), name(), name()], Top::First);
        check(&[heading(Level::One), heading(Level::One)], Top::Title);
        check(&[Block::Together(vec![name()])], Top::First);
    }

    #[test]
    fn no_step_is_skipped_on_the_way_down() {
        let check = |mut depths: Depths, levels: &[Level], expected: &[usize]| {
            let found: Vec<usize> = levels.iter().map(|level| depths.next(*level)).collect();
            assert_eq!(found, expected, "{levels:?}");
        };
        use Level::{One, Three, Two};
        let person = [One, Two, Three, Three, Two, Three];
        check(Depths::below(Top::First), &person, &[1, 2, 3, 3, 2, 3]);
        check(Depths::below(Top::Title), &person, &[2, 3, 4, 4, 3, 4]);
        check(Depths::from_one(), &person, &[1, 2, 3, 3, 2, 3]);
        check(Depths::below(Top::First), &[One, Three, Two, Three, One], &[1, 2, 2, 3, 2]);
    }
}

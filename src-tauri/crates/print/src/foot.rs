//! The foot of a page: what it belongs to on the left, its number on the right.
//!
//! What is too long for it is cut part by part with an ellipsis, the longest part first: a long
//! name does not push the date off the page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::compose::Line;
use crate::galley::Galley;
use crate::look::{self, Paper};
use crate::placed::{Mark, Owner, Page};
use crate::poster::is_leftwards;
use crate::sheet::{Block, Orientation, Sheet, Text};

/// Between the words of a foot and the page's number.
const GAP: f32 = 20.0;
const BETWEEN_PARTS: &str = " · ";
const CUT: &str = "…";

/// The feet of a document; most of its pages have the same words.
#[derive(Debug, Default)]
pub(crate) struct Feet {
    set: BTreeMap<(String, u32, u32), Vec<Line>>,
}

/// Returns how many lines the feet of a sheet need, when its last page has this number.
pub(crate) fn lines_needed(galley: &mut Galley, sheet: &Sheet, number: &str) -> usize {
    let own = std::iter::once(&sheet.footer);
    let turned = sheet.blocks.iter().filter_map(|block| match block {
        Block::NewPage(new_page) => new_page.footer.as_ref(),
        Block::Heading(_)
        | Block::Name(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Facts(_)
        | Block::Table(_)
        | Block::Week(_)
        | Block::Callout(_)
        | Block::Cards(_)
        | Block::Sign(_)
        | Block::Figure(_)
        | Block::Poster(_)
        | Block::Lines(_)
        | Block::Together(_) => None,
    });
    let face = galley.look.foot;
    let width = galley.look.a4(Orientation::Portrait).body_width();
    let number = galley.compositor.set_on_one_line(&Text::plain(number), &face);
    let taken = number.map_or(0.0, |line| line.width);
    let most = galley.look.most_foot_lines;
    let mut needed = 1;
    for footer in own.chain(turned) {
        let lines = galley.compositor.set(&Text::plain(footer), &face, width);
        needed = needed.max(rows(&lines, width, taken).min(most));
    }
    needed
}

impl Feet {
    /// Writes the foot of a page.
    pub fn write(
        &mut self,
        galley: &mut Galley,
        page: &mut Page,
        paper: Paper,
        [footer, number]: [&str; 2],
    ) {
        let face = galley.look.foot;
        let width = paper.body_width();
        let number = galley.compositor.set_on_one_line(&Text::plain(number), &face);
        let taken = number.as_ref().map_or(0.0, |line| line.width);
        let footer = &*towards_the_right(footer);
        let key = (footer.to_owned(), width.to_bits(), taken.ceil() as u32);
        let lines = self.set.entry(key).or_insert_with(|| {
            let most = galley.look.foot_lines;
            fitted(footer, most, |words| {
                let text = Text::plain(words);
                let lines = galley.compositor.set(&text, &face, width);
                (rows(&lines, width, taken.ceil()), lines)
            })
        });
        let last = paper.height - look::FOOT_RISE - face.leading;
        let rows = rows(lines, width, taken.ceil());
        for (row, line) in lines.iter().enumerate() {
            let y = last - (rows - 1 - row) as f32 * face.leading;
            page.marks.extend(Mark::line(line, paper.left, y, Owner::Foot));
        }
        if let Some(line) = number {
            let x = paper.width - paper.right - line.width;
            page.marks.extend(Mark::line(&line, x, last, Owner::Foot));
        }
    }
}

/// Returns the words as they stand at a foot: left to right as a whole, also where a name at their
/// beginning is not.
fn towards_the_right(words: &str) -> Cow<'_, str> {
    const LEFT_TO_RIGHT: char = '\u{200E}';
    if is_leftwards(&Text::plain(words)) && words.contains(BETWEEN_PARTS) {
        return Cow::Owned(format!("{LEFT_TO_RIGHT}{words}"));
    }
    Cow::Borrowed(words)
}

/// Returns how many rows a foot has whose number takes so much of the last one.
fn rows(lines: &[Line], width: f32, taken: f32) -> usize {
    let beside = lines.last().is_none_or(|line| line.width + GAP + taken <= width);
    (lines.len() + usize::from(!beside)).max(1)
}

/// Returns the words in no more rows than this, their longest parts cut as far as they must be.
fn fitted(words: &str, most: usize, mut set: impl FnMut(&str) -> (usize, Vec<Line>)) -> Vec<Line> {
    let (rows, lines) = set(words);
    if rows <= most {
        return lines;
    }
    let longest = words.split(BETWEEN_PARTS).map(|part| part.graphemes(true).count()).max();
    let (mut fits, mut too_long) = (1, longest.unwrap_or(1));
    while too_long - fits > 1 {
        let middle = usize::midpoint(fits, too_long);
        if set(&shortened(words, middle)).0 <= most {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    let (rows, mut lines) = set(&shortened(words, fits));
    if rows > most {
        // Nothing but parts: even their first letters are too many.
        lines.truncate(most.saturating_sub(1));
    }
    lines
}

/// Returns the words with no part longer than this many letters.
fn shortened(words: &str, most: usize) -> String {
    let short = |part: &str| {
        let letters: Vec<&str> = part.graphemes(true).collect();
        if letters.len() <= most {
            return part.to_owned();
        }
        let kept = letters[..most.saturating_sub(1)].concat();
        format!("{}{CUT}", kept.trim_end())
    };
    words.split(BETWEEN_PARTS).map(short).collect::<Vec<_>>().join(BETWEEN_PARTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_part_of_a_foot_is_cut_first() {
        let check = |words: &str, most, expected: &str| {
            assert_eq!(shortened(words, most), expected, "{words} to {most} letters");
        };
        check("Amara · A long title · 3 May", 7, "Amara · A long… · 3 May");
        check("Amara · A long title · 3 May", 12, "Amara · A long title · 3 May");
        check("Siân Llŷr", 5, "Siân…");
        check("فاطمہ خان", 4, "فاط…");
    }
}

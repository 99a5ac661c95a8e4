//! The flow: a sheet becomes pages. Pure; measured in points; the same sheet gives the same pages.

use std::collections::BTreeSet;

use crate::foot::{Feet, lines_needed};
use crate::galley::Galley;
use crate::look::{Look, Paper};
use crate::pieces::{Ground, GroundId, Join, Piece, Running};
use crate::placed::{Area, Bookmark, Mark, Page, Placed};
use crate::sheet::{NewPage, Orientation, Sheet};

/// The pages of a sheet, and the letters that no font of ours could draw.
pub(crate) struct Flowed {
    pub placed: Placed,
    pub missing: BTreeSet<String>,
    /// What the pictures say that could not be drawn.
    pub unseen: BTreeSet<String>,
}

/// Says "Page 2 of 5" in a sheet's language.
pub(crate) type PageOf<'a> = &'a dyn Fn(usize, usize) -> String;

/// Lays out a sheet in this look.
pub(crate) fn flow(sheet: &Sheet, look: Look, page_of: PageOf<'_>) -> Flowed {
    let mut galley = Galley::new(look);
    galley.look.foot_lines = lines_needed(&mut galley, sheet, &page_of(MOST, MOST));
    let paper = galley.look.a4(Orientation::Portrait);
    galley.paper = paper;
    let pieces = galley.sheet(sheet);
    let mut pages = Breaker {
        look: &galley.look,
        grounds: &galley.grounds,
        runnings: &galley.runnings,
        paper,
        footer: sheet.footer.clone(),
        y: 0.0,
        first: 0,
        open: Vec::new(),
        feet: Vec::new(),
        bookmarks: Vec::new(),
        ground: None,
    };
    pages.begin_page();
    for chain in chains(&pieces) {
        pages.place(chain);
    }
    let (mut open, feet, bookmarks) = pages.end();
    let mut written = Feet::default();
    for (index, (page, foot)) in open.iter_mut().zip(&feet).enumerate() {
        let count = feet.iter().filter(|other| other.first == foot.first).count();
        let number = page_of(index - foot.first + 1, count);
        written.write(&mut galley, page, foot.paper, [&foot.words, &number]);
    }
    let Galley { elements, pictures, compositor, .. } = galley;
    let placed = Placed { pages: open, elements, bookmarks, drawn: pictures.drawn };
    Flowed { placed, missing: compositor.put_away(), unseen: pictures.unseen }
}

/// Cuts the pieces where they may always part: after a free one, before a new page.
fn chains(pieces: &[Piece]) -> Vec<&[Piece]> {
    let mut chains = Vec::new();
    let mut start = 0;
    for index in 0..pieces.len() {
        let next_turns = pieces.get(index + 1).is_none_or(|next| next.new_page.is_some());
        if pieces[index].join == Join::Free || next_turns {
            chains.push(&pieces[start..=index]);
            start = index + 1;
        }
    }
    chains
}

/// Room is kept at the foot for the number of so many pages.
const MOST: usize = 999;

struct Breaker<'a> {
    look: &'a Look,
    grounds: &'a [Ground],
    runnings: &'a [Running],
    paper: Paper,
    footer: String,
    /// From the top of the body to where the next piece may stand.
    y: f32,
    /// The page from which the pages are numbered.
    first: usize,
    open: Vec<Page>,
    feet: Vec<Foot>,
    bookmarks: Vec<Bookmark>,
    ground: Option<OpenGround>,
}

/// What stands at the foot of a page, and the page from which its number counts.
struct Foot {
    paper: Paper,
    words: String,
    first: usize,
}

/// A tint that has begun on this page and not yet ended.
#[derive(Debug, Clone, Copy)]
struct OpenGround {
    id: GroundId,
    top: f32,
    /// Where among the page's marks the tint belongs: behind what stands on it.
    behind: usize,
}

impl Breaker<'_> {
    fn begin_page(&mut self) {
        self.close_ground();
        let Paper { width, height, .. } = self.paper;
        self.open.push(Page { width, height, marks: Vec::new() });
        let (paper, words, first) = (self.paper, self.footer.clone(), self.first);
        self.feet.push(Foot { paper, words, first });
        self.y = 0.0;
    }

    /// Puts a chain on one page if a page can hold it; else cuts it at its weakest joins.
    fn place(&mut self, chain: &[Piece]) {
        let Some(first) = chain.first() else { return };
        if let Some(new_page) = &first.new_page {
            self.turn(new_page);
        }
        if self.y + self.room(first) + height(chain) <= self.paper.body_height() {
            chain.iter().for_each(|piece| self.put(piece));
            return;
        }
        if self.running_room(first) + height(chain) <= self.paper.body_height() {
            self.begin_page();
            chain.iter().for_each(|piece| self.put(piece));
            return;
        }
        let Some(weakest) = inner_joins(chain).min() else {
            if self.y > 0.0 {
                self.begin_page();
            }
            chain.iter().for_each(|piece| self.put(piece));
            return;
        };
        let mut start = 0;
        for index in 0..chain.len() {
            if index + 1 == chain.len() || chain[index].join == weakest {
                // A new page that the first piece asked for has been turned to already.
                let mut part = chain[start..=index].to_vec();
                part[0].new_page = None;
                self.place(&part);
                start = index + 1;
            }
        }
    }

    fn turn(&mut self, new_page: &NewPage) {
        self.paper = self.look.paper(new_page);
        if let Some(footer) = &new_page.footer {
            self.footer.clone_from(footer);
        }
        let untouched = self.open.len() == 1 && self.y == 0.0 && self.open[0].marks.is_empty();
        if untouched {
            self.close_ground();
            self.open.clear();
            self.feet.clear();
        }
        if new_page.begins_anew {
            self.first = self.open.len();
        }
        self.begin_page();
    }

    /// Returns the room above a piece where it would stand now.
    fn room(&self, piece: &Piece) -> f32 {
        if self.y == 0.0 { self.running_room(piece) } else { piece.space }
    }

    fn running_room(&self, piece: &Piece) -> f32 {
        piece.running.map_or(0.0, |id| self.runnings[id.0].height)
    }

    fn put(&mut self, piece: &Piece) {
        let at_top = self.y == 0.0;
        if let (true, Some(id)) = (at_top, piece.running) {
            let running = self.runnings[id.0].clone();
            self.ink(&running.marks);
            self.y += running.height;
        }
        let space = if at_top { 0.0 } else { piece.space };
        if self.ground.map(|ground| ground.id) != piece.ground {
            self.close_ground();
            self.ground = piece.ground.map(|id| OpenGround {
                id,
                top: self.y + space,
                behind: self.page().marks.len(),
            });
        }
        self.y += space;
        if let Some(beginning) = &piece.bookmark {
            self.bookmarks.push(Bookmark {
                words: beginning.words.clone(),
                depth: beginning.depth,
                page: self.open.len() - 1,
                y: self.paper.top + self.y,
            });
        }
        self.ink(&piece.marks);
        self.y += piece.height;
    }

    /// Puts marks where the next piece stands.
    fn ink(&mut self, marks: &[Mark]) {
        let (right, down) = (self.paper.left, self.paper.top + self.y);
        let page = self.page();
        for mark in marks {
            let mut mark = mark.clone();
            mark.shift(right, down);
            page.marks.push(mark);
        }
    }

    fn close_ground(&mut self) {
        let Some(open) = self.ground.take() else { return };
        let Ground { x, width, fill, bar } = self.grounds[open.id.0];
        let (x, y) = (self.paper.left + x, self.paper.top + open.top);
        let height = self.y - open.top;
        let tint = Mark::Area { area: Area { x, y, width, height }, fill, radius: 6.0 };
        let edge = Mark::Area { area: Area { x, y, width: 4.0, height }, fill: bar, radius: 2.0 };
        self.page().marks.splice(open.behind..open.behind, [tint, edge]);
    }

    fn page(&mut self) -> &mut Page {
        self.open.last_mut().expect("BUG: a page is begun before anything is put on it")
    }

    fn end(mut self) -> (Vec<Page>, Vec<Foot>, Vec<Bookmark>) {
        self.close_ground();
        (self.open, self.feet, self.bookmarks)
    }
}

fn inner_joins(chain: &[Piece]) -> impl Iterator<Item = Join> + '_ {
    chain.iter().take(chain.len().saturating_sub(1)).map(|piece| piece.join)
}

/// Returns the height of a chain without the room above its first piece.
fn height(chain: &[Piece]) -> f32 {
    let spaces: f32 = chain.iter().skip(1).map(|piece| piece.space).sum();
    spaces + chain.iter().map(|piece| piece.height).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use domain::Dress;

    use super::*;
    use crate::placed::Owner;
    use crate::sheet::{
        Block, Column, Heading, Hue, Level, List, Name, Paragraph, Pictures, Row, Size, Table, Text,
    };
    use crate::words::Language;

    fn placed(blocks: Vec<Block>) -> Placed {
        placed_in(Dress::Standard, blocks)
    }

    fn placed_in(dress: Dress, blocks: Vec<Block>) -> Placed {
        let sheet = Sheet {
            title: String::new(),
            author: String::new(),
            language: Language::English,
            printed_on: NaiveDate::from_ymd_opt(2026, 12, 3).expect("a real day"),
            footer: "Foot".to_owned(),
            dress,
            one_page: None,
            pictures: Pictures::new(),
            blocks,
        };
        flow(&sheet, Look::of(dress), &|page, pages| format!("{page}/{pages}")).placed
    }

    fn heading(words: &str) -> Block {
        Block::Heading(Heading { level: Level::Two, text: Text::plain(words), hue: Hue::Home })
    }

    fn paragraph(words: &str) -> Block {
        Block::Paragraph(Paragraph { text: Text::plain(words), size: Size::Body })
    }

    /// Returns each line on a page as it is read, with where it begins and ends.
    fn lines(page: &Page) -> Vec<(f32, f32, f32, String)> {
        let mut lines: Vec<(f32, f32, f32, String)> = Vec::new();
        for mark in &page.marks {
            let Mark::Words { x, baseline, stretch, .. } = mark else { continue };
            for letter in &stretch.letters {
                let (left, right) = (x + letter.x, x + letter.x + letter.advance);
                match lines.last_mut() {
                    Some(last) if last.1 == *baseline && (last.2 - left).abs() < 1.0 => {
                        last.2 = right;
                        last.3.push_str(&letter.text);
                    }
                    _ => lines.push((left, *baseline, right, letter.text.clone())),
                }
            }
        }
        lines
    }

    fn page_of(placed: &Placed, words: &str) -> usize {
        placed
            .pages
            .iter()
            .position(|page| lines(page).iter().any(|line| line.3.contains(words)))
            .unwrap_or_else(|| unreachable!("{words} is on no page"))
    }

    fn table(rows: Vec<Vec<String>>) -> Block {
        let count = rows.first().map_or(1, Vec::len);
        let column =
            |index| Column { head: Text::plain(format!("H{index}")), weight: 1.0, hue: Hue::Home };
        let rows = rows
            .into_iter()
            .map(|cells| Row {
                has_head: true,
                is_sum: false,
                cells: cells.into_iter().map(|cell| vec![Text::plain(cell)]).collect(),
            })
            .collect();
        Block::Table(Table {
            columns: (0..count).map(column).collect(),
            rows,
            hue: Hue::Home,
            is_form: false,
        })
    }

    #[test]
    fn the_longest_words_stay_on_the_paper() {
        let long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4);
        let placed = placed(vec![
            Block::Name(Name {
                text: Text::plain(&long),
                initials: "LL".to_owned(),
                below: Text::plain(&long),
                hue: Hue::Fun,
            }),
            heading(&long),
            paragraph(&long),
            Block::List(List { items: vec![Text::plain(&long).into()], hue: Hue::Fun }),
            table(vec![vec!["one".to_owned(), long.clone(), "three".to_owned(), long.clone()]]),
        ]);
        let paper = Look::of(Dress::Standard).a4(Orientation::Portrait);
        for page in &placed.pages {
            for (left, baseline, right, words) in lines(page) {
                assert!(left >= paper.left - 0.1, "{words} begins on the paper");
                // A space at the end of a line may hang over.
                let room = if words.ends_with(' ') { 4.0 } else { 0.1 };
                assert!(right <= paper.width - paper.right + room, "{words} ends at {right}");
                assert!((0.0..paper.height).contains(&baseline), "{words}");
            }
        }
    }

    #[test]
    fn a_heading_stays_with_what_follows() {
        for before in 0..60 {
            let mut blocks = vec![paragraph("Before"); before];
            blocks.push(heading("Heading"));
            blocks.push(table(vec![vec!["First row".to_owned()], vec!["Second row".to_owned()]]));
            let placed = placed(blocks);
            let (heading, row) = (page_of(&placed, "Heading"), page_of(&placed, "First row"));
            assert_eq!(heading, row, "after {before} paragraphs");
        }
    }

    #[test]
    fn no_line_of_a_paragraph_stands_alone() {
        let words = "Some words that fill a line or two of a paragraph. ".repeat(9);
        for before in 0..45 {
            let mut blocks = vec![paragraph("Before"); before];
            blocks.push(paragraph(&words));
            let placed = placed(blocks);
            for page in &placed.pages {
                let here = lines(page);
                let of_it = here.iter().filter(|(.., text)| !["Before", "Foot"].contains(&&**text));
                let count = of_it.filter(|(.., text)| !text.contains('/')).count();
                assert_ne!(count, 1, "after {before} paragraphs");
            }
        }
    }

    #[test]
    fn a_table_says_its_head_again_on_every_page() {
        let rows = (0..90).map(|row| vec![format!("Row {row}."), "Words".to_owned()]).collect();
        let placed = placed(vec![heading("Table"), table(rows)]);
        assert!(placed.pages.len() > 2);
        for page in &placed.pages {
            let heads = lines(page).iter().filter(|line| line.3 == "H1").count();
            assert_eq!(heads, 1);
        }
        let read = |mark: &&Mark| {
            matches!(mark, Mark::Words { owner: Owner::Element(_), stretch, .. }
                if stretch.letters.first().is_some_and(|letter| letter.text == "H"))
        };
        let marks = placed.pages.iter().flat_map(|page| &page.marks);
        assert_eq!(marks.filter(read).count(), 2, "both heads are read once, on the first page");
    }

    #[test]
    fn a_row_taller_than_a_page_goes_on_and_loses_no_word() {
        let words: Vec<String> = (0..2000).map(|word| format!("word{word}")).collect();
        let placed = placed(vec![table(vec![
            vec!["Tall".to_owned(), words.join(" ")],
            vec!["Next".to_owned(), "short".to_owned()],
        ])]);
        assert!(placed.pages.len() > 2);
        let all: String = placed.pages.iter().flat_map(lines).map(|line| line.3 + " ").collect();
        for word in words {
            assert!(all.contains(&format!("{word} ")), "{word} is there");
        }
    }

    #[test]
    fn a_group_stays_together_if_a_page_can_hold_it() {
        for before in 0..60 {
            let mut blocks = vec![paragraph("Before"); before];
            let group = vec![heading("Begin"), paragraph("Middle"), paragraph("End")];
            blocks.push(Block::Together(group));
            let placed = placed(blocks);
            assert_eq!(page_of(&placed, "Begin"), page_of(&placed, "End"), "after {before}");
        }
        let endless = Block::Together(vec![paragraph("One of many"); 100]);
        assert_eq!(placed(vec![endless]).pages.len(), 4, "what no page can hold still flows");
    }

    #[test]
    fn every_page_says_what_it_is_and_how_many_there_are() {
        let placed = placed(vec![paragraph("Line"); 80]);
        let count = placed.pages.len();
        for (index, page) in placed.pages.iter().enumerate() {
            let foot: Vec<String> = lines(page).into_iter().map(|line| line.3).collect();
            assert!(foot.contains(&"Foot".to_owned()));
            assert!(foot.contains(&format!("{}/{count}", index + 1)), "{foot:?}");
        }
    }

    #[test]
    fn of_everybody_the_pages_were_numbered_straight_through() {
        let feet = |placed: &Placed| -> Vec<String> {
            let last = |page| lines(page).last().expect("a foot").3.clone();
            placed.pages.iter().map(last).collect()
        };
        let mut blocks = vec![paragraph("Cover")];
        for (name, count) in [("Amara", 80), ("Ben", 3)] {
            blocks.push(Block::NewPage(NewPage::first_of(name.to_owned())));
            blocks.extend(vec![paragraph("Line"); count]);
            blocks.push(Block::NewPage(NewPage::a4(Orientation::Landscape)));
            blocks.push(paragraph("Week"));
        }
        assert_eq!(feet(&placed(blocks)), ["1/1", "1/4", "2/4", "3/4", "4/4", "1/2", "2/2"]);
    }

    #[test]
    fn the_sum_of_a_table_went_over_alone() {
        for before in 0..60 {
            let mut blocks = vec![paragraph("Before"); before];
            let row = |row: usize| vec![format!("Row {row}."), "1".to_owned()];
            let Block::Table(mut sums) = table((1..9).map(row).collect()) else { return };
            for sum in [3, 7] {
                sums.rows[sum].is_sum = true;
            }
            blocks.push(Block::Table(sums));
            let placed = placed(blocks);
            for (sum, two_before) in [("Row 4.", "Row 2."), ("Row 8.", "Row 6.")] {
                let pages = [page_of(&placed, sum), page_of(&placed, two_before)];
                assert_eq!(pages[0], pages[1], "{sum} after {before} paragraphs");
            }
        }
    }

    #[test]
    fn the_last_row_of_a_table_went_over_alone() {
        for before in 0..60 {
            let mut blocks = vec![paragraph("Before"); before];
            blocks.push(table((1..7).map(|row| vec![format!("Row {row}.")]).collect()));
            let placed = placed(blocks);
            let pages = [page_of(&placed, "Row 6."), page_of(&placed, "Row 4.")];
            assert_eq!(pages[0], pages[1], "after {before} paragraphs");
        }
    }

    #[test]
    fn a_page_in_boxes() {
        let words = "It may be cut if it has to be, but it would rather not.";
        let placed = placed(vec![
            heading("A heading"),
            paragraph(words),
            Block::List(List {
                items: vec![Text::strong("First").into(), Text::quiet("Second").into()],
                hue: Hue::Fun,
            }),
            table(vec![vec!["One".to_owned(), "Two words".to_owned()]]),
        ]);
        let page = &placed.pages[0];
        let boxes = page.marks.iter().map(|mark| match mark {
            Mark::Words { x, baseline, stretch, .. } => {
                let words: String = stretch.letters.iter().map(|l| l.text.as_str()).collect();
                let start = x + stretch.letters.first().map_or(0.0, |letter| letter.x);
                format!("{start:6.1} {baseline:6.1}  {words}")
            }
            Mark::Area { area, .. } => {
                format!(
                    "{:6.1} {:6.1}  area {:.1} × {:.1}",
                    area.x, area.y, area.width, area.height
                )
            }
            Mark::Rule { x, y, width, .. } => format!("{x:6.1} {y:6.1}  rule {width:.1}"),
            Mark::Disc { x, y, radius, .. } => format!("{x:6.1} {y:6.1}  disc {radius:.1}"),
            Mark::Picture { area, .. } => format!("picture {:.0},{:.0}", area.x, area.y),
            Mark::Square { x, y, side, .. } => format!("{x:6.1} {y:6.1}  square {side:.1}"),
        });
        insta::assert_snapshot!(boxes.collect::<Vec<_>>().join("\n"));
    }
}

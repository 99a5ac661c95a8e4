//! Where pages end, what stays together and what stands at their feet.

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
            format!("{:6.1} {:6.1}  area {:.1} × {:.1}", area.x, area.y, area.width, area.height)
        }
        Mark::Rule { x, y, width, .. } => format!("{x:6.1} {y:6.1}  rule {width:.1}"),
        Mark::Disc { x, y, radius, .. } => format!("{x:6.1} {y:6.1}  disc {radius:.1}"),
        Mark::Picture { area, .. } => format!("picture {:.0},{:.0}", area.x, area.y),
        Mark::Square { x, y, side, .. } => format!("{x:6.1} {y:6.1}  square {side:.1}"),
    });
    insta::assert_snapshot!(boxes.collect::<Vec<_>>().join("\n"));
}

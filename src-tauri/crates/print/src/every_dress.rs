//! What holds on paper of every dress: nothing over the edge, no word lost, nothing torn apart.

use chrono::NaiveDate;
use domain::{CircleId, Dress, PaperWarning};

use crate::flow::flow;
use crate::look::{Look, Paper};
use crate::one_page::{fit, too_long};
use crate::placed::{Mark, Owner, Page, Placed, Role};
use crate::sheet::{
    Block, Callout, Column, Entry, Fact, Heading, Hue, ItsPage, Level, List, Name, NewPage,
    OnePage, Orientation, PageSize, Paragraph, Part, Pictures, Row, Sheet, Size, Table, Text, Week,
};
use crate::words::Language;

const DRESSES: [Dress; 4] = [Dress::Standard, Dress::Large, Dress::Larger, Dress::EasyRead];

fn sheet(dress: Dress, blocks: Vec<Block>) -> Sheet {
    Sheet {
        title: String::new(),
        author: String::new(),
        language: Language::English,
        printed_on: NaiveDate::from_ymd_opt(2026, 12, 3).expect("a real day"),
        footer: "Foot".to_owned(),
        dress,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    }
}

fn number(page: usize, pages: usize) -> String {
    format!("Page {page} of {pages}")
}

fn placed(sheet: &Sheet) -> Placed {
    flow(sheet, Look::of(sheet.dress), &number).placed
}

fn heading(words: &str) -> Block {
    Block::Heading(Heading { level: Level::Two, text: Text::plain(words), hue: Hue::Home })
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(Paragraph { text: Text::plain(words), size: Size::Body })
}

fn table(rows: &[[&str; 3]]) -> Block {
    let column = |head: &str| Column { head: Text::plain(head), weight: 1.0, hue: Hue::Home };
    let row = |cells: &[&str; 3]| Row {
        has_head: true,
        is_sum: false,
        cells: cells.iter().map(|cell| vec![Text::plain(*cell)]).collect(),
    };
    Block::Table(Table {
        columns: ["What", "Who", "First step"].map(column).to_vec(),
        rows: rows.iter().map(row).collect(),
        hue: Hue::Home,
        is_form: false,
    })
}

/// Returns a week with so many entries on each part of each day.
fn week(entries: usize, words: &str) -> Block {
    let entry = |day: usize, part: usize, at: usize| Entry {
        text: Text::plain(format!("d{day}p{part}e{at}. {words}")),
        picture: None,
        hue: Hue::Fun,
    };
    let part = |part: usize, name: &str| Part {
        name: Text::plain(name),
        every_day: Vec::new(),
        days: std::array::from_fn(|day| (0..entries).map(|at| entry(day, part, at)).collect()),
    };
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    Block::Week(Week {
        days: days.map(Text::plain),
        parts: ["Morning", "Afternoon", "Evening", "Night"]
            .iter()
            .enumerate()
            .map(|(index, name)| part(index, name))
            .collect(),
        every_day: Text::plain("Every day"),
        hue: Hue::Home,
    })
}

/// Words on a page: where they begin and end, how large they are, and whose they are.
struct Said<'a> {
    left: f32,
    right: f32,
    baseline: f32,
    size: f32,
    owner: Owner,
    mark: &'a Mark,
}

impl Said<'_> {
    fn words(&self) -> String {
        let Mark::Words { stretch, .. } = self.mark else { return String::new() };
        stretch.letters.iter().map(|letter| letter.text.as_str()).collect()
    }
}

fn said(page: &Page) -> Vec<Said<'_>> {
    let said = |mark| match mark {
        &Mark::Words { x, baseline, ref stretch, owner } => {
            let seen = || stretch.letters.iter().filter(|letter| !letter.text.trim().is_empty());
            let left = seen().map(|letter| x + letter.x).fold(f32::INFINITY, f32::min);
            let right = seen().map(|letter| x + letter.x + letter.advance).fold(0.0, f32::max);
            Some(Said { left, right, baseline, size: stretch.size, owner, mark })
        }
        _ => None,
    };
    page.marks.iter().filter_map(said).filter(|said| said.left <= said.right).collect()
}

/// Returns all that is read, without the white between it.
fn read(placed: &Placed) -> String {
    let words = placed.pages.iter().flat_map(said).filter(|said| match said.owner {
        Owner::Element(_) => true,
        Owner::Foot | Owner::Decoration => false,
    });
    words.map(|said| said.words()).collect::<String>().split_whitespace().collect()
}

fn role(placed: &Placed, said: &Said<'_>) -> Option<Role> {
    match said.owner {
        Owner::Element(id) => Some(placed.elements[id.0].role),
        Owner::Foot | Owner::Decoration => None,
    }
}

fn assert_on_paper(placed: &Placed, paper: Paper, why: &str) {
    for page in &placed.pages {
        assert_eq!((page.width, page.height), (paper.width, paper.height), "{why}");
        for said in said(page) {
            let words = said.words();
            assert!(said.left >= paper.left - 0.1, "{why}: {words} begins at {}", said.left);
            let edge = paper.width - paper.right;
            assert!(said.right <= edge + 0.1, "{why}: {words} ends at {}", said.right);
            let lowest = match said.owner {
                Owner::Foot => paper.height - 20.0,
                Owner::Element(_) | Owner::Decoration => paper.height - paper.bottom,
            };
            assert!(said.baseline <= lowest + 0.1, "{why}: {words} is too low");
        }
    }
}

#[test]
fn words_of_a_hundred_and_twenty_letters_stay_on_the_paper_and_are_all_there() {
    let long = "Anghydffurfiaeth".repeat(8)[..120].to_owned();
    for dress in DRESSES {
        let text = || Text::plain(&long);
        let blocks = vec![
            Block::Name(Name {
                text: text(),
                initials: "LL".to_owned(),
                below: text(),
                hue: Hue::Fun,
            }),
            heading(&long),
            paragraph(&long),
            Block::List(List { items: vec![text().into()], hue: Hue::Fun }),
            Block::Facts(vec![Fact { label: text(), value: text() }]),
            table(&[[&long, &long, &long]]),
            Block::Callout(Callout { blocks: vec![paragraph(&long)], hue: Hue::Good }),
            week(1, &long),
        ];
        let placed = placed(&sheet(dress, blocks));
        let paper = Look::of(dress).a4(Orientation::Portrait);
        assert_on_paper(&placed, paper, &format!("{dress:?}"));
        let times = read(&placed).matches(&long).count();
        // In Standard a week's words are broken among those of its other days.
        assert!(times >= 9, "{dress:?}: {times} times");
    }
}

#[test]
fn a_foot_cuts_a_long_name_before_it_meets_the_number_and_keeps_the_date() {
    let long = "Featherstonehaugh-Cholmondeley ".repeat(12);
    for dress in DRESSES {
        let footer = format!("{} · Our day · printed 3 December 2026", long.trim());
        let placed = placed(&Sheet { footer, ..sheet(dress, vec![paragraph("Words")]) });
        let look = Look::of(dress);
        let foot: Vec<Said<'_>> =
            said(&placed.pages[0]).into_iter().filter(|said| said.owner == Owner::Foot).collect();
        let words: String = foot.iter().map(Said::words).collect();
        for part in ["…", "Our day", "printed 3 December 2026", "Page 1 of 1"] {
            assert!(words.contains(part), "{dress:?}: {part} in {words}");
        }
        for (index, one) in foot.iter().enumerate() {
            assert!(one.size >= if look.is_turned() { 14.0 } else { 9.0 }, "{dress:?}");
            for other in &foot[index + 1..] {
                let apart = one.right < other.left || other.right < one.left;
                assert!(apart || one.baseline != other.baseline, "{dress:?}: one on the other");
            }
        }
    }
}

#[test]
fn large_print_has_one_size_for_all_that_is_read() {
    for (dress, size) in [(Dress::Large, 18.0), (Dress::Larger, 24.0)] {
        let blocks = vec![
            heading("A heading"),
            paragraph("Words"),
            Block::Paragraph(Paragraph { text: Text::quiet("Small"), size: Size::Small }),
            Block::List(List { items: vec![Text::quiet("Item").into()], hue: Hue::Fun }),
            Block::Facts(vec![Fact { label: Text::quiet("When"), value: Text::plain("Now") }]),
            table(&[["One", "Two", "Three"]]),
            week(1, "Swimming"),
        ];
        let placed = placed(&sheet(dress, blocks));
        for said in placed.pages.iter().flat_map(said) {
            let (words, is_day) = (said.words(), said.words().ends_with("day"));
            match role(&placed, &said) {
                Some(Role::HeadingTwo) => assert!(said.size > size, "{words}"),
                Some(Role::Label) if is_day => assert!(said.size > size, "{words}"),
                _ => assert!((said.size - size).abs() < 0.01, "{words} has {}", said.size),
            }
        }
    }
}

#[test]
fn what_a_page_can_hold_is_not_torn_apart() {
    let words = "Some words that go over a line or two or three. ".repeat(4);
    let item = format!("Aaaa {words} Zzzz");
    let check = |dress, block: &dyn Fn() -> Block, why: &str| {
        for before in (0..28).step_by(3) {
            let mut blocks = vec![paragraph("Before"); before];
            blocks.push(heading("Heading"));
            blocks.push(block());
            let placed = placed(&sheet(dress, blocks));
            let ends = |words: &str| -> Vec<usize> {
                let pages = placed.pages.iter().enumerate();
                let found = pages.map(|(index, page)| {
                    let text: String = said(page).iter().map(Said::words).collect();
                    vec![index; text.matches(words).count()]
                });
                found.flatten().collect()
            };
            assert_eq!(ends("Aaaa"), ends("Zzzz"), "{dress:?}, {why}, after {before}");
            assert_eq!(ends("Heading")[0], ends("Aaaa")[0], "{dress:?}, {why}, after {before}");
        }
    };
    for dress in DRESSES {
        let items =
            || Block::List(List { items: vec![Text::plain(&item).into(); 3], hue: Hue::Fun });
        check(dress, &items, "an item");
        check(dress, &|| table(&[["Aaaa", &words, "Zzzz"]; 3]), "a row");
        let fact = Fact { label: Text::plain("Aaaa"), value: Text::plain(format!("{words} Zzzz")) };
        check(dress, &|| Block::Facts(vec![fact.clone(); 3]), "a fact");
    }
}

#[test]
fn a_table_in_large_letters_is_a_card_for_each_row() {
    for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
        let placed = placed(&sheet(dress, vec![table(&[["Ring", "Pat", ""], ["Ask", "", "Go"]])]));
        assert_eq!(read(&placed), "RingWho:PatFirststep:AskWho:Firststep:Go", "{dress:?}");
        let tints = placed.pages[0].marks.iter();
        let tints = tints.filter(|mark| matches!(mark, Mark::Area { radius: 6.0, .. })).count();
        assert_eq!(tints, 2, "{dress:?}");
    }
}

#[test]
fn a_week_is_one_page_as_long_as_its_letters_may_shrink() {
    let on_its_side = Block::NewPage(NewPage::a4(Orientation::Landscape));
    let pages = |entries: usize| {
        let blocks = vec![on_its_side.clone(), heading("My week"), week(entries, "Swim")];
        placed(&sheet(Dress::Standard, blocks))
    };
    let least = |placed: &Placed| {
        let all = placed.pages.iter().flat_map(said);
        let entries = all.filter(|said| {
            role(placed, said)
                .is_some_and(|role| matches!(role, Role::Cell { .. } | Role::Paragraph))
        });
        entries.map(|said| said.size).fold(f32::INFINITY, f32::min)
    };
    let mut sizes = Vec::new();
    for entries in 1..=12 {
        let placed = pages(entries);
        if placed.pages.len() == 1 {
            sizes.push(least(&placed));
        }
        let words = read(&placed);
        for day in 0..7 {
            let last = format!("d{day}p3e{}.Swim", entries - 1);
            assert!(words.contains(&last), "{last}");
        }
        for page in placed.pages.iter().filter(|_| placed.pages.len() > 1) {
            let heads = said(page).iter().filter(|said| said.words() == "Monday").count();
            assert_eq!(heads, 1, "{entries}: the days stand above every page");
        }
    }
    assert_eq!(sizes.first(), Some(&12.0), "a week with little in it has large letters");
    assert!(sizes.is_sorted_by(|less, more| less >= more), "more, so smaller: {sizes:?}");
    assert!(sizes.last().is_some_and(|least| (8.5..12.0).contains(least)), "{sizes:?}");
}

#[test]
fn a_week_in_large_letters_is_a_day_after_the_other_on_an_upright_page() {
    for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
        let on_its_side = Block::NewPage(NewPage::a4(Orientation::Landscape));
        let placed = placed(&sheet(dress, vec![on_its_side, week(1, "Swim")]));
        assert!(placed.pages.iter().all(|page| page.height > page.width), "{dress:?}");
        let words = read(&placed);
        assert!(words.starts_with("MondayMorningd0p0e0.SwimAfternoond0p1e0.Swim"), "{words}");
        assert!(words.ends_with("Nightd6p3e0.Swim"), "{words}");
    }
}

fn profile(dress: Dress, notes: usize) -> Sheet {
    let words: Vec<String> =
        (0..notes).map(|n| format!("Note {n} {}", "of some words ".repeat(n % 7))).collect();
    let items = words.iter().map(|words| Text::plain(words).into()).collect();
    let circle = CircleId::new("amara").expect("an id");
    let blocks = vec![heading("Profile"), Block::List(List { items, hue: Hue::Fun })];
    Sheet {
        one_page: Some(OnePage { pages: vec![ItsPage { circle, notes: words }] }),
        ..sheet(dress, blocks)
    }
}

#[test]
fn a_one_page_paper_has_smaller_letters_before_it_goes_on_and_never_a_cut() {
    let mut sizes = Vec::new();
    for notes in (10..80).step_by(3) {
        let sheet = profile(Dress::Standard, notes);
        let placed = fit(&sheet, &number).placed;
        let last = format!("Note{}", notes - 1);
        assert!(read(&placed).contains(&last), "{last} is there");
        let sizes_of_items =
            placed.pages.iter().flat_map(said).filter_map(|said| {
                (role(&placed, &said) == Some(Role::ListBody)).then_some(said.size)
            });
        let least = sizes_of_items.fold(f32::INFINITY, f32::min);
        assert!(least >= 10.5, "{notes} notes have {least}");
        if placed.pages.len() == 1 {
            assert_eq!(too_long(&sheet, &placed), []);
            sizes.push(least);
        }
    }
    assert_eq!(sizes.first(), Some(&12.0), "what fits is as always");
    assert_eq!(sizes.last(), Some(&10.5), "and the most has the smallest");
    assert!(sizes.is_sorted_by(|one, next| one >= next), "{sizes:?}");
}

#[test]
fn a_one_page_paper_that_goes_on_names_its_longest_notes() {
    let sheet = profile(Dress::Standard, 90);
    let fitted = fit(&sheet, &number).placed;
    let warnings = too_long(&sheet, &fitted);
    let [PaperWarning::TooLong { circle, pages, longest }] = warnings.as_slice() else {
        unreachable!("one warning: {warnings:?}");
    };
    assert_eq!((circle.as_str(), *pages as usize), ("amara", fitted.pages.len()));
    assert_eq!(longest.len(), 5);
    assert!(longest.is_sorted_by_key(|note| std::cmp::Reverse(note.chars().count())));
    assert_eq!(longest[0].matches("of some words").count(), 6);
    for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
        let sheet = profile(dress, 90);
        let fitted = fit(&sheet, &number).placed;
        assert_eq!(fitted, placed(&sheet), "{dress:?} is as always");
        assert_eq!(too_long(&sheet, &fitted), [], "{dress:?} may have as many as it needs");
    }
}

#[test]
fn the_largest_pages_have_their_margins_and_their_foot_either_way() {
    for dress in DRESSES {
        for orientation in [Orientation::Portrait, Orientation::Landscape] {
            let new_page =
                NewPage { size: PageSize::A3, orientation, footer: None, begins_anew: false };
            let mut blocks = vec![Block::NewPage(new_page.clone())];
            blocks.extend(vec![paragraph(&"Words that fill a line. ".repeat(30)); 30]);
            let placed = placed(&sheet(dress, blocks));
            let paper = Look::of(dress).paper(&new_page);
            assert_on_paper(&placed, paper, &format!("{dress:?} {orientation:?}"));
            for page in &placed.pages {
                let feet: String = said(page)
                    .iter()
                    .filter(|said| said.owner == Owner::Foot)
                    .map(Said::words)
                    .collect();
                assert!(feet.starts_with("FootPage"), "{feet}");
            }
        }
    }
}

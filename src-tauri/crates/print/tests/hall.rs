//! Papers about the whole event, read back with tools that are not ours.

mod days;
mod hall_day;
mod outside;

use std::sync::Arc;

use chrono::{DateTime, Local, NaiveDate, TimeZone, Utc};
use days::{add, amara, circle, date, day, id, note, too_much};
use domain::plan::Collection;
use domain::{
    Attendance, Attended, CircleId, Day, Dress, PackChoice, PaperKind, Reader, Rejection, Table,
    WorksheetId, choice_for,
};
use hall_day::{agree, everybody, full_day, sixty};
use print::words::Language;
use print::{Joining, Order, Paper, Who, render, sheet};
use serde_json::json;

const KINDS: [PaperKind; 6] = [
    PaperKind::Actions,
    PaperKind::RunSheet,
    PaperKind::BlankSheets,
    PaperKind::Attendance,
    PaperKind::PlannedActual,
    PaperKind::RollUp,
];

fn now() -> DateTime<Utc> {
    let local = NaiveDate::from_ymd_opt(2026, 12, 3).and_then(|day| day.and_hms_opt(16, 45, 0));
    let local = local.and_then(|at| Local.from_local_datetime(&at).single());
    local.expect("a moment in the afternoon").to_utc()
}

struct Wish {
    kind: PaperKind,
    who: Who,
    language: Language,
    choice: PackChoice,
    printed_on: NaiveDate,
}

fn wish(kind: PaperKind, day: &Day) -> Wish {
    Wish {
        kind,
        who: Who::Everyone,
        language: Language::English,
        choice: choice_for(&day.event, Reader::Family),
        printed_on: date(2026, 12, 5),
    }
}

fn made(day: &Day, wish: &Wish) -> Result<Paper, Rejection> {
    let joining = Joining { address: None, code: String::new(), key: String::new() };
    let Wish { kind, who, language, choice, printed_on } = wish;
    let order = Order {
        day,
        kind: *kind,
        who,
        language: *language,
        choice,
        was_asked: false,
        joining: &joining,
        now: now(),
        printed_on: *printed_on,
    };
    let made = sheet(&order)?;
    assert_eq!(made.warnings, [], "nothing to say about an event's paper");
    Ok(render(&made.sheet).expect("a sheet that can be printed"))
}

fn printed(day: &Day, wish: &Wish) -> Paper {
    made(day, wish).expect("a paper of the event")
}

fn assert_good(paper: &Paper) {
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
}

/// Returns the text with each run of white space as one space.
fn read(paper: &Paper) -> String {
    outside::text(&paper.bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            unreachable!("“{part}” does not follow in:\n{text}");
        };
        rest = after;
    }
}

#[test]
fn every_paper_is_good_of_a_full_day_an_empty_one_and_one_with_sixty_people() {
    let full = full_day();
    let empty = day(Vec::new());
    let huge = sixty();
    for (name, day) in [("full", &full), ("empty", &empty), ("huge", &huge)] {
        for kind in KINDS {
            for language in Language::ALL {
                // Blank sheets are the same however many people there are.
                let is_blank = kind == PaperKind::BlankSheets;
                if name != "full" && (language == Language::Welsh || is_blank) {
                    continue;
                }
                let paper = printed(day, &Wish { language, ..wish(kind, day) });
                assert_eq!(paper.warnings, [], "{name} {kind:?} {language:?}");
                assert_good(&paper);
                let again = printed(day, &Wish { language, ..wish(kind, day) });
                assert_eq!(paper.bytes, again.bytes, "{name} {kind:?}: the same bytes");
                keep(&format!("{name}-{kind:?}-{language:?}"), &paper);
            }
        }
    }
}

/// Keeps a paper to be looked at, where somebody asks for it.
fn keep(name: &str, paper: &Paper) {
    if let Ok(folder) = std::env::var("PLANLIVE_KEEP_PAPER") {
        let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(path, &paper.bytes).expect("room on the disk");
    }
}

#[test]
fn large_letters_and_easy_words_are_good_too() {
    let day = full_day();
    for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
        for kind in KINDS {
            let mut wish = wish(kind, &day);
            wish.choice.dress = dress;
            let paper = printed(&day, &wish);
            assert_good(&paper);
            keep(&format!("{dress:?}-{kind:?}"), &paper);
        }
    }
}

#[test]
fn steps_stand_by_who_takes_them_and_by_when() {
    let day = full_day();
    let text = read(&printed(&day, &wish(PaperKind::Actions, &day)));
    assert_in_order(
        &text,
        &[
            "Who does what",
            "Not in these lists: done 1, let go 1.",
            "By who takes the step",
            "Nobody has taken these on yet",
            "Find a record player",
            "Book the hall",
            "Ask the choir leader",
            "10 December 2026",
            "Phone her tonight",
            "By when",
            "Overdue",
            "Book the hall",
            "Ask the choir leader",
            "Nobody yet",
        ],
    );
    for there in ["Grace", "Lena", "Pat", "December 2026", "February 2027", "No date yet"] {
        assert!(text.contains(there), "{there} is a heading");
    }
    for gone in ["Never mind", "Bake the cake"] {
        assert!(!text.contains(gone), "{gone} is counted and not listed");
    }
}

#[test]
fn a_step_of_somebody_who_left_the_circle_is_nobodys() {
    let mut circle = circle("ben", "Ben");
    let step = json!({"what": "Ring the college", "owner": "m17"});
    add(&mut circle.plan, Collection::Actions, "t1", &step);
    let day = day(vec![circle]);
    let text = read(&printed(&day, &wish(PaperKind::Actions, &day)));
    assert_in_order(&text, &["Nobody has taken these on yet", "Ring the college"]);
    assert!(!text.contains("m17"), "no id is on paper");
}

#[test]
fn the_run_sheet_has_the_day_first_and_then_what_to_say() {
    let day = full_day();
    let paper = printed(&day, &wish(PaperKind::RunSheet, &day));
    assert_in_order(
        &read(&paper),
        &[
            "Run sheet",
            "10:00",
            "Run by",
            "Rosa and Tom",
            "Welcome",
            "at 12:45, at most 15 minutes later",
            "The place, and who to turn to",
            "Sam, 07700 900123",
            "The library",
            "The day, item by item",
            "Everybody is welcome here.",
            "To ask",
            "Who is here?",
            "Something quieter: Draw your name",
            "Who needs what",
            "For the organiser only",
            "Amara",
            "Tablets at noon",
            "No nuts",
            "Ben",
            "Has not been asked yet.",
        ],
    );
    let first = outside::text(&paper.bytes).split('\u{c}').next().map(str::to_owned);
    let first = first.expect("a page");
    assert!(
        first.contains("One thing I am taking away"),
        "the whole day is on the first page: {first}"
    );
}

#[test]
fn blank_sheets_have_every_worksheet_that_is_offered_and_nothing_that_was_written() {
    let mut day = full_day();
    let aside = WorksheetId::new("doughnut").expect("an id");
    let mut worksheets = domain::worksheet::Worksheets::clone(&day.worksheets);
    worksheets.set_aside = vec![aside];
    day.worksheets = Arc::new(worksheets);
    let all = wish(PaperKind::BlankSheets, &day);
    let text = read(&printed(&day, &all));
    for sheet in day.worksheets.all() {
        let is_there = text.contains(sheet.title.en.as_str());
        assert_eq!(is_there, sheet.id.as_str() != "doughnut", "{}", sheet.title.en);
    }
    for (word, why) in [
        ("Whose sheet this is", "whose"),
        ("My perfect week", "the week"),
        ("Thursday", "its days"),
        ("What will be different", "outcomes"),
        ("First step", "and actions"),
        ("Phone calls or", "never seen"),
    ] {
        assert_eq!(text.contains(word), why != "never seen", "{why}");
    }
    assert!(!text.contains("Amara") && !text.contains("Singing"), "nobody's words");
    let own = Wish { who: Who::One(id("amara")), ..all };
    assert!(read(&printed(&day, &own)).contains("Amara"), "one circle's has the name");
}

#[test]
fn easy_read_asks_in_easy_words() {
    let day = full_day();
    let easy = day.worksheets.all().find_map(|sheet| {
        let section = sheet.sections.iter().find(|one| one.easy.is_some())?;
        Some((section.easy.as_ref()?.en.clone(), section.prompt.en.clone()))
    });
    let (easy, prompt) = easy.expect("some worksheet has easy words");
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let check = |dress, is_easy: bool| {
        let mut wish = wish(PaperKind::BlankSheets, &day);
        wish.choice.dress = dress;
        let text = squeezed(&read(&printed(&day, &wish)));
        assert_eq!(text.contains(&squeezed(&easy)), is_easy, "{dress:?}: {easy}");
        assert_eq!(text.contains(&squeezed(&prompt)), !is_easy, "{dress:?}: {prompt}");
    };
    check(Dress::Standard, false);
    check(Dress::EasyRead, true);
}

#[test]
fn attendance_says_who_is_there_and_since_when_and_for_whom_the_list_is() {
    let mut day = full_day();
    let at = now() - chrono::TimeDelta::hours(6);
    let mut table = Table::default();
    let mut is = |who: &str, is| table.here.insert(who.to_owned(), Attended { is, at });
    is("amara", Attendance::Here);
    is("grace", Attendance::Left);
    is("pat", Attendance::Late);
    day.tables.insert(id("amara"), table);
    let text = read(&printed(&day, &wish(PaperKind::Attendance, &day)));
    assert_in_order(
        &text,
        &[
            "Who was there",
            "For the organiser only",
            "Circles 3",
            "Here 1",
            "Late 1",
            "Has left 1",
            "Amara whose plan it is Here 10:45",
            "Grace mum Has left 10:45",
            "Pat friend from choir Late 10:45",
            "Lena keyworker Expected",
            "Ben",
            "The day was run by Rosa and Tom.",
        ],
    );
    assert!(!text.contains("Mo neighbour"), "who said no is not expected");
}

#[test]
fn planned_and_real_times_stand_side_by_side_with_what_they_come_to() {
    let day = hall_day::a_day_that_ran(now());
    let text = read(&printed(&day, &wish(PaperKind::PlannedActual, &day)));
    assert_in_order(
        &text,
        &[
            "Planned and real times",
            "Minutes planned",
            "Items added 1",
            "Items left out 1",
            "Planned start",
            "how today works 10:00 15 10:05 10:30 20 +5 5",
            "A song",
            "Added on the day",
            "Left out: No time for it",
        ],
    );
}

#[test]
fn the_copy_to_pass_on_has_no_small_number_and_nobodys_words() {
    let day = everybody(7, |n, circle| {
        agree(circle);
        let exists = if n < 2 { "Yes" } else { "TooFar" };
        let wanted = format!("A bakery near person{n}");
        let gap = json!({"area": "Work", "wanted": wanted, "exists": exists});
        add(&mut circle.plan, Collection::Gaps, "g1", &gap);
        let theme = json!({"theme": "Phone calls", "perspective": "Family"});
        note(&mut circle.plan, ("working-not-working", "working"), "w1", "She phones", &theme);
    });
    let own = wish(PaperKind::RollUp, &day);
    let text = read(&printed(&day, &own));
    assert_in_order(
        &text,
        &[
            "What we learned together",
            "For the organiser only, not to be passed on",
            "People who agreed to be counted: 7.",
            "What people looked for nearby",
            "A job 7 2 Too far away: 5",
            "Phone calls 7",
            "A shared vision",
            "In people's own words",
            "A bakery near person0",
            "She phones",
            "not to be passed on",
        ],
    );
    let mut shared = own;
    shared.choice.reader = Reader::Authority;
    shared.choice.made_for = "Somewhere Council".to_owned();
    let paper = printed(&day, &shared);
    keep("RollUp-shared", &paper);
    let text = read(&paper);
    assert_in_order(
        &text,
        &[
            "The copy to pass on",
            "Made for Somewhere Council.",
            "People who agreed to be counted: 7.",
            "A job 7 fewer than 5 Too far away: 5 or more",
            "Phone calls 7",
            "counted without names",
        ],
    );
    for private in ["bakery", "She phones", "Person", "organiser only"] {
        assert!(!text.contains(private), "{private}: {text}");
    }
}

#[test]
fn who_did_not_agree_is_in_no_roll_up() {
    let day = everybody(7, |_, circle| {
        let gap = json!({"area": "Work", "wanted": "A bakery", "exists": "No"});
        add(&mut circle.plan, Collection::Gaps, "g1", &gap);
    });
    let text = read(&printed(&day, &wish(PaperKind::RollUp, &day)));
    assert_in_order(&text, &["agreed to be counted: 0.", "So there is nothing to count yet."]);
    assert!(!text.contains("bakery"));
}

#[test]
fn names_from_right_to_left_and_endless_words_fit() {
    let mut fatima = circle("fatima", "فاطمہ خان");
    fatima.person.members = vec![days::member("Omar", "بھائی", domain::plan::Perspective::Family)];
    let step = json!({"what": "گھر کی چابی", "owner": "fatima", "by": "2026-12-10"});
    add(&mut fatima.plan, Collection::Actions, "t1", &step);
    fatima.person.preparation.food = "حلال".to_owned();
    let mut day = day(vec![fatima, too_much()]);
    day.agenda = full_day().agenda;
    for kind in KINDS {
        let paper = printed(&day, &wish(kind, &day));
        assert_eq!(paper.warnings, [], "{kind:?}");
        assert_good(&paper);
        keep(&format!("long-{kind:?}"), &paper);
    }
    let text = outside::text(&printed(&day, &wish(PaperKind::Actions, &day)).bytes);
    for name in ["فاطمہ خان", "چابی"] {
        assert!(text.contains(name), "{name} is not in:\n{text}");
    }
    let words = read(&printed(&day, &wish(PaperKind::Actions, &day)));
    for n in 0..60 {
        assert!(words.contains(&format!("action{n}.")), "action {n} is there");
    }
}

#[test]
fn a_circle_that_is_not_there_has_no_sheets() {
    let day = day(vec![amara()]);
    let nobody = CircleId::new("nobody").expect("an id");
    for kind in [PaperKind::Actions, PaperKind::BlankSheets, PaperKind::Attendance] {
        let wish = Wish { who: Who::One(nobody.clone()), ..wish(kind, &day) };
        assert_eq!(made(&day, &wish), Err(Rejection::NoSuchCircle), "{kind:?}");
    }
}

#[test]
fn the_run_sheet_did_not_say_when_anything_ends() {
    let day = full_day();
    let text = read(&printed(&day, &wish(PaperKind::RunSheet, &day)));
    let first = &day.agenda.items[0];
    let start = day.agenda.start.to_string();
    let end = NaiveDate::from_ymd_opt(2026, 12, 3)
        .and_then(|day| day.and_hms_opt(start[..2].parse().ok()?, start[3..].parse().ok()?, 0))
        .map(|at| at + chrono::TimeDelta::minutes(first.planned_minutes.into()));
    let end = end.expect("a time").format("%H:%M").to_string();
    assert_in_order(&text, &["Begins", "Ends", "Start End Minutes What Kind"]);
    let row = format!("{start} {end} {} {}", first.planned_minutes, first.title);
    assert!(text.contains(&row), "{row}: {text}");
    assert!(text.contains(&format!("{start}–{end} {}", first.title)), "{text}");
}

#[test]
fn there_was_nothing_to_count_under_every_heading() {
    let day = full_day();
    for reader in [Reader::Family, Reader::Authority] {
        let mut wish = wish(PaperKind::RollUp, &day);
        wish.choice = choice_for(&day.event, reader);
        let text = read(&printed(&day, &wish));
        assert!(text.contains("So there is nothing to count yet."), "{text}");
        assert!(!text.contains("What outcomes are about"), "{text}");
    }
    let counted = everybody(6, |_, circle| agree(circle));
    let text = read(&printed(&counted, &wish(PaperKind::RollUp, &counted)));
    assert_in_order(
        &text,
        &["Looked for nearby Nothing is written", "What works Nobody has written yet"],
    );
    let mut others = wish(PaperKind::RollUp, &counted);
    others.choice = choice_for(&counted.event, Reader::Authority);
    let text = read(&printed(&counted, &others));
    assert_in_order(
        &text,
        &["What came up again and again Only what five or more", "Nothing to count here."],
    );
}

#[test]
fn the_blank_sheets_of_the_agenda_were_somewhere_in_seventy_seven_pages() {
    let day = full_day();
    let paper = printed(&day, &wish(PaperKind::BlankSheets, &day));
    assert!(paper.pages < 70, "{} pages", paper.pages);
    let text = outside::text(&paper.bytes);
    let first = text.split('\u{c}').next().expect("a page");
    let sheet = day.agenda.items.iter().find_map(|item| item.worksheet.clone());
    let sheet = sheet.expect("a worksheet on the agenda");
    let title = &day.worksheets.find(sheet.as_str()).expect("it is there").title.en;
    assert!(first.trim_start().starts_with(title.as_str()), "{title} is first: {first}");
}

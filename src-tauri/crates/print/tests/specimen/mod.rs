//! A sheet with one of everything, in several scripts: what the tests and the example print.

use chrono::NaiveDate;
use domain::Dress;
use print::sheet::{
    Block, Callout, Column, Entry, Fact, Heading, Hue, Item, Level, List, Name, NewPage,
    Orientation, Paragraph, Part, Pictures, Row, Sheet, Size, Table, Text, Voice, Week,
};
use print::words::Language;

pub fn specimen() -> Sheet {
    Sheet {
        title: "A specimen of our paper".to_owned(),
        author: "Zoë & the makers".to_owned(),
        language: Language::English,
        printed_on: NaiveDate::from_ymd_opt(2026, 12, 3).expect("a real day"),
        footer: "Amara · Harbour House planning day · 3 December 2026".to_owned(),
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks: [front(), names(), table(), week()].concat(),
    }
}

pub fn heading(level: Level, words: &str, hue: Hue) -> Block {
    Block::Heading(Heading { level, text: Text::plain(words), hue })
}

pub fn paragraph(words: &str) -> Block {
    Block::Paragraph(Paragraph { text: Text::plain(words), size: Size::Body })
}

fn front() -> Vec<Block> {
    vec![
        Block::Name(Name {
            text: Text::plain("Amara"),
            initials: "A".to_owned(),
            below: Text::plain("My plan from 3 December 2026, Harbour Community Centre"),
            hue: Hue::Fun,
        }),
        heading(Level::Two, "What matters", Hue::Fun),
        Block::Paragraph(Paragraph {
            text: Text::plain("She makes everyone laugh when they are low."),
            size: Size::Lead,
        }),
        Block::List(List {
            items: [
                Text::plain("Singing, every day, loudly ").and(Voice::Quiet, "· Amara"),
                Text::plain(
                    "Sunday lunch at mum’s, never cancelled, and afterwards a long walk \
                             by the water with the dog, whatever the weather is like ",
                )
                .and(Voice::Quiet, "· Amara"),
                Text::plain("Her own front-door key ").and(Voice::Quiet, "· Grace, on her behalf"),
            ]
            .map(Item::from)
            .to_vec(),
            hue: Hue::Fun,
        }),
        Block::Callout(Callout {
            hue: Hue::Good,
            blocks: vec![
                heading(Level::Three, "One page, one thought", Hue::Good),
                paragraph("Efficient officials find fjords; a waffle offers flavour."),
            ],
        }),
        Block::Facts(vec![
            Fact { label: Text::quiet("By when"), value: Text::plain("31 July 2027") },
            Fact {
                label: Text::quiet("How we will know"),
                value: Text::plain("I sang at the concert and people knew my name"),
            },
        ]),
    ]
}

fn names() -> Vec<Block> {
    vec![
        heading(Level::Two, "Everyone’s name", Hue::Learning),
        Block::List(List {
            items: [
                Text::plain("Siân Llŷr-Ŵyn, Łucja Święcicka, Şerife Çağlı, Nguyễn Thị Hường"),
                Text::plain("Urdu: ").and_in("ur", Voice::Plain, "فاطمہ خان"),
                Text::plain("Arabic: ").and_in("ar", Voice::Strong, "مُحَمَّد عبد الله"),
                Text::plain("Punjabi: ").and_in("pa", Voice::Plain, "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"),
                Text::plain("Bengali: ").and_in("bn", Voice::Plain, "ক্ষুদিরাম বসু"),
                Text::plain("Hindi: ").and_in("hi", Voice::Plain, "प्रिया शर्मा"),
                Text::plain("Gujarati: ").and_in("gu", Voice::Plain, "કૃષ્ણા પટેલ"),
                Text::plain("Tamil: ").and_in("ta", Voice::Plain, "கவிதா ஸ்ரீநிவாசன்"),
                Text::plain("Chinese: ").and_in("zh", Voice::Strong, "李小明、陳美麗"),
                Text::plain("Thai: ").and_in("th", Voice::Plain, "สมชาย ใจดี"),
                Text::plain("Hebrew: ").and_in("he", Voice::Plain, "רבקה לוי"),
                Text::plain("Amharic: ").and_in("am", Voice::Plain, "ሰላም ተስፋዬ"),
                Text::plain("Greek and Cyrillic: Ελένη, Олександра"),
                Text::plain("Swimming 🏊 and music 🎵 and ❤"),
            ]
            .map(Item::from)
            .to_vec(),
            hue: Hue::Learning,
        }),
    ]
}

fn table() -> Vec<Block> {
    let column =
        |head: &str, weight: f32, hue: Hue| Column { head: Text::plain(head), weight, hue };
    let row = |cells: [&str; 4]| Row {
        has_head: true,
        is_sum: false,
        cells: cells.iter().map(|cell| vec![Text::plain(*cell)]).collect(),
    };
    vec![
        heading(Level::Two, "What we will do", Hue::Plain),
        Block::Table(Table {
            hue: Hue::Plain,
            is_form: false,
            columns: vec![
                column("What", 3.0, Hue::Plain),
                column("Who", 1.0, Hue::Plain),
                column("First step", 2.0, Hue::Plain),
                column("By when", 1.3, Hue::Plain),
            ],
            rows: vec![
                row(["Ask the choir about a lift", "Pat", "Ring Pat", "10 December 2026"]),
                row([
                    "Book travel training",
                    "Lena",
                    "Fill in the form with Amara",
                    "5 January 2027",
                ]),
                row([
                    "Cook tea with picture recipes",
                    "Amara",
                    "Choose three recipes",
                    "12 December 2026",
                ]),
            ],
        }),
    ]
}

fn week() -> Vec<Block> {
    let entry = |words: &str, more: &str, hue: Hue| Entry {
        picture: None,
        text: Text::plain(words).and(Voice::Quiet, format!("\n{more}")),
        hue,
    };
    let mut morning: [Vec<Entry>; 7] = std::array::from_fn(|_| Vec::new());
    morning[1].push(entry("Bus to my placement and back", "number 42 bus", Hue::Home));
    morning[3].push(entry("Bus to my placement and back", "number 42 bus", Hue::Home));
    let mut afternoon: [Vec<Entry>; 7] = std::array::from_fn(|_| Vec::new());
    afternoon[5].push(entry("Saturday out: market, café, record shop", "town", Hue::PaidSupport));
    afternoon[6].push(entry("Sunday lunch at mum’s", "with Grace", Hue::Fun));
    afternoon[2].push(entry("Swimming with Chitra", "leisure centre", Hue::PaidSupport));
    afternoon[2].push(entry("Rest", "home", Hue::Home));
    vec![
        Block::NewPage(NewPage::a4(Orientation::Landscape)),
        heading(Level::Two, "My perfect week", Hue::Home),
        Block::Week(Week {
            days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
                .map(Text::plain),
            every_day: Text::plain("Every day"),
            hue: Hue::Home,
            parts: vec![
                Part {
                    name: Text::plain("Morning"),
                    every_day: vec![entry(
                        "Getting up, washing and breakfast at my own pace",
                        "home",
                        Hue::PaidSupport,
                    )],
                    days: morning,
                },
                Part { name: Text::plain("Afternoon"), every_day: Vec::new(), days: afternoon },
                Part {
                    name: Text::plain("Evening"),
                    every_day: Vec::new(),
                    days: std::array::from_fn(|_| Vec::new()),
                },
            ],
        }),
        Block::NewPage(NewPage::a4(Orientation::Portrait)),
        Block::Together(vec![paragraph("The end."), paragraph("Thank you.")]),
    ]
}

//! Sheets to copy: one of every block, one that is only pictures, one from right to left, and one
//! whose words try to be markup.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{CircleId, Dress};
use print::sheet::{
    Block, Callout, Card, CardPart, Cards, Column, Entry, Fact, Figure, FigureSize, Heading, Hue,
    InRing, Item, Level, Lines, List, Name, NewPage, Orientation, PageSize, Paragraph, Part,
    Picture, PictureKey, Pictures, Poster, Row, Sheet, Sign, Size, Source, Square, Table, Text,
    Voice, Wedge, Week, Zone,
};
use print::words::Language;

const STAR: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">
<script>alert(1)</script><image href="file:///etc/hostname" width="9" height="9"/>
<path fill="#fcea2b" stroke="#000" stroke-width="2" d="M36 8l8 20h21L48 41l7 22-19-13-19 13 7-22L7 28h21z"/>
</svg>"##;

/// A photo of 4 by 3 dots.
fn photo() -> Vec<u8> {
    let mut bytes = Vec::new();
    let dots = image::RgbImage::from_fn(4, 3, |x, y| image::Rgb([60 * x as u8, 80 * y as u8, 90]));
    dots.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png)
        .expect("a picture can be written");
    bytes
}

fn star() -> PictureKey {
    PictureKey::Symbol("openmoji-2B50".to_owned())
}

fn face() -> PictureKey {
    let circle = CircleId::new("amara").expect("an id");
    PictureKey::Photo { circle, hash: "face".to_owned() }
}

pub fn picture(key: PictureKey, says: &str) -> Picture {
    Picture { key, says: says.to_owned() }
}

pub fn sheet(title: &str, blocks: Vec<Block>) -> Sheet {
    let pictures: Pictures = [
        (star(), Source::Lines(Arc::from(STAR.as_bytes()))),
        (face(), Source::Dots(Arc::from(photo()))),
    ]
    .into();
    Sheet {
        title: title.to_owned(),
        author: "Harbour House planning day".to_owned(),
        language: Language::English,
        printed_on: NaiveDate::from_ymd_opt(2026, 12, 5).expect("a real day"),
        footer: "Amara · printed 5 December 2026".to_owned(),
        pictures,
        blocks,
        dress: Dress::Standard,
        one_page: None,
    }
}

fn heading(level: Level, words: &str, hue: Hue) -> Block {
    Block::Heading(Heading { level, text: Text::plain(words), hue })
}

fn paragraph(words: &str, size: Size) -> Block {
    Block::Paragraph(Paragraph { text: Text::plain(words), size })
}

fn name(words: &str) -> Block {
    Block::Name(Name {
        text: Text::plain(words),
        initials: "A".to_owned(),
        below: Text::plain("My plan · 3 December 2026"),
        hue: Hue::Fun,
    })
}

fn item(words: &str, picture: Option<Picture>) -> Item {
    Item { text: Text::plain(words), picture }
}

/// Returns one of every block.
pub fn everything() -> Sheet {
    let more = vec![
        heading(Level::Two, "My circle", Hue::Fun),
        Block::Poster(rings()),
        Block::NewPage(NewPage {
            size: PageSize::A3,
            orientation: Orientation::Landscape,
            footer: Some("Amara · for the council".to_owned()),
            begins_anew: false,
        }),
        heading(Level::Two, "My path", Hue::Fun),
        Block::Poster(path()),
        Block::NewPage(NewPage::a4(Orientation::Portrait)),
        heading(Level::Two, "Cards and signs", Hue::Learning),
        Block::Cards(Cards { across: 2, down: 2, cards: vec![card("Amara"), card("Ben")] }),
        heading(Level::Two, "To write on", Hue::Plain),
        Block::Lines(Lines { count: 3 }),
        paragraph("The end.", Size::Small),
    ];
    sheet("Amara: my plan", [about(), plan(), more].concat())
}

fn about() -> Vec<Block> {
    vec![
        name("Amara"),
        paragraph("Made for Grace, who asked for it.", Size::Lead),
        heading(Level::Two, "What matters", Hue::Fun),
        Block::Figure(Figure {
            picture: picture(face(), "Amara laughing at the sea"),
            caption: Text::plain("At the sea, 2025"),
            size: FigureSize::Small,
        }),
        Block::List(List {
            items: vec![
                item("Singing, every day", Some(picture(star(), ""))),
                Item {
                    text: Text::plain("Sunday lunch").and(Voice::Quiet, "\u{A0}· Grace"),
                    picture: None,
                },
                item("", Some(picture(star(), "A star"))),
                item("", Some(picture(PictureKey::Symbol("gone".to_owned()), "A boat"))),
            ],
            hue: Hue::Fun,
        }),
        Block::Callout(Callout {
            hue: Hue::Good,
            blocks: vec![
                heading(Level::Three, "One thought", Hue::Good),
                paragraph("Ten minutes before we go out.", Size::Body),
            ],
        }),
        Block::Facts(vec![Fact {
            label: Text::quiet("By when"),
            value: Text::strong("31 July 2027"),
        }]),
    ]
}

fn plan() -> Vec<Block> {
    let column = |head: &str, hue| Column { head: Text::plain(head), weight: 1.0, hue };
    let cell = |words: &str| vec![Text::plain(words)];
    let entry = |words: &str, picture| Entry { text: Text::plain(words), picture, hue: Hue::Home };
    let none = || -> [Vec<Entry>; 7] { std::array::from_fn(|_| Vec::new()) };
    let mut evening = none();
    evening[3].push(entry("Choir practice", Some(picture(star(), "Singing"))));
    vec![
        heading(Level::Two, "Who does what", Hue::Home),
        Block::Table(Table {
            hue: Hue::Home,
            is_form: false,
            columns: vec![
                column("What", Hue::Home),
                column("Who", Hue::Home),
                column("First step", Hue::Home),
            ],
            rows: vec![
                Row {
                    has_head: true,
                    is_sum: false,
                    cells: vec![cell("Ask the choir"), cell("Pat"), cell("Ring her")],
                },
                Row {
                    has_head: true,
                    is_sum: false,
                    cells: vec![
                        cell("Travel training"),
                        cell("Lena"),
                        vec![Text::plain("Walk to the bus"), Text::plain("Buy a ticket")],
                    ],
                },
            ],
        }),
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
                    every_day: vec![entry("Breakfast at my own pace", None)],
                    days: none(),
                },
                Part { name: Text::plain("Evening"), every_day: Vec::new(), days: evening },
            ],
        }),
        Block::NewPage(NewPage::a4(Orientation::Portrait)),
    ]
}

fn rings() -> Poster {
    let person = |words: &str, ring| InRing { item: item(words, None), ring };
    let wedge = |title: &str, people| Wedge { title: Text::plain(title), people };
    Poster::Rings {
        middle: Text::plain("Amara"),
        rings: ["Close", "Friends", "Paid"].map(Text::plain).to_vec(),
        wedges: vec![
            wedge("Family", vec![person("Grace", 0)]),
            wedge("People paid to be there", vec![person("Lena", 2), person("Ola", 1)]),
        ],
    }
}

fn path() -> Poster {
    let zone = |title: &str, items| Zone { title: Text::plain(title), items };
    Poster::Path(vec![
        zone("The dream", vec![item("To sing on a stage", Some(picture(star(), "")))]),
        zone("Now", vec![]),
    ])
}

fn card(words: &str) -> Card {
    Card {
        hue: Hue::Learning,
        parts: vec![
            CardPart::Name(Text::plain(words)),
            CardPart::Words(Text::plain("Point a camera at the square")),
            CardPart::Square(Square {
                content: "http://192.168.1.20:8080/#k=Zm9ydHktdHdvIGlzIG5vdCBhIHJhbmRvbSBudW1iZXI"
                    .to_owned(),
                says: "A square for cameras".to_owned(),
            }),
            CardPart::Code(Text::plain("KLM 234")),
        ],
        foot: Text::plain("Printed on 5 December 2026"),
    }
}

/// Returns a sign at a door.
pub fn sign() -> Sheet {
    let welcomes =
        vec![Text::plain("Welcome"), Text::default().and_in("ur", Voice::Plain, "خوش آمدید")];
    let facts = vec![Text::plain("3 December 2026, from 10:00")];
    let title = Text::plain("Harbour House");
    let sign = Sign { welcomes, title, facts, card: card("Amara") };
    let page = Block::NewPage(NewPage::a4(Orientation::Landscape));
    sheet("Harbour House: door sign", vec![page, Block::Sign(sign)])
}

/// Returns an easy read sheet in which some things are told by pictures alone.
pub fn easy_read() -> Sheet {
    let items = vec![
        item("I like to sing. I sing every day.", Some(picture(star(), ""))),
        item("Mum comes on Sunday. We have lunch.", Some(picture(face(), "Grace"))),
        item("I live by the sea.", None),
        item("", Some(picture(star(), "A star"))),
    ];
    let blocks = vec![
        name("Amara"),
        heading(Level::Two, "What matters to me", Hue::Fun),
        Block::List(List { items, hue: Hue::Fun }),
    ];
    Sheet { dress: Dress::EasyRead, ..sheet("Amara: easy read", blocks) }
}

/// Returns a sheet of pictures alone, without a word that can be seen.
pub fn only_pictures() -> Sheet {
    let figure = |key, size| {
        let picture = picture(key, "What matters to me");
        Block::Figure(Figure { picture, caption: Text::default(), size })
    };
    let items = vec![item("", Some(picture(star(), "Stars"))), item("", Some(picture(face(), "")))];
    let blocks = vec![
        figure(face(), FigureSize::Wide),
        figure(star(), FigureSize::Medium),
        figure(PictureKey::Symbol("gone".to_owned()), FigureSize::Small),
        Block::List(List { items, hue: Hue::Plain }),
    ];
    sheet("Pictures", blocks)
}

/// Returns a sheet in which people's own words go from right to left.
pub fn urdu() -> Sheet {
    let words = |words: &str| Text::default().and_in("ur", Voice::Plain, words);
    let items = vec![
        words("گانا، ہر روز").and(Voice::Quiet, "\u{A0}· Fatima").into(),
        Text::plain("Phones her sister ").and_in("ur", Voice::Strong, "عائشہ").into(),
        Text::plain("سمندر کے کنارے ۱۰ منٹ").into(),
    ];
    let cells = |first: &str, second: &str| Row {
        has_head: true,
        is_sum: false,
        cells: vec![vec![words(first)], vec![Text::plain(second)]],
    };
    let column = |head: &str| Column { head: Text::plain(head), weight: 1.0, hue: Hue::Home };
    let blocks = vec![
        name("فاطمہ خان"),
        heading(Level::Two, "What matters", Hue::Fun),
        Block::List(List { items, hue: Hue::Fun }),
        heading(Level::Two, "Who does what", Hue::Home),
        Block::Table(Table {
            hue: Hue::Home,
            is_form: false,
            columns: vec![column("What"), column("Who")],
            rows: vec![cells("بس میں سفر", "Lena"), cells("کھانا پکانا", "محمد")],
        }),
    ];
    sheet("فاطمہ خان: my plan", blocks)
}

/// Returns a sheet whose words try to be something else.
pub fn markup() -> Sheet {
    let bad = "<script>alert(\"1\")</script> & 'Tom' ]]> \u{0}\u{7}\u{B}\u{FFFE}</p></w:t>";
    let tag = "\" onload=\"alert(1)";
    let mut blocks = everything().blocks;
    for block in &mut blocks {
        spoil(block, bad, tag);
    }
    let mut sheet = sheet(bad, blocks);
    sheet.author = bad.to_owned();
    sheet.footer = bad.to_owned();
    sheet
}

fn spoil(block: &mut Block, bad: &str, tag: &str) {
    let spoiled = Text::default().and_in(tag, Voice::Strong, bad).and(Voice::Quiet, bad);
    match block {
        Block::Heading(heading) => heading.text = spoiled,
        Block::Name(name) => (name.text, name.initials) = (spoiled, bad.to_owned()),
        Block::Paragraph(paragraph) => paragraph.text = spoiled,
        Block::List(list) => {
            list.items.push(Item { text: spoiled, picture: Some(picture(star(), bad)) })
        }
        Block::Facts(facts) => facts[0].value = spoiled,
        Block::Table(table) => {
            table.columns[1].head = spoiled.clone();
            table.rows[0].cells[1] = vec![spoiled];
        }
        Block::Week(week) => week.parts[1].days[3][0].text = spoiled,
        Block::Callout(callout) => callout.blocks.iter_mut().for_each(|one| spoil(one, bad, tag)),
        Block::Cards(cards) => cards.cards[0].foot = spoiled,
        Block::Figure(figure) => figure.caption = spoiled,
        Block::Poster(Poster::Path(zones)) => zones[0].title = spoiled,
        Block::NewPage(page) => page.footer = Some(bad.to_owned()),
        Block::Together(blocks) => blocks.iter_mut().for_each(|one| spoil(one, bad, tag)),
        Block::Poster(Poster::Map { .. } | Poster::Rings { .. })
        | Block::Sign(_)
        | Block::Lines(_) => {}
    }
}

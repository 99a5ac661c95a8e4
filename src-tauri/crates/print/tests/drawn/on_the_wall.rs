//! Posters as they come out of a day: full, empty, in Urdu, and with very many people.

use print::sheet::{
    Block, InRing, Item, NewPage, Orientation, PageSize, Picture, Poster, Text, Voice, Wedge, Zone,
};

use crate::gallery::{item, symbol, title};

pub fn page(size: PageSize, poster: Poster) -> Vec<Block> {
    let turned = NewPage { size, ..NewPage::a4(Orientation::Landscape) };
    vec![Block::NewPage(turned), title("Amara’s plan"), Block::Poster(poster)]
}

fn zone(title: &str, items: Vec<Item>) -> Zone {
    Zone { title: Text::plain(title), items }
}

fn said(words: &[&str]) -> Vec<Item> {
    words.iter().map(|words| Item::from(Text::plain(*words))).collect()
}

const STEPS: [&str; 8] = [
    "The dream",
    "The goal",
    "Now",
    "Who we need",
    "What makes us strong",
    "The next months",
    "The next month",
    "First steps",
];

pub fn path() -> Poster {
    let singing: Picture = symbol("1F3A4", "");
    let words: [Vec<Item>; 8] = [
        [
            vec![item("I sing on a big stage and people know my songs", singing)],
            said(&["I live by the sea with my dog", "My sister visits whenever she likes"]),
        ]
        .concat(),
        said(&["We sang at the summer concert", "I got the keys to my own flat"]),
        said(&["I live at mum’s", "I sing in the kitchen", "Nobody drives me in the evenings"]),
        said(&["Pat from the choir", "Chitra", "Somebody who can drive", "The housing officer"]),
        said(&["Music every morning", "Sunday lunch", "Going slowly"]),
        said(&["Look at three flats", "Try the bus alone", "Sing with the choir each week"]),
        said(&["Meet the choir", "Fill in the housing form with Lena"]),
        said(&["Ring Pat: Grace, on Monday", "Book travel training: Lena, this week"]),
    ];
    let zones = STEPS.iter().zip(words).map(|(title, items)| zone(title, items));
    Poster::Path(zones.collect())
}

pub fn empty_path() -> Poster {
    Poster::Path(STEPS.iter().map(|title| zone(title, Vec::new())).collect())
}

/// More than any space holds, with a word that is wider than its column.
pub fn crowded_path() -> Poster {
    let many = |zone: usize| {
        let words = (0..40).map(move |thing| {
            format!("Thing {zone}-{thing} that somebody said about all this and more besides")
        });
        words.map(|words| Item::from(Text::plain(words))).collect::<Vec<_>>()
    };
    let long = said(&["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"]);
    let zones = STEPS.iter().enumerate();
    Poster::Path(
        zones.map(|(index, title)| zone(title, [long.clone(), many(index)].concat())).collect(),
    )
}

pub fn map() -> Poster {
    let zones = vec![
        zone(
            "My story",
            said(&[
                "I was born in Cardiff",
                "We moved to the harbour when I was six",
                "School was hard, and then Ms Pugh came",
                "I have sung since I could talk",
            ]),
        ),
        zone(
            "My dream",
            vec![
                item("Singing on a stage", symbol("1F3A4", "")),
                item("A dog of my own", symbol("1F415", "")),
            ],
        ),
        zone("My nightmare", said(&["That nobody comes on Sundays"])),
        zone("Who I am", said(&["Funny", "Loud", "A good sister", "Stubborn, in a good way"])),
        zone("My gifts", said(&["I make people laugh", "I remember every song"])),
        zone("What I need", said(&["Somebody who drives in the evening", "Time"])),
        zone("What we do", said(&["Ring the choir tomorrow: Grace"])),
    ];
    Poster::Map { middle: Text::plain("Amara"), zones }
}

pub fn urdu_map() -> Poster {
    let urdu = |words: &str| Text::default().and_in("ur", Voice::Plain, words);
    let zone = |title: &str, items: &[&str]| Zone {
        title: urdu(title),
        items: items.iter().map(|words| Item::from(urdu(words))).collect(),
    };
    let zones = vec![
        zone("میری کہانی", &["میں لاہور میں پیدا ہوئی", "ہم چھ سال پہلے یہاں آئے"]),
        zone("میرا خواب", &["میں گانا چاہتی ہوں", "میرا اپنا گھر"]),
        zone("میرا ڈر", &["کہ میں اکیلی رہ جاؤں"]),
        zone("میں کون ہوں", &["خوش مزاج", "بہادر"]),
        zone("میری خوبیاں", &["میں سب کو ہنساتی ہوں"]),
        zone("مجھے کیا چاہیے", &["وقت", "شام کو گاڑی"]),
        zone("ہم کیا کریں گے", &["کل فون کریں گے"]),
    ];
    Poster::Map { middle: urdu("فاطمہ خان"), zones }
}

pub fn rings(people: usize) -> Poster {
    const NAMES: [&str; 15] = [
        "Grace",
        "Mum",
        "Uncle Emeka",
        "Siân Llŷr-Ŵyn",
        "Pat",
        "Chitra",
        "Dr Okonkwo",
        "Ms Pugh",
        "Łucja Święcicka",
        "Tom",
        "فاطمہ خان",
        "Bartholomew Featherstonehaugh",
        "Lena",
        "Jo",
        "Ali",
    ];
    let titles = ["Family", "Friends", "Home and paid support", "Work, school and community"];
    let wedges = titles.iter().enumerate().map(|(wedge, title)| Wedge {
        title: Text::plain(*title),
        people: (0..people)
            .filter(|person| person % titles.len() == wedge)
            .map(|person| InRing {
                item: Item::from(Text::plain(if person < NAMES.len() {
                    NAMES[person].to_owned()
                } else {
                    format!("{} {person}", NAMES[person % NAMES.len()])
                })),
                ring: (person / titles.len()) % 4,
            })
            .collect(),
    });
    let rings = ["Closest to me", "Friends and kin", "People I see", "People who are paid"];
    Poster::Rings {
        middle: Text::plain("Amara"),
        rings: rings.map(Text::plain).to_vec(),
        wedges: wedges.collect(),
    }
}

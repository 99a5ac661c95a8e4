//! Sheets full of pictures: what the tests and the example print.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use chrono::NaiveDate;
use domain::Dress;
use image::{ImageFormat, Rgb, RgbImage};
use print::sheet::{
    Block, Fact, Figure, FigureSize, Heading, Hue, Item, Level, List, Paragraph, Picture,
    PictureKey, Sheet, Size, Source, Text,
};
use print::words::Language;

pub const SYMBOLS: [&str; 6] = ["1F3A4", "1F3CA", "1F415", "1F3E0", "1F570", "1F69A"];

pub fn sheet(dress: Dress, blocks: Vec<Block>) -> Sheet {
    let symbols = SYMBOLS.map(|name| (symbol(name, "").key, shipped(name)));
    let photos = [("face", jpeg(800, 600)), ("garden", png(90, 60))]
        .map(|(name, bytes)| (photo(name, "").key, Source::Dots(bytes.into())));
    Sheet {
        title: "Pictures on paper".to_owned(),
        author: "The makers".to_owned(),
        language: Language::English,
        printed_on: NaiveDate::from_ymd_opt(2026, 12, 3).expect("a real day"),
        footer: "Amara · Harbour House planning day · 3 December 2026".to_owned(),
        dress,
        one_page: None,
        pictures: BTreeMap::from_iter(symbols.into_iter().chain(photos)),
        blocks,
    }
}

/// A symbol of the set that the app ships.
pub fn shipped(name: &str) -> Source {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/public/symbols/openmoji");
    let svg = std::fs::read(folder.join(format!("{name}.svg"))).expect("a symbol of the set");
    Source::Lines(svg.into())
}

pub fn symbol(name: &str, says: &str) -> Picture {
    Picture { key: PictureKey::Symbol(format!("openmoji-{name}")), says: says.to_owned() }
}

pub fn photo(name: &str, says: &str) -> Picture {
    let circle = serde_json::from_str("\"01890a5d-ac96-774b-bcce-b302099a8057\"").expect("an id");
    Picture { key: PictureKey::Photo { circle, hash: name.to_owned() }, says: says.to_owned() }
}

pub fn item(words: &str, picture: Picture) -> Item {
    Item { text: Text::plain(words), picture: Some(picture) }
}

pub fn bare(words: &str) -> Item {
    Item::from(Text::plain(words))
}

pub fn heading(words: &str) -> Block {
    Block::Heading(Heading { level: Level::Two, text: Text::plain(words), hue: Hue::Fun })
}

pub fn title(words: &str) -> Block {
    Block::Heading(Heading { level: Level::One, text: Text::plain(words), hue: Hue::Plain })
}

pub fn paragraph(words: &str) -> Block {
    Block::Paragraph(Paragraph { text: Text::plain(words), size: Size::Body })
}

pub fn list(items: Vec<Item>) -> Block {
    Block::List(List { items, hue: Hue::Fun })
}

/// Items with pictures of every kind, and figures.
pub fn blocks() -> Vec<Block> {
    vec![
        title("Amara"),
        heading("What matters to me"),
        paragraph("These are the things that I want in my life."),
        list(vec![
            item("I sing every day.", symbol("1F3A4", "A microphone")),
            item(
                "I swim with Chitra on Wednesdays. We go by bus, and we eat chips afterwards on \
                  the wall by the harbour.",
                symbol("1F3CA", "I swim"),
            ),
            bare("I have my own front-door key."),
            item("My dog", symbol("1F415", "My dog")),
            item("", symbol("1F3E0", "My home")),
            item("Our garden", photo("garden", "Beds with beans")),
            item("A picture that is gone", symbol("0000", "A lost thing")),
        ]),
        Block::Facts(vec![Fact { label: Text::quiet("By when"), value: Text::plain("31 July") }]),
        figure(photo("face", "Amara laughs"), "", FigureSize::Small),
        figure(photo("face", "Amara laughs"), "At the sea, last summer", FigureSize::Medium),
    ]
}

pub fn figure(picture: Picture, caption: &str, size: FigureSize) -> Block {
    Block::Figure(Figure { picture, caption: Text::plain(caption), size })
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    written(&drawn(width, height), ImageFormat::Jpeg)
}

pub fn png(width: u32, height: u32) -> Vec<u8> {
    written(&drawn(width, height), ImageFormat::Png)
}

/// A sun over the sea.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (across, down) = (x as f32 / width as f32 - 0.7, y as f32 / height as f32 - 0.3);
        if across.hypot(down) < 0.15 {
            Rgb([255, 214, 102])
        } else if down > 0.35 {
            Rgb([38, 110, (150.0 + 60.0 * down) as u8])
        } else {
            Rgb([186, 220, (240.0 - 40.0 * down) as u8])
        }
    })
}

fn written(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

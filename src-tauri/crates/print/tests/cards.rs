//! Joining cards, name cards and the sign at the door, read back with tools that are not ours.

#[expect(dead_code, reason = "cards need fewer days than summaries")]
mod days;
mod outside;

use days::{amara, circle, date, day, id, member};
use domain::plan::Perspective;
use domain::{Day, Facilitator, FacilitatorId, NotInvited, Rejection};
use print::sheet::Sheet;
use print::words::Language;
use print::{Joining, Paper, Who, door_sign, joining_cards, name_cards, render};
use qrcode::{Color, EcLevel, QrCode};

/// 32 bytes in base64url, as a room's key is.
const KEY: &str = "Zm9ydHktdHdvIGlzIG5vdCBhIHJhbmRvbSBudW1iZXI";

fn joining() -> Joining {
    Joining {
        address: Some("http://192.168.10.20:7410".to_owned()),
        code: "ACD346".to_owned(),
        key: KEY.to_owned(),
    }
}

fn printed(sheet: &Sheet) -> Paper {
    let paper = render(sheet).expect("a sheet that can be printed");
    assert_eq!(paper.warnings, [], "our fonts have every letter");
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
    paper
}

fn cards(day: &Day, who: &Who, language: Language) -> Paper {
    let sheet = joining_cards(day, who, &joining(), language, date(2026, 12, 1));
    printed(&sheet.expect("circles to print for"))
}

fn names(day: &Day, who: &Who) -> Paper {
    let sheet = name_cards(day, who, Language::English, date(2026, 12, 1));
    printed(&sheet.expect("circles to print for"))
}

/// Returns the text with each run of white space as one space.
fn read(paper: &Paper) -> String {
    outside::text(&paper.bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns how many letters on these pages are smaller than 14 points, by the words they are in.
fn small_words(paper: &Paper) -> Vec<String> {
    let xml =
        outside::run("pdftohtml", &paper.bytes, &["-xml", "-stdout", "-i", "-zoom", "1"], &[]);
    let sizes: Vec<(&str, f32)> = xml
        .split("<fontspec ")
        .skip(1)
        .filter_map(|spec| {
            let part = |name: &str| spec.split(name).nth(1)?.split('"').next();
            Some((part("id=\"")?, part("size=\"")?.parse().ok()?))
        })
        .collect();
    let words = xml.split("<text ").skip(1).filter_map(|text| {
        let font = text.split("font=\"").nth(1)?.split('"').next()?;
        let (_, size) = sizes.iter().find(|(known, _)| *known == font)?;
        let inside = text.split_once('>')?.1.split("</text>").next()?;
        (*size < 13.5).then(|| inside.to_owned())
    });
    words.collect()
}

#[test]
fn every_table_has_a_card_with_its_own_way_in() {
    let day = day(vec![amara(), circle("ben", "Ben"), circle("chitra", "Chitra Rao")]);
    let paper = cards(&day, &Who::Everyone, Language::English);
    assert_eq!(paper.pages, 1, "four cards fit on a page");
    let text = read(&paper);
    for name in ["Amara", "Ben", "Chitra Rao"] {
        assert!(text.contains(name), "{name} has a card");
    }
    assert_eq!(text.matches("http://192.168.10.20:7410").count(), 3, "{text}");
    assert_eq!(text.matches("ACD 346").count(), 3, "{text}");
    assert_eq!(text.matches("Printed on 1 December 2026. If the code is changed").count(), 3);
    let structure = outside::run("pdfinfo", &paper.bytes, &["-struct"], &[]);
    assert_eq!(structure.matches("Figure").count(), 3, "{structure}");
}

#[test]
fn a_camera_reads_the_square_and_a_screen_reader_hears_it() {
    let day = day(vec![amara(), circle("ben", "Ben")]);
    let paper = cards(&day, &Who::One(id("ben")), Language::English);
    let text = read(&paper);
    assert!(text.contains("Ben") && !text.contains("Amara"), "one circle, one card: {text}");
    let link = format!("http://192.168.10.20:7410/#k={KEY}&circle=ben");
    let (says, bounds) = figure(&paper);
    assert_eq!(says, "A square for cameras. It opens http://192.168.10.20:7410");

    let code = QrCode::with_error_correction_level(&link, EcLevel::M).expect("a short link");
    let across = code.width();
    let seen = Seen::of(&paper);
    let field = (bounds[2] - bounds[0]) / (across + 8) as f32;
    for (index, colour) in code.to_colors().into_iter().enumerate() {
        let (column, row) = (index % across, index / across);
        let x = bounds[0] + (column as f32 + 4.5) * field;
        let y = bounds[3] - (row as f32 + 4.5) * field;
        assert_eq!(seen.is_dark(x, y), colour == Color::Dark, "field {column} of row {row}");
    }
}

/// Returns what the one picture of a document says, and where it is.
fn figure(paper: &Paper) -> (String, [f32; 4]) {
    let document = lopdf::Document::load_mem(&paper.bytes).expect("a PDF");
    let elements = document.objects.values().filter_map(|object| object.as_dict().ok());
    let figure = |element: &&lopdf::Dictionary| {
        element.get(b"S").and_then(|kind| kind.as_name()).is_ok_and(|kind| kind == b"Figure")
    };
    let figure = elements.into_iter().find(figure).expect("a picture");
    let says = figure.get(b"Alt").and_then(|says| says.as_str()).expect("words for it");
    let seen = figure.get(b"A").and_then(|seen| seen.as_dict()).expect("a place");
    let bounds = seen.get(b"BBox").and_then(|bounds| bounds.as_array()).expect("its edges");
    let bounds: Vec<f32> = bounds.iter().map(|edge| edge.as_float().expect("points")).collect();
    let bounds = bounds.try_into().expect("four edges");
    (String::from_utf8(says.to_vec()).expect("plain letters"), bounds)
}

/// The first page as an eye would see it, in shades of grey.
struct Seen {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

impl Seen {
    /// Dots in a point.
    const FINE: f32 = 3.0;

    fn of(paper: &Paper) -> Self {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let root = folder.path().join("page");
        let root = root.to_str().expect("a path in plain letters");
        let before = ["-r", "216", "-gray", "-singlefile"];
        outside::run("pdftoppm", &paper.bytes, &before, &[root]);
        let bytes = std::fs::read(format!("{root}.pgm")).expect("a picture of the page");
        let head: Vec<&[u8]> = bytes.splitn(4, |byte| byte.is_ascii_whitespace()).collect();
        let number =
            |bytes: &[u8]| std::str::from_utf8(bytes).expect("a number").parse().expect("a number");
        let (width, height): (usize, usize) = (number(head[1]), number(head[2]));
        let dots = bytes[bytes.len() - width * height..].to_vec();
        Self { width, height, dots }
    }

    fn is_dark(&self, x: f32, y: f32) -> bool {
        let column = (x * Self::FINE) as usize;
        let row = self.height - 1 - (y * Self::FINE) as usize;
        self.dots[row * self.width + column] < 128
    }
}

#[test]
fn what_one_reads_on_a_card_is_large() {
    let day = day(vec![amara(), circle("ben", "Siôn ap Llywelyn-Featherstonehaugh")]);
    let small = small_words(&cards(&day, &Who::Everyone, Language::Welsh));
    assert!(!small.is_empty(), "the small print was measured");
    for words in small {
        let is_foot = ["Argraffwyd", "Os newidir", "newidir", "gweithio", "mwyach", "Harbour"];
        let is_foot = is_foot.iter().any(|part| words.contains(part)) || words.contains("Tudalen");
        assert!(is_foot, "“{words}” is smaller than 14 points");
    }
}

#[test]
fn a_room_of_25_has_a_card_each() {
    let circles = (0..25).map(|n| circle(&format!("c{n}"), &format!("Person {n}"))).collect();
    assert_eq!(cards(&day(circles), &Who::Everyone, Language::English).pages, 7);
}

#[test]
fn without_an_address_one_is_told_to_ask() {
    let joining = Joining { address: None, code: "ACD346".to_owned(), key: KEY.to_owned() };
    let day = day(vec![amara()]);
    let sheet = joining_cards(&day, &Who::Everyone, &joining, Language::English, date(2026, 12, 1));
    let text = read(&printed(&sheet.expect("a circle")));
    assert!(text.contains("Ask for the address, and type this code"), "{text}");
    assert!(!text.contains("http"), "no address is made up");
}

#[test]
fn everybody_who_is_coming_has_a_name_card_and_nothing_private_is_on_it() {
    let mut amara = amara();
    amara.person.members.push(member("Vic", "cousin", Perspective::Family));
    amara.person.preparation.food = "No nuts".to_owned();
    let reason = "he shouts".to_owned();
    amara.person.preparation.not_invited = vec![NotInvited { name: " vic".to_owned(), reason }];
    let mut day = day(vec![amara, circle("ben", "Ben")]);
    let ruth = FacilitatorId::new("ruth").expect("an id");
    day.event.facilitators = vec![Facilitator { id: ruth, name: "Ruth".to_owned() }];
    let paper = names(&day, &Who::Everyone);
    let text = read(&paper);
    for words in ["Amara", "Grace mum with Amara", "Ben", "Ruth Here to help"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    for words in ["Mo", "Vic", "nuts", "shouts"] {
        assert!(!text.contains(words), "{words} is nobody's business");
    }
    let one = read(&names(&day, &Who::One(id("ben"))));
    assert!(one.contains("Ben") && !one.contains("Ruth"), "{one}");
}

#[test]
fn the_sign_welcomes_in_the_languages_of_the_day() {
    let mut day = day(vec![amara()]);
    day.event.languages = ["en", "cy-GB", "ur", "pl", "xx"].map(str::to_owned).to_vec();
    let sign = |language| printed(&door_sign(&day, &joining(), language, date(2026, 12, 1)));
    let paper = sign(Language::English);
    assert_eq!(paper.pages, 1);
    let text = read(&paper);
    for words in [
        "Welcome",
        "Croeso",
        "خوش آمدید",
        "Witamy",
        "Harbour House planning day",
        "3 December 2026, from 10:00",
        "Harbour Community Centre",
        "ACD 346",
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    let size = outside::run("pdfinfo", &paper.bytes, &[], &[]);
    assert!(size.contains("841.89 x 595.28") || size.contains("A4"), "{size}");
    let welsh = read(&sign(Language::Welsh));
    assert!(welsh.contains("Croeso") && welsh.contains("3 Rhagfyr 2026, o 10:00"), "{welsh}");
}

#[test]
fn nobody_has_a_card_without_a_circle() {
    let day = day(Vec::new());
    let who = Who::One(id("ben"));
    let on = date(2026, 12, 1);
    let cards = joining_cards(&day, &who, &joining(), Language::English, on);
    assert_eq!(cards, Err(Rejection::NoSuchCircle));
    assert_eq!(name_cards(&day, &who, Language::English, on), Err(Rejection::NoSuchCircle));
}

#[test]
fn cards_and_a_sign_without_a_code_said_type_this_code() {
    let day = day(vec![amara(), circle("ben", "Ben")]);
    for address in [None, joining().address] {
        let none = Joining { address, code: String::new(), key: String::new() };
        for language in Language::ALL {
            let cards = joining_cards(&day, &Who::Everyone, &none, language, date(2026, 12, 1));
            let sign = door_sign(&day, &none, language, date(2026, 12, 1));
            for sheet in [cards.expect("circles to print for"), sign] {
                let text = read(&printed(&sheet));
                let (says, never) = match language {
                    Language::English => ("The code stands on the big screen", "type this code"),
                    Language::Welsh => ("Mae'r cod ar y sgrin fawr", "theipiwch y cod"),
                };
                assert!(text.contains(says), "{text}");
                assert!(!text.contains(never), "{text}");
                assert!(!text.contains("#k="), "{text}");
            }
        }
    }
}

#[test]
fn cards_for_nobody_were_a_white_page() {
    let nobody = day(Vec::new());
    let joining =
        joining_cards(&nobody, &Who::Everyone, &joining(), Language::English, date(2026, 12, 1));
    let names = name_cards(&nobody, &Who::Everyone, Language::English, date(2026, 12, 1));
    for sheet in [joining, names] {
        let text = read(&printed(&sheet.expect("a sheet")));
        assert!(text.contains("Nobody is on the list of those who plan yet."), "{text}");
    }
}

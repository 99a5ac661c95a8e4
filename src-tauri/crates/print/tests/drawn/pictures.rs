//! Symbols and photos on paper, read back with tools that are not ours.

use std::time::{Duration, Instant};

use domain::{Dress, PaperWarning};
use print::sheet::{Block, FigureSize, Sheet, Source};
use print::{Paper, render};

use crate::gallery::{item, list, photo, sheet, symbol};
use crate::{gallery, outside};

fn printed(sheet: &Sheet) -> Paper {
    render(sheet).expect("a sheet that can be printed")
}

const LOST: &str = "A lost thing";

#[test]
fn pictures_are_for_everyone_and_for_good_in_every_dress() {
    for dress in [Dress::Standard, Dress::Large, Dress::Larger, Dress::EasyRead] {
        let sheet = sheet(dress, gallery::blocks());
        let paper = printed(&sheet);
        let gone = PaperWarning::NoPicture { says: LOST.to_owned() };
        assert_eq!(paper.warnings, [gone], "only the picture that is not there");
        outside::assert_sound(&paper.bytes);
        outside::assert_for_everyone_and_for_good(&paper.bytes);
        assert!(paper.bytes == printed(&sheet).bytes, "the same sheet gives the same bytes");
    }
}

#[test]
fn a_picture_says_what_its_words_do_not_and_nothing_twice() {
    let paper = printed(&sheet(Dress::Standard, gallery::blocks()));
    let file = String::from_utf8_lossy(&paper.bytes);
    for says in ["A microphone", "My home", "Beds with beans", "Amara laughs"] {
        assert!(file.contains(&format!("/Alt({says})")), "{says}");
    }
    assert!(!file.contains("/Alt(My dog)"), "the words say it, so the picture need not");
    let heard = outside::run("pdfinfo", &paper.bytes, &["-struct-text"], &[]);
    assert!(heard.contains("Figure"), "{heard}");
    let text = outside::text(&paper.bytes);
    assert!(text.contains(LOST), "a picture that is gone is told in words: {text}");
    assert!(text.contains("My home"), "a picture alone has its name beside it: {text}");
    assert!(text.contains("At the sea, last summer"), "{text}");
}

#[test]
fn each_picture_is_in_the_file_once() {
    let again = || item("Again", photo("face", "Amara"));
    let dogs = |count| (0..count).map(|_| item("Dog", symbol("1F415", "Dog"))).collect();
    let photos = printed(&sheet(Dress::Standard, vec![list((0..30).map(|_| again()).collect())]));
    let images = outside::run("pdfimages", &photos.bytes, &["-list"], &[]);
    let objects: std::collections::BTreeSet<&str> =
        images.lines().skip(2).filter_map(|line| line.split_whitespace().nth(10)).collect();
    assert_eq!(objects.len(), 1, "{images}");
    assert!(images.contains("jpeg"), "a JPEG stays one: {images}");
    let few = printed(&sheet(Dress::Standard, vec![list(dogs(1))])).bytes.len();
    let many = printed(&sheet(Dress::Standard, vec![list(dogs(21))])).bytes.len();
    assert!(many - few < 20 * 700, "a picture more is a few words more: {few} and {many}");
}

#[test]
fn a_picture_that_no_block_names_stays_at_home() {
    let without = sheet(Dress::Standard, vec![gallery::paragraph("No pictures")]);
    let images = outside::run("pdfimages", &printed(&without).bytes, &["-list"], &[]);
    assert_eq!(images.lines().count(), 2, "{images}");
}

#[test]
fn every_symbol_that_we_ship_can_be_drawn() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../ui/public/symbols/openmoji");
    let mut sheet = sheet(Dress::Standard, Vec::new());
    let mut items = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the set") {
        let path = entry.expect("a file of the set").path();
        if path.extension().is_none_or(|end| end != "svg") {
            continue;
        }
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let picture = symbol(&name, &name);
        sheet.pictures.insert(picture.key.clone(), gallery::shipped(&name));
        items.push(item(&name, picture));
    }
    assert!(items.len() > 500, "the set is there");
    sheet.blocks = vec![gallery::title("All"), list(items)];
    let paper = printed(&sheet);
    assert_eq!(paper.warnings, []);
    let each = paper.bytes.len() / sheet.pictures.len();
    assert!(each < 3_000, "{each} bytes for a symbol with its name");
    outside::assert_for_everyone_and_for_good(&paper.bytes);
}

#[test]
fn in_easy_read_pictures_stand_left_and_words_right() {
    let paper = printed(&sheet(Dress::EasyRead, gallery::blocks()));
    let boxes = outside::run("pdftotext", &paper.bytes, &["-bbox"], &["-"]);
    let left_of = |word: &str| -> f32 {
        let line = boxes.lines().find(|line| line.contains(&format!(">{word}<"))).expect("a word");
        let from = line.find("xMin=\"").expect("a box") + 6;
        line[from..].split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    let right = left_of("Chitra").min(left_of("sing"));
    assert!(left_of("What") < 60.0, "headings have the whole width");
    for word in ["These", "harbour.", "key.", "By"] {
        assert!(left_of(word) > 130.0, "{word} is right of the pictures, as is {right}");
    }
}

fn lines(svg: &str) -> Source {
    Source::Lines(svg.as_bytes().into())
}

/// Files that are broken, absurd or meant to harm.
fn hostile() -> Vec<(&'static str, Source)> {
    let svg = |inside: &str| lines(&format!("{SVG}{inside}</svg>"));
    let mut nested = String::from("<defs><g id=\"a0\"><path d=\"M0 0h9v9z\"/></g>");
    for level in 1..30 {
        let uses = format!("<use href=\"#a{}\"/>", level - 1).repeat(10);
        nested.push_str(&format!("<g id=\"a{level}\">{uses}</g>"));
    }
    nested.push_str("</defs><use href=\"#a29\"/>");
    let mut patterns = String::from("<defs>");
    for level in 0..30 {
        let below = if level == 0 { "red".to_owned() } else { format!("url(#p{})", level - 1) };
        let shapes = format!("<path fill=\"{below}\" d=\"M0 0h9v9z\"/>").repeat(10);
        patterns.push_str(&format!(
            "<pattern id=\"p{level}\" width=\"9\" height=\"9\">{shapes}</pattern>"
        ));
    }
    patterns.push_str("</defs><path style=\"fill:url(#p29)\" d=\"M0 0h9v9z\"/>");
    let marked = format!(
        "<marker id=\"m\">{}</marker><path marker-mid=\"url(#m)\" d=\"M0 0{}\"/>",
        "<path d=\"M0 0h1v1z\"/>".repeat(5000),
        "l1 1".repeat(50_000),
    );
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\
                <svg xmlns=\"http://www.w3.org/2000/svg\"><desc>&b;</desc></svg>";
    let jpeg = gallery::jpeg(300, 200);
    let cut = jpeg[..jpeg.len() * 2 / 3].to_vec();
    let png = gallery::png(300, 200);
    let mut vast = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
    vast.extend([0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20, 8, 6, 0, 0, 0, 0, 0, 0, 0]);
    vec![
        ("huge numbers", svg("<path d=\"M0 0L1e30 1e38L-1e37 5z\"/>")),
        ("not numbers", svg("<path d=\"MNaN infL1 1\" stroke-width=\"1e39\"/>")),
        ("uses of uses", svg(&nested)),
        ("patterns of patterns", svg(&patterns)),
        ("marks at every corner", svg(&marked)),
        ("a use of itself", svg("<g id=\"a\"><use href=\"#a\"/></g>")),
        ("words for words", lines(bomb)),
        ("very deep", svg(&format!("{}{}", "<g>".repeat(90_000), "</g>".repeat(90_000)))),
        ("never closed", svg(&"<g>".repeat(90_000))),
        ("too many", svg(&"<path d=\"M0 0h1\"/>".repeat(40_000))),
        ("a file of this machine", svg("<image href=\"/etc/passwd\" width=\"9\" height=\"9\"/>")),
        ("nothing in it", svg("")),
        ("a sliver", lines(&SVG.replace("0 0 72 72", "0 0 1e30 1e-30"))),
        ("no picture at all", lines("hello")),
        ("not even letters", Source::Lines(vec![0xFF, 0xFE, 0, 1].into())),
        ("a JPEG cut off", Source::Dots(cut.into())),
        ("a JPEG's first bytes", Source::Dots(jpeg[..8].into())),
        ("a PNG cut off", Source::Dots(png[..png.len() / 2].into())),
        ("a vast PNG", Source::Dots(vast.into())),
        ("an empty file", Source::Dots(Vec::new().into())),
    ]
}

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">";

#[test]
fn a_hostile_file_is_told_in_words_and_takes_no_time() {
    for (what, source) in hostile() {
        let began = Instant::now();
        let picture = symbol("hostile", "A bad picture");
        let mut sheet = sheet(Dress::Standard, Vec::new());
        sheet.pictures.insert(picture.key.clone(), source);
        sheet.blocks = vec![
            list(vec![item("", picture.clone())]),
            gallery::figure(picture, "", FigureSize::Medium),
        ];
        let paper = printed(&sheet);
        let told = PaperWarning::NoPicture { says: "A bad picture".to_owned() };
        assert_eq!(paper.warnings, [told], "{what}");
        assert!(outside::text(&paper.bytes).contains("A bad picture"), "{what}");
        assert!(began.elapsed() < Duration::from_secs(5), "{what}: {:?}", began.elapsed());
    }
}

/// What other sets' files have that ours do not.
#[test]
fn symbols_of_other_sets_are_drawn_as_far_as_paper_can() {
    let inside = "<style>.a{fill:url(#g)}</style><linearGradient id=\"g\"><stop stop-color=\"red\"/>\
         <stop offset=\"1\" stop-color=\"blue\"/></linearGradient><clipPath id=\"c\">\
         <circle cx=\"36\" cy=\"36\" r=\"20\"/></clipPath><mask id=\"m\"><rect width=\"72\" \
         height=\"72\" fill=\"white\"/></mask><g clip-path=\"url(#c)\"><rect class=\"a\" \
         width=\"72\" height=\"72\"/></g><g mask=\"url(#m)\" transform=\"rotate(45 36 36)\" \
         opacity=\"0.5\"><path fill-rule=\"evenodd\" d=\"M10 10h30v30h-30zM15 15h20v20h-20z\" \
         stroke=\"#000\" stroke-dasharray=\"2 1\"/></g>";
    let mut sheet = sheet(Dress::Standard, Vec::new());
    let picture = symbol("other", "Another");
    sheet.pictures.insert(picture.key.clone(), lines(&format!("{SVG}{inside}</svg>")));
    sheet.blocks = vec![gallery::title("One"), gallery::figure(picture, "", FigureSize::Wide)];
    let paper = printed(&sheet);
    assert_eq!(paper.warnings, []);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
    let document = lopdf::Document::load_mem(&paper.bytes).expect("a PDF");
    let forms = document.objects.values().filter_map(|object| object.as_stream().ok());
    let plain: String = forms
        .filter(|form| form.dict.get(b"Subtype").is_ok_and(|kind| *kind == "Form".into()))
        .filter_map(|form| form.decompressed_content().ok())
        .map(|content| String::from_utf8_lossy(&content).into_owned())
        .collect();
    for words in ["1 0 0 rg", "W n", "0.502 0.502 0.502 rg", "B*", "] 0 d"] {
        assert!(plain.contains(words), "{words} is not in:\n{plain}");
    }
}

#[test]
fn a_heading_is_not_left_alone_by_a_picture_that_needs_a_page() {
    let mut blocks: Vec<Block> = (0..28).map(|_| gallery::paragraph("A line")).collect();
    blocks.push(gallery::heading("The sea"));
    blocks.push(gallery::figure(photo("face", "The sea"), "", FigureSize::Wide));
    let paper = printed(&sheet(Dress::Standard, blocks));
    let second = outside::run("pdftotext", &paper.bytes, &["-f", "2"], &["-"]);
    assert!(second.contains("The sea"), "{second}");
}

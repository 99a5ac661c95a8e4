//! Copies to go on writing in, unpacked and read part by part.

mod copied;
mod days;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use domain::Dress;
use print::sheet::{Block, Sheet};
use print::words::Language;
use print::{Who, docx, outcome_summary};
use roxmltree::{Document, Node};

/// The files in a document.
struct Unpacked(BTreeMap<String, Vec<u8>>);

fn unpacked(sheet: &Sheet) -> Unpacked {
    let bytes = docx(sheet).expect("a document");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("its content");
        let name = file.name().expect("a name").into_owned();
        files.insert(name, content);
    }
    Unpacked(files)
}

impl Unpacked {
    fn part(&self, name: &str) -> &str {
        let bytes = self.0.get(name).unwrap_or_else(|| unreachable!("{name} is missing"));
        std::str::from_utf8(bytes).expect("letters")
    }

    /// Returns what is read in a part, after checking that every part can be read.
    fn read<T>(&self, name: &str, look: impl FnOnce(&Document<'_>) -> T) -> T {
        for part in self.0.keys().filter(|part| !part.contains("media/")) {
            let read = Document::parse(self.part(part));
            assert!(read.is_ok(), "{part}: {read:?}");
        }
        look(&Document::parse(self.part(name)).expect("read above"))
    }

    /// Fails if a part names another that is not there, or holds one that nothing names.
    fn assert_hangs_together(&self) {
        let document = "word/document.xml";
        let named: BTreeSet<String> = self.read("word/_rels/document.xml.rels", |rels| {
            let targets = rels.descendants().filter_map(|one| one.attribute("Target"));
            targets.map(|target| format!("word/{target}")).collect()
        });
        for name in &named {
            assert!(self.0.contains_key(name), "{name} is named and not there");
        }
        let others = ["[Content_Types].xml", "_rels/.rels", document];
        for name in self.0.keys().filter(|name| name.starts_with("word/")) {
            let is_known = named.contains(name) || name.contains("_rels");
            assert!(is_known || others.contains(&name.as_str()), "{name} is there for nobody");
        }
        let ids = self.read("word/_rels/document.xml.rels", |rels| {
            let ids = rels.descendants().filter_map(|one| one.attribute("Id").map(str::to_owned));
            ids.collect::<BTreeSet<_>>()
        });
        self.read(document, |read| {
            for node in read.descendants() {
                for name in ["id", "embed"] {
                    if let Some(id) = node.attribute((RELATIONS, name)) {
                        assert!(ids.contains(id), "{id} leads nowhere");
                    }
                }
            }
        });
    }

    /// Returns each paragraph with its style.
    fn paragraphs(&self) -> Vec<(String, String)> {
        self.read("word/document.xml", |read| {
            let paragraphs = read.descendants().filter(|node| is(node, "p"));
            paragraphs.map(|node| (value(&node, "pStyle"), text(&node))).collect()
        })
    }

    fn of_style(&self, style: &str) -> Vec<String> {
        let all = self.paragraphs().into_iter();
        all.filter(|(known, _)| known == style).map(|(_, text)| text).collect()
    }

    fn values(&self, name: &str, attribute: &str) -> Vec<String> {
        self.read("word/document.xml", |read| {
            let found = read.descendants().filter(|node| is(node, name));
            found.filter_map(|node| attribute_of(&node, attribute)).collect()
        })
    }
}

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn attribute_of(node: &Node<'_, '_>, name: &str) -> Option<String> {
    let value = node.attribute((MAIN, name)).or_else(|| node.attribute(name));
    value.map(str::to_owned)
}

fn value(node: &Node<'_, '_>, name: &str) -> String {
    let found = node.descendants().find(|one| is(one, name));
    found.and_then(|one| attribute_of(&one, "val")).unwrap_or_default()
}

fn text(node: &Node<'_, '_>) -> String {
    node.descendants().filter(|one| is(one, "t")).filter_map(|one| one.text()).collect()
}

#[test]
fn every_block_is_there_with_real_headings_lists_and_tables() {
    let document = unpacked(&copied::everything());
    document.assert_hangs_together();
    assert_eq!(document.of_style("Title"), [""; 0], "the name is the title");
    assert_eq!(document.of_style("Heading1"), ["Amara"]);
    let parts = ["What matters", "Who does what", "My perfect week", "My circle", "My path"];
    assert_eq!(document.of_style("Heading2")[..5], parts);
    assert!(document.of_style("Heading3").contains(&"1. The dream".to_owned()));
    let items = document.of_style("ListParagraph");
    assert_eq!(items[..4], [" Singing, every day", "Sunday lunch\u{A0}· Grace", " ", "A boat  "]);
    let all: String = document.paragraphs().into_iter().map(|(_, text)| text + "\n").collect();
    let mut rest = all.as_str();
    for part in [
        "My plan · 3 December 2026",
        "Made for Grace",
        "At the sea, 2025",
        "Ten minutes before we go out.",
        "By when31 July 2027",
        "Ask the choir",
        "Buy a ticket",
        "Monday",
        "Every day",
        "Breakfast at my own pace",
        "Choir practice",
        "Ola\u{A0}· Friends",
        "To sing on a stage",
        "KLM 234",
        "The end.",
    ] {
        let Some((_, after)) = rest.split_once(part) else {
            unreachable!("“{part}” does not follow in:\n{all}");
        };
        rest = after;
    }
}

#[test]
fn tables_repeat_their_heads_and_are_named() {
    let document = unpacked(&copied::everything());
    let named = document.values("tblCaption", "val");
    assert_eq!(named, ["Who does what", "My perfect week", "Cards and signs"]);
    document.read("word/document.xml", |read| {
        let rows = read.descendants().filter(|node| is(node, "tr"));
        let heads = rows.filter(|row| row.descendants().any(|one| is(&one, "tblHeader")));
        let heads: Vec<String> = heads.map(|row| text(&row)).collect();
        assert_eq!(heads[0], "WhatWhoFirst step");
        assert!(heads[1].starts_with("MondayTuesday"), "{heads:?}");
        for cell in read.descendants().filter(|node| is(node, "tc")) {
            let last = cell.children().rfind(Node::is_element);
            assert!(last.is_some_and(|last| is(&last, "p")), "a cell ends with a paragraph");
        }
        for table in read.descendants().filter(|node| is(node, "tbl")) {
            let columns = table.descendants().filter(|one| is(one, "gridCol")).count();
            for row in table.children().filter(|one| is(one, "tr")) {
                let cells = row.children().filter(|one| is(one, "tc"));
                let spans = cells.map(|cell| value(&cell, "gridSpan").parse().unwrap_or(1));
                assert_eq!(spans.sum::<usize>(), columns, "a row fills its table");
            }
        }
    });
}

#[test]
fn pages_have_their_size_their_direction_and_their_foot() {
    let document = unpacked(&copied::everything());
    let widths = document.values("pgSz", "w");
    assert_eq!(widths, ["11906", "16838", "11906", "23811", "11906"], "A4, and A3 across");
    assert_eq!(document.values("pgSz", "orient"), ["landscape", "landscape"]);
    assert_eq!(document.values("footerReference", "id").len(), 5);
    document.read("word/footer1.xml", |read| {
        assert_eq!(text(&read.root()), "Amara · printed 5 December 2026Page 1 of 1");
        let fields = read.descendants().filter(|one| is(one, "fldSimple"));
        let fields: Vec<String> =
            fields.filter_map(|field| attribute_of(&field, "instr")).collect();
        assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    });
    let feet = (1..=4).map(|n| document.part(&format!("word/footer{n}.xml")).to_owned());
    assert!(feet.filter(|foot| foot.contains("Amara · for the council")).count() == 2);
}

#[test]
fn the_document_says_whose_it_is_in_which_language() {
    let sheet = Sheet { language: Language::Welsh, ..copied::everything() };
    let document = unpacked(&sheet);
    let about = document.part("docProps/core.xml");
    for part in [
        "<dc:title>Amara: my plan</dc:title>",
        "<dc:creator>Harbour House planning day</dc:creator>",
        "<dc:language>cy-GB</dc:language>",
        "2026-12-05T00:00:00Z",
    ] {
        assert!(about.contains(part), "{part}: {about}");
    }
    assert!(document.part("word/styles.xml").contains("w:lang w:val=\"cy-GB\""));
    assert!(document.part("word/footer1.xml").contains("Tudalen"));
}

#[test]
fn words_from_right_to_left_go_from_right_to_left() {
    let document = unpacked(&copied::urdu());
    document.assert_hangs_together();
    document.read("word/document.xml", |read| {
        let paragraph = |says: &str| {
            let all = read.descendants().filter(|node| is(node, "p"));
            let mut found = all.filter(|node| text(node).contains(says));
            found.next().unwrap_or_else(|| unreachable!("{says} is missing"))
        };
        let is_turned = |says: &str| paragraph(says).descendants().any(|one| is(&one, "bidi"));
        assert!(is_turned("گانا، ہر روز"));
        assert!(is_turned("فاطمہ خان"));
        assert!(!is_turned("Phones her sister"));
        let runs = paragraph("Phones her sister");
        let turned = runs.descendants().filter(|node| is(node, "r"));
        let turned = turned.filter(|run| run.descendants().any(|one| is(&one, "rtl")));
        let turned: Vec<Node<'_, '_>> = turned.collect();
        assert_eq!(turned.len(), 1);
        assert_eq!(text(&turned[0]), "عائشہ");
        let language = turned[0].descendants().find(|one| is(one, "lang"));
        assert_eq!(language.and_then(|one| attribute_of(&one, "bidi")).as_deref(), Some("ur"));
        assert_eq!(text(&paragraph("گانا، ہر روز")), "گانا، ہر روز\u{A0}· Fatima");
    });
}

#[test]
fn pictures_have_words_and_stand_in_the_file_once() {
    let document = unpacked(&copied::only_pictures());
    document.assert_hangs_together();
    let words = document.values("docPr", "descr");
    assert_eq!(words, ["What matters to me", "What matters to me", "Stars", ""]);
    let media: Vec<&String> = document.0.keys().filter(|name| name.contains("media/")).collect();
    assert_eq!(media, ["word/media/picture1.png", "word/media/picture2.png"]);
    for name in media {
        let picture = image::load_from_memory(&document.0[name]).expect("a picture");
        assert!(picture.width() > 0, "{name}");
    }
    assert_eq!(document.of_style("Title"), ["Pictures"]);
    let text: Vec<String> = document.paragraphs().into_iter().map(|(_, text)| text).collect();
    assert!(text.contains(&"What matters to me ".to_owned()), "one has no bytes: {text:?}");
    let ids = document.values("docPr", "id");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "each has its own number");
}

#[test]
fn easy_read_has_its_pictures_on_the_left() {
    let document = unpacked(&copied::easy_read());
    document.read("word/document.xml", |read| {
        let rows: Vec<Node<'_, '_>> = read.descendants().filter(|node| is(node, "tr")).collect();
        assert_eq!(rows.len(), 4);
        let cells: Vec<Node<'_, '_>> = rows[0].children().filter(|node| is(node, "tc")).collect();
        assert!(cells[0].descendants().any(|one| is(&one, "drawing")));
        assert_eq!(text(&cells[1]), "I like to sing. I sing every day.");
    });
    let styles = document.part("word/styles.xml");
    assert!(styles.contains("<w:sz w:val=\"32\">"), "16 points");
}

#[test]
fn large_letters_turn_tables_and_weeks() {
    for (dress, half_points) in [(Dress::Large, 36), (Dress::Larger, 48)] {
        let document = unpacked(&Sheet { dress, ..copied::everything() });
        document.assert_hangs_together();
        let styles = document.part("word/styles.xml");
        let sizes = Document::parse(styles).expect("styles");
        let smaller = sizes.descendants().filter(|one| is(one, "sz"));
        let smaller = smaller.filter_map(|one| attribute_of(&one, "val")?.parse::<u32>().ok());
        assert_eq!(smaller.min(), Some(half_points), "no letter is smaller");
        document.read("word/document.xml", |read| {
            let tables: Vec<Node<'_, '_>> =
                read.descendants().filter(|node| is(node, "tbl")).collect();
            let columns = tables[1].descendants().filter(|one| is(one, "gridCol")).count();
            assert_eq!(columns, 2, "a day beside what is in it");
            let rows = tables[1].children().filter(|one| is(one, "tr")).count();
            assert_eq!(rows, 8);
        });
    }
}

#[test]
fn an_empty_plan_and_a_huge_one_are_whole_documents() {
    let on = days::date(2026, 12, 5);
    let summary = |circle| {
        let day = days::day(vec![circle]);
        outcome_summary(&day, &Who::Everyone, Language::English, on).expect("a sheet")
    };
    let empty = unpacked(&summary(days::circle("ben", "Ben")));
    empty.assert_hangs_together();
    let says = |document: &Unpacked| -> String {
        document.paragraphs().into_iter().map(|(_, text)| text + "\n").collect()
    };
    assert!(says(&empty).contains("There are no outcomes yet."));
    let whole = unpacked(&summary(days::amara()));
    whole.assert_hangs_together();
    assert!(says(&whole).contains("Choir practice"));
    let much = unpacked(&summary(days::too_much()));
    much.assert_hangs_together();
    let all = says(&much);
    for n in 0..300 {
        assert!(all.contains(&format!("note{n}. ")), "note {n} is there");
    }
    for n in 0..60 {
        assert!(all.contains(&format!("action{n}. ")), "action {n} is there");
    }
    unpacked(&copied::sheet("Nothing yet", Vec::<Block>::new())).assert_hangs_together();
}

#[test]
fn words_stay_words_whatever_they_are() {
    let document = unpacked(&copied::markup());
    document.assert_hangs_together();
    let says = "<script>alert(\"1\")</script> & 'Tom' ]]> </p></w:t>";
    assert!(document.of_style("Heading1")[0].contains(says));
    for name in document.0.keys().filter(|name| !name.contains("media/")) {
        let part = document.part(name);
        assert!(!part.contains(['\u{0}', '\u{7}', '\u{B}', '\u{FFFE}']), "{name}");
        assert!(!part.contains("onload=\"alert"), "{name}");
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let bytes = |sheet: &Sheet| docx(sheet).expect("a document");
    assert!(bytes(&copied::everything()) == bytes(&copied::everything()));
    let later = copied::everything().printed_on.succ_opt().expect("a day after");
    let later = Sheet { printed_on: later, ..copied::everything() };
    assert!(bytes(&copied::everything()) != bytes(&later), "the day is in it");
}

#[test]
fn cards_have_their_page_to_themselves_and_a_sign_its_title() {
    let cards = copied::everything().blocks.into_iter();
    let cards: Vec<Block> = cards.filter(|block| matches!(block, Block::Cards(_))).collect();
    let document = unpacked(&copied::sheet("Cards", cards));
    document.assert_hangs_together();
    assert_eq!(document.of_style("Title"), [""; 0]);
    assert_eq!(document.of_style("CardName"), ["Amara", "KLM 234", "Ben", "KLM 234"]);
    let sign = unpacked(&copied::sign());
    sign.assert_hangs_together();
    assert_eq!(sign.of_style("Heading1"), ["Harbour House"]);
    assert_eq!(sign.of_style("Welcome"), ["Welcome", "خوش آمدید"]);
}

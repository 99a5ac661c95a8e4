//! The small parts of a document: what is in it, whose it is, bullets and feet.

use maud::{Markup, html};

use super::words::number;
use super::{Copy, Foot, ink};
use crate::dots::{Dots, Kind};
use crate::letters::clean;
use crate::sheet::{Hue, Sheet};
use crate::words::Word;

pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub(super) const PLACES: &str =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
pub(super) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
pub(super) const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const HUES: [Hue; 7] =
    [Hue::Plain, Hue::Learning, Hue::Home, Hue::Fun, Hue::PaidSupport, Hue::Good, Hue::Stop];

pub(super) fn content_types(feet: usize) -> Markup {
    let of_word = |name: &str, kind: &str| {
        html! { Override PartName={ "/word/" (name) } ContentType={ (CONTENT) "." (kind) "+xml" } {} }
    };
    let properties = "application/vnd.openxmlformats";
    html! {
        Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" {
            Default Extension="rels" ContentType={ (properties) "-package.relationships+xml" } {}
            Default Extension="xml" ContentType="application/xml" {}
            Default Extension="png" ContentType="image/png" {}
            Default Extension="jpeg" ContentType="image/jpeg" {}
            (of_word("document.xml", "document.main"))
            (of_word("styles.xml", "styles"))
            (of_word("numbering.xml", "numbering"))
            (of_word("settings.xml", "settings"))
            @for index in 1..=feet { (of_word(&format!("footer{index}.xml"), "footer")) }
            Override PartName="/docProps/core.xml"
                ContentType={ (properties) "-package.core-properties+xml" } {}
            Override PartName="/docProps/app.xml"
                ContentType={ (properties) "-officedocument.extended-properties+xml" } {}
        }
    }
}

fn relation(id: &str, kind: &str, target: &str) -> Markup {
    html! { Relationship Id=(id) Type={ (RELATIONS) "/" (kind) } Target=(target) {} }
}

pub(super) fn relations() -> Markup {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    html! {
        Relationships xmlns=(PACKAGE) {
            (relation("document", "officeDocument", "word/document.xml"))
            Relationship Id="about" Type=(core) Target="docProps/core.xml" {}
            (relation("program", "extended-properties", "docProps/app.xml"))
        }
    }
}

pub(super) fn relations_of_document(copy: &Copy<'_>) -> Markup {
    html! {
        Relationships xmlns=(PACKAGE) {
            (relation("styles", "styles", "styles.xml"))
            (relation("numbering", "numbering", "numbering.xml"))
            (relation("settings", "settings", "settings.xml"))
            @for index in 1..=copy.feet.len() {
                (relation(&format!("foot{index}"), "footer", &format!("footer{index}.xml")))
            }
            @for (index, dots) in copy.pictures.iter().enumerate() {
                @let id = format!("picture{}", index + 1);
                (relation(&id, "image", &picture_path(index, dots)))
            }
        }
    }
}

/// Returns where a picture is, beside the document.
pub(super) fn picture_path(index: usize, dots: &Dots) -> String {
    let ending = match dots.kind {
        Kind::Jpeg => "jpeg",
        Kind::Png | Kind::Svg => "png",
    };
    format!("media/picture{}.{ending}", index + 1)
}

/// Says what the document is called, by whom and of which day it is.
pub(super) fn about(sheet: &Sheet) -> Markup {
    let day = format!("{}T00:00:00Z", sheet.printed_on.format("%Y-%m-%d"));
    html! {
        cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" {
            dc:title { (clean(&sheet.title)) }
            dc:creator { (clean(&sheet.author)) }
            cp:lastModifiedBy { (clean(&sheet.author)) }
            dcterms:created xsi:type="dcterms:W3CDTF" { (day) }
            dcterms:modified xsi:type="dcterms:W3CDTF" { (day) }
            dc:language { (sheet.language.tag()) }
        }
    }
}

pub(super) fn program() -> Markup {
    html! {
        Properties
            xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" {
            Application { "Planning Live" }
        }
    }
}

pub(super) fn settings(sheet: &Sheet) -> Markup {
    html! {
        w:settings xmlns:w=(MAIN) {
            w:defaultTabStop w:val="720" {}
            w:compat {
                w:compatSetting w:name="compatibilityMode"
                    w:uri="http://schemas.microsoft.com/office/word" w:val="15" {}
            }
            w:themeFontLang w:val=(sheet.language.tag()) {}
        }
    }
}

/// Returns the bullets, in the ink of each hue.
pub(super) fn numbering() -> Markup {
    html! {
        w:numbering xmlns:w=(MAIN) {
            @for hue in HUES {
                w:abstractNum w:abstractNumId=(number(hue)) {
                    w:multiLevelType w:val="hybridMultilevel" {}
                    w:lvl w:ilvl="0" {
                        w:start w:val="1" {}
                        w:numFmt w:val="bullet" {}
                        w:lvlText w:val="•" {}
                        w:lvlJc w:val="left" {}
                        w:pPr { w:ind w:left="360" w:hanging="300" {} }
                        w:rPr { w:b {} w:color w:val=(ink(hue)) {} }
                    }
                }
            }
            @for hue in HUES {
                w:num w:numId=(number(hue)) { w:abstractNumId w:val=(number(hue)) {} }
            }
        }
    }
}

/// Returns the foot of pages: its words, and which page of how many.
pub(super) fn footer(foot: &Foot, copy: &Copy<'_>) -> Markup {
    // Letters of nobody's stand where the numbers come.
    let (page, pages) = ("\u{E000}", "\u{E001}");
    let told = if foot.has_count {
        copy.words.say(Word::PageOf, &[("page", page), ("pages", pages)])
    } else {
        copy.words.say(Word::PageNumber, &[("page", page)])
    };
    html! {
        w:ftr xmlns:w=(MAIN) {
            w:p {
                w:pPr {
                    w:pStyle w:val="Footer" {}
                    w:tabs { w:tab w:val="right" w:pos=(foot.width) {} }
                }
                w:r { w:t xml:space="preserve" { (foot.says.replace(['\n', '\t'], " ")) } }
                // Large letters have no room for both beside each other.
                w:r { @if copy.is_large() { w:br {} } @else { w:tab {} } }
                @for piece in told.split_inclusive(['\u{E000}', '\u{E001}']) {
                    @let plain = piece.trim_end_matches(['\u{E000}', '\u{E001}']);
                    w:r { w:t xml:space="preserve" { (plain) } }
                    @if piece.ends_with(page) { (field("PAGE")) }
                    @if piece.ends_with(pages) { (field("NUMPAGES")) }
                }
            }
        }
    }
}

fn field(name: &str) -> Markup {
    html! { w:fldSimple w:instr=(name) { w:r { w:t { "1" } } } }
}

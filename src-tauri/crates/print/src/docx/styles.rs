//! How a document looks: styles that a hand can change in one place.

use domain::Dress;
use maud::{Markup, html};

use super::{digits, parts};
use crate::look;
use crate::sheet::Sheet;

/// Half points.
#[derive(Debug, Clone, Copy)]
struct Sizes {
    name: u32,
    two: u32,
    three: u32,
    lead: u32,
    body: u32,
    cell: u32,
    small: u32,
    foot: u32,
}

fn sizes(dress: Dress) -> Sizes {
    let one = |size| Sizes {
        name: size,
        two: size,
        three: size,
        lead: size,
        body: size,
        cell: size,
        small: size,
        foot: size,
    };
    match dress {
        Dress::Standard => Sizes {
            name: 60,
            two: 38,
            three: 27,
            lead: 28,
            body: 24,
            cell: 21,
            small: 21,
            foot: 18,
        },
        Dress::EasyRead => Sizes { name: 60, two: 44, three: 36, foot: 28, ..one(32) },
        Dress::Large => one(36),
        Dress::Larger => one(48),
    }
}

/// Letters that stand on most machines. Those of other scripts are found by the program.
const FONT: &str = "Arial";

struct Style {
    id: &'static str,
    name: &'static str,
    size: u32,
    is_bold: bool,
    is_quiet: bool,
    space: [u32; 2],
    /// How deep a heading is, counted from nought.
    outline: Option<u8>,
}

impl Style {
    fn of(id: &'static str, name: &'static str, size: u32) -> Self {
        let (is_bold, is_quiet, outline) = (false, false, None);
        Self { id, name, size, is_bold, is_quiet, space: [0, 120], outline }
    }

    fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    fn quiet(self) -> Self {
        Self { is_quiet: true, ..self }
    }

    fn space(self, before: u32, after: u32) -> Self {
        Self { space: [before, after], ..self }
    }

    fn heading(self, outline: u8) -> Self {
        Self { outline: Some(outline), ..self.bold() }
    }
}

pub(super) fn styles(sheet: &Sheet) -> Markup {
    let sizes = sizes(sheet.dress);
    html! {
        w:styles xmlns:w=(parts::MAIN) {
            w:docDefaults {
                w:rPrDefault { w:rPr {
                    w:rFonts w:ascii=(FONT) w:hAnsi=(FONT) w:eastAsia=(FONT) w:cs=(FONT) {}
                    w:color w:val=(digits(look::INK)) {}
                    w:sz w:val=(sizes.body) {}
                    w:szCs w:val=(sizes.body) {}
                    w:lang w:val=(sheet.language.tag()) w:eastAsia="zh-CN" w:bidi="ar-SA" {}
                } }
                w:pPrDefault { w:pPr {
                    w:spacing w:after="120" w:line="288" w:lineRule="auto" {}
                } }
            }
            w:style w:type="paragraph" w:default="1" w:styleId="Normal" {
                w:name w:val="Normal" {}
                w:qFormat {}
            }
            @for style in paragraphs(&sizes) { (paragraph(&style)) }
            (letters(&sizes))
            (tables())
        }
    }
}

fn paragraphs(sizes: &Sizes) -> [Style; 15] {
    [
        Style::of("Title", "Title", sizes.name).bold().space(0, 240),
        Style::of("Heading1", "heading 1", sizes.name).heading(0).space(0, 60),
        Style::of("Heading2", "heading 2", sizes.two).heading(1).space(360, 120),
        Style::of("Heading3", "heading 3", sizes.three).heading(2).space(240, 80),
        Style::of("Subtitle", "Subtitle", sizes.small).quiet().space(0, 240),
        Style::of("Lead", "Lead", sizes.lead),
        Style::of("Small", "Small", sizes.small).quiet(),
        Style::of("ListParagraph", "List Paragraph", sizes.body).space(0, 80),
        Style::of("Facts", "Facts", sizes.body).space(0, 60),
        Style::of("TableHead", "Table Head", sizes.cell).bold().space(40, 40),
        Style::of("TableText", "Table Text", sizes.cell).space(40, 40),
        Style::of("Caption", "caption", sizes.small).quiet(),
        Style::of("CardName", "Card Name", sizes.name.min(48)).bold().space(60, 60),
        Style::of("Welcome", "Welcome", sizes.name.max(72)).bold().space(0, 0),
        Style::of("Footer", "footer", sizes.foot).quiet().space(0, 0),
    ]
}

fn paragraph(style: &Style) -> Markup {
    html! {
        w:style w:type="paragraph" w:styleId=(style.id) {
            w:name w:val=(style.name) {}
            w:basedOn w:val="Normal" {}
            @if style.outline.is_some() { w:next w:val="Normal" {} }
            w:qFormat {}
            w:pPr {
                @if style.outline.is_some() { w:keepNext {} w:keepLines {} }
                @if style.id == "Facts" { w:tabs { w:tab w:val="left" w:pos="2600" {} } }
                w:spacing w:before=(style.space[0]) w:after=(style.space[1]) {}
                @if style.id == "Facts" { w:ind w:left="2600" w:hanging="2600" {} }
                @if let Some(depth) = style.outline { w:outlineLvl w:val=(depth) {} }
            }
            w:rPr {
                @if style.is_bold { w:b {} w:bCs {} }
                @if style.is_quiet { w:color w:val=(digits(look::MUTED)) {} }
                w:sz w:val=(style.size) {}
                w:szCs w:val=(style.size) {}
            }
        }
    }
}

fn letters(sizes: &Sizes) -> Markup {
    html! {
        w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont" {
            w:name w:val="Default Paragraph Font" {}
        }
        w:style w:type="character" w:styleId="Strong" {
            w:name w:val="Strong" {}
            w:qFormat {}
            w:rPr { w:b {} w:bCs {} }
        }
        w:style w:type="character" w:styleId="Quiet" {
            w:name w:val="Quiet" {}
            w:qFormat {}
            w:rPr {
                w:color w:val=(digits(look::MUTED)) {}
                w:sz w:val=(sizes.small) {}
                w:szCs w:val=(sizes.small) {}
            }
        }
    }
}

fn tables() -> Markup {
    let line = digits(look::HAIR);
    let edges = |kind: &'static str| {
        html! {
            w:top w:val=(kind) w:sz="4" w:space="0" w:color=(line) {}
            w:left w:val=(kind) w:sz="4" w:space="0" w:color=(line) {}
            w:bottom w:val=(kind) w:sz="4" w:space="0" w:color=(line) {}
            w:right w:val=(kind) w:sz="4" w:space="0" w:color=(line) {}
            w:insideH w:val=(kind) w:sz="4" w:space="0" w:color=(line) {}
            w:insideV w:val=(kind) w:sz="4" w:space="0" w:color=(line) {}
        }
    };
    let table = |id: &'static str, name: &'static str, borders: Markup| {
        html! {
            w:style w:type="table" w:styleId=(id) {
                w:name w:val=(name) {}
                w:basedOn w:val="TableNormal" {}
                w:tblPr { w:tblBorders { (borders) } }
            }
        }
    };
    html! {
        w:style w:type="table" w:default="1" w:styleId="TableNormal" {
            w:name w:val="Normal Table" {}
            w:tblPr {
                w:tblInd w:w="0" w:type="dxa" {}
                w:tblCellMar {
                    w:top w:w="40" w:type="dxa" {}
                    w:left w:w="100" w:type="dxa" {}
                    w:bottom w:w="40" w:type="dxa" {}
                    w:right w:w="100" w:type="dxa" {}
                }
            }
        }
        (table("PlanTable", "Plan Table", edges("single")))
        (table("Cards", "Cards", edges("dashed")))
        (table("EasyRows", "Easy Rows", html! {
            w:insideH w:val="single" w:sz="4" w:space="0" w:color=(line) {}
        }))
    }
}

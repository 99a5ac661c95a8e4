//! The specimen, read back with tools that are not ours.

mod outside;
#[path = "specimen/mod.rs"]
mod sheet;

use domain::PaperWarning;
use print::sheet::{Block, Sheet, Text};
use print::{Paper, render};

fn printed(sheet: &Sheet) -> Paper {
    render(sheet).expect("a sheet that can be printed")
}

#[test]
fn the_specimen_is_sound_accessible_and_carries_its_fonts() {
    let paper = printed(&sheet::specimen());
    assert_eq!(paper.warnings, [], "our fonts have every letter of the specimen");
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let sheet = sheet::specimen();
    assert!(printed(&sheet).bytes == printed(&sheet).bytes);
}

#[test]
fn names_in_every_script_can_be_read_and_copied() {
    let text = outside::text(&printed(&sheet::specimen()).bytes);
    for name in [
        "Siân Llŷr-Ŵyn, Łucja Święcicka, Şerife Çağlı, Nguyễn Thị Hường",
        "فاطمہ خان",
        "عبد الله",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "प्रिया शर्मा",
        "கவிதா ஸ்ரீநிவாசன்",
        "Ελένη, Олександра",
        "Swimming 🏊 and music 🎵",
        "Efficient officials find fjords; a waffle offers flavour.",
    ] {
        assert!(text.contains(name), "{name} is not in:\n{text}");
    }
}

#[test]
fn a_screen_reader_hears_headings_lists_and_tables_in_order() {
    let pdf = printed(&sheet::specimen()).bytes;
    let structure = outside::run("pdfinfo", &pdf, &["-struct-text"], &[]);
    let latin: String = structure
        .lines()
        .take_while(|line| !line.contains("Urdu"))
        .chain(structure.lines().skip_while(|line| !line.contains("What we will do")))
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    insta::assert_snapshot!(latin);
}

#[test]
fn a_letter_that_no_font_has_is_reported_and_stood_in_for() {
    let mut sheet = sheet::specimen();
    sheet.blocks = vec![
        sheet::paragraph("Khmer: សួស្ដី, and then on"),
        Block::List(print::sheet::List {
            items: vec![Text::plain("\u{1F1EC}\u{1F1E7}\u{FE0F}\u{200D}\u{0}\u{7}\t end").into()],
            hue: print::sheet::Hue::Plain,
        }),
    ];
    let paper = printed(&sheet);
    let letter = PaperWarning::MissingLetter { letter: "ស\u{17bd}".to_owned() };
    assert!(paper.warnings.contains(&letter), "{:?}", paper.warnings);
    let text = outside::text(&paper.bytes);
    assert!(text.contains("Khmer: \u{FFFD}"), "{text}");
    assert!(text.contains(", and then on"), "{text}");
    outside::assert_for_everyone_and_for_good(&paper.bytes);
}

#[test]
fn a_document_that_hides_its_language_is_found_out() {
    let hide = |name: &[u8], other: &[u8]| {
        let mut pdf = printed(&sheet::specimen()).bytes;
        for at in 0..pdf.len() - name.len() {
            if pdf[at..].starts_with(name) {
                pdf[at..at + name.len()].copy_from_slice(other);
            }
        }
        outside::faults(&pdf, outside::ValidationProfile::PdfUa1)
    };
    assert!(!hide(b"/Lang", b"/Hide").is_empty(), "no language");
    assert!(!hide(b"/MarkInfo", b"/HideInfo").is_empty(), "not said to be tagged");
    assert!(!hide(b"/DisplayDocTitle", b"/HideTheDocTitle").is_empty(), "no title shown");
}

//! What tools that are not ours say about a PDF.

use std::path::Path;
use std::process::Command;

pub use page_validation::ValidationProfile;
use page_validation::{ValidationOptions, validate_pdf_bytes};

/// Returns the text in the order of reading, as a person would copy it.
pub fn text(pdf: &[u8]) -> String {
    run("pdftotext", pdf, &["-enc", "UTF-8"], &["-"])
}

/// Fails if a font is not embedded, not cut down, or cannot say what its glyphs mean.
pub fn assert_fonts_come_along(pdf: &[u8]) {
    let table = run("pdffonts", pdf, &[], &[]);
    let rows: Vec<&str> = table.lines().skip(2).collect();
    assert!(!rows.is_empty(), "a page with words has fonts");
    for row in rows {
        let says: Vec<&str> = row.split_whitespace().filter(|cell| *cell == "yes").collect();
        assert_eq!(says.len(), 3, "embedded, cut down, with meanings: {row}");
    }
}

/// Fails if the file is damaged in any way that qpdf sees.
pub fn assert_sound(pdf: &[u8]) {
    let report = run("qpdf", pdf, &["--check"], &[]);
    assert!(report.contains("No syntax or stream encoding errors"), "{report}");
}

/// Fails if a rule for screen readers (PDF/UA-1) or for keeping (PDF/A-2a) is broken.
pub fn assert_for_everyone_and_for_good(pdf: &[u8]) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let faults = faults(pdf, profile);
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

/// Returns the rules that are broken.
pub fn faults(pdf: &[u8], profile: ValidationProfile) -> Vec<String> {
    let options = ValidationOptions::default().profile(profile);
    let report = validate_pdf_bytes(pdf, &options).expect("a PDF that can be read");
    report.failures.iter().map(ToString::to_string).collect()
}

/// Returns what a tool says of a PDF, or fails with what it complained of.
pub fn run(tool: &str, pdf: &[u8], before: &[&str], after: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).expect("room on the disk");
    let output = command(tool, &path, before, after);
    assert!(
        output.status.success(),
        "{tool}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    String::from_utf8(output.stdout).expect("tools that write UTF-8")
}

fn command(tool: &str, path: &Path, before: &[&str], after: &[&str]) -> std::process::Output {
    let output = Command::new(tool).args(before).arg(path).args(after).output();
    output.expect("a tool that checks paper: `cargo xtask test` installs them (poppler, qpdf)")
}

//! An authority's own form at a shell: its fields, a mapping, and the form filled from a plan.

use std::path::Path;
use std::process::{Command, Output};

const COUNCIL: &[u8] = include_bytes!("../../exchange/tests/forms/council.docx");

fn planlive(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_planlive"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("it runs")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn with_form() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("day.json"), exchange::SAMPLE).expect("written");
    std::fs::write(folder.path().join("council.docx"), COUNCIL).expect("written");
    let made = planlive(folder.path(), &["import", "day.json", "-o", "day.planlive"]);
    assert!(made.status.success(), "{}", said(&made.stderr));
    folder
}

#[test]
fn a_form_is_looked_at_mapped_and_filled() {
    let folder = with_form();
    let fields = ["form", "fields", "council.docx", "--mapping", "council.json"];
    let listed = planlive(folder.path(), &fields);
    assert!(listed.status.success(), "{}", said(&listed.stderr));
    let lines = said(&listed.stdout);
    assert!(lines.contains("dob\tdate\tperson.born as date\n"), "{lines}");
    assert!(lines.contains("nhs\ttext\t-\n"), "{lines}");
    let fill = [
        "form",
        "day.planlive",
        "--circle",
        "amara",
        "--form",
        "council.docx",
        "--mapping",
        "council.json",
        "--asked",
        "--made-for",
        "Harbour Council",
        "-o",
        "amara.docx",
    ];
    let filled = planlive(folder.path(), &fill);
    assert!(filled.status.success(), "{}", said(&filled.stderr));
    let warned = said(&filled.stderr);
    assert!(warned.contains("not filled: nhs: nothing says what goes there"), "{warned}");
    let last = said(&filled.stdout);
    assert!(last.starts_with("Amara, for Harbour Council: amara.docx; "), "{last}");
    assert!(last.trim_end().ends_with("nhs"), "{last}");
    let docx = std::fs::read(folder.path().join("amara.docx")).expect("a DOCX");
    let again = exchange::form::read_form(&docx).expect("a form again");
    assert!(again.iter().all(|field| field.name != "person.first_name"), "its place is taken");
}

#[test]
fn a_form_is_not_filled_without_a_yes_nor_from_a_file_that_is_none() {
    let folder = with_form();
    let check = |circle: &str, form: &str, more: &[&str], reason: &str| {
        let mut fill = vec!["form", "day.planlive", "--circle", circle, "--form", form];
        fill.extend(more);
        fill.extend(["-o", "out.docx"]);
        let filled = planlive(folder.path(), &fill);
        assert!(!filled.status.success(), "{circle} {form}");
        assert!(said(&filled.stderr).contains(reason), "{}", said(&filled.stderr));
        assert!(!folder.path().join("out.docx").exists(), "nothing is written");
    };
    let day = exchange::read(exchange::SAMPLE).expect("the sample");
    let unasked = day.circles.iter().find(|circle| {
        let person = &circle.person;
        let now = "2026-12-03T10:00:00Z".parse().expect("a moment");
        domain::may_be_made_for(person, domain::Reader::Authority, false, now).is_err()
    });
    let unasked = unasked.expect("somebody whom nobody has asked").id.to_string();
    check(&unasked, "council.docx", &[], "council.docx");
    check("nobody", "council.docx", &["--asked"], "there is no circle \"nobody\"");
    check("amara", "day.json", &["--asked"], "this is not a Word document");
    std::fs::write(folder.path().join("map.json"), "{}").expect("written");
    check("amara", "council.docx", &["--mapping", "map.json"], "format: is needed, and missing");
}

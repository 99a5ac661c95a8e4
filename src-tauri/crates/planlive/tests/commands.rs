//! The command line as a person at a shell meets it.

use std::path::Path;
use std::process::{Command, Output};

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

fn with_sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("day.json"), exchange::SAMPLE).expect("written");
    let made = planlive(folder.path(), &["import", "day.json", "-o", "day.planlive"]);
    assert!(made.status.success(), "{}", said(&made.stderr));
    folder
}

#[test]
fn import_check_figures_print_and_export_do_what_they_say() {
    let folder = with_sample();
    let check = planlive(folder.path(), &["check", "day.planlive"]);
    assert!(said(&check.stdout).contains("Everything is whole."), "{}", said(&check.stdout));
    let figures = planlive(folder.path(), &["figures", "day.planlive"]);
    let from_json = planlive(folder.path(), &["figures", "day.json"]);
    assert_eq!(figures.stdout, from_json.stdout, "the same from both files");
    assert!(said(&figures.stdout).contains("\"left\": 324566"), "Amara's, to the penny");
    let print =
        ["print", "day.planlive", "--kind", "outcome-summary", "-o", "out.pdf", "--circle", "ben"];
    let printed = planlive(folder.path(), &print);
    assert!(printed.status.success(), "{}", said(&printed.stderr));
    let pdf = std::fs::read(folder.path().join("out.pdf")).expect("a PDF");
    assert!(pdf.starts_with(b"%PDF-"), "it is one");
    for name in ["one.json", "two.json"] {
        let export = planlive(folder.path(), &["export", "day.planlive", "-o", name]);
        assert!(export.status.success(), "{}", said(&export.stderr));
    }
    let read = |name: &str| std::fs::read(folder.path().join(name)).expect("read");
    assert_eq!(read("one.json"), read("two.json"), "the same bytes each time");
}

#[test]
fn what_goes_wrong_is_one_plain_sentence() {
    let folder = with_sample();
    std::fs::write(folder.path().join("bad.json"), "{\"format\":\"x\"}").expect("written");
    std::fs::write(folder.path().join("letter.planlive"), "Dear Amara").expect("written");
    let cases: [(&[&str], i32, &str); 8] = [
        (&["check", "gone.planlive"], 1, "gone.planlive: there is no such file"),
        (&["check", "letter.planlive"], 1, "this is not a Planning Live event file"),
        (&["import", "bad.json", "-o", "x.planlive"], 1, "bad.json: format: this is not an event"),
        (&["import", "day.json", "-o", "day.planlive"], 1, "there is already a file of this name"),
        (&["export", "day.planlive", "-o", "no/such/folder.json"], 1, "no/such/folder.json"),
        (
            &["print", "day.planlive", "--kind", "outcome-summary", "-o", "o.pdf", "--circle", "x"],
            1,
            "there is no circle \"x\" at this event; there are amara, ben, chitra, dev",
        ),
        (&["print", "day.planlive", "--kind", "poster", "-o", "o.pdf"], 2, "outcome-summary"),
        (&["dance"], 2, "dance"),
    ];
    for (arguments, code, expected) in cases {
        let output = planlive(folder.path(), arguments);
        let error = said(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {error}");
        assert!(error.contains(expected), "{arguments:?}: {error}");
        if code == 1 {
            assert_eq!(error.trim_end().lines().count(), 1, "one sentence: {error}");
        }
    }
    assert!(!folder.path().join("x.planlive").exists(), "nothing is left of a failed import");
}

#[test]
fn an_event_file_is_never_written_over() {
    let folder = with_sample();
    let event = folder.path().join("day.planlive");
    let before = std::fs::read(&event).expect("read");
    let print = ["print", "day.planlive", "--kind", "outcome-summary", "-o", "day.planlive"];
    for arguments in [&["export", "day.planlive", "-o", "day.planlive"][..], &print] {
        let output = planlive(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(said(&output.stderr).contains("nothing is written over"), "it is said why");
    }
    assert_eq!(std::fs::read(&event).expect("read"), before, "the day is as it was");
}

#[test]
fn help_and_completions_are_there_for_everything() {
    let folder = tempfile::tempdir().expect("a folder");
    for command in ["serve", "import", "export", "check", "print", "figures", "completions"] {
        let help = planlive(folder.path(), &[command, "--help"]);
        assert!(help.status.success() && said(&help.stdout).contains("Usage"), "{command}");
    }
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let completions = planlive(folder.path(), &["completions", shell]);
        assert!(said(&completions.stdout).contains("completions"), "{shell}");
    }
}

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
fn figures_come_with_checks_or_for_a_spreadsheet() {
    let folder = with_sample();
    for (flag, part) in
        [("--checks", "\"code\": \"OVER\""), ("--csv", "Ben,Total,left,,,,,,-1004.30,-100430,")]
    {
        let [event, file] = ["day.planlive", "day.json"]
            .map(|name| planlive(folder.path(), &["figures", name, flag]));
        assert!(event.status.success(), "{}", said(&event.stderr));
        assert!(said(&event.stdout).contains(part), "{flag}: {}", said(&event.stdout));
        assert_eq!(event.stdout, file.stdout, "the same from both files");
    }
    let both = planlive(folder.path(), &["figures", "day.json", "--csv", "--checks"]);
    assert_eq!(both.status.code(), Some(2), "one or the other");
    let bad =
        exchange::SAMPLE.replacen("\"minutes_per_week\": 2520", "\"minutes_per_week\": 1e300", 1);
    std::fs::write(folder.path().join("bad.json"), bad).expect("written");
    let refused = planlive(folder.path(), &["figures", "bad.json", "--csv"]);
    let expected = "planlive: bad.json: shared_support.core[0].minutes_per_week: a whole number is needed here\n";
    assert_eq!((refused.status.code(), said(&refused.stderr)), (Some(1), expected.to_owned()));
    assert!(refused.stdout.is_empty(), "and no half of a table");
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
fn paper_comes_as_a_file_each_and_says_what_is_wrong_with_it() {
    let folder = with_sample();
    let each = ["print", "day.planlive", "--kind", "outcome-summary", "--each", "-o", "plans"];
    let printed = planlive(folder.path(), &each);
    assert!(printed.status.success(), "{}", said(&printed.stderr));
    let mut names: Vec<String> = std::fs::read_dir(folder.path().join("plans"))
        .expect("a folder")
        .map(|file| file.expect("a file").file_name().into_string().expect("a name"))
        .collect();
    names.sort();
    let expected = ["Amara", "Ben", "Chitra", "Dev"].into_iter().zip(1..);
    let expected: Vec<_> =
        expected.map(|(name, place)| format!("{place:02} {name} - My plan.pdf")).collect();
    assert_eq!(names, expected, "in the order of the circles");
    let cards = ["print", "day.planlive", "--kind", "joining-cards", "--kind", "door-sign"];
    let both = planlive(folder.path(), &[&cards[..], &["-o", "cards"]].concat());
    assert!(both.status.success(), "{}", said(&both.stderr));
    assert_eq!(std::fs::read_dir(folder.path().join("cards")).expect("a folder").count(), 2);
    let two = ["print", "day.planlive", "--kind", "outcome-summary", "--kind", "pack", "--each"];
    let printed = planlive(folder.path(), &[&two[..], &["-o", "two"]].concat());
    assert!(printed.status.success(), "{}", said(&printed.stderr));
    let count = std::fs::read_dir(folder.path().join("two")).expect("a folder").count();
    assert_eq!(count, 8, "two for each of four people, whatever they are called");
    let refused = [
        "print",
        "day.planlive",
        "--kind",
        "pack",
        "--circle",
        "amara",
        "--for",
        "authority",
        "--sections",
        "outcomes,money",
        "--dress",
        "large",
        "-o",
        "council.pdf",
    ];
    let output = planlive(folder.path(), &refused);
    let error = said(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("nobody has asked this person yet"), "{error}");
    let asked = planlive(folder.path(), &[&refused[..], &["--asked"]].concat());
    assert!(asked.status.success(), "{}", said(&asked.stderr));
    let pdf = std::fs::read(folder.path().join("council.pdf")).expect("a PDF");
    assert!(pdf.starts_with(b"%PDF-"), "it is one");
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
fn a_worksheet_goes_out_is_changed_and_is_looked_over() {
    let folder = with_sample();
    let list = planlive(folder.path(), &["worksheet", "list", "day.planlive"]);
    let names = said(&list.stdout);
    assert!(names.contains("one-page-profile") && names.lines().count() > 20, "{names}");
    assert_eq!(list.stdout, planlive(folder.path(), &["worksheet", "list"]).stdout, "as shipped");
    let printed = planlive(folder.path(), &["worksheet", "export", "hopes-and-fears"]);
    let export = ["worksheet", "export", "hopes-and-fears", "day.planlive", "-o", "hopes.json"];
    assert!(planlive(folder.path(), &export).status.success(), "it is written");
    let text = std::fs::read_to_string(folder.path().join("hopes.json")).expect("read");
    assert_eq!(said(&printed.stdout), text, "the same on standard output");
    let check = planlive(folder.path(), &["worksheet", "check", "hopes.json"]);
    assert!(said(&check.stdout).contains("Nothing is wrong with it."), "{}", said(&check.stderr));
    let broken = [
        ("\"Person\"", "\"Persson\"", "sections[0].first: this has to be one of Person, Family"),
        ("\"isPrivate\"", "\"isPrivat\"", "sections[0].isPrivat: no field of this name"),
        ("\"outcomes\"", "\"outcome\"", "sections[0].feeds[0]: no worksheet has this section"),
        ("\"path/goal\"", "\"hopes-and-fears/hopes\"", "]: a section would feed itself"),
        ("{", "", "this is not JSON (line"),
    ];
    for (from, to, expected) in broken {
        std::fs::write(folder.path().join("bad.json"), text.replacen(from, to, 1))
            .expect("written");
        let output = planlive(folder.path(), &["worksheet", "check", "bad.json", "day.planlive"]);
        let error = said(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{to}: {error}");
        assert!(error.starts_with("planlive: bad.json: ") && error.contains(expected), "{error}");
        assert_eq!(error.trim_end().lines().count(), 1, "one sentence: {error}");
    }
}

#[test]
fn an_event_takes_its_own_worksheets_along() {
    let folder = with_sample();
    let printed = planlive(folder.path(), &["worksheet", "export", "doughnut"]);
    let mut own: serde_json::Value = serde_json::from_slice(&printed.stdout).expect("JSON");
    own["id"] = "our-doughnut".into();
    let mut event: serde_json::Value = serde_json::from_str(exchange::SAMPLE).expect("JSON");
    event["worksheets"] = vec![own].into();
    event["worksheets_set_aside"] = vec!["doughnut"].into();
    std::fs::write(folder.path().join("own.json"), event.to_string()).expect("written");
    let made = planlive(folder.path(), &["import", "own.json", "-o", "own.planlive"]);
    assert!(made.status.success(), "{}", said(&made.stderr));
    let list = said(&planlive(folder.path(), &["worksheet", "list", "own.planlive"]).stdout);
    let has = |id: &str, mark: &str| {
        list.lines().any(|line| line.starts_with(&format!("{id} ")) && line.ends_with(mark))
    };
    assert!(has("our-doughnut", "(own)") && has("doughnut", "(set aside)"), "{list}");
    let gone = planlive(folder.path(), &["worksheet", "export", "our-doughnut"]);
    let error = said(&gone.stderr);
    assert!(error.contains("there is no worksheet \"our-doughnut\"; there are"), "{error}");
}

/// The picture of a single white dot (PNG), and the hash of its bytes.
const DOT: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==";
const DOT_HASH: &str = "d44c0303173ecdb8ba72a7ab688f020583b31865537e2f9ab57e56aeec687807";

#[test]
fn photos_go_into_the_event_and_out_again() {
    let folder = with_sample();
    let mut event: serde_json::Value = serde_json::from_str(exchange::SAMPLE).expect("JSON");
    event["people"][0]["plan"]["about"] = serde_json::json!({ "photo": DOT_HASH });
    event["people"][1]["plan"]["about"] = serde_json::json!({ "photo": DOT_HASH });
    event["pictures"][DOT_HASH] = serde_json::json!({ "kind": "png", "base64": DOT });
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("photo.json"), event.to_string()).expect("written");
    let made = planlive(folder.path(), &["import", "photo.json", "-o", "photo.planlive"]);
    assert!(made.status.success(), "{}", said(&made.stderr));
    let out = planlive(folder.path(), &["export", "photo.planlive", "-o", "again.json"]);
    assert!(out.status.success(), "{}", said(&out.stderr));
    let again = std::fs::read_to_string(path("again.json")).expect("read");
    let again: serde_json::Value = serde_json::from_str(&again).expect("JSON");
    assert_eq!(again, event, "with the photo, once");
    event["pictures"][DOT_HASH]["kind"] = "jpeg".into();
    std::fs::write(path("photo.json"), event.to_string()).expect("written");
    let refused = planlive(folder.path(), &["import", "photo.json", "-o", "other.planlive"]);
    let error = said(&refused.stderr);
    assert!(error.contains("these bytes are no picture of this kind"), "{error}");
    let left = std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(left, 5, "day and photo as .json and .planlive, again.json: nothing is left over");
}

#[test]
fn help_and_completions_are_there_for_everything() {
    let folder = tempfile::tempdir().expect("a folder");
    for command in [
        "serve",
        "import",
        "export",
        "check",
        "print",
        "bench",
        "figures",
        "worksheet",
        "completions",
    ] {
        let help = planlive(folder.path(), &[command, "--help"]);
        assert!(help.status.success() && said(&help.stdout).contains("Usage"), "{command}");
    }
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let completions = planlive(folder.path(), &["completions", shell]);
        assert!(said(&completions.stdout).contains("completions"), "{shell}");
    }
}

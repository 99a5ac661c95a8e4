//! Marks of unfinished work: notes to oneself, tests that are left out or that leave others out.

use crate::files::SourceFile;
use crate::rust_text::code_only;
use crate::{Fault, line_of, whole_words};

/// Written in two halves, or this file would be its own first offender.
fn notes_to_oneself() -> [String; 4] {
    [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["HA", "CK"]].map(|halves| halves.concat())
}

/// Returns every note to oneself in a source file.
pub fn faults_of_notes(file: &SourceFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    for note in notes_to_oneself() {
        for place in whole_words(&file.text, &note) {
            let line = line_of(&file.text, place);
            faults.push(Fault::new(line, format!("`{note}`: finish it, or open an issue")));
        }
    }
    faults
}

/// Returns every test that is left out, or that leaves the others out.
pub fn faults_of_left_out_tests(file: &SourceFile) -> Vec<Fault> {
    let say = |text: &str, place, what: &str| {
        Fault::new(line_of(text, place), format!("`{what}`: a test runs, or is taken away"))
    };
    if file.extension() == "rs" {
        let code = code_only(&file.text);
        return code.match_indices("#[ignore").map(|(at, _)| say(&code, at, "#[ignore]")).collect();
    }
    let text = &file.text;
    let mut faults = Vec::new();
    for runner in ["it", "test", "describe", "suite"] {
        for place in whole_words(text, runner) {
            let after = &text[place + runner.len()..];
            for way in [".only", ".skip", ".todo", ".fixme", ".fails"] {
                if after.starts_with(way) {
                    faults.push(say(text, place, &format!("{runner}{way}")));
                }
            }
        }
    }
    for option in ["skip: true", "only: true", "todo: true"] {
        faults.extend(whole_words(text, option).map(|place| say(text, place, option)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_to_oneself_are_found_as_words() {
        let check = |text: &str, expected: usize| {
            let file = SourceFile::new("a.rs", text);
            assert_eq!(faults_of_notes(&file).len(), expected, "{text}");
        };
        for note in notes_to_oneself() {
            check(&format!("// {note}: later"), 1);
            check(&format!("let {}list = 1;", note.to_lowercase()), 0);
        }
        check("a tray of things to do", 0);
    }

    #[test]
    fn tests_that_are_left_out_are_found() {
        let check = |path, text: &str, expected: usize| {
            let file = SourceFile::new(path, text);
            assert_eq!(faults_of_left_out_tests(&file).len(), expected, "{text}");
        };
        check("a.rs", "#[test]\n#[ignore = \"slow\"]\nfn a() {}", 1);
        check("a.rs", "rows.iter().skip(1)", 0);
        check("a.rs", "// #[ignore] is not for us", 0);
        check("a.test.ts", "test.only(\"x\", () => {});", 1);
        check("a.test.ts", "describe.skip(\"x\", () => {});", 1);
        check("a.test.ts", "test(\"x\", { skip: true }, run);", 1);
        check("a.test.ts", "await.only(1); list.skip(2); { skip: trueish }", 0);
    }
}

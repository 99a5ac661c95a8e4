//! The rules of the day take time and chance as arguments, and touch nothing outside.

use crate::rust_text::code_only;
use crate::{Fault, line_of};

/// What must not stand in the code of `domain`, and why.
const IMPURE: &[(&str, &str)] = &[
    ("Utc::now", "the time is an argument"),
    ("Local::now", "the time is an argument"),
    ("SystemTime::now", "the time is an argument"),
    ("Instant::now", "the time is an argument"),
    ("std::time::SystemTime", "the time is an argument"),
    ("std::time::Instant", "the time is an argument"),
    ("new_v4", "an id is an argument"),
    ("now_v7", "an id is an argument"),
    ("thread_rng", "chance is an argument"),
    ("std::fs", "the rules read no files"),
    ("std::net", "the rules know no network"),
    ("std::env", "the rules know no surroundings"),
    ("std::process", "the rules start nothing"),
    ("std::thread", "the rules wait for nobody"),
    ("async fn", "the rules wait for nobody"),
    (".await", "the rules wait for nobody"),
    ("println!", "the rules say nothing aloud"),
];

/// Returns where the code, comments and strings aside, reaches outside.
pub fn faults(text: &str) -> Vec<Fault> {
    let code = code_only(text);
    let mut faults = Vec::new();
    for (word, why) in IMPURE {
        for (place, _) in code.match_indices(word) {
            faults.push(Fault::new(line_of(&code, place), format!("`{word}`: {why}")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_a_file_and_chance_are_found() {
        let check = |text, expected: usize| assert_eq!(faults(text).len(), expected, "{text}");
        check("let now = Utc::now();", 1);
        check("let id = Uuid::now_v7();", 1);
        check("use std::fs;", 1);
        check("async fn save() {}", 1);
        check("// never Utc::now() in here\nfn advance(now: Timestamp) {}", 0);
        check("expect(\"BUG: Utc::now is an argument\")", 0);
    }

    #[test]
    fn the_line_is_named() {
        assert_eq!(faults("a\n\nlet t = Instant::now();")[0].line, 3, "the third line");
    }
}

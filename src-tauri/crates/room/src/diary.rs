//! The last lines of the log, kept in memory for whoever helps with a fault.
//!
//! Whoever starts the program puts them here. Nothing in them is said by people: what stands between
//! quotes, which some errors of others quote out of a file, is taken out on the way in, and so is
//! where files are: folders are called as people and as their events.

use std::collections::VecDeque;
use std::sync::Mutex;

/// How many lines are kept.
const LINES: usize = 400;
/// The longest line, in characters.
const LONGEST: usize = 300;

static DIARY: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// Keeps a line of the log; the oldest goes when there are many.
pub fn keep_line(line: &str) {
    let line: String = pathless(&unquoted(line)).chars().take(LONGEST).collect();
    // Whoever panicked with it in hand has done no harm: lines stay lines.
    let mut diary = DIARY.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if diary.len() == LINES {
        diary.pop_front();
    }
    diary.push_back(line);
}

/// Returns the last lines, the oldest first.
pub fn last_lines() -> Vec<String> {
    let diary = DIARY.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    diary.iter().cloned().collect()
}

/// Returns a line without what stands between quotes.
fn unquoted(line: &str) -> String {
    let mut left = String::new();
    let mut within: Option<char> = None;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match within {
            // A quote of somebody's within the quotes does not end them.
            Some(_) if letter == '\\' => {
                letters.next();
            }
            Some(end) if letter == end => {
                within = None;
                left.push(letter);
            }
            Some(_) => {}
            None => {
                left.push(letter);
                within = match letter {
                    '"' | '`' => Some(letter),
                    '“' => Some('”'),
                    _ => None,
                };
            }
        }
    }
    left
}

/// Returns a line up to the first way to a file: such a way may have blanks, and nobody knows where it
/// ends.
fn pathless(line: &str) -> String {
    match line.find(['/', '\\']) {
        Some(at) => {
            let begins = line[..at].rfind([' ', '=']);
            format!("{}…", &line[..begins.map_or(0, |begins| begins + 1)])
        }
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_file_is_is_left_out() {
        for (line, expected) in [
            ("12:00 WARN room: no copy count=3", "12:00 WARN room: no copy count=3"),
            ("it is at=/home/ann/Amara Okafor's day/x error=1", "it is at=…"),
            ("open C:\\Users\\Ann Lee\\day", "open …"),
            ("/home/ann", "…"),
        ] {
            assert_eq!(pathless(line), expected, "{line}");
        }
        assert_eq!(unquoted(r#"at "a \"Ben\" b" is"#), r#"at "" is"#, "quotes in quotes");
    }

    #[test]
    fn what_is_quoted_is_taken_out() {
        for (line, expected) in [
            ("plain words", "plain words"),
            (
                "invalid type: string \"Amara\", expected a map",
                "invalid type: string \"\", expected a map",
            ),
            ("unknown `Amara", "unknown `"),
            ("“Amara” and \"Ben\"", "“” and \"\""),
        ] {
            assert_eq!(unquoted(line), expected, "{line}");
        }
    }
}

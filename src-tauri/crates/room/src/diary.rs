//! The last lines of the log, kept in memory for whoever helps with a fault.
//!
//! Whoever starts the program puts them here. Nothing in them is said by people: what stands between
//! quotes, which some errors of others quote out of a file, is taken out on the way in.

use std::collections::VecDeque;
use std::sync::Mutex;

/// How many lines are kept.
const LINES: usize = 400;
/// The longest line, in characters.
const LONGEST: usize = 300;

static DIARY: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// Keeps a line of the log; the oldest goes when there are many.
pub fn keep_line(line: &str) {
    let line: String = unquoted(line).chars().take(LONGEST).collect();
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
    for letter in line.chars() {
        match within {
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

#[cfg(test)]
mod tests {
    use super::*;

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

//! The house rules that a machine can check. Each rule is a function from text to faults, tried on a
//! bad example beside it; `tests/` holds the house itself against them and names every offender.
//! Knows how the house is written, nothing of what it does.

pub mod files;
pub mod fluent;
pub mod imports;
pub mod layers;
pub mod looks;
pub mod marks;
pub mod markup;
pub mod purity;
pub mod rust_text;
pub mod sizes;
pub mod wording;

/// One place that breaks a rule: the line, and what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub line: usize,
    pub what: String,
}

impl Fault {
    pub fn new(line: usize, what: impl Into<String>) -> Self {
        Fault { line, what: what.into() }
    }
}

/// Returns the number of the line in which a place in a text stands.
pub fn line_of(text: &str, place: usize) -> usize {
    text[..place].matches('\n').count() + 1
}

/// Returns every place where `word` stands by itself, not as part of a longer name.
pub fn whole_words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part_of_a_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).map(|(place, _)| place).filter(move |place| {
        let before = text[..*place].chars().next_back();
        let after = text[place + word.len()..].chars().next();
        !before.is_some_and(part_of_a_name) && !after.is_some_and(part_of_a_name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_inside_a_longer_one_does_not_count() {
        let check = |text, expected: usize| {
            assert_eq!(whole_words(text, "program").count(), expected, "{text}");
        };
        check("a program, the program", 2);
        check("a programme of re_program", 0);
    }

    #[test]
    fn lines_are_counted_from_one() {
        assert_eq!(line_of("a\nb\nc", 4), 3, "the third line");
    }
}

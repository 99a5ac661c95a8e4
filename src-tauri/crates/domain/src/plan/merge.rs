//! Two hands in one text: a three-way merge that drops no word that either hand wrote.

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A stretch of the base that one side replaced by tokens of its own.
struct Hunk<'a> {
    from: usize,
    to: usize,
    tokens: Vec<&'a str>,
}

/// Returns the text that holds what both sides wrote since `base`.
///
/// Text goes only where one side removed it and the other left that stretch alone. Where both
/// changed the same stretch, both versions stand, the earlier one (`theirs`) first.
pub fn merge(base: &str, theirs: &str, ours: &str) -> String {
    if ours == base || ours == theirs {
        return theirs.to_owned();
    }
    if theirs == base {
        return ours.to_owned();
    }
    let tokens = tokens_of(base);
    let their_hunks = hunks(&tokens, &tokens_of(theirs));
    let our_hunks = hunks(&tokens, &tokens_of(ours));
    woven(&tokens, &their_hunks, &our_hunks)
}

fn tokens_of(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut was_space = None;
    for (place, c) in text.char_indices() {
        let is_space = c.is_whitespace();
        if was_space.is_some_and(|was| was != is_space) {
            tokens.push(&text[start..place]);
            start = place;
        }
        was_space = Some(is_space);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

fn hunks<'a>(base: &[&'a str], side: &[&'a str]) -> Vec<Hunk<'a>> {
    let ops = capture_diff_slices(Algorithm::Myers, base, side);
    let changed = ops.iter().filter(|op| op.tag() != DiffTag::Equal);
    changed
        .map(|op| {
            let (from, to) = (op.old_range().start, op.old_range().end);
            Hunk { from, to, tokens: side[op.new_range()].to_vec() }
        })
        .collect()
}

fn woven(base: &[&str], theirs: &[Hunk<'_>], ours: &[Hunk<'_>]) -> String {
    let mut out = Text::default();
    let (mut at, mut t, mut o) = (0, 0, 0);
    loop {
        let from = match (theirs.get(t), ours.get(o)) {
            (Some(a), Some(b)) => a.from.min(b.from),
            (Some(a), None) => a.from,
            (None, Some(b)) => b.from,
            (None, None) => break,
        };
        out.push_all(&base[at..from]);
        let mut to = from;
        let (t_start, o_start) = (t, o);
        // Grow the stretch while a hunk of either side begins inside it (or at its very start).
        loop {
            let starts_here = |hunk: &Hunk<'_>| hunk.from < to || hunk.from == from;
            if let Some(hunk) = theirs.get(t).filter(|hunk| starts_here(hunk)) {
                to = to.max(hunk.to);
                t += 1;
            } else if let Some(hunk) = ours.get(o).filter(|hunk| starts_here(hunk)) {
                to = to.max(hunk.to);
                o += 1;
            } else {
                break;
            }
        }
        let their_text = side_of(base, from, to, &theirs[t_start..t]);
        let our_text = side_of(base, from, to, &ours[o_start..o]);
        push_stretch(&mut out, &base[from..to], &their_text, &our_text);
        at = to;
    }
    out.push_all(&base[at..]);
    out.text
}

fn push_stretch(out: &mut Text, base: &[&str], theirs: &[&str], ours: &[&str]) {
    if theirs == base || theirs == ours {
        out.push_all(ours);
    } else if ours == base {
        out.push_all(theirs);
    } else {
        out.push_all(theirs);
        out.push_all(ours);
    }
}

/// Returns what one side made of a stretch of the base.
fn side_of<'a>(base: &[&'a str], from: usize, to: usize, hunks: &[Hunk<'a>]) -> Vec<&'a str> {
    let mut tokens = Vec::new();
    let mut at = from;
    for hunk in hunks {
        tokens.extend_from_slice(&base[at..hunk.from]);
        tokens.extend_from_slice(&hunk.tokens);
        at = hunk.to;
    }
    tokens.extend_from_slice(&base[at..to]);
    tokens
}

#[derive(Default)]
struct Text {
    text: String,
}

impl Text {
    fn push_all(&mut self, tokens: &[&str]) {
        for token in tokens {
            let glues = self.text.chars().next_back().is_some_and(|c| !c.is_whitespace())
                && token.chars().next().is_some_and(|c| !c.is_whitespace());
            if glues {
                self.text.push(' ');
            }
            self.text.push_str(token);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn both_hands_keep_their_words() {
        for (base, theirs, ours, expected) in [
            ("", "We agree", "to begin at nine", "We agree to begin at nine"),
            ("tea", "tea on Friday", "Strong tea", "Strong tea on Friday"),
            ("tea at four", "tea at five", "tea at four with Chitra", "tea at five with Chitra"),
            ("one two three", "one three", "one two three four", "one three four"),
            ("red", "blue", "green", "blue green"),
            ("the bus", "the bus", "the train", "the train"),
            ("a b", "a\nb", "a b c", "a\nb c"),
            ("same", "new", "new", "new"),
        ] {
            assert_eq!(merge(base, theirs, ours), expected, "{base:?} + {theirs:?} + {ours:?}");
        }
    }

    fn counts(text: &str) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for word in text.split_whitespace() {
            *counts.entry(word).or_default() += 1;
        }
        counts
    }

    fn text() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec!["a", "b", "c", "dd", "ee", "é", "中文", " ", "\n"]);
        prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn no_word_that_either_hand_wrote_is_missing(base in text(), theirs in text(), ours in text()) {
            let merged = merge(&base, &theirs, &ours);
            let (was, has) = (counts(&base), counts(&merged));
            for side in [&theirs, &ours] {
                for (word, n) in counts(side) {
                    if n > was.get(word).copied().unwrap_or(0) {
                        prop_assert!(has.contains_key(word), "{word:?} is missing from {merged:?}");
                    }
                }
            }
        }

        #[test]
        fn a_word_goes_only_where_one_side_removed_it(base in text(), theirs in text()) {
            let merged = merge(&base, &theirs, &base);
            prop_assert_eq!(merged, theirs, "one side alone decides");
        }

        #[test]
        fn words_that_both_kept_stay(base in text(), theirs in text(), ours in text()) {
            let merged = merge(&base, &theirs, &ours);
            let has = counts(&merged);
            for (word, _) in counts(&base) {
                if counts(&theirs).contains_key(word) && counts(&ours).contains_key(word)
                    && counts(&theirs)[word] >= counts(&base)[word]
                    && counts(&ours)[word] >= counts(&base)[word] {
                    prop_assert!(has.contains_key(word), "{word:?} was kept by both");
                }
            }
        }
    }
}

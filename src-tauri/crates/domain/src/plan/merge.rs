//! Two hands in one text: a three-way merge that drops no word that either hand wrote.

use std::collections::BTreeMap;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// The most changes of one side that are looked at closely; beyond it the middle of the text, where
/// both sides begin to differ and end to differ, counts as rewritten.
const CLOSELY: usize = 600;
/// How many steps the comparing of texts may take in one command: a long text with changes all over
/// takes some ten thousand.
const STEPS: usize = 2_000_000;

/// How much may still be compared in one command, so that nobody keeps the room waiting with texts
/// that are made to be hard to compare.
#[derive(Debug)]
pub(crate) struct Effort {
    steps: usize,
}

impl Default for Effort {
    fn default() -> Self {
        Self { steps: STEPS }
    }
}

/// A stretch of the base that one side replaced by tokens of its own.
struct Hunk<'a> {
    from: usize,
    to: usize,
    tokens: Vec<&'a str>,
}

/// Returns the text that holds what both sides wrote since `base`.
///
/// Text goes only where one side removed it and the other left that stretch alone. Where both
/// changed the same stretch, both versions stand, the earlier one (`theirs`) first. A side of which
/// too much is another counts as one large stretch: both stand then too.
pub(crate) fn merge(base: &str, theirs: &str, ours: &str, effort: &mut Effort) -> String {
    joined([base, theirs, ours], effort, woven)
}

/// Returns the text with what one side did to `base`, which was never the text here.
///
/// What of the base is not here was written by others, on another laptop, and comes with what they
/// did: nothing of it is brought along. What this side removed goes where it stands here too.
pub(crate) fn bring(base: &str, theirs: &str, ours: &str, effort: &mut Effort) -> String {
    joined([base, theirs, ours], effort, brought)
}

/// Joins what two sides did to a base, unless one of them did nothing.
fn joined(
    [base, theirs, ours]: [&str; 3],
    effort: &mut Effort,
    join: impl Fn(&[&str], &[Hunk<'_>], &[Hunk<'_>]) -> String,
) -> String {
    if ours == base || ours == theirs {
        return theirs.to_owned();
    }
    if theirs == base {
        return ours.to_owned();
    }
    let tokens = tokens_of(base);
    let their_hunks = hunks(&tokens, &tokens_of(theirs), effort);
    let our_hunks = hunks(&tokens, &tokens_of(ours), effort);
    join(&tokens, &their_hunks, &our_hunks)
}

fn brought(tokens: &[&str], their_hunks: &[Hunk<'_>], our_hunks: &[Hunk<'_>]) -> String {
    let mut out = Text::default();
    let (mut their_next, mut our_next) =
        (their_hunks.iter().peekable(), our_hunks.iter().peekable());
    let mut stands_from = 0;
    for place in 0..=tokens.len() {
        let begins = |hunk: &&Hunk<'_>| hunk.from == place;
        let hunk = their_next.next_if(begins);
        let new = hunk.map(|hunk| &hunk.tokens);
        if let Some(hunk) = hunk {
            out.push_apart(&hunk.tokens);
            stands_from = stands_from.max(hunk.to);
        }
        if let Some(hunk) = our_next.next_if(begins) {
            if new != Some(&hunk.tokens) {
                out.push_apart(&hunk.tokens);
            }
            stands_from = stands_from.max(hunk.to);
        }
        if place >= stands_from {
            out.push_apart(tokens.get(place..=place).unwrap_or_default());
        }
    }
    out.text
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

fn hunks<'a>(base: &[&'a str], side: &[&'a str], effort: &mut Effort) -> Vec<Hunk<'a>> {
    let numbers = numbered(base, side);
    let (all_base, all_side) = numbers.split_at(base.len());
    let same = all_base.iter().zip(all_side).take_while(|(a, b)| a == b).count();
    let (rest_base, rest_side) = (&all_base[same..], &all_side[same..]);
    let ends = rest_base.iter().rev().zip(rest_side.iter().rev());
    let same_end = ends.take_while(|(a, b)| a == b).count();
    let middle_base = &rest_base[..rest_base.len() - same_end];
    let middle_side = &rest_side[..rest_side.len() - same_end];
    let hunk = |old: Range<usize>, new: Range<usize>| Hunk {
        from: same + old.start,
        to: same + old.end,
        tokens: side[same + new.start..same + new.end].to_vec(),
    };
    if middle_base.is_empty() && middle_side.is_empty() {
        return Vec::new();
    }
    if !is_near(middle_base, middle_side, effort) {
        return vec![hunk(0..middle_base.len(), 0..middle_side.len())];
    }
    let ops = capture_diff_slices(Algorithm::Myers, middle_base, middle_side);
    let changed = ops.iter().filter(|op| op.tag() != DiffTag::Equal);
    changed.map(|op| hunk(op.old_range(), op.new_range())).collect()
}

/// Returns a number for each token of both, the same for the same: what is quick to compare.
fn numbered(base: &[&str], side: &[&str]) -> Vec<usize> {
    let mut numbers = BTreeMap::new();
    let number = |token| {
        let next = numbers.len();
        *numbers.entry(token).or_insert(next)
    };
    base.iter().chain(side).map(number).collect()
}

/// Tells whether one becomes the other with few changes: Myers' walk without the way back, which
/// costs little as long as they are few, and ends when they are not.
fn is_near(base: &[usize], side: &[usize], effort: &mut Effort) -> bool {
    if base.is_empty() || side.is_empty() {
        return true;
    }
    let most = CLOSELY.min(base.len() + side.len());
    // How far in `base` each diagonal has come. They are numbered from `most` steps down, with one
    // more on either side.
    let mut reach = vec![0_usize; 2 * most + 3];
    let middle = most + 1;
    for changes in 0..=most {
        for place in (middle - changes..=middle + changes).step_by(2) {
            let is_down = place == middle - changes
                || (place != middle + changes && reach[place - 1] < reach[place + 1]);
            let mut x = if is_down { reach[place + 1] } else { reach[place - 1] + 1 };
            let began = x;
            // A diagonal below the first begins left of `side`, and is walked when it gets there.
            let side_at = |x: usize| (x + middle).checked_sub(place);
            while let Some(y) = side_at(x)
                && x < base.len()
                && y < side.len()
                && base[x] == side[y]
            {
                x += 1;
            }
            let Some(left) = effort.steps.checked_sub(1 + x - began) else { return false };
            effort.steps = left;
            reach[place] = x;
            if x == base.len() && side_at(x) == Some(side.len()) {
                return true;
            }
        }
    }
    false
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
    /// Puts them behind, with no second space after one.
    fn push_apart(&mut self, tokens: &[&str]) {
        let is_second = self.text.is_empty() || self.text.ends_with(' ');
        let skipped = tokens.iter().take_while(|token| is_second && **token == " ").count();
        self.push_all(&tokens[skipped..]);
    }

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
    use proptest::prelude::*;

    use super::*;

    fn merge(base: &str, theirs: &str, ours: &str) -> String {
        super::merge(base, theirs, ours, &mut Effort::default())
    }

    /// Returns a text of so many one-letter words, another for each seed.
    fn letters(seed: u32, words: usize) -> String {
        let mut state = seed.wrapping_mul(2_654_435_761).max(1);
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            char::from(b'a' + (state % 26) as u8)
        };
        (0..words).map(|_| next().to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn texts_that_are_made_to_be_hard_to_compare_keep_nobody_waiting() {
        let [base, theirs, ours] = [1, 2, 3].map(|seed| letters(seed, 10_000));
        let mut effort = Effort::default();
        let merged = super::merge(&base, &theirs, &ours, &mut effort);
        assert!(merged.contains(&theirs) && merged.contains(&ours), "both stand, word for word");
        assert!(effort.steps > STEPS / 4, "{} steps", STEPS - effort.steps);
        for _ in 0..200 {
            super::merge(&base, &theirs, &ours, &mut effort);
        }
        assert_eq!(super::merge(&base, &theirs, &ours, &mut effort), merged, "and so they do");
    }

    #[test]
    fn a_long_text_is_merged_word_by_word_wherever_the_hands_were() {
        let words: Vec<_> = (0..3_000).map(|n| format!("word{n}")).collect();
        let changed = |every: usize, to: &str| {
            let word = |(n, word): (usize, &String)| match n % every {
                1 => format!("{to}{n}"),
                _ => word.clone(),
            };
            words.iter().enumerate().map(word).collect::<Vec<_>>().join(" ")
        };
        let (theirs, ours) = (changed(30, "their"), changed(50, "my"));
        let mut effort = Effort::default();
        let merged = super::merge(&words.join(" "), &theirs, &ours, &mut effort);
        let has = counts(&merged);
        assert!(words.iter().all(|word| *has.get(word.as_str()).unwrap_or(&0) <= 1), "none twice");
        assert!(has.contains_key("their31") && has.contains_key("my51"), "both hands' are there");
        assert!(effort.steps > STEPS / 2, "at little cost: {}", effort.steps);
    }

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

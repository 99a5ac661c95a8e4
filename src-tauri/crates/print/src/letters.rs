//! Letters as files of words may have them: without those that no file may hold, and with their
//! direction and language known.

use std::borrow::Cow;

use unic_langid::LanguageIdentifier;
use unicode_bidi::{BidiClass, Direction, bidi_class, get_base_direction};

use crate::sheet::Text;

/// Returns the words without what neither HTML nor XML can carry; line breaks stay.
pub(crate) fn clean(words: &str) -> Cow<'_, str> {
    let mut is_rightwards = true;
    if words.chars().all(may_stand) {
        return with_whole_amounts(words, &mut is_rightwards);
    }
    let kept: String = words.chars().filter(|letter| may_stand(*letter)).collect();
    Cow::Owned(with_whole_amounts(&kept, &mut is_rightwards).into_owned())
}

/// Returns the words with a mark before each pound sign that follows letters from the right, so
/// that the sign stays before its figure: without it £3.50 is shown as 3.50£.
///
/// `is_rightwards` says whether the last letter that has a direction goes from left to right,
/// before these words and, afterwards, at their end.
pub(crate) fn with_whole_amounts<'a>(words: &'a str, is_rightwards: &mut bool) -> Cow<'a, str> {
    const LEFT_TO_RIGHT: char = '\u{200E}';
    let mut marked: Option<String> = None;
    for (at, letter) in words.char_indices() {
        if letter == '£' && !*is_rightwards {
            marked.get_or_insert_with(|| words[..at].to_owned()).push(LEFT_TO_RIGHT);
            *is_rightwards = true;
        }
        match bidi_class(letter) {
            BidiClass::L => *is_rightwards = true,
            BidiClass::R | BidiClass::AL => *is_rightwards = false,
            // What has no direction of its own changes none.
            _ => {}
        }
        if let Some(marked) = &mut marked {
            marked.push(letter);
        }
    }
    marked.map_or(Cow::Borrowed(words), Cow::Owned)
}

fn may_stand(letter: char) -> bool {
    match letter {
        '\n' | '\t' => true,
        '\u{FDD0}'..='\u{FDEF}' => false,
        _ => !letter.is_control() && (letter as u32) & 0xFFFE != 0xFFFE,
    }
}

/// Returns a tag of a language if it is one.
pub(crate) fn tag(language: Option<&str>) -> Option<&str> {
    language.filter(|tag| tag.parse::<LanguageIdentifier>().is_ok())
}

/// Returns whether the first letter that has a direction goes from right to left.
pub(crate) fn is_from_the_right(words: &str) -> bool {
    get_base_direction(words) == Direction::Rtl
}

/// Returns whether a text as a whole begins at the right.
pub(crate) fn begins_at_the_right(text: &Text) -> bool {
    is_from_the_right(&text.words())
}

/// Cuts words where their direction changes; what has none goes with what stands before it.
pub(crate) fn by_direction(words: &str, from_the_right: bool) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let mut begin = 0;
    let mut current = from_the_right;
    for (at, letter) in words.char_indices() {
        let class = bidi_class(letter);
        let is_from_the_right = matches!(class, BidiClass::R | BidiClass::AL);
        if (!is_from_the_right && class != BidiClass::L) || is_from_the_right == current {
            continue;
        }
        if at > begin {
            parts.push((current, &words[begin..at]));
        }
        (begin, current) = (at, is_from_the_right);
    }
    if begin < words.len() {
        parts.push((current, &words[begin..]));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_no_file_may_hold_are_left_out() {
        let check = |words: &str, expected: &str| assert_eq!(clean(words), expected, "{words:?}");
        check("Amara", "Amara");
        check("one\ntwo\tthree", "one\ntwo\tthree");
        check("a\0b\u{7}c\u{B}d\u{1F}e\u{7F}f\u{85}g", "abcdefg");
        check("\u{FFFE}\u{FFFF}\u{1FFFF}\u{FDD0}end", "end");
        check("فاطمہ 🏊", "فاطمہ 🏊");
    }

    #[test]
    fn a_pound_sign_stays_before_its_figure_after_words_from_the_right() {
        let check = |words: &str, expected: &str| assert_eq!(clean(words), expected);
        check("Choir: £3.50 a week", "Choir: £3.50 a week");
        check("تیراکی: £3.50 a week, £7", "تیراکی: \u{200E}£3.50 a week, £7");
        check("£2 · تیراکی · £3 · گانا £4", "£2 · تیراکی · \u{200E}£3 · گانا \u{200E}£4");
        let mut is_rightwards = false;
        let next = with_whole_amounts(" £3", &mut is_rightwards);
        assert_eq!((next.as_ref(), is_rightwards), (" \u{200E}£3", true));
    }

    #[test]
    fn words_begin_where_their_first_letter_does() {
        let check = |words: &str, expected| assert_eq!(is_from_the_right(words), expected);
        check("Amara", false);
        check("12 · فاطمہ", true);
        check("Urdu: فاطمہ", false);
        check("12", false);
        check("", false);
    }

    #[test]
    fn words_are_cut_where_their_direction_changes() {
        let check = |words, from_the_right, expected: &[(bool, &str)]| {
            assert_eq!(by_direction(words, from_the_right), expected, "{words}");
        };
        check("", false, &[]);
        check("Amara, 12", false, &[(false, "Amara, 12")]);
        check("Urdu: فاطمہ خان!", false, &[(false, "Urdu: "), (true, "فاطمہ خان!")]);
        check(" · Amara", true, &[(true, " · "), (false, "Amara")]);
    }

    #[test]
    fn only_tags_of_languages_are_tags() {
        let check = |language, expected| assert_eq!(tag(language), expected);
        check(Some("ur"), Some("ur"));
        check(Some("zh-Hant"), Some("zh-Hant"));
        check(Some("\" onload=\"alert(1)"), None);
        check(Some(""), None);
        check(None, None);
    }
}

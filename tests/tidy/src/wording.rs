//! No visible wording in a component: the words stand in `language/`.

use crate::markup::{Piece, markup_only, shown, strings};
use crate::{Fault, line_of};

/// Attributes and properties that a person sees or hears.
const SAID: [&str; 15] = [
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "alt",
    "placeholder",
    "label",
    "heading",
    "caption",
    "summary",
    "hint",
    "legend",
    "description",
];

/// Returns every word that a component shows or says by itself.
pub fn faults(component: &str) -> Vec<Fault> {
    let markup = markup_only(component);
    let parts = shown(&markup);
    let mut found: Vec<(usize, &str)> = Vec::new();
    found.extend(parts.text.iter().filter(|piece| has_words(piece.text)).map(at));
    for expression in &parts.expressions {
        found.extend(said_in(expression));
    }
    for (_, value) in parts.attributes.iter().filter(|(name, _)| SAID.contains(name)) {
        if value.text.starts_with('{') {
            found.extend(said_in(value));
        } else if has_words(&without_expressions(value.text)) {
            found.push(at(value));
        }
    }
    found
        .into_iter()
        .map(|(place, text)| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Fault::new(line_of(&markup, place), format!("words: “{text}”"))
        })
        .collect()
}

fn at<'a>(piece: &Piece<'a>) -> (usize, &'a str) {
    let lead = piece.text.len() - piece.text.trim_start().len();
    (piece.place + lead, piece.text.trim())
}

/// Returns the strings in an expression that read like words for people, not like names of things.
fn said_in<'a>(expression: &Piece<'a>) -> Vec<(usize, &'a str)> {
    strings(expression.text)
        .into_iter()
        .filter(|string| reads_like_words(string.text) && !is_compared(expression.text, string))
        .map(|string| (expression.place + string.place, string.text))
        .collect()
}

/// What something is compared with is a name, however much it reads like a word.
fn is_compared(expression: &str, string: &Piece<'_>) -> bool {
    let before = expression[..string.place].trim_end();
    let after = expression[string.place + string.text.len() + 2..].trim_start();
    before.ends_with("==") || after.starts_with("==") || after.starts_with("!=")
}

fn has_words(text: &str) -> bool {
    // An entity such as &nbsp; is a sign, not a word.
    let mut plain = text;
    let mut kept = String::new();
    while let Some((before, after)) = plain.split_once('&') {
        kept.push_str(before);
        plain = after.split_once(';').map_or(after, |(_, rest)| rest);
    }
    kept.push_str(plain);
    kept.chars().any(char::is_alphabetic)
}

/// “Close” and “two words” do; `desk-title` and `ArrowLeft` do not.
fn reads_like_words(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_word = |word: &str| {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        letters.next().is_some() && letters.all(char::is_lowercase)
    };
    match words.as_slice() {
        [one] => one.starts_with(char::is_uppercase) && one.len() > 1 && is_word(one),
        many => many.len() > 1 && many.iter().filter(|word| is_word(word)).count() > 1,
    }
}

fn without_expressions(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_a_person_would_see_or_hear_are_found() {
        let check = |text, expected: usize| {
            let faults = faults(text);
            assert_eq!(faults.len(), expected, "{text}: {faults:?}");
        };
        check("<p>Hello</p>", 1);
        check("<p>{open ? \"Close\" : \"Open\"}</p>", 2);
        check("<p>{\"two words\"}</p>", 1);
        check("<button aria-label=\"Close\">×</button>", 1);
        check("<Field label={\"Your name\"} />", 1);
        check("<img alt=\"A {colour} circle\" />", 1);
    }

    #[test]
    fn messages_marks_and_code_are_left_alone() {
        let check = |text| assert_eq!(faults(text), [], "{text}");
        check("<p>{t(\"desk-title\")} · {minutes} / 5 &nbsp; × →</p>");
        check("<Field label={t(\"desk-name\")} kind=\"primary\" />");
        check("{#if event.key === \"Enter\"}<b class=\"big one\">{count}</b>{/if}");
        check("<script>const a = \"Some words\";</script><style>p { color: red }</style>");
        check("<!-- Words for us --><svelte:window onkeydown={(e) => go(e, \"Close\")} />");
        check("<p>{view === \"Person\" ? t(\"a\") : \"Family\" !== view && t(\"b\")}</p>");
        check("<p title=\"{a}/{b}\">{@render children()}</p>");
    }

    #[test]
    fn the_line_is_named() {
        let found = faults("<script>\n</script>\n<p>\n  Hello\n</p>");
        assert_eq!(found[0].line, 4, "the word stands in the fourth line");
    }
}

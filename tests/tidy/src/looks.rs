//! Colours and sizes of letters have names in `style/`; a component uses the names.

use crate::markup::without_comments;
use crate::{Fault, line_of};

/// Ways to write a colour that CSS understands and that say no meaning.
const COLOUR_FUNCTIONS: [&str; 10] =
    ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];

const COLOUR_NAMES: [&str; 19] = [
    "white",
    "black",
    "red",
    "green",
    "blue",
    "yellow",
    "orange",
    "purple",
    "grey",
    "gray",
    "silver",
    "navy",
    "teal",
    "maroon",
    "brown",
    "pink",
    "gold",
    "beige",
    "lightgray",
];

/// Properties that take a colour, whole or by how they begin.
const COLOURED: [&str; 9] = [
    "color",
    "background",
    "border",
    "outline",
    "fill",
    "stroke",
    "box-shadow",
    "text-shadow",
    "caret-color",
];

/// Units that tie letters to a screen or a face instead of to the scale.
const UNITS: [&str; 6] = ["px", "pt", "rem", "vh", "vw", "cm"];

/// Returns every colour that is written out.
pub fn faults_of_colour(text: &str) -> Vec<Fault> {
    let text = without_comments(text);
    let mut faults = Vec::new();
    for (place, _) in text.match_indices('#') {
        let digits: String = text[place + 1..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
            .collect();
        let is_colour = matches!(digits.len(), 3 | 4 | 6 | 8)
            && digits.chars().all(|c| c.is_ascii_hexdigit())
            && !text[..place].ends_with(['{', '&']);
        if is_colour {
            faults.push(Fault::new(line_of(&text, place), format!("the colour #{digits}")));
        }
    }
    for function in COLOUR_FUNCTIONS {
        for (place, _) in text.match_indices(function) {
            if !text[..place].ends_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_') {
                faults.push(Fault::new(line_of(&text, place), format!("the colour {function}…)")));
            }
        }
    }
    for (place, property, value) in declarations(&text) {
        let is_coloured =
            COLOURED.iter().any(|name| property.starts_with(name)) || property.ends_with("-color");
        let named = value
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .find(|word| COLOUR_NAMES.contains(word));
        if let (true, Some(name)) = (is_coloured, named) {
            faults.push(Fault::new(line_of(&text, place), format!("the colour {name}")));
        }
    }
    faults
}

/// Returns every size or family of letters that is written out.
pub fn faults_of_letters(text: &str) -> Vec<Fault> {
    let text = without_comments(text);
    let mut faults = Vec::new();
    for (place, property, value) in declarations(&text) {
        let is_size = matches!(property, "font-size" | "font") && has_a_length(value);
        let is_family = matches!(property, "font-family" | "font")
            && !value.contains("var(")
            && !matches!(value, "inherit" | "unset" | "initial");
        if is_size || is_family {
            let line = line_of(&text, place);
            faults.push(Fault::new(line, format!("letters by hand: `{property}: {value}`")));
        }
    }
    faults
}

/// Returns every `property: value` of the style in a component or a sheet, with its place.
fn declarations(text: &str) -> Vec<(usize, &str, &str)> {
    let mut found = Vec::new();
    for (place, _) in text.match_indices(':') {
        let before = &text[..place];
        let begin = before
            .rfind(|c: char| !(c.is_ascii_lowercase() || c == '-'))
            .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        let property = &before[begin..];
        let stands_first = before[..begin].trim_end().ends_with(['{', ';', '"', '\'']);
        let value = text[place + 1..].split([';', '}', '\n', '"']).next().unwrap_or_default();
        if stands_first && !property.is_empty() && !property.starts_with("--") {
            found.push((begin, property, value.trim()));
        }
    }
    found
}

fn has_a_length(value: &str) -> bool {
    UNITS.iter().any(|unit| {
        value.match_indices(unit).any(|(place, _)| {
            value[..place].ends_with(|c: char| c.is_ascii_digit())
                && !value[place + unit.len()..].starts_with(char::is_alphanumeric)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_out_colours_are_found() {
        let check = |text, expected: usize| {
            assert_eq!(faults_of_colour(text).len(), expected, "{text}");
        };
        check("<style>p { color: #0B4F8A; }</style>", 1);
        check("<style>p { color: #fff }</style>", 1);
        check("<style>p { background: rgb(1 2 3); }</style>", 1);
        check("<style>p { border: 1px solid black; }</style>", 1);
        check("<p style=\"color: red\">", 1);
        check("<style>p { color: var(--text); /* was #000 */ }</style>", 0);
        check("{#each list as one}<a href=\"#added-later\">", 0);
        check("<style>p { background: color-mix(in oklab, var(--a), var(--b)); }</style>", 0);
        check("<style>p { background: var(--black-board); color: transparent; }</style>", 0);
    }

    #[test]
    fn written_out_letters_are_found() {
        let check = |text, expected: usize| {
            assert_eq!(faults_of_letters(text).len(), expected, "{text}");
        };
        check("<style>p { font-size: 14px; }</style>", 1);
        check("<style>p { color: var(--a);\n  font-size: 1.2rem; }</style>", 1);
        check("<style>p { font-family: Arial; }</style>", 1);
        check("<p style=\"font-size: 3vh\">", 1);
        check("<style>p { font-size: var(--step-1); font: inherit; }</style>", 0);
        check("<style>p { padding: 14px; }</style>", 0);
    }
}

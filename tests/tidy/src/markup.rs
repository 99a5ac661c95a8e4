//! A Svelte component taken apart: what it shows, what it says to a screen reader, how it looks.

/// A piece of a component's text and where it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece<'a> {
    pub place: usize,
    pub text: &'a str,
}

/// What stands between the tags of a component, and what its attributes say.
#[derive(Debug, Default)]
pub struct Shown<'a> {
    /// Text as it is.
    pub text: Vec<Piece<'a>>,
    /// Expressions between tags: `{…}` without the braces, blocks such as `{#if …}` left out.
    pub expressions: Vec<Piece<'a>>,
    /// Attributes by name, with their quotes or braces.
    pub attributes: Vec<(&'a str, Piece<'a>)>,
}

/// Returns the text with HTML comments, scripts and styles blanked out, every place as it was.
pub fn markup_only(text: &str) -> String {
    let mut markup = text.to_string();
    for (opening, closing) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")] {
        while let Some(begin) = markup.find(opening) {
            let end = markup[begin..]
                .find(closing)
                .map_or(markup.len(), |length| begin + length + closing.len());
            markup.replace_range(begin..end, &blank(&markup[begin..end]));
        }
    }
    markup
}

/// Returns the text with every comment of HTML, CSS and JavaScript blanked out.
pub fn without_comments(text: &str) -> String {
    let mut rest = text.to_string();
    for (opening, closing) in [("<!--", "-->"), ("/*", "*/")] {
        while let Some(begin) = rest.find(opening) {
            let end = rest[begin..]
                .find(closing)
                .map_or(rest.len(), |length| begin + length + closing.len());
            rest.replace_range(begin..end, &blank(&rest[begin..end]));
        }
    }
    let lines = rest.split_inclusive('\n').map(|line| match line.find("//") {
        // An address is no comment.
        Some(at) if at == 0 || !line[..at].ends_with(':') => {
            format!("{}{}", &line[..at], blank(&line[at..]))
        }
        _ => line.to_string(),
    });
    lines.collect()
}

/// Spaces of the same length in bytes, with the ends of lines where they were.
fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

/// Takes markup apart; scripts, styles and comments must be blank already.
pub fn shown(markup: &str) -> Shown<'_> {
    let mut shown = Shown::default();
    let mut at = 0;
    while at < markup.len() {
        let rest = &markup[at..];
        if rest.starts_with('{') {
            let end = at + braces(rest);
            let inside = markup[at + 1..end].trim_end_matches('}');
            let is_block = inside.starts_with(['#', ':', '/']) || inside.starts_with("@const");
            if !is_block {
                shown.expressions.push(Piece { place: at + 1, text: inside });
            }
            at = end;
        } else if is_tag(rest) {
            at += tag(markup, at, &mut shown);
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let next = rest[first..].find(['{', '<']).map_or(rest.len(), |next| next + first);
            shown.text.push(Piece { place: at, text: &rest[..next] });
            at += next;
        }
    }
    shown
}

fn is_tag(text: &str) -> bool {
    text.strip_prefix('<')
        .is_some_and(|after| after.starts_with(|c: char| c.is_alphabetic() || c == '/' || c == '!'))
}

/// Reads one tag, keeps its attributes, and returns its length.
fn tag<'a>(markup: &'a str, begin: usize, shown: &mut Shown<'a>) -> usize {
    let mut at = begin + 1;
    let mut name_begins = None;
    while at < markup.len() {
        let rest = &markup[at..];
        let first = rest.chars().next().expect("BUG: `at` stands before the end");
        match first {
            '>' => return at + 1 - begin,
            '"' | '\'' | '{' => {
                let length = if first == '{' { braces(rest) } else { quotes(rest, first) };
                if let Some(name) = name_begins.take() {
                    let name = markup[name..at].trim_end_matches('=');
                    let value = Piece { place: at, text: &rest[..length] };
                    shown.attributes.push((name, value));
                }
                at += length;
            }
            _ if first.is_whitespace() => {
                name_begins = None;
                at += first.len_utf8();
            }
            _ => {
                name_begins.get_or_insert(at);
                at += first.len_utf8();
            }
        }
    }
    markup.len() - begin
}

/// Returns the length of a quoted attribute, whose braces may hold quotes of their own.
fn quotes(text: &str, quote: char) -> usize {
    let mut at = quote.len_utf8();
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with(quote) {
            return at + quote.len_utf8();
        }
        at += if rest.starts_with('{') {
            braces(rest)
        } else {
            rest.chars().next().map_or(1, char::len_utf8)
        };
    }
    text.len()
}

/// Returns the length of `{…}` with everything that is nested or quoted in it.
fn braces(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        let first = rest.chars().next().expect("BUG: `at` stands before the end");
        match first {
            '{' => depth += 1,
            '}' => depth -= 1,
            '"' | '\'' | '`' => {
                at += string_length(rest, first);
                continue;
            }
            _ => {}
        }
        at += first.len_utf8();
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (place, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return place + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// Returns every string that is written out in an expression.
pub fn strings(expression: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < expression.len() {
        let rest = &expression[at..];
        let first = rest.chars().next().expect("BUG: `at` stands before the end");
        if matches!(first, '"' | '\'' | '`') {
            let length = string_length(rest, first);
            found.push(Piece { place: at, text: rest[..length].trim_matches(first) });
            at += length;
        } else {
            at += first.len_utf8();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_expressions_and_attributes_are_told_apart() {
        let shown =
            shown(r#"<p class="a {b ? "c" : 'd'}" title={x}>Hi {name({ a: "}" })} <b>you</b></p>"#);
        let text: Vec<_> = shown.text.iter().map(|piece| piece.text.trim()).collect();
        assert_eq!(text, ["Hi", "", "you"], "only what is shown is text");
        let expressions: Vec<_> = shown.expressions.iter().map(|piece| piece.text).collect();
        assert_eq!(expressions, [r#"name({ a: "}" })"#], "a brace in a string ends nothing");
        let names: Vec<_> = shown.attributes.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["class", "title"], "each attribute is found");
    }

    #[test]
    fn blocks_are_no_expressions_and_arrows_end_no_tag() {
        let shown = shown("{#if a > b}<button onclick={() => go()} >{/if}");
        assert!(shown.expressions.is_empty() && shown.text.is_empty(), "{shown:?}");
        assert_eq!(shown.attributes.len(), 1, "the arrow belongs to the attribute");
    }

    #[test]
    fn scripts_styles_and_comments_are_blank() {
        let text = "<!-- a -->\n<script lang=\"ts\">let b;</script>\n<p>c</p>\n<style>d {}</style>";
        let markup = markup_only(text);
        assert_eq!(markup.trim(), "<p>c</p>", "only the markup is left");
        assert_eq!(markup.len(), text.len(), "every place is as it was");
    }

    #[test]
    fn comments_of_every_kind_go_and_addresses_stay() {
        let text = "a /* b */ c // d\nhttp://e <!-- f\n --> g";
        let words: Vec<_> = without_comments(text).split_whitespace().map(str::to_string).collect();
        assert_eq!(words, ["a", "c", "http://e", "g"], "only comments are blank");
    }

    #[test]
    fn strings_are_found_in_expressions() {
        let found: Vec<_> = strings(r#"a ? "One" : t('two') + `three`"#);
        let texts: Vec<_> = found.iter().map(|piece| piece.text).collect();
        assert_eq!(texts, ["One", "two", "three"], "each string once");
    }
}

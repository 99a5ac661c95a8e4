//! Rust's text without its comments and without what its strings say, line for line.

/// Returns the text with comments and the insides of strings blanked out; every line stays in its
/// place, so that a fault can still be named by its line.
pub fn code_only(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = comment(rest).or_else(|| string(rest)).or_else(|| character(rest));
        let (taken, keeps) = match length {
            Some(length) => (length, false),
            None => (word(rest).unwrap_or(first.len_utf8()), true),
        };
        let (piece, after) = rest.split_at(taken);
        if keeps {
            code.push_str(piece);
        } else {
            code.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
        rest = after;
    }
    code
}

/// A name is taken whole, so that the `r` at the end of `for` begins no raw string.
fn word(text: &str) -> Option<usize> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    (end > 0).then_some(end)
}

fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if !text.starts_with("/*") {
        return None;
    }
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let here = &text.as_bytes()[at..];
        if here.starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if here.starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += 1;
        }
    }
    Some(text.len())
}

fn string(text: &str) -> Option<usize> {
    let after_prefix = text.trim_start_matches(['b', 'c']);
    let prefix = text.len() - after_prefix.len();
    if prefix > 1 {
        return None;
    }
    if let Some(raw) = after_prefix.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let inside = raw[hashes..].strip_prefix('"')?;
        let closing = format!("\"{}", "#".repeat(hashes));
        let end = inside.find(&closing).map_or(inside.len(), |end| end + closing.len());
        return Some(text.len() - inside.len() + end);
    }
    let inside = after_prefix.strip_prefix('"')?;
    let begins = text.len() - inside.len();
    let mut escaped = false;
    for (place, c) in inside.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(begins + place + 1),
            _ => {}
        }
    }
    Some(text.len())
}

/// A character in quotes, but not the name of a lifetime.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    if first == '\\' {
        let escaped = inside[1..].chars().next()?.len_utf8() + 1;
        return inside[escaped..].find('\'').map(|end| 1 + escaped + end + 1);
    }
    inside[first.len_utf8()..].starts_with('\'').then(|| 2 + first.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_blank_and_code_stays() {
        let check = |text, expected: &str| {
            let squeezed = code_only(text).split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(squeezed, expected, "{text}");
        };
        check("a(); // b()\nc();", "a(); c();");
        check("a /* b /* c */ d */ e", "a e");
        check(r#"say("now() \" still"); go()"#, "say( ); go()");
        check("let x = r#\"a \" b\"#; y", "let x = ; y");
        check("for r in rows { b\"x\"; }", "for r in rows { ; }");
        check("fn f<'a>(x: &'a str) { '\"'; '\\''; g() }", "fn f<'a>(x: &'a str) { ; ; g() }");
    }

    #[test]
    fn every_line_stays_in_its_place() {
        let text = "a\n/* b\n c */\n\"d\ne\"\nf";
        let code = code_only(text);
        assert_eq!(code.lines().count(), text.lines().count(), "no line is lost");
        assert_eq!(code.lines().nth(5), Some("f"), "the last line is still the sixth");
    }
}

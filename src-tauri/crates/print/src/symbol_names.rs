//! What the symbols are called that come with the app: the first word of each in the list from
//! which the set is made.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::words::Language;

const LIST: &str = include_str!("../../../../ui/scripts/symbols.txt");
const SET: &str = "openmoji-";

/// The English and the Welsh name by the sign's number.
static NAMES: LazyLock<HashMap<&'static str, [&'static str; 2]>> = LazyLock::new(|| {
    let named = |line: &'static str| {
        let (hex, words) = line.split_once(' ')?;
        let (english, welsh) = words.split_once('|').unwrap_or((words, ""));
        let first = |words: &'static str| words.split(',').next().unwrap_or_default().trim();
        hex.starts_with(|digit: char| digit.is_ascii_hexdigit())
            .then(|| (hex, [first(english), first(welsh)]))
    };
    LIST.lines().filter_map(named).collect()
});

/// Returns the name of a symbol, if we know it in this language.
pub(crate) fn symbol_name(id: &str, language: Language) -> Option<String> {
    let [english, welsh] = NAMES.get(id.strip_prefix(SET)?)?;
    let name = match language {
        Language::English => english,
        Language::Welsh => welsh,
    };
    (!name.is_empty()).then(|| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_has_a_name_in_the_language_of_the_paper() {
        let check = |id: &str, language, expected: Option<&str>| {
            assert_eq!(symbol_name(id, language).as_deref(), expected, "{id}");
        };
        check("openmoji-1F46A", Language::English, Some("family"));
        check("openmoji-1F46A", Language::Welsh, Some("teulu"));
        check("openmoji-FFFFF", Language::English, None);
        check("another-1F46A", Language::English, None);
    }
}

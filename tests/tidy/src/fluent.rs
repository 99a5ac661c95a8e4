//! The words in `language/*.ftl`: the same messages in every language, a word to the translator with
//! each, and nothing that we would not say in the room.

use std::collections::BTreeSet;

use crate::{Fault, whole_words};

/// One message or term as a catalogue has it.
#[derive(Debug, PartialEq)]
pub struct Message {
    pub line: usize,
    pub key: String,
    /// Its text with that of its attributes, line for line.
    pub text: String,
    /// Whether a comment stands above it or over its group.
    pub is_explained: bool,
}

/// Reads a catalogue, as far as these rules need to understand it.
pub fn messages(catalogue: &str) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    let (mut group, mut above) = (false, false);
    for (index, line) in catalogue.lines().enumerate() {
        let name = |line: &str| line.split_once('=').map(|(name, _)| name.trim().to_string());
        if line.starts_with("##") {
            // An empty group comment ends the group before it.
            group = line.trim_start_matches('#').contains(char::is_alphabetic);
        } else if line.starts_with('#') {
            above = true;
            continue;
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let key = name(line).unwrap_or_default();
            let text = line.split_once('=').map_or("", |(_, text)| text).trim().to_string();
            found.push(Message { line: index + 1, key, text, is_explained: group || above });
        } else if let (true, Some(message)) = (line.starts_with([' ', '}']), found.last_mut()) {
            message.text.push('\n');
            message.text.push_str(line.trim());
        }
        above = false;
    }
    found
}

/// Returns what only one of two languages says.
pub fn faults_of_translation(ours: &[Message], theirs: &[Message]) -> Vec<String> {
    let keys = |messages: &[Message]| -> BTreeSet<String> {
        messages.iter().map(|message| message.key.clone()).collect()
    };
    let (ours_keys, theirs_keys) = (keys(ours), keys(theirs));
    let missing = ours_keys.difference(&theirs_keys).map(|key| format!("`{key}` is missing"));
    let surplus = theirs_keys.difference(&ours_keys).map(|key| format!("`{key}` is of no use"));
    let mut faults: Vec<String> = missing.chain(surplus).collect();
    for message in ours {
        let Some(their) = theirs.iter().find(|their| their.key == message.key) else { continue };
        let known = variables(&message.text);
        for unknown in variables(&their.text).difference(&known) {
            faults.push(format!("`{}` asks for ${unknown}, which nobody tells it", message.key));
        }
    }
    faults
}

/// Returns the keys that a catalogue has twice.
pub fn faults_of_repetition(messages: &[Message]) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = messages.iter().filter(|message| !seen.insert(message.key.as_str()));
    again.map(|message| Fault::new(message.line, format!("`{}` again", message.key))).collect()
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |after: &str| -> String {
        after.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect()
    };
    text.split('$').skip(1).map(name).collect()
}

/// Returns the messages of which a translator is told nothing.
pub fn faults_of_comments(messages: &[Message]) -> Vec<Fault> {
    let silent = messages.iter().filter(|message| !message.is_explained);
    silent
        .map(|message| Fault::new(message.line, format!("`{}` without a comment", message.key)))
        .collect()
}

/// What nobody says in the room, and what we say instead.
const UNSAID: &[(&str, &str)] = &[
    ("client", "person, or their name"),
    ("clients", "people"),
    ("service user", "person, or their name"),
    ("service users", "people"),
    ("submit", "save, send or done"),
    ("submitted", "saved or sent"),
    ("deficit", "what is hard, or what helps"),
    ("deficits", "what is hard, or what helps"),
    ("center", "centre"),
    ("centers", "centres"),
    ("centered", "centred"),
    ("program", "programme"),
    ("programs", "programmes"),
    ("color", "colour"),
    ("colors", "colours"),
    ("favorite", "favourite"),
    ("behavior", "behaviour"),
    ("neighbor", "neighbour"),
    ("organize", "organise"),
    ("organizer", "organiser"),
    ("recognize", "recognise"),
    ("personalize", "personalise"),
    ("prioritize", "prioritise"),
    ("gray", "grey"),
    ("canceled", "cancelled"),
];

/// Returns the words in English messages that we do not use, each with the one that we do.
pub fn faults_of_words(messages: &[Message]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in messages {
        let said = outside_braces(&message.text).to_lowercase();
        for (word, instead) in UNSAID {
            if whole_words(&said, word).next().is_some() {
                let what = format!("`{}` says “{word}”: say {instead}", message.key);
                faults.push(Fault::new(message.line, what));
            }
        }
    }
    faults
}

/// Names in `{ … }` are for the machine; what the branches of a choice say is for people.
fn outside_braces(text: &str) -> String {
    let is_plain = |word: &&str| !word.starts_with('$') && !word.starts_with('-');
    text.split(|c: char| c.is_whitespace() || matches!(c, '{' | '}' | '[' | ']'))
        .filter(is_plain)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const CATALOGUE: &str = "\
### A file.

## Small words

save = Save
# How long.
minutes =
    { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    }
    .title = A title

##

alone = Alone
# Explained.
-term = A term
";

    #[test]
    fn messages_terms_groups_and_comments_are_read() {
        let found = messages(CATALOGUE);
        let keys: Vec<_> = found.iter().map(|m| (m.key.as_str(), m.is_explained)).collect();
        let expected = [("save", true), ("minutes", true), ("alone", false), ("-term", true)];
        assert_eq!(keys, expected, "each message once, and whether it is explained");
        assert!(found[1].text.contains("A title"), "an attribute belongs to its message");
        assert_eq!(faults_of_comments(&found)[0].what, "`alone` without a comment");
    }

    #[test]
    fn a_missing_or_mistaken_translation_is_found() {
        let check = |ours, theirs, expected: &[&str]| {
            let found = faults_of_translation(&messages(ours), &messages(theirs));
            assert_eq!(found, expected, "{ours:?} against {theirs:?}");
        };
        check("a = A\n", "a = Â\n", &[]);
        check("a = A\nb = B\n", "a = Â\n", &["`b` is missing"]);
        check("a = A\n", "a = Â\nc = C\n", &["`c` is of no use"]);
        check("a = { $n }\n", "a = { $m }\n", &["`a` asks for $m, which nobody tells it"]);
    }

    #[test]
    fn a_key_that_stands_twice_is_found() {
        let found = faults_of_repetition(&messages("a = A\nb = B\na = C\n"));
        assert_eq!(found, [Fault::new(3, "`a` again")], "the second one is named");
    }

    #[test]
    fn words_that_we_do_not_use_are_found() {
        let check = |catalogue, expected: usize| {
            let found = faults_of_words(&messages(catalogue));
            assert_eq!(found.len(), expected, "{catalogue}: {found:?}");
        };
        check("a = Submit your plan\n", 1);
        check("a = The client\n", 1);
        check("a = Two service\n    user\n", 1);
        check("a = { $n ->\n    [one] One program\n   *[other] Programmes\n}\n", 1);
        check("a = The day centre and its programme, for { $client }\n", 0);
        check("client-name = Name\n", 0);
    }
}

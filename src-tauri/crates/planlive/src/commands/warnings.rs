//! What should be known of a paper, as sentences for a shell.

use domain::{CircleId, Day, Hard, PaperWarning, UnfilledField, WhyUnfilled};

/// Returns a warning as one plain sentence.
pub(crate) fn sentence(warning: &PaperWarning, day: &Day) -> String {
    match warning {
        PaperWarning::MissingLetter { letter } => format!(
            "none of our fonts has the letter \"{letter}\" (U+{:04X}): a stand-in is printed",
            letter.chars().next().map_or(0, u32::from),
        ),
        PaperWarning::TooLong { circle, pages, longest } => {
            let notes: Vec<String> = longest.iter().map(|note| format!("\"{note}\"")).collect();
            let name = name(circle, day);
            let longest = if notes.is_empty() {
                String::new()
            } else {
                format!("; its longest notes are {}", notes.join(", "))
            };
            format!("{name}: this is to be one page and has {pages}{longest}")
        }
        PaperWarning::LeftOut { circle, reason } => {
            format!("{} is left out: {reason}", name(circle, day))
        }
        PaperWarning::HardToRead { circle, what, text } => {
            format!("{}: hard to read: {}: \"{text}\"", name(circle, day), why(what))
        }
        PaperWarning::NoPicture { says } if says.is_empty() => {
            "a picture is not here or cannot be drawn: the words beside it stand alone".to_owned()
        }
        PaperWarning::NoPicture { says } => {
            format!("the picture \"{says}\" is not here or cannot be drawn: its words stand alone")
        }
        PaperWarning::Gap { circle, item, is_empty } => {
            let lacks = if *is_empty { "has nothing yet" } else { "is not complete" };
            format!("{}: {item} {lacks}", name(circle, day))
        }
        PaperWarning::NotFilled { circle, fields } => {
            let one = |field: &UnfilledField| format!("{} ({})", field.field, unfilled(field.why));
            let fields: Vec<_> = fields.iter().map(one).collect();
            format!("{}: not filled: {}", name(circle, day), fields.join(", "))
        }
    }
}

/// Returns why a field of a form was not filled.
pub(crate) fn unfilled(why: WhyUnfilled) -> &'static str {
    match why {
        WhyUnfilled::NotMapped => "nothing says what goes there",
        WhyUnfilled::LeftEmpty => "it is to stay empty",
        WhyUnfilled::NoValue => "the plan has nothing for it",
        WhyUnfilled::WrongKind => "what the plan has is not of this kind",
        WhyUnfilled::NotInList => "its list has no such item",
    }
}

fn why(what: &Hard) -> String {
    match what {
        Hard::LongSentence { words } => format!("a sentence of {words} words"),
        Hard::Passive => "it does not say who does it".to_owned(),
        Hard::Jargon { word, plain } => format!("\"{word}\" could be \"{plain}\""),
        Hard::NoPicture => "no picture stands beside it".to_owned(),
    }
}

fn name(circle: &CircleId, day: &Day) -> String {
    day.circle(circle).map_or_else(|_| circle.to_string(), |circle| circle.person.name.clone())
}

#[cfg(test)]
mod tests {
    use domain::{EventInfo, Rejection};

    use super::*;

    #[test]
    fn every_warning_is_one_plain_sentence() {
        let day = Day::new(EventInfo::new("day", "Day"));
        let circle = CircleId::new("amara").expect("an id");
        let hard = |what| PaperWarning::HardToRead {
            circle: circle.clone(),
            what,
            text: "It is done.".to_owned(),
        };
        let check = |warning: PaperWarning, expected: &str| {
            let said = sentence(&warning, &day);
            assert!(said.contains(expected) && !said.contains('{'), "{said}");
        };
        check(PaperWarning::MissingLetter { letter: "ꙮ".to_owned() }, "\"ꙮ\" (U+A66E)");
        let longest = vec!["A long note".to_owned()];
        check(
            PaperWarning::TooLong { circle: circle.clone(), pages: 2, longest },
            "has 2; its longest notes are \"A long note\"",
        );
        let left_out =
            PaperWarning::LeftOut { circle: circle.clone(), reason: Rejection::NoConsent };
        check(left_out, "amara is left out: ");
        check(hard(Hard::LongSentence { words: 21 }), "a sentence of 21 words: \"It is done.\"");
        check(hard(Hard::Passive), "who does it");
        let (word, plain) = ("commence".to_owned(), "begin".to_owned());
        check(hard(Hard::Jargon { word, plain }), "\"commence\" could be \"begin\"");
        check(hard(Hard::NoPicture), "no picture");
        check(PaperWarning::NoPicture { says: "Our cat".to_owned() }, "\"Our cat\" is not here");
        let item = "3. What matters".to_owned();
        check(
            PaperWarning::Gap { circle, item, is_empty: true },
            "amara: 3. What matters has nothing",
        );
    }
}

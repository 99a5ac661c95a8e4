//! What an authority's own form says for the codes of a plan: whose view, how far an item is filled.

use domain::{Circle, Day};

use crate::words::{OnForms, Word, Words};

/// Returns the words for a code of a source (`nine.1.state`, `circle[].view`), or nothing where it
/// is no code that we know.
pub fn code_on_form(
    words: &Words,
    day: &Day,
    circle: &Circle,
    source: &str,
    code: &str,
) -> Option<String> {
    let (_, what) = source.rsplit_once('.')?;
    match what {
        "view" => {
            if code == "Person" {
                return Some(circle.person.name.trim().to_owned());
            }
            view(code).map(|word| words.word(word))
        }
        "voice" => Some(words.word(match code {
            "Own" => OnForms::VoiceOwn,
            "Supported" => OnForms::VoiceSupported,
            "OnBehalf" => OnForms::VoiceOnBehalf,
            _ => return None,
        })),
        "state" => Some(words.word(match code {
            "complete" => OnForms::StateComplete,
            "partial" => OnForms::StatePartial,
            "empty" => OnForms::StateEmpty,
            _ => return None,
        })),
        "status" => words.named("money-status", code),
        "kind" => Some(words.word(kind(code))),
        "worksheet" => worksheet(words, day, code),
        "section" => section(words, day, code),
        _ => None,
    }
}

fn view(code: &str) -> Option<Word> {
    Some(match code {
        "Family" => Word::ViewFamily,
        "Friend" => Word::ViewFriend,
        "Staff" => Word::ViewStaff,
        "School" => Word::ViewSchool,
        "Health" => Word::ViewHealth,
        "SocialCare" => Word::ViewSocialCare,
        "Other" => Word::ViewOther,
        _ => return None,
    })
}

/// Returns what kind of amount a line of the money is.
fn kind(code: &str) -> OnForms {
    match code {
        "Contingency" => OnForms::MoneySetAside,
        "OnCost" => OnForms::MoneyEmployer,
        "Contribution" => OnForms::MoneyOwnPart,
        "Unfunded" => OnForms::MoneyOther,
        "OneOff" => OnForms::MoneyOnce,
        _ => OnForms::MoneySupport,
    }
}

/// Returns the title of a worksheet, or of what stands beside them in a plan.
fn worksheet(words: &Words, day: &Day, code: &str) -> Option<String> {
    if let Some(sheet) = day.worksheets.find(code) {
        return Some(sheet.title.in_language(words.language().short()).to_owned());
    }
    Some(words.word(match code {
        "outcomes" => OnForms::GroupOutcomes,
        "actions" => OnForms::GroupActions,
        "blocks" => OnForms::GroupWeek,
        "ideas" => OnForms::GroupProvision,
        "reviews" => OnForms::GroupReview,
        "costs" => OnForms::GroupMoney,
        _ => return None,
    }))
}

/// Returns the title of a section, where all worksheets that have it call it the same.
fn section(words: &Words, day: &Day, code: &str) -> Option<String> {
    let all = day.worksheets.all().filter_map(|sheet| sheet.section(code));
    let mut titles = all.map(|section| section.title.in_language(words.language().short()));
    let first = titles.next()?;
    titles.all(|title| title == first).then(|| first.to_owned())
}

//! Paper that leaves the room: which kinds there are, who is to read it, and what may be on it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{ConsentAnswer, Purpose, answer};
use crate::event::within;
use crate::{Change, CircleId, Day, EventInfo, Person, Rejection};

/// The longest "for whom", in characters.
const MADE_FOR: usize = 120;

/// What kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PaperKind {
    /// What somebody, or everybody, takes home from the day.
    OutcomeSummary,
    /// The parts that somebody ticked, in one document.
    Pack,
    /// The one-page profile: exactly one page.
    Profile,
    /// The perfect week: a grid on one page, and as a list.
    Week,
    /// How just enough support makes the week happen.
    Support,
    Money,
    Outcomes,
    ActionPlan,
    /// What the support team works towards, without anything else.
    Objectives,
    DecisionAgreement,
    CommunicationChart,
    RelationshipCircle,
    /// PATH as a poster.
    Path,
    /// MAP as a poster.
    Map,
    /// The nine items of a support plan.
    SupportPlan,
    /// Sections A to K, with the golden thread.
    EhcPlan,
    /// A form of the authority's own, filled in.
    OwnForm,
    /// Who has seen a plan, changed it, shown it and put it on paper.
    AccessLog,
    /// Every action of the event, by owner and by date.
    Actions,
    /// The agenda with what the facilitator says and asks.
    RunSheet,
    /// Worksheets to write on by hand.
    BlankSheets,
    Attendance,
    /// What was planned beside what happened.
    PlannedActual,
    /// What many wish for, what works and what is missing, without a name.
    RollUp,
    /// A card for each circle, with the code and how to join.
    JoiningCards,
    /// A card for each person and each member of their circle to wear.
    NameCards,
    /// The sign at the door.
    DoorSign,
    /// What was planned beside what happened, as a table for a spreadsheet.
    Timing,
}

/// Whether a kind of paper is about one person or about the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    Person,
    Event,
}

/// Who is to read a paper about a person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Reader {
    /// The person and those round them: their own copy.
    #[default]
    Family,
    Authority,
    SupportTeam,
}

/// How large the letters are, and whether pictures lead.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Dress {
    #[default]
    Standard,
    /// 18 point throughout.
    Large,
    /// 24 point throughout.
    Larger,
    /// A picture on the left, a short sentence on the right, 16 point.
    EasyRead,
}

/// What kind of file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PaperFormat {
    #[default]
    Pdf,
    /// One page for a browser and a screen reader, made of the same words.
    Html,
    /// For a word processor, to go on writing.
    Docx,
}

/// One part of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PackSection {
    Profile,
    ImportantTo,
    GoodDays,
    Working,
    Relationships,
    Decisions,
    Communication,
    Dreams,
    Path,
    Map,
    Week,
    WeekList,
    Support,
    Money,
    Outcomes,
    Actions,
    /// Who to contact, and when everybody looks at the plan again.
    Contacts,
    /// Every other worksheet on which something is written.
    OtherSheets,
}

impl PackSection {
    /// Every part, in the order in which they are printed.
    pub const ALL: [Self; 18] = [
        Self::Profile,
        Self::ImportantTo,
        Self::GoodDays,
        Self::Working,
        Self::Relationships,
        Self::Decisions,
        Self::Communication,
        Self::Dreams,
        Self::Path,
        Self::Map,
        Self::Week,
        Self::WeekList,
        Self::Support,
        Self::Money,
        Self::Outcomes,
        Self::Actions,
        Self::Contacts,
        Self::OtherSheets,
    ];
}

/// How paper for one reader is made; remembered from one time to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackChoice {
    pub reader: Reader,
    pub sections: Vec<PackSection>,
    pub dress: Dress,
    /// Notes that a circle keeps to itself, too: only in their own copy, and only where the circle
    /// has said so (`private_on_paper`).
    pub with_private: bool,
    /// Who exactly: "Lena and the night staff".
    pub made_for: String,
}

impl PackChoice {
    /// Returns what is ticked for a reader before anybody has chosen.
    pub fn usual(reader: Reader) -> Self {
        let leaves_out: &[PackSection] = match reader {
            Reader::Family => &[],
            Reader::Authority => &[
                PackSection::GoodDays,
                PackSection::Relationships,
                PackSection::Dreams,
                PackSection::Path,
                PackSection::Map,
                PackSection::WeekList,
                PackSection::OtherSheets,
            ],
            Reader::SupportTeam => &[
                PackSection::Relationships,
                PackSection::Dreams,
                PackSection::Path,
                PackSection::Map,
                PackSection::Money,
                PackSection::OtherSheets,
            ],
        };
        let sections =
            PackSection::ALL.into_iter().filter(|section| !leaves_out.contains(section)).collect();
        let (dress, made_for) = (Dress::Standard, String::new());
        Self { reader, sections, dress, with_private: false, made_for }
    }

    /// Tells whether it is the circle's own copy, and made for nobody in particular besides.
    pub fn is_own(&self) -> bool {
        self.reader == Reader::Family && self.made_for.trim().is_empty()
    }

    /// Checks what somebody wrote in it: it stands at the foot of every page.
    ///
    /// # Errors
    /// `TooLong` when the words for whom it is made are.
    pub fn check(&self) -> Result<(), Rejection> {
        within("madeFor", self.made_for.trim(), MADE_FOR)
    }
}

impl Reader {
    pub const ALL: [Self; 3] = [Self::Family, Self::Authority, Self::SupportTeam];
}

impl PaperKind {
    /// Returns whom or what a paper of this kind is about.
    pub fn about(self) -> About {
        match self {
            Self::OutcomeSummary
            | Self::Pack
            | Self::Profile
            | Self::Week
            | Self::Support
            | Self::Money
            | Self::Outcomes
            | Self::ActionPlan
            | Self::Objectives
            | Self::DecisionAgreement
            | Self::CommunicationChart
            | Self::RelationshipCircle
            | Self::Path
            | Self::Map
            | Self::SupportPlan
            | Self::EhcPlan
            | Self::OwnForm
            | Self::AccessLog
            | Self::JoiningCards
            | Self::NameCards => About::Person,
            Self::Actions
            | Self::RunSheet
            | Self::BlankSheets
            | Self::Attendance
            | Self::PlannedActual
            | Self::RollUp
            | Self::DoorSign
            | Self::Timing => About::Event,
        }
    }
}

/// Something that whoever made a paper should know before relying on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PaperWarning {
    /// None of our fonts has this letter; a stand-in is printed.
    MissingLetter { letter: String },
    /// It was to be one page and is more: these are its longest notes, to be made shorter.
    TooLong { circle: CircleId, pages: u32, longest: Vec<String> },
    /// Nothing of this person was printed.
    LeftOut { circle: CircleId, reason: Rejection },
    /// Something of an easy read paper is not easy to read.
    HardToRead { circle: CircleId, what: Hard, text: String },
    /// A picture is not there any more, or cannot be drawn; its words stand alone.
    NoPicture { says: String },
    /// An item of an official form has nothing, or not everything.
    Gap { circle: CircleId, item: String, is_empty: bool },
    /// These fields of an authority's own form were not filled.
    NotFilled { circle: CircleId, fields: Vec<UnfilledField> },
}

/// A field of an authority's own form that was not filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnfilledField {
    /// What people see of it: its title, or its name.
    pub field: String,
    /// Which of the rows of a table, from 1; nothing where nothing is repeated.
    pub row: Option<u32>,
    pub why: WhyUnfilled,
}

/// Why a field was not filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WhyUnfilled {
    /// Nobody has said what goes there.
    NotMapped,
    /// Somebody said that it stays empty.
    LeftEmpty,
    /// The plan has nothing for it.
    NoValue,
    /// It is not of the field's kind: words for a check box.
    WrongKind,
    /// The field's list has no such item.
    NotInList,
}

/// What is hard to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Hard {
    /// More than fifteen words.
    LongSentence {
        words: u32,
    },
    /// It does not say who does it.
    Passive,
    /// Not everybody knows this word; this one is plainer.
    Jargon {
        word: String,
        plain: String,
    },
    NoPicture,
}

/// Says whether paper about a person may be made for a reader: their own copy always, others only
/// with their yes. `was_asked` says that somebody has asked them just now, and they said yes.
///
/// # Errors
/// `NoConsent` when they said no or took their yes back, `AskFirst` when nobody has asked.
pub fn may_be_made_for(
    person: &Person,
    reader: Reader,
    was_asked: bool,
    now: DateTime<Utc>,
) -> Result<(), Rejection> {
    if reader == Reader::Family {
        return Ok(());
    }
    match answer(&person.consents, Purpose::ShareWithPeople, now) {
        Some(ConsentAnswer::Yes) => Ok(()),
        Some(ConsentAnswer::No) => Err(Rejection::NoConsent),
        Some(ConsentAnswer::Ask) | None if was_asked => Ok(()),
        Some(ConsentAnswer::Ask) | None => Err(Rejection::AskFirst),
    }
}

/// Returns how paper for a reader was made the last time, or what is usual.
pub fn choice_for(event: &EventInfo, reader: Reader) -> PackChoice {
    let kept = event.packs.iter().find(|choice| choice.reader == reader);
    kept.cloned().unwrap_or_else(|| PackChoice::usual(reader))
}

/// Remembers how paper for a reader is made.
pub(crate) fn remember(day: &Day, choice: &PackChoice) -> Result<Vec<Change>, Rejection> {
    choice.check()?;
    let made_for = choice.made_for.trim().to_owned();
    let mut sections = choice.sections.clone();
    sections.sort_unstable();
    sections.dedup();
    let choice = PackChoice { sections, made_for, ..choice.clone() };
    if choice_for(&day.event, choice.reader) == choice {
        return Ok(Vec::new());
    }
    let mut event = day.event.clone();
    event.packs.retain(|kept| kept.reader != choice.reader);
    event.packs.push(choice);
    Ok(vec![Change::EventChanged { event }])
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::consent::{Consent, ConsentBasis};

    fn now() -> DateTime<Utc> {
        "2026-12-03T10:00:00Z".parse().expect("a moment")
    }

    fn person(answer: Option<ConsentAnswer>) -> Person {
        let mut person = Person::named("Amara");
        person.consents.extend(answer.map(|answer| Consent {
            purpose: Purpose::ShareWithPeople,
            answer,
            given_by: "Amara".to_owned(),
            basis: ConsentBasis::Own,
            on: NaiveDate::from_ymd_opt(2026, 12, 1),
            how: String::new(),
            to_whom: String::new(),
            until: None,
            withdrawn_at: None,
        }));
        person
    }

    #[test]
    fn a_copy_for_others_needs_the_persons_yes() {
        use ConsentAnswer::{Ask, No, Yes};
        let check = |answer, reader, was_asked, expected| {
            let may = may_be_made_for(&person(answer), reader, was_asked, now());
            assert_eq!(may, expected, "{answer:?} {reader:?} {was_asked}");
        };
        for answer in [None, Some(Yes), Some(No), Some(Ask)] {
            check(answer, Reader::Family, false, Ok(()));
        }
        for reader in [Reader::Authority, Reader::SupportTeam] {
            check(Some(Yes), reader, false, Ok(()));
            check(Some(No), reader, true, Err(Rejection::NoConsent));
            check(Some(Ask), reader, false, Err(Rejection::AskFirst));
            check(Some(Ask), reader, true, Ok(()));
            check(None, reader, false, Err(Rejection::AskFirst));
            check(None, reader, true, Ok(()));
        }
    }

    #[test]
    fn what_was_ticked_for_a_reader_is_ticked_the_next_time() {
        let mut day = Day::new(EventInfo::new("day", "Day"));
        let mut choice = PackChoice::usual(Reader::Authority);
        assert_eq!(remember(&day, &choice), Ok(Vec::new()), "nothing new");
        choice.sections = vec![PackSection::Outcomes, PackSection::Money, PackSection::Outcomes];
        choice.made_for = "  Harbour Council ".to_owned();
        let changes = remember(&day, &choice).expect("remembered");
        crate::apply_all(&mut day, crate::Revision::default().next(), &changes);
        let kept = choice_for(&day.event, Reader::Authority);
        assert_eq!(kept.sections, [PackSection::Money, PackSection::Outcomes], "in their order");
        assert_eq!(kept.made_for, "Harbour Council");
        assert_eq!(choice_for(&day.event, Reader::Family), PackChoice::usual(Reader::Family));
        choice.made_for = "x".repeat(MADE_FOR + 1);
        assert!(matches!(remember(&day, &choice), Err(Rejection::TooLong { .. })));
    }
}

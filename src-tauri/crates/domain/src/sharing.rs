//! Support that circles share: what is proposed, who was asked, and two who might do something
//! together. Nobody's part changes without their yes, and nobody sees another's answer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::{Activity, Core, Night, SharedKind};
use crate::{Change, CircleId, Day, ProposalId, RecordId, Rejection, Revision, TogetherId};

/// A change of what is shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum SharingChange {
    /// New core hours, or the same with other weights, minutes or rate.
    Core {
        core: Core,
    },
    Night {
        night: Night,
    },
    Activity {
        activity: Activity,
    },
    CoreEnds {
        id: RecordId,
    },
    NightEnds {
        id: RecordId,
    },
    ActivityEnds {
        id: RecordId,
    },
}

/// What somebody said to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Said {
    Waiting,
    Yes,
    No,
}

/// One circle that a change concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedOf {
    pub circle: CircleId,
    pub said: Said,
    /// Who gave the answer, when it was not given on the circle's own device.
    pub given_by: Option<String>,
}

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum ProposalState {
    Open,
    Agreed,
    Refused,
    Withdrawn,
}

/// A change of what is shared, with everybody whom it concerns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Proposal {
    pub id: ProposalId,
    pub change: SharingChange,
    pub reason: String,
    /// The circle that wants it; the organiser when there is none.
    pub by: Option<CircleId>,
    pub asked: Vec<AskedOf>,
    pub state: ProposalState,
    /// The blocks from which it came, when two wanted the same.
    #[serde(default)]
    pub blocks: Vec<(CircleId, RecordId)>,
}

/// One of the two who might do something together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    pub circle: CircleId,
    pub block: RecordId,
    pub said: Said,
}

/// A question to two circles that want the same thing at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    pub id: TogetherId,
    pub sides: [Side; 2],
}

/// All that is asked about sharing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sharing {
    pub proposals: Vec<Proposal>,
    pub togethers: Vec<Together>,
}

pub(crate) fn propose(
    _day: &Day,
    _id: &ProposalId,
    _change: &SharingChange,
    _reason: &str,
) -> Result<Vec<Change>, Rejection> {
    Err(Rejection::NoSuchProposal)
}

pub(crate) fn leave(
    _day: &Day,
    _id: &ProposalId,
    _circle: &CircleId,
    _shared: (SharedKind, &RecordId),
    _reason: &str,
) -> Result<Vec<Change>, Rejection> {
    Err(Rejection::NotAParty)
}

pub(crate) fn answer(
    _day: &Day,
    _circle: &CircleId,
    _proposal: &ProposalId,
    _is_yes: bool,
    _given_by: Option<&String>,
    _revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    Err(Rejection::NoSuchProposal)
}

pub(crate) fn withdraw(_day: &Day, _proposal: &ProposalId) -> Result<Vec<Change>, Rejection> {
    Err(Rejection::NoSuchProposal)
}

pub(crate) fn answer_together(
    _day: &Day,
    _circle: &CircleId,
    _together: &TogetherId,
    _is_yes: bool,
) -> Result<Vec<Change>, Rejection> {
    Err(Rejection::NoSuchQuestion)
}

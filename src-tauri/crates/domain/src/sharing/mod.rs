//! Support that circles share: what is proposed, who was asked, and two who might do something
//! together. Nobody's part changes without their yes, and nobody sees another's answer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::{Activity, Core, Night, SharedKind};
use crate::{CircleId, ProposalId, RecordId, TogetherId};

mod alike;
mod apply;
#[cfg(test)]
mod hostile;
mod propose;
#[cfg(test)]
mod tests;
mod together;

pub use apply::shared_part;
pub(crate) use propose::{answer, leave, propose, withdraw};
pub(crate) use together::{answer_together, asked_anew};

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
    /// It is about something else by now, and before nobody, until it is so again. What was said
    /// to it stays.
    #[serde(default)]
    pub has_lapsed: bool,
}

/// All that is asked about sharing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sharing {
    pub proposals: Vec<Proposal>,
    pub togethers: Vec<Together>,
}

impl SharingChange {
    /// Returns what it is about.
    pub fn what(&self) -> (SharedKind, &RecordId) {
        match self {
            Self::Core { core } => (SharedKind::Core, &core.id),
            Self::Night { night } => (SharedKind::Night, &night.id),
            Self::Activity { activity } => (SharedKind::Activity, &activity.id),
            Self::CoreEnds { id } => (SharedKind::Core, id),
            Self::NightEnds { id } => (SharedKind::Night, id),
            Self::ActivityEnds { id } => (SharedKind::Activity, id),
        }
    }
}

impl Proposal {
    /// Returns what this circle was asked, when it was.
    pub fn asked_of(&self, circle: &CircleId) -> Option<&AskedOf> {
        self.asked.iter().find(|asked| &asked.circle == circle)
    }

    /// Returns how many others have not answered yet; before one has answered oneself, how many
    /// others were asked: nobody says yes because all the others have.
    pub fn waiting_beside(&self, circle: &CircleId) -> usize {
        let is_told = self.asked_of(circle).is_some_and(|asked| asked.said != Said::Waiting);
        let others = self.asked.iter().filter(|asked| &asked.circle != circle);
        let others = others.filter(|asked| self.by.as_ref() != Some(&asked.circle));
        others.filter(|asked| !is_told || asked.said == Said::Waiting).count()
    }
}

impl Together {
    /// Returns this circle's side, and the other one.
    pub fn sides_of(&self, circle: &CircleId) -> Option<(&Side, &Side)> {
        let [one, other] = &self.sides;
        match circle {
            _ if &one.circle == circle => Some((one, other)),
            _ if &other.circle == circle => Some((other, one)),
            _ => None,
        }
    }

    /// Tells whether both would.
    pub fn is_mutual(&self) -> bool {
        self.sides.iter().all(|side| side.said == Said::Yes)
    }

    /// Returns this circle's side when it has the question before it: nobody sees from it what the
    /// other has said.
    pub fn shown_to(&self, circle: &CircleId) -> Option<(&Side, &Side)> {
        self.sides_of(circle).filter(|(side, _)| !self.has_lapsed && side.said != Said::No)
    }

    /// Tells whether it stands before those who have not said no to it, and nothing comes of it.
    fn is_dead(&self) -> bool {
        !self.has_lapsed && self.is_settled() && !self.is_mutual()
    }

    /// Tells whether nothing more comes of it.
    fn is_settled(&self) -> bool {
        let is_no = self.sides.iter().any(|side| side.said == Said::No);
        self.has_lapsed || self.is_mutual() || is_no
    }
}

/// Returns what is asked about sharing without somebody who leaves the event; nothing when they
/// were not asked.
pub(crate) fn without(sharing: &Sharing, circle: &CircleId) -> Option<Sharing> {
    let names = |proposal: &Proposal| {
        proposal.asked_of(circle).is_some() || proposal.by.as_ref() == Some(circle)
    };
    let mut changed = sharing.clone();
    for proposal in changed.proposals.iter_mut().filter(|proposal| names(proposal)) {
        if proposal.state == ProposalState::Open {
            proposal.state = ProposalState::Withdrawn;
        }
        proposal.asked.retain(|asked| &asked.circle != circle);
        proposal.blocks.retain(|(of, _)| of != circle);
        proposal.by.take_if(|by| by == circle);
    }
    changed.togethers.retain(|together| together.sides_of(circle).is_none());
    (&changed != sharing).then_some(changed)
}

//! What somebody looked for nearby, and whether it is there.

use super::words::words;
use crate::RecordId;
use crate::plan::read::Read;
use crate::plan::{Collection, Plan};

words! {
    /// The part of life in which something was looked for.
    GapArea {
        /// Work and learning, as one prepares for adulthood.
        PFA1,
        /// A life of one's own: home, choice, money.
        PFA2,
        /// Friends, relationships, taking part.
        PFA3,
        /// Being as healthy as one can.
        PFA4,
        Education,
        Health,
        Care,
        Housing,
        Work,
    }
}

words! {
    /// Whether it is there, nearby.
    IsThere { Yes, No, Full, TooFar, NotAccessible, Unknown }
}

impl GapArea {
    /// Every part of life, in the order in which it is asked.
    pub const ALL: [Self; 9] = [
        Self::PFA1,
        Self::PFA2,
        Self::PFA3,
        Self::PFA4,
        Self::Education,
        Self::Health,
        Self::Care,
        Self::Housing,
        Self::Work,
    ];
}

impl IsThere {
    /// Every answer, in the order in which it is offered.
    pub const ALL: [Self; 6] =
        [Self::Yes, Self::No, Self::Full, Self::TooFar, Self::NotAccessible, Self::Unknown];
}

/// Something that somebody looked for nearby.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub id: RecordId,
    /// Nothing while nobody has said.
    pub area: Option<GapArea>,
    pub wanted: String,
    /// Nothing while nobody has said.
    pub exists: Option<IsThere>,
    pub note: String,
}

impl Plan {
    /// Reads what was looked for nearby, as far as it is not in the tray.
    pub fn gaps(&self) -> Read<Gap> {
        self.typed(Collection::Gaps, |from| {
            Ok(Gap {
                id: from.id(),
                area: from.word("area", GapArea::named)?,
                wanted: from.text("wanted")?,
                exists: from.word("exists", IsThere::named)?,
                note: from.text("note")?,
            })
        })
    }
}

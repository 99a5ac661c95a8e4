//! The small words that every noun uses: ids, revisions, and fields that we do not know.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rejection;

/// Fields of a newer version, or of somebody else: kept as they came and written out again.
pub type Unknown = serde_json::Map<String, serde_json::Value>;

/// The longest id, in characters.
pub const ID_LENGTH: usize = 64;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "String")]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// Returns the id, or `BadId` when the text is empty, too long or has odd characters.
            pub fn new(text: impl Into<String>) -> Result<Self, Rejection> {
                let text = text.into();
                let fine = !text.is_empty()
                    && text.chars().count() <= ID_LENGTH
                    && !text.chars().any(|c| c.is_control() || c.is_whitespace());
                if fine { Ok(Self(text)) } else { Err(Rejection::BadId) }
            }

            /// Returns the id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Rejection;
            fn try_from(text: String) -> Result<Self, Rejection> {
                Self::new(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Names one circle, and with it the person whose circle it is.
    CircleId,
    /// Names one person in a circle.
    MemberId,
    /// Names one item of the agenda.
    ItemId,
    /// Names one record of a plan, within its collection.
    RecordId,
    /// Names one device at the day.
    SeatId,
    /// Names one intention, so that sending it twice does it once.
    CommandId,
    /// Names one question "may this be on the wall?".
    RequestId,
    /// Names one announcement.
    AnnouncementId,
    /// Names one hourly or nightly rate.
    RateId,
    /// Names one set of an employer's costs.
    OnCostId,
    /// Names one idea of the ideas bank.
    BankIdeaId,
    /// Names one change of shared support that people are asked about.
    ProposalId,
    /// Names one question "do this together?".
    TogetherId,
    /// Names one of those who run the day.
    FacilitatorId,
    /// Names one idea that circles share.
    IdeaId,
    /// Names one parked topic.
    TopicId,
    /// Names one form of an authority's own.
    FormId,
    /// Names one worksheet: a template, or one of the plan's own lists.
    WorksheetId,
}

/// A number that grows by one with every command that changed something.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[ts(type = "number")]
pub struct Revision(pub u32);

impl Revision {
    /// Returns the revision after this one.
    pub fn next(self) -> Self {
        Self(self.0.checked_add(1).expect("BUG: four thousand million commands in one event"))
    }
}

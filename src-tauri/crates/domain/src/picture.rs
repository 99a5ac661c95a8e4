//! Words of a plan as they are shown on the wall: made once, and exactly what shows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::{AllocationStatus, SupportTier};
use crate::plan::{DayPart, Perspective, Sorted, Weekday};
use crate::worksheet::{Drawing, Words};
use crate::{RecordId, TimeOfDay};

pub mod shield;

/// One statement on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureEntry {
    pub record: RecordId,
    pub text: String,
    pub perspective: Option<Perspective>,
    /// A symbol beside the words, or in place of them: the set and the name in it.
    #[serde(default)]
    pub symbol: Option<String>,
    /// A photo or drawing: the SHA-256 of its bytes.
    #[serde(default)]
    pub picture: Option<String>,
    #[serde(default)]
    pub sort: Option<Sorted>,
    /// The ring that it stands in, from the middle outwards, from nought.
    #[serde(default)]
    pub ring: Option<u16>,
    /// Somebody's best guess that nobody has checked yet.
    #[serde(default)]
    pub is_guess: bool,
}

impl PictureEntry {
    /// Returns an entry that has words and nothing else.
    pub fn of_words(record: RecordId, text: String) -> Self {
        let (perspective, symbol, picture, sort, ring) = (None, None, None, None, None);
        Self { record, text, perspective, symbol, picture, sort, ring, is_guess: false }
    }
}

/// One heading on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureSection {
    /// Missing in pictures of older files.
    #[serde(default)]
    #[ts(type = "string")]
    pub id: String,
    pub title: Words,
    pub entries: Vec<PictureEntry>,
}

/// One block of a week on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureBlock {
    pub record: RecordId,
    pub days: Vec<Weekday>,
    pub part: DayPart,
    pub start: Option<TimeOfDay>,
    pub activity: String,
}

/// One action on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureAction {
    pub record: RecordId,
    pub what: String,
    pub owner: Option<String>,
    #[ts(type = "string | null")]
    pub by: Option<NaiveDate>,
}

/// What one has help with, by its name alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureActivity {
    /// The block of the week.
    pub record: RecordId,
    pub activity: String,
}

/// Where help comes from, and what it is for: no times, no minutes and no money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureTier {
    pub tier: SupportTier,
    pub activities: Vec<PictureActivity>,
}

/// What there is and what is planned. Pence a year, but for the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureMoney {
    #[ts(type = "number | null")]
    pub allocation: Option<i64>,
    #[ts(type = "number")]
    pub planned: i64,
    #[ts(type = "number | null")]
    pub left: Option<i64>,
    pub status: AllocationStatus,
    /// An ordinary week.
    #[ts(type = "number")]
    pub weekly: i64,
}

/// Words of a plan as they are shown, or would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Picture {
    Sections {
        title: Words,
        sections: Vec<PictureSection>,
        /// The drawing in which people know this worksheet.
        #[serde(default)]
        drawing: Option<Drawing>,
        /// The names of the rings, from the middle outwards; none where each section is a ring.
        #[serde(default)]
        rings: Vec<Words>,
    },
    Week {
        blocks: Vec<PictureBlock>,
    },
    Outcomes {
        outcomes: Vec<PictureEntry>,
        actions: Vec<PictureAction>,
    },
    /// In the event's order of tiers, those with nothing left out.
    Support {
        tiers: Vec<PictureTier>,
    },
    /// Only when the person asks for it, each time.
    Money {
        money: PictureMoney,
    },
}

impl Picture {
    /// Tells whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Sections { sections, .. } => sections.iter().all(|s| s.entries.is_empty()),
            Self::Week { blocks } => blocks.is_empty(),
            Self::Outcomes { outcomes, actions } => outcomes.is_empty() && actions.is_empty(),
            Self::Support { tiers } => tiers.is_empty(),
            Self::Money { .. } => false,
        }
    }

    /// Takes out what may not be seen: whole sections of a worksheet, and records.
    pub(crate) fn retain(
        &mut self,
        is_open: impl Fn(&str) -> bool,
        is_for_the_wall: impl Fn(&RecordId) -> bool,
    ) {
        match self {
            Self::Sections { sections, drawing, .. } => {
                sections.retain(|section| is_open(&section.id));
                for section in sections.iter_mut() {
                    section.entries.retain(|entry| is_for_the_wall(&entry.record));
                }
                // A drawing has a place for every section, with or without words.
                sections.retain(|section| drawing.is_some() || !section.entries.is_empty());
            }
            Self::Week { blocks } => blocks.retain(|block| is_for_the_wall(&block.record)),
            Self::Outcomes { outcomes, actions } => {
                outcomes.retain(|outcome| is_for_the_wall(&outcome.record));
                actions.retain(|action| is_for_the_wall(&action.record));
            }
            Self::Support { tiers } => {
                for tier in tiers.iter_mut() {
                    tier.activities.retain(|activity| is_for_the_wall(&activity.record));
                }
                tiers.retain(|tier| !tier.activities.is_empty());
            }
            // Amounts are of no single record.
            Self::Money { .. } => {}
        }
    }

    /// Returns it without what stands in it: what it was about.
    #[must_use]
    pub fn emptied(&self) -> Self {
        let mut picture = self.clone();
        picture.retain(|_| false, |_| false);
        if let Self::Money { .. } = picture {
            // No amount is left where one looks up what was asked; the name of it is enough.
            let (status, allocation, left) = (AllocationStatus::Unknown, None, None);
            let money = PictureMoney { allocation, planned: 0, left, status, weekly: 0 };
            picture = Self::Money { money };
        }
        picture
    }

    /// Returns how many bytes its words take.
    pub(crate) fn letters(&self) -> usize {
        match self {
            Self::Sections { sections, .. } => {
                sections.iter().flat_map(|s| &s.entries).map(|entry| entry.text.len()).sum()
            }
            Self::Week { blocks } => blocks.iter().map(|block| block.activity.len()).sum(),
            Self::Outcomes { outcomes, actions } => {
                let outcomes: usize = outcomes.iter().map(|outcome| outcome.text.len()).sum();
                outcomes + actions.iter().map(|action| action.what.len()).sum::<usize>()
            }
            Self::Support { tiers } => {
                tiers.iter().flat_map(|tier| &tier.activities).map(|a| a.activity.len()).sum()
            }
            Self::Money { .. } => 0,
        }
    }

    /// Returns the photos and drawings in it.
    pub fn photos(&self) -> impl Iterator<Item = &str> {
        let sections: &[PictureSection] = match self {
            Self::Sections { sections, .. } => sections,
            Self::Week { .. }
            | Self::Outcomes { .. }
            | Self::Support { .. }
            | Self::Money { .. } => &[],
        };
        sections.iter().flat_map(|s| &s.entries).filter_map(|entry| entry.picture.as_deref())
    }
}

//! The words of which a field takes one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::TimeOfDay;

/// Whose view something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum Perspective {
    Person,
    Family,
    Friend,
    Staff,
    School,
    Health,
    SocialCare,
    Other,
}

impl Perspective {
    /// Every perspective, the person's own first.
    pub const ALL: [Self; 8] = [
        Self::Person,
        Self::Family,
        Self::Friend,
        Self::Staff,
        Self::School,
        Self::Health,
        Self::SocialCare,
        Self::Other,
    ];

    /// Returns the name that the file and the wire use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Family => "Family",
            Self::Friend => "Friend",
            Self::Staff => "Staff",
            Self::School => "School",
            Self::Health => "Health",
            Self::SocialCare => "SocialCare",
            Self::Other => "Other",
        }
    }

    /// Returns the perspective of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.name() == name)
    }
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum DayPart {
    AM,
    PM,
    Eve,
    Night,
}

impl DayPart {
    /// Every part, in the order of the day.
    pub const ALL: [Self; 4] = [Self::AM, Self::PM, Self::Eve, Self::Night];

    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "AM" => Some(Self::AM),
            "PM" => Some(Self::PM),
            "Eve" => Some(Self::Eve),
            "Night" => Some(Self::Night),
            _ => None,
        }
    }

    /// Returns the part of the day that a clock time lies in: morning to 12, afternoon to 17,
    /// evening to 22, then night.
    pub fn of(time: TimeOfDay) -> Self {
        match time.minutes() / 60 {
            5..12 => Self::AM,
            12..17 => Self::PM,
            17..22 => Self::Eve,
            _ => Self::Night,
        }
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(rename = "Weekday")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Day {
    /// Every day, Monday first.
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "Mon" => Some(Self::Mon),
            "Tue" => Some(Self::Tue),
            "Wed" => Some(Self::Wed),
            "Thu" => Some(Self::Thu),
            "Fri" => Some(Self::Fri),
            "Sat" => Some(Self::Sat),
            "Sun" => Some(Self::Sun),
            _ => None,
        }
    }
}

/// The pile into which a picture was sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Sorted {
    Like,
    NotSure,
    Dislike,
}

impl Sorted {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "Like" => Some(Self::Like),
            "NotSure" => Some(Self::NotSure),
            "Dislike" => Some(Self::Dislike),
            _ => None,
        }
    }
}

/// Makes an enum of the words that a field may have, each with its name in the file.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $word:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$about])* $word,)*
        }

        impl $name {
            pub(crate) fn named(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($word) => Some(Self::$word),)*
                    _ => None,
                }
            }
        }
    };
}

pub(super) use words;

//! Days of the week and points of view in words.

use domain::plan::{Perspective, Weekday};

use super::{Word, Words};

impl Words {
    /// Returns what a day of the week is called.
    pub(crate) fn weekday(&self, day: Weekday) -> String {
        self.word(match day {
            Weekday::Mon => Word::DayMon,
            Weekday::Tue => Word::DayTue,
            Weekday::Wed => Word::DayWed,
            Weekday::Thu => Word::DayThu,
            Weekday::Fri => Word::DayFri,
            Weekday::Sat => Word::DaySat,
            Weekday::Sun => Word::DaySun,
        })
    }

    /// Returns who sees something; the person themselves by their name.
    pub(crate) fn perspective(&self, perspective: Perspective, person: &str) -> String {
        self.word(match perspective {
            Perspective::Person => return person.to_owned(),
            Perspective::Family => Word::ViewFamily,
            Perspective::Friend => Word::ViewFriend,
            Perspective::Staff => Word::ViewStaff,
            Perspective::School => Word::ViewSchool,
            Perspective::Health => Word::ViewHealth,
            Perspective::SocialCare => Word::ViewSocialCare,
            Perspective::Other => Word::ViewOther,
        })
    }
}

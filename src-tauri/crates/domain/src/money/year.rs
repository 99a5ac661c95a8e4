//! Which weeks of a plan count in a year, and in how many weeks of it something happens.

use crate::RecordId;
use crate::money::MoneyError;
use crate::money::exact::{Exact, Weeks};
use crate::plan::{Block, Every, Week, WeekKind};

/// A week of which a year is made: the main one, or a season that takes its place for a while.
#[derive(Debug)]
struct Stretch {
    week: Option<RecordId>,
    weeks: Weeks,
}

/// The weeks that a year is made of.
#[derive(Debug)]
pub(crate) struct Year {
    pub(crate) convention: Weeks,
    /// The main week first.
    stretches: Vec<Stretch>,
    /// The stretch of which an ordinary week is told.
    shown: usize,
    /// Seasons have more weeks than a year.
    pub(crate) has_too_many_weeks: bool,
}

/// When a line falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct When {
    /// The stretch of the year that it belongs to; all of them when there is none.
    pub(crate) stretch: Option<usize>,
    /// In how many weeks of the year it is.
    pub(crate) weeks: Weeks,
}

/// The parts in which minutes of a week are added up, so that what happens every second week, every
/// fourth, or so often in each of twelve months still makes whole numbers.
pub(crate) const PARTS: i64 = 52;

/// Returns in how many parts of a week a block happens.
pub(crate) fn parts_of(block: &Block) -> i64 {
    match block.every {
        None | Some(Every::Week) => PARTS,
        Some(Every::TwoWeeks) => PARTS / 2,
        Some(Every::FourWeeks) => PARTS / 4,
        Some(Every::Month) => block.times_a_month.unwrap_or(1) * 12,
    }
}

impl Year {
    /// Lays out a year. Any week but a season stands in the main week's place when it is asked for.
    pub(crate) fn of(
        convention: Weeks,
        weeks: &[Week],
        main: Option<RecordId>,
        asked: Option<&RecordId>,
    ) -> Self {
        let seasons: Vec<_> = weeks.iter().filter(|week| week.kind == WeekKind::Season).collect();
        let asked_season = asked.and_then(|id| seasons.iter().position(|week| &week.id == id));
        let is_there =
            |id: &&RecordId| main.as_ref() == Some(*id) || weeks.iter().any(|week| &&week.id == id);
        let main = match (asked, asked_season) {
            // A week in the tray counts nowhere.
            (Some(_), None) => asked.filter(is_there).cloned(),
            (Some(_), Some(_)) | (None, _) => main,
        };
        let taken: i64 = seasons.iter().filter_map(|week| week.weeks_per_year).sum();
        let taken = Weeks::own(taken);
        let mut stretches = vec![Stretch { week: main, weeks: convention.without(taken) }];
        stretches.extend(seasons.iter().map(|week| Stretch {
            week: Some(week.id.clone()),
            weeks: Weeks::own(week.weeks_per_year.unwrap_or(0)),
        }));
        let shown = asked_season.map_or(0, |place| place + 1);
        Self { convention, stretches, shown, has_too_many_weeks: taken > convention }
    }

    /// Returns the week of which an ordinary week is told.
    pub(crate) fn shown_week(&self) -> Option<&RecordId> {
        self.stretches.get(self.shown).and_then(|stretch| stretch.week.as_ref())
    }

    fn weeks_of(&self, stretch: Option<usize>) -> Weeks {
        let found = stretch.and_then(|place| self.stretches.get(place));
        found.map_or(self.convention, |stretch| stretch.weeks)
    }

    fn stretch_of(&self, week: &str) -> Option<usize> {
        let is_it = |s: &Stretch| s.week.as_ref().is_some_and(|id| id.as_str() == week);
        self.stretches.iter().position(is_it)
    }

    /// Returns when a block happens; nothing when its week does not count.
    pub(crate) fn when(&self, block: &Block) -> Option<When> {
        let stretch = self.stretch_of(&block.week)?;
        let all = self.weeks_of(Some(stretch));
        let weeks = match (block.weeks_per_year, block.every) {
            (Some(own), _) => Weeks::own(own),
            (None, None | Some(Every::Week)) => all,
            (None, Some(Every::TwoWeeks)) => all.one_in(2),
            (None, Some(Every::FourWeeks)) => all.one_in(4),
            (None, Some(Every::Month)) => {
                all.by_month(block.times_a_month.unwrap_or(1), self.convention)
            }
        };
        Some(When { stretch: Some(stretch), weeks })
    }

    /// Returns when a cost falls due that belongs to a week, or to none; nothing when its week does
    /// not count.
    pub(crate) fn when_of_cost(&self, week: Option<&str>, own: Option<i64>) -> Option<When> {
        let stretch = match week {
            Some(week) => Some(self.stretch_of(week)?),
            None => None,
        };
        let weeks = own.map_or(self.weeks_of(stretch), Weeks::own);
        Some(When { stretch, weeks })
    }

    /// Returns when shared support is there: in all weeks of a year, unless it has its own.
    pub(crate) fn when_shared(&self, own: Option<i64>) -> When {
        When { stretch: None, weeks: own.map_or(self.convention, Weeks::own) }
    }

    /// Returns what so much a month makes in the part of the year to which a cost belongs.
    pub(crate) fn by_month(&self, pence: Exact, when: When) -> Result<Exact, MoneyError> {
        let part = self.weeks_of(when.stretch);
        pence.times_weeks(part.by_month(1, self.convention))
    }

    /// Tells whether it is in every one of the weeks of which an ordinary week is told.
    pub(crate) fn is_ordinary(&self, when: When) -> bool {
        let is_here = when.stretch.is_none_or(|stretch| stretch == self.shown);
        let all = self.weeks_of(when.stretch);
        is_here && (when.weeks == all || when.weeks == self.convention)
    }

    /// Tells whether it belongs to the week of which an ordinary week is told.
    pub(crate) fn is_shown(&self, when: When) -> bool {
        when.stretch.is_none_or(|stretch| stretch == self.shown)
    }
}

//! What the money of everybody at an event is counted with: rates, rules, and what is shared.

use chrono::{Datelike, NaiveDate};

use crate::money::exact::{Exact, Weeks};
use crate::money::split::{equally, split};
use crate::money::{
    Activity, Core, MoneyError, Night, NightKind, OnCostProfile, Rate, RatePer, SharedKind,
};
use crate::{CircleId, Day, RateId, RecordId};

/// The prices and the shared support of an event, each looked up and split once.
#[derive(Debug)]
pub(crate) struct Book<'a> {
    pub(crate) day: &'a Day,
    pub(crate) convention: Weeks,
    pub(crate) shared: Vec<Whole<'a>>,
    /// The rate of what is on trial, should it stay paid.
    pub(crate) first_hourly: Option<&'a Rate>,
}

/// Which shared support it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shared<'a> {
    Core(&'a Core),
    Night(&'a Night),
    Activity(&'a Activity),
}

/// Something shared: the whole of it, and the parts of those who share it.
#[derive(Debug)]
pub(crate) struct Whole<'a> {
    pub(crate) of: Shared<'a>,
    /// Minutes that everybody is there for.
    pub(crate) minutes: i64,
    /// Staff minutes, by sharer; nights have none.
    charged: Vec<i64>,
    /// Pence a week, for all and by sharer; nothing without a rate that can be its price.
    pub(crate) pence: Option<i64>,
    parts: Vec<i64>,
}

impl<'a> Book<'a> {
    /// Opens the book for everybody.
    pub(crate) fn of_all(day: &'a Day) -> Result<Self, MoneyError> {
        Self::of(day, |_| true)
    }

    /// Opens the book for one person: what others share among themselves is left out.
    pub(crate) fn of_one(day: &'a Day, id: &CircleId) -> Result<Self, MoneyError> {
        Self::of(day, |shared| shared.has(id))
    }

    fn of(day: &'a Day, is_wanted: impl Fn(&Shared<'a>) -> bool) -> Result<Self, MoneyError> {
        let year = day.event.date.map(|date| date.year());
        let convention = Weeks::of(day.event.week_convention, year);
        let first_hourly = day.rates.iter().find(|rate| rate.per == RatePer::Hour);
        let mut book = Self { day, convention, shared: Vec::new(), first_hourly };
        let shared = &day.shared_support;
        let all = (shared.core.iter().map(Shared::Core))
            .chain(shared.nights.iter().map(Shared::Night))
            .chain(shared.activities.iter().map(Shared::Activity));
        for of in all.filter(|of| of.n_sharers() > 0 && is_wanted(of)) {
            let whole = book.whole(of)?;
            book.shared.push(whole);
        }
        Ok(book)
    }

    pub(crate) fn date(&self) -> Option<NaiveDate> {
        self.day.event.date
    }

    /// Returns the rate of this id.
    pub(crate) fn rate(&self, id: &str) -> Option<&'a Rate> {
        self.day.rates.iter().find(|rate| rate.id.as_str() == id)
    }

    /// Returns the rate that something shared names, when it is there.
    pub(crate) fn rate_of(&self, shared: Shared<'_>) -> Option<&'a Rate> {
        self.rate(shared.rate().as_str())
    }

    /// Returns the rate of this id when it is a price of hours.
    pub(crate) fn hourly(&self, id: &str) -> Option<&'a Rate> {
        self.rate(id).filter(|rate| rate.per == RatePer::Hour)
    }

    /// Returns the place of a rate among the others.
    pub(crate) fn place_of(&self, rate: &Rate) -> Option<usize> {
        self.day.rates.iter().position(|other| other.id == rate.id)
    }

    /// Returns what an employer pays on top of this rate.
    pub(crate) fn profile(&self, rate: &Rate) -> Option<&'a OnCostProfile> {
        let id = rate.on_cost.as_ref()?;
        self.day.money_rules.on_costs.iter().find(|profile| &profile.id == id)
    }

    /// Returns the part of the wage that is added to the rate itself, in basis points.
    pub(crate) fn loading(&self, rate: &Rate) -> u32 {
        self.profile(rate).and_then(|profile| profile.percent).unwrap_or(0)
    }

    /// Returns what staff minutes cost, rounded once.
    pub(crate) fn staff_cost(&self, minutes: i64, rate: &Rate) -> Result<i64, MoneyError> {
        let pay = Exact::whole(minutes).times(rate.pence)?;
        pay.and_a_part(self.loading(rate))?.divided_by(60)?.rounded()
    }

    fn whole(&self, of: Shared<'a>) -> Result<Whole<'a>, MoneyError> {
        let rate = self.rate_of(of);
        let bought = of.staff_minutes()?;
        let pence = match (of, rate) {
            (Shared::Night(night), Some(rate)) => self.night_cost(night, rate)?,
            (Shared::Core(_) | Shared::Activity(_), Some(rate)) if rate.per == RatePer::Hour => {
                Some(self.staff_cost(bought, rate)?)
            }
            _ => None,
        };
        let charged = of.split(bought)?;
        let parts = pence.map_or(Ok(Vec::new()), |pence| of.split(pence))?;
        Ok(Whole { of, minutes: of.minutes(), charged, pence, parts })
    }

    fn night_cost(&self, night: &Night, rate: &Rate) -> Result<Option<i64>, MoneyError> {
        let pence = Exact::whole(rate.pence).times(night.nights_per_week)?;
        let pence = pence.and_a_part(self.loading(rate))?;
        let whole = match (night.kind, rate.per, night.minutes_per_night) {
            (NightKind::SleepIn, RatePer::Night, _) => pence,
            (NightKind::WakingNight, RatePer::Hour, Some(minutes)) => {
                pence.times(minutes)?.divided_by(60)?
            }
            // A night by the hour of which nobody says how long it is, or an hour by the night.
            _ => return Ok(None),
        };
        whole.rounded().map(Some)
    }
}

impl<'a> Shared<'a> {
    pub(crate) fn id(self) -> &'a RecordId {
        match self {
            Self::Core(core) => &core.id,
            Self::Night(night) => &night.id,
            Self::Activity(activity) => &activity.id,
        }
    }

    pub(crate) fn kind(self) -> SharedKind {
        match self {
            Self::Core(_) => SharedKind::Core,
            Self::Night(_) => SharedKind::Night,
            Self::Activity(_) => SharedKind::Activity,
        }
    }

    /// Returns the rate that it names.
    pub(crate) fn rate(self) -> &'a RateId {
        match self {
            Self::Core(core) => &core.rate,
            Self::Night(night) => &night.rate,
            Self::Activity(activity) => &activity.rate,
        }
    }

    /// Returns what it is called; a night is called what its rate is.
    pub(crate) fn label(self, book: &Book<'_>) -> String {
        match self {
            Self::Core(core) => core.label.clone(),
            Self::Night(_) => book.rate_of(self).map(|r| r.label.clone()).unwrap_or_default(),
            Self::Activity(activity) => activity.activity.clone(),
        }
    }

    pub(crate) fn weeks_per_year(self) -> Option<i64> {
        match self {
            Self::Core(_) | Self::Night(_) => None,
            Self::Activity(activity) => activity.weeks_per_year,
        }
    }

    fn minutes(self) -> i64 {
        match self {
            Self::Core(core) => core.minutes_per_week,
            Self::Night(_) => 0,
            Self::Activity(activity) => activity.minutes_per_week,
        }
    }

    fn staff_minutes(self) -> Result<i64, MoneyError> {
        let staff = match self {
            Self::Activity(activity) => activity.staff,
            Self::Core(_) | Self::Night(_) => 1,
        };
        self.minutes().checked_mul(staff).ok_or(MoneyError::TooLarge)
    }

    /// Returns those who share it, in their order.
    pub(crate) fn sharers(self) -> impl Iterator<Item = &'a CircleId> {
        let (weights, sharers) = match self {
            Self::Core(core) => (core.weights.as_slice(), [].as_slice()),
            Self::Night(night) => ([].as_slice(), night.sharers.as_slice()),
            Self::Activity(activity) => ([].as_slice(), activity.sharers.as_slice()),
        };
        weights.iter().map(|weight| &weight.circle).chain(sharers)
    }

    pub(crate) fn n_sharers(self) -> usize {
        self.sharers().count()
    }

    pub(crate) fn has(self, id: &CircleId) -> bool {
        self.sharers().any(|sharer| sharer == id)
    }

    /// Splits something among those who share it; the parts add up to the whole.
    pub(crate) fn split(self, whole: i64) -> Result<Vec<i64>, MoneyError> {
        match self {
            Self::Core(core) => {
                let weights: Vec<_> = core.weights.iter().map(|w| w.basis_points).collect();
                split(whole, &weights)
            }
            Self::Night(night) => equally(whole, night.sharers.len()),
            Self::Activity(activity) => equally(whole, activity.sharers.len()),
        }
    }
}

impl Whole<'_> {
    /// Returns the staff minutes that everybody together buys.
    pub(crate) fn bought(&self) -> Result<i64, MoneyError> {
        self.of.staff_minutes()
    }

    /// Returns the staff minutes of one person.
    pub(crate) fn charged_to(&self, id: &CircleId) -> Result<i64, MoneyError> {
        self.part(&self.charged, id)
    }

    /// Returns the pence a week of one person.
    pub(crate) fn pence_of(&self, id: &CircleId) -> Result<Option<i64>, MoneyError> {
        self.pence.map(|_| self.part(&self.parts, id)).transpose()
    }

    /// Somebody who stands in the list twice has both parts: parts always add up to the whole.
    fn part(&self, parts: &[i64], id: &CircleId) -> Result<i64, MoneyError> {
        let own = self.of.sharers().zip(parts).filter(|(sharer, _)| *sharer == id);
        crate::money::exact::sum(own.map(|(_, part)| *part))
    }
}

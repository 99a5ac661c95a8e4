//! Exact fractions of pence: rounded once, half away from zero, and never wrapped.

use crate::WeekConvention;
use crate::money::MoneyError;

/// A fraction of two whole numbers; the lower one is above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Exact {
    over: i128,
    under: i128,
}

impl Exact {
    pub(crate) fn whole(number: i64) -> Self {
        Self { over: i128::from(number), under: 1 }
    }

    pub(crate) fn times(self, number: i64) -> Result<Self, MoneyError> {
        let over = self.over.checked_mul(i128::from(number)).ok_or(MoneyError::TooLarge)?;
        Ok(Self { over, ..self })
    }

    pub(crate) fn divided_by(self, number: i64) -> Result<Self, MoneyError> {
        debug_assert!(number > 0, "one divides by a count");
        let under = self.under.checked_mul(i128::from(number)).ok_or(MoneyError::TooLarge)?;
        Ok(Self { under, ..self })
    }

    pub(crate) fn times_weeks(self, weeks: Weeks) -> Result<Self, MoneyError> {
        self.times(weeks.over)?.divided_by(weeks.under)
    }

    /// Spreads a year over its weeks; no weeks make nothing.
    pub(crate) fn by_the_week(self, weeks: Weeks) -> Result<Self, MoneyError> {
        if weeks.over == 0 {
            return Ok(Self::whole(0));
        }
        self.times(weeks.under)?.divided_by(weeks.over)
    }

    /// Adds a part of it, in basis points.
    pub(crate) fn and_a_part(self, basis_points: u32) -> Result<Self, MoneyError> {
        if basis_points == 0 {
            return Ok(self);
        }
        self.times(10_000 + i64::from(basis_points))?.divided_by(10_000)
    }

    /// Returns a part of it, in basis points.
    pub(crate) fn part(self, basis_points: i64) -> Result<Self, MoneyError> {
        self.times(basis_points)?.divided_by(10_000)
    }

    /// Returns the nearest whole number, half away from zero.
    pub(crate) fn rounded(self) -> Result<i64, MoneyError> {
        let twice = self.over.checked_mul(2).ok_or(MoneyError::TooLarge)?;
        let shifted = twice.checked_add(self.under * twice.signum()).ok_or(MoneyError::TooLarge)?;
        let under = self.under.checked_mul(2).ok_or(MoneyError::TooLarge)?;
        i64::try_from(shifted / under).map_err(|_| MoneyError::TooLarge)
    }
}

/// How many weeks a year has, or something happens in: a fraction in its lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Weeks {
    over: i64,
    under: i64,
}

impl Weeks {
    pub(crate) const NONE: Self = Self { over: 0, under: 1 };

    /// A year that is not known is not a leap year.
    pub(crate) fn of(convention: WeekConvention, year: Option<i32>) -> Self {
        match convention {
            WeekConvention::Weeks52 => Self::own(52),
            WeekConvention::Weeks52And14 => Self::lowest(5214, 100),
            WeekConvention::DaysOverSeven => {
                let leap_day = |y| chrono::NaiveDate::from_ymd_opt(y, 2, 29);
                let is_leap = year.and_then(leap_day).is_some();
                Self::lowest(if is_leap { 366 } else { 365 }, 7)
            }
        }
    }

    pub(crate) fn own(weeks: i64) -> Self {
        Self { over: weeks, under: 1 }
    }

    fn lowest(over: i64, under: i64) -> Self {
        let (mut a, mut b) = (over.abs(), under);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self { over: over / a.max(1), under: under / a.max(1) }
    }

    /// Returns what is left when so many weeks are taken; never less than nothing.
    pub(crate) fn without(self, taken: Self) -> Self {
        let over = self.over * taken.under - taken.over * self.under;
        Self::lowest(over.max(0), self.under * taken.under)
    }

    pub(crate) fn one_in(self, weeks: i64) -> Self {
        Self::lowest(self.over, self.under * weeks)
    }

    /// Returns so many times in each month of a year, of which these weeks are a part.
    pub(crate) fn by_month(self, times: i64, year: Self) -> Self {
        Self::lowest(times * 12 * self.over * year.under, self.under * year.over)
    }

    /// Returns the number of weeks when it is a whole one.
    pub(crate) fn whole(self) -> Option<i64> {
        (self.under == 1).then_some(self.over)
    }

    /// Returns the number of weeks in hundredths, rounded.
    pub(crate) fn hundredths(self) -> Result<i64, MoneyError> {
        Exact::whole(100).times_weeks(self)?.rounded()
    }
}

impl Ord for Weeks {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let cross = |a: &Self, b: &Self| i128::from(a.over) * i128::from(b.under);
        cross(self, other).cmp(&cross(other, self))
    }
}

impl PartialOrd for Weeks {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Adds without wrapping.
pub(crate) fn sum(numbers: impl IntoIterator<Item = i64>) -> Result<i64, MoneyError> {
    numbers.into_iter().try_fold(0_i64, |a, b| a.checked_add(b).ok_or(MoneyError::TooLarge))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_rounded_once_half_away_from_zero() {
        for (minutes, pence, expected) in
            [(765, 2135, 27_221), (20, 1999, 666), (15, 2130, 533), (-15, 2130, -533), (0, 2130, 0)]
        {
            let line = Exact::whole(minutes).times(pence).and_then(|e| e.divided_by(60));
            assert_eq!(line.and_then(Exact::rounded), Ok(expected), "{minutes} min at {pence}p");
        }
    }

    #[test]
    fn a_weekly_amount_becomes_a_yearly_one_by_the_convention() {
        for (convention, year, expected) in [
            (WeekConvention::Weeks52, 2026, 1_626_300),
            (WeekConvention::Weeks52And14, 2026, 1_630_679),
            (WeekConvention::DaysOverSeven, 2026, 1_630_768),
            (WeekConvention::DaysOverSeven, 2028, 1_635_236),
        ] {
            let annual = Exact::whole(31_275).times_weeks(Weeks::of(convention, Some(year)));
            assert_eq!(annual.and_then(Exact::rounded), Ok(expected), "{convention:?} {year}");
        }
    }

    #[test]
    fn a_yearly_amount_becomes_a_weekly_one_by_the_convention() {
        for (convention, expected) in [
            (WeekConvention::Weeks52, 34_615),
            (WeekConvention::Weeks52And14, 34_522),
            (WeekConvention::DaysOverSeven, 34_521),
        ] {
            let weeks = Weeks::of(convention, Some(2026));
            let weekly = Exact::whole(1_800_000).by_the_week(weeks).and_then(Exact::rounded);
            assert_eq!(weekly, Ok(expected), "{convention:?}");
        }
    }

    #[test]
    fn weeks_are_taken_from_a_year_and_shared_out_in_it_exactly() {
        let year = Weeks::of(WeekConvention::Weeks52And14, None);
        assert_eq!(year.without(Weeks::own(14)).hundredths(), Ok(3814), "two seasons");
        assert_eq!(Weeks::own(52).without(Weeks::own(53)), Weeks::NONE, "never less than nothing");
        assert_eq!(Weeks::own(52).one_in(2), Weeks::own(26), "every second week");
        assert_eq!(year.by_month(2, year), Weeks::own(24), "twice in each of twelve months");
        assert_eq!(Weeks::own(13).by_month(2, Weeks::own(52)), Weeks::own(6), "a quarter of them");
        assert!(year > Weeks::own(52) && year < Weeks::own(53), "they have an order");
    }

    #[test]
    fn too_large_is_an_error_and_never_a_wrap() {
        let huge = Exact::whole(i64::MAX).times(i64::MAX).and_then(|e| e.times(i64::MAX));
        assert_eq!(huge, Err(MoneyError::TooLarge), "said, not wrapped");
        assert_eq!(sum([i64::MAX, 1]), Err(MoneyError::TooLarge), "said, not wrapped");
    }
}

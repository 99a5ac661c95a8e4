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

    /// Returns the nearest whole number, half away from zero.
    pub(crate) fn rounded(self) -> Result<i64, MoneyError> {
        let twice = self.over.checked_mul(2).ok_or(MoneyError::TooLarge)?;
        let shifted = twice.checked_add(self.under * twice.signum()).ok_or(MoneyError::TooLarge)?;
        i64::try_from(shifted / (2 * self.under)).map_err(|_| MoneyError::TooLarge)
    }
}

/// How many weeks a year has, as a fraction.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weeks {
    over: i64,
    under: i64,
}

impl Weeks {
    /// A year that is not known is not a leap year.
    pub(crate) fn of(convention: WeekConvention, year: Option<i32>) -> Self {
        match convention {
            WeekConvention::Weeks52 => Self::own(52),
            WeekConvention::Weeks52And14 => Self { over: 5214, under: 100 },
            WeekConvention::DaysOverSeven => {
                let leap_day = |y| chrono::NaiveDate::from_ymd_opt(y, 2, 29);
                let is_leap = year.and_then(leap_day).is_some();
                Self { over: if is_leap { 366 } else { 365 }, under: 7 }
            }
        }
    }

    pub(crate) fn own(weeks: i64) -> Self {
        Self { over: weeks, under: 1 }
    }

    pub(crate) fn is_same_as(self, other: Self) -> bool {
        self.over * other.under == other.over * self.under
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
    fn too_large_is_an_error_and_never_a_wrap() {
        let huge = Exact::whole(i64::MAX).times(i64::MAX).and_then(|e| e.times(i64::MAX));
        assert_eq!(huge, Err(MoneyError::TooLarge), "said, not wrapped");
        assert_eq!(sum([i64::MAX, 1]), Err(MoneyError::TooLarge), "said, not wrapped");
    }
}

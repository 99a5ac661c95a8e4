//! Finding time again: what is to come is laid out from where the room is, and what is late takes
//! from what can give. Whole minutes, counted from when the plan begins; the same every time.

use std::cmp::Reverse;
use std::ops::Range;

use super::ReflowPolicy;

/// One item that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Coming {
    pub(super) minutes: i64,
    /// How many of them it can give.
    pub(super) slack: i64,
    pub(super) anchor: Option<Anchor>,
}

/// A start that others wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    pub(super) at: i64,
    /// How much later it may be.
    pub(super) allowed: i64,
}

/// Where the day is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    pub(super) planned: i64,
    /// When the building closes.
    pub(super) at_the_latest: Option<i64>,
}

/// Time that nothing gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Missing {
    /// Before which of those to come; nothing for the end of the day.
    pub(super) before: Option<usize>,
    pub(super) minutes: i64,
    /// Who could give more, if somebody decided so.
    pub(super) stretch: Range<usize>,
}

/// What is to come, laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// The start and the minutes of each, in their order.
    pub(super) laid: Vec<(i64, i64)>,
    pub(super) finish: i64,
    pub(super) missing: Vec<Missing>,
}

/// Lays out what is to come, from a minute on. Each fixed start ends a stretch: what comes before
/// it gives its slack, then it is later as far as it may be, and what is left is missing. Time that
/// is already gone is never given back: no start is before `from`.
pub(super) fn lay_out(coming: &[Coming], from: i64, end: End, policy: ReflowPolicy) -> Layout {
    let mut layout = Layout { laid: Vec::new(), finish: from, missing: Vec::new() };
    let anchors = coming.iter().enumerate().filter_map(|(i, one)| Some((i, one.anchor?)));
    let mut first = 0;
    for (index, anchor) in anchors {
        let begins = layout.finish;
        let stretch = first..index;
        layout.lay(coming, &stretch, anchor.at, policy);
        let latest = anchor.at + anchor.allowed;
        if layout.finish > latest {
            let minutes = layout.finish - latest;
            layout.missing.push(Missing { before: Some(index), minutes, stretch });
        }
        layout.finish = layout.finish.clamp(anchor.at, latest).max(begins);
        first = index;
    }
    let stretch = first..coming.len();
    let target = end.at_the_latest.map_or(end.planned, |latest| latest.min(end.planned));
    layout.lay(coming, &stretch, target, policy);
    let over = end.at_the_latest.map_or(0, |latest| layout.finish - latest);
    if over > 0 {
        layout.missing.push(Missing { before: None, minutes: over, stretch });
    }
    layout
}

impl Layout {
    /// Lays one stretch, which gives time until it ends at the target.
    fn lay(&mut self, coming: &[Coming], stretch: &Range<usize>, target: i64, by: ReflowPolicy) {
        let stretch = coming.get(stretch.clone()).unwrap_or_default();
        let wanted: i64 = stretch.iter().map(|one| one.minutes).sum();
        let slacks: Vec<i64> = stretch.iter().map(|one| one.slack).collect();
        let given = give(&slacks, self.finish + wanted - target, by);
        for (one, given) in stretch.iter().zip(given) {
            let minutes = one.minutes - given;
            self.laid.push((self.finish, minutes));
            self.finish += minutes;
        }
    }
}

/// Returns how much each gives of its slack so that all of them give what is late, or all they can.
fn give(slacks: &[i64], late: i64, policy: ReflowPolicy) -> Vec<i64> {
    let total: i64 = slacks.iter().sum();
    let late = late.clamp(0, total);
    let mut given = vec![0; slacks.len()];
    let mut order: Vec<usize> = (0..slacks.len()).collect();
    match policy {
        ReflowPolicy::EarliestFirst => {}
        ReflowPolicy::GreatestSlackFirst => order.sort_by_key(|i| Reverse(slacks[*i])),
        ReflowPolicy::Proportional => {
            for (given, slack) in given.iter_mut().zip(slacks) {
                *given = (late * slack).checked_div(total).unwrap_or(0);
            }
        }
    }
    // What a fair share in whole minutes leaves over, the earliest give.
    let mut left = late - given.iter().sum::<i64>();
    for index in order {
        let more = left.min(slacks[index] - given[index]);
        given[index] += more;
        left -= more;
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_policy_takes_from_those_that_it_names() {
        use ReflowPolicy::{EarliestFirst, GreatestSlackFirst, Proportional};
        let check = |policy, late, expected: [i64; 4]| {
            assert_eq!(give(&[5, 0, 15, 10], late, policy), expected, "{policy:?} {late}");
        };
        check(EarliestFirst, 12, [5, 0, 7, 0]);
        check(GreatestSlackFirst, 12, [0, 0, 12, 0]);
        check(GreatestSlackFirst, 18, [0, 0, 15, 3]);
        check(Proportional, 12, [2, 0, 6, 4]);
        check(Proportional, 1, [1, 0, 0, 0]);
        for policy in [EarliestFirst, GreatestSlackFirst, Proportional] {
            check(policy, 99, [5, 0, 15, 10]);
            check(policy, 0, [0; 4]);
            check(policy, -7, [0; 4]);
        }
        assert_eq!(give(&[5, 5, 3], 6, GreatestSlackFirst), [5, 1, 0], "the earlier of two equals");
        assert_eq!(give(&[], 6, Proportional), [0; 0], "nobody is there to give");
    }
}

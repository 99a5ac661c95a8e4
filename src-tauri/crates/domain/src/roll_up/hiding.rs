//! Which counts may be shown where few people are counted: no number from one to four, and none
//! that can be worked out from what is shown.

/// From so many on, a number of people may be shown.
const ENOUGH: u32 = 5;

/// How many people, as far as it may be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    Exactly(u32),
    /// One to four.
    FewerThanFive,
    /// Not told exactly, so that a smaller number cannot be worked out from it.
    FiveOrMore,
}

/// Names one count of a tally.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell(usize);

/// Counts of people, and how they hang together.
#[derive(Debug, Default)]
pub(super) struct Tally {
    people: Vec<u32>,
    /// Everybody in the second is in the first.
    within: Vec<(Cell, Cell)>,
    /// Everybody in the first is in one of the others.
    sums: Vec<(Cell, Vec<Cell>)>,
}

/// What a tally shows.
#[derive(Debug)]
pub(super) struct Shown(Vec<Count>);

impl Shown {
    pub(super) fn of(&self, cell: Cell) -> Count {
        self.0[cell.0]
    }

    fn exact(&self, cell: Cell) -> Option<u32> {
        match self.of(cell) {
            Count::Exactly(people) => Some(people),
            Count::FewerThanFive | Count::FiveOrMore => None,
        }
    }

    fn sum(&self, cells: &[Cell]) -> u32 {
        cells.iter().filter_map(|cell| self.exact(*cell)).sum()
    }
}

impl Tally {
    /// Counts people who are all in the wholes.
    pub(super) fn count(&mut self, people: usize, wholes: &[Cell]) -> Cell {
        let cell = Cell(self.people.len());
        self.people.push(u32::try_from(people).unwrap_or(u32::MAX));
        self.within.extend(wholes.iter().map(|whole| (*whole, cell)));
        cell
    }

    /// Says that everybody in the whole is in one of its parts.
    pub(super) fn adds_up(&mut self, whole: Cell, parts: Vec<Cell>) {
        self.sums.push((whole, parts));
    }

    /// Returns every count as it is.
    pub(super) fn open(&self) -> Shown {
        Shown(self.people.iter().map(|people| Count::Exactly(*people)).collect())
    }

    /// Returns what may be shown to others.
    pub(super) fn hidden(&self) -> Shown {
        let first = |people: &u32| {
            if is_few(*people) { Count::FewerThanFive } else { Count::Exactly(*people) }
        };
        let mut shown = Shown(self.people.iter().map(first).collect());
        while let Some(cell) = self.tells_too_much(&shown) {
            shown.0[cell.0] = Count::FiveOrMore;
        }
        shown
    }

    /// Returns a count that has to go, since a small one can be worked out with it. It is always
    /// five or more: smaller ones are gone already, and nought gives nothing away.
    fn tells_too_much(&self, shown: &Shown) -> Option<Cell> {
        let within = self.within.iter().find_map(|(whole, part)| {
            let rest = self.known(shown, *whole)?.checked_sub(self.known(shown, *part)?)?;
            is_few(rest).then(|| self.least_exact(shown, *part))?
        });
        within.or_else(|| {
            self.sums.iter().find_map(|(whole, parts)| {
                let (all, told_by) = self.bounds(shown, *whole)?;
                let hidden: Vec<Count> = parts
                    .iter()
                    .map(|part| shown.of(*part))
                    .filter(|count| !matches!(count, Count::Exactly(_)))
                    .collect();
                let told = shown.sum(parts);
                let rest = Between {
                    least: all.least.saturating_sub(told),
                    most: all.most.saturating_sub(told),
                };
                let is_told = rest.least == rest.most && is_few(rest.least);
                let tells = !hidden.is_empty() && (is_told || is_forced(&hidden, rest));
                tells.then(|| self.least(shown, parts).unwrap_or(told_by))
            })
        })
    }

    /// Returns a number that is shown, or that its parts add up to.
    fn known(&self, shown: &Shown, cell: Cell) -> Option<u32> {
        let added = || {
            let (_, parts) = self.sums.iter().find(|(whole, _)| *whole == cell)?;
            parts.iter().map(|part| shown.exact(*part)).sum()
        };
        shown.exact(cell).or_else(added)
    }

    /// Returns what a count can be: the number that is shown, or from five to the least number that
    /// is shown of people among whom they all are; and which count tells it. Of fewer than five
    /// nothing is left that could be told less exactly.
    fn bounds(&self, shown: &Shown, cell: Cell) -> Option<(Between, Cell)> {
        match shown.of(cell) {
            Count::Exactly(people) => Some((Between { least: people, most: people }, cell)),
            Count::FewerThanFive => None,
            Count::FiveOrMore => {
                let wholes = self.within.iter().filter(|(_, part)| *part == cell);
                let told = wholes.filter_map(|(whole, _)| Some((shown.exact(*whole)?, *whole)));
                let (most, whole) = told.min_by_key(|(most, _)| *most)?;
                Some((Between { least: ENOUGH, most }, whole))
            }
        }
    }

    /// Returns the count itself if it is shown, or the least of the parts that give it away.
    fn least_exact(&self, shown: &Shown, cell: Cell) -> Option<Cell> {
        if shown.exact(cell).is_some() {
            return Some(cell);
        }
        let (_, parts) = self.sums.iter().find(|(whole, _)| *whole == cell)?;
        self.least(shown, parts)
    }

    fn least(&self, shown: &Shown, parts: &[Cell]) -> Option<Cell> {
        let told = parts.iter().filter(|part| shown.exact(**part).is_some_and(|n| n > 0));
        told.min_by_key(|part| self.people[part.0]).copied()
    }
}

fn is_few(people: u32) -> bool {
    (1..ENOUGH).contains(&people)
}

/// What a number can be.
#[derive(Debug, Clone, Copy)]
struct Between {
    least: u32,
    most: u32,
}

/// Tells whether one of these small numbers can be only one, when all add up to the rest.
fn is_forced(hidden: &[Count], rest: Between) -> bool {
    let bounds = |count: &Count| match count {
        Count::Exactly(people) => (*people, *people),
        Count::FewerThanFive => (1, ENOUGH - 1),
        Count::FiveOrMore => (ENOUGH, rest.most.max(ENOUGH)),
    };
    let least: u32 = hidden.iter().map(|count| bounds(count).0).sum();
    let most: u32 = hidden.iter().map(|count| bounds(count).1).sum();
    hidden.iter().filter(|count| **count == Count::FewerThanFive).any(|count| {
        let (own_least, own_most) = bounds(count);
        let low = own_least.max(rest.least.saturating_sub(most - own_most));
        let high = own_most.min(rest.most.saturating_sub(least - own_least));
        low == high
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What could be, for all that is shown.
    fn fits(shown: Count, people: u32) -> bool {
        match shown {
            Count::Exactly(said) => said == people,
            Count::FewerThanFive => is_few(people),
            Count::FiveOrMore => people >= ENOUGH,
        }
    }

    /// Returns every day that fits what is shown: how many agreed, wanted something, and the parts.
    fn worlds(shown: [Count; 5], most: u32) -> Vec<[u32; 5]> {
        let [agreed, wanted, ..] = shown;
        let mut worlds = Vec::new();
        for a in (0..=most).filter(|n| fits(shown[2], *n)) {
            for b in (0..=most).filter(|n| fits(shown[3], *n)) {
                for c in (0..=most).filter(|n| fits(shown[4], *n)) {
                    let sum = a + b + c;
                    let all = (sum..=most).filter(|n| fits(agreed, *n) && fits(wanted, sum));
                    worlds.extend(all.map(|n| [n, sum, a, b, c]));
                }
            }
        }
        worlds
    }

    fn tally(parts: [u32; 3], others: u32) -> (Tally, [Cell; 5]) {
        let mut tally = Tally::default();
        let sum: u32 = parts.iter().sum();
        let agreed = tally.count((sum + others) as usize, &[]);
        let wanted = tally.count(sum as usize, &[agreed]);
        let parts = parts.map(|part| tally.count(part as usize, &[wanted, agreed]));
        tally.adds_up(wanted, parts.to_vec());
        (tally, [agreed, wanted, parts[0], parts[1], parts[2]])
    }

    /// Fails if somebody who reads what is shown can say a number from one to four.
    fn assert_nothing_small_is_told(parts: [u32; 3], others: u32) {
        let (tally, cells) = tally(parts, others);
        let shown = tally.hidden();
        let shown = cells.map(|cell| shown.of(cell));
        for count in shown {
            if let Count::Exactly(people) = count {
                assert!(!is_few(people), "{parts:?} and {others} others: {shown:?}");
            }
        }
        let worlds = worlds(shown, 40);
        for (whole, part) in (0..5).flat_map(|a| (0..5).map(move |b| (a, b))) {
            let of = |world: &[u32; 5]| {
                let less = if whole == part { 0 } else { world[part] };
                i64::from(world[whole]) - i64::from(less)
            };
            let first = of(&worlds[0]);
            // That one sibling has two more than the other tells nothing of anybody.
            let is_nested = whole == part || whole < 2 && whole < part;
            let is_told = is_nested
                && (1..5).contains(&first)
                && worlds.iter().all(|world| of(world) == first);
            assert!(!is_told, "{parts:?}, {others}: {whole} − {part} is {first}: {shown:?}");
        }
    }

    #[test]
    fn six_of_whom_five_or_more_said_the_same_do_not_give_the_sixth_away() {
        assert_nothing_small_is_told([5, 0, 1], 0);
        assert_nothing_small_is_told([1, 5, 1], 0);
        assert_nothing_small_is_told([5, 1, 5], 0);
        assert_nothing_small_is_told([0, 1, 6], 1);
    }

    proptest! {
        #[test]
        fn nobody_can_work_out_a_number_from_one_to_four(
            parts in prop::array::uniform3(0u32..9), others in 0u32..9,
        ) {
            assert_nothing_small_is_told(parts, others);
        }

        #[test]
        fn nought_stays_nought_and_nothing_false_is_said(
            parts in prop::array::uniform3(0u32..30), others in 0u32..30,
        ) {
            let (tally, cells) = tally(parts, others);
            let (shown, open) = (tally.hidden(), tally.open());
            for cell in cells {
                let Count::Exactly(people) = open.of(cell) else { unreachable!("all is open") };
                prop_assert!(fits(shown.of(cell), people));
                prop_assert!(people > 0 || shown.of(cell) == Count::Exactly(0));
            }
        }
    }

    #[test]
    fn five_who_each_said_something_else_are_not_told_apart() {
        let mut tally = Tally::default();
        let agreed = tally.count(5, &[]);
        let wanted = tally.count(5, &[agreed]);
        let parts = [1, 1, 1, 1, 1].map(|one| tally.count(one, &[wanted, agreed]));
        tally.adds_up(wanted, parts.to_vec());
        let shown = tally.hidden();
        assert_eq!(shown.of(wanted), Count::FiveOrMore, "five of five in five parts is one each");
        assert_eq!(shown.of(agreed), Count::FiveOrMore, "and so it is when all are five");
    }

    #[test]
    fn a_second_number_goes_where_the_first_could_be_worked_out() {
        use Count::{Exactly, FewerThanFive, FiveOrMore};
        let check = |parts, others, expected: [Count; 5], why: &str| {
            let (tally, cells) = tally(parts, others);
            let shown = tally.hidden();
            assert_eq!(cells.map(|cell| shown.of(cell)), expected, "{why}");
        };
        let (all, none) = (Exactly(20), Exactly(0));
        check([6, 5, 0], 9, [all, Exactly(11), Exactly(6), Exactly(5), none], "all are enough");
        check(
            [9, 2, 0],
            9,
            [all, Exactly(11), FiveOrMore, FewerThanFive, none],
            "eleven less nine is two",
        );
        check(
            [4, 4, 0],
            12,
            [all, FiveOrMore, FewerThanFive, FewerThanFive, none],
            "eight can only be four and four",
        );
        check(
            [10, 8, 0],
            2,
            [all, FiveOrMore, Exactly(10), FiveOrMore, none],
            "eighteen of twenty are all but two",
        );
        check([2, 0, 0], 1, [FewerThanFive, FewerThanFive, FewerThanFive, none, none], "few");
        check([0, 0, 0], 0, [none; 5], "nobody is nobody");
    }
}

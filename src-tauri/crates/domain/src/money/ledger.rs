//! One person's money and hours, counted once: figures, accounts and checks are all read off it.

use std::collections::HashMap;

use crate::money::book::{Book, Shared, Whole};
use crate::money::employer::on_costs;
use crate::money::exact::{Exact, sum};
use crate::money::line::{Line, items, one_to_one, part_fees, shared, staff_of};
use crate::money::streams::Streams;
use crate::money::year::{PARTS, When, Year, parts_of};
use crate::money::{MoneyError, Rate, SharedKind, SupportTier};
use crate::plan::{Block, Cost, Mix, Plan, Week};
use crate::{Circle, Contingency, RecordId};

/// What a plan says about weeks, support and money, read once.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) weeks: Vec<Week>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) mixes: Vec<Mix>,
    pub(crate) costs: Vec<Cost>,
}

impl Reading {
    pub(crate) fn of(plan: &Plan) -> Self {
        Self {
            weeks: plan.weeks().list,
            blocks: plan.blocks().list,
            mixes: plan.mixes().list,
            costs: plan.costs().list,
        }
    }
}

/// A mix whose block is in a week that counts.
#[derive(Debug)]
pub(crate) struct Counted<'a> {
    pub(crate) mix: &'a Mix,
    /// The place of its block.
    pub(crate) block: usize,
    pub(crate) when: When,
    /// In how many parts of a week it happens.
    parts: i64,
}

impl Counted<'_> {
    /// Tells whether nobody is paid for it and nobody knows yet whether it works.
    pub(crate) fn is_on_trial(&self) -> bool {
        self.mix.is_trying && self.mix.tier.is_unpaid()
    }

    /// Returns the minutes that are charged in a week when it happens.
    pub(crate) fn charged(&self, staff: i64) -> Result<i64, MoneyError> {
        self.mix.minutes_per_week.checked_mul(staff).ok_or(MoneyError::TooLarge)
    }

    /// Returns its minutes in parts of a week, however often it happens.
    pub(crate) fn in_parts(&self) -> Result<i64, MoneyError> {
        self.mix.minutes_per_week.checked_mul(self.parts).ok_or(MoneyError::TooLarge)
    }
}

/// Everything that one person's money comes to, with or without what is on trial.
#[derive(Debug)]
pub(crate) struct Tally<'a> {
    pub(crate) lines: Vec<Line<'a>>,
    pub(crate) weekly: i64,
    pub(crate) recurring: i64,
    pub(crate) one_off: i64,
    pub(crate) contingency: i64,
    pub(crate) planned: i64,
}

/// One person's money and hours.
#[derive(Debug)]
pub(crate) struct Ledger<'a> {
    pub(crate) book: &'a Book<'a>,
    pub(crate) circle: &'a Circle,
    pub(crate) blocks: &'a [Block],
    pub(crate) costs: &'a [Cost],
    pub(crate) year: Year,
    /// When each block happens, by its place; nothing where its week does not count.
    pub(crate) happens: Vec<Option<When>>,
    pub(crate) counted: Vec<Counted<'a>>,
    pub(crate) streams: Streams<'a>,
}

impl<'a> Ledger<'a> {
    pub(crate) fn of(
        book: &'a Book<'a>,
        circle: &'a Circle,
        reading: &'a Reading,
        week: Option<&RecordId>,
    ) -> Self {
        let main = circle.plan.main_of(&reading.weeks);
        let year = Year::of(book.convention, &reading.weeks, main, week);
        let happens: Vec<_> = reading.blocks.iter().map(|block| year.when(block)).collect();
        let places: HashMap<&str, usize> =
            reading.blocks.iter().enumerate().map(|(n, block)| (block.id.as_str(), n)).collect();
        let mut counted = Vec::with_capacity(reading.mixes.len());
        for mix in &reading.mixes {
            // A mix whose block has gone to the tray, or is in a week that does not count, costs
            // nothing.
            let Some(block) = places.get(mix.block.as_str()).copied() else { continue };
            let Some(when) = happens.get(block).copied().flatten() else { continue };
            let parts = reading.blocks.get(block).map_or(PARTS, parts_of);
            counted.push(Counted { mix, block, when, parts });
        }
        let streams = Streams::of(circle, &reading.mixes, &reading.costs);
        let (blocks, costs) = (&*reading.blocks, &*reading.costs);
        Self { book, circle, blocks, costs, year, happens, counted, streams }
    }

    /// Returns all lines and what they come to. In the safe tally, what is on trial is still paid.
    pub(crate) fn tally(&self, is_safe: bool) -> Result<Tally<'a>, MoneyError> {
        let mut lines = one_to_one(self, is_safe)?;
        let on_top = on_costs(self, &lines)?;
        lines.extend(shared(self)?);
        lines.extend(items(self)?);
        lines.extend(on_top);
        let fees = part_fees(self, &lines)?;
        lines.extend(fees);
        let ordinary = lines.iter().filter(|line| line.counts() && line.is_ordinary);
        let weekly = sum(ordinary.filter_map(|line| line.weekly))?;
        let recurring = sum(lines.iter().filter(|line| line.recurs()).map(|line| line.annual))?;
        let once = lines.iter().filter(|line| line.counts() && line.is_once);
        let one_off = sum(once.map(|line| line.annual))?;
        let contingency = match self.circle.person.contingency {
            Some(Contingency::BasisPoints(points)) => {
                Exact::whole(recurring).part(i64::from(points))?.rounded()?
            }
            Some(Contingency::Pence(pence)) => pence,
            None => 0,
        };
        let planned = sum([recurring, one_off, contingency])?;
        Ok(Tally { lines, weekly, recurring, one_off, contingency, planned })
    }

    /// Returns the safe tally, or nothing when nothing is on trial: then it is the other one.
    pub(crate) fn safe_tally(&self) -> Result<Option<Tally<'a>>, MoneyError> {
        if self.counted.iter().any(Counted::is_on_trial) {
            return self.tally(true).map(Some);
        }
        Ok(None)
    }

    /// Returns the price of a mix's time, when it has one, and the stream that pays for it. What is
    /// on trial would cost the first hourly rate.
    pub(crate) fn price_of(&self, counted: &Counted<'a>) -> (Option<&'a Rate>, Option<usize>) {
        let stream = self.streams.named(counted.mix.stream.as_deref());
        if counted.is_on_trial() {
            return (self.book.first_hourly, stream);
        }
        let rate = counted.mix.rate.as_deref().and_then(|id| self.book.hourly(id));
        (rate, stream)
    }

    /// Returns the shared support in which the person has a part.
    pub(crate) fn shared(&self) -> impl Iterator<Item = &'a Whole<'a>> {
        let (id, book) = (&self.circle.id, self.book);
        book.shared.iter().filter(move |whole| whole.of.has(id))
    }

    /// Returns the mixes that name a shared activity as theirs.
    pub(crate) fn mixes_that_share(&self, id: &RecordId) -> impl Iterator<Item = &Counted<'a>> {
        let is_it = move |mix: &Mix| {
            mix.tier == SupportTier::SharedPaid
                && mix.shared_activity.as_deref() == Some(id.as_str())
        };
        self.counted.iter().filter(move |counted| is_it(counted.mix))
    }

    pub(crate) fn blocks_that_share(&self, shared: Shared<'_>) -> Vec<usize> {
        match shared {
            Shared::Activity(activity) => {
                let mut blocks: Vec<usize> =
                    self.mixes_that_share(&activity.id).map(|counted| counted.block).collect();
                blocks.dedup();
                blocks
            }
            Shared::Core(_) | Shared::Night(_) => Vec::new(),
        }
    }

    pub(crate) fn block_of_cost(&self, cost: &Cost) -> Vec<usize> {
        let place = cost.block.as_deref().and_then(|id| self.place_of_block(id));
        place.into_iter().collect()
    }

    fn place_of_block(&self, id: &str) -> Option<usize> {
        self.blocks.iter().position(|block| block.id.as_str() == id)
    }

    /// Returns the mixes of the week of which an ordinary week is told.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &Counted<'a>> {
        self.counted.iter().filter(|counted| self.year.is_shown(counted.when))
    }

    /// Returns the minutes of one-to-one time in a week: received, and charged.
    pub(crate) fn own_minutes(&self, is_safe: bool) -> Result<(i64, i64), MoneyError> {
        let (mut received, mut charged) = (0_i64, 0_i64);
        for counted in self.shown() {
            let Some(staff) = staff_of(counted, is_safe) else { continue };
            let parts = counted.in_parts()?;
            received = received.checked_add(parts).ok_or(MoneyError::TooLarge)?;
            let paid = parts.checked_mul(staff).ok_or(MoneyError::TooLarge)?;
            charged = charged.checked_add(paid).ok_or(MoneyError::TooLarge)?;
        }
        Ok((minutes_of(received)?, minutes_of(charged)?))
    }

    /// Returns the minutes of one kind of shared time in a week: received, and the person's part.
    pub(crate) fn shared_minutes(&self, kind: SharedKind) -> Result<(i64, i64), MoneyError> {
        let (mut received, mut charged) = (Vec::new(), Vec::new());
        for whole in self.shared().filter(|whole| whole.of.kind() == kind) {
            received.push(whole.minutes);
            charged.push(whole.charged_to(&self.circle.id)?);
        }
        Ok((sum(received)?, sum(charged)?))
    }
}

/// Makes whole minutes of parts of a week, rounded once.
pub(crate) fn minutes_of(parts: i64) -> Result<i64, MoneyError> {
    Exact::whole(parts).divided_by(PARTS)?.rounded()
}

//! The lines as one reads them: what each is called, and what it is for.

use std::collections::BTreeSet;

use crate::money::exact::Exact;
use crate::money::ledger::{Ledger, Tally};
use crate::money::line::{Line, Of};
use crate::money::{AccountLine, LineKind, MoneyError, OnCostLine};
use crate::plan::Collection;
use crate::{RateId, RecordId};

pub(super) fn lines(
    ledger: &Ledger<'_>,
    tally: &Tally<'_>,
) -> Result<Vec<AccountLine>, MoneyError> {
    let mut lines = Vec::with_capacity(tally.lines.len() + 1);
    for line in &tally.lines {
        lines.push(told(ledger, line)?);
    }
    if tally.contingency != 0 {
        lines.push(set_aside(ledger, tally.contingency)?);
    }
    Ok(lines)
}

fn told(ledger: &Ledger<'_>, line: &Line<'_>) -> Result<AccountLine, MoneyError> {
    let is_by_week = line.weekly.is_some() && line.when.weeks != ledger.book.convention;
    let own_weeks = Some(line.when.weeks).filter(|_| is_by_week);
    let a_week = Exact::whole(line.annual).by_the_week(ledger.book.convention)?.rounded()?;
    let mut blocks: Vec<_> =
        line.blocks.iter().filter_map(|place| ledger.blocks.get(*place)).collect();
    blocks.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    blocks.dedup_by(|a, b| a.id == b.id);
    Ok(AccountLine {
        kind: line.kind,
        label: label(ledger, line.of),
        on_cost: on_cost(ledger, line.of).map(str::to_owned),
        rate: rate(line.of),
        stream: ledger.streams.name(line.stream).map(str::to_owned),
        minutes: line.minutes,
        weekly: line.weekly,
        annual: line.annual,
        weeks: own_weeks.and_then(|weeks| weeks.whole()),
        weeks_hundredths: own_weeks.map(|weeks| weeks.hundredths()).transpose()?,
        a_week: (!line.is_once).then_some(a_week),
        outcomes: outcomes(ledger, line),
        blocks: blocks.into_iter().map(|block| block.id.clone()).collect(),
        cost: match line.of {
            Of::Cost(cost) => Some(cost.id.clone()),
            Of::Time(_) | Of::Shared(_) | Of::OnCost(..) => None,
        },
        shared: match line.of {
            Of::Shared(shared) => Some(shared.id().clone()),
            Of::Time(_) | Of::Cost(_) | Of::OnCost(..) => None,
        },
    })
}

fn set_aside(ledger: &Ledger<'_>, pence: i64) -> Result<AccountLine, MoneyError> {
    let a_week = Exact::whole(pence).by_the_week(ledger.book.convention)?.rounded()?;
    Ok(AccountLine {
        kind: LineKind::Contingency,
        label: String::new(),
        on_cost: None,
        rate: None,
        stream: ledger.streams.name(ledger.streams.first()).map(str::to_owned),
        minutes: None,
        weekly: None,
        annual: pence,
        weeks: None,
        weeks_hundredths: None,
        a_week: Some(a_week),
        blocks: Vec::new(),
        cost: None,
        shared: None,
        outcomes: Vec::new(),
    })
}

fn label(ledger: &Ledger<'_>, of: Of<'_>) -> String {
    match of {
        Of::Time(rate) => rate.label.clone(),
        Of::Shared(shared) => shared.label(ledger.book),
        Of::Cost(cost) => cost.label.clone(),
        Of::OnCost(_, OnCostLine::Yearly { label, .. }) => label.clone(),
        Of::OnCost(profile, _) => profile.label.clone(),
    }
}

/// Returns which of an employer's costs it is, or that all of them are in the rate.
fn on_cost(ledger: &Ledger<'_>, of: Of<'_>) -> Option<&'static str> {
    let is_loaded = match of {
        Of::OnCost(_, line) => return Some(line.name()),
        Of::Time(rate) => ledger.book.loading(rate) > 0,
        Of::Shared(shared) => {
            ledger.book.rate_of(shared).is_some_and(|r| ledger.book.loading(r) > 0)
        }
        Of::Cost(_) => false,
    };
    is_loaded.then_some("percent")
}

fn rate(of: Of<'_>) -> Option<RateId> {
    match of {
        Of::Time(rate) => Some(rate.id.clone()),
        Of::Shared(shared) => Some(shared.rate().clone()),
        Of::Cost(_) | Of::OnCost(..) => None,
    }
}

/// Returns the outcomes that a line serves, those in the tray left out.
fn outcomes(ledger: &Ledger<'_>, line: &Line<'_>) -> Vec<RecordId> {
    let blocks = line.blocks.iter().filter_map(|place| ledger.blocks.get(*place));
    let mut named: BTreeSet<&str> =
        blocks.flat_map(|block| &block.outcomes).map(String::as_str).collect();
    if let Of::Cost(cost) = line.of {
        named.extend(cost.outcome.as_deref());
    }
    let is_there = |id: &RecordId| {
        let found = ledger.circle.plan.record(Collection::Outcomes, id);
        found.is_some_and(|outcome| !outcome.removed)
    };
    named.into_iter().filter_map(|id| RecordId::new(id).ok()).filter(is_there).collect()
}

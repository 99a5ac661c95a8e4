//! One's own part of what is shared, and what it would be if somebody else did not come.

use crate::money::book::{Shared, Whole};
use crate::money::ledger::Ledger;
use crate::money::{MoneyError, SharedPart, Without, equally};
use crate::{Circle, CircleId, Day};

pub(super) fn parts(ledger: &Ledger<'_>) -> Result<Vec<SharedPart>, MoneyError> {
    ledger.shared().map(|whole| part(ledger, whole)).collect()
}

fn part(ledger: &Ledger<'_>, whole: &Whole<'_>) -> Result<SharedPart, MoneyError> {
    let me = &ledger.circle.id;
    let (received, basis_points) = match whole.of {
        Shared::Core(core) => {
            let own = core.weights.iter().filter(|weight| &weight.circle == me);
            let points = own.fold(0_u32, |all, w| all.saturating_add(w.basis_points));
            (whole.minutes, Some(points))
        }
        Shared::Night(night) => (night.nights_per_week, None),
        Shared::Activity(_) => (whole.minutes, None),
    };
    let others = others(ledger.book.day, whole.of, me);
    Ok(SharedPart {
        id: whole.of.id().clone(),
        kind: whole.of.kind(),
        label: whole.of.label(ledger.book),
        received,
        charged: whole.charged_to(me)?,
        weekly: whole.pence_of(me)?.unwrap_or(0),
        weeks: whole.of.weeks_per_year(),
        basis_points,
        without: without(whole, me, &others)?,
        others: others.iter().map(|other| other.person.name.clone()).collect(),
    })
}

/// Returns the others who share it, each once; who has gone has no name any more.
fn others<'a>(day: &'a Day, shared: Shared<'a>, me: &CircleId) -> Vec<&'a Circle> {
    let mut others: Vec<&Circle> = Vec::new();
    for sharer in shared.sharers().filter(|sharer| *sharer != me) {
        let Ok(circle) = day.circle(sharer) else { continue };
        if !others.iter().any(|other| other.id == circle.id) {
            others.push(circle);
        }
    }
    others
}

fn without(
    whole: &Whole<'_>,
    me: &CircleId,
    others: &[&Circle],
) -> Result<Vec<Without>, MoneyError> {
    let (Some(pence), Shared::Night(_) | Shared::Activity(_)) = (whole.pence, whole.of) else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for other in others {
        let staying: Vec<&CircleId> = whole.of.sharers().filter(|id| **id != other.id).collect();
        let parts = equally(pence, staying.len())?;
        let own = staying.iter().zip(&parts).filter(|(id, _)| **id == me);
        let weekly = crate::money::exact::sum(own.map(|(_, part)| *part))?;
        all.push(Without { name: other.person.name.clone(), weekly });
    }
    Ok(all)
}

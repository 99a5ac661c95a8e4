//! Where a record stands in the file, as a fault names it.

use domain::plan::{Collection, Plan, Record};

use crate::weeks::Weeks;

/// Returns where a record stands in the file.
pub(crate) fn place_of(plan: &Plan, place: &str, collection: Collection, id: &str) -> String {
    let nth = || plan.list(collection).iter().position(|r| r.id.as_str() == id).unwrap_or(0);
    // Where a record stands among those that say the same in these fields.
    let nth_with = |fields: &[&str]| {
        let all = plan.list(collection);
        let own = all.iter().find(|record| record.id.as_str() == id);
        let is_beside = |other: &&&Record| {
            fields.iter().all(|field| own.is_some_and(|own| own.text(field) == other.text(field)))
        };
        let mut beside = all.iter().filter(is_beside);
        let n = beside.position(|record| record.id.as_str() == id).unwrap_or(0);
        let said = own.map(|own| fields.iter().map(|field| own.text(field).to_owned()).collect());
        (n, said.unwrap_or_else(Vec::new))
    };
    match collection {
        Collection::Entries => {
            let (n, said) = nth_with(&["worksheet", "section"]);
            format!("{place}.worksheets.{}[{n}]", said.join("."))
        }
        Collection::Weeks => place_of_week(plan, place, id),
        Collection::Blocks => {
            let (n, said) = nth_with(&["week"]);
            let week = said.first().map(String::as_str).unwrap_or_default();
            format!("{}.blocks[{n}]", place_of_week(plan, place, week))
        }
        Collection::Mixes => {
            let (n, said) = nth_with(&["block"]);
            let block = said.first().map(String::as_str).unwrap_or_default();
            format!("{}.mix[{n}]", place_of(plan, place, Collection::Blocks, block))
        }
        Collection::Reviews => format!("{place}.review"),
        Collection::About => format!("{place}.about"),
        Collection::CheckIns => format!("{place}.check_ins[{}]", nth()),
        Collection::Costs
        | Collection::Outcomes
        | Collection::Actions
        | Collection::Links
        | Collection::Intentions
        | Collection::Revisions
        | Collection::Ideas
        | Collection::Gaps => format!("{place}.{}[{}]", collection.name(), nth()),
    }
}

fn place_of_week(plan: &Plan, place: &str, id: &str) -> String {
    match Weeks::of(plan).others.iter().position(|week| week.id == id) {
        Some(n) => format!("{place}.weeks[{n}]"),
        None => format!("{place}.week"),
    }
}

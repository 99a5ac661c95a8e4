//! The weeks of a plan: the main one in a place of its own, and those beside it in a list.

use domain::plan::Collection;
use serde_json::Value;

use crate::cursor::{Fault, Object};
use crate::read::records::{Records, id_or_fault};
use crate::weeks::{MAIN, is_main_kind};

/// One week of the file.
struct Week {
    id: String,
    from: Object,
    blocks: Vec<Object>,
}

impl Week {
    fn new(id: String, mut from: Object) -> Result<Self, Fault> {
        id_or_fault(&from.at("id"), &id)?;
        let blocks = from.objects("blocks")?;
        Ok(Self { id, from, blocks })
    }

    fn may_be_main(&self) -> bool {
        is_main_kind(self.from.says("kind").unwrap_or_default())
    }
}

/// Reads every week with its blocks and their mixes; a plan without any has an empty main week.
pub(super) fn read_weeks(plan: &mut Object, records: &mut Records<'_>) -> Result<(), Fault> {
    let mut others = Vec::new();
    let is_main_there = plan.says_something("week");
    let main = plan.object("week")?;
    for mut week in plan.objects("weeks")? {
        others.push(Week::new(week.needed("id")?, week)?);
    }
    let main = if is_main_there || others.is_empty() { Some(read_main(main)?) } else { None };
    check_others(main.as_ref().map(|(main, _)| main), &others)?;
    let (mut in_order, mut with_blocks): (Vec<Week>, Vec<_>) = (Vec::new(), Vec::new());
    let main = match main {
        Some((main, after)) => {
            with_blocks.push(main.id.clone());
            Some((place_of_main(&main, after.as_deref(), &others)?, main))
        }
        None => None,
    };
    with_blocks.extend(others.iter().map(|week| week.id.clone()));
    in_order.extend(others);
    if let Some((place, main)) = main {
        in_order.insert(place, main);
    }
    let mut blocks: Vec<(String, Vec<Object>)> = Vec::new();
    for week in in_order {
        records.put(Collection::Weeks, &week.id, week.from, &[])?;
        blocks.push((week.id, week.blocks));
    }
    // The blocks of the main week come first: mixes are numbered in the order of the file.
    blocks.sort_by_key(|(id, _)| with_blocks.iter().position(|other| other == id));
    read_blocks(blocks, records)
}

/// Reads the main week, and after which other one it comes.
fn read_main(mut from: Object) -> Result<(Week, Option<String>), Fault> {
    let id = from.optional_text("id")?.unwrap_or_else(|| MAIN.to_owned());
    let after = from.optional_text("after")?;
    let mut main = Week::new(id, from)?;
    if !main.may_be_main() {
        return Err(main.from.fault("kind", "the week that stands here is the perfect one"));
    }
    if main.from.is_empty() {
        main.from.give("label", Value::from("Perfect"));
    }
    Ok((main, after))
}

fn check_others(main: Option<&Week>, others: &[Week]) -> Result<(), Fault> {
    let mut ids: Vec<&str> = main.iter().map(|main| main.id.as_str()).collect();
    for week in others {
        if ids.contains(&week.id.as_str()) {
            return Err(week.from.fault("id", format!("the id \"{}\" stands twice", week.id)));
        }
        if main.is_none() && week.may_be_main() {
            let what = "the first perfect week of a plan stands in \"week\"";
            return Err(week.from.fault("kind", what));
        }
        ids.push(&week.id);
    }
    Ok(())
}

/// Returns how many weeks come before the main one.
fn place_of_main(main: &Week, after: Option<&str>, others: &[Week]) -> Result<usize, Fault> {
    let Some(after) = after else { return Ok(0) };
    let Some(place) = others.iter().position(|week| week.id == after) else {
        return Err(main.from.fault("after", format!("no week has the id \"{after}\"")));
    };
    match others.iter().take(place + 1).find(|week| week.may_be_main()) {
        Some(week) => {
            let what = format!("\"{}\" is a perfect week too, and would come first", week.id);
            Err(main.from.fault("after", what))
        }
        None => Ok(place + 1),
    }
}

/// Reads blocks with their mixes. A block has an id like no other in the plan: ideas, costs and the
/// blocks of other weeks name it.
fn read_blocks(weeks: Vec<(String, Vec<Object>)>, records: &mut Records<'_>) -> Result<(), Fault> {
    let (mut ids, mut n_mixes) = (std::collections::BTreeSet::new(), 0);
    for (week, blocks) in weeks {
        for mut block in blocks {
            let mixes = block.objects("mix")?;
            let id = block.needed("id")?;
            if !ids.insert(id.clone()) {
                return Err(block.fault("id", format!("the id \"{id}\" stands twice")));
            }
            records.put(Collection::Blocks, &id, block, &[("week", &week)])?;
            for mix in mixes {
                n_mixes += 1;
                check_staff(&mix)?;
                records.put(Collection::Mixes, &format!("m{n_mixes}"), mix, &[("block", &id)])?;
            }
        }
    }
    Ok(())
}

/// Says no to more than one worker at a time who would be none or one.
fn check_staff(mix: &Object) -> Result<(), Fault> {
    let staff = mix.fields().get("staff").and_then(Value::as_i64);
    if mix.says("tier") == Some("MoreThanOne") && staff.is_some_and(|staff| staff < 2) {
        return Err(mix.fault("staff", "more than one worker is at least 2"));
    }
    Ok(())
}

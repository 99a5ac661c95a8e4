//! The worksheets that the event has of its own, and those that it does not use.

use domain::WorksheetId;
use domain::worksheet::{BadWorksheet, OWN_WORKSHEETS, Worksheets, from_json};

use crate::cursor::{Fault, Object};
use crate::references::refuse_twice;

pub(crate) fn read_own(file: &mut Object) -> Result<Worksheets, Fault> {
    let mut own = Vec::new();
    for (n, value) in file.list("worksheets")?.into_iter().enumerate() {
        own.push(from_json(value).map_err(|bad| fault(n, &bad))?);
    }
    if own.len() > OWN_WORKSHEETS as usize {
        let what = format!("{} are too many: at most {OWN_WORKSHEETS}", own.len());
        return Err(Fault::new("worksheets", what));
    }
    refuse_twice("worksheets", own.iter().map(|own| own.id.as_str()))?;
    let mut worksheets = Worksheets { own, set_aside: Vec::new() };
    worksheets.check().map_err(|(n, bad)| fault(n, &bad))?;
    let mut set_aside: Vec<WorksheetId> = file.ids("worksheets_set_aside")?;
    for (n, id) in set_aside.iter().enumerate() {
        if worksheets.find(id.as_str()).is_none() {
            let place = format!("worksheets_set_aside[{n}]");
            return Err(Fault::new(place, format!("no worksheet has the id \"{id}\"")));
        }
    }
    set_aside.sort_unstable();
    set_aside.dedup();
    worksheets.set_aside = set_aside;
    Ok(worksheets)
}

/// Returns what is wrong with one worksheet, with its place in the file of the event.
fn fault(n: usize, bad: &BadWorksheet) -> Fault {
    let point = if bad.place.is_empty() { "" } else { "." };
    Fault::new(format!("worksheets[{n}]{point}{}", bad.place), bad.fault.to_string())
}

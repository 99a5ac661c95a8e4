//! In the evening: do all devices have the same, is it what is on the disk, and is every word that was
//! said to be saved in it, once?

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use domain::{CircleId, Day};
use serde_json::{Value, json};

use super::device::{Device, Kind};
use super::host::CIRCLES;

/// Returns how many words were looked for and found.
pub(super) fn agree(day: &Day, devices: &[Device]) -> Result<u64> {
    let mut words = 0;
    for n in 1..=CIRCLES {
        let circle = format!("c{n}");
        let there = on_disk(day, &circle)?;
        let mut said = BTreeMap::new();
        for record in there.values() {
            let text = record["fields"]["text"]["value"].as_str().unwrap_or_default();
            for word in text.split(' ') {
                *said.entry(word.to_owned()).or_insert(0_u32) += 1;
            }
        }
        for device in devices.iter().filter(|device| device.is_in_circle(&circle)) {
            for (place, record) in &there {
                let own = device.plan.get(place);
                ensure!(own == Some(record), "{} has {own:?}, the disk {record}", device.name);
            }
            ensure!(device.plan.len() == there.len(), "{} has more than the disk", device.name);
            for word in &device.words {
                let times = said.get(word).copied().unwrap_or_default();
                ensure!(times == 1, "{word} of {} stands {times} times", device.name);
                words += 1;
            }
        }
    }
    of_the_day(day, devices)?;
    Ok(words)
}

/// Minutes were given once each, and the wall and the desk show the same agenda as the disk has.
fn of_the_day(day: &Day, devices: &[Device]) -> Result<()> {
    let given: u64 = devices.iter().map(|device| device.minutes).sum();
    let runs = day.agenda.runs.iter();
    let there: i64 = runs.map(|run| i64::from(run.extra_minutes)).sum();
    ensure!(u64::try_from(there).ok() == Some(given), "{there} minutes, and {given} were given");
    let runs = json!(day.agenda.runs);
    for device in devices {
        match device.kind {
            Kind::Circle(_) => {}
            Kind::Desk { .. } | Kind::Wall => {
                let own = &device.view["agenda"]["runs"];
                ensure!(*own == runs, "{} shows {own}, the disk has {runs}", device.name);
            }
        }
    }
    Ok(())
}

/// Returns every record of a circle as it travels, by collection and id.
fn on_disk(day: &Day, circle: &str) -> Result<BTreeMap<(String, String), Value>> {
    let circle = CircleId::new(circle).context("an id")?;
    let found = day.circles.iter().find(|one| one.id == circle).context("the circle")?;
    let records = found.plan.everything().map(|(collection, record)| {
        let place = (collection.name().to_owned(), record.id.to_string());
        (place, json!(record))
    });
    Ok(records.collect())
}

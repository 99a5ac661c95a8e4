//! In the evening: do all devices have the same, is it what is on the disk of the laptop that hosts
//! by then, is every word that was said to be saved in it, once, and does nobody else host?

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use domain::{CircleId, Day};
use serde_json::json;
use store::Loaded;

use super::asked::Plan;
use super::device::{Device, Kind};
use super::laptop::CIRCLES;

/// Returns how many words were looked for and found.
pub(super) fn agree(day: &Day, devices: &[Device], since: &[u64]) -> Result<u64> {
    let mut words = 0;
    for n in 1..=CIRCLES {
        let circle = format!("c{n}");
        let there = on_disk(day, &circle)?;
        let own: Vec<_> = devices.iter().filter(|device| device.is_in_circle(&circle)).collect();
        for device in &own {
            has_what_is_on_the_disk(device, &there)?;
        }
        words += words_stand_once(&own, &there)?;
    }
    ideas_stand_once(day, devices)?;
    of_the_day(day, devices, since)?;
    Ok(words)
}

fn has_what_is_on_the_disk(device: &Device, there: &Plan) -> Result<()> {
    for (place, record) in there {
        let own = device.plan.get(place);
        ensure!(own == Some(record), "{} has {own:?}, the disk {record}", device.name);
    }
    ensure!(device.plan.len() == there.len(), "{} has more than the disk", device.name);
    Ok(())
}

/// What a host would not have, because its record went with the laptop before, need not stand: it is
/// shown to whoever wrote it.
fn words_stand_once(devices: &[&Device], there: &Plan) -> Result<u64> {
    let mut said = BTreeMap::new();
    for record in there.values() {
        let text = record["fields"]["text"]["value"].as_str().unwrap_or_default();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            *said.entry(word).or_insert(0_u32) += 1;
        }
    }
    let mut written = BTreeSet::new();
    let mut words = 0;
    for device in devices {
        for word in device.words.union(&device.aside) {
            let times = said.get(word.as_str()).copied().unwrap_or_default();
            let is_aside = device.aside.contains(word);
            let is_right = times == 1 || (is_aside && times == 0);
            ensure!(is_right, "{word} of {} stands {times} times", device.name);
            words += u64::from(times);
            written.insert(word.as_str());
        }
    }
    for word in said.keys() {
        ensure!(written.contains(word), "{word} stands, and nobody is known to have written it");
    }
    Ok(words)
}

/// Ideas that were given stand once; what a page forgot when it was loaded again, at most once.
fn ideas_stand_once(day: &Day, devices: &[Device]) -> Result<()> {
    let mut stand = BTreeMap::new();
    for idea in &day.idea_wall.ideas {
        *stand.entry(idea.text.as_str()).or_insert(0_u32) += 1;
    }
    for (text, times) in &stand {
        ensure!(*times == 1, "the idea {text} stands {times} times");
    }
    for device in devices {
        for text in device.ideas.values() {
            ensure!(stand.contains_key(text.as_str()), "{} gave the idea {text}", device.name);
        }
    }
    Ok(())
}

/// Minutes were given once each, and the wall and the desk show the same agenda as the disk has.
/// What a desk did after the last that the laptop which took over was told of is gone with the one
/// before.
fn of_the_day(day: &Day, devices: &[Device], since: &[u64]) -> Result<()> {
    let is_here = |(term, revision): &(u64, u64)| {
        let next = usize::try_from(*term).ok().and_then(|term| since.get(term + 1));
        next.is_none_or(|since| revision <= since)
    };
    let given = devices.iter().flat_map(|device| &device.minutes).filter(|one| is_here(one));
    let (given, runs) = (u64::try_from(given.count())?, day.agenda.runs.iter());
    let doubtful: u64 = devices.iter().map(|device| device.doubtful).sum();
    let there = u64::try_from(runs.map(|run| i64::from(run.extra_minutes)).sum::<i64>())?;
    let is_right = (given..=given + doubtful).contains(&there);
    ensure!(is_right, "{there} minutes, and {given} were given, with {doubtful} in doubt");
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

/// The spare laptop has what the host has: the day, who did what, and when who wrote.
pub(super) fn follows_the_host(spare: &Loaded, host: &Loaded) -> Result<()> {
    let (own, its) = (spare.day.revision, host.day.revision);
    ensure!(own == its, "the spare laptop is at {own:?}, the host at {its:?}");
    ensure!(spare.day == host.day, "the spare laptop has another day than the host");
    ensure!(spare.commands == host.commands, "it has other commands than the host");
    let (spare, host) = ((&spare.did, &spare.wrote), (&host.did, &host.wrote));
    ensure!(spare == host, "{spare:?} did something at the spare laptop, at the host {host:?}");
    Ok(())
}

/// Returns every record of a circle as it travels, by collection and id.
fn on_disk(day: &Day, circle: &str) -> Result<Plan> {
    let circle = CircleId::new(circle).context("an id")?;
    let found = day.circles.iter().find(|one| one.id == circle).context("the circle")?;
    let records = found.plan.everything().map(|(collection, record)| {
        let place = (collection.name().to_owned(), record.id.to_string());
        (place, json!(record))
    });
    Ok(records.collect())
}

/// Returns all texts of a day's circles, for the day's number.
pub(super) fn texts(day: &Day) -> Result<String> {
    let mut texts = String::new();
    for n in 1..=CIRCLES {
        for ((_, id), record) in on_disk(day, &format!("c{n}"))? {
            let text = &record["fields"]["text"]["value"];
            texts.extend([id.as_str(), " ", &text.to_string(), "\n"]);
        }
    }
    Ok(texts)
}

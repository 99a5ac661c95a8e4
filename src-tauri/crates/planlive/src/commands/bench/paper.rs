//! `planlive bench paper`: the whole pack of many people.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use chrono::Utc;
use domain::{CircleId, Day, Dress, PackChoice, PaperFormat, PaperKind, Reader};
use protocol::PaperRequest;
use room::{Stock, make_paper};

use super::child::taken_by;

pub(crate) fn paper(people: u16) -> Result<()> {
    let day = day_of(people)?;
    let (photo, form) = (&|_: &store::PictureId| None, &|_: &str| None);
    let accesses = &|_: &CircleId| Vec::new();
    let (now, symbols) = (Utc::now(), lan::symbol);
    let stock = Stock { day: &day, address: None, symbols, photo, form, accesses, now };
    // The fonts are read once.
    make_paper(&request(false), &stock, &|_, _| true)?;
    println!("{people} people, their whole packs");
    for (each, how) in [(true, "a file each"), (false, "in one file")] {
        let began = Instant::now();
        let printed = make_paper(&request(each), &stock, &|_, _| true)?;
        let took = began.elapsed().as_millis();
        let bytes: usize = printed.files.iter().map(|file| file.bytes.len()).sum();
        println!("{how}: {took} ms, {} pages, {} KB", printed.pages, bytes / 1024);
    }
    if let Some(taken) = taken_by(std::process::id()) {
        println!("memory at most: {} MB", taken.peak / 1024);
    }
    Ok(())
}

fn request(each: bool) -> PaperRequest {
    let choice = PackChoice { dress: Dress::Standard, ..PackChoice::usual(Reader::Family) };
    PaperRequest {
        kind: PaperKind::Pack,
        circle: None,
        language: "en".to_owned(),
        format: PaperFormat::Pdf,
        choice,
        was_asked: false,
        each,
        form: None,
    }
}

/// Returns the sample day with as many people, each with one of its plans.
fn day_of(people: u16) -> Result<Day> {
    let mut day = exchange::read(exchange::SAMPLE).context("the sample day")?;
    let plans = std::mem::take(&mut day.circles);
    for (number, circle) in (1..=people).zip(plans.iter().cycle()) {
        let mut circle = circle.as_ref().clone();
        circle.id = CircleId::new(format!("person{number}")).context("an id")?;
        circle.person.name = format!("{} {number}", circle.person.name);
        day.circles.push(Arc::new(circle));
    }
    Ok(day)
}

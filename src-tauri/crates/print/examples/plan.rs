//! Prints a full plan in a dress, to be looked at: `cargo run -p print --example plan -- OUT.pdf Large`.

use domain::Dress;
use print::sheet::Sheet;
use print::words::Language;
use print::{Who, outcome_summary, render};

#[path = "../tests/days/mod.rs"]
mod days;
#[path = "../tests/full_day/mod.rs"]
mod full_day;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let path = wanted.first().ok_or("say where the PDF should go")?;
    let is = |word: &str| wanted.iter().any(|wanted| wanted == word);
    let dresses = [Dress::Large, Dress::Larger, Dress::EasyRead];
    let dress = dresses.into_iter().find(|dress| is(&format!("{dress:?}")));
    let language = if is("cy") { Language::Welsh } else { Language::English };
    let (day, who) = if is("everybody") {
        (full_day::full_day(25), Who::Everyone)
    } else if is("much") {
        (days::day(vec![days::too_much()]), Who::One(days::id("much")))
    } else if is("full") {
        (full_day::full_day(4), Who::One(days::id("person-4")))
    } else {
        (days::day(vec![days::amara()]), Who::One(days::id("amara")))
    };
    let sheet = outcome_summary(&day, &who, language, days::date(2026, 12, 5))?;
    let sheet = Sheet { dress: dress.unwrap_or(Dress::Standard), ..sheet };
    std::fs::write(path, render(&sheet)?.bytes)?;
    Ok(())
}

//! Writes copies to be looked at, as HTML and as DOCX: `cargo run -p print --example copies -- FOLDER`.

#[path = "../tests/copied/mod.rs"]
mod copied;
#[path = "../tests/days/mod.rs"]
mod days;
#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::path::Path;

use print::sheet::Sheet;
use print::words::Language;
use print::{Joining, Who, door_sign, joining_cards, name_cards, outcome_summary};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("say which folder the copies should go to")?;
    for (name, sheet) in sheets()? {
        let path = Path::new(&folder).join(name);
        std::fs::write(path.with_extension("html"), print::html(&sheet))?;
        std::fs::write(path.with_extension("docx"), print::docx(&sheet)?)?;
    }
    Ok(())
}

fn sheets() -> Result<Vec<(&'static str, Sheet)>, domain::Rejection> {
    let on = days::date(2026, 12, 5);
    let english = Language::English;
    let joining = Joining {
        address: Some("http://192.168.1.20:8080".to_owned()),
        code: "KLM234".to_owned(),
        key: "Zm9ydHktdHdvIGlzIG5vdCBhIHJhbmRvbSBudW1iZXI".to_owned(),
    };
    let mut day = days::day(vec![days::amara(), days::circle("ben", "Ben")]);
    day.event.languages = ["en", "cy", "ur", "pl"].map(str::to_owned).to_vec();
    let much = days::day(vec![days::too_much()]);
    let amara = Who::One(days::id("amara"));
    Ok(vec![
        ("everything", copied::everything()),
        ("easy-read", copied::easy_read()),
        ("larger", Sheet { dress: domain::Dress::Larger, ..copied::everything() }),
        ("specimen", specimen::specimen()),
        ("pictures", copied::only_pictures()),
        ("door", copied::sign()),
        ("urdu", copied::urdu()),
        ("markup", copied::markup()),
        ("amara", outcome_summary(&day, &amara, english, on)?),
        ("amara-cy", outcome_summary(&day, &amara, Language::Welsh, on)?),
        ("everyone", outcome_summary(&day, &Who::Everyone, english, on)?),
        ("much", outcome_summary(&much, &Who::Everyone, english, on)?),
        ("joining", joining_cards(&day, &Who::Everyone, &joining, english, on)?),
        ("names", name_cards(&day, &Who::Everyone, english, on)?),
        ("sign", door_sign(&day, &joining, english, on)),
    ])
}

//! Prints every kind of paper of several plans and days, to be looked at, as PDF, HTML and DOCX:
//! `cargo run -p print --example kinds -- FOLDER EasyRead`.

#![allow(dead_code, reason = "what is printed needs fewer helpers than the tests")]

#[path = "../tests/days/mod.rs"]
mod days;
#[path = "../tests/every_kind/mod.rs"]
mod every_kind;
#[path = "../tests/person/fixtures.rs"]
mod fixtures;
#[path = "../tests/hall_day/mod.rs"]
mod hall_day;
#[path = "../tests/outside/mod.rs"]
mod outside;

use std::error::Error;
use std::path::{Path, PathBuf};

use domain::{Day, Dress, PackChoice, PaperKind, Reader};
use every_kind::{OF_PEOPLE, OF_THE_DAY, choice, plans};
use print::Who;

const DRESSES: [Dress; 4] = [Dress::Standard, Dress::Large, Dress::Larger, Dress::EasyRead];
fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let folder = PathBuf::from(wanted.first().ok_or("say in which folder")?);
    let is = |name: &str| wanted.len() == 1 || wanted[1..].iter().any(|one| one == name);
    for dress in DRESSES.into_iter().filter(|dress| is(&format!("{dress:?}"))) {
        let folder = folder.join(format!("{dress:?}").to_lowercase());
        for (name, circle) in plans() {
            let own = choice(Reader::Family, dress);
            let day = days::day(vec![circle.clone()]);
            let who = Who::One(circle.id.clone());
            for kind in fixtures::KINDS.into_iter().chain(OF_PEOPLE) {
                printed(&folder.join(name), &day, &who, kind, &own)?;
            }
            let others = choice(Reader::Authority, dress);
            let folder = folder.join(format!("{name}-for-others"));
            printed(&folder, &day, &who, PaperKind::Pack, &others)?;
        }
        for (name, day) in the_days() {
            let own = choice(Reader::Family, dress);
            for kind in OF_THE_DAY {
                printed(&folder.join(name), &day, &Who::Everyone, kind, &own)?;
            }
        }
        let everybody = days::day(vec![fixtures::whole(), fixtures::from_right_to_left()]);
        let own = choice(Reader::Family, dress);
        let folder = folder.join("everybody");
        printed(&folder, &everybody, &Who::Everyone, PaperKind::Pack, &own)?;
    }
    Ok(())
}

fn the_days() -> [(&'static str, Day); 3] {
    [
        ("day", every_kind::a_day()),
        ("day-of-sixty", hall_day::sixty()),
        ("day-of-nobody", days::day(Vec::new())),
    ]
}

fn printed(
    folder: &Path,
    day: &Day,
    who: &Who,
    kind: PaperKind,
    choice: &PackChoice,
) -> Result<(), Box<dyn Error>> {
    let sheet = every_kind::sheet(day, who, kind, choice);
    std::fs::create_dir_all(folder)?;
    let path = folder.join(format!("{kind:?}"));
    std::fs::write(path.with_extension("pdf"), print::render(&sheet)?.bytes)?;
    std::fs::write(path.with_extension("html"), print::html(&sheet))?;
    std::fs::write(path.with_extension("docx"), print::docx(&sheet)?)?;
    Ok(())
}

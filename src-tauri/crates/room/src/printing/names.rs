//! How files of paper are called: names that sort as the circles do, and that every system takes.

use std::collections::BTreeSet;

use domain::Day;

/// The longest name of a file without its ending, in bytes; room is left for a number and an ending.
const LONGEST: usize = 120;
/// What a file is called of whose title nothing can stand in a name.
const NAMELESS: &str = "Planning Live";
/// Between whose it is and what it is.
const BETWEEN: &str = " - ";
/// What some systems take for a device, whatever follows the first dot.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// Gives each of some files a name of its own.
#[derive(Debug, Default)]
pub(super) struct Namer {
    taken: BTreeSet<String>,
}

impl Namer {
    /// Returns "03 Amara - My plan.pdf" for the third person, and "Harbour House - Run sheet.pdf" for
    /// what is about all.
    pub(super) fn name(
        &mut self,
        day: &Day,
        place: Option<usize>,
        what: &str,
        ending: &str,
    ) -> String {
        let stem = match place {
            Some(place) => of_person(day, place, what),
            None => {
                // What the paper is stays in the name, however long the day's title is.
                let event = safe_stem(&day.event.title);
                let room = LONGEST.saturating_sub(what.len() + BETWEEN.len());
                let event = event[..event.floor_char_boundary(room)].trim_end();
                format!("{event}{BETWEEN}{what}")
            }
        };
        let stem = safe_stem(&stem);
        let mut number = 1;
        loop {
            let name = match number {
                1 => format!("{stem}.{ending}"),
                _ => format!("{stem} ({number}).{ending}"),
            };
            // Two names that differ in large letters only are one to some systems.
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

fn of_person(day: &Day, place: usize, what: &str) -> String {
    let name = safe_stem(day.circles[place].person.name.trim());
    let width = day.circles.len().to_string().len().max(2);
    let room = LONGEST.saturating_sub(what.len() + BETWEEN.len() + width + 1);
    let name = name[..name.floor_char_boundary(room)].trim_end();
    format!("{:0width$} {name}{BETWEEN}{what}", place + 1)
}

/// Returns what the archive of many papers is called, of which this is the first:
/// "Harbour House - My plan.zip".
pub(super) fn of_archive(event: &str, first: &str) -> String {
    let stem = first.rsplit_once('.').map_or(first, |(stem, _)| stem);
    let what = stem.rsplit_once(BETWEEN).map_or(stem, |(_, what)| what);
    format!("{}.zip", safe_stem(&format!("{event}{BETWEEN}{what}")))
}

/// Returns the name of a file, without its ending, that every system takes and that leaves no
/// folder.
pub(crate) fn safe_stem(wanted: &str) -> String {
    let clean: String = wanted.chars().map(|c| if is_safe(c) { c } else { ' ' }).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = clean.trim_matches(['-', ' ']);
    let cut = clean[..clean.floor_char_boundary(LONGEST)].trim_end();
    if cut.is_empty() {
        return NAMELESS.to_owned();
    }
    let upper = cut.to_ascii_uppercase();
    let is_numbered = |device| {
        let number = upper.strip_prefix(device);
        number.is_some_and(|n: &str| n.len() == 1 && n.as_bytes()[0].is_ascii_digit())
    };
    if DEVICES.contains(&upper.as_str()) || is_numbered("COM") || is_numbered("LPT") {
        return format!("{cut} 1");
    }
    cut.to_owned()
}

/// Tells whether a letter may stand in a name of a file on every system, and says what it is.
fn is_safe(c: char) -> bool {
    let turns_or_hides = matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}');
    !c.is_control() && !turns_or_hides && !"<>:\"/\\|?*.%".contains(c)
}

#[cfg(test)]
mod tests {
    use domain::{Circle, EventInfo, Person};

    use super::*;

    fn day_of(names: &[&str]) -> Day {
        let mut day = Day::new(EventInfo::new("day", "Day"));
        for (index, name) in names.iter().enumerate() {
            let id = domain::CircleId::new(format!("c{index}")).expect("an id");
            let person = Person::named(*name);
            let circle = Circle { id, person, plan: domain::plan::Plan::default() };
            day.circles.push(std::sync::Arc::new(circle));
        }
        day
    }

    #[test]
    fn files_sort_as_the_circles_do() {
        let day = day_of(&["Zoë", "Amara", "../../etc"]);
        let mut namer = Namer::default();
        let mut check = |place, title, expected: &str| {
            assert_eq!(namer.name(&day, place, title, "pdf"), expected);
        };
        check(Some(0), "My plan", "01 Zoë - My plan.pdf");
        check(Some(1), "Fy nghynllun", "02 Amara - Fy nghynllun.pdf");
        check(Some(2), "My plan", "03 etc - My plan.pdf");
        check(None, "Run sheet", "Day - Run sheet.pdf");
        check(None, "RUN SHEET", "Day - RUN SHEET (2).pdf");
        let many: Vec<String> = (0..100).map(|n| format!("P{n}")).collect();
        let many = day_of(&many.iter().map(String::as_str).collect::<Vec<_>>());
        let name = Namer::default().name(&many, Some(8), "My plan", "docx");
        assert_eq!(name, "009 P8 - My plan.docx");
        assert_eq!(
            of_archive("Harbour / House", "01 Zoë - My plan.pdf"),
            "Harbour House - My plan.zip"
        );
    }

    #[test]
    fn a_long_name_pushed_what_the_paper_is_out_of_the_name_of_its_file() {
        let mut day = day_of(&["Bartholomew ".repeat(30).as_str()]);
        day.event.title = "A very long day ".repeat(30);
        for place in [Some(0), None] {
            let name = Namer::default().name(&day, place, "My action plan", "pdf");
            assert!(name.ends_with(" - My action plan.pdf") && name.len() <= LONGEST + 4, "{name}");
        }
    }

    #[test]
    fn a_name_is_safe_on_every_system() {
        let check = |wanted: &str, expected: &str| assert_eq!(safe_stem(wanted), expected);
        check("a/b\\c:d*e?f\"g<h>i|j\n\0k", "a b c d e f g h i j k");
        check(" .. ", NAMELESS);
        check("", NAMELESS);
        check("con", "con 1");
        check("COM7", "COM7 1");
        check("Comb", "Comb");
        check("annexe\u{202e}fdp.exe", "annexe fdp exe");
        check("Siân O’Neill (Tŷ)", "Siân O’Neill (Tŷ)");
        check("আমরা हिन्दी ਪੰਜਾਬੀ مُحَمَّد 王小明", "আমরা हिन्दी ਪੰਜਾਬੀ مُحَمَّد 王小明");
        check(&"ŷ".repeat(200), &"ŷ".repeat(60));
    }
}

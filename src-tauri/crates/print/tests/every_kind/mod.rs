//! Every kind of paper, of plans and days of all sorts.

use domain::{Circle, Day, Dress, PackChoice, PaperKind, Reader};
use print::sheet::Sheet;
use print::words::Language;
use print::{Joining, Order, Who};

use crate::{days, fixtures, hall_day};

pub const OF_PEOPLE: [PaperKind; 3] =
    [PaperKind::OutcomeSummary, PaperKind::SupportPlan, PaperKind::EhcPlan];
pub const OF_THE_DAY: [PaperKind; 9] = [
    PaperKind::Actions,
    PaperKind::RunSheet,
    PaperKind::BlankSheets,
    PaperKind::Attendance,
    PaperKind::PlannedActual,
    PaperKind::RollUp,
    PaperKind::JoiningCards,
    PaperKind::NameCards,
    PaperKind::DoorSign,
];

pub fn plans() -> [(&'static str, Circle); 5] {
    [
        ("whole", fixtures::whole()),
        ("empty", days::circle("ben", "Ben")),
        ("much", fixtures::far_too_much()),
        ("urdu", fixtures::from_right_to_left()),
        ("pictures", fixtures::only_pictures()),
    ]
}

/// Returns how a paper is chosen for a reader, in letters of a size.
pub fn choice(reader: Reader, dress: Dress) -> PackChoice {
    PackChoice { dress, ..fixtures::choice(reader) }
}

/// Returns a sheet with its pictures, on a computer that people can join at.
pub fn sheet(day: &Day, who: &Who, kind: PaperKind, choice: &PackChoice) -> Sheet {
    let joining = Joining {
        address: Some("http://192.168.1.20:8080".to_owned()),
        code: "KLM234".to_owned(),
        key: "Zm9ydHktdHdvIGlzIG5vdCBhIHJhbmRvbSBudW1iZXI".to_owned(),
    };
    let (now, printed_on) = (fixtures::now(), fixtures::printed_on());
    let (was_asked, language, joining) = (true, Language::English, &joining);
    let order = Order { day, kind, who, language, choice, was_asked, joining, now, printed_on };
    let mut sheet = print::sheet(&order).expect("somebody was asked").sheet;
    sheet.pictures = fixtures::pictures(&sheet);
    sheet
}

/// Returns a day that ran, with people in it.
pub fn a_day() -> Day {
    hall_day::a_day_that_ran(fixtures::now())
}

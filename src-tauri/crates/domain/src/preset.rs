//! Agendas that come with the app, as data.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::worksheet::Words;
use crate::{AgendaItem, FixedStart, ItemId, ItemKind, TimeOfDay, Unknown, WorksheetId};

/// An agenda that comes with the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Preset {
    /// Adults who share a home, 10:00 to 16:30.
    SharedHome,
    /// A school cohort, 10:00 to 14:30.
    SchoolCohort,
    /// One person, half a day.
    HalfDay,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Sheet {
    preset: Preset,
    start: TimeOfDay,
    items: Vec<Line>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Line {
    title: Words,
    kind: ItemKind,
    planned_minutes: u16,
    min_minutes: u16,
    fixed_start: Option<FixedStart>,
    worksheet: Option<WorksheetId>,
}

static PRESETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../presets/agendas.json"))
        .expect("BUG: the shipped agendas are broken")
});

/// Returns the start and the items of a preset, in a language.
pub fn preset_agenda(preset: Preset, language: &str) -> (TimeOfDay, Vec<AgendaItem>) {
    let sheet = PRESETS.iter().find(|sheet| sheet.preset == preset);
    let sheet = sheet.expect("BUG: every preset is in the shipped file");
    let items = (1..).zip(&sheet.items).map(|(number, line)| AgendaItem {
        id: ItemId::new(format!("i{number}")).expect("BUG: a letter and a number is an id"),
        title: line.title.in_language(language).to_owned(),
        kind: line.kind,
        planned_minutes: line.planned_minutes,
        min_minutes: line.min_minutes,
        fixed_start: line.fixed_start,
        worksheet: line.worksheet.clone(),
        optional: false,
        unknown: Unknown::new(),
    });
    (sheet.start, items.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_presets_have_the_minutes_of_their_day() {
        for (preset, planned, least) in [
            (Preset::SharedHome, 390, Some(285)),
            (Preset::SchoolCohort, 270, None),
            (Preset::HalfDay, 180, None),
        ] {
            let (_, items) = preset_agenda(preset, "en");
            let sum = |minutes: fn(&AgendaItem) -> u16| items.iter().map(minutes).sum::<u16>();
            assert_eq!(sum(|item| item.planned_minutes), planned, "{preset:?} as planned");
            if let Some(least) = least {
                assert_eq!(sum(|item| item.min_minutes), least, "{preset:?} at its shortest");
            }
            assert!(items.iter().all(|i| i.min_minutes <= i.planned_minutes), "{preset:?}");
        }
    }
}

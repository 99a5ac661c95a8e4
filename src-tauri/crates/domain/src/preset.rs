//! Agendas that come with the app, as data.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agenda::arrange;
use crate::event::checked_name;
use crate::worksheet::Words;
use crate::{
    Agenda, AgendaItem, Change, Day, FixedStart, ItemId, ItemKind, Rejection, TimeOfDay, Unknown,
    WorksheetId,
};

/// The most agendas that are kept.
const AGENDAS: u32 = 30;

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
    /// The first of two half days a week apart.
    TwoHalvesFirst,
    /// The second of them.
    TwoHalvesSecond,
    /// From home or mixed: sessions of at most an hour with breaks.
    Remote,
}

/// An agenda that an organiser keeps to begin with again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeptAgenda {
    pub name: String,
    pub start: TimeOfDay,
    pub items: Vec<AgendaItem>,
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
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    script: Option<Words>,
    #[serde(default)]
    prompts: Option<Words>,
    #[serde(default)]
    quiet_alternative: Option<Words>,
}

static PRESETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../presets/agendas.json"))
        .expect("BUG: the shipped agendas are broken")
});

/// Keeps an agenda under a name: this day's, or one out of a file.
pub(crate) fn keep(
    day: &Day,
    name: &str,
    agenda: Option<&KeptAgenda>,
) -> Result<Vec<Change>, Rejection> {
    let name = checked_name("name", name)?;
    let own = || (day.agenda.start, day.agenda.items.clone());
    let (start, items) = agenda.map_or_else(own, |kept| (kept.start, kept.items.clone()));
    let blank = Agenda::new(start, Vec::new());
    let mut items = arrange(&blank, start, &items)?.items;
    items.retain(|item| !item.is_inserted);
    let mut agendas = day.event.agendas.clone();
    agendas.retain(|kept| kept.name != name);
    if agendas.len() >= AGENDAS as usize {
        return Err(Rejection::TooMany { most: AGENDAS });
    }
    agendas.push(KeptAgenda { name, start, items });
    let event = crate::EventInfo { agendas, ..day.event.clone() };
    Ok(vec![Change::EventChanged { event }])
}

/// Lets a kept agenda go.
pub(crate) fn drop_kept(day: &Day, name: &str) -> Result<Vec<Change>, Rejection> {
    if !day.event.agendas.iter().any(|kept| kept.name == name) {
        return Err(Rejection::NoSuchAgenda);
    }
    let agendas = day.event.agendas.iter().filter(|kept| kept.name != name).cloned().collect();
    let event = crate::EventInfo { agendas, ..day.event.clone() };
    Ok(vec![Change::EventChanged { event }])
}

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
        optional: line.optional,
        script: said(line.script.as_ref(), language),
        prompts: said(line.prompts.as_ref(), language),
        quiet_alternative: said(line.quiet_alternative.as_ref(), language),
        is_inserted: false,
        unknown: Unknown::new(),
    });
    (sheet.start, items.collect())
}

fn said(words: Option<&Words>, language: &str) -> String {
    words.map_or_else(String::new, |words| words.in_language(language).to_owned())
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

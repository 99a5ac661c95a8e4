//! Agendas that come with the app, as data.

use std::collections::BTreeMap;
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
const AGENDAS: u32 = 12;

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

/// An item of a preset: which words it has, and how long it is there.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Line {
    words: String,
    /// Where this preset calls it something else.
    title: Option<Words>,
    planned_minutes: u16,
    min_minutes: u16,
    fixed_start: Option<FixedStart>,
    #[serde(default)]
    optional: bool,
}

/// What is said in an item, wherever it stands.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Said {
    title: Words,
    kind: ItemKind,
    worksheet: Option<WorksheetId>,
    script: Words,
    prompts: Words,
    quiet_alternative: Option<Words>,
}

static PRESETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../presets/agendas.json"))
        .expect("BUG: the shipped agendas are broken")
});

static SAID: LazyLock<BTreeMap<String, Said>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../presets/words.json"))
        .expect("BUG: the words of the shipped agendas are broken")
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
    // The second half day may follow the first in one event: what ran then is not of these.
    let letter = if preset == Preset::TwoHalvesSecond { 'j' } else { 'i' };
    let items = (1..).zip(&sheet.items).map(|(number, line)| {
        let said = SAID.get(&line.words).expect("BUG: every item of a preset has its words");
        let words = |words: &Words| words.in_language(language).to_owned();
        let quiet = said.quiet_alternative.as_ref();
        AgendaItem {
            id: ItemId::new(format!("{letter}{number}"))
                .expect("BUG: a letter and a number is an id"),
            title: words(line.title.as_ref().unwrap_or(&said.title)),
            kind: said.kind,
            planned_minutes: line.planned_minutes,
            min_minutes: line.min_minutes,
            fixed_start: line.fixed_start,
            worksheet: said.worksheet.clone(),
            optional: line.optional,
            script: words(&said.script),
            prompts: words(&said.prompts),
            quiet_alternative: quiet.map_or_else(String::new, words),
            is_inserted: false,
            unknown: Unknown::new(),
        }
    });
    (sheet.start, items.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::agenda::ITEM_WORDS;
    use crate::in_hand::InHand;

    fn use_preset(preset: &str) -> serde_json::Value {
        json!({ "type": "usePreset", "preset": preset, "language": "en" })
    }

    #[test]
    fn after_a_day_that_is_over_another_agenda_begins_afresh() {
        let mut hand = InHand::new();
        hand.desk(use_preset("halfDay")).expect("used");
        let timing = json!({ "type": "setTiming", "policy": "Proportional", "endsBy": "17:00" });
        hand.desk(timing).expect("set");
        let skip = json!({ "type": "skipItem", "item": "i3", "reason": "too tired" });
        hand.desk(skip).expect("left out");
        while !hand.day.agenda.is_over {
            hand.wait(10);
            hand.moves_on();
        }
        hand.wait(7 * 24 * 60);
        hand.desk(use_preset("sharedHome")).expect("used");
        let (start, items) = preset_agenda(Preset::SharedHome, "en");
        let agenda = &hand.day.agenda;
        let new = Agenda::new(start, items);
        assert_eq!((&agenda.items, agenda.now.as_ref()), (&new.items, None));
        assert!(agenda.runs.is_empty() && agenda.skipped.is_empty(), "nothing of last week's");
        assert!(!agenda.is_over && agenda.ends_by.is_some(), "the house closes when it did");
        hand.moves_on();
        let first = hand.day.agenda.now.clone();
        hand.desk(use_preset("halfDay")).expect("used while the day runs");
        assert_eq!((&hand.day.agenda.now, hand.day.agenda.runs.len()), (&first, 1), "it goes on");
    }

    #[test]
    fn a_kept_agenda_begins_afresh_after_a_day_that_is_over() {
        let mut hand = InHand::new();
        hand.desk(use_preset("halfDay")).expect("used");
        let (start, items) = (hand.day.agenda.start, hand.day.agenda.items.clone());
        while !hand.day.agenda.is_over {
            hand.wait(10);
            hand.moves_on();
        }
        hand.wait(7 * 24 * 60);
        let kept = json!({ "type": "useAgenda", "start": start, "items": items });
        hand.desk(kept).expect("used");
        let agenda = &hand.day.agenda;
        assert_eq!((agenda.items == items, agenda.is_over), (true, false));
        assert!(agenda.runs.is_empty(), "nothing of last week's");
    }

    #[test]
    fn twelve_agendas_are_kept_and_one_of_them_can_still_be_changed() {
        let mut hand = InHand::new();
        let keep =
            |n: u32| json!({ "type": "keepAgenda", "name": format!("Day {n}"), "agenda": null });
        for n in 0..12 {
            hand.desk(keep(n)).expect("kept");
        }
        assert_eq!(hand.desk(keep(12)), Err(Rejection::TooMany { most: 12 }));
        hand.desk(keep(3)).expect("kept anew");
        assert_eq!(hand.day.event.agendas.len(), 12);
    }

    #[test]
    fn words_and_minutes_that_no_day_needs_are_refused() {
        let (start, items) = preset_agenda(Preset::HalfDay, "en");
        let blank = Agenda::new(start, Vec::new());
        let with = |change: &dyn Fn(&mut AgendaItem)| {
            let mut item = items[0].clone();
            change(&mut item);
            arrange(&blank, start, &[item]).map(drop)
        };
        let most = ITEM_WORDS;
        let long = |count: usize| "ŵ".repeat(count);
        let too_long = |field: &str| Err(Rejection::TooLong { field: field.into(), most: 4_000 });
        assert_eq!(with(&|item| item.script = long(most)), Ok(()), "letters count, not bytes");
        assert_eq!(with(&|item| item.script = long(most + 1)), too_long("script"));
        assert_eq!(with(&|item| item.prompts = long(most + 1)), too_long("prompts"));
        let quiet = with(&|item| item.quiet_alternative = long(most + 1));
        assert_eq!(quiet, too_long("quietAlternative"));
        let waits = |tolerance_minutes| {
            with(&|item| item.fixed_start = Some(FixedStart { at: start, tolerance_minutes }))
        };
        let out_of_range = Err(Rejection::OutOfRange { field: "toleranceMinutes".into() });
        assert_eq!((waits(600), waits(601)), (Ok(()), out_of_range));
    }

    #[test]
    fn the_room_is_sent_nothing_that_the_app_does_not_know() {
        let (start, items) = preset_agenda(Preset::HalfDay, "en");
        let mut agenda = Agenda::new(start, items);
        let secret = || [("notes".to_owned(), json!("for me alone"))].into_iter().collect();
        agenda.unknown = secret();
        agenda.items[0].unknown = secret();
        let sent = serde_json::to_string(&agenda.for_the_room()).expect("JSON");
        assert!(!sent.contains("for me alone"), "{sent}");
    }

    const ALL: [Preset; 6] = [
        Preset::SharedHome,
        Preset::SchoolCohort,
        Preset::HalfDay,
        Preset::TwoHalvesFirst,
        Preset::TwoHalvesSecond,
        Preset::Remote,
    ];

    #[test]
    fn the_presets_have_the_minutes_of_their_day() {
        for (preset, planned, least) in [
            (Preset::SharedHome, 390, Some(285)),
            (Preset::SchoolCohort, 270, None),
            (Preset::HalfDay, 180, None),
            (Preset::TwoHalvesFirst, 165, None),
            (Preset::TwoHalvesSecond, 175, None),
            (Preset::Remote, 320, None),
        ] {
            let (_, items) = preset_agenda(preset, "en");
            let sum = |minutes: fn(&AgendaItem) -> u16| items.iter().map(minutes).sum::<u16>();
            assert_eq!(sum(|item| item.planned_minutes), planned, "{preset:?} as planned");
            if let Some(least) = least {
                assert_eq!(sum(|item| item.min_minutes), least, "{preset:?} at its shortest");
            }
        }
    }

    #[test]
    fn every_preset_can_be_used_as_it_is_in_both_languages() {
        for preset in ALL {
            let (start, items) = preset_agenda(preset, "en");
            let blank = Agenda::new(start, Vec::new());
            let arranged = arrange(&blank, start, &items).expect("our own agendas keep the rules");
            assert_eq!(arranged.items, items, "{preset:?}: nothing had to be put right");
            let (_, welsh) = preset_agenda(preset, "cy");
            for (en, cy) in items.iter().zip(&welsh) {
                let prompts = |item: &AgendaItem| item.prompts.lines().count();
                let (title, sentences) = (&en.title, en.script.matches(['.', '?', '!']).count());
                assert!((2..=4).contains(&sentences), "{preset:?}, {title}: 2 to 4 sentences");
                assert!((2..=4).contains(&prompts(en)), "{preset:?}, {title}: 2 to 4 questions");
                assert_eq!(prompts(en), prompts(cy), "{preset:?}, {title}: the same questions");
                assert!(en.script != cy.script && en.prompts != cy.prompts, "{title} in Welsh");
                let is_quiet = [en, cy].map(|item| !item.quiet_alternative.is_empty());
                let wants_quiet = en.kind == ItemKind::TableWork;
                assert!(
                    !wants_quiet || is_quiet == [true; 2],
                    "{preset:?}, {title}: a quieter way"
                );
            }
        }
    }

    #[test]
    fn from_home_nobody_sits_for_longer_than_an_hour() {
        let (_, items) = preset_agenda(Preset::Remote, "en");
        let is_rest = |item: &AgendaItem| matches!(item.kind, ItemKind::Break | ItemKind::Meal);
        for session in items.split(is_rest) {
            let minutes: u16 = session.iter().map(|item| item.planned_minutes).sum();
            assert!(minutes <= 60, "{minutes} minutes from {:?}", session.first());
        }
    }
}

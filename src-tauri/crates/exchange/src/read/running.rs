//! What an organiser prepares for running the day: who facilitates, what people need, what was
//! agreed to, agendas that are kept, how paper was made.

use chrono::DateTime;
use domain::{
    Agenda, Consent, DayPreparation, EventInfo, Facilitator, KeptAgenda, NotInvited, PackChoice,
    Preparation,
};

use crate::cursor::{Fault, Object};
use crate::read::{read_items, time};
use crate::references::refuse_twice;
use crate::vocabulary::{
    CONSENT_ANSWERS, CONSENT_BASES, DRESSES, PACK_SECTIONS, POLICIES, PURPOSES, READERS, WALL_NAMES,
};

/// The longest answer of a preparation, in characters.
const ANSWER: usize = 1_000;
/// The longest text of a consent.
const SAID: usize = 300;
/// The longest name.
const NAME: usize = 120;
/// The most facilitators, names that are not invited, and kept agendas.
const FEW: usize = 20;
const AGENDAS: usize = 30;

pub(crate) fn read_event(from: &mut Object, event: &mut EventInfo) -> Result<(), Fault> {
    let list = from.objects("facilitators")?;
    few(&from.at("facilitators"), list.len(), FEW)?;
    for mut one in list {
        let (id, name) = (one.id("id")?, short(&mut one, "name", NAME)?);
        one.nothing_else()?;
        event.facilitators.push(Facilitator { id, name });
    }
    let ids = event.facilitators.iter().map(|one| one.id.as_str());
    refuse_twice(&from.at("facilitators"), ids)?;
    event.wall_names = from.word("wall_names", WALL_NAMES)?.unwrap_or_default();
    event.preparation = day_preparation(from.object("preparation")?)?;
    for one in from.objects("packs")? {
        let place = one.at("reader");
        let pack = read_pack(one)?;
        if event.packs.iter().any(|earlier| earlier.reader == pack.reader) {
            return Err(Fault::new(place, "this reader stands twice"));
        }
        event.packs.push(pack);
    }
    let kept = from.objects("agendas")?;
    few(&from.at("agendas"), kept.len(), AGENDAS)?;
    for mut one in kept {
        let name = short(&mut one, "name", NAME)?;
        let start = one.needed("start")?;
        let start = time(&one, "start", &start)?;
        let items = read_items(&mut one)?;
        one.nothing_else()?;
        event.agendas.push(KeptAgenda { name, start, items });
    }
    refuse_twice(&from.at("agendas"), event.agendas.iter().map(|kept| kept.name.as_str()))
}

pub(crate) fn read_timing(from: &mut Object, agenda: &mut Agenda) -> Result<(), Fault> {
    agenda.policy = from.word("policy", POLICIES)?.unwrap_or_default();
    if let Some(text) = from.optional_text("ends_by")? {
        agenda.ends_by = Some(time(from, "ends_by", &text)?);
    }
    Ok(())
}

fn day_preparation(mut from: Object) -> Result<DayPreparation, Fault> {
    let read = DayPreparation {
        safeguarding_lead: short(&mut from, "safeguarding_lead", ANSWER)?,
        emergencies: short(&mut from, "emergencies", ANSWER)?,
        seating: short(&mut from, "seating", ANSWER)?,
        access: short(&mut from, "access", ANSWER)?,
        quiet_room: short(&mut from, "quiet_room", ANSWER)?,
        toilet: short(&mut from, "toilet", ANSWER)?,
        power_and_wall: short(&mut from, "power_and_wall", ANSWER)?,
        local_offer: short(&mut from, "local_offer", ANSWER)?,
    };
    from.nothing_else()?;
    Ok(read)
}

pub(crate) fn read_preparation(mut from: Object) -> Result<Preparation, Fault> {
    let names = from.objects("not_invited")?;
    few(&from.at("not_invited"), names.len(), FEW)?;
    let not_invited = names.into_iter().map(|mut one| {
        let name = short(&mut one, "name", NAME)?;
        let reason = short(&mut one, "reason", ANSWER)?;
        one.nothing_else()?;
        Ok(NotInvited { name, reason })
    });
    let read = Preparation {
        not_invited: not_invited.collect::<Result<_, Fault>>()?,
        is_asked: from.yes("asked")?,
        senses: short(&mut from, "senses", ANSWER)?,
        food: short(&mut from, "food", ANSWER)?,
        medication: short(&mut from, "medication", ANSWER)?,
        mobility: short(&mut from, "mobility", ANSWER)?,
        quiet_space: short(&mut from, "quiet_space", ANSWER)?,
        comfort: short(&mut from, "comfort", ANSWER)?,
        communication: short(&mut from, "communication", ANSWER)?,
        language: short(&mut from, "language", ANSWER)?,
        format: short(&mut from, "format", ANSWER)?,
        best_time: short(&mut from, "best_time", ANSWER)?,
        helps_to_leave: short(&mut from, "helps_to_leave", ANSWER)?,
        is_alone_by_choice: from.yes("alone_by_choice")?,
        known_already: short(&mut from, "known_already", ANSWER)?,
        has_draft_profile: from.yes("draft_profile")?,
    };
    from.nothing_else()?;
    Ok(read)
}

pub(crate) fn read_consents(from: &mut Object) -> Result<Vec<Consent>, Fault> {
    let mut consents: Vec<Consent> = Vec::new();
    for one in from.objects("consents")? {
        let place = one.at("purpose");
        let consent = read_consent(one)?;
        if consents.iter().any(|earlier| earlier.purpose == consent.purpose) {
            return Err(Fault::new(place, "this purpose stands twice"));
        }
        consents.push(consent);
    }
    Ok(consents)
}

fn read_consent(mut from: Object) -> Result<Consent, Fault> {
    let withdrawn_at = match from.optional_text("withdrawn_at")? {
        None => None,
        Some(text) => {
            let fault = || from.fault("withdrawn_at", format!("\"{text}\" is no time (RFC 3339)"));
            Some(DateTime::parse_from_rfc3339(&text).map_err(|_| fault())?.to_utc())
        }
    };
    let read = Consent {
        purpose: from.needed_word("purpose", PURPOSES)?,
        answer: from.needed_word("answer", CONSENT_ANSWERS)?,
        given_by: short(&mut from, "given_by", SAID)?,
        basis: from.needed_word("basis", CONSENT_BASES)?,
        on: from.date("on")?,
        how: short(&mut from, "how", SAID)?,
        to_whom: short(&mut from, "to_whom", SAID)?,
        until: from.date("until")?,
        withdrawn_at,
    };
    from.nothing_else()?;
    Ok(read)
}

fn read_pack(mut from: Object) -> Result<PackChoice, Fault> {
    let mut sections = from.words("sections", PACK_SECTIONS)?;
    sections.sort_unstable();
    sections.dedup();
    let read = PackChoice {
        reader: from.needed_word("reader", READERS)?,
        sections,
        dress: from.word("dress", DRESSES)?.unwrap_or_default(),
        with_private: from.yes("with_private")?,
        made_for: short(&mut from, "made_for", NAME)?,
    };
    from.nothing_else()?;
    Ok(read)
}

/// Reads a text that the desk could have written.
pub(crate) fn short(from: &mut Object, field: &str, most: usize) -> Result<String, Fault> {
    let text = from.text(field)?;
    if text.chars().count() > most {
        return Err(from.fault(field, format!("at most {most} characters")));
    }
    Ok(text)
}

fn few(place: &str, count: usize, most: usize) -> Result<(), Fault> {
    let what = || format!("{count} are too many: at most {most}");
    if count <= most { Ok(()) } else { Err(Fault::new(place, what())) }
}

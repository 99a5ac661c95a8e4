//! What an organiser prepares for running the day, written only where something was said.

use chrono::SecondsFormat;
use domain::{Consent, DayPreparation, EventInfo, KeptAgenda, PackChoice, Preparation, Unknown};
use serde_json::{Value, json};

use crate::vocabulary::{
    CONSENT_ANSWERS, CONSENT_BASES, DRESSES, PACK_SECTIONS, PURPOSES, READERS, word_for,
};
use crate::write::{Fields, item};

pub(super) fn facilitators(info: &EventInfo) -> Vec<Value> {
    let one = info.facilitators.iter();
    one.map(|one| json!({ "id": one.id.as_str(), "name": one.name.as_str() })).collect()
}

pub(super) fn day_preparation(kept: &DayPreparation) -> Option<Value> {
    let fields = Fields::new()
        .text("safeguarding_lead", &kept.safeguarding_lead)
        .text("emergencies", &kept.emergencies)
        .text("seating", &kept.seating)
        .text("access", &kept.access)
        .text("quiet_room", &kept.quiet_room)
        .text("toilet", &kept.toilet)
        .text("power_and_wall", &kept.power_and_wall)
        .text("local_offer", &kept.local_offer);
    (kept != &DayPreparation::default()).then(|| fields.and(&Unknown::new()))
}

pub(super) fn preparation(kept: &Preparation) -> Option<Value> {
    let not_invited = kept.not_invited.iter().map(|one| {
        let fields = Fields::new().text("name", &one.name).text("reason", &one.reason);
        fields.and(&Unknown::new())
    });
    let fields = Fields::new()
        .maybe("asked", kept.is_asked.then_some(true))
        .text("senses", &kept.senses)
        .text("food", &kept.food)
        .text("medication", &kept.medication)
        .text("mobility", &kept.mobility)
        .text("quiet_space", &kept.quiet_space)
        .text("comfort", &kept.comfort)
        .text("communication", &kept.communication)
        .text("language", &kept.language)
        .text("format", &kept.format)
        .text("best_time", &kept.best_time)
        .text("helps_to_leave", &kept.helps_to_leave)
        .maybe("alone_by_choice", kept.is_alone_by_choice.then_some(true))
        .list("not_invited", not_invited.collect())
        .text("known_already", &kept.known_already)
        .maybe("draft_profile", kept.has_draft_profile.then_some(true));
    (kept != &Preparation::default()).then(|| fields.and(&Unknown::new()))
}

pub(super) fn consent(kept: &Consent) -> Value {
    let withdrawn = kept.withdrawn_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true));
    Fields::new()
        .with("purpose", word_for(PURPOSES, &kept.purpose))
        .with("answer", word_for(CONSENT_ANSWERS, &kept.answer))
        .text("given_by", &kept.given_by)
        .with("basis", word_for(CONSENT_BASES, &kept.basis))
        .maybe("on", kept.on.map(|date| date.to_string()))
        .text("how", &kept.how)
        .text("to_whom", &kept.to_whom)
        .maybe("until", kept.until.map(|date| date.to_string()))
        .maybe("withdrawn_at", withdrawn)
        .and(&Unknown::new())
}

pub(super) fn agenda(kept: &KeptAgenda) -> Value {
    let items: Vec<_> = kept.items.iter().map(item).collect();
    let fields = Fields::new().with("name", kept.name.as_str());
    fields.with("start", kept.start.to_string()).with("items", items).and(&Unknown::new())
}

/// Writes how paper for a reader was made the last time.
pub(super) fn pack(kept: &PackChoice) -> Value {
    let sections = kept.sections.iter().map(|section| word_for(PACK_SECTIONS, section));
    Fields::new()
        .with("reader", word_for(READERS, &kept.reader))
        .with("sections", sections.collect::<Vec<_>>())
        .with("dress", word_for(DRESSES, &kept.dress))
        .maybe("with_private", kept.with_private.then_some(true))
        .text("made_for", &kept.made_for)
        .and(&Unknown::new())
}

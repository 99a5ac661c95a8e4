//! Deleting a person for good: all of theirs goes, and nothing of anybody else's is harmed.
//!
//! Where they shared support with others, somebody without a name keeps their part, so that nobody
//! else pays a penny more. What others wrote in their own plans stays theirs, but for ideas that
//! came from this person and say their name.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::event::checked_name;
use crate::fold;
use crate::leaving::leave;
use crate::money::SharedSupport;
use crate::plan::{Collection, Field, Record};
use crate::{
    Audience, Change, Circle, CircleId, Day, EventInfo, Gone, Joining, Projection, RecordId,
    Rejection, Revision, Sharing, SharingChange, Showing, print_of,
};

/// How the ids of those begin who shared something and were deleted.
const FORMER: &str = "former-";
/// Stands where a name stood.
const NO_NAME: &str = "…";
/// The most devices of deleted circles that are known, so that they can be told; the oldest go.
const GONE: usize = 600;
/// Texts under these names are no words of anybody's.
const NOT_WORDS: [&str; 17] = [
    "id",
    "circle",
    "item",
    "now",
    "worksheet",
    "facilitators",
    "until",
    "languages",
    "kind",
    "policy",
    "type",
    "reader",
    "dress",
    "sections",
    "weekConvention",
    "jesOrder",
    "wallNames",
];

/// A record of somebody else that came from an idea of this person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Borrowed {
    pub circle: CircleId,
    pub collection: Collection,
    pub record: RecordId,
}

/// Names that are taken out of texts, each as its words in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Names(Vec<Vec<String>>);

/// Tells whether an id stands for somebody who was deleted and whose part of what is shared stays.
pub fn is_former(id: &CircleId) -> bool {
    id.as_str().starts_with(FORMER)
}

impl Names {
    /// Returns the ways in which a person is named: in full, and by the first name.
    pub fn of(name: &str) -> Self {
        let full = fold::words(name);
        let mut all = vec![full.clone()];
        all.extend(full.first().filter(|first| first.chars().count() > 1).map(|f| vec![f.clone()]));
        all.retain(|words| !words.is_empty());
        all.sort_by_key(|words| std::cmp::Reverse(words.len()));
        all.dedup();
        Self(all)
    }

    /// Returns a text without the names in it; nothing when there was none.
    pub fn out_of(&self, text: &str) -> Option<String> {
        let spans = spans(text);
        let (mut left, mut from, mut at) = (String::new(), 0, 0);
        while at < spans.len() {
            let found = self.0.iter().find(|name| is_here(text, &spans[at..], name));
            let Some(name) = found else {
                at += 1;
                continue;
            };
            let last = &spans[at + name.len() - 1];
            left.push_str(&text[from..spans[at].begins]);
            left.push_str(NO_NAME);
            (from, at) = (last.ends, at + name.len());
        }
        (from > 0).then(|| left + &text[from..])
    }

    /// Takes the names out of a text, and tells whether there were any.
    fn take_out(&self, text: &mut String) -> bool {
        let left = self.out_of(text);
        let is_any = left.is_some();
        if let Some(left) = left {
            *text = left;
        }
        is_any
    }

    /// Returns a text without the sentences that say one of the names.
    fn sentences_out_of(&self, text: &str) -> String {
        let is_theirs = |piece: &&str| self.out_of(piece).is_none();
        text.split_inclusive(['\n', '.', ';', '!', '?']).filter(is_theirs).collect::<String>()
    }

    /// Takes the names out of every text of a value that is somebody's words.
    pub fn out_of_value(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.out_of(text) {
                Some(left) => {
                    *text = left;
                    true
                }
                None => false,
            },
            Value::Array(all) => {
                all.iter_mut().fold(false, |any, one| any | self.out_of_value(one))
            }
            Value::Object(all) => all
                .iter_mut()
                .filter(|(name, _)| !NOT_WORDS.contains(&name.as_str()))
                .fold(false, |any, (_, one)| self.out_of_value(one) || any),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    /// Takes the names out of every field of a record; what changes has this revision.
    pub fn out_of_record(&self, record: &mut Record, revision: Option<Revision>) -> bool {
        let mut is_any = false;
        for field in record.fields.values_mut() {
            let mut is_new = self.out_of_value(&mut field.value);
            for also in &mut field.also {
                is_new |= self.out_of_value(&mut also.value);
            }
            if let (true, Some(revision)) = (is_new, revision) {
                let also = std::mem::take(&mut field.also);
                *field = Field { also, ..Field::new(field.value.clone(), revision) };
            }
            is_any |= is_new;
        }
        if let (true, Some(revision)) = (is_any, revision) {
            record.revision = revision;
        }
        is_any
    }

    /// Returns a noun without the names in its texts; nothing when there was none.
    fn out_of_noun<T: Serialize + DeserializeOwned>(&self, noun: &T) -> Option<T> {
        let mut value = serde_json::to_value(noun).expect("BUG: a noun can be written as JSON");
        if !self.out_of_value(&mut value) {
            return None;
        }
        // Only texts were changed; a word of ours that is somebody's name stays a word of ours.
        serde_json::from_value(value).ok()
    }
}

/// One word of a text.
struct Span {
    begins: usize,
    ends: usize,
    word: String,
}

fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut begins = None;
    let ends = [(text.len(), ' ')];
    for (at, letter) in text.char_indices().chain(ends) {
        match (fold::is_of_a_word(letter), begins) {
            (true, None) => begins = Some(at),
            (false, Some(from)) => {
                let word = fold::words(&text[from..at]).concat();
                if !word.is_empty() {
                    spans.push(Span { begins: from, ends: at, word });
                }
                begins = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    spans
}

/// Tells whether a name begins here. A single name in small letters is a word: "may", "hope".
fn is_here(text: &str, spans: &[Span], name: &[String]) -> bool {
    let is_same =
        spans.len() >= name.len() && spans.iter().zip(name).all(|(span, word)| &span.word == word);
    let first = text[spans[0].begins..].chars().next();
    is_same && (name.len() > 1 || !first.is_some_and(char::is_lowercase))
}

/// Deletes a person, and all of theirs, for good. `name` is what whoever asks has read aloud: it has
/// to be theirs.
pub(crate) fn erase(
    day: &Day,
    id: &CircleId,
    name: &str,
    with_copies: bool,
    revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    let circle = day.circle(id)?;
    if day.rehearsal.is_some() {
        return Err(Rejection::Rehearsing);
    }
    day.event.may_be_deleted()?;
    let name = checked_name("name", name)?;
    if name != circle.person.name.trim() {
        return Err(Rejection::NotTheName);
    }
    let names = Names::of(&name);
    let (borrowed, mut changes) = borrowed(day, id, &names, revision);
    let mut left = leave(day, std::slice::from_ref(id));
    left.retain(|change| !matches!(change, Change::PersonLeft { .. }));
    mask(&mut left, &names);
    changes.extend(left);
    changes.extend(of_everybody(day, id, &names, &changes));
    changes.push(Change::JoiningChanged { joining: gone(day, id) });
    changes.push(Change::PersonErased { circle: id.clone(), names, borrowed, with_copies });
    Ok(changes)
}

/// Returns what others made of this person's ideas, and how it is where it says the name.
fn borrowed(
    day: &Day,
    id: &CircleId,
    names: &Names,
    revision: Revision,
) -> (Vec<Borrowed>, Vec<Change>) {
    let own: Vec<_> = day.idea_wall.ideas.iter().filter(|idea| &idea.circle == id).collect();
    let (mut all, mut changes) = (Vec::new(), Vec::new());
    for taken in day.idea_wall.taken.iter().filter(|taken| &taken.circle != id) {
        if !own.iter().any(|idea| Some(&idea.id) == taken.idea.as_ref()) {
            continue;
        }
        let Ok(taker) = day.circle(&taken.circle) else { continue };
        for collection in [Collection::Actions, Collection::Blocks, Collection::Outcomes] {
            let Some(record) = taker.plan.record(collection, &taken.record) else { continue };
            let (circle, mut record) = (taken.circle.clone(), record.clone());
            let one = Borrowed { circle: circle.clone(), collection, record: record.id.clone() };
            all.push(one);
            if names.out_of_record(&mut record, Some(revision)) {
                changes.push(Change::RecordChanged { circle, collection, record });
            }
        }
    }
    (all, changes)
}

/// Takes the name out of what is changed anyway.
fn mask(changes: &mut [Change], names: &Names) {
    for change in changes {
        let Change::AnnouncementsChanged { announcements } = change else { continue };
        for said in announcements {
            said.text = names.out_of(&said.text).unwrap_or_else(|| said.text.clone());
        }
    }
}

/// Returns what is everybody's, without the person: what is shared, asked, said and prepared.
fn of_everybody(day: &Day, id: &CircleId, names: &Names, left: &[Change]) -> Vec<Change> {
    let mut changes = Vec::new();
    let former = former(day);
    let mut shared_support = day.shared_support.clone();
    let is_renamed = rename_in_support(&mut shared_support, id, &former);
    if labels_of(&mut shared_support).fold(is_renamed, |any, text| names.take_out(text) || any) {
        changes.push(Change::SharedSupportChanged { shared_support });
    }
    let asked = left.iter().find_map(|change| match change {
        Change::SharingChanged { sharing } => Some(sharing),
        _ => None,
    });
    let mut sharing = asked.unwrap_or(&day.sharing).clone();
    if rename_in_sharing(&mut sharing, id, &former, names) {
        changes.push(Change::SharingChanged { sharing });
    }
    changes.extend(prepared_without(day, names));
    changes.extend(on_walls_without(day, id, names, left));
    let is_said = left.iter().any(|change| matches!(change, Change::AnnouncementsChanged { .. }));
    if let (false, Some(announcements)) = (is_said, names.out_of_noun(&day.announcements)) {
        changes.push(Change::AnnouncementsChanged { announcements });
    }
    if let Some(agenda) = names.out_of_noun(&day.agenda) {
        changes.push(Change::AgendaChanged { agenda });
    }
    changes.extend(event_without(&day.event, names));
    changes
}

/// Returns what was prepared for everybody, without the names: rates, ideas to choose from, worksheets.
fn prepared_without(day: &Day, names: &Names) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut rates = day.rates.clone();
    let mut has_named = false;
    for rate in &mut rates {
        has_named |= names.take_out(&mut rate.label);
    }
    if has_named {
        changes.push(Change::RatesChanged { rates });
    }
    if let Some(ideas) = names.out_of_noun(&*day.ideas_bank) {
        changes.push(Change::IdeasBankChanged { ideas });
    }
    if let Some(worksheets) = names.out_of_noun(&*day.worksheets) {
        changes.push(Change::WorksheetsChanged { worksheets, touched: None });
    }
    changes
}

/// Returns what is parked and what walls show, without the names: a wall that is held goes on showing
/// what was said before, and to whom.
fn on_walls_without(day: &Day, id: &CircleId, names: &Names, left: &[Change]) -> Vec<Change> {
    let mut changes = Vec::new();
    let parked = left.iter().find_map(|change| match change {
        Change::IdeaWallChanged { idea_wall } => Some(idea_wall),
        _ => None,
    });
    let mut idea_wall = parked.unwrap_or(&day.idea_wall).clone();
    let topics = idea_wall.topics.iter_mut().filter(|topic| topic.circle.is_none());
    let texts = topics.flat_map(|topic| [Some(&mut topic.text), topic.settled.as_mut()]);
    let mut has_named = false;
    for text in texts.flatten() {
        has_named |= names.take_out(text);
    }
    if has_named {
        changes.push(Change::IdeaWallChanged { idea_wall });
    }
    let shown = left.iter().find_map(|change| match change {
        Change::ProjectionChanged { projection } => Some(projection),
        _ => None,
    });
    let before = shown.unwrap_or(&day.projection);
    let mut projection = before.clone();
    let Projection { showing, next, frozen, .. } = &mut projection;
    for showing in [Some(showing), next.as_mut()].into_iter().flatten() {
        out_of_title(showing, names);
    }
    if let Some(frozen) = frozen {
        out_of_title(&mut frozen.showing, names);
        let is_to_them = |to: &Audience| matches!(to, Audience::Circle { circle } if circle == id);
        frozen.announcements.retain(|said| !is_to_them(&said.to));
        for said in &mut frozen.announcements {
            names.take_out(&mut said.text);
        }
        if let Some(agenda) = names.out_of_noun(&frozen.agenda) {
            frozen.agenda = agenda;
        }
    }
    if &projection != before {
        changes.push(Change::ProjectionChanged { projection });
    }
    changes
}

fn out_of_title(showing: &mut Showing, names: &Names) {
    match showing {
        Showing::Holding { title, .. } => {
            names.take_out(title);
        }
        Showing::Agenda
        | Showing::Joining
        | Showing::Neutral
        | Showing::Item { .. }
        | Showing::Media { .. }
        | Showing::Ideas { .. }
        | Showing::Parked
        | Showing::Thanks => {}
    }
}

/// Returns what people call what they share.
fn labels_of(shared: &mut SharedSupport) -> impl Iterator<Item = &mut String> {
    let core = shared.core.iter_mut().map(|core| &mut core.label);
    core.chain(shared.activities.iter_mut().map(|activity| &mut activity.activity))
}

fn event_without(event: &EventInfo, names: &Names) -> Option<Change> {
    let mut after = event.clone();
    let kept = &mut after.preparation;
    // What is said of the person here may be about their health: all of it goes, not only the name.
    for text in [&mut kept.emergencies, &mut kept.seating, &mut kept.access, &mut kept.quiet_room] {
        *text = names.sentences_out_of(text);
    }
    let after = names.out_of_noun(&after).unwrap_or(after);
    (&after != event).then_some(Change::EventChanged { event: after })
}

/// Returns an id that stands for nobody yet.
fn former(day: &Day) -> CircleId {
    let is_taken = |id: &CircleId| day.shared_support.names(id) || day.circle(id).is_ok();
    let mut number = 0;
    loop {
        number += 1;
        let id = CircleId::new(format!("{FORMER}{number}")).expect("BUG: a word and a number");
        if !is_taken(&id) {
            return id;
        }
    }
}

fn rename(id: &mut CircleId, old: &CircleId, new: &CircleId) -> bool {
    let is_it = id == old;
    if is_it {
        *id = new.clone();
    }
    is_it
}

fn rename_in_support(shared: &mut SharedSupport, old: &CircleId, new: &CircleId) -> bool {
    let weights = shared.core.iter_mut().flat_map(|core| &mut core.weights);
    let nights = shared.nights.iter_mut().flat_map(|night| &mut night.sharers);
    let activities = shared.activities.iter_mut().flat_map(|activity| &mut activity.sharers);
    let ids = weights.map(|weight| &mut weight.circle).chain(nights).chain(activities);
    ids.fold(false, |any, id| any | rename(id, old, new))
}

fn rename_in_sharing(sharing: &mut Sharing, old: &CircleId, new: &CircleId, names: &Names) -> bool {
    let mut is_any = false;
    for proposal in &mut sharing.proposals {
        let ids: Vec<&mut CircleId> = match &mut proposal.change {
            SharingChange::Core { core } => {
                is_any |= names.take_out(&mut core.label);
                core.weights.iter_mut().map(|weight| &mut weight.circle).collect()
            }
            SharingChange::Night { night } => night.sharers.iter_mut().collect(),
            SharingChange::Activity { activity } => {
                is_any |= names.take_out(&mut activity.activity);
                activity.sharers.iter_mut().collect()
            }
            SharingChange::CoreEnds { .. }
            | SharingChange::NightEnds { .. }
            | SharingChange::ActivityEnds { .. } => Vec::new(),
        };
        is_any |= ids.into_iter().fold(false, |any, id| any | rename(id, old, new));
        let given = proposal.asked.iter_mut().filter_map(|asked| asked.given_by.as_mut());
        for text in given.chain([&mut proposal.reason]) {
            if let Some(left) = names.out_of(text) {
                (*text, is_any) = (left, true);
            }
        }
    }
    is_any
}

/// Returns how one gets in, with the devices of the circle among those that have to forget it.
fn gone(day: &Day, id: &CircleId) -> Joining {
    let mut joining = day.joining.clone();
    let own = day.seats.values().filter(|seat| seat.role.circle() == Some(id));
    joining.gone.extend(
        own.map(|seat| Gone { seat: seat.id.clone(), token_hash: seat.token_hash.clone() }),
    );
    let too_many = joining.gone.len().saturating_sub(GONE);
    joining.gone.drain(..too_many);
    joining.gone_circles.push(print_of(&day.event.id, id));
    let too_many = joining.gone_circles.len().saturating_sub(GONE);
    joining.gone_circles.drain(..too_many);
    joining
}

/// What there is of a person, to be said before it goes and on the certificate after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Holdings {
    pub records: u32,
    pub devices: u32,
    pub questions: u32,
    pub ideas: u32,
    pub is_sharing: bool,
}

/// Returns what there is of a person beside their photos.
pub fn holdings(day: &Day, circle: &Circle) -> Holdings {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let id = &circle.id;
    let seats = day.seats.values().filter(|seat| seat.role.circle() == Some(id));
    let requests = day.projection.requests.iter().filter(|request| &request.circle == id);
    let ideas = day.idea_wall.ideas.iter().filter(|idea| &idea.circle == id);
    Holdings {
        records: count(circle.plan.len()),
        devices: count(seats.count()),
        questions: count(requests.count()),
        ideas: count(ideas.count()),
        is_sharing: day.shared_support.names(id),
    }
}

#[cfg(test)]
mod tests;

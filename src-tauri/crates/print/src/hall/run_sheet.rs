//! What the facilitators have in their hands: the day on one page, then each item with what to say
//! and ask, the place, and who needs what.

use chrono::{Local, TimeDelta};
use domain::{AgendaItem, Expected, ItemKind, Preparation, forecast};

use super::pieces::{clock, heading, page, paragraph, row};
use super::{Hall, Paper};
use crate::order::Order;
use crate::sheet::{Block, Callout, Hue, Level, Lines, List, NewPage, Orientation, Text, Voice};
use crate::words::{OfHall, Word};

/// One item with when it is to begin and to end.
struct Planned<'a> {
    item: &'a AgendaItem,
    start: String,
    end: String,
}

/// Returns the facilitators' run sheet.
pub(crate) fn run_sheet(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let agenda = &order.day.agenda;
    let expected: Vec<Expected> =
        forecast(agenda, order.now, &Local).map(|all| all.items).unwrap_or_default();
    let items: Vec<Planned<'_>> = agenda
        .items
        .iter()
        .map(|item| {
            let planned = expected.iter().find(|one| one.item == item.id);
            let start = planned.map(|one| one.planned_start);
            let end = start.map(|at| at + TimeDelta::minutes(item.planned_minutes.into()));
            let [start, end] = [start, end].map(|at| at.map(clock).unwrap_or_default());
            Planned { item, start, end }
        })
        .collect();
    let mut blocks = vec![page(Orientation::Portrait)];
    blocks.push(hall.title(OfHall::RunHead, Hue::Learning));
    let ends = items.iter().rfind(|one| !agenda.is_skipped(&one.item.id));
    blocks.extend(hall.who_leads(ends.map_or("", |last| &last.end)));
    if items.is_empty() {
        blocks.push(hall.sentence(OfHall::NoAgenda));
    } else {
        blocks.push(hall.at_a_glance(&items));
        blocks.push(page(Orientation::Portrait));
    }
    blocks.extend(hall.place());
    if !items.is_empty() {
        blocks.push(heading(Level::Two, hall.word(OfHall::RunDetails), Hue::Learning));
        blocks.extend(items.iter().flat_map(|item| hall.in_full(item)));
    }
    blocks.extend(hall.who_needs_what());
    Ok(hall.sheet(OfHall::TitleRunSheet, OfHall::FootOrganiser, blocks))
}

impl Hall<'_> {
    fn who_leads(&self, ends: &str) -> Option<Block> {
        let day = self.order.day;
        let names: Vec<String> =
            day.event.facilitators.iter().map(|one| one.name.clone()).collect();
        let lead = day.lead.who.as_ref();
        let lead = day.event.facilitators.iter().find(|one| Some(&one.id) == lead);
        let lead = lead.map(|one| one.name.clone()).unwrap_or_default();
        let begins = day.agenda.start.to_string();
        let out_by = day.agenda.ends_by.map(|at| at.to_string()).unwrap_or_default();
        self.facts(&[
            (OfHall::RunBegins, begins.as_str()),
            (OfHall::RunEnds, ends),
            (OfHall::RunEndsBy, out_by.as_str()),
            (OfHall::RunTeam, self.words.list(&names).as_str()),
            (OfHall::RunLead, lead.as_str()),
        ])
    }

    fn at_a_glance(&self, items: &[Planned<'_>]) -> Block {
        let heads = [
            (OfHall::RunStart, 0.6),
            (OfHall::RunEnd, 0.6),
            (OfHall::RunMinutes, 0.8),
            (OfHall::RunItem, 3.6),
            (OfHall::RunKind, 1.3),
        ];
        let rows = items.iter().map(|Planned { item, start, end }| {
            let mut title = Text::plain(&item.title);
            let quiet = self.beside(item, true);
            if !quiet.is_empty() {
                title = title.and(Voice::Quiet, format!("\n{quiet}"));
            }
            row(vec![
                Text::plain(start),
                Text::plain(end),
                Text::plain(item.planned_minutes.to_string()),
                title,
                Text::plain(self.word(kind(item.kind))),
            ])
        });
        self.table(&heads, rows.collect(), Hue::Learning)
    }

    /// Returns what stands beside an item: its worksheet, a fixed start, that it can be left out.
    /// In short, a worksheet that the title names is not named again.
    fn beside(&self, item: &AgendaItem, is_short: bool) -> String {
        let day = self.order.day;
        let title = item.title.to_lowercase();
        let is_news = |name: &String| !is_short || !title.contains(&name.to_lowercase());
        let sheet = item.worksheet.as_ref().map(|id| self.sheet_name(id.as_str()));
        let sheet = sheet.filter(is_news);
        let fixed = item.fixed_start.map(|fixed| {
            let (at, most) = (fixed.at.to_string(), fixed.tolerance_minutes.to_string());
            let word = if fixed.tolerance_minutes == 0 {
                OfHall::RunFixed
            } else {
                OfHall::RunFixedWithin
            };
            self.say(word, &[("at", &at), ("minutes", &most)])
        });
        let optional = item.optional.then(|| self.word(OfHall::RunOptional));
        let skipped = day.agenda.is_skipped(&item.id).then(|| self.common(Word::TimingSkipped));
        let known: Vec<String> = [sheet, fixed, optional, skipped].into_iter().flatten().collect();
        known.join(" · ")
    }

    /// Returns what a worksheet is called in the paper's language.
    pub(super) fn sheet_name(&self, id: &str) -> String {
        match id {
            "perfect-week" => self.word(OfHall::SheetWeek),
            "just-enough-support" => self.word(OfHall::SheetSupport),
            "budget" => self.word(OfHall::SheetMoney),
            "outcomes-and-actions" => self.word(OfHall::SheetGoals),
            "living-plan" => self.word(OfHall::SheetLiving),
            _ => {
                let sheet = self.order.day.worksheets.find(id);
                let title =
                    sheet.map(|sheet| sheet.title.in_language(self.words.language().short()));
                title.unwrap_or(id).to_owned()
            }
        }
    }

    fn place(&self) -> Vec<Block> {
        let place = &self.order.day.event.preparation;
        let facts = self.facts(&[
            (OfHall::PlaceSafeguarding, place.safeguarding_lead.as_str()),
            (OfHall::PlaceEmergencies, &place.emergencies),
            (OfHall::PlaceQuietRoom, &place.quiet_room),
            (OfHall::PlaceToilet, &place.toilet),
            (OfHall::PlaceAccess, &place.access),
            (OfHall::PlaceSeating, &place.seating),
            (OfHall::PlacePower, &place.power_and_wall),
            (OfHall::PlaceLocalOffer, &place.local_offer),
        ]);
        let head = heading(Level::Two, self.word(OfHall::PlaceHead), Hue::Home);
        let mut blocks = Vec::new();
        if place.safeguarding_lead.trim().is_empty() {
            let text = Text::strong(self.word(OfHall::PlaceNoSafeguarding));
            blocks.push(Block::Callout(Callout { blocks: vec![paragraph(text)], hue: Hue::Stop }));
        }
        blocks.push(facts.unwrap_or_else(|| self.sentence(OfHall::PlaceNothing)));
        blocks.insert(0, head);
        blocks
    }

    fn in_full(&self, Planned { item, start, end }: &Planned<'_>) -> Vec<Block> {
        let times = if start.is_empty() { String::new() } else { format!("{start}–{end}") };
        let title = format!("{times}  {}", item.title);
        let (minutes, least) = (item.planned_minutes.to_string(), item.min_minutes.to_string());
        let kind = self.word(kind(item.kind));
        let details =
            [("minutes", minutes.as_str()), ("least", least.as_str()), ("kind", kind.as_str())];
        let mut below = self.say(OfHall::RunHowLong, &details);
        let beside = self.beside(item, false);
        if !beside.is_empty() {
            below = format!("{below} · {beside}");
        }
        let mut blocks = vec![Block::Together(vec![
            heading(Level::Three, title.trim(), Hue::Learning),
            paragraph(Text::quiet(below)),
        ])];
        let said = |words: &str| paragraph(Text::plain(words));
        blocks.extend(item.script.lines().map(str::trim).filter(|l| !l.is_empty()).map(said));
        let asked: Vec<_> = item
            .prompts
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| Text::plain(line).into())
            .collect();
        if !asked.is_empty() {
            let list = Block::List(List { items: asked, hue: Hue::Learning });
            let ask = paragraph(Text::strong(self.word(OfHall::RunAsk)));
            blocks.push(Block::Together(vec![ask, list]));
        }
        if !item.quiet_alternative.trim().is_empty() {
            let quieter = self.say(OfHall::RunQuieter, &[("what", item.quiet_alternative.trim())]);
            blocks.push(paragraph(Text::plain(quieter)));
        }
        blocks.push(Block::Lines(Lines { count: 2 }));
        blocks
    }

    fn who_needs_what(&self) -> Vec<Block> {
        let printed = self.words.date(self.order.printed_on);
        let details = [("event", self.event()), ("date", printed.as_str())];
        let footer = Some(self.say(OfHall::FootOrganiser, &details));
        let turn = NewPage { footer, ..NewPage::a4(Orientation::Portrait) };
        let mut blocks = vec![
            Block::NewPage(turn),
            heading(Level::Two, self.word(OfHall::NeedsHead), Hue::PaidSupport),
            self.only_for(OfHall::OrganiserOnly),
        ];
        let mut is_anybody = false;
        for circle in self.order.day.who_plan() {
            is_anybody = true;
            let needs = &circle.person.preparation;
            let name = heading(Level::Three, &circle.person.name, Hue::PaidSupport);
            let known = self.needs(needs).unwrap_or_else(|| {
                let is_asked = needs.is_asked;
                let word = if is_asked { OfHall::NeedsNone } else { OfHall::NeedsNotAsked };
                self.sentence(word)
            });
            blocks.push(Block::Together(vec![name, known]));
        }
        if !is_anybody {
            blocks.push(self.sentence(OfHall::NobodyPlans));
        }
        blocks
    }

    fn needs(&self, needs: &Preparation) -> Option<Block> {
        let comfort: Vec<&str> =
            needs.comfort.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let comfort = comfort.join(" · ");
        self.facts(&[
            (OfHall::NeedsMedication, needs.medication.as_str()),
            (OfHall::NeedsFood, &needs.food),
            (OfHall::NeedsSenses, &needs.senses),
            (OfHall::NeedsMobility, &needs.mobility),
            (OfHall::NeedsCommunication, &needs.communication),
            (OfHall::NeedsLanguage, &needs.language),
            (OfHall::NeedsFormat, &needs.format),
            (OfHall::NeedsQuiet, &needs.quiet_space),
            (OfHall::NeedsComfort, &comfort),
            (OfHall::NeedsBestTime, &needs.best_time),
            (OfHall::NeedsToLeave, &needs.helps_to_leave),
        ])
    }
}

fn kind(kind: ItemKind) -> OfHall {
    match kind {
        ItemKind::Welcome => OfHall::KindWelcome,
        ItemKind::TableWork => OfHall::KindTableWork,
        ItemKind::ShareRound => OfHall::KindShareRound,
        ItemKind::Break => OfHall::KindBreak,
        ItemKind::Meal => OfHall::KindMeal,
        ItemKind::Plenary => OfHall::KindPlenary,
        ItemKind::WrapUp => OfHall::KindWrapUp,
    }
}

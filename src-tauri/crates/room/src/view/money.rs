//! A circle's own hours and money and what it shares; and of everybody's money what the desk sees:
//! codes, counts and the sums of the event.

use std::sync::LazyLock;

use domain::money::{
    Account, CheckCode, CheckLevel, MoneyRules, SharedKind, SharedPart, Totals, account,
    person_figures,
};
use domain::plan::{Block, WeekKind};
use domain::{
    BankIdea, Circle, CircleId, Day, Proposal, ProposalState, RecordId, Said, SharingChange,
    Together, shared_part, shipped_ideas,
};
use protocol::view::{
    CheckCount, CircleChecks, DeskMoneyView, MoneyView, OptionView, PartView, ProposalView,
    TogetherView,
};

/// What was counted of one circle.
#[derive(Debug)]
pub(crate) struct Counted {
    /// Nothing when an amount is too large to count.
    account: Option<Account>,
    /// What of it counts in the sums of the event: what is confirmed, and what is indicative.
    totals: Option<(Totals, Totals)>,
    options: Vec<OptionView>,
}

/// The most other ways of spending a week that are counted: each is a whole account, made anew with
/// every edit.
const OPTIONS: usize = 12;

/// Counts the hours and money of one circle, and of each other way of spending its week.
pub(crate) fn count(day: &Day, circle: &Circle) -> Counted {
    let weeks = circle.plan.weeks().list;
    let options = weeks.iter().filter(|week| week.kind == WeekKind::Option);
    let options = options.take(OPTIONS).filter_map(|week| option(day, circle, &week.id));
    let account = account(day, circle, None).ok();
    let figures = person_figures(day, circle).ok();
    let totals = figures.map(|figures| (figures.confirmed, figures.indicative));
    Counted { account, totals, options: options.collect() }
}

fn option(day: &Day, circle: &Circle, week: &RecordId) -> Option<OptionView> {
    let account = account(day, circle, Some(week)).ok()?;
    Some(OptionView {
        week: week.clone(),
        weekly: account.weekly,
        safe_weekly: account.safe_weekly,
        planned: account.planned,
        left: account.left,
        received: account.hours.received,
        charged: account.hours.charged,
    })
}

pub(crate) fn money_view(day: &Day, circle: &Circle, counted: &Counted, at: String) -> MoneyView {
    let proposals = day.sharing.proposals.iter();
    let togethers: Vec<_> = day.sharing.togethers.iter().collect();
    MoneyView {
        at,
        account: counted.account.clone(),
        options: counted.options.clone(),
        week_convention: day.event.week_convention,
        order: day.event.jes_order.clone(),
        rates: day.rates.clone(),
        contingency: circle.person.contingency.clone(),
        proposals: proposals.filter_map(|of| proposal_view(day, circle, of)).collect(),
        togethers: together_views(day, circle, &togethers),
    }
}

/// Returns a proposal as one of those whom it concerns sees it; nothing for anybody else.
fn proposal_view(day: &Day, circle: &Circle, proposal: &Proposal) -> Option<ProposalView> {
    let asked = proposal.asked_of(&circle.id)?;
    let (kind, id) = proposal.change.what();
    let now = &day.shared_support;
    let then = match proposal.state {
        ProposalState::Open => now.after(&proposal.change),
        // Whatever came of it is how things are now.
        ProposalState::Agreed | ProposalState::Refused | ProposalState::Withdrawn => now.clone(),
    };
    let part = |shared| shared_part(day, shared, &circle.id, (kind, id)).as_ref().map(part_view);
    let others = |shared: &domain::money::SharedSupport| {
        let mut others = shared.sharers((kind, id));
        others.retain(|other| other != &circle.id);
        others
    };
    let (before, after) = (others(now), others(&then));
    let leaving: Vec<_> = before.into_iter().filter(|other| !after.contains(other)).collect();
    Some(ProposalView {
        id: proposal.id.clone(),
        kind,
        label: label(day, &proposal.change),
        reason: proposal.reason.clone(),
        is_mine: proposal.by.as_ref() == Some(&circle.id),
        state: proposal.state,
        said: asked.said,
        given_by: asked.given_by.clone(),
        waiting: number(proposal.waiting_beside(&circle.id)),
        others: names(day, &after),
        leaving: names(day, &leaving),
        now: part(now),
        then: part(&then),
    })
}

fn part_view(part: &SharedPart) -> PartView {
    let SharedPart { received, weekly, basis_points, .. } = part;
    PartView { received: *received, weekly: *weekly, basis_points: *basis_points }
}

/// Returns what it is called: by the change, or by what would end; a night has its rate's name.
fn label(day: &Day, change: &SharingChange) -> String {
    let rate = |id| day.rates.iter().find(|rate| &rate.id == id).map(|rate| rate.label.clone());
    let shared = &day.shared_support;
    let found = match change {
        SharingChange::Core { core } => Some(core.label.clone()),
        SharingChange::Night { night } => rate(&night.rate),
        SharingChange::Activity { activity } => Some(activity.activity.clone()),
        SharingChange::CoreEnds { id } => {
            shared.core.iter().find(|core| &core.id == id).map(|core| core.label.clone())
        }
        SharingChange::NightEnds { id } => {
            shared.nights.iter().find(|night| &night.id == id).and_then(|night| rate(&night.rate))
        }
        SharingChange::ActivityEnds { id } => {
            shared.activities.iter().find(|of| &of.id == id).map(|of| of.activity.clone())
        }
    };
    found.unwrap_or_default()
}

fn names(day: &Day, circles: &[CircleId]) -> Vec<String> {
    let found = circles.iter().filter_map(|id| day.circle(id).ok());
    found.map(|circle| circle.person.name.clone()).collect()
}

/// Returns the questions to this circle. One that it said no to is not asked again; of the other it
/// learns only the name, and only when both would.
fn together_views(day: &Day, circle: &Circle, togethers: &[&Together]) -> Vec<TogetherView> {
    let own: Vec<_> = togethers.iter().filter_map(|t| Some((t, t.shown_to(&circle.id)?))).collect();
    if own.is_empty() {
        return Vec::new();
    }
    let blocks = circle.plan.blocks().list;
    let view = |(together, (side, other)): (&&Together, _)| {
        let (side, other): (&domain::Side, &domain::Side) = (side, other);
        let block = blocks.iter().find(|block| block.id == side.block)?;
        let name = || Some(day.circle(&other.circle).ok()?.person.name.clone());
        Some(TogetherView {
            id: together.id.clone(),
            block: side.block.clone(),
            day: day_of(day, block, other)?,
            part: block.part,
            start: block.start,
            said: side.said,
            with: if together.is_mutual() { name() } else { None },
        })
    };
    own.into_iter().filter_map(view).collect()
}

/// Returns the first day that both have, else the first of one's own.
fn day_of(day: &Day, block: &Block, other: &domain::Side) -> Option<domain::plan::Weekday> {
    let others = day.circle(&other.circle).ok().map(|circle| circle.plan.blocks().list);
    let theirs = others.as_ref().and_then(|all| all.iter().find(|of| of.id == other.block));
    let is_common =
        |day: &&domain::plan::Weekday| theirs.is_some_and(|theirs| theirs.days.contains(*day));
    block.days.iter().find(is_common).or(block.days.first()).copied()
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

static SHIPPED_IDEAS: LazyLock<Vec<BankIdea>> = LazyLock::new(shipped_ideas);
static SHIPPED_RULES: LazyLock<MoneyRules> = LazyLock::new(MoneyRules::default);

/// Returns what the organiser sees, from what was counted of each circle.
pub(crate) fn desk_money_view<'a>(
    day: &Day,
    counted: impl Iterator<Item = (&'a CircleId, &'a Counted)>,
) -> DeskMoneyView {
    let mut sums = Sums::default();
    let mut checks = Vec::new();
    for (circle, counted) in counted {
        let mut counts = counted.account.as_ref().map(check_counts).unwrap_or_default();
        let is_in = counted.account.as_ref().zip(counted.totals);
        let is_in = is_in.and_then(|(account, totals)| sums.with(account, totals));
        match is_in {
            Some(larger) => sums = larger,
            // A sum is never wrong in silence: who is not in it has this to say so.
            None => counts.push(CheckCount {
                code: CheckCode::TooLarge,
                level: CheckLevel::Error,
                count: 1,
            }),
        }
        if !counts.is_empty() {
            checks.push(CircleChecks { circle: circle.clone(), checks: counts });
        }
    }
    DeskMoneyView {
        rates: day.rates.clone(),
        shared_support: day.shared_support.clone(),
        money_rules: MoneyRules::clone(&day.money_rules),
        shipped_rules: SHIPPED_RULES.clone(),
        ideas_bank: day.ideas_bank.to_vec(),
        shipped_ideas: SHIPPED_IDEAS.clone(),
        proposals: day.sharing.proposals.iter().map(for_the_desk).collect(),
        checks,
        confirmed: sums.confirmed,
        indicative: sums.indicative,
        staff_minutes_bought: shared_minutes(day).saturating_add(sums.own_minutes),
        charged_minutes: sums.charged_minutes,
    }
}

/// Returns a proposal without what is nobody's business: who said no, and of which blocks it came.
fn for_the_desk(proposal: &Proposal) -> Proposal {
    let mut shown = Proposal { blocks: Vec::new(), ..proposal.clone() };
    if shown.state == ProposalState::Refused {
        for asked in &mut shown.asked {
            (asked.said, asked.given_by) = (Said::Waiting, None);
        }
    }
    shown
}

/// The sums of the event.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    confirmed: Totals,
    indicative: Totals,
    charged_minutes: i64,
    /// Staff time that is for one person alone.
    own_minutes: i64,
}

impl Sums {
    /// Returns the sums with one person more; nothing when they are too large to count.
    fn with(mut self, account: &Account, (sure, unsure): (Totals, Totals)) -> Option<Self> {
        for (all, more) in [(&mut self.confirmed, sure), (&mut self.indicative, unsure)] {
            all.allocation = all.allocation.checked_add(more.allocation)?;
            all.planned = all.planned.checked_add(more.planned)?;
            all.left = all.left.checked_add(more.left)?;
        }
        let is_by_day = |part: &&SharedPart| part.kind != SharedKind::Night;
        let shared: i64 = account.shared.iter().filter(is_by_day).map(|part| part.charged).sum();
        let charged = account.hours.charged;
        self.charged_minutes = self.charged_minutes.checked_add(charged)?;
        self.own_minutes = self.own_minutes.checked_add(charged.checked_sub(shared)?)?;
        Some(self)
    }
}

/// Returns the staff minutes a week that are bought together, nights apart.
fn shared_minutes(day: &Day) -> i64 {
    let core = day.shared_support.core.iter().filter(|core| !core.weights.is_empty());
    let core = core.map(|core| core.minutes_per_week);
    let activities = day.shared_support.activities.iter().filter(|of| !of.sharers.is_empty());
    let activities = activities.map(|of| of.minutes_per_week.saturating_mul(of.staff));
    core.chain(activities).fold(0, i64::saturating_add)
}

fn check_counts(account: &Account) -> Vec<CheckCount> {
    let mut counts: Vec<CheckCount> = Vec::new();
    for check in &account.checks {
        match counts.iter_mut().find(|count| count.code == check.code) {
            Some(count) => {
                count.count += 1;
                count.level = count.level.max(check.level);
            }
            None => {
                let (code, level) = (check.code, check.level);
                counts.push(CheckCount { code, level, count: 1 });
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use domain::money::{AllocationStatus, Period, figures};
    use domain::plan::{Collection, Field, Order, Record};
    use domain::{
        Allocation, AllocationTerms, AskedOf, Change, EventInfo, Person, Revision, Unknown,
    };
    use domain::{WeekConvention, apply_all};

    use super::*;

    fn amara(allocations: Vec<Allocation>, records: Vec<(Collection, Record)>) -> Day {
        let mut event = EventInfo::new("e", "A day");
        event.week_convention = WeekConvention::Weeks52;
        let mut day = Day::new(event);
        let circle = CircleId::new("amara").expect("an id");
        let person = Person { allocations, ..Person::named("Amara") };
        let mut changes = vec![Change::PersonChanged { circle: circle.clone(), person }];
        let changed = |(collection, record)| Change::RecordChanged {
            circle: circle.clone(),
            collection,
            record,
        };
        changes.extend(records.into_iter().map(changed));
        apply_all(&mut day, Revision(1), &changes);
        day
    }

    fn record(id: &str, fields: &serde_json::Value) -> Record {
        let id = RecordId::new(id).expect("an id");
        let mut record = Record::new(id, Order::after(None), Revision(1));
        for (name, value) in fields.as_object().expect("fields") {
            record.fields.insert(name.clone(), Field::new(value.clone(), Revision(1)));
        }
        record
    }

    fn allocation(stream: &str, pence: i64, status: AllocationStatus) -> Allocation {
        let (stream, pence, period) = (stream.to_owned(), Some(pence), Period::Year);
        let (terms, unknown) = (AllocationTerms::default(), Unknown::new());
        Allocation { stream, pence, period, status, terms, unknown }
    }

    #[test]
    fn money_that_is_sure_and_money_that_is_not_are_apart_on_the_desk_as_in_the_figures() {
        let sure = allocation("Council", 100_000, AllocationStatus::Confirmed);
        let unsure = allocation("Health", 50_000, AllocationStatus::Indicative);
        let cost = serde_json::json!({ "label": "Club", "pence": 20_000, "per": "Year" });
        let day = amara(vec![sure, unsure], vec![(Collection::Costs, record("c", &cost))]);
        let circle = day.circles.first().expect("Amara");
        let counted = count(&day, circle);
        let view = desk_money_view(&day, [(&circle.id, &counted)].into_iter());
        let figures = figures(&day).expect("they can be counted");
        assert_eq!(view.confirmed, figures.confirmed, "what is confirmed");
        assert_eq!(view.indicative, figures.indicative, "what is not yet");
        assert_eq!(view.confirmed.allocation, 100_000, "one is not the other");
    }

    #[test]
    fn the_desk_is_not_told_who_said_no() {
        let mut day = amara(Vec::new(), Vec::new());
        let circle = CircleId::new("amara").expect("an id");
        let asked = AskedOf { circle: circle.clone(), said: Said::No, given_by: None };
        let (id, block) = (domain::ProposalId::new("p"), RecordId::new("b"));
        let proposal = Proposal {
            id: id.expect("an id"),
            change: SharingChange::CoreEnds { id: RecordId::new("c").expect("an id") },
            reason: String::new(),
            by: None,
            asked: vec![asked],
            state: ProposalState::Refused,
            blocks: vec![(circle, block.expect("an id"))],
        };
        let (proposals, togethers) = (vec![proposal], Vec::new());
        day.sharing = std::sync::Arc::new(domain::Sharing { proposals, togethers });
        let view = desk_money_view(&day, std::iter::empty());
        let shown = view.proposals.first().expect("it is there");
        assert_eq!(shown.state, ProposalState::Refused, "that it came to nothing is told");
        assert!(shown.asked.iter().all(|asked| asked.said != Said::No), "by whom is not");
        assert!(shown.blocks.is_empty(), "nor what it came of");
    }

    #[test]
    fn there_is_an_end_to_the_ways_that_are_counted_with_every_edit() {
        let week = serde_json::json!({ "label": "Another", "kind": "Option" });
        let weeks = (0..200).map(|n| (Collection::Weeks, record(&format!("w{n}"), &week)));
        let day = amara(Vec::new(), weeks.collect());
        let counted = count(&day, day.circles.first().expect("Amara"));
        assert_eq!(counted.options.len(), OPTIONS, "no more than anybody can compare");
    }
}

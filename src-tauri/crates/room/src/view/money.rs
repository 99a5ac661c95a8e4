//! A circle's own hours and money and what it shares; and of everybody's money what the desk sees:
//! codes, counts and the sums of the event.

use std::sync::LazyLock;

use domain::money::{
    Account, AllocationStatus, CheckCode, CheckLevel, MoneyRules, SharedKind, SharedPart, Totals,
    account,
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
    options: Vec<OptionView>,
}

/// Counts the hours and money of one circle, and of each other way of spending its week.
pub(crate) fn count(day: &Day, circle: &Circle) -> Counted {
    let weeks = circle.plan.weeks().list;
    let options = weeks.iter().filter(|week| week.kind == WeekKind::Option);
    let options = options.filter_map(|week| option(day, circle, &week.id));
    Counted { account: account(day, circle, None).ok(), options: options.collect() }
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
    let own: Vec<_> = togethers.iter().filter_map(|t| Some((t, t.sides_of(&circle.id)?))).collect();
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
    own.into_iter().filter(|(_, (side, _))| side.said != Said::No).filter_map(view).collect()
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
        let is_in = counted.account.as_ref().and_then(|account| sums.with(account));
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
        proposals: day.sharing.proposals.clone(),
        checks,
        confirmed: sums.confirmed,
        indicative: sums.indicative,
        staff_minutes_bought: shared_minutes(day).saturating_add(sums.own_minutes),
        charged_minutes: sums.charged_minutes,
    }
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
    fn with(mut self, account: &Account) -> Option<Self> {
        let totals = match account.status {
            AllocationStatus::Confirmed => Some(&mut self.confirmed),
            AllocationStatus::Indicative => Some(&mut self.indicative),
            AllocationStatus::Unknown | AllocationStatus::None => None,
        };
        if let Some(totals) = totals {
            totals.allocation = totals.allocation.checked_add(account.allocation.unwrap_or(0))?;
            totals.planned = totals.planned.checked_add(account.planned)?;
            totals.left = totals.left.checked_add(account.left.unwrap_or(0))?;
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

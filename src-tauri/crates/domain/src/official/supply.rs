//! What the plan's own lists say for an item.

use crate::RecordId;
use crate::money::SupportTier;
use crate::official::rules::Supply;
use crate::official::{
    ActionLine, Asked, Line, Origin, OutcomeLine, Reading, Says, StepLine, ehc_asks,
};
use crate::plan::{Action, Block, Collection, Entry, Mix, Outcome, Perspective, SupportNeeded};

/// The worksheet of the people in somebody's life.
pub(super) const PEOPLE: &str = "relationship-circle";

impl Reading<'_> {
    pub(super) fn supplied(&self, asked: &'static Asked, supply: Supply) -> Vec<Line> {
        match supply {
            Supply::Outcomes => self.outcomes().iter().map(|one| self.outcome(one)).collect(),
            Supply::Aspirations => self.behind("aspiration", |_| true),
            Supply::Needs => self.behind("need_link", |outcome| is_need_of(asked, outcome)),
            Supply::Week => self.week(),
            Supply::Fallbacks => self.fallbacks(),
            Supply::Money => self.money().into_iter().collect(),
            Supply::Actions => self.actions().iter().map(|one| self.action(one)).collect(),
            Supply::Review => self.review().into_iter().collect(),
            Supply::Provision => self.provision_of(asked),
            Supply::People => self.people(),
            Supply::Sources => self.sources(),
        }
    }

    /// Returns the outcomes that the plan still works towards.
    pub(super) fn outcomes(&self) -> Vec<Outcome> {
        let mut all = self.circle.plan.outcomes().list;
        let is_over = |status: &str| ["Achieved", "Changed", "Stopped"].contains(&status);
        all.retain(|one| !one.statement.trim().is_empty() && !is_over(&one.status));
        all
    }

    /// Returns the actions that were not dropped.
    pub(super) fn actions(&self) -> Vec<Action> {
        let mut all = self.circle.plan.actions().list;
        all.retain(|one| !one.what.trim().is_empty() && one.status != "Dropped");
        all
    }

    /// Returns the blocks of the main week, with who or what helps.
    pub(super) fn blocks(&self) -> Vec<(Block, Vec<Mix>)> {
        let plan = &self.circle.plan;
        let Some(week) = plan.main_week() else { return Vec::new() };
        let mut blocks = plan.blocks().list;
        blocks.retain(|block| block.week == week.as_str() && !block.activity.trim().is_empty());
        blocks.sort_by_key(|block| (block.part, block.start.is_none(), block.start));
        let mixes = plan.mixes().list;
        let with_mixes = blocks.into_iter().map(|block| {
            let of = mixes
                .iter()
                .filter(|mix| mix.block == block.id.as_str() && mix.tier != SupportTier::NotNow);
            let of = of.cloned().collect();
            (block, of)
        });
        with_mixes.collect()
    }

    pub(super) fn somebody(&self, id: &str) -> String {
        self.circle.name_of(id).unwrap_or(id).trim().to_owned()
    }

    fn outcome(&self, outcome: &Outcome) -> Line {
        let actions = self.actions();
        let steps = actions.iter().filter(|action| serves(action, &outcome.id));
        let step = |action: &Action| StepLine {
            action: action.what.trim().to_owned(),
            first_step: action.first_step.trim().to_owned(),
        };
        let says = OutcomeLine {
            statement: outcome.statement.trim().to_owned(),
            gives_me: outcome.gives_me.trim().to_owned(),
            baseline: outcome.baseline.trim().to_owned(),
            measure: outcome.measure.trim().to_owned(),
            by: outcome.by,
            steps: steps.map(step).collect(),
        };
        line(Collection::Outcomes, &outcome.id, Says::Outcome(says))
    }

    /// Returns the hopes or the needs behind outcomes.
    fn behind(&self, field: &str, is_meant: impl Fn(&Outcome) -> bool) -> Vec<Line> {
        let outcomes = self.outcomes();
        let meant = outcomes.iter().filter(|outcome| is_meant(outcome));
        let lines = meant.filter_map(|outcome| {
            let text = self.circle.plan.record(Collection::Outcomes, &outcome.id)?.text(field);
            let text = text.trim().to_owned();
            let outcome_says = outcome.statement.trim().to_owned();
            let says = Says::Behind { text: text.clone(), outcome: outcome_says };
            (!text.is_empty()).then(|| line(Collection::Outcomes, &outcome.id, says))
        });
        lines.collect()
    }

    fn week(&self) -> Vec<Line> {
        let blocks = self.blocks().into_iter();
        let lines = blocks.map(|(block, mixes)| {
            let id = block.id.clone();
            line(Collection::Blocks, &id, Says::Week { block: Box::new(block), mixes })
        });
        lines.collect()
    }

    /// Returns what happens instead, of each part of the week that says so.
    fn fallbacks(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for (block, mixes) in self.blocks() {
            for instead in self.fallbacks_of(&block, &mixes) {
                let activity = block.activity.trim().to_owned();
                let says = Says::Fallback { activity, instead };
                lines.push(line(Collection::Blocks, &block.id, says));
            }
        }
        lines
    }

    pub(super) fn fallbacks_of(&self, block: &Block, mixes: &[Mix]) -> Vec<String> {
        let of_mix = |mix: &Mix| {
            let record = self.circle.plan.record(Collection::Mixes, &mix.id)?;
            Some(record.text("fallback").trim().to_owned())
        };
        let own = std::iter::once(block.fallback.trim().to_owned());
        let mut all: Vec<String> = own.chain(mixes.iter().filter_map(of_mix)).collect();
        all.retain(|text| !text.is_empty());
        all.dedup();
        all
    }

    /// Returns what is known of the money: nothing while nobody has said or planned anything.
    fn money(&self) -> Option<Line> {
        let is_untouched = self.circle.person.allocations.is_empty()
            && self.account.as_ref().is_some_and(|all| all.planned == 0 && all.lines.is_empty());
        let says = match &self.account {
            _ if is_untouched => return None,
            _ if !self.allowed.money => Says::MoneyKept,
            None => Says::NoSum,
            Some(account) => Says::Money(Box::new(account.clone())),
        };
        Some(Line { from: Origin::Whole(Collection::Costs), whose: None, says })
    }

    fn action(&self, action: &Action) -> Line {
        let outcomes = self.circle.plan.outcomes().list;
        let outcome = outcomes.iter().find(|outcome| serves(action, &outcome.id));
        let owner = action.owner.as_deref().map(|id| self.somebody(id));
        let says = ActionLine {
            what: action.what.trim().to_owned(),
            owner: owner.filter(|name| !name.is_empty()),
            helpers: action.helpers.iter().map(|id| self.somebody(id)).collect(),
            first_step: action.first_step.trim().to_owned(),
            by: action.by,
            has_owner_agreed: action.has_owner_agreed,
            is_done: action.status == "Done",
            outcome: outcome.map(|outcome| outcome.statement.trim().to_owned()),
        };
        line(Collection::Actions, &action.id, Says::Action(says))
    }

    pub(super) fn review(&self) -> Option<Line> {
        let review = self.circle.plan.review()?;
        let says = Says::Review { on: review.on, every_weeks: review.every_weeks };
        let is_said = review.on.is_some() || review.every_weeks.is_some();
        is_said.then_some(Line { from: Origin::Whole(Collection::Reviews), whose: None, says })
    }

    /// Returns the people whom the person would like to see more of.
    fn people(&self) -> Vec<Line> {
        let entries = self.circle.plan.entries().list;
        let wants_more = |entry: &&Entry| {
            let mut columns = entry.columns.iter();
            entry.worksheet == PEOPLE
                && entry.says_something()
                && columns.any(|(column, wish)| column == "more-or-less" && wish == "more")
                && !self.is_kept(entry)
        };
        entries.iter().filter(wants_more).map(|entry| self.note(entry)).collect()
    }

    /// Returns each worksheet on which something stands that may be on this copy.
    fn sources(&self) -> Vec<Line> {
        let entries = self.circle.plan.entries().list;
        let mut lines = Vec::new();
        for sheet in self.day.worksheets.all() {
            let notes = entries
                .iter()
                .filter(|entry| entry.worksheet == sheet.id.as_str() && entry.says_something());
            let told: Vec<_> = notes.filter(|entry| !self.is_kept(entry)).collect();
            if told.is_empty() {
                continue;
            }
            let mut views: Vec<Perspective> = told.iter().map(|entry| self.view(entry)).collect();
            views.sort_unstable();
            views.dedup();
            let says = Says::Source {
                worksheet: sheet.id.as_str().to_owned(),
                notes: count(told.len()),
                views,
            };
            lines.push(Line { from: Origin::Whole(Collection::Entries), whose: None, says });
        }
        lines
    }
}

/// Tells whether an action was taken on for an outcome.
pub(super) fn serves(action: &Action, outcome: &RecordId) -> bool {
    action.outcome.as_deref() == Some(outcome.as_str())
}

/// Tells whether somebody has to help with a part of the week.
pub(super) fn needs_help(block: &Block) -> bool {
    let in_a_word = match block.support_needed {
        Some(SupportNeeded::Prompt | SupportNeeded::Some | SupportNeeded::Full) => true,
        Some(SupportNeeded::None) | None => false,
    };
    block.support_minutes > 0 || in_a_word
}

/// Tells whether the need behind an outcome belongs to this section of needs: the first of health
/// and social care whose areas it has, and else to the needs for learning.
pub(super) fn is_need_of(asked: &Asked, outcome: &Outcome) -> bool {
    let sections = ehc_asks().iter().filter(|one| one.plan.contains(&Supply::Needs));
    let has = |one: &&Asked| one.areas.iter().any(|area| outcome.areas.contains(area));
    let mut with_areas = sections.clone().filter(|one| !one.areas.is_empty());
    let found = with_areas.find(has).or_else(|| {
        let mut without = sections.filter(|one| one.areas.is_empty());
        without.next()
    });
    found.is_some_and(|one| one.id == asked.id)
}

pub(super) fn line(collection: Collection, record: &RecordId, says: Says) -> Line {
    Line { from: Origin::Record { collection, record: record.clone() }, whose: None, says }
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

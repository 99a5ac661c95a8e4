//! The weeks of a plan as the file has them: the main one, which money, paper and wall are about, and
//! those beside it.

use std::collections::BTreeMap;

use domain::plan::{Collection, Plan, Record};

/// The id of the main week, unless it says another.
pub(crate) const MAIN: &str = "perfect";

/// A week with what happens in it.
pub(crate) struct Week<'a> {
    pub(crate) id: &'a str,
    /// Nothing when nobody has written about any week yet.
    pub(crate) record: Option<&'a Record>,
    pub(crate) blocks: Vec<Block<'a>>,
}

/// A block with who or what gives the support that it needs.
pub(crate) struct Block<'a> {
    pub(crate) record: &'a Record,
    pub(crate) mixes: Vec<&'a Record>,
}

/// The weeks of a plan, those in the tray left out.
pub(crate) struct Weeks<'a> {
    pub(crate) main: Option<Week<'a>>,
    /// The week before the main one.
    pub(crate) before_main: Option<&'a str>,
    pub(crate) others: Vec<Week<'a>>,
}

impl<'a> Weeks<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        let mut mixes: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
        for mix in plan.list(Collection::Mixes) {
            mixes.entry(mix.text("block")).or_default().push(mix);
        }
        let mut blocks: BTreeMap<&str, Vec<Block<'_>>> = BTreeMap::new();
        for record in plan.list(Collection::Blocks) {
            let mixes = mixes.remove(record.id.as_str()).unwrap_or_default();
            blocks.entry(record.text("week")).or_default().push(Block { record, mixes });
        }
        let mut with_blocks = |id: &'a str, record| Week {
            id,
            record,
            blocks: blocks.remove(id).unwrap_or_default(),
        };
        let main = plan.main_week();
        let records = plan.list(Collection::Weeks);
        let place = records.iter().position(|week| Some(&week.id) == main.as_ref());
        let mut weeks: Vec<_> =
            records.iter().map(|week| with_blocks(week.id.as_str(), Some(*week))).collect();
        let before_main = place.and_then(|place| place.checked_sub(1)).map(|n| weeks[n].id);
        let main = match (place, main) {
            (Some(place), _) => Some(weeks.remove(place)),
            (None, main) => main.map(|_| with_blocks(MAIN, None)),
        };
        Self { main, before_main, others: weeks }
    }

    /// Returns all of them, the main one first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Week<'a>> {
        self.main.iter().chain(&self.others)
    }
}

/// Tells whether a week of this kind can be the main one: the first of these is.
pub(crate) fn is_main_kind(kind: &str) -> bool {
    kind.is_empty() || kind == "Perfect"
}

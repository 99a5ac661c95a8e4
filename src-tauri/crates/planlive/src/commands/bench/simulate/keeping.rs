//! What a device of a played day keeps of what a host has saved until the spare laptop has it, by the
//! rules of the page (`backing.ts`, `deeds.ts`): edits of a plan on the device, where they outlive a
//! reload; what else a circle did only as long as the page stays open.

use serde_json::{Value, json};

/// What a host says of how it stands to the other laptops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hosting {
    pub(super) term: u64,
    since: u64,
    kept: u64,
    has_spare: bool,
}

impl Hosting {
    pub(super) fn read(view: &Value) -> Self {
        let number = |name: &str| view[name].as_u64().unwrap_or_default();
        let has_spare = view["hasSpare"] == json!(true);
        Self { term: number("term"), since: number("since"), kept: number("kept"), has_spare }
    }
}

/// Something that a host has saved.
#[derive(Debug, Clone)]
pub(super) struct Saved {
    pub(super) id: String,
    pub(super) command: Value,
    term: u64,
    revision: u64,
    is_of_plan: bool,
}

/// All that is kept, in its order.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    saved: Vec<Saved>,
    hosting: Option<Hosting>,
}

impl Keeping {
    /// A host has saved this.
    pub(super) fn adds(&mut self, id: &str, command: &Value, revision: u64) {
        let Some(hosting) = self.hosting.filter(|hosting| hosting.has_spare) else { return };
        self.saved.retain(|one| one.id != id);
        if revision > hosting.kept {
            let (id, command, term) = (id.to_owned(), command.clone(), hosting.term);
            let is_of_plan = is_of_plan(&command);
            self.saved.push(Saved { id, command, term, revision, is_of_plan });
        }
    }

    /// Returns what the host that the device is with now may not have, as it has to be said there;
    /// what is safe is forgotten.
    pub(super) fn lacking(&mut self, hosting: Hosting) -> Vec<Saved> {
        self.hosting = Some(hosting);
        self.saved.retain(|one| !is_safe(one, hosting));
        let lacking = self.saved.iter().filter(|one| one.term != hosting.term);
        let mut lacking: Vec<_> = lacking.cloned().collect();
        for one in &mut lacking {
            let common = if one.term + 1 == hosting.term { hosting.since } else { 0 };
            based_on(&mut one.command, common);
        }
        // The plan's are said first.
        lacking.sort_by_key(|one| !one.is_of_plan);
        lacking
    }

    /// The page is loaded again; returns what is gone with it.
    pub(super) fn reloads(&mut self) -> Vec<Saved> {
        self.hosting = None;
        let (kept, gone) =
            std::mem::take(&mut self.saved).into_iter().partition(|one| one.is_of_plan);
        self.saved = kept;
        gone
    }
}

pub(super) fn is_of_plan(command: &Value) -> bool {
    command["type"] == "editPlan"
}

/// Makes of edits what has to be said to a laptop that took over: what they were based on since the
/// two have nothing in common is another thing there.
pub(super) fn based_on(command: &mut Value, common: u64) {
    let edits = command["edits"].as_array_mut().into_iter().flatten();
    for edit in edits {
        if let Some(base) = edit.get("base").and_then(Value::as_u64) {
            edit["base"] = json!(base.min(common));
        }
    }
}

/// Whether the spare laptop, or this one that took over, has what a host has saved.
fn is_safe(one: &Saved, now: Hosting) -> bool {
    if one.term == now.term {
        return one.revision <= now.kept;
    }
    one.term + 1 == now.term && one.revision <= now.since
}

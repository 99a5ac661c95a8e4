//! Where a device of a played day looks for the host, by the rules of the page (`hosts.ts`): the
//! latest that let it in, those that it was told of, the one that its page came from; whoever proves
//! a later term is followed, and nobody of an earlier one.

use serde_json::{Value, json};

/// More addresses than these are not tried.
const MOST: usize = 8;

/// How a host that let the device in stands to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Same,
    Later,
    Earlier,
}

/// The laptops that a device knows. All but the address that it calls is kept over a reload.
#[derive(Debug)]
pub(super) struct Finding {
    /// The laptop that its page came from.
    own: String,
    address: String,
    last: String,
    pub(super) term: u64,
    heir: String,
    proof: String,
    addresses: Vec<String>,
    /// How often in a row it called in vain.
    tries: usize,
    /// Nobody has let it in on this line yet.
    is_new: bool,
}

impl Finding {
    pub(super) fn new(own: &str) -> Self {
        Self {
            own: own.to_owned(),
            address: own.to_owned(),
            last: own.to_owned(),
            term: 0,
            heir: String::new(),
            proof: String::new(),
            addresses: Vec::new(),
            tries: 0,
            is_new: true,
        }
    }

    /// The laptop that is called now.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// The laptop that its page came from.
    pub(super) fn own(&self) -> &str {
        &self.own
    }

    /// Returns what it has seen of the latest host, for the next one to hear.
    pub(super) fn seen(&self) -> Option<Value> {
        let is_there = !self.proof.is_empty();
        is_there.then(|| json!({ "term": self.term, "heir": self.heir, "proof": self.proof }))
    }

    pub(super) fn dials(&mut self) {
        self.is_new = true;
    }

    /// The line is gone; returns how long it waits before it calls again, at most.
    pub(super) fn loses(&mut self) -> u64 {
        let all = self.all().len();
        let (round, most) = (self.tries / all, if all > 1 { 1_000 } else { 5_000 });
        let whole = most.min(250 << round.min(10));
        if self.tries > 0 {
            self.turns();
        }
        self.tries += 1;
        whole
    }

    /// This is not, or no longer, the host: another one is called next.
    pub(super) fn goes_elsewhere(&mut self) {
        if self.tries == 0 {
            self.turns();
        }
    }

    /// Whether there is anywhere else to look.
    pub(super) fn is_one_of_many(&self) -> bool {
        self.all().len() > 1
    }

    /// Whether this is no host that its page knows, and has not let it in.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.is_new && self.address != self.own && self.address != self.last
    }

    pub(super) fn enters(&mut self, hosting: &Value) -> Order {
        let term = hosting["term"].as_u64().unwrap_or_default();
        if term < self.term {
            return Order::Earlier;
        }
        let order = if term > self.term { Order::Later } else { Order::Same };
        self.term = term;
        self.heir = hosting["heir"].as_str().unwrap_or_default().to_owned();
        self.proof = hosting["proof"].as_str().unwrap_or_default().to_owned();
        self.last.clone_from(&self.address);
        self.hears(hosting);
        (self.tries, self.is_new) = (0, false);
        order
    }

    /// A host says where the others are.
    pub(super) fn hears(&mut self, hosting: &Value) {
        let others = hosting["others"].as_array().into_iter().flatten();
        let others = others.filter_map(|one| one.as_str().map(str::to_owned));
        self.addresses = few(others.chain(self.addresses.drain(..)).collect());
    }

    /// The page is loaded again.
    pub(super) fn reloads(&mut self) {
        self.address.clone_from(&self.own);
        self.last.clone_from(&self.own);
        self.tries = 0;
    }

    fn turns(&mut self) {
        let all = self.all();
        let next = all.iter().position(|one| one == &self.address).map_or(0, |at| at + 1);
        self.address.clone_from(&all[next % all.len()]);
    }

    fn all(&self) -> Vec<String> {
        let first = std::iter::once(&self.last);
        few(first.chain(&self.addresses).chain([&self.own]).cloned().collect())
    }
}

/// Returns the first few, each once.
fn few(all: Vec<String>) -> Vec<String> {
    let mut few = Vec::new();
    for one in all {
        if !few.contains(&one) && few.len() < MOST {
            few.push(one);
        }
    }
    few
}

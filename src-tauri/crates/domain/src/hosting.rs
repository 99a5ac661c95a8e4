//! Who hosts the day: which laptop it is by now, and where the laptops are found.

use serde::{Deserialize, Serialize};

use crate::Revision;

/// The most addresses that are remembered of hosts, and the most of spare laptops.
pub const ADDRESSES: usize = 8;
/// The most secrets that are kept of laptops before.
pub const FORMER: usize = 8;
/// The longest address: a name or number with its port.
pub const ADDRESS_LENGTH: usize = 100;

/// Who hosts the day. Told to devices, so that they find the laptop that took over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Hosting {
    /// How often another laptop has taken over.
    pub term: u32,
    /// The last revision that the laptop before had told this one of.
    pub since: Revision,
    /// Which laptop has taken over in this term: two of them may, and each is another.
    pub heir: String,
    /// The one that this has taken over from.
    pub before: String,
    /// A secret of this laptop and those that host the day after it: by what is made of it this one
    /// knows that another has taken over.
    pub secret: String,
    /// Those of the laptops before, the latest first: to them is shown what is made of theirs.
    pub former: Vec<String>,
    /// Where the day was hosted so far, the latest first: `192.168.1.5:7410`.
    pub hosts: Vec<String>,
    /// Where a spare laptop will be found.
    pub spares: Vec<String>,
    /// Another laptop has taken over from this one, in this term: nothing is written here any more.
    pub is_over: Option<u32>,
    /// Which life of the event this is, if it goes on from a copy.
    pub life: Option<String>,
}

/// What is drawn anew when a laptop takes over, so that nobody can guess it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    pub heir: String,
    pub secret: String,
}

impl Hosting {
    /// Returns what it is once this laptop has taken over, with the last that it was told of.
    ///
    /// From one that has taken over from this one it may take over in turn. Then nobody knows what
    /// the two have in common.
    #[must_use]
    pub fn taken_over(&self, last: Revision, drawn: Drawn) -> Self {
        let mut hosts = self.spares.clone();
        hosts.extend(self.hosts.iter().cloned());
        let term = self.term.max(self.is_over.unwrap_or_default()).saturating_add(1);
        let since = if self.is_over.is_some() { Revision(0) } else { last };
        let Drawn { heir, secret } = drawn;
        let (before, life) = (self.heir.clone(), self.life.clone());
        let hosting =
            Self { term, since, heir, before, hosts: few(hosts), life, ..Self::default() };
        hosting.keeping(self, secret)
    }

    /// Returns it with another secret: what was made of the one before moves this laptop no more.
    #[must_use]
    pub fn renewed(&self, secret: String) -> Self {
        self.clone().keeping(self, secret)
    }

    /// Returns what it is in another life of the event, which goes on from a copy: laptops of the one
    /// before move nobody in this one, nor the other way round.
    #[must_use]
    pub fn begun_anew(&self, life: Option<String>, secret: String) -> Self {
        let term = self.is_over.map_or(self.term, |later| self.term.max(later).saturating_add(1));
        Self { term, secret, former: Vec::new(), is_over: None, life, ..self.clone() }
    }

    fn keeping(self, before: &Self, secret: String) -> Self {
        let earlier = std::iter::once(&before.secret).chain(&before.former);
        let mut former: Vec<_> = earlier.filter(|one| !one.is_empty()).cloned().collect();
        if former.len() > FORMER {
            // The very first stays: all laptops of the event have that one.
            former.remove(FORMER - 1);
        }
        Self { secret, former, ..self }
    }

    /// Returns it with where this laptop is found.
    #[must_use]
    pub fn found_at(&self, addresses: &[String]) -> Self {
        let hosts = addresses.iter().chain(&self.hosts).cloned().collect();
        Self { hosts: few(hosts), ..self.clone() }
    }

    /// Returns it once another laptop has taken over, in this term, and where that is found, if that
    /// is known.
    #[must_use]
    pub fn over(&self, term: u32, at: &[String]) -> Self {
        let spares = few(at.iter().chain(&self.spares).cloned().collect());
        Self { is_over: Some(term), spares, ..self.clone() }
    }

    /// Returns it with where the spare laptop will be found.
    #[must_use]
    pub fn spare_at(&self, addresses: Vec<String>) -> Self {
        Self { spares: few(addresses), ..self.clone() }
    }
}

/// Returns the first few addresses, each once.
fn few(addresses: Vec<String>) -> Vec<String> {
    let mut few = Vec::new();
    for address in addresses {
        let is_one = !address.is_empty() && address.len() <= ADDRESS_LENGTH;
        if is_one && !few.contains(&address) && few.len() < ADDRESSES {
            few.push(address);
        }
    }
    few
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(secret: &str) -> Drawn {
        Drawn { heir: format!("heir {secret}"), secret: secret.to_owned() }
    }

    fn all(addresses: &[&str]) -> Vec<String> {
        addresses.iter().map(|address| (*address).to_owned()).collect()
    }

    #[test]
    fn a_laptop_that_takes_over_is_found_first_and_the_one_before_is_still_known() {
        let first = Hosting { secret: "s".to_owned(), ..Hosting::default() };
        let first = first.found_at(&all(&["a:1"])).spare_at(all(&["b:1", "c:1", "b:1"]));
        let second = first.taken_over(Revision(7), drawn("t"));
        assert_eq!((second.term, second.since, second.secret.as_str()), (1, Revision(7), "t"));
        assert_eq!((second.heir.as_str(), second.former.clone()), ("heir t", all(&["s"])));
        assert_eq!(second.taken_over(Revision(8), drawn("u")).before, "heir t");
        assert_eq!(second.hosts, all(&["b:1", "c:1", "a:1"]), "each once");
        assert!(second.spares.is_empty(), "it has no spare of its own yet");
        assert_eq!(second.found_at(&all(&["b:2"])).hosts, all(&["b:2", "b:1", "c:1", "a:1"]));
    }

    #[test]
    fn a_laptop_that_goes_on_after_another_has_taken_over_is_the_latest_and_has_nothing_in_common()
    {
        let over = Hosting { secret: "s".to_owned(), is_over: Some(4), ..Hosting::default() };
        let again = over.taken_over(Revision(70), drawn("t"));
        assert_eq!((again.term, again.since, again.is_over), (5, Revision(0), None));
        let last = Hosting { is_over: Some(u32::MAX), ..over };
        assert_eq!(last.taken_over(Revision(70), drawn("t")).term, u32::MAX, "made up by somebody");
    }

    #[test]
    fn in_another_life_of_the_event_nothing_of_the_laptops_before_counts() {
        let over = Hosting { secret: "s".to_owned(), is_over: Some(4), ..Hosting::default() };
        let over = over.taken_over(Revision(7), drawn("t"));
        let anew = over.begun_anew(Some("l".to_owned()), "u".to_owned());
        assert_eq!((anew.term, anew.secret.as_str(), anew.former.len()), (5, "u", 0));
        assert_eq!(anew.life.as_deref(), Some("l"));
        let over = Hosting { is_over: Some(8), ..over };
        assert_eq!(over.begun_anew(None, "u".to_owned()).term, 9, "devices knew a later one");
        assert_eq!(over.begun_anew(None, "u".to_owned()).is_over, None, "somebody opened it");
    }

    #[test]
    fn the_latest_secrets_of_laptops_before_are_kept_and_the_very_first() {
        let mut hosting = Hosting::default().renewed("s0".to_owned());
        assert!(hosting.former.is_empty(), "there was none before");
        for n in 1..20 {
            hosting = hosting.renewed(format!("s{n}"));
        }
        assert_eq!(hosting.secret, "s19");
        let former: Vec<_> = hosting.former.iter().map(String::as_str).collect();
        assert_eq!(former, ["s18", "s17", "s16", "s15", "s14", "s13", "s12", "s0"]);
    }

    #[test]
    fn no_more_addresses_are_kept_than_a_laptop_has() {
        let many: Vec<_> = (0..20).map(|n| format!("a:{n}")).collect();
        assert_eq!(Hosting::default().spare_at(many).spares.len(), ADDRESSES);
        let odd = vec![String::new(), "x".repeat(ADDRESS_LENGTH + 1)];
        assert!(Hosting::default().found_at(&odd).hosts.is_empty());
    }
}

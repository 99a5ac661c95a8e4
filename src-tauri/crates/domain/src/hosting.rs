//! Who hosts the day: which laptop it is by now, and where the laptops are found.

use serde::{Deserialize, Serialize};

use crate::Revision;

/// The most addresses that are remembered of hosts, and the most of spare laptops.
pub const ADDRESSES: usize = 8;
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
    /// A secret of all laptops that hosted the day: they know one another by what is made of it.
    pub secret: String,
    /// Where the day was hosted so far, the latest first: `192.168.1.5:7410`.
    pub hosts: Vec<String>,
    /// Where a spare laptop will be found.
    pub spares: Vec<String>,
    /// Another laptop has taken over from this one, in this term: nothing is written here any more.
    pub is_over: Option<u32>,
}

impl Hosting {
    /// Returns what it is once this laptop has taken over, with the last that it was told of.
    #[must_use]
    pub fn taken_over(&self, last: Revision) -> Self {
        let mut hosts = self.spares.clone();
        hosts.extend(self.hosts.iter().cloned());
        let hosts = few(hosts);
        let (term, secret) = (self.term + 1, self.secret.clone());
        Self { term, since: last, secret, hosts, spares: Vec::new(), is_over: None }
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

    fn all(addresses: &[&str]) -> Vec<String> {
        addresses.iter().map(|address| (*address).to_owned()).collect()
    }

    #[test]
    fn a_laptop_that_takes_over_is_found_first_and_the_one_before_is_still_known() {
        let first = Hosting { secret: "s".to_owned(), ..Hosting::default() };
        let first = first.found_at(&all(&["a:1"])).spare_at(all(&["b:1", "c:1", "b:1"]));
        let second = first.taken_over(Revision(7));
        assert_eq!((second.term, second.since, second.secret.as_str()), (1, Revision(7), "s"));
        assert_eq!(second.hosts, all(&["b:1", "c:1", "a:1"]), "each once");
        assert!(second.spares.is_empty(), "it has no spare of its own yet");
        assert_eq!(second.found_at(&all(&["b:2"])).hosts, all(&["b:2", "b:1", "c:1", "a:1"]));
    }

    #[test]
    fn no_more_addresses_are_kept_than_a_laptop_has() {
        let many: Vec<_> = (0..20).map(|n| format!("a:{n}")).collect();
        assert_eq!(Hosting::default().spare_at(many).spares.len(), ADDRESSES);
        let odd = vec![String::new(), "x".repeat(ADDRESS_LENGTH + 1)];
        assert!(Hosting::default().found_at(&odd).hosts.is_empty());
    }
}

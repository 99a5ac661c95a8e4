//! Who has come to the door from elsewhere: the one proof that nothing stands in between.

use std::net::IpAddr;

use protocol::view::CallerView;

/// The most that are kept in mind; the desk wants to see one, and sixty circles have a few each.
const MOST: usize = 64;

/// Those who have come, the latest last. They are never written down.
#[derive(Debug, Default)]
pub(crate) struct Callers(Vec<Caller>);

#[derive(Debug)]
struct Caller {
    address: IpAddr,
    at: String,
    has_line: bool,
}

impl Callers {
    /// Keeps in mind that somebody has come; returns whether that is news.
    pub(crate) fn came(&mut self, address: IpAddr, at: String, has_line: bool) -> bool {
        let known = self.0.iter().position(|caller| caller.address == address);
        let before = known.map(|place| self.0.remove(place));
        let had_line = before.as_ref().is_some_and(|caller| caller.has_line);
        let is_news = before.is_none() || has_line && !had_line;
        self.0.push(Caller { address, at, has_line: has_line || had_line });
        if self.0.len() > MOST {
            self.0.remove(0);
        }
        is_news
    }

    /// Tells whether somebody has come before.
    pub(crate) fn knows(&self, address: IpAddr) -> bool {
        self.0.iter().any(|caller| caller.address == address)
    }

    /// Lets all of them go: they came over another network.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }

    /// Returns them, the latest first.
    pub(crate) fn told(&self) -> Vec<CallerView> {
        let latest = self.0.iter().rev();
        let told = latest.map(|Caller { address, at, has_line }| CallerView {
            ip: address.to_string(),
            at: at.clone(),
            has_line: *has_line,
        });
        told.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(last: u8) -> IpAddr {
        IpAddr::from([192, 168, 1, last])
    }

    #[test]
    fn somebody_new_and_somebody_who_gets_further_are_news() {
        let mut callers = Callers::default();
        assert!(callers.came(from(1), "10:00".to_owned(), false), "the page");
        assert!(!callers.came(from(1), "10:01".to_owned(), false), "its parts");
        assert!(callers.came(from(1), "10:02".to_owned(), true), "and its line");
        assert!(!callers.came(from(1), "10:03".to_owned(), false), "it still has had one");
        assert!(callers.came(from(2), "10:04".to_owned(), false), "another");
        let told = callers.told();
        let told: Vec<_> = told.iter().map(|one| (&*one.ip, &*one.at, one.has_line)).collect();
        let latest = ("192.168.1.2", "10:04", false);
        assert_eq!(told, [latest, ("192.168.1.1", "10:03", true)], "the latest first");
        callers.forget();
        assert!(callers.told().is_empty(), "the network is another one");
    }

    #[test]
    fn a_crowd_of_addresses_does_not_pile_up() {
        let mut callers = Callers::default();
        for last in 0..=255 {
            callers.came(from(last), "10:00".to_owned(), false);
        }
        assert_eq!(callers.told().len(), MOST);
        assert_eq!(callers.told()[0].ip, "192.168.1.255", "the latest stay");
    }
}

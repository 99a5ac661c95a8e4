//! Pages that were printed, kept for a while so that they can be fetched.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::CircleId;

/// How many pages of the desk wait to be fetched, and how many bytes they have in all; the latest
/// waits however large it is.
const KEPT: Limit = Limit { papers: 20, bytes: 192 * 1024 * 1024 };
/// The same for one circle.
const KEPT_OF_CIRCLE: Limit = Limit { papers: 3, bytes: 24 * 1024 * 1024 };
/// How long one waits, in minutes.
const MINUTES: i64 = 15;

#[derive(Debug, Clone, Copy)]
struct Limit {
    papers: usize,
    bytes: usize,
}

/// Returns what a face is told of where a paper is.
pub(crate) fn path_of(id: &str) -> String {
    format!("/paper/{id}")
}

/// One page that was printed, or many in an archive.
#[derive(Debug, Clone)]
pub struct PaperFile {
    /// A name that sorts and can be a file's name on every system.
    pub name: String,
    pub bytes: Arc<[u8]>,
}

/// Who had a paper made: nobody's papers push out those of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Whose {
    Desk,
    Circle(CircleId),
}

/// The pages that wait, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Papers {
    waiting: VecDeque<Waiting>,
    /// Those of which it matters whether somebody has them, and whether they do.
    watched: BTreeMap<String, bool>,
}

#[derive(Debug)]
struct Waiting {
    id: String,
    whose: Whose,
    since: DateTime<Utc>,
    paper: PaperFile,
}

impl Papers {
    pub(crate) fn keep(&mut self, id: String, whose: Whose, paper: PaperFile, now: DateTime<Utc>) {
        self.let_go_of_old(now);
        let limit = match whose {
            Whose::Desk => KEPT,
            Whose::Circle(_) => KEPT_OF_CIRCLE,
        };
        let (mut papers, mut bytes) = (1, paper.bytes.len());
        let mut is_kept = |waiting: &Waiting| {
            if waiting.whose != whose {
                return true;
            }
            papers += 1;
            bytes += waiting.paper.bytes.len();
            papers <= limit.papers && bytes <= limit.bytes
        };
        // From the latest to the oldest: the first that is too much goes, and all before it.
        let kept: Vec<bool> = self.waiting.iter().rev().map(&mut is_kept).collect();
        let mut kept = kept.into_iter().rev();
        self.waiting.retain(|_| kept.next().unwrap_or(true));
        self.waiting.push_back(Waiting { id, whose, since: now, paper });
    }

    pub(crate) fn find(&mut self, id: &str, now: DateTime<Utc>) -> Option<PaperFile> {
        self.find_by(|waiting| waiting == id, now).map(|(_, found)| found)
    }

    /// Returns a paper by something that is known of its id, and the id.
    pub(crate) fn find_by(
        &mut self,
        is_it: impl Fn(&str) -> bool,
        now: DateTime<Utc>,
    ) -> Option<(String, PaperFile)> {
        self.let_go_of_old(now);
        let found = self.waiting.iter().find(|waiting| is_it(&waiting.id))?;
        if let Some(is_fetched) = self.watched.get_mut(&found.id) {
            *is_fetched = true;
        }
        Some((found.id.clone(), found.paper.clone()))
    }

    /// Lets go of what may have somebody in it who was deleted: all of the desk's, but for certificates,
    /// and their own.
    pub(crate) fn forget(&mut self, circle: &CircleId) {
        let watched = &self.watched;
        self.waiting.retain(|waiting| match &waiting.whose {
            Whose::Desk => watched.contains_key(&waiting.id),
            Whose::Circle(of) => of != circle,
        });
    }

    /// Remembers of a paper whether it is fetched.
    pub(crate) fn watch(&mut self, id: String) {
        self.watched.insert(id, false);
    }

    /// Tells whether a paper was fetched, and remembers it no longer.
    pub(crate) fn was_fetched(&mut self, id: &str) -> bool {
        self.watched.remove(id) == Some(true)
    }

    fn let_go_of_old(&mut self, now: DateTime<Utc>) {
        let oldest = now - TimeDelta::minutes(MINUTES);
        self.waiting.retain(|waiting| waiting.since >= oldest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(bytes: usize) -> PaperFile {
        PaperFile { name: "a.pdf".to_owned(), bytes: vec![0; bytes].into() }
    }

    #[test]
    fn papers_wait_for_a_while_and_nobody_pushes_out_those_of_others() {
        let now = DateTime::UNIX_EPOCH;
        let amara = Whose::Circle(CircleId::new("amara").expect("an id"));
        let ben = Whose::Circle(CircleId::new("ben").expect("an id"));
        let mut papers = Papers::default();
        papers.keep("desk".to_owned(), Whose::Desk, paper(10), now);
        papers.keep("ben".to_owned(), ben, paper(10), now);
        for number in 0..5 {
            papers.keep(format!("amara{number}"), amara.clone(), paper(10), now);
        }
        let mut waits = |id: &str, at| papers.find(id, at).is_some();
        assert!(waits("desk", now) && waits("ben", now), "they are others'");
        assert!(!waits("amara1", now) && waits("amara2", now) && waits("amara4", now));
        let later = now + TimeDelta::minutes(MINUTES);
        assert!(waits("desk", later) && !waits("desk", later + TimeDelta::seconds(1)));
    }

    #[test]
    fn a_paper_that_has_somebody_in_it_who_was_deleted_cannot_be_fetched_any_more() {
        let (now, mut papers) = (DateTime::UNIX_EPOCH, Papers::default());
        let [amara, ben] = ["amara", "ben"].map(|id| CircleId::new(id).expect("an id"));
        let whose = [Whose::Circle(amara.clone()), Whose::Circle(ben), Whose::Desk, Whose::Desk];
        for (id, whose) in ["amara's", "ben's", "desk's", "certificate"].into_iter().zip(whose) {
            papers.keep(id.to_owned(), whose, paper(10), now);
        }
        papers.watch("certificate".to_owned());
        papers.forget(&amara);
        let waits = |id: &&str| papers.waiting.iter().any(|waiting| waiting.id == *id);
        let left: Vec<_> =
            ["amara's", "ben's", "desk's", "certificate"].into_iter().filter(waits).collect();
        assert_eq!(left, ["ben's", "certificate"]);
    }

    #[test]
    fn it_is_known_whether_somebody_has_a_paper() {
        let (now, mut papers) = (DateTime::UNIX_EPOCH, Papers::default());
        for id in ["certificate", "another"] {
            papers.keep(id.to_owned(), Whose::Desk, paper(10), now);
            papers.watch(id.to_owned());
        }
        papers.find_by(|id| id.starts_with("cert"), now).expect("it waits");
        assert!(papers.was_fetched("certificate") && !papers.was_fetched("another"));
        assert!(papers.watched.is_empty(), "and nothing more of it is kept");
    }

    #[test]
    fn many_bytes_do_not_wait_together_but_the_latest_always_does() {
        let now = DateTime::UNIX_EPOCH;
        let whose = Whose::Circle(CircleId::new("amara").expect("an id"));
        let mut papers = Papers::default();
        for (id, bytes) in [("small", 10), ("large", KEPT_OF_CIRCLE.bytes), ("next", 1)] {
            papers.keep(id.to_owned(), whose.clone(), paper(bytes), now);
            assert!(papers.find(id, now).is_some(), "{id} can be fetched");
        }
        assert!(papers.find("small", now).is_none() && papers.find("large", now).is_none());
    }
}

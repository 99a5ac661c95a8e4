//! Who can see what of a circle now: from the table of rights, and from how things stand.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{self, ConsentAnswer, Purpose};
use crate::plan::Collection;
use crate::{
    Answer, Circle, CircleId, Day, Deed, Did, Standing, WallNames, WorksheetId, may, may_be_on_wall,
};

/// Somebody who may or may not see something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Viewer {
    /// A device that writes in the circle.
    Circle,
    /// A device that looks on in the circle.
    Guest,
    /// A device of another circle.
    Others,
    Desk,
    Remote,
    /// Everybody who looks at the wall.
    Wall,
}

/// What there is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Thing {
    /// What is written on the sheets.
    Plan,
    /// Notes that the circle keeps to itself.
    Private,
    CheckIns,
    Money,
    /// What helps on the day, and what was said beforehand.
    Needs,
    /// What the circle has said yes to for the wall, or has on it.
    Shown,
    Ideas,
    /// What the person is called.
    Name,
    Paper,
    /// Who has seen the plan.
    Log,
}

/// How much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Sees {
    Writes,
    Reads,
    /// How far it is, and no word of it.
    Progress,
    /// Only what stands on the wall now.
    OnTheWall,
    /// Only what the circle has said yes to.
    WithAYes,
    /// Only what was given to them.
    Given,
    /// Can have it made, which is written down each time.
    Makes,
    /// Can have it made for the circle, and for others too: the person has said yes.
    MakesForOthers,
    /// Can have the circle's own made, private notes and all: the circle has said so.
    MakesWithPrivate,
    /// Who, and what was shown and printed; not when somebody wrote.
    Partly,
    FullName,
    FirstName,
    Initials,
    Nothing,
}

/// One line: somebody, something, and how much of it they see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Sight {
    pub viewer: Viewer,
    pub thing: Thing,
    pub sees: Sees,
}

impl Viewer {
    pub const ALL: [Self; 6] =
        [Self::Circle, Self::Guest, Self::Others, Self::Desk, Self::Remote, Self::Wall];

    fn standing<'a>(self, own: &'a CircleId, other: &'a CircleId) -> Standing<'a> {
        match self {
            Self::Circle => Standing::Circle(own),
            Self::Guest => Standing::Guest(own),
            Self::Others => Standing::Circle(other),
            Self::Desk => Standing::CoFacilitator,
            Self::Remote => Standing::Remote,
            Self::Wall => Standing::Wall,
        }
    }
}

impl Thing {
    pub const ALL: [Self; 10] = [
        Self::Plan,
        Self::Private,
        Self::CheckIns,
        Self::Money,
        Self::Needs,
        Self::Shown,
        Self::Ideas,
        Self::Name,
        Self::Paper,
        Self::Log,
    ];
}

/// Returns who can see what of a circle now, everybody and everything.
pub fn sight(day: &Day, circle: &Circle, now: DateTime<Utc>) -> Vec<Sight> {
    // Any other circle: no id of ours has a capital letter and a dot.
    let other = CircleId::new("Another.Circle").expect("BUG: words are an id");
    let all = Viewer::ALL.into_iter().flat_map(|viewer| Thing::ALL.map(|thing| (viewer, thing)));
    let line = |(viewer, thing): (Viewer, Thing)| {
        let who = viewer.standing(&circle.id, &other);
        let sees = sees(&Looking { day, circle, now, viewer, who }, thing);
        Sight { viewer, thing, sees }
    };
    all.map(line).collect()
}

struct Looking<'a> {
    day: &'a Day,
    circle: &'a Circle,
    now: DateTime<Utc>,
    viewer: Viewer,
    who: Standing<'a>,
}

impl Looking<'_> {
    fn may(&self, deed: Deed<'_>) -> bool {
        may(self.who, deed)
    }

    /// Returns what somebody sees who may read the plan, or may write in it.
    fn in_plan(&self) -> Option<Sees> {
        let own = &self.circle.id;
        match (self.may(Deed::WriteFor(own)), self.may(Deed::ReadPlanOf(own))) {
            (true, _) => Some(Sees::Writes),
            (false, true) => Some(Sees::Reads),
            (false, false) => None,
        }
    }

    /// Tells whether something of the circle that is as meant is on the wall.
    fn is_on_wall(&self, is_meant: impl Fn(&WorksheetId) -> bool) -> bool {
        let shown = self.day.projection.item_on_wall();
        shown.is_some_and(|r| r.circle == self.circle.id && is_meant(&r.worksheet))
    }

    fn on_wall_or_nothing(&self, is_meant: impl Fn(&WorksheetId) -> bool) -> Sees {
        if self.is_on_wall(is_meant) { Sees::OnTheWall } else { Sees::Nothing }
    }
}

fn sees(of: &Looking<'_>, thing: Thing) -> Sees {
    match thing {
        Thing::Plan => of.in_plan().unwrap_or_else(|| match of.viewer {
            _ if of.may(Deed::RunTheDay) => Sees::Progress,
            _ => of.on_wall_or_nothing(|_| true),
        }),
        // Neither is ever on a screen but the circle's own.
        Thing::Private | Thing::CheckIns => of.in_plan().unwrap_or(Sees::Nothing),
        Thing::Money => of.in_plan().unwrap_or_else(|| match of.viewer {
            _ if of.may(Deed::Prepare) => Sees::Writes,
            _ => of.on_wall_or_nothing(|sheet| sheet.as_str() == "budget"),
        }),
        Thing::Needs if of.may(Deed::Prepare) => Sees::Writes,
        Thing::Needs => Sees::Nothing,
        Thing::Shown => shown(of),
        Thing::Ideas => ideas(of),
        Thing::Name => name(of),
        Thing::Paper => paper(of),
        Thing::Log if of.may(Deed::ReadPlanOf(&of.circle.id)) => Sees::Reads,
        Thing::Log if of.may(Deed::ReadLog) && Did::Joined.is_told_to_the_desk() => Sees::Partly,
        Thing::Log => Sees::Nothing,
    }
}

fn shown(of: &Looking<'_>) -> Sees {
    let own = || of.day.projection.requests.iter().filter(|r| r.circle == of.circle.id);
    if of.in_plan().is_some() {
        return Sees::Reads;
    }
    let has_yes = own().any(|request| request.answer == Answer::Yes);
    match of.viewer {
        // Of what waits for an answer a desk sees only that it waits.
        _ if of.may(Deed::RunTheDay) && has_yes => Sees::WithAYes,
        _ => of.on_wall_or_nothing(|_| true),
    }
}

fn ideas(of: &Looking<'_>) -> Sees {
    let given: Vec<_> =
        of.day.idea_wall.ideas.iter().filter(|idea| idea.circle == of.circle.id).collect();
    let is_for_wall = || may_be_on_wall(of.day, &of.circle.id, of.now);
    match of.viewer {
        Viewer::Circle => Sees::Writes,
        Viewer::Guest => Sees::Reads,
        Viewer::Desk | Viewer::Remote | Viewer::Others if !given.is_empty() => Sees::Given,
        Viewer::Wall if given.iter().any(|idea| idea.to.is_empty()) && is_for_wall() => Sees::Given,
        Viewer::Desk | Viewer::Remote | Viewer::Others | Viewer::Wall => Sees::Nothing,
    }
}

fn name(of: &Looking<'_>) -> Sees {
    match (of.viewer, of.day.event.wall_names) {
        (Viewer::Circle | Viewer::Guest | Viewer::Desk | Viewer::Remote, _)
        // Whoever joins chooses a circle by its name.
        | (Viewer::Others, _)
        | (Viewer::Wall, WallNames::Full) => Sees::FullName,
        (Viewer::Wall, WallNames::FirstName) => Sees::FirstName,
        (Viewer::Wall, WallNames::Initials) => Sees::Initials,
    }
}

fn paper(of: &Looking<'_>) -> Sees {
    if !of.may(Deed::PrintOwn(&of.circle.id)) {
        return Sees::Nothing;
    }
    let about = of.circle.plan.list(Collection::About);
    let with_private = about.iter().any(|about| {
        about.value("private_on_paper").and_then(serde_json::Value::as_bool) == Some(true)
    });
    let consents = &of.circle.person.consents;
    let for_others = consent::answer(consents, Purpose::ShareWithPeople, of.now);
    match for_others {
        Some(ConsentAnswer::Yes) if of.may(Deed::Print) => Sees::MakesForOthers,
        _ if with_private => Sees::MakesWithPrivate,
        Some(ConsentAnswer::Yes | ConsentAnswer::No | ConsentAnswer::Ask) | None => Sees::Makes,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::in_hand::InHand;

    fn seen(hand: &InHand, viewer: Viewer, thing: Thing) -> Sees {
        let all = sight(&hand.day, &hand.day.circles[0], hand.now);
        let found = all.iter().find(|one| one.viewer == viewer && one.thing == thing);
        found.expect("there is a line for everybody and everything").sees
    }

    #[test]
    fn there_is_a_line_for_everybody_and_everything_and_it_is_what_the_rights_say() {
        let hand = InHand::new();
        let (own, other) = (&hand.day.circles[0].id, &hand.day.circles[1].id);
        let all = sight(&hand.day, &hand.day.circles[0], hand.now);
        assert_eq!(all.len(), Viewer::ALL.len() * Thing::ALL.len());
        for viewer in Viewer::ALL {
            let who = viewer.standing(own, other);
            let sees = |thing| seen(&hand, viewer, thing);
            assert_eq!(sees(Thing::Plan) == Sees::Writes, may(who, Deed::WriteFor(own)));
            let reads = matches!(sees(Thing::Plan), Sees::Writes | Sees::Reads);
            assert_eq!(reads, may(who, Deed::ReadPlanOf(own)), "{viewer:?}");
            assert_eq!(sees(Thing::Private) != Sees::Nothing, reads, "{viewer:?}");
            assert_eq!(sees(Thing::CheckIns) != Sees::Nothing, reads, "{viewer:?}");
            let prints = may(who, Deed::PrintOwn(own));
            assert_eq!(sees(Thing::Paper) != Sees::Nothing, prints, "{viewer:?}");
            assert_eq!(sees(Thing::Needs) != Sees::Nothing, may(who, Deed::Prepare), "{viewer:?}");
        }
    }

    #[test]
    fn what_is_on_the_wall_is_seen_by_all_as_long_as_it_is_there() {
        let mut hand = InHand::new();
        let edit = json!({ "type": "editPlan", "edits": [{
            "type": "insert", "collection": "entries", "record": "n", "order": "i",
            "fields": { "worksheet": "one-page-profile", "section": "important-to",
                "text": "Singing", "perspective": "Person" },
        }] });
        hand.of("amara", edit).expect("written");
        assert_eq!(seen(&hand, Viewer::Others, Thing::Plan), Sees::Nothing);
        assert_eq!(seen(&hand, Viewer::Desk, Thing::Shown), Sees::Nothing);
        let offer =
            json!({ "type": "offerToShow", "worksheet": "one-page-profile", "section": null });
        hand.of("amara", offer).expect("offered");
        assert_eq!(seen(&hand, Viewer::Desk, Thing::Shown), Sees::WithAYes);
        assert_eq!(seen(&hand, Viewer::Wall, Thing::Shown), Sees::Nothing, "not yet");
        let request = hand.day.projection.requests[0].id.clone();
        let show = json!({ "type": "show", "showing": { "type": "item", "request": request } });
        hand.desk(show).expect("shown");
        for viewer in [Viewer::Others, Viewer::Wall] {
            assert_eq!(seen(&hand, viewer, Thing::Shown), Sees::OnTheWall, "{viewer:?}");
            assert_eq!(seen(&hand, viewer, Thing::Money), Sees::Nothing, "{viewer:?}");
        }
        hand.desk(json!({ "type": "hide" })).expect("hidden");
        assert_eq!(seen(&hand, Viewer::Wall, Thing::Shown), Sees::Nothing);
    }

    #[test]
    fn names_paper_and_ideas_follow_what_was_agreed() {
        let mut hand = InHand::new();
        hand.desk(json!({ "type": "setWallNames", "wallNames": "Initials" })).expect("set");
        assert_eq!(seen(&hand, Viewer::Wall, Thing::Name), Sees::Initials);
        assert_eq!(seen(&hand, Viewer::Desk, Thing::Paper), Sees::Makes);
        hand.says("amara", "ShareWithPeople", "Yes");
        assert_eq!(seen(&hand, Viewer::Desk, Thing::Paper), Sees::MakesForOthers);
        assert_eq!(seen(&hand, Viewer::Others, Thing::Ideas), Sees::Nothing);
        let offer = json!({
            "type": "offerIdea", "text": "A tandem", "tier": null, "isNamed": false, "to": [],
            "agreed": [],
        });
        hand.of("amara", offer).expect("given");
        assert_eq!(seen(&hand, Viewer::Others, Thing::Ideas), Sees::Given);
        hand.says("amara", "ShareRound", "No");
        assert_eq!(seen(&hand, Viewer::Wall, Thing::Ideas), Sees::Nothing);
    }
}

//! For tests: a day that commands are tried on, with its clock wound by hand.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::table::Table;
use crate::{
    AgendaItem, Change, CircleId, Command, CommandId, Day, EventInfo, Moment, Rejection, Role,
    SeatId, apply_all, decide,
};

/// A day with the circles that were asked for, at ten o'clock on the third of June 2026.
pub(crate) struct InHand {
    pub(crate) day: Day,
    pub(crate) now: DateTime<Utc>,
    n: u32,
}

impl InHand {
    /// Amara and Ben; welcome, two pieces of work, a share-round, work, and the end.
    pub(crate) fn new() -> Self {
        let mut event = EventInfo::new("e", "A day");
        event.date = NaiveDate::from_ymd_opt(2026, 6, 3);
        let now = "2026-06-03T10:00:00Z".parse().expect("a time");
        let mut hand = Self { day: Day::new(event), now, n: 0 };
        for (id, name) in [("amara", "Amara Okafor"), ("ben", "Ben")] {
            hand.desk(json!({ "type": "addPerson", "circle": id, "name": name })).expect("added");
        }
        let items = [
            ("hello", "Welcome"),
            ("one", "TableWork"),
            ("two", "TableWork"),
            ("round", "ShareRound"),
            ("three", "TableWork"),
            ("end", "WrapUp"),
        ];
        let items = items.map(|(id, kind)| {
            json!({ "id": id, "title": id, "kind": kind, "plannedMinutes": 20, "minMinutes": 5 })
        });
        let items: Vec<AgendaItem> =
            items.into_iter().map(|i| serde_json::from_value(i).expect("an item")).collect();
        let arrange = json!({ "type": "arrangeAgenda", "start": "10:00", "items": items });
        hand.desk(arrange).expect("arranged");
        hand
    }

    /// Lets minutes pass.
    pub(crate) fn wait(&mut self, minutes: i64) {
        self.now += TimeDelta::minutes(minutes);
    }

    pub(crate) fn desk(&mut self, command: Value) -> Result<Vec<Change>, Rejection> {
        self.does(&Role::Facilitator, None, command)
    }

    /// A desk that has a seat of its own.
    pub(crate) fn at(&mut self, seat: &str, command: Value) -> Result<Vec<Change>, Rejection> {
        self.does(&Role::Facilitator, Some(&SeatId::new(seat).expect("an id")), command)
    }

    /// The command of this circle; its id is put in.
    pub(crate) fn of(
        &mut self,
        circle: &str,
        mut command: Value,
    ) -> Result<Vec<Change>, Rejection> {
        command["circle"] = circle.into();
        let role = Role::Circle { circle: CircleId::new(circle).expect("an id") };
        self.does(&role, None, command)
    }

    fn does(
        &mut self,
        role: &Role,
        seat: Option<&SeatId>,
        command: Value,
    ) -> Result<Vec<Change>, Rejection> {
        let text = command.to_string();
        let command: Command = serde_json::from_value(command).expect(&text);
        self.does_this(role, seat, &command)
    }

    pub(crate) fn does_this(
        &mut self,
        role: &Role,
        seat: Option<&SeatId>,
        command: &Command,
    ) -> Result<Vec<Change>, Rejection> {
        self.n += 1;
        let id = CommandId::new(format!("c{}", self.n)).expect("an id");
        let moment = Moment { seat, ..Moment::of_the_host(self.now, "ACDEFG") };
        let decision = decide(&self.day, role, &id, command, moment)?;
        apply_all(&mut self.day, decision.revision, &decision.changes);
        Ok(decision.changes)
    }

    /// The room moves on from where it is.
    pub(crate) fn moves_on(&mut self) {
        let from = self.day.agenda.now.clone();
        self.desk(json!({ "type": "advanceAgenda", "from": from })).expect("moved on");
    }

    /// The room moves on until this item runs.
    pub(crate) fn moves_to(&mut self, item: &str) {
        while self.day.agenda.now.as_ref().is_none_or(|now| now.as_str() != item) {
            self.moves_on();
        }
    }

    pub(crate) fn table(&self, circle: &str) -> Table {
        self.day.table(&CircleId::new(circle).expect("an id")).expect("there is such a circle")
    }

    /// Says who a person is, with these in the circle: ids that are names, too.
    pub(crate) fn describe(&mut self, circle: &str, name: &str, members: &[(&str, &str)]) {
        let member = |(id, name): &(&str, &str)| {
            json!({
                "id": id, "name": name, "relation": "", "perspective": "Family", "paid": false,
                "invitation": null,
            })
        };
        let members: Vec<_> = members.iter().map(member).collect();
        let describe = json!({
            "type": "describePerson", "circle": circle, "name": name, "born": null,
            "members": members, "allocations": [], "contingency": null,
        });
        self.desk(describe).expect("described");
    }

    /// The person has said this to a purpose.
    pub(crate) fn says(&mut self, circle: &str, purpose: &str, answer: &str) {
        let consents = json!([{
            "purpose": purpose, "answer": answer, "givenBy": "Amara",
            "basis": "Own", "on": null, "how": "", "toWhom": "", "until": null,
            "withdrawnAt": null,
        }]);
        let set = json!({ "type": "setConsents", "consents": consents, "again": [purpose] });
        self.of(circle, set).expect("kept");
    }
}

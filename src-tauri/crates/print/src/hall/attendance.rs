//! Who was there: a list for the organiser, without signatures.

use domain::{Attendance, Attended, Circle, Table};

use super::pieces::{clock, heading, page, row, small};
use super::{Hall, Paper, may_come};
use crate::order::{Order, Who};
use crate::sheet::{Block, Hue, Level, Orientation, Text};
use crate::words::OfHall;

/// Every answer, as they are counted at the top.
const STANDINGS: [Attendance; 5] = [
    Attendance::Here,
    Attendance::Late,
    Attendance::Left,
    Attendance::Expected,
    Attendance::NotComing,
];

/// Returns who was there, circle by circle.
pub(crate) fn attendance(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let day = order.day;
    let circles: Vec<&Circle> = match order.who {
        Who::One(id) => vec![day.circle(id)?],
        Who::Everyone => day.who_plan().collect(),
    };
    let tables: Vec<(&Circle, Table)> = circles
        .into_iter()
        .map(|circle| (circle, day.tables.get(&circle.id).cloned().unwrap_or_default()))
        .collect();
    let mut blocks = vec![page(Orientation::Portrait)];
    blocks.push(hall.title(OfHall::AttendanceHead, Hue::Good));
    blocks.push(hall.only_for(OfHall::OrganiserOnly));
    let all: Vec<Attendance> = tables
        .iter()
        .flat_map(|(circle, table)| who(circle).into_iter().map(|one| standing(table, one.0).0))
        .collect();
    blocks.push(hall.how_many(tables.len(), &all));
    if tables.is_empty() {
        blocks.push(hall.sentence(OfHall::NobodyPlans));
    }
    for (circle, table) in &tables {
        blocks.extend(hall.at_table(circle, table));
    }
    let names: Vec<String> = day.event.facilitators.iter().map(|one| one.name.clone()).collect();
    if !names.is_empty() {
        let names = hall.words.list(&names);
        blocks.push(small(Text::plain(hall.say(OfHall::AttendanceTeam, &[("names", &names)]))));
    }
    Ok(hall.sheet(OfHall::TitleAttendance, OfHall::FootOrganiser, blocks))
}

/// Returns the person and everybody who may come with them: id, name, who they are.
fn who(circle: &Circle) -> Vec<(&str, &str, &str)> {
    let members = circle.person.members.iter().filter(|one| may_come(one.invitation));
    let members = members.map(|one| (one.id.as_str(), one.name.as_str(), one.relation.as_str()));
    std::iter::once((circle.id.as_str(), circle.person.name.as_str(), "")).chain(members).collect()
}

/// Returns whether somebody is there, and since when; nobody has said so of most before the day.
fn standing<'t>(table: &'t Table, id: &str) -> (Attendance, Option<&'t Attended>) {
    let known = table.here.get(id);
    (known.map_or(Attendance::Expected, |known| known.is), known)
}

impl Hall<'_> {
    fn how_many(&self, circles: usize, all: &[Attendance]) -> Block {
        let mut facts = vec![
            (OfHall::AttendanceCircles, circles.to_string()),
            (OfHall::AttendanceAll, all.len().to_string()),
        ];
        facts.extend(
            STANDINGS.into_iter().map(|one| {
                (word(one), all.iter().filter(|said| **said == one).count().to_string())
            }),
        );
        let facts: Vec<(OfHall, &str)> = facts.iter().map(|(w, n)| (*w, n.as_str())).collect();
        self.facts(&facts).expect("BUG: a number is never blank")
    }

    fn at_table(&self, circle: &Circle, table: &Table) -> Vec<Block> {
        let heads = [
            (OfHall::AttendanceName, 2.0),
            (OfHall::AttendanceRelation, 1.6),
            (OfHall::AttendanceIs, 1.2),
            (OfHall::AttendanceAt, 0.8),
        ];
        let rows = who(circle).into_iter().map(|(id, name, relation)| {
            let (is, known) = standing(table, id);
            let is_own = id == circle.id.as_str();
            let relation =
                if is_own { self.word(OfHall::AttendancePerson) } else { relation.into() };
            let is_said = known.filter(|known| known.is != Attendance::Expected);
            let at = is_said.map(|known| clock(known.at)).unwrap_or_default();
            row(vec![
                Text::plain(name),
                Text::plain(relation),
                Text::plain(self.word(word(is))),
                Text::plain(at),
            ])
        });
        vec![
            heading(Level::Two, &circle.person.name, Hue::Good),
            self.table(&heads, rows.collect(), Hue::Good),
        ]
    }
}

fn word(is: Attendance) -> OfHall {
    match is {
        Attendance::Expected => OfHall::IsExpected,
        Attendance::Here => OfHall::IsHere,
        Attendance::Late => OfHall::IsLate,
        Attendance::Left => OfHall::IsLeft,
        Attendance::NotComing => OfHall::IsNotComing,
    }
}

//! Who is in the circle, and when everybody looks at the plan again.

use crate::person::folder::{Folder, heading, list};
use crate::person::members;
use crate::sheet::{Block, Column, Hue, Item, Level, Row, Table, Text};
use crate::words::InPack;

impl Folder<'_> {
    /// Returns whom one can talk to, and the next review; nothing where neither is known.
    pub fn contacts(&self) -> Option<Vec<Block>> {
        let members = members(self.circle());
        if members.is_empty() && self.circle().plan.review().is_none() {
            return None;
        }
        let mut blocks = vec![heading(Level::Two, self.word(InPack::Contacts), Hue::Fun)];
        let about = |member: &domain::CircleMember| {
            let paid = member.paid.then(|| self.word(InPack::ContactPaid));
            let relation = Some(member.relation.trim().to_owned());
            let known = relation.into_iter().chain(paid).filter(|part| !part.is_empty());
            known.collect::<Vec<_>>().join(" · ")
        };
        if members.is_empty() {
            blocks.push(self.about_them(InPack::EmptyContacts));
        } else if self.is_easy() {
            let item = |member: &&domain::CircleMember| {
                let details = [("name", &*member.name), ("relation", &*about(member))];
                Item::from(Text::plain(self.say(InPack::Contact, &details)))
            };
            blocks.push(list(members.iter().map(item).collect(), Hue::Fun));
        } else {
            let column = |(head, weight)| Column {
                head: Text::plain(self.word(head)),
                weight,
                hue: Hue::Fun,
            };
            let columns = [(InPack::ContactWho, 1.0), (InPack::ContactHow, 1.4)].map(column);
            let row = |member: &&domain::CircleMember| Row {
                has_head: true,
                is_sum: false,
                cells: vec![
                    vec![self.telling.said(&member.name)],
                    vec![self.telling.said(&about(member))],
                ],
            };
            let rows = members.iter().map(row).collect();
            blocks.push(Block::Table(Table {
                columns: columns.into(),
                rows,
                hue: Hue::Fun,
                is_form: false,
            }));
        }
        blocks.extend(self.telling.review());
        Some(blocks)
    }
}

//! The golden thread as a table: each outcome with its hope, its need and what is done for it.

use domain::official::{Says, Strand, Thread};

use super::{Telling, heading, line};
use crate::sheet::{Block, Column, Hue, Level, Row, Size, Table, Text};
use crate::words::{OnForms, Word};

impl Telling<'_> {
    pub(super) fn thread(&self, threads: &[Thread]) -> Vec<Block> {
        let title = heading(Level::Two, &self.words.word(OnForms::Thread), Hue::Learning);
        if threads.is_empty() {
            let words = self.words.word(Word::EmptyOutcomes);
            return vec![Block::Together(vec![title, line(words, Size::Body)])];
        }
        let heads = [
            (OnForms::ThreadHope, Hue::Fun),
            (OnForms::ThreadNeed, Hue::Learning),
            (OnForms::ThreadOutcome, Hue::Good),
            (OnForms::ThreadProvision, Hue::PaidSupport),
        ];
        let columns = heads.map(|(head, hue)| Column {
            head: Text::plain(self.words.word(head)),
            weight: 1.0,
            hue,
        });
        let rows = threads.iter().map(|thread| {
            let statement = self.said(&thread.statement);
            let cells = vec![
                self.strands(&thread.aspirations, OnForms::ThreadNoHope),
                self.strands(&thread.needs, OnForms::ThreadNoNeed),
                vec![statement],
                self.strands(&thread.provision, OnForms::ThreadNoProvision),
            ];
            Row { has_head: false, is_sum: false, cells }
        });
        let (columns, rows, hue) = (columns.into(), rows.collect(), Hue::Learning);
        let about = line(self.words.word(OnForms::ThreadAbout), Size::Body);
        vec![
            Block::Together(vec![title, about]),
            Block::Table(Table { columns, rows, hue, is_form: false }),
        ]
    }

    fn strands(&self, strands: &[Strand], missing: OnForms) -> Vec<Text> {
        let mut told: Vec<Text> = Vec::new();
        for strand in strands {
            let words = match &strand.line.says {
                Says::Note(note) if note.text.is_empty() => self.words.word(OnForms::Picture),
                Says::Note(note) => note.text.clone(),
                Says::Behind { text, .. } => text.clone(),
                Says::Provision(idea) => idea.what.clone(),
                Says::Outcome(_)
                | Says::Week { .. }
                | Says::Fallback { .. }
                | Says::Money(_)
                | Says::NoSum
                | Says::MoneyKept
                | Says::Action(_)
                | Says::Review { .. }
                | Says::Source { .. } => continue,
            };
            let details = [("letter", strand.section), ("words", words.as_str())];
            let text = self.said(&self.words.say(OnForms::ThreadStrand, &details));
            if !told.contains(&text) {
                told.push(text);
            }
        }
        if told.is_empty() {
            told.push(Text::strong(self.words.word(missing)));
        }
        told
    }
}

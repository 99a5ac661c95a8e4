//! Worksheets on paper: as an outline, as a table of their columns, or by whose view it is.

use domain::plan::{Entry, Perspective};
use domain::worksheet::{Column as Asked, ColumnType, Says, Section, Template};
use domain::{Reader, worksheet};

use crate::person::folder::{Folder, heading, list, worksheet_date};
use crate::sheet::{Block, Column, Heading, Hue, Item, Level, Picture, Row, Table, Text, Voice};
use crate::words::{InPack, Word};

impl Folder<'_> {
    /// Returns a worksheet of this event: a shipped one, or the organiser's own in its place.
    pub fn worksheet(&self, id: &str) -> Option<&Template> {
        self.day().worksheets.find(id)
    }

    /// Returns what a worksheet is called. Its easy words ask "you", and stand where one answers;
    /// somebody's own paper says "I" and "my".
    pub fn title_of(&self, template: &Template) -> String {
        template.title.in_language(self.language()).to_owned()
    }

    pub fn section_title(&self, section: &Section) -> String {
        section.title.in_language(self.language()).to_owned()
    }

    /// Returns what stands under a heading of a worksheet, as far as this reader sees it.
    pub fn under<'a>(&'a self, worksheet: &str, section: &str) -> Vec<&'a Entry> {
        let is_there = |entry: &&Entry| entry.worksheet == worksheet && entry.section == section;
        self.entries.iter().filter(is_there).collect()
    }

    /// Returns a worksheet as an outline; nothing where nothing is written.
    pub fn outline(&self, id: &str, hue: Hue) -> Option<Vec<Block>> {
        let template = self.worksheet(id)?;
        self.told(template, hue, |section, entries| self.listed(template, section, entries, hue))
    }

    /// Returns a worksheet with a table for each section that has columns to fill.
    pub fn chart(&self, id: &str, hue: Hue) -> Option<Vec<Block>> {
        let template = self.worksheet(id)?;
        self.told(template, hue, |section, entries| {
            self.table(section, entries, hue)
                .map_or_else(|| self.listed(template, section, entries, hue), |table| vec![table])
        })
    }

    /// Returns what works and what does not, by whose view it is, the person's own first.
    pub fn by_view(&self, id: &str) -> Option<Vec<Block>> {
        let template = self.worksheet(id)?;
        let sections: Vec<(&Section, Vec<&Entry>)> = template
            .sections
            .iter()
            .map(|section| (section, self.under(id, section.id.as_str())))
            .collect();
        let all = || {
            sections
                .iter()
                .flat_map(|(section, entries)| entries.iter().map(move |e| (section, *e)))
        };
        let has_only_pictures = all().any(|(_, entry)| entry.text.trim().is_empty());
        // Three columns are as many as one can read beside each other.
        if self.is_easy() || has_only_pictures || sections.len() > 3 || all().next().is_none() {
            return self.outline(id, Hue::Good);
        }
        let of = |section: &Section, entry: &Entry| entry.perspective.unwrap_or(section.first);
        let mut views: Vec<Perspective> =
            all().map(|(section, entry)| of(section, entry)).collect();
        views.sort_unstable();
        views.dedup();
        let mut columns = vec![Column { head: Text::default(), weight: 1.0, hue: Hue::Plain }];
        for (section, _) in &sections {
            let head = Text::plain(self.section_title(section));
            columns.push(Column { head, weight: 2.2, hue: hue_of(section) });
        }
        let row = |view: Perspective| {
            let mut cells = vec![vec![Text::plain(self.telling.perspective(view))]];
            for (section, entries) in &sections {
                let mine = entries.iter().filter(|entry| of(section, entry) == view);
                cells.push(mine.map(|entry| self.with_manner(entry)).collect());
            }
            Row { has_head: true, is_sum: false, cells }
        };
        let rows = views.into_iter().map(row).collect();
        let title = heading(Level::Two, self.title_of(template), Hue::Good);
        let mut blocks =
            vec![title, Block::Table(Table { columns, rows, hue: Hue::Good, is_form: false })];
        blocks.extend(self.leftovers(template, Hue::Good));
        Some(blocks)
    }

    /// Returns every other worksheet with something on it.
    pub fn other_worksheets(&self) -> Option<Vec<Block>> {
        let worksheets = self.day().worksheets.all();
        let others =
            worksheets.filter(|template| !HAS_ITS_OWN_PART.contains(&template.id.as_str()));
        let blocks: Vec<Block> = others
            .filter_map(|other| self.outline(other.id.as_str(), Hue::Learning))
            .flatten()
            .collect();
        (!blocks.is_empty()).then_some(blocks)
    }

    /// Returns the title, and each section on which something is written.
    fn told(
        &self,
        template: &Template,
        hue: Hue,
        tell: impl Fn(&Section, &[&Entry]) -> Vec<Block>,
    ) -> Option<Vec<Block>> {
        let mut blocks = Vec::new();
        for section in &template.sections {
            let entries = self.under(template.id.as_str(), section.id.as_str());
            if !entries.is_empty() {
                blocks.extend(tell(section, &entries));
            }
        }
        blocks.extend(self.leftovers(template, hue));
        if blocks.is_empty() {
            return None;
        }
        blocks.insert(0, heading(Level::Two, self.title_of(template), hue));
        Some(blocks)
    }

    pub fn listed(
        &self,
        template: &Template,
        section: &Section,
        entries: &[&Entry],
        hue: Hue,
    ) -> Vec<Block> {
        let items = entries.iter().map(|entry| self.with_columns(template, section, entry));
        let text = self.section_head(section);
        let title = Block::Heading(Heading { level: Level::Three, text, hue });
        held(title, list(items.collect(), hue))
    }

    /// Returns notes that stand under no heading: not sorted yet, or the heading is not there any
    /// more. Of what a heading that is gone kept private nobody knows, so others do not see it.
    fn leftovers(&self, template: &Template, hue: Hue) -> Vec<Block> {
        let is_sorted = |entry: &Entry| {
            template.section(&entry.section).is_some()
                || (self.choice.reader != Reader::Family
                    && !(template.starts_blank && entry.section == worksheet::BLANK))
        };
        let here = self.entries.iter().filter(|entry| entry.worksheet == template.id.as_str());
        let items: Vec<Item> = here
            .filter(|entry| !is_sorted(entry))
            .map(|entry| self.item(entry, self.quiet_view(template, entry, Perspective::Person)))
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        held(heading(Level::Three, self.word(InPack::AlsoWritten), hue), list(items, hue))
    }

    /// Returns the heading of a section, with a little mark where it is on no other copy.
    fn section_head(&self, section: &Section) -> Text {
        let text = Text::plain(self.section_title(section));
        if !section.is_private {
            return text;
        }
        text.and(Voice::Quiet, format!(" {}", self.word(InPack::Private)))
    }

    fn with_columns(&self, template: &Template, section: &Section, entry: &Entry) -> Item {
        let mut item = self.item(entry, self.quiet_view(template, entry, section.first));
        item.picture = item.picture.or_else(|| self.pictured(section, entry));
        let said: Vec<String> = section
            .columns
            .iter()
            .filter_map(|column| {
                let label = column.title.in_language(self.language());
                let value = self.value(column, entry)?;
                Some(self.words().labelled(label, &value))
            })
            .collect();
        if !said.is_empty() {
            // In easy read one idea stands on a line.
            let between = if self.is_easy() { "\n" } else { " · " };
            item.text = item.text.and(Voice::Quiet, format!("\n{}", said.join(between)));
        }
        item
    }

    /// Returns whose view a note is; in easy read only where it is not the person's own.
    pub fn quiet_view(
        &self,
        template: &Template,
        entry: &Entry,
        first: Perspective,
    ) -> Option<String> {
        if template.by_respondent
            && let Some(name) = self.respondent(entry)
        {
            return Some(name);
        }
        let view = self.view(entry, first);
        (!self.is_easy() || view != self.name()).then_some(view)
    }

    fn respondent(&self, entry: &Entry) -> Option<String> {
        let plan = &self.circle().plan;
        let record = plan.record(domain::plan::Collection::Entries, &entry.id)?;
        let id = record.text("respondent");
        self.circle().name_of(id).map(str::to_owned)
    }

    fn with_manner(&self, entry: &Entry) -> Text {
        let manners = self.telling.manners(entry);
        let mut text = self.telling.said(&entry.text);
        if !manners.is_empty() {
            text = text.and(Voice::Quiet, format!("\n{}", manners.join(", ")));
        }
        self.with_lock(text, entry)
    }

    /// Returns a section as a table: what is written, what stands in its columns of words, and below
    /// the first, quieter, its short columns. Nothing where a list says it better.
    fn table(&self, section: &Section, entries: &[&Entry], hue: Hue) -> Option<Block> {
        let has_only_pictures = entries.iter().any(|entry| entry.text.trim().is_empty());
        if self.is_easy() || has_only_pictures {
            return None;
        }
        let is_filled = |column: &&Asked| entries.iter().any(|e| self.value(column, e).is_some());
        let (wide, short): (Vec<&Asked>, Vec<&Asked>) =
            section.columns.iter().filter(is_filled).partition(|column| is_wide(column));
        if wide.is_empty() {
            return None;
        }
        let mut columns = vec![Column { head: self.section_head(section), weight: 1.4, hue }];
        for column in &wide {
            let head = Text::plain(column.title.in_language(self.language()));
            let weight = if column.kind == ColumnType::Text { 1.3 } else { 0.9 };
            columns.push(Column { head, weight, hue });
        }
        let row = |entry: &&Entry| {
            let mut first = self.telling.said(&entry.text);
            for column in &short {
                let label = column.title.in_language(self.language());
                let Some(value) = self.value(column, entry) else { continue };
                let said = self.words().labelled(label, &value);
                first = first.and(Voice::Quiet, format!("\n{said}"));
            }
            let mut cells = vec![vec![self.with_lock(first, entry)]];
            for column in &wide {
                let value = self.value(column, entry).map(|value| self.telling.said(&value));
                cells.push(value.into_iter().collect());
            }
            Row { has_head: true, is_sum: false, cells }
        };
        let rows = entries.iter().map(row).collect();
        Some(Block::Table(Table { columns, rows, hue, is_form: false }))
    }

    /// Returns what stands in a column, in plain words; nothing where nothing does.
    pub fn value(&self, column: &Asked, entry: &Entry) -> Option<String> {
        let kept = entry.columns.iter().find(|(id, _)| id == column.id.as_str());
        let value = kept.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())?;
        Some(match column.kind {
            ColumnType::Text | ColumnType::Place => value.to_owned(),
            ColumnType::Person => self.somebody(value),
            ColumnType::Choice => {
                let choice = column.choices.iter().find(|choice| choice.id.as_str() == value);
                choice.map_or(value, |c| c.title.in_language(self.language())).to_owned()
            }
            ColumnType::Date => {
                let date = worksheet_date(value);
                date.map_or_else(|| value.to_owned(), |date| self.words().date(date))
            }
            ColumnType::YesNoNotSure => match value {
                "Yes" => self.word(Word::Yes),
                "No" => self.word(InPack::No),
                "NotSure" => self.word(InPack::NotSure),
                _ => value.to_owned(),
            },
            ColumnType::ZeroToTen => self.say(InPack::OfTen, &[("number", value)]),
            ColumnType::Picture => return None,
        })
    }

    /// Returns the picture that stands in a column of pictures.
    fn pictured(&self, section: &Section, entry: &Entry) -> Option<Picture> {
        let asked = section.columns.iter().find(|column| column.kind == ColumnType::Picture)?;
        let (_, id) = entry.columns.iter().find(|(column, _)| column == asked.id.as_str())?;
        let has_words = !entry.text.trim().is_empty();
        let is_symbol = id.contains('-');
        let (symbol, photo) = if is_symbol { (Some(&**id), None) } else { (None, Some(&**id)) };
        self.picture(symbol, photo, has_words)
    }
}

/// Worksheets that are told elsewhere in a pack.
const HAS_ITS_OWN_PART: [&str; 10] = [
    "one-page-profile",
    "important-to-for",
    "good-day-bad-day",
    "working-not-working",
    "relationship-circle",
    "decision-agreement",
    "communication-chart",
    "hopes-and-fears",
    "path",
    "maps",
];

fn is_wide(column: &Asked) -> bool {
    match column.kind {
        ColumnType::Text | ColumnType::Person | ColumnType::Place => true,
        ColumnType::Choice
        | ColumnType::Date
        | ColumnType::YesNoNotSure
        | ColumnType::ZeroToTen
        | ColumnType::Picture => false,
    }
}

fn hue_of(section: &Section) -> Hue {
    match section.says {
        Some(Says::Keep) => Hue::Good,
        Some(Says::Change) => Hue::Stop,
        None => Hue::Plain,
    }
}

/// Holds a heading and a list on one page where that is short; a long list may part.
fn held(title: Block, list: Block) -> Vec<Block> {
    const FEW: usize = 8;
    match &list {
        Block::List(items) if items.items.len() <= FEW => vec![Block::Together(vec![title, list])],
        _ => vec![title, list],
    }
}

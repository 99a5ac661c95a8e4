//! Drawings that people know from the wall: the rings of people, PATH and MAPS.

use domain::plan::Entry;
use domain::worksheet::{Column, ColumnType, Section, Template};

use crate::person::folder::{Folder, heading, list};
use crate::sheet::{
    Block, Heading, Hue, InRing, Item, Level, NewPage, Orientation, PageSize, Picture, Poster,
    Text, Voice, Wedge, Zone,
};

/// The worksheet of the people in somebody's life.
const PEOPLE: &str = "relationship-circle";
/// The column that says in which ring somebody stands.
const RING: &str = "ring";
/// The column that says how the person knows them.
const RELATION: &str = "relation";

impl Folder<'_> {
    /// Returns the rings of people on a page of their own.
    pub fn relationships(&self, size: PageSize) -> Option<Vec<Block>> {
        let drawn = if self.is_easy() { self.ring_by_ring() } else { None };
        let mut blocks = drawn.or_else(|| self.rings(size))?;
        if let Some(template) = self.worksheet(PEOPLE) {
            // What is not about a person has no ring to stand in.
            let has_rings = template.sections.iter().any(|section| section.column(RING).is_some());
            let apart = template.sections.iter().filter(|one| one.column(RING).is_none());
            for section in apart.filter(|_| has_rings) {
                let entries = self.under(PEOPLE, section.id.as_str());
                if !entries.is_empty() {
                    blocks.extend(self.listed(template, section, &entries, Hue::Fun));
                }
            }
        }
        Some(blocks)
    }

    /// Returns the people in easy read: a list for each ring, the closest first. Nothing where the
    /// worksheet has no rings, or nobody is named.
    fn ring_by_ring(&self) -> Option<Vec<Block>> {
        let template = self.worksheet(PEOPLE)?;
        let column = template.sections.iter().find_map(|section| section.column(RING))?;
        let last = column.choices.last()?;
        let people: Vec<(&Section, &Entry)> = self
            .open_sections(template)
            .filter(|section| section.column(RING).is_some())
            .flat_map(|section| {
                let people = self.under(PEOPLE, section.id.as_str());
                people.into_iter().map(move |entry| (section, entry))
            })
            .collect();
        if people.is_empty() {
            return None;
        }
        let mut blocks = vec![heading(Level::Two, self.title_of(template), Hue::Fun)];
        for ring in &column.choices {
            // Somebody whose ring nobody has said stands in the outermost one.
            let said = |entry: &Entry| {
                let kept = entry.columns.iter().find(|(id, _)| id == RING);
                let known =
                    column.choices.iter().find(|one| kept.is_some_and(|k| one.id.as_str() == k.1));
                known.unwrap_or(last).id.clone()
            };
            let here = people.iter().filter(|(_, entry)| said(entry) == ring.id);
            let items: Vec<Item> =
                here.map(|(section, entry)| self.with_relation(section, entry)).collect();
            if !items.is_empty() {
                let title = ring.title.in_language(self.language());
                let title = heading(Level::Three, title, Hue::Fun);
                blocks.push(Block::Together(vec![title, list(items, Hue::Fun)]));
            }
        }
        Some(blocks)
    }

    /// Returns somebody with how the person knows them: "Grace · my mum".
    fn with_relation(&self, section: &Section, entry: &Entry) -> Item {
        let mut item = self.bare(entry);
        let relation = section.column(RELATION).and_then(|column| self.value(column, entry));
        if let Some(relation) = relation {
            item.text = item.text.and(Voice::Quiet, format!("\u{A0}· {relation}"));
        }
        item
    }

    fn rings(&self, size: PageSize) -> Option<Vec<Block>> {
        self.poster(PEOPLE, size, Hue::Fun, |template| {
            let column = template.sections.iter().find_map(|section| section.column(RING));
            let title = |section: &Section| Text::plain(self.section_title(section));
            let middle = Text::plain(self.name());
            let Some(column) = column else {
                // Each section is a ring.
                let sections = template.sections.iter().enumerate();
                let people = sections
                    .flat_map(|(ring, section)| {
                        let people = self.under(template.id.as_str(), section.id.as_str());
                        people.into_iter().map(move |entry| (ring, entry))
                    })
                    .map(|(ring, entry)| InRing { item: self.bare(entry), ring })
                    .collect();
                let rings = template.sections.iter().map(title).collect();
                let wedges = vec![Wedge { title: Text::default(), people }];
                return Poster::Rings { middle, rings, wedges };
            };
            let ring_of = |entry: &Entry| {
                let kept = entry.columns.iter().find(|(id, _)| id == RING)?;
                column.choices.iter().position(|choice| choice.id.as_str() == kept.1)
            };
            // Somebody whose ring nobody has said stands in the outermost one.
            let last = column.choices.len().saturating_sub(1);
            let wedge = |section: &Section| {
                let people = self.under(template.id.as_str(), section.id.as_str());
                let people = people.into_iter().map(|entry| {
                    let ring = ring_of(entry).unwrap_or(last);
                    InRing { item: self.bare(entry), ring }
                });
                Wedge { title: title(section), people: people.collect() }
            };
            let wedges = self.open_sections(template);
            let wedges = wedges.filter(|one| one.column(RING).is_some()).map(wedge).collect();
            let names = column.choices.iter();
            let rings = names.map(|choice| Text::plain(choice.title.in_language(self.language())));
            Poster::Rings { middle, rings: rings.collect(), wedges }
        })
    }

    /// Returns PATH as it hangs on the wall.
    pub fn path(&self, size: PageSize) -> Option<Vec<Block>> {
        self.poster("path", size, Hue::Learning, |template| Poster::Path(self.zones(template)))
    }

    /// Returns MAPS as it hangs on the wall.
    pub fn map(&self, size: PageSize) -> Option<Vec<Block>> {
        self.poster("maps", size, Hue::Home, |template| {
            let middle = Text::plain(self.name());
            Poster::Map { middle, zones: self.zones(template) }
        })
    }

    /// Returns a drawing on a page of its own; in easy read a list says it better.
    fn poster(
        &self,
        id: &str,
        size: PageSize,
        hue: Hue,
        draw: impl Fn(&Template) -> Poster,
    ) -> Option<Vec<Block>> {
        if self.is_easy() {
            return self.outline(id, hue);
        }
        let template = self.worksheet(id)?;
        let is_on_it = |entry: &Entry| {
            entry.worksheet == id
                && self.open_sections(template).any(|s| s.id.as_str() == entry.section)
        };
        self.entries.iter().find(|entry| is_on_it(entry))?;
        let orientation = Orientation::Landscape;
        Some(vec![
            Block::NewPage(NewPage { size, ..NewPage::a4(orientation) }),
            self.whose(self.title_of(template), hue),
            Block::Poster(draw(template)),
            Block::NewPage(NewPage::a4(Orientation::Portrait)),
        ])
    }

    /// Returns the title of a page that may hang on a wall by itself: so it says whose it is.
    pub fn whose(&self, title: String, hue: Hue) -> Block {
        let text = Text::plain(title).and(Voice::Quiet, format!(" · {}", self.name()));
        Block::Heading(Heading { level: Level::Two, text, hue })
    }

    /// Returns the sections of a drawing that this reader may see.
    fn open_sections<'a>(&'a self, template: &'a Template) -> impl Iterator<Item = &'a Section> {
        template.sections.iter().filter(|section| {
            let id = section.id.as_str();
            !section.is_private || !self.under(template.id.as_str(), id).is_empty()
        })
    }

    fn zones(&self, template: &Template) -> Vec<Zone> {
        let zone = |section: &Section| {
            let entries = self.under(template.id.as_str(), section.id.as_str());
            let items = entries.into_iter().map(|entry| self.in_zone(section, entry)).collect();
            Zone { title: Text::plain(self.section_title(section)), items }
        };
        self.open_sections(template).map(zone).collect()
    }

    /// Returns a note with its columns in as few words as there are: "Grace · 31 July 2027".
    fn in_zone(&self, section: &Section, entry: &Entry) -> Item {
        let speaks_for_itself = |column: &&Column| match column.kind {
            ColumnType::Text | ColumnType::Person | ColumnType::Place | ColumnType::Date => true,
            ColumnType::Choice
            | ColumnType::YesNoNotSure
            | ColumnType::ZeroToTen
            | ColumnType::Picture => false,
        };
        let columns = section.columns.iter().filter(speaks_for_itself);
        let said: Vec<String> = columns.filter_map(|column| self.value(column, entry)).collect();
        let mut item = self.bare(entry);
        if !said.is_empty() {
            item.text = item.text.and(Voice::Quiet, format!("\u{A0}· {}", said.join(" · ")));
        }
        item
    }

    /// Returns what was written, as it was written.
    fn bare(&self, entry: &Entry) -> Item {
        let picture: Option<Picture> = self.entry_picture(entry);
        let text = self.entry_words(entry, picture.is_some());
        Item { text: self.with_lock(text, entry), picture }
    }
}

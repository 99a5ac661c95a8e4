//! What of a plan can be shown on the wall: a picture, made once, that is exactly what shows.

use std::cell::OnceCell;

use crate::picture::{Picture, PictureAction, PictureBlock, PictureEntry, PictureSection};
use crate::plan::{Collection, DayPart, Entry};
use crate::worksheet::{Drawing, Section, Worksheets};
use crate::{Circle, Rejection, WorksheetId};

/// The worksheet id of the perfect week.
const WEEK: &str = "perfect-week";
/// The worksheet id of outcomes and actions.
const OUTCOMES: &str = "outcomes-and-actions";
/// The column that says in which ring somebody stands.
const RING: &str = "ring";

/// The most letters of one picture: no wall can show more, and pictures are kept and sent.
const LETTERS: usize = 200_000;

/// A plan from which pictures are made: its notes are read once, however many there are.
pub(crate) struct Pictured<'a> {
    circle: &'a Circle,
    worksheets: &'a Worksheets,
    entries: OnceCell<Vec<Entry>>,
}

impl<'a> Pictured<'a> {
    pub(crate) fn new(circle: &'a Circle, worksheets: &'a Worksheets) -> Self {
        Self { circle, worksheets, entries: OnceCell::new() }
    }

    /// Returns what the wall would show of a worksheet, or one section of it, as it is now.
    pub(crate) fn picture(
        &self,
        worksheet: &WorksheetId,
        section: Option<&str>,
    ) -> Result<Picture, Rejection> {
        let picture = match worksheet.as_str() {
            // Neither has sections; a made-up one would be another question about the same thing.
            WEEK | OUTCOMES if section.is_some() => return Err(Rejection::NotForTheWall),
            WEEK => week(self.circle),
            OUTCOMES => outcomes(self.circle),
            other => {
                let entries = self.entries.get_or_init(|| self.circle.plan.entries().list);
                sections(entries, self.worksheets, other, section)?
            }
        };
        if picture.is_empty() {
            return Err(Rejection::NothingToShow);
        }
        if picture.letters() > LETTERS {
            let most = u32::try_from(LETTERS).unwrap_or(u32::MAX);
            return Err(Rejection::TooLong { field: worksheet.to_string(), most });
        }
        Ok(picture)
    }
}

fn sections(
    entries: &[Entry],
    worksheets: &Worksheets,
    id: &str,
    only: Option<&str>,
) -> Result<Picture, Rejection> {
    let template = worksheets.find(id).ok_or(Rejection::NoSuchWorksheet)?;
    let entries: Vec<&Entry> = entries.iter().filter(|e| e.worksheet == id).collect();
    let asked = |section: &&Section| only.is_none_or(|only| only == section.id.as_str());
    let open = |section: &&Section| !section.is_private;
    let shown: Vec<&Section> = template.sections.iter().filter(asked).filter(open).collect();
    if shown.is_empty() {
        return Err(Rejection::NotForTheWall);
    }
    // One section by itself is a list; a drawing has a place for every section.
    let drawing = template.drawing.filter(|_| only.is_none());
    let mut sections = Vec::new();
    for section in shown {
        let here = entries.iter().filter(|e| e.section == section.id.as_str() && !e.is_private);
        let mut list: Vec<PictureEntry> =
            here.filter(|e| e.says_something()).map(|e| picture_entry(section, e)).collect();
        if template.by_perspective {
            list.sort_by_key(|entry| entry.perspective);
        }
        if drawing.is_some() || !list.is_empty() {
            let (id, title) = (section.id.to_string(), section.title.clone());
            sections.push(PictureSection { id, title, entries: list });
        }
    }
    let rings = template.sections.iter().find_map(|section| section.column(RING));
    let rings = rings.filter(|_| drawing == Some(Drawing::Rings));
    let rings = rings.into_iter().flat_map(|c| c.choices.iter().map(|choice| choice.title.clone()));
    let rings = rings.collect();
    Ok(Picture::Sections { title: template.title.clone(), sections, drawing, rings })
}

fn picture_entry(section: &Section, entry: &Entry) -> PictureEntry {
    let said = entry.columns.iter().find(|(name, _)| name == RING).map(|(_, value)| value.as_str());
    let rings = section.column(RING).map(|column| column.choices.as_slice()).unwrap_or_default();
    let ring = rings.iter().position(|choice| Some(choice.id.as_str()) == said);
    PictureEntry {
        record: entry.id.clone(),
        text: entry.text.trim().to_owned(),
        perspective: entry.perspective,
        symbol: entry.symbol.clone(),
        picture: entry.picture.clone(),
        sort: entry.sort,
        ring: ring.and_then(|ring| u16::try_from(ring).ok()),
        is_guess: entry.is_guess(),
    }
}

fn week(circle: &Circle) -> Picture {
    let weeks = circle.plan.list(Collection::Weeks);
    let first = weeks.first().map(|week| week.id.as_str().to_owned());
    let mut blocks: Vec<PictureBlock> = Vec::new();
    for block in circle.plan.blocks().list {
        if Some(&block.week) != first.as_ref() || block.activity.trim().is_empty() {
            continue;
        }
        blocks.push(PictureBlock {
            record: block.id,
            days: block.days,
            part: block.part,
            start: block.start,
            activity: block.activity.trim().to_owned(),
        });
    }
    let rank = |part: DayPart| DayPart::ALL.iter().position(|p| *p == part);
    blocks.sort_by_key(|block| (rank(block.part), block.start));
    Picture::Week { blocks }
}

fn outcomes(circle: &Circle) -> Picture {
    let plan = &circle.plan;
    let outcomes = plan.outcomes().list.into_iter().filter(|o| !o.statement.trim().is_empty());
    let outcomes = outcomes.map(|o| PictureEntry::of_words(o.id, o.statement.trim().to_owned()));
    let actions = plan.actions().list.into_iter().filter(|a| !a.what.trim().is_empty());
    let actions = actions.map(|a| PictureAction {
        record: a.id,
        what: a.what.trim().to_owned(),
        owner: a.owner.as_deref().and_then(|id| circle.name_of(id)).map(str::to_owned),
        by: a.by,
    });
    Picture::Outcomes { outcomes: outcomes.collect(), actions: actions.collect() }
}

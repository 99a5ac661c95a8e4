//! What of a plan can be shown on the wall: a picture, made once, that is exactly what shows.

use std::cell::OnceCell;

use crate::money::{SupportTier, account};
use crate::picture::{
    Picture, PictureAction, PictureActivity, PictureBlock, PictureEntry, PictureMoney,
    PictureSection, PictureTier,
};
use crate::plan::{Block, DayPart, Entry};
use crate::worksheet::{Drawing, Section, Worksheets};
use crate::{Circle, Day, Rejection, WorksheetId};

/// The worksheet id of the perfect week.
const WEEK: &str = "perfect-week";
/// The worksheet id of outcomes and actions.
const OUTCOMES: &str = "outcomes-and-actions";
/// The worksheet id of just enough support.
const SUPPORT: &str = "just-enough-support";
/// The worksheet id of the money.
const MONEY: &str = "budget";
/// The column that says in which ring somebody stands.
pub(crate) const RING: &str = "ring";

/// The most letters of one picture: no wall can show more, and pictures are kept and sent.
const LETTERS: usize = 200_000;

/// Tells whether only the person puts it on the wall, each time anew: money, and of a worksheet
/// what its file says so of.
pub(crate) fn needs_fresh_yes(
    worksheets: &Worksheets,
    worksheet: &WorksheetId,
    section: Option<&str>,
) -> bool {
    worksheet.as_str() == MONEY || worksheets.needs_fresh_yes(worksheet.as_str(), section)
}

/// A plan from which pictures are made: its notes are read once, however many there are.
pub(crate) struct Pictured<'a> {
    day: &'a Day,
    circle: &'a Circle,
    entries: OnceCell<Vec<Entry>>,
}

impl<'a> Pictured<'a> {
    pub(crate) fn new(day: &'a Day, circle: &'a Circle) -> Self {
        Self { day, circle, entries: OnceCell::new() }
    }

    /// Returns what the wall would show of a worksheet, or one section of it, as it is now.
    pub(crate) fn picture(
        &self,
        worksheet: &WorksheetId,
        section: Option<&str>,
    ) -> Result<Picture, Rejection> {
        let picture = match worksheet.as_str() {
            // None has sections; a made-up one would be another question about the same thing.
            WEEK | OUTCOMES | SUPPORT | MONEY if section.is_some() => {
                return Err(Rejection::NotForTheWall);
            }
            WEEK => week(self.circle),
            OUTCOMES => outcomes(self.circle),
            SUPPORT => support(self.day, self.circle),
            MONEY => money(self.day, self.circle)?,
            other => {
                let entries = self.entries.get_or_init(|| self.circle.plan.entries().list);
                sections(entries, &self.day.worksheets, other, section)?
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

/// Returns the blocks of the main week that say what they are.
fn blocks(circle: &Circle) -> Vec<Block> {
    let main = circle.plan.main_week();
    let mut blocks = circle.plan.blocks().list;
    blocks.retain(|block| {
        main.as_ref().is_some_and(|main| block.week == main.as_str())
            && !block.activity.trim().is_empty()
    });
    blocks
}

fn week(circle: &Circle) -> Picture {
    let blocks = blocks(circle).into_iter().map(|block| PictureBlock {
        record: block.id,
        days: block.days,
        part: block.part,
        start: block.start,
        activity: block.activity.trim().to_owned(),
    });
    let mut blocks: Vec<PictureBlock> = blocks.collect();
    let rank = |part: DayPart| DayPart::ALL.iter().position(|p| *p == part);
    blocks.sort_by_key(|block| (rank(block.part), block.start));
    Picture::Week { blocks }
}

/// Returns where help comes from, with the names of what it is for and nothing else.
fn support(day: &Day, circle: &Circle) -> Picture {
    let blocks = blocks(circle);
    let mixes = circle.plan.mixes().list;
    let extra = [SupportTier::MoreThanOne, SupportTier::NotNow];
    let extra = extra.iter().filter(|tier| !day.event.jes_order.contains(tier));
    let tiers = day.event.jes_order.iter().chain(extra).map(|tier| {
        let is_helped = |block: &&Block| {
            mixes.iter().any(|mix| mix.tier == *tier && mix.block == block.id.as_str())
        };
        let activities = blocks.iter().filter(is_helped).map(|block| PictureActivity {
            record: block.id.clone(),
            activity: block.activity.trim().to_owned(),
        });
        PictureTier { tier: *tier, activities: activities.collect() }
    });
    Picture::Support { tiers: tiers.filter(|tier| !tier.activities.is_empty()).collect() }
}

fn money(day: &Day, circle: &Circle) -> Result<Picture, Rejection> {
    let account = account(day, circle, None).map_err(|_| Rejection::NothingToShow)?;
    let money = PictureMoney {
        allocation: account.allocation,
        planned: account.planned,
        left: account.left,
        status: account.status,
        weekly: account.weekly,
    };
    Ok(Picture::Money { money })
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

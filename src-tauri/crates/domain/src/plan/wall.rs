//! What of a plan can be shown on the wall: a picture, made once, that is exactly what shows.

use crate::plan::{Collection, DayPart, template};
use crate::projection::{Picture, PictureAction, PictureBlock, PictureEntry, PictureSection};
use crate::{Circle, Rejection, WorksheetId};

/// The worksheet id of the perfect week.
const WEEK: &str = "perfect-week";
/// The worksheet id of outcomes and actions.
const OUTCOMES: &str = "outcomes-and-actions";

/// Returns what the wall would show of a worksheet, or one section of it, as it is now.
pub(crate) fn picture_of(
    circle: &Circle,
    worksheet: &WorksheetId,
    section: Option<&str>,
) -> Result<Picture, Rejection> {
    let picture = match worksheet.as_str() {
        // Neither has sections; a made-up one would be another question about the same thing.
        WEEK | OUTCOMES if section.is_some() => return Err(Rejection::NotForTheWall),
        WEEK => week(circle),
        OUTCOMES => outcomes(circle),
        other => sections(circle, other, section)?,
    };
    if picture.is_empty() { Err(Rejection::NothingToShow) } else { Ok(picture) }
}

fn sections(circle: &Circle, id: &str, only: Option<&str>) -> Result<Picture, Rejection> {
    let template = template(id).ok_or(Rejection::NoSuchWorksheet)?;
    let entries = circle.plan.entries().list;
    let mut shown = Vec::new();
    let mut may_show_any = false;
    for section in &template.sections {
        let is_asked = only.is_none_or(|only| only == section.id.as_str());
        if !is_asked || section.is_private {
            continue;
        }
        may_show_any = true;
        let mut list: Vec<PictureEntry> = entries
            .iter()
            .filter(|e| e.worksheet == id && e.section == section.id.as_str())
            .filter(|e| !e.text.trim().is_empty())
            .map(|e| PictureEntry {
                record: e.id.clone(),
                text: e.text.trim().to_owned(),
                perspective: e.perspective,
            })
            .collect();
        if template.by_perspective {
            list.sort_by_key(|entry| entry.perspective);
        }
        if !list.is_empty() {
            shown.push(PictureSection { title: section.title.clone(), entries: list });
        }
    }
    if !may_show_any {
        return Err(Rejection::NotForTheWall);
    }
    Ok(Picture::Sections { title: template.title.clone(), sections: shown })
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
    let outcomes = outcomes.map(|o| PictureEntry {
        record: o.id,
        text: o.statement.trim().to_owned(),
        perspective: None,
    });
    let actions = plan.actions().list.into_iter().filter(|a| !a.what.trim().is_empty());
    let actions = actions.map(|a| PictureAction {
        record: a.id,
        what: a.what.trim().to_owned(),
        owner: a.owner.as_deref().and_then(|id| circle.name_of(id)).map(str::to_owned),
        by: a.by,
    });
    Picture::Outcomes { outcomes: outcomes.collect(), actions: actions.collect() }
}

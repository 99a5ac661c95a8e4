//! Writing in a plan, and what of it must not be on the wall any more.

use crate::plan::edit::decide_edits;
use crate::plan::{Collection, Edit, Record};
use crate::worksheet::Worksheets;
use crate::{Change, CircleId, Day, RecordId, Rejection, Revision, projection, sharing};

pub(super) fn edit_plan(
    day: &Day,
    id: &CircleId,
    edits: &[Edit],
    revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    let circle = day.circle(id)?;
    let hosting = &day.hosting;
    let common = (hosting.term > 0).then_some(hosting.since);
    let mut changes = decide_edits(circle, &day.worksheets, edits, common, revision)?;
    let gone = changes.iter().filter_map(|change| match change {
        Change::RecordChanged { collection, record, .. } => {
            is_off_the_wall(&day.worksheets, *collection, record).then(|| record.id.clone())
        }
        _ => None,
    });
    let gone: Vec<RecordId> = gone.collect();
    if !gone.is_empty()
        && let Some(projection) = projection::without_removed(&day.projection, circle, &gone)
    {
        changes.push(Change::ProjectionChanged { projection });
    }
    let sharing = sharing::asked_anew(day, circle, &changes, revision);
    changes.extend(sharing.map(|sharing| Change::SharingChanged { sharing }));
    Ok(changes)
}

/// Tells whether a record, as it is now, must not be seen by the room: it is in the tray, is kept
/// private, or stands where nothing is for the wall.
pub(crate) fn is_off_the_wall(
    worksheets: &Worksheets,
    collection: Collection,
    record: &Record,
) -> bool {
    if record.removed {
        return true;
    }
    if collection != Collection::Entries {
        return false;
    }
    let is_private = record.value("private").and_then(serde_json::Value::as_bool);
    let (worksheet, section) = (record.text("worksheet"), record.text("section"));
    is_private == Some(true) || worksheets.is_private(worksheet, section)
}

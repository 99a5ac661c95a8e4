//! Plans on their way to devices: what a device lacks, and nothing of another circle.

use domain::Revision;
use domain::plan::Plan;
use protocol::{HostFrame, PlanRecord};

/// Returns the frame that brings a device from what it has to now.
pub(crate) fn since(plan: &Plan, has: Option<Revision>, now: Revision) -> HostFrame {
    // A device that says it has more than there is comes from another life of this event.
    let has = has.filter(|has| *has <= now);
    let lacks = |revision: Revision| has.is_none_or(|has| revision > has);
    let records = plan
        .everything()
        .filter(|(_, record)| lacks(record.revision))
        .map(|(collection, record)| PlanRecord { collection, record: record.clone() })
        .collect();
    HostFrame::Plan { is_whole: has.is_none(), revision: now, records }
}

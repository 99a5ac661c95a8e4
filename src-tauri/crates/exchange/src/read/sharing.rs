//! What is asked about sharing: changes that wait for a yes, and two who might do the same together.

use domain::money::SharedKind;
use domain::{
    AskedOf, CircleId, Proposal, ProposalState, RecordId, Sharing, SharingChange, Side, Together,
};

use crate::cursor::{Fault, Object};
use crate::read::shared::{read_activity, read_core, read_night};
use crate::references::refuse_twice;
use crate::vocabulary::{SAID, SHARED};

pub(super) fn read_sharing(mut from: Object) -> Result<Sharing, Fault> {
    let proposals: Vec<_> =
        from.objects("proposals")?.into_iter().map(read_proposal).collect::<Result<_, _>>()?;
    refuse_twice(&from.at("proposals"), proposals.iter().map(|p| p.id.as_str()))?;
    let togethers: Vec<_> =
        from.objects("togethers")?.into_iter().map(read_together).collect::<Result<_, _>>()?;
    refuse_twice(&from.at("togethers"), togethers.iter().map(|t| t.id.as_str()))?;
    from.nothing_else()?;
    Ok(Sharing { proposals, togethers })
}

fn read_proposal(mut from: Object) -> Result<Proposal, Fault> {
    let asked: Vec<_> =
        from.objects("asked")?.into_iter().map(read_asked).collect::<Result<_, _>>()?;
    let proposal = Proposal {
        id: from.id("id")?,
        change: read_change(&mut from)?,
        reason: from.text("reason")?,
        by: from.optional_id("by")?,
        asked,
        state: ProposalState::Open,
        blocks: from.objects("blocks")?.into_iter().map(read_block).collect::<Result<_, _>>()?,
    };
    from.nothing_else()?;
    Ok(proposal)
}

/// Reads what is new, or what ends.
fn read_change(from: &mut Object) -> Result<SharingChange, Fault> {
    if let Some(kind) = from.word("ends", SHARED)? {
        let id = from.id("shared")?;
        return Ok(match kind {
            SharedKind::Core => SharingChange::CoreEnds { id },
            SharedKind::Night => SharingChange::NightEnds { id },
            SharedKind::Activity => SharingChange::ActivityEnds { id },
        });
    }
    let shared = |from: &mut Object| from.object("shared");
    Ok(match from.needed_word("is", SHARED)? {
        SharedKind::Core => SharingChange::Core { core: read_core(shared(from)?)? },
        SharedKind::Night => SharingChange::Night { night: read_night(shared(from)?)? },
        SharedKind::Activity => SharingChange::Activity { activity: read_activity(shared(from)?)? },
    })
}

fn read_asked(mut from: Object) -> Result<AskedOf, Fault> {
    let asked = AskedOf {
        circle: from.id("circle")?,
        said: from.needed_word("said", SAID)?,
        given_by: from.optional_text("given_by")?,
    };
    from.nothing_else()?;
    Ok(asked)
}

fn read_block(mut from: Object) -> Result<(CircleId, RecordId), Fault> {
    let block = (from.id("circle")?, from.id("block")?);
    from.nothing_else()?;
    Ok(block)
}

fn read_together(mut from: Object) -> Result<Together, Fault> {
    let sides: Vec<_> =
        from.objects("sides")?.into_iter().map(read_side).collect::<Result<_, _>>()?;
    let sides = sides.try_into().map_err(|_| from.fault("sides", "there are always two"))?;
    let together = Together { id: from.id("id")?, sides, has_lapsed: false };
    from.nothing_else()?;
    Ok(together)
}

fn read_side(mut from: Object) -> Result<Side, Fault> {
    let side = Side {
        circle: from.id("circle")?,
        block: from.id("block")?,
        said: from.needed_word("said", SAID)?,
    };
    from.nothing_else()?;
    Ok(side)
}

//! Who or what helps with a block, and what could.

use chrono::NaiveDate;

use crate::RecordId;
use crate::money::SupportTier;
use crate::plan::read::Read;
use crate::plan::read::words::words;
use crate::plan::schema::parse_date;
use crate::plan::{Collection, Plan};

words! {
    /// An answer that leaves room for not knowing.
    YesNoNotSure { Yes, No, NotSure }
}

/// Who or what gives a part of the support that a block needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mix {
    pub id: RecordId,
    pub block: String,
    pub tier: SupportTier,
    pub minutes_per_week: i64,
    pub who: String,
    /// Who of the circle helps, by id.
    pub helper: Option<String>,
    /// The yes of whoever helps.
    pub is_agreed: bool,
    /// On trial: until it is reviewed, its paid cover stays in the safe figure.
    pub is_trying: bool,
    pub rate: Option<String>,
    pub staff: Option<i64>,
    pub stream: Option<String>,
    pub shared_activity: Option<String>,
    pub idea: Option<String>,
    pub can_keep_on: Option<YesNoNotSure>,
    /// Technology that watches the person.
    pub watches: bool,
    pub watch_consent: Option<YesNoNotSure>,
    pub off_switch: Option<YesNoNotSure>,
    pub trial_from: Option<NaiveDate>,
    pub trial_to: Option<NaiveDate>,
}

/// What could support a block, or an honest look that came to no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    pub id: RecordId,
    pub block: String,
    pub tier: SupportTier,
    pub text: String,
    pub is_not_for_us: bool,
    pub because: String,
}

impl Plan {
    /// Reads the mixes that are not in the tray.
    pub fn mixes(&self) -> Read<Mix> {
        self.typed(Collection::Mixes, |from| {
            Ok(Mix {
                id: from.id(),
                block: from.needed("block")?,
                tier: from.word("tier", SupportTier::named)?.ok_or("tier")?,
                minutes_per_week: from.whole("minutes_per_week")?.unwrap_or(0),
                who: from.text("who")?,
                is_agreed: from.yes("agreed")?,
                is_trying: from.is("stage", "Trying")?,
                rate: from.some("rate")?,
                staff: from.whole("staff")?,
                stream: from.some("stream")?,
                shared_activity: from.some("shared_activity")?,
                idea: from.some("idea")?,
                helper: from.some("helper")?,
                can_keep_on: from.word("can_keep_on", YesNoNotSure::named)?,
                trial_from: from.word("trial_from", parse_date)?,
                trial_to: from.word("trial_to", parse_date)?,
                watches: from.yes("watches")?,
                watch_consent: from.word("watch_consent", YesNoNotSure::named)?,
                off_switch: from.word("off_switch", YesNoNotSure::named)?,
            })
        })
    }

    /// Reads the ideas that are not in the tray.
    pub fn ideas(&self) -> Read<Idea> {
        self.typed(Collection::Ideas, |from| {
            Ok(Idea {
                id: from.id(),
                block: from.needed("block")?,
                tier: from.word("tier", SupportTier::named)?.ok_or("tier")?,
                text: from.text("text")?,
                is_not_for_us: from.yes("not_for_us")?,
                because: from.text("because")?,
            })
        })
    }
}

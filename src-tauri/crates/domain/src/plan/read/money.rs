//! What costs money and is not somebody's time.

use crate::RecordId;
use crate::money::Spending;
use crate::plan::read::Read;
use crate::plan::read::words::words;
use crate::plan::{Collection, Plan};

words! {
    /// How often something is paid.
    Per { Session, Week, Month, Year, Once }
}

words! {
    /// What kind of cost it is.
    CostKind {
        Item,
        /// What somebody takes for looking after the money.
        ManagementFee,
        /// The person's own part of the amount.
        Contribution,
        /// Paid with other money.
        Unfunded,
    }
}

/// Something that costs money and is not somebody's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    pub id: RecordId,
    pub label: String,
    pub kind: CostKind,
    pub stream: Option<String>,
    pub pence: i64,
    pub per: Per,
    pub times: i64,
    pub weeks_per_year: Option<i64>,
    /// For a fee: a part of what it is taken from.
    pub basis_points: Option<i64>,
    pub outcome: Option<String>,
    /// What it buys, as far as a funder's rules tell it apart.
    pub buys: Option<Spending>,
    pub block: Option<String>,
    /// The week that it belongs to; without one it always counts.
    pub week: Option<String>,
}

impl Plan {
    /// Reads the costs that are not in the tray.
    pub fn costs(&self) -> Read<Cost> {
        self.typed(Collection::Costs, |from| {
            let basis_points = from.whole("basis_points")?;
            let per = from.word("per", Per::named)?;
            Ok(Cost {
                id: from.id(),
                label: from.text("label")?,
                kind: from.word("kind", CostKind::named)?.unwrap_or(CostKind::Item),
                stream: from.some("stream")?,
                pence: from.whole("pence")?.unwrap_or(0),
                // A part of the whole is not by the week or the month.
                per: per.or(basis_points.map(|_| Per::Year)).ok_or("per")?,
                times: from.whole("times")?.unwrap_or(1),
                weeks_per_year: from.whole("weeks_per_year")?,
                basis_points,
                outcome: from.some("outcome")?,
                buys: from.word("buys", Spending::named)?,
                block: from.some("block")?,
                week: from.some("week")?,
            })
        })
    }
}

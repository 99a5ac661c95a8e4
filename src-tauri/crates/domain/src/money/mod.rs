//! Money and time, exact until the line. Rules: the exchange format, "Figures: the rules, in order".

mod allocation;
mod exact;
mod figures;
mod line;
mod rate;
mod shared;
mod split;

pub(crate) use allocation::check_allocations;
pub use allocation::{AllocationStatus, Period};
pub use figures::{EventFigures, MoneyError, PersonFigures, Totals, figures, person_figures};
pub use rate::{Rate, RatePer, SupportTier};
pub use shared::{Activity, Core, Night, NightKind, SharedSupport, Weight};
pub use split::{equally, split};

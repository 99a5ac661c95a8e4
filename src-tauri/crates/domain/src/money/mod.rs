//! Money and time, exact until the line. Rules: the exchange format, "Figures: the rules, in order".

mod account;
mod allocation;
mod exact;
mod figures;
mod line;
mod on_cost;
mod rate;
mod shared;
mod split;

pub use account::{
    Account, AccountLine, Check, CheckCode, CheckLevel, Hours, LineKind, PartYear, SharedKind,
    SharedPart, Slot, SlotMinutes, Spending, StreamBalance, TierMinutes, Without, account,
};
pub use allocation::{AllocationStatus, Period};
pub(crate) use allocation::{check_allocations, check_contingency};
pub use figures::{EventFigures, MoneyError, PersonFigures, Totals, figures, person_figures};
pub use on_cost::{MoneyRules, OnCostLine, OnCostProfile, Wage};
pub use rate::{Rate, RateKind, RatePer, SupportTier};
pub use shared::{Activity, Core, Night, NightKind, SharedSupport, Weight};
pub use split::{equally, split};

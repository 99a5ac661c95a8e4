//! Money and time, exact until the line. Rules: the exchange format, "Figures: the rules, in order".

mod account;
mod allocation;
mod book;
mod checks;
mod employer;
mod exact;
mod figures;
mod ledger;
mod line;
mod on_cost;
mod rate;
mod shared;
mod spending;
mod split;
mod streams;
mod year;

pub use account::{
    Account, AccountLine, Hours, PartYear, SharedKind, SharedPart, SlotMinutes, StreamBalance,
    TierMinutes, Without, account,
};
pub use allocation::{AllocationStatus, Period};
pub(crate) use allocation::{check_allocations, check_contingency};
pub use checks::{Check, CheckCode, CheckLevel, Slot};
pub use figures::{EventFigures, MoneyError, PersonFigures, Totals, figures, person_figures};
pub use on_cost::{MoneyRules, OnCostLine, OnCostProfile, Wage};
pub use rate::{Rate, RateKind, RatePer, SupportTier};
pub use shared::{Activity, Core, Night, NightKind, SharedSupport, Weight};
pub use spending::{LineKind, Spending};
pub use split::{equally, split};

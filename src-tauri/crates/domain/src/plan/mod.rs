//! A plan: collections of records that many hands fill in at once.

mod alone;
pub mod edit;
mod fields;
pub mod merge;
pub mod order;
mod read;
mod record;
mod schema;
mod wall;

pub use alone::{BroughtIn, bring_in, go_back};
pub use edit::{EDITS, Edit, check_column};
pub use fields::fields_of;
pub use order::Order;
pub use read::{
    Action, Block, Broken, Cost, CostKind, Day as Weekday, DayPart, Entry, Every, Flexibility, Gap,
    GapArea, Idea, IsThere, Mix, Outcome, Per, Perspective, Ratio, Read, Review, Sorted,
    SupportNeeded, Week, WeekKind, YesNoNotSure,
};
pub use record::{AlsoSaid, Collection, Field, Plan, Record};
pub(crate) use schema::shortened;
pub use schema::{
    FieldKind, LONG_TEXT, PLAN_BYTES, RECORDS, SHORT_TEXT, check_value, field_kind, is_known_field,
    parse_date,
};
pub(crate) use wall::{Pictured, RING, needs_fresh_yes};

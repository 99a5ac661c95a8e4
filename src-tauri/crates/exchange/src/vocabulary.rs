//! The words of the format for what is one of a few things, for reading and for writing alike.

use domain::money::{AllocationStatus, NightKind, Period, RateKind, RatePer, SharedKind, Spending};
use domain::plan::DayPart;
use domain::{
    AmountBasis, ConsentAnswer, ConsentBasis, Dress, Invitation, ItemKind, PackSection, Purpose,
    Reader, ReflowPolicy, Said, WallNames, WeekConvention,
};

/// A few words, and what each of them says.
pub(crate) type Words<T> = &'static [(&'static str, T)];

/// Returns the word for a value.
pub(crate) fn word_for<T: PartialEq>(words: Words<T>, value: &T) -> &'static str {
    let found = words.iter().find(|(_, known)| known == value);
    found.map(|(word, _)| *word).expect("BUG: the format has a word for each of them")
}

pub(crate) const CONVENTIONS: Words<WeekConvention> = &[
    ("Weeks52", WeekConvention::Weeks52),
    ("Weeks52_14", WeekConvention::Weeks52And14),
    ("DaysOverSeven", WeekConvention::DaysOverSeven),
];
pub(crate) const WALL_NAMES: Words<WallNames> = &[
    ("Full", WallNames::Full),
    ("FirstName", WallNames::FirstName),
    ("Initials", WallNames::Initials),
];
pub(crate) const READERS: Words<Reader> = &[
    ("Family", Reader::Family),
    ("Authority", Reader::Authority),
    ("SupportTeam", Reader::SupportTeam),
];
pub(crate) const DRESSES: Words<Dress> = &[
    ("Standard", Dress::Standard),
    ("Large", Dress::Large),
    ("Larger", Dress::Larger),
    ("EasyRead", Dress::EasyRead),
];
pub(crate) const PACK_SECTIONS: Words<PackSection> = &[
    ("Profile", PackSection::Profile),
    ("ImportantTo", PackSection::ImportantTo),
    ("GoodDays", PackSection::GoodDays),
    ("Working", PackSection::Working),
    ("Relationships", PackSection::Relationships),
    ("Decisions", PackSection::Decisions),
    ("Communication", PackSection::Communication),
    ("Dreams", PackSection::Dreams),
    ("Path", PackSection::Path),
    ("Map", PackSection::Map),
    ("Week", PackSection::Week),
    ("WeekList", PackSection::WeekList),
    ("Support", PackSection::Support),
    ("Money", PackSection::Money),
    ("Outcomes", PackSection::Outcomes),
    ("Actions", PackSection::Actions),
    ("Contacts", PackSection::Contacts),
    ("OtherSheets", PackSection::OtherSheets),
];
pub(crate) const POLICIES: Words<ReflowPolicy> = &[
    ("EarliestFirst", ReflowPolicy::EarliestFirst),
    ("GreatestSlackFirst", ReflowPolicy::GreatestSlackFirst),
    ("Proportional", ReflowPolicy::Proportional),
];
pub(crate) const PURPOSES: Words<Purpose> = &[
    ("HoldPlan", Purpose::HoldPlan),
    ("ShowOnScreen", Purpose::ShowOnScreen),
    ("ShareWithPeople", Purpose::ShareWithPeople),
    ("ShareRound", Purpose::ShareRound),
    ("Photos", Purpose::Photos),
    ("CountMe", Purpose::CountMe),
    ("Contact", Purpose::Contact),
    ("Learning", Purpose::Learning),
    ("GoOnWithoutMe", Purpose::GoOnWithoutMe),
    ("StartWithoutMe", Purpose::StartWithoutMe),
];
pub(crate) const CONSENT_ANSWERS: Words<ConsentAnswer> =
    &[("Yes", ConsentAnswer::Yes), ("No", ConsentAnswer::No), ("Ask", ConsentAnswer::Ask)];
pub(crate) const CONSENT_BASES: Words<ConsentBasis> = &[
    ("Own", ConsentBasis::Own),
    ("Parent", ConsentBasis::Parent),
    ("Attorney", ConsentBasis::Attorney),
    ("BestInterests", ConsentBasis::BestInterests),
];
pub(crate) const ITEM_KINDS: Words<ItemKind> = &[
    ("Welcome", ItemKind::Welcome),
    ("TableWork", ItemKind::TableWork),
    ("ShareRound", ItemKind::ShareRound),
    ("Break", ItemKind::Break),
    ("Meal", ItemKind::Meal),
    ("Plenary", ItemKind::Plenary),
    ("WrapUp", ItemKind::WrapUp),
];
pub(crate) const RATES_PER: Words<RatePer> = &[("Hour", RatePer::Hour), ("Night", RatePer::Night)];
pub(crate) const RATE_KINDS: Words<RateKind> =
    &[("Provider", RateKind::Provider), ("PersonalAssistant", RateKind::PersonalAssistant)];
pub(crate) const NIGHT_KINDS: Words<NightKind> =
    &[("SleepIn", NightKind::SleepIn), ("WakingNight", NightKind::WakingNight)];
pub(crate) const PARTS: Words<DayPart> =
    &[("AM", DayPart::AM), ("PM", DayPart::PM), ("Eve", DayPart::Eve), ("Night", DayPart::Night)];
pub(crate) const INVITATIONS: Words<Invitation> = &[
    ("Invited", Invitation::Invited),
    ("Accepted", Invitation::Accepted),
    ("Declined", Invitation::Declined),
    ("NoReply", Invitation::NoReply),
    ("Uninvited", Invitation::Uninvited),
];
pub(crate) const PERIODS: Words<Period> = &[
    ("Week", Period::Week),
    ("FourWeeks", Period::FourWeeks),
    ("Month", Period::Month),
    ("Year", Period::Year),
];
pub(crate) const STATUSES: Words<AllocationStatus> = &[
    ("Confirmed", AllocationStatus::Confirmed),
    ("Indicative", AllocationStatus::Indicative),
    ("Unknown", AllocationStatus::Unknown),
    ("None", AllocationStatus::None),
];
pub(crate) const BASES: Words<AmountBasis> =
    &[("Gross", AmountBasis::Gross), ("Net", AmountBasis::Net)];
pub(crate) const SPENDING: Words<Spending> = &[
    ("Support", Spending::Support),
    ("Learning", Spending::Learning),
    ("Health", Spending::Health),
    ("Equipment", Spending::Equipment),
    ("Activities", Spending::Activities),
    ("Travel", Spending::Travel),
    ("Fees", Spending::Fees),
    ("Other", Spending::Other),
];
pub(crate) const SAID: Words<Said> =
    &[("Waiting", Said::Waiting), ("Yes", Said::Yes), ("No", Said::No)];
/// What ends, or is there anew.
pub(crate) const SHARED: Words<SharedKind> =
    &[("Core", SharedKind::Core), ("Night", SharedKind::Night), ("Activity", SharedKind::Activity)];

//! The fields of each collection, in the order of the exchange format.

use crate::plan::schema::FieldKind::{
    self, Choice, Choices, Date, Id, Text, Texts, Time, Whole, Word, YesNo,
};
use crate::plan::{Collection, LONG_TEXT, SHORT_TEXT};

/// The most minutes in a week.
const WEEK_MINUTES: i64 = 7 * 24 * 60;
/// The largest single amount: ten million pounds.
const PENCE: i64 = 1_000_000_000;

pub(crate) const PERSPECTIVES: &[&str] =
    &["Person", "Family", "Friend", "Staff", "School", "Health", "SocialCare", "Other"];
pub(crate) const DAYS: &[&str] = &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub(crate) const PARTS: &[&str] = &["AM", "PM", "Eve", "Night"];
pub(crate) const TIERS: &[&str] = &[
    "Myself",
    "FamilyFriends",
    "Community",
    "Technology",
    "SharedPaid",
    "PaidOneToOne",
    "MoreThanOne",
    "NotNow",
];

/// An answer to "may I?" or "is it?" that leaves room for not knowing.
pub(crate) const YES_NO_NOT_SURE: &[&str] = &["Yes", "No", "NotSure"];
pub(crate) const NOUGHT_TO_TEN: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const COLLECTIONS: &[&str] = &[
    "entries",
    "weeks",
    "blocks",
    "mixes",
    "costs",
    "outcomes",
    "actions",
    "reviews",
    "links",
    "intentions",
    "checkIns",
    "revisions",
    "about",
    "ideas",
    "gaps",
];
/// The parts of life in which something can be missing nearby.
const GAP_AREAS: &[&str] =
    &["PFA1", "PFA2", "PFA3", "PFA4", "Education", "Health", "Care", "Housing", "Work"];
const RESULT: FieldKind = Choice(&["Keep", "Change", "GoBack"]);
const SPENDING: &[&str] =
    &["Support", "Learning", "Health", "Equipment", "Activities", "Travel", "Fees", "Other"];
const SHARED_BY: FieldKind = Choice(&["Person", "Worker", "Both"]);
const AGREEMENT: FieldKind = Choice(&["Agreed", "Different", "Waymark", "NotDiscussed"]);
const PHASE: FieldKind = Choice(&["Initial", "Intervention", "Maintenance", "Ending"]);

const ENTRY: &[(&str, FieldKind)] = &[
    ("worksheet", Id),
    ("section", Id),
    ("text", Text(LONG_TEXT)),
    ("perspective", Choice(PERSPECTIVES)),
    ("voice", Choice(&["Own", "Supported", "OnBehalf"])),
    ("source", Choice(&["Said", "Shown", "Observed", "BestGuess"])),
    ("answer", Choice(&["NotToday", "Skip", "AskLater"])),
    ("respondent", Id),
    ("scribe", Id),
    ("checked", YesNo),
    ("symbol", Id),
    ("picture", Id),
    ("sort", Choice(&["Like", "NotSure", "Dislike"])),
    ("private", YesNo),
    ("theme", Word),
    ("decision", Choice(&["Keep", "Change", "NotNow", "Differ"])),
    ("recorded_on", Date),
];
const WEEK: &[(&str, FieldKind)] = &[
    ("label", Text(SHORT_TEXT)),
    // What the week is: as things are, as they could be, another way in which they could be, or one
    // that takes the place of the perfect week for a part of the year.
    ("kind", Choice(&["Now", "Perfect", "Option", "Season"])),
    ("weeks_per_year", Whole(0, 53)),
    ("cycle_weeks", Whole(1, 4)),
    ("by_clock", YesNo),
    ("starter", Word),
];
const BLOCK: &[(&str, FieldKind)] = &[
    ("week", Id),
    ("days", Choices(DAYS)),
    ("part", Choice(PARTS)),
    ("start", Time),
    ("minutes", Whole(0, 24 * 60)),
    ("activity", Text(SHORT_TEXT)),
    ("where", Text(SHORT_TEXT)),
    ("with", Texts),
    ("why", Text(LONG_TEXT)),
    ("flexibility", Choice(&["Fixed", "Flexible", "Sometimes"])),
    ("weeks_per_year", Whole(0, 53)),
    ("support_minutes", Whole(0, 24 * 60)),
    // How often, beside the weeks a year: every week unless it says otherwise.
    ("every", Choice(&["Week", "TwoWeeks", "FourWeeks", "Month"])),
    ("times_a_month", Whole(1, 31)),
    ("in_weeks", Choices(&["1", "2", "3", "4"])),
    ("year", Choice(&["AllYear", "TermTime", "Holidays"])),
    ("support_needed", Choice(&["None", "Prompt", "Some", "Full"])),
    ("need", Text(LONG_TEXT)),
    ("skills", Text(LONG_TEXT)),
    ("ratio", Choice(&["None", "OneToOne", "TwoToOne", "Group"])),
    ("travel_minutes", Whole(0, 600)),
    ("travel_how", Text(SHORT_TEXT)),
    ("travel_support", YesNo),
    ("confidence", Whole(0, 10)),
    ("symbol", Id),
    ("picture", Id),
    ("outcomes", Texts),
    // The block of another week from which this one came.
    ("was", Id),
    ("support_stage", Choice(&["Ideas", "Tested", "Trying", "Reviewed"])),
    ("responsible", Id),
    ("fallback", Text(LONG_TEXT)),
    ("review_on", Date),
    ("residual_risk", Text(LONG_TEXT)),
    ("risk_agreed_by", Text(SHORT_TEXT)),
    // What an assessment says is needed in paid minutes a week, and who agreed to less.
    ("assessed_minutes", Whole(0, WEEK_MINUTES)),
    ("lower_agreed_by", Text(SHORT_TEXT)),
    ("lower_agreed_on", Date),
    ("freed_for", Text(LONG_TEXT)),
];
const MIX: &[(&str, FieldKind)] = &[
    ("block", Id),
    ("tier", Choice(TIERS)),
    ("minutes_per_week", Whole(0, WEEK_MINUTES)),
    ("who", Text(SHORT_TEXT)),
    ("agreed", YesNo),
    ("stage", Choice(&["Agreed", "Trying"])),
    ("rate", Id),
    ("staff", Whole(1, 10)),
    ("stream", Text(SHORT_TEXT)),
    ("shared_activity", Id),
    ("idea", Id),
    // Who of the circle helps; `agreed` is their own yes.
    ("helper", Word),
    ("agreed_on", Date),
    ("can_keep_on", Choice(YES_NO_NOT_SURE)),
    ("fallback", Text(LONG_TEXT)),
    ("trial_from", Date),
    ("trial_to", Date),
    ("review_on", Date),
    ("result", RESULT),
    ("result_note", Text(LONG_TEXT)),
    // Technology that watches somebody needs a yes of its own and a way to turn it off.
    ("watches", YesNo),
    ("watch_consent", Choice(YES_NO_NOT_SURE)),
    ("off_switch", Choice(YES_NO_NOT_SURE)),
];
const IDEA: &[(&str, FieldKind)] = &[
    ("block", Id),
    ("tier", Choice(TIERS)),
    ("text", Text(LONG_TEXT)),
    ("who", Text(SHORT_TEXT)),
    ("helper", Word),
    ("minutes_per_week", Whole(0, WEEK_MINUTES)),
    ("works_for_me", Choice(&["Yes", "No", "Try"])),
    ("enough_support", Choice(YES_NO_NOT_SURE)),
    ("enough_by", Text(SHORT_TEXT)),
    // An honest look at this tier that came to no, and why.
    ("not_for_us", YesNo),
    ("because", Text(LONG_TEXT)),
    ("risk_note", Text(LONG_TEXT)),
    ("one_off", Whole(0, PENCE)),
    ("weekly_cost", Whole(0, PENCE)),
    ("trial_from", Date),
    ("trial_to", Date),
    ("result", RESULT),
    ("result_note", Text(LONG_TEXT)),
    ("from_bank", Word),
    ("perspective", Choice(PERSPECTIVES)),
];
const COST: &[(&str, FieldKind)] = &[
    ("label", Text(SHORT_TEXT)),
    ("stream", Text(SHORT_TEXT)),
    ("pence", Whole(0, PENCE)),
    ("per", Choice(&["Session", "Week", "Month", "Year", "Once"])),
    ("times", Whole(0, 1000)),
    ("weeks_per_year", Whole(0, 53)),
    ("outcome", Id),
    ("kind", Choice(&["Item", "ManagementFee", "Contribution", "Unfunded"])),
    ("basis_points", Whole(0, 10_000)),
    ("buys", Choice(SPENDING)),
    ("block", Id),
    ("idea", Id),
    // The week that it belongs to, when there is more than one way to spend.
    ("week", Id),
    ("on", Date),
    ("reason", Text(LONG_TEXT)),
];
const OUTCOME: &[(&str, FieldKind)] = &[
    ("statement", Text(LONG_TEXT)),
    ("gives_me", Text(LONG_TEXT)),
    ("baseline", Text(LONG_TEXT)),
    ("measure", Text(LONG_TEXT)),
    ("by", Date),
    ("areas", Texts),
    (
        "status",
        Choice(&[
            "Draft",
            "Agreed",
            "InProgress",
            "Achieved",
            "PartlyAchieved",
            "Changed",
            "Stopped",
        ]),
    ),
    ("in_own_words", Text(LONG_TEXT)),
    ("why", Text(LONG_TEXT)),
    ("need_link", Text(LONG_TEXT)),
    ("aspiration", Text(LONG_TEXT)),
    ("evidence", Text(LONG_TEXT)),
    ("perspective", Choice(PERSPECTIVES)),
    ("importance", Whole(0, 10)),
    ("confidence", Whole(0, 10)),
    ("rank", Whole(1, 99)),
    ("kept_anyway", Texts),
    ("distance", Choice(&["Aim", "Goal"])),
    ("shared_by", SHARED_BY),
    ("agreement", AGREEMENT),
    ("difference", Text(LONG_TEXT)),
];
const ACTION: &[(&str, FieldKind)] = &[
    ("what", Text(LONG_TEXT)),
    ("owner", Id),
    ("helpers", Texts),
    ("by", Date),
    ("outcome", Id),
    ("first_step", Text(LONG_TEXT)),
    ("agreed_by_owner", YesNo),
    ("status", Choice(&["Open", "Doing", "Done", "Blocked", "Dropped", "CarriedOver"])),
    (
        "kind",
        Choice(&[
            "TherapyProgramme",
            "EducationTarget",
            "TransitionActivity",
            "Transport",
            "Other",
        ]),
    ),
    ("doer", Word),
    ("first_step_by", Date),
    ("agreed_on", Date),
    ("notes", Text(LONG_TEXT)),
    ("shared_by", SHARED_BY),
    ("agreement", AGREEMENT),
    ("difference", Text(LONG_TEXT)),
];
const REVIEW: &[(&str, FieldKind)] = &[
    ("every_weeks", Whole(1, 260)),
    ("set_by", Choice(PERSPECTIVES)),
    ("on", Date),
    ("note", Text(LONG_TEXT)),
    ("held_on", Date),
    ("attendees", Texts),
    ("tried", Text(LONG_TEXT)),
    ("learned", Text(LONG_TEXT)),
    ("pleased", Text(LONG_TEXT)),
    ("concerned", Text(LONG_TEXT)),
    ("next", Text(LONG_TEXT)),
    ("decision", Choice(&["Keep", "Change", "Stop"])),
    ("reason", Text(LONG_TEXT)),
];
const LINK: &[(&str, FieldKind)] = &[
    ("from_collection", Choice(COLLECTIONS)),
    ("from", Id),
    ("to_collection", Choice(COLLECTIONS)),
    ("to", Id),
    ("as", Choice(&["statement", "what", "owner", "activity", "where", "with", "why", "entry"])),
];
const INTENTION: &[(&str, FieldKind)] = &[
    ("who", Word),
    ("what", Text(LONG_TEXT)),
    ("why", Text(LONG_TEXT)),
    ("said_on", Date),
    ("understood", Choice(YES_NO_NOT_SURE)),
];
const CHECK_IN: &[(&str, FieldKind)] = &[
    ("by", Word),
    ("landing", Text(LONG_TEXT)),
    ("mood", Whole(1, 5)),
    ("changed", Text(LONG_TEXT)),
    ("on", Date),
];
const REVISION: &[(&str, FieldKind)] = &[
    ("about_collection", Choice(COLLECTIONS)),
    ("about", Id),
    ("reason", Text(LONG_TEXT)),
    (
        "trigger",
        Choice(&[
            "PersonAsked",
            "NewInfo",
            "NotWorking",
            "Crisis",
            "Achieved",
            "Review",
            "Money",
            "Correction",
        ]),
    ),
    ("confidence_before", Whole(0, 10)),
    ("confidence_after", Whole(0, 10)),
    ("whose", Word),
    ("phase", PHASE),
    ("agreed_by", Texts),
    ("on", Date),
    ("restored_from", Whole(0, u32::MAX as i64)),
];
const ABOUT: &[(&str, FieldKind)] = &[
    ("person_today", Choice(&["Here", "ComesLater", "NotHere"])),
    ("scribe", Id),
    ("photo", Id),
    ("relationship_to_help", Text(LONG_TEXT)),
    ("phase", PHASE),
    ("phase_reason", Text(LONG_TEXT)),
    ("agreed", YesNo),
    ("agreed_on", Date),
    ("not_alone", Choices(PARTS)),
    ("freed_for", Text(LONG_TEXT)),
    ("hides_money", YesNo),
    // The circle's own copy on paper may have what they keep to themselves.
    ("private_on_paper", YesNo),
];
const GAP: &[(&str, FieldKind)] = &[
    ("area", Choice(GAP_AREAS)),
    ("wanted", Text(LONG_TEXT)),
    ("exists", Choice(&["Yes", "No", "Full", "TooFar", "NotAccessible", "Unknown"])),
    ("note", Text(LONG_TEXT)),
];

/// Returns the fields of a collection in the order of the exchange format.
pub fn fields_of(collection: Collection) -> &'static [(&'static str, FieldKind)] {
    match collection {
        Collection::Entries => ENTRY,
        Collection::Weeks => WEEK,
        Collection::Blocks => BLOCK,
        Collection::Mixes => MIX,
        Collection::Costs => COST,
        Collection::Outcomes => OUTCOME,
        Collection::Actions => ACTION,
        Collection::Reviews => REVIEW,
        Collection::Links => LINK,
        Collection::Intentions => INTENTION,
        Collection::CheckIns => CHECK_IN,
        Collection::Revisions => REVISION,
        Collection::About => ABOUT,
        Collection::Ideas => IDEA,
        Collection::Gaps => GAP,
    }
}

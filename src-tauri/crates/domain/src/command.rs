//! Every intention that a face can have, and the one place that decides what comes of it.

use chrono::{DateTime, FixedOffset, NaiveDate, Offset, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agenda::during::{self, Inserted};
use crate::agenda::moving;
use crate::consent::{Consent, Purpose};
use crate::idea_wall::{Becomes, Delicate, Offered};
use crate::lead::Facilitator;
use crate::money::{MoneyRules, Rate, SharedKind, SupportTier};
use crate::own_form::{self, Goes};
use crate::paper::{self, PackChoice};
use crate::permission::{deed, standing};
use crate::plan::{Collection, Edit, Record};
use crate::preparation::{DayPreparation, Preparation};
use crate::preset::KeptAgenda;
use crate::table::{Attendance, PauseKind, Signal};
use crate::worksheet::{Template, Worksheets};
use crate::{
    AgendaItem, Allocation, Announcement, AnnouncementId, Answer, Audience, BankIdea, Change,
    Circle, CircleId, CircleMember, CommandId, Contingency, Day, FacilitatorId, FormId, IdeaId,
    ItemId, ItemKind, MemberId, Person, Preset, Projection, ProposalId, RecordId, ReflowPolicy,
    Rejection, RequestId, Revision, Role, SeatId, SharingChange, Showing, TimeOfDay, TogetherId,
    TopicId, WallLook, WallNames, WeekConvention, WorksheetId, agenda, announcement, bank, consent,
    door, erasing, feedback, forecast, idea_wall, keeping, lead, may, preparation, preset,
    preset_agenda, projection, rehearsal, sharing, table, worksheet,
};

pub(crate) use edit::is_off_the_wall;

/// What somebody wants to happen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Command {
    /// Writes in a plan.
    EditPlan { circle: CircleId, edits: Vec<Edit> },
    /// Moves on from the item that one was looking at; `null` begins the day.
    AdvanceAgenda { from: Option<ItemId> },
    /// Goes back one item; its clock goes on as it was.
    StepBack { from: Option<ItemId> },
    /// Goes straight to an item.
    GoTo { from: Option<ItemId>, to: ItemId },
    /// Gives minutes to the item that runs, or takes them.
    AddTime { item: ItemId, minutes: i16 },
    /// Replaces the items of the agenda and when it starts.
    ArrangeAgenda { start: TimeOfDay, items: Vec<AgendaItem> },
    /// Replaces the agenda by one that comes with the app, in a language.
    UsePreset { preset: Preset, language: String },
    /// Replaces the agenda by one that was kept; after a day that is over it begins afresh.
    UseAgenda { start: TimeOfDay, items: Vec<AgendaItem> },
    /// Asks a circle whether a worksheet, or one section of it, may be on the wall.
    AskToShow { circle: CircleId, worksheet: WorksheetId, section: Option<RecordId> },
    /// The circle says yes or no; a no after a yes takes it back.
    AnswerShow { circle: CircleId, request: RequestId, yes: bool },
    /// The circle offers something for the wall of its own accord.
    OfferToShow { circle: CircleId, worksheet: WorksheetId, section: Option<RecordId> },
    /// Decides what the wall shows now.
    Show { showing: Showing },
    /// Empties the wall at once: a calm card in place of whatever is there.
    Hide,
    /// Decides what the wall shows next.
    LineUp { next: Option<Showing> },
    /// Says something to the room.
    Announce { text: String, to: Audience },
    /// Takes an announcement down.
    TakeDown { announcement: AnnouncementId },
    /// Gives the event its title, date and place.
    DescribeEvent {
        title: String,
        #[ts(type = "string | null")]
        date: Option<NaiveDate>,
        venue: String,
    },
    /// Brings a person, and so a circle, into the event.
    AddPerson { circle: CircleId, name: String },
    /// Says who a person is, who is in the circle, and what money there is.
    DescribePerson {
        circle: CircleId,
        name: String,
        #[ts(type = "string | null")]
        born: Option<NaiveDate>,
        members: Vec<CircleMember>,
        allocations: Vec<Allocation>,
        contingency: Option<Contingency>,
    },
    /// Takes a person off the list; only while nothing has been written in the plan.
    RemovePerson { circle: CircleId },
    /// Deletes a person and all of theirs for good. The name is read aloud first, and has to be theirs.
    ErasePerson {
        circle: CircleId,
        name: String,
        /// The language of the certificate: a tag.
        language: String,
        /// Copies beside the event that still have this person in them go, too.
        with_copies: bool,
    },
    /// Says until when the event is kept; nothing is ever deleted by itself.
    KeepUntil {
        #[ts(type = "string | null")]
        until: Option<NaiveDate>,
    },
    /// Lets nothing of the event be deleted, for a reason.
    Hold { reason: String, by: String },
    /// Lets it be deleted again.
    Release,
    /// Keeps a worksheet of the organiser's own: the text of a worksheet file.
    KeepWorksheet { file: String },
    /// Lets a worksheet of the organiser's own go; a shipped one is as it came again.
    DropWorksheet { worksheet: WorksheetId },
    /// Says which worksheets circles are not offered.
    SetAside { worksheets: Vec<WorksheetId> },
    /// Says how weeks become years, in which order just enough support asks, and whether two
    /// circles that want the same are asked to do it together.
    SetUpMoney { week_convention: WeekConvention, jes_order: Vec<SupportTier>, asks_together: bool },
    /// Replaces what hours and nights cost.
    SetRates { rates: Vec<Rate> },
    /// Replaces an employer's costs and the lowest wages.
    SetMoneyRules { money_rules: MoneyRules },
    /// Replaces the ideas bank.
    SetIdeasBank { ideas: Vec<BankIdea> },
    /// Asks everybody whom it concerns for a change of what is shared.
    ProposeSharing { change: SharingChange, reason: String },
    /// A circle wants to leave something that is shared: the others are asked.
    LeaveSharing { circle: CircleId, kind: SharedKind, shared: RecordId, reason: String },
    /// A circle says yes or no to a change of what is shared.
    AnswerSharing { circle: CircleId, proposal: ProposalId, yes: bool },
    /// Notes a yes that was given otherwise, and by whom.
    NoteSharingYes { circle: CircleId, proposal: ProposalId, given_by: String },
    /// Takes a proposal back.
    WithdrawSharing { proposal: ProposalId },
    /// A circle says whether it would do something together with somebody who wants the same.
    AnswerTogether { circle: CircleId, together: TogetherId, yes: bool },
    /// A circle says what is set aside for what cannot be foreseen.
    SetContingency { circle: CircleId, contingency: Option<Contingency> },
    /// Puts something into the agenda after the item that runs; `is_now` begins it at once, and the
    /// room comes back to what it was at.
    InsertItem {
        from: Option<ItemId>,
        item: ItemId,
        title: String,
        kind: ItemKind,
        minutes: u16,
        is_now: bool,
    },
    /// Leaves an item out, with a reason.
    SkipItem { item: ItemId, reason: String },
    /// Takes an item up again that was left out.
    TakeUpItem { item: ItemId },
    /// Lets the whole room stand still, and its clock with it.
    PauseAgenda,
    /// Goes on where the room stood still.
    ResumeAgenda,
    /// Lets a fixed start be so many minutes later than it may be by itself.
    LetBeLater { item: ItemId, minutes: u16 },
    /// Says which items give their time first, and when everybody has to be out.
    SetTiming { policy: ReflowPolicy, ends_by: Option<TimeOfDay> },
    /// Keeps an agenda under a name to begin with again: this day's, or one out of a file.
    KeepAgenda { name: String, agenda: Option<KeptAgenda> },
    /// Remembers how paper for a reader is made.
    RememberPack { choice: PackChoice },
    /// Gives a form of an authority's own another name.
    NameForm { form: FormId, name: String },
    /// Says what goes into one field of a form.
    MapField { form: FormId, field: String, goes: Goes },
    /// Lets a form go, with what was said about it.
    DropForm { form: FormId },
    /// Lets a kept agenda go.
    DropAgenda { name: String },
    /// A circle is ready, wants more time, wants help, or nothing of it.
    Signal { circle: CircleId, signal: Option<Signal> },
    /// A circle works on an item of its own, or where the room is.
    WorkOn { circle: CircleId, item: Option<ItemId> },
    /// Gives one table minutes of its own, or takes them.
    GiveTableTime { circle: CircleId, minutes: i16 },
    /// Lets one table rest; only the desk reads why.
    PauseTable { circle: CircleId, kind: PauseKind, reason: String, minutes: Option<u16> },
    /// A table goes on; without the person only where they allowed it beforehand.
    ResumeTable { circle: CircleId, without_person: bool },
    /// Notes whether somebody of a circle is there; nobody named is the person.
    Attend { circle: CircleId, who: Option<MemberId>, is: Attendance },
    /// Replaces the list of those who run the day.
    SetFacilitators { facilitators: Vec<Facilitator> },
    /// Says whose desk this is.
    SitAs { facilitator: Option<FacilitatorId> },
    /// Hands the lead over or takes it; `from` is who led as far as one saw.
    HandLead { from: Option<FacilitatorId>, to: Option<FacilitatorId> },
    /// Lets the wall go on showing what it shows while the desk prepares.
    Freeze,
    /// Lets the wall follow the day again.
    LetGo,
    /// Turns a page of the wall, makes its words larger, lets music or a film play.
    LookAtWall { look: WallLook },
    /// Says how people are named on the wall.
    SetWallNames { wall_names: WallNames },
    /// A circle gives an idea to the others; what is delicate in it has its own yes in `agreed`.
    OfferIdea {
        circle: CircleId,
        text: String,
        tier: Option<SupportTier>,
        is_named: bool,
        to: Vec<CircleId>,
        agreed: Vec<Delicate>,
    },
    /// Takes an idea back.
    WithdrawIdea { circle: CircleId, idea: IdeaId },
    /// Takes somebody's idea into the own plan.
    TakeIdea { circle: CircleId, idea: IdeaId, becomes: Becomes, record: RecordId },
    /// Keeps a topic for later; a circle's own, or the facilitator's.
    ParkTopic { circle: Option<CircleId>, text: String },
    /// Takes a topic of one's own back while it waits.
    WithdrawTopic { circle: CircleId, topic: TopicId },
    /// Says what came of a topic; nothing lets it wait again.
    SettleTopic { topic: TopicId, settled: Option<String> },
    /// Replaces what a person has agreed to.
    SetConsents {
        circle: CircleId,
        consents: Vec<Consent>,
        /// What was taken back and is said anew; all else that was taken back stays so.
        #[serde(default)]
        again: Vec<Purpose>,
    },
    /// Takes a consent back, from now on.
    WithdrawConsent { circle: CircleId, purpose: Purpose },
    /// Keeps what a person needs on the day.
    PreparePerson { circle: CircleId, preparation: Box<Preparation> },
    /// Keeps what the place and the day need.
    PrepareDay { preparation: Box<DayPreparation> },
    /// Tries the day out with a pretend circle for each name.
    BeginRehearsal { names: Vec<String> },
    /// Ends the rehearsal: the day is as it was.
    EndRehearsal,
    /// Says how the day was, from 1 (hard) to 5 (lovely).
    GiveFeedback { circle: CircleId, scale: u8 },
    /// Makes a new code for joining; the old one lets nobody in any more.
    ChangeCode,
    /// Shuts the door for new devices, or opens it; whoever is in stays.
    LockJoining { locked: bool },
    /// Has apps in the same network told that a day is here, or not.
    TellNearby { told: bool },
    /// Gives a device of a circle another circle, or lets it look on only.
    MoveDevice { seat: SeatId, circle: CircleId, only_looks: bool },
    /// Takes a device's seat away, and makes a new code unless it may come back.
    RemoveDevice { seat: SeatId, new_code: bool },
}

/// What the rules cannot know by themselves: the time, and chance.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    pub now: DateTime<Utc>,
    pub fresh: Fresh<'a>,
    /// The device that asks; nobody when the host itself does.
    pub seat: Option<&'a SeatId>,
    /// How far the clock on the wall is from UTC where the host stands.
    pub offset: FixedOffset,
}

impl<'a> Moment<'a> {
    /// Returns a moment of the host's own, where clocks show UTC, with a code and no key: an empty
    /// key opens nothing.
    pub fn of_the_host(now: DateTime<Utc>, fresh_code: &'a str) -> Self {
        Self { now, fresh: Fresh { code: fresh_code, key: "" }, seat: None, offset: Utc.fix() }
    }
}

/// A code and a key that nobody has seen yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fresh<'a> {
    pub code: &'a str,
    pub key: &'a str,
}

/// What a command comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The revision that the changes get; the day's own when nothing changed.
    pub revision: Revision,
    pub changes: Vec<Change>,
}

/// Decides what comes of a command: changes, or a no.
pub fn decide(
    day: &Day,
    role: &Role,
    id: &CommandId,
    command: &Command,
    moment: Moment<'_>,
) -> Result<Decision, Rejection> {
    if !may(standing(day, role, moment.seat), deed(command)) {
        if matches!(role, Role::Facilitator) {
            lead::may_lead(day, moment.seat)?; // It says who does.
        }
        return Err(Rejection::NotAllowed);
    }
    if lead::is_for_the_lead(day, command) {
        lead::may_lead(day, moment.seat)?;
    }
    if let (Role::Circle { .. }, Command::PauseTable { circle, .. }) = (role, command)
        && table::is_paused(day, circle)
    {
        // It rests already, and why is the desk's to say.
        return Ok(Decision { revision: day.revision, changes: Vec::new() });
    }
    let revision = day.revision.next();
    let mut changes = changes_of(day, id, command, revision, moment)?;
    changes.extend(follows(day, command, &changes));
    if changes.is_empty() {
        return Ok(Decision { revision: day.revision, changes });
    }
    Ok(Decision { revision, changes })
}

/// Returns what a move of the room means to the tables.
fn follows(day: &Day, command: &Command, changes: &[Change]) -> Vec<Change> {
    if matches!(command, Command::BeginRehearsal { .. } | Command::EndRehearsal) {
        return Vec::new(); // They see to the tables themselves.
    }
    let agenda = changes.iter().find_map(|change| match change {
        Change::AgendaChanged { agenda } => Some(agenda),
        _ => None,
    });
    agenda.map(|agenda| table::after_moving(day, agenda)).unwrap_or_default()
}

fn changes_of(
    day: &Day,
    id: &CommandId,
    command: &Command,
    revision: Revision,
    moment: Moment<'_>,
) -> Result<Vec<Change>, Rejection> {
    let (plan, now) = (&day.agenda, moment.now);
    match command {
        Command::EditPlan { circle, edits } => edit::edit_plan(day, circle, edits, revision),
        Command::AdvanceAgenda { from } => {
            let on = moving::advance(plan, from.as_ref(), now)?;
            let foreseen = forecast(&moving::as_if_over(plan), now, &moment.offset);
            moved(moving::as_foreseen(on, foreseen.as_ref(), now))
        }
        Command::StepBack { from } => moved(moving::step_back(plan, from.as_ref(), now)?),
        Command::GoTo { from, to } => moved(moving::go_to(plan, from.as_ref(), to, now)?),
        Command::AddTime { item, minutes } => moved(moving::add_time(plan, item, *minutes)?),
        Command::ArrangeAgenda { start, items } => moved(agenda::arrange(plan, *start, items)?),
        Command::UsePreset { preset, language } => {
            let (start, items) = preset_agenda(*preset, language);
            // The agendas that come with the app share their ids: an old day is not of this one.
            moved(agenda::arrange(&plan.afresh(), start, &items)?)
        }
        Command::UseAgenda { start, items } => {
            moved(agenda::arrange(&plan.afresh(), *start, items)?)
        }
        Command::AskToShow { circle, worksheet, section } => {
            let item = (circle, worksheet, section.as_ref());
            projected(day, projection::ask(day, &request_id(id)?, item, Answer::Waiting, now)?)
        }
        Command::OfferToShow { circle, worksheet, section } => {
            let item = (circle, worksheet, section.as_ref());
            projected(day, projection::ask(day, &request_id(id)?, item, Answer::Yes, now)?)
        }
        Command::AnswerShow { circle, request, yes } => {
            projected(day, projection::answer(day, circle, request, *yes, now)?)
        }
        Command::Show { showing } => projected(day, projection::show(day, showing, now)?),
        Command::Hide => projected(day, projection::show(day, &Showing::Neutral, now)?),
        Command::LineUp { next } => projected(day, projection::line_up(day, next.as_ref(), now)?),
        Command::Announce { text, to } => {
            let id = AnnouncementId::new(id.as_str())?;
            announced(announcement::announce(day, id, text, to.clone(), now)?)
        }
        Command::TakeDown { announcement } => {
            announced(announcement::take_down(day, announcement)?)
        }
        Command::DescribeEvent { title, date, venue } => {
            people::describe_event(day, title, *date, venue)
        }
        Command::AddPerson { circle, name } => people::add_person(day, circle, name, revision),
        Command::DescribePerson { circle, name, born, members, allocations, contingency } => {
            let described = Person {
                name: name.clone(),
                born: *born,
                members: members.clone(),
                allocations: allocations.clone(),
                contingency: contingency.clone(),
                ..day.circle(circle)?.person.clone()
            };
            people::describe_person(day, circle, described)
        }
        Command::RemovePerson { circle } => people::remove_person(day, circle),
        Command::ErasePerson { circle, name, with_copies, .. } => {
            erasing::erase(day, circle, name, *with_copies, revision)
        }
        Command::KeepUntil { until } => Ok(keeping::keep_until(day, *until)),
        Command::Hold { reason, by } => keeping::hold(day, Some((reason, by)), now),
        Command::Release => keeping::hold(day, None, now),
        Command::KeepWorksheet { file } => offered(day, worksheet::keep(&day.worksheets, file)?),
        Command::DropWorksheet { worksheet: id } => {
            refuse_to_strand(day, id)?;
            offered(day, worksheet::drop_own(&day.worksheets, id)?)
        }
        Command::SetAside { worksheets } => {
            offered(day, worksheet::set_aside(&day.worksheets, worksheets)?)
        }
        Command::SetUpMoney { week_convention, jes_order, asks_together } => {
            setup::set_up_money(day, *week_convention, jes_order, *asks_together)
        }
        Command::SetRates { rates } => setup::set_rates(day, rates),
        Command::SetMoneyRules { money_rules } => setup::set_rules(money_rules),
        Command::SetIdeasBank { ideas } => {
            Ok(vec![Change::IdeasBankChanged { ideas: bank::checked(ideas)? }])
        }
        Command::SetContingency { circle, contingency } => {
            setup::set_contingency(day, circle, contingency.as_ref())
        }
        Command::ProposeSharing { change, reason } => {
            sharing::propose(day, &ProposalId::new(id.as_str())?, change, reason)
        }
        Command::LeaveSharing { circle, kind, shared, reason } => {
            sharing::leave(day, &ProposalId::new(id.as_str())?, circle, (*kind, shared), reason)
        }
        Command::AnswerSharing { circle, proposal, yes } => {
            sharing::answer(day, circle, proposal, *yes, None, revision)
        }
        Command::NoteSharingYes { circle, proposal, given_by } => {
            sharing::answer(day, circle, proposal, true, Some(given_by), revision)
        }
        Command::WithdrawSharing { proposal } => sharing::withdraw(day, proposal),
        Command::AnswerTogether { circle, together, yes } => {
            sharing::answer_together(day, circle, together, *yes)
        }
        Command::InsertItem { from, item, title, kind, minutes, is_now } => {
            let what = Inserted { id: item, title, kind: *kind, minutes: *minutes };
            moved(during::insert(plan, from.as_ref(), what, *is_now, now)?)
        }
        Command::SkipItem { item, reason } => moved(during::skip(plan, item, reason, now)?),
        Command::TakeUpItem { item } => moved(during::unskip(plan, item)?),
        Command::PauseAgenda => moved(during::pause(plan, now)?),
        Command::ResumeAgenda => moved(during::resume(plan, now)?),
        Command::LetBeLater { item, minutes } => moved(during::let_be_later(plan, item, *minutes)?),
        Command::SetTiming { policy, ends_by } => {
            moved(during::set_timing(plan, *policy, *ends_by))
        }
        Command::KeepAgenda { name, agenda } => preset::keep(day, name, agenda.as_ref()),
        Command::RememberPack { choice } => paper::remember(day, choice),
        Command::NameForm { form, name } => own_form::name(day, form, name),
        Command::MapField { form, field, goes } => own_form::map(day, form, field, goes),
        Command::DropForm { form } => own_form::drop_form(day, form),
        Command::DropAgenda { name } => preset::drop_kept(day, name),
        Command::Signal { circle, signal } => table::signal(day, circle, *signal, now),
        Command::WorkOn { circle, item } => table::work_on(day, circle, item.as_ref(), now),
        Command::GiveTableTime { circle, minutes } => table::give_time(day, circle, *minutes),
        Command::PauseTable { circle, kind, reason, minutes } => {
            table::pause(day, circle, (*kind, reason, *minutes), now)
        }
        Command::ResumeTable { circle, without_person } => {
            table::resume(day, circle, *without_person, now)
        }
        Command::Attend { circle, who, is } => table::attend(day, circle, who.as_ref(), *is, now),
        Command::SetFacilitators { facilitators } => {
            lead::set_facilitators(day, moment.seat, facilitators)
        }
        Command::SitAs { facilitator } => lead::sit_as(day, moment.seat, facilitator.as_ref()),
        Command::HandLead { from, to } => lead::hand_lead(day, from.as_ref(), to.as_ref()),
        Command::Freeze => projected(day, projection::freeze(day, now)),
        Command::LetGo => projected(day, projection::let_go(day)),
        Command::LookAtWall { look } => projected(day, projection::look(day, *look)?),
        Command::SetWallNames { wall_names } => {
            let event = crate::EventInfo { wall_names: *wall_names, ..day.event.clone() };
            Ok(vec![Change::EventChanged { event }])
        }
        Command::OfferIdea { circle, text, tier, is_named, to, agreed } => {
            let (tier, is_named) = (*tier, *is_named);
            let offered = Offered { circle, text, tier, is_named, to, agreed };
            idea_wall::offer(day, IdeaId::new(id.as_str())?, offered, now)
        }
        Command::WithdrawIdea { circle, idea } => idea_wall::withdraw(day, circle, idea),
        Command::TakeIdea { circle, idea, becomes, record } => {
            idea_wall::take(day, circle, idea, (*becomes, record), revision, now)
        }
        Command::ParkTopic { circle, text } => {
            idea_wall::park(day, TopicId::new(id.as_str())?, circle.as_ref(), text, now)
        }
        Command::WithdrawTopic { circle, topic } => idea_wall::withdraw_topic(day, circle, topic),
        Command::SettleTopic { topic, settled } => {
            idea_wall::settle(day, topic, settled.as_deref())
        }
        Command::SetConsents { circle, consents, again } => {
            consent::set(day, circle, consents, again, now)
        }
        Command::WithdrawConsent { circle, purpose } => {
            consent::withdraw(day, circle, *purpose, now)
        }
        Command::PreparePerson { circle, preparation: kept } => {
            preparation::prepare_person(day, circle, kept)
        }
        Command::PrepareDay { preparation: kept } => preparation::prepare_day(day, kept),
        Command::BeginRehearsal { names } => rehearsal::begin(day, names, revision, now),
        Command::EndRehearsal => rehearsal::end(day, now),
        Command::GiveFeedback { circle, scale } => feedback::give(day, id, circle, *scale, now),
        Command::ChangeCode => Ok(door::change_code(day, moment.fresh)),
        Command::LockJoining { locked } => Ok(door::lock(day, *locked)),
        Command::TellNearby { told } => Ok(door::tell_nearby(day, *told)),
        Command::MoveDevice { seat, circle, only_looks } => {
            door::move_device(day, seat, circle, *only_looks)
        }
        Command::RemoveDevice { seat, new_code } => {
            door::remove_device(day, seat, new_code.then_some(moment.fresh))
        }
    }
}

/// Says no when notes would stand on a worksheet that nobody could open any more.
fn refuse_to_strand(day: &Day, id: &WorksheetId) -> Result<(), Rejection> {
    let is_on_it = |record: &Record| record.text("worksheet") == id.as_str();
    let has_notes = |circle: &Circle| circle.plan.everything_in(Collection::Entries).any(is_on_it);
    let comes_back = worksheet::template(id.as_str()).is_some();
    if !comes_back && day.circles.iter().any(|circle| has_notes(circle)) {
        return Err(Rejection::WrittenOn);
    }
    Ok(())
}

fn request_id(id: &CommandId) -> Result<RequestId, Rejection> {
    RequestId::new(id.as_str())
}

#[expect(clippy::unnecessary_wraps, reason = "an arm of a match whose other arms may say no")]
fn moved(agenda: agenda::Agenda) -> Result<Vec<Change>, Rejection> {
    Ok(vec![Change::AgendaChanged { agenda }])
}

#[expect(clippy::unnecessary_wraps, reason = "an arm of a match whose other arms may say no")]
fn projected(day: &Day, projection: Projection) -> Result<Vec<Change>, Rejection> {
    let projection = projection::used_up(day, projection);
    Ok(vec![Change::ProjectionChanged { projection }])
}

/// Returns the worksheets, when they are others than before; what has become private by it is off
/// the wall at once.
#[expect(clippy::unnecessary_wraps, reason = "an arm of a match whose other arms may say no")]
fn offered(day: &Day, worksheets: Worksheets) -> Result<Vec<Change>, Rejection> {
    if worksheets == *day.worksheets {
        return Ok(Vec::new());
    }
    let projection = projection::without_private(day, &worksheets);
    let is_touched = |own: &&Template| !day.worksheets.own.contains(own);
    let touched = worksheets.own.iter().find(is_touched).map(|own| own.id.clone());
    let mut changes = vec![Change::WorksheetsChanged { worksheets, touched }];
    changes.extend(projection.map(|projection| Change::ProjectionChanged { projection }));
    Ok(changes)
}

#[expect(clippy::unnecessary_wraps, reason = "an arm of a match whose other arms may say no")]
fn announced(announcements: Vec<Announcement>) -> Result<Vec<Change>, Rejection> {
    Ok(vec![Change::AnnouncementsChanged { announcements }])
}

mod edit;
pub(crate) mod people;
mod setup;
#[cfg(test)]
mod tests;

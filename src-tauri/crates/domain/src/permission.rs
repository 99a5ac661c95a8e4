//! Who may do what: one table.
//!
//! | may … | organiser, lead | co-facilitator | remote | circle | guest | wall | spare |
//! |---|---|---|---|---|---|---|---|
//! | write in a plan | | | | its own | | | |
//! | read a plan, look around in it | | | | its own | its own | | |
//! | care for a table | yes | yes | yes | its own | | | |
//! | print | yes | yes | | its own | | | |
//! | read the log of the event | yes | yes | | | | | |
//! | prepare the day | yes | yes | | | | | |
//! | run the day | yes | yes | yes | | | | |
//! | move the day on | yes | | yes, if whose hand it is leads | | | | |
//! | keep the door | yes | yes | | | | | |
//! | empty the wall | yes | yes | yes | | | yes | |
//! | be the wall | | | | | | yes | |
//! | follow all that is saved | | | | | | | yes |

use crate::{CircleId, Command, Day, Role, SeatId, lead};

/// What somebody is at this moment of the day, as the table of rights knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// A desk, while nobody is named who leads.
    Organiser,
    /// The desk of whoever leads.
    Lead,
    /// A desk, while somebody else leads.
    CoFacilitator,
    /// A phone in a facilitator's hand.
    Remote,
    /// A device that writes in this circle.
    Circle(&'a CircleId),
    /// A device that looks on in this circle.
    Guest(&'a CircleId),
    Wall,
    /// A laptop that follows along, to take over when the host dies.
    Spare,
}

/// A kind of deed, as the table of rights knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed<'a> {
    /// Write in this circle's plan, or answer for it.
    WriteFor(&'a CircleId),
    /// Say where this circle's table is, who is there, and what was agreed to.
    CareFor(&'a CircleId),
    /// Read this circle's plan, and say where in it one looks.
    ReadPlanOf(&'a CircleId),
    /// Prepare the event: people, money, worksheets, the agenda.
    Prepare,
    /// Run the day: the wall, what is said to everybody, who needs somebody.
    RunTheDay,
    /// Move the whole day on, or back.
    MoveTheDay,
    /// Say who comes in, who has to go, and with which code.
    KeepTheDoor,
    /// Empty the wall, which is always the safe thing to do.
    HideTheWall,
    /// Say how much there is on the wall.
    BeTheWall,
    /// Make a page of what was written.
    Print,
    /// Read who has seen what: of the event, and of plans what does not say when somebody writes.
    ReadLog,
    /// Make a page of this circle's own plan, for themselves.
    PrintOwn(&'a CircleId),
    /// Be given the whole event file, and all that is saved after it.
    Follow,
}

impl<'a> From<&'a Role> for Standing<'a> {
    /// Returns what a role is as long as nobody is named who leads.
    fn from(role: &'a Role) -> Self {
        match role {
            Role::Facilitator => Self::Organiser,
            Role::Circle { circle } => Self::Circle(circle),
            Role::Guest { circle } => Self::Guest(circle),
            Role::Wall => Self::Wall,
            Role::Remote => Self::Remote,
            Role::Spare => Self::Spare,
        }
    }
}

/// Returns what a device is now.
pub fn standing<'a>(day: &Day, role: &'a Role, seat: Option<&SeatId>) -> Standing<'a> {
    match Standing::from(role) {
        Standing::Organiser if day.lead.who.is_none() => Standing::Organiser,
        Standing::Organiser if lead::may_lead(day, seat).is_err() => Standing::CoFacilitator,
        Standing::Organiser => Standing::Lead,
        other => other,
    }
}

impl<'a> Standing<'a> {
    fn is_at_a_desk(self) -> bool {
        match self {
            Self::Organiser | Self::Lead | Self::CoFacilitator => true,
            Self::Remote | Self::Circle(_) | Self::Guest(_) | Self::Wall | Self::Spare => false,
        }
    }

    fn runs_the_day(self) -> bool {
        match self {
            Self::Organiser | Self::Lead | Self::CoFacilitator | Self::Remote => true,
            Self::Circle(_) | Self::Guest(_) | Self::Wall | Self::Spare => false,
        }
    }

    fn writes_in(self) -> Option<&'a CircleId> {
        match self {
            Self::Circle(circle) => Some(circle),
            Self::Organiser
            | Self::Lead
            | Self::CoFacilitator
            | Self::Remote
            | Self::Guest(_)
            | Self::Wall
            | Self::Spare => None,
        }
    }

    fn reads_in(self) -> Option<&'a CircleId> {
        match self {
            Self::Circle(circle) | Self::Guest(circle) => Some(circle),
            // The facilitator's desk sees progress, and words only where they were shared.
            Self::Organiser
            | Self::Lead
            | Self::CoFacilitator
            | Self::Remote
            | Self::Wall
            | Self::Spare => None,
        }
    }
}

/// Tells whether somebody may do this. There is no other place that decides it.
pub fn may<'a>(who: impl Into<Standing<'a>>, deed: Deed<'_>) -> bool {
    let who = who.into();
    match deed {
        Deed::WriteFor(of) => who.writes_in() == Some(of),
        Deed::ReadPlanOf(of) => who.reads_in() == Some(of),
        Deed::CareFor(of) => who.runs_the_day() || who.writes_in() == Some(of),
        Deed::PrintOwn(of) => who.is_at_a_desk() || who.writes_in() == Some(of),
        Deed::Print | Deed::Prepare | Deed::KeepTheDoor | Deed::ReadLog => who.is_at_a_desk(),
        Deed::RunTheDay => who.runs_the_day(),
        // A remote moves it only for the lead: that is looked at where the day is known.
        Deed::MoveTheDay => who.runs_the_day() && who != Standing::CoFacilitator,
        Deed::HideTheWall => who.runs_the_day() || who == Standing::Wall,
        Deed::BeTheWall => who == Standing::Wall,
        Deed::Follow => who == Standing::Spare,
    }
}

/// Returns what kind of deed a command is.
pub(crate) fn deed(command: &Command) -> Deed<'_> {
    match command {
        Command::EditPlan { circle, .. }
        | Command::AnswerShow { circle, .. }
        | Command::OfferToShow { circle, .. }
        | Command::LeaveSharing { circle, .. }
        | Command::AnswerSharing { circle, .. }
        | Command::AnswerTogether { circle, .. }
        | Command::SetContingency { circle, .. }
        | Command::OfferIdea { circle, .. }
        | Command::WithdrawIdea { circle, .. }
        | Command::TakeIdea { circle, .. }
        | Command::WithdrawTopic { circle, .. }
        | Command::GiveFeedback { circle, .. } => Deed::WriteFor(circle),
        Command::Signal { circle, .. }
        | Command::WorkOn { circle, .. }
        | Command::PauseTable { circle, .. }
        | Command::ResumeTable { circle, .. }
        | Command::Attend { circle, .. }
        | Command::SetConsents { circle, .. }
        | Command::WithdrawConsent { circle, .. } => Deed::CareFor(circle),
        Command::ParkTopic { circle, .. } => match circle {
            Some(circle) => Deed::CareFor(circle),
            None => Deed::RunTheDay,
        },
        Command::Hide => Deed::HideTheWall,
        Command::ArrangeAgenda { .. }
        | Command::UsePreset { .. }
        | Command::UseAgenda { .. }
        | Command::DescribeEvent { .. }
        | Command::AddPerson { .. }
        | Command::DescribePerson { .. }
        | Command::RemovePerson { .. }
        | Command::ErasePerson { .. }
        | Command::KeepUntil { .. }
        | Command::Hold { .. }
        | Command::Release
        | Command::KeepWorksheet { .. }
        | Command::DropWorksheet { .. }
        | Command::SetAside { .. }
        | Command::SetUpMoney { .. }
        | Command::SetRates { .. }
        | Command::SetMoneyRules { .. }
        | Command::SetIdeasBank { .. }
        | Command::ProposeSharing { .. }
        | Command::NoteSharingYes { .. }
        | Command::WithdrawSharing { .. }
        | Command::KeepAgenda { .. }
        | Command::DropAgenda { .. }
        | Command::RememberPack { .. }
        | Command::NameForm { .. }
        | Command::MapField { .. }
        | Command::DropForm { .. }
        | Command::SetFacilitators { .. }
        | Command::PreparePerson { .. }
        | Command::PrepareDay { .. }
        | Command::BeginRehearsal { .. } => Deed::Prepare,
        Command::AdvanceAgenda { .. }
        | Command::StepBack { .. }
        | Command::GoTo { .. }
        | Command::AddTime { .. }
        | Command::InsertItem { .. }
        | Command::SkipItem { .. }
        | Command::TakeUpItem { .. }
        | Command::LetBeLater { .. }
        | Command::ResumeAgenda => Deed::MoveTheDay,
        Command::ChangeCode
        | Command::LockJoining { .. }
        | Command::TellNearby { .. }
        | Command::MoveDevice { .. }
        | Command::RemoveDevice { .. } => Deed::KeepTheDoor,
        Command::AskToShow { .. }
        | Command::Show { .. }
        | Command::LineUp { .. }
        | Command::Announce { .. }
        | Command::TakeDown { .. }
        | Command::SetTiming { .. }
        | Command::GiveTableTime { .. }
        | Command::SitAs { .. }
        | Command::HandLead { .. }
        | Command::LookAtWall { .. }
        | Command::SetWallNames { .. }
        | Command::SettleTopic { .. }
        | Command::PauseAgenda
        | Command::Freeze
        | Command::LetGo
        | Command::EndRehearsal => Deed::RunTheDay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_of_everybody_what_they_may() {
        let (amara, ben) =
            (CircleId::new("amara").expect("an id"), CircleId::new("ben").expect("an id"));
        let everybody = [
            Standing::Organiser,
            Standing::Lead,
            Standing::CoFacilitator,
            Standing::Remote,
            Standing::Circle(&amara),
            Standing::Guest(&amara),
            Standing::Wall,
            Standing::Spare,
        ];
        let (yes, no) = (true, false);
        let table = [
            (Deed::WriteFor(&amara), [no, no, no, no, yes, no, no, no]),
            (Deed::WriteFor(&ben), [no, no, no, no, no, no, no, no]),
            (Deed::CareFor(&amara), [yes, yes, yes, yes, yes, no, no, no]),
            (Deed::CareFor(&ben), [yes, yes, yes, yes, no, no, no, no]),
            (Deed::ReadPlanOf(&amara), [no, no, no, no, yes, yes, no, no]),
            (Deed::ReadPlanOf(&ben), [no, no, no, no, no, no, no, no]),
            (Deed::Prepare, [yes, yes, yes, no, no, no, no, no]),
            (Deed::RunTheDay, [yes, yes, yes, yes, no, no, no, no]),
            (Deed::MoveTheDay, [yes, yes, no, yes, no, no, no, no]),
            (Deed::KeepTheDoor, [yes, yes, yes, no, no, no, no, no]),
            (Deed::ReadLog, [yes, yes, yes, no, no, no, no, no]),
            (Deed::Print, [yes, yes, yes, no, no, no, no, no]),
            (Deed::PrintOwn(&amara), [yes, yes, yes, no, yes, no, no, no]),
            (Deed::PrintOwn(&ben), [yes, yes, yes, no, no, no, no, no]),
            (Deed::HideTheWall, [yes, yes, yes, yes, no, no, yes, no]),
            (Deed::BeTheWall, [no, no, no, no, no, no, yes, no]),
            (Deed::Follow, [no, no, no, no, no, no, no, yes]),
        ];
        for (deed, expected) in table {
            for (who, expected) in everybody.iter().zip(expected) {
                assert_eq!(may(*who, deed), expected, "{who:?} {deed:?}");
            }
        }
    }

    /// Returns who may: a desk that leads, another desk, a remote, Amara's circle, somebody who looks
    /// on there, Ben's circle, and the wall.
    fn expected(command: &Command) -> [bool; 7] {
        let (yes, no) = (true, false);
        match command {
            // All of these are about Amara.
            Command::EditPlan { .. }
            | Command::AnswerShow { .. }
            | Command::OfferToShow { .. }
            | Command::LeaveSharing { .. }
            | Command::AnswerSharing { .. }
            | Command::AnswerTogether { .. }
            | Command::SetContingency { .. }
            | Command::OfferIdea { .. }
            | Command::WithdrawIdea { .. }
            | Command::TakeIdea { .. }
            | Command::WithdrawTopic { .. }
            | Command::GiveFeedback { .. } => [no, no, no, yes, no, no, no],
            // Its own circle and the desk.
            Command::Signal { .. }
            | Command::WorkOn { .. }
            | Command::PauseTable { .. }
            | Command::ResumeTable { .. }
            | Command::Attend { .. }
            | Command::SetConsents { .. }
            | Command::WithdrawConsent { .. }
            | Command::ParkTopic { .. } => [yes, yes, yes, yes, no, no, no],
            Command::Hide => [yes, yes, yes, no, no, no, yes],
            Command::ArrangeAgenda { .. }
            | Command::UsePreset { .. }
            | Command::UseAgenda { .. }
            | Command::DescribeEvent { .. }
            | Command::AddPerson { .. }
            | Command::DescribePerson { .. }
            | Command::RemovePerson { .. }
            | Command::ErasePerson { .. }
            | Command::KeepUntil { .. }
            | Command::Hold { .. }
            | Command::Release
            | Command::KeepWorksheet { .. }
            | Command::DropWorksheet { .. }
            | Command::SetAside { .. }
            | Command::SetUpMoney { .. }
            | Command::SetRates { .. }
            | Command::SetMoneyRules { .. }
            | Command::SetIdeasBank { .. }
            | Command::ProposeSharing { .. }
            | Command::NoteSharingYes { .. }
            | Command::WithdrawSharing { .. }
            | Command::KeepAgenda { .. }
            | Command::DropAgenda { .. }
            | Command::RememberPack { .. }
            | Command::NameForm { .. }
            | Command::MapField { .. }
            | Command::DropForm { .. }
            | Command::SetFacilitators { .. }
            | Command::PreparePerson { .. }
            | Command::PrepareDay { .. }
            | Command::BeginRehearsal { .. } => [yes, yes, no, no, no, no, no],
            Command::AdvanceAgenda { .. }
            | Command::StepBack { .. }
            | Command::GoTo { .. }
            | Command::AddTime { .. }
            | Command::InsertItem { .. }
            | Command::SkipItem { .. }
            | Command::TakeUpItem { .. }
            | Command::LetBeLater { .. }
            | Command::ResumeAgenda => [yes, no, yes, no, no, no, no],
            Command::ChangeCode
            | Command::LockJoining { .. }
            | Command::TellNearby { .. }
            | Command::MoveDevice { .. }
            | Command::RemoveDevice { .. } => [yes, yes, no, no, no, no, no],
            Command::AskToShow { .. }
            | Command::Show { .. }
            | Command::LineUp { .. }
            | Command::Announce { .. }
            | Command::TakeDown { .. }
            | Command::SetTiming { .. }
            | Command::GiveTableTime { .. }
            | Command::SitAs { .. }
            | Command::HandLead { .. }
            | Command::LookAtWall { .. }
            | Command::SetWallNames { .. }
            | Command::SettleTopic { .. }
            | Command::PauseAgenda
            | Command::Freeze
            | Command::LetGo
            | Command::EndRehearsal => [yes, yes, yes, no, no, no, no],
        }
    }

    #[test]
    fn every_command_is_for_those_whose_it_is_and_for_nobody_else() {
        let (amara, ben) =
            (CircleId::new("amara").expect("an id"), CircleId::new("ben").expect("an id"));
        let everybody = [
            Standing::Lead,
            Standing::CoFacilitator,
            Standing::Remote,
            Standing::Circle(&amara),
            Standing::Guest(&amara),
            Standing::Circle(&ben),
            Standing::Wall,
        ];
        let item = r#""circle":"amara","worksheet":"path","section":null"#;
        let commands = [
            r#"{"type":"editPlan","circle":"amara","edits":[]}"#.to_owned(),
            r#"{"type":"advanceAgenda","from":null}"#.to_owned(),
            r#"{"type":"stepBack","from":null}"#.to_owned(),
            r#"{"type":"goTo","from":null,"to":"a"}"#.to_owned(),
            r#"{"type":"addTime","item":"a","minutes":5}"#.to_owned(),
            r#"{"type":"arrangeAgenda","start":"10:00","items":[]}"#.to_owned(),
            r#"{"type":"usePreset","preset":"halfDay","language":"en"}"#.to_owned(),
            format!(r#"{{"type":"askToShow",{item}}}"#),
            r#"{"type":"answerShow","circle":"amara","request":"r","yes":true}"#.to_owned(),
            format!(r#"{{"type":"offerToShow",{item}}}"#),
            r#"{"type":"show","showing":{"type":"agenda"}}"#.to_owned(),
            r#"{"type":"hide"}"#.to_owned(),
            r#"{"type":"lineUp","next":null}"#.to_owned(),
            r#"{"type":"announce","text":"Tea","to":{"type":"everyone"}}"#.to_owned(),
            r#"{"type":"takeDown","announcement":"a"}"#.to_owned(),
            r#"{"type":"describeEvent","title":"A day","date":null,"venue":""}"#.to_owned(),
            r#"{"type":"addPerson","circle":"amara","name":"Amara"}"#.to_owned(),
            r#"{"type":"describePerson","circle":"amara","name":"Amara","born":null,
                "members":[],"allocations":[],"contingency":null}"#
                .to_owned(),
            r#"{"type":"removePerson","circle":"amara"}"#.to_owned(),
            r#"{"type":"erasePerson","circle":"amara","name":"Amara","language":"en","withCopies":true}"#
                .to_owned(),
            r#"{"type":"keepUntil","until":"2027-12-03"}"#.to_owned(),
            r#"{"type":"hold","reason":"An inquiry","by":"Grace"}"#.to_owned(),
            r#"{"type":"release"}"#.to_owned(),
            r#"{"type":"keepWorksheet","file":""}"#.to_owned(),
            r#"{"type":"dropWorksheet","worksheet":"path"}"#.to_owned(),
            r#"{"type":"setAside","worksheets":[]}"#.to_owned(),
            r#"{"type":"setUpMoney","weekConvention":"Weeks52","jesOrder":[],"asksTogether":true}"#
                .to_owned(),
            r#"{"type":"setRates","rates":[]}"#.to_owned(),
            r#"{"type":"setMoneyRules","moneyRules":{"onCosts":[],"minimumWage":[]}}"#.to_owned(),
            r#"{"type":"setIdeasBank","ideas":[]}"#.to_owned(),
            r#"{"type":"proposeSharing","change":{"type":"coreEnds","id":"c"},"reason":""}"#
                .to_owned(),
            r#"{"type":"leaveSharing","circle":"amara","kind":"Activity","shared":"s","reason":""}"#
                .to_owned(),
            r#"{"type":"answerSharing","circle":"amara","proposal":"p","yes":true}"#.to_owned(),
            r#"{"type":"noteSharingYes","circle":"amara","proposal":"p","givenBy":"Grace"}"#
                .to_owned(),
            r#"{"type":"withdrawSharing","proposal":"p"}"#.to_owned(),
            r#"{"type":"answerTogether","circle":"amara","together":"t","yes":true}"#.to_owned(),
            r#"{"type":"setContingency","circle":"amara","contingency":null}"#.to_owned(),
            r#"{"type":"signal","circle":"amara","signal":"Help"}"#.to_owned(),
            r#"{"type":"workOn","circle":"amara","item":null}"#.to_owned(),
            r#"{"type":"pauseTable","circle":"amara","kind":"Break","reason":"","minutes":10}"#.to_owned(),
            r#"{"type":"resumeTable","circle":"amara","withoutPerson":false}"#.to_owned(),
            r#"{"type":"attend","circle":"amara","who":null,"is":"Here"}"#.to_owned(),
            r#"{"type":"setConsents","circle":"amara","consents":[]}"#.to_owned(),
            r#"{"type":"withdrawConsent","circle":"amara","purpose":"Photos"}"#.to_owned(),
            r#"{"type":"offerIdea","circle":"amara","text":"A tandem","tier":null,"isNamed":false,"to":[],"agreed":[]}"#.to_owned(),
            r#"{"type":"withdrawIdea","circle":"amara","idea":"i"}"#.to_owned(),
            r#"{"type":"takeIdea","circle":"amara","idea":"i","becomes":"Action","record":"r"}"#.to_owned(),
            r#"{"type":"giveFeedback","circle":"amara","scale":4}"#.to_owned(),
            r#"{"type":"parkTopic","circle":"amara","text":"The bus"}"#.to_owned(),
            r#"{"type":"withdrawTopic","circle":"amara","topic":"t"}"#.to_owned(),
            r#"{"type":"insertItem","from":null,"item":"x","title":"Tea","kind":"Break","minutes":10,"isNow":true}"#.to_owned(),
            r#"{"type":"skipItem","item":"a","reason":""}"#.to_owned(),
            r#"{"type":"takeUpItem","item":"a"}"#.to_owned(),
            r#"{"type":"letBeLater","item":"a","minutes":5}"#.to_owned(),
            r#"{"type":"setTiming","policy":"EarliestFirst","endsBy":null}"#.to_owned(),
            r#"{"type":"keepAgenda","name":"Ours","agenda":null}"#.to_owned(),
            r#"{"type":"dropAgenda","name":"Ours"}"#.to_owned(),
            r#"{"type":"nameForm","form":"f","name":"Form 7"}"#.to_owned(),
            r#"{"type":"mapField","form":"f","field":"dob","goes":{"type":"empty"}}"#.to_owned(),
            r#"{"type":"dropForm","form":"f"}"#.to_owned(),
            r#"{"type":"giveTableTime","circle":"amara","minutes":5}"#.to_owned(),
            r#"{"type":"setFacilitators","facilitators":[]}"#.to_owned(),
            r#"{"type":"sitAs","facilitator":null}"#.to_owned(),
            r#"{"type":"handLead","from":null,"to":null}"#.to_owned(),
            r#"{"type":"lookAtWall","look":{"page":null,"zoom":100,"isPlaying":true}}"#.to_owned(),
            r#"{"type":"setWallNames","wallNames":"Initials"}"#.to_owned(),
            r#"{"type":"settleTopic","topic":"t","settled":null}"#.to_owned(),
            r#"{"type":"preparePerson","circle":"amara","preparation":{}}"#.to_owned(),
            r#"{"type":"prepareDay","preparation":{}}"#.to_owned(),
            r#"{"type":"beginRehearsal","names":["Ann"]}"#.to_owned(),
            r#"{"type":"pauseAgenda"}"#.to_owned(),
            r#"{"type":"resumeAgenda"}"#.to_owned(),
            r#"{"type":"freeze"}"#.to_owned(),
            r#"{"type":"letGo"}"#.to_owned(),
            r#"{"type":"endRehearsal"}"#.to_owned(),
            r#"{"type":"changeCode"}"#.to_owned(),
            r#"{"type":"lockJoining","locked":true}"#.to_owned(),
            r#"{"type":"tellNearby","told":false}"#.to_owned(),
            r#"{"type":"moveDevice","seat":"s","circle":"amara","onlyLooks":true}"#.to_owned(),
            r#"{"type":"removeDevice","seat":"s","newCode":true}"#.to_owned(),
        ];
        for text in commands {
            let command: Command = serde_json::from_str(&text).expect(&text);
            let can = everybody.map(|who| may(who, deed(&command)));
            assert_eq!(can, expected(&command), "{text}");
            assert!(!may(Standing::Spare, deed(&command)), "a spare laptop only follows: {text}");
        }
    }
}

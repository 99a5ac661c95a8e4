//! Who may do what: one table.

use crate::{CircleId, Command, Role};

/// A kind of deed, as the table of rights knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed<'a> {
    /// Write in this circle's plan, or answer for it.
    WriteFor(&'a CircleId),
    /// Say where this circle's table is, who is there, and what was agreed to.
    CareFor(&'a CircleId),
    /// Read this circle's plan.
    ReadPlanOf(&'a CircleId),
    /// Prepare the event and run the day.
    RunTheDay,
    /// Empty the wall, which is always the safe thing to do.
    HideTheWall,
    /// Make a page of what was written.
    Print,
    /// Make a page of this circle's own plan, for themselves.
    PrintOwn(&'a CircleId),
}

/// Tells whether a role may do this. There is no other place that decides it.
pub fn may(role: &Role, deed: Deed<'_>) -> bool {
    match (role, deed) {
        (
            Role::Facilitator,
            Deed::RunTheDay
            | Deed::Print
            | Deed::PrintOwn(_)
            | Deed::HideTheWall
            | Deed::CareFor(_),
        ) => true,
        // The facilitator's desk sees progress, and words only where they were shared.
        (Role::Facilitator, Deed::WriteFor(_) | Deed::ReadPlanOf(_)) => false,
        (
            Role::Circle { circle },
            Deed::WriteFor(of) | Deed::ReadPlanOf(of) | Deed::CareFor(of) | Deed::PrintOwn(of),
        ) => circle == of,
        (Role::Circle { .. }, Deed::RunTheDay | Deed::Print | Deed::HideTheWall) => false,
        (Role::Wall, Deed::HideTheWall) => true,
        (
            Role::Wall,
            Deed::WriteFor(_)
            | Deed::CareFor(_)
            | Deed::ReadPlanOf(_)
            | Deed::RunTheDay
            | Deed::Print
            | Deed::PrintOwn(_),
        ) => false,
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
        Command::AdvanceAgenda { .. }
        | Command::StepBack { .. }
        | Command::GoTo { .. }
        | Command::AddTime { .. }
        | Command::ArrangeAgenda { .. }
        | Command::UsePreset { .. }
        | Command::UseAgenda { .. }
        | Command::AskToShow { .. }
        | Command::Show { .. }
        | Command::LineUp { .. }
        | Command::Announce { .. }
        | Command::TakeDown { .. }
        | Command::DescribeEvent { .. }
        | Command::AddPerson { .. }
        | Command::DescribePerson { .. }
        | Command::RemovePerson { .. }
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
        | Command::InsertItem { .. }
        | Command::SkipItem { .. }
        | Command::TakeUpItem { .. }
        | Command::LetBeLater { .. }
        | Command::SetTiming { .. }
        | Command::KeepAgenda { .. }
        | Command::DropAgenda { .. }
        | Command::RememberPack { .. }
        | Command::NameForm { .. }
        | Command::MapField { .. }
        | Command::DropForm { .. }
        | Command::GiveTableTime { .. }
        | Command::SetFacilitators { .. }
        | Command::SitAs { .. }
        | Command::HandLead { .. }
        | Command::LookAtWall { .. }
        | Command::SetWallNames { .. }
        | Command::SettleTopic { .. }
        | Command::PreparePerson { .. }
        | Command::PrepareDay { .. }
        | Command::BeginRehearsal { .. }
        | Command::PauseAgenda
        | Command::ResumeAgenda
        | Command::Freeze
        | Command::LetGo
        | Command::EndRehearsal
        | Command::ChangeCode => Deed::RunTheDay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_can_read_and_write_its_own_plan_and_nothing_else() {
        let (amara, ben) =
            (CircleId::new("amara").expect("an id"), CircleId::new("ben").expect("an id"));
        let roles = [Role::Facilitator, Role::Circle { circle: amara.clone() }, Role::Wall];
        let table = [
            (Deed::WriteFor(&amara), [false, true, false]),
            (Deed::WriteFor(&ben), [false, false, false]),
            (Deed::CareFor(&amara), [true, true, false]),
            (Deed::CareFor(&ben), [true, false, false]),
            (Deed::ReadPlanOf(&amara), [false, true, false]),
            (Deed::ReadPlanOf(&ben), [false, false, false]),
            (Deed::RunTheDay, [true, false, false]),
            (Deed::Print, [true, false, false]),
            (Deed::PrintOwn(&amara), [true, true, false]),
            (Deed::PrintOwn(&ben), [true, false, false]),
            (Deed::HideTheWall, [true, false, true]),
        ];
        for (deed, expected) in table {
            for (role, expected) in roles.iter().zip(expected) {
                assert_eq!(may(role, deed), expected, "{role:?} {deed:?}");
            }
        }
    }

    /// Returns who may: the desk, Amara's circle, Ben's circle, and the wall.
    fn expected(command: &Command) -> [bool; 4] {
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
            | Command::GiveFeedback { .. } => [false, true, false, false],
            // Its own circle and the desk.
            Command::Signal { .. }
            | Command::WorkOn { .. }
            | Command::PauseTable { .. }
            | Command::ResumeTable { .. }
            | Command::Attend { .. }
            | Command::SetConsents { .. }
            | Command::WithdrawConsent { .. }
            | Command::ParkTopic { .. } => [true, true, false, false],
            Command::Hide => [true, false, false, true],
            Command::AdvanceAgenda { .. }
            | Command::StepBack { .. }
            | Command::GoTo { .. }
            | Command::AddTime { .. }
            | Command::ArrangeAgenda { .. }
            | Command::UsePreset { .. }
            | Command::UseAgenda { .. }
            | Command::AskToShow { .. }
            | Command::Show { .. }
            | Command::LineUp { .. }
            | Command::Announce { .. }
            | Command::TakeDown { .. }
            | Command::DescribeEvent { .. }
            | Command::AddPerson { .. }
            | Command::DescribePerson { .. }
            | Command::RemovePerson { .. }
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
            | Command::InsertItem { .. }
            | Command::SkipItem { .. }
            | Command::TakeUpItem { .. }
            | Command::LetBeLater { .. }
            | Command::SetTiming { .. }
            | Command::KeepAgenda { .. }
            | Command::DropAgenda { .. }
            | Command::RememberPack { .. }
            | Command::NameForm { .. }
            | Command::MapField { .. }
            | Command::DropForm { .. }
            | Command::GiveTableTime { .. }
            | Command::SetFacilitators { .. }
            | Command::SitAs { .. }
            | Command::HandLead { .. }
            | Command::LookAtWall { .. }
            | Command::SetWallNames { .. }
            | Command::SettleTopic { .. }
            | Command::PreparePerson { .. }
            | Command::PrepareDay { .. }
            | Command::BeginRehearsal { .. }
            | Command::PauseAgenda
            | Command::ResumeAgenda
            | Command::Freeze
            | Command::LetGo
            | Command::EndRehearsal
            | Command::ChangeCode => [true, false, false, false],
        }
    }

    #[test]
    fn every_command_is_for_those_whose_it_is_and_for_nobody_else() {
        let circle = |name: &str| Role::Circle { circle: CircleId::new(name).expect("an id") };
        let roles = [Role::Facilitator, circle("amara"), circle("ben"), Role::Wall];
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
        ];
        for text in commands {
            let command: Command = serde_json::from_str(&text).expect(&text);
            let can = roles.each_ref().map(|role| may(role, deed(&command)));
            assert_eq!(can, expected(&command), "{text}");
        }
    }
}

//! Who may do what: one table.

use crate::{CircleId, Command, Role};

/// A kind of deed, as the table of rights knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed<'a> {
    /// Write in this circle's plan, or answer for it.
    WriteFor(&'a CircleId),
    /// Read this circle's plan.
    ReadPlanOf(&'a CircleId),
    /// Prepare the event and run the day.
    RunTheDay,
    /// Empty the wall, which is always the safe thing to do.
    HideTheWall,
    /// Make a page of what was written.
    Print,
}

/// Tells whether a role may do this. There is no other place that decides it.
pub fn may(role: &Role, deed: Deed<'_>) -> bool {
    match (role, deed) {
        (Role::Facilitator, Deed::RunTheDay | Deed::Print | Deed::HideTheWall) => true,
        // The facilitator's desk sees progress, and words only where they were shared.
        (Role::Facilitator, Deed::WriteFor(_) | Deed::ReadPlanOf(_)) => false,
        (Role::Circle { circle }, Deed::WriteFor(of) | Deed::ReadPlanOf(of)) => circle == of,
        (Role::Circle { .. }, Deed::RunTheDay | Deed::Print | Deed::HideTheWall) => false,
        (Role::Wall, Deed::HideTheWall) => true,
        (Role::Wall, Deed::WriteFor(_) | Deed::ReadPlanOf(_) | Deed::RunTheDay | Deed::Print) => {
            false
        }
    }
}

/// Returns what kind of deed a command is.
pub(crate) fn deed(command: &Command) -> Deed<'_> {
    match command {
        Command::EditPlan { circle, .. }
        | Command::AnswerShow { circle, .. }
        | Command::OfferToShow { circle, .. } => Deed::WriteFor(circle),
        Command::Hide => Deed::HideTheWall,
        Command::AdvanceAgenda { .. }
        | Command::StepBack { .. }
        | Command::GoTo { .. }
        | Command::AddTime { .. }
        | Command::ArrangeAgenda { .. }
        | Command::UsePreset { .. }
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
            (Deed::ReadPlanOf(&amara), [false, true, false]),
            (Deed::ReadPlanOf(&ben), [false, false, false]),
            (Deed::RunTheDay, [true, false, false]),
            (Deed::Print, [true, false, false]),
            (Deed::HideTheWall, [true, false, true]),
        ];
        for (deed, expected) in table {
            for (role, expected) in roles.iter().zip(expected) {
                assert_eq!(may(role, deed), expected, "{role:?} {deed:?}");
            }
        }
    }
}

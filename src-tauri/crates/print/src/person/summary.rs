//! The outcome summary as one orders it. In the hands of others it has only those who said yes to
//! them, and it says for whom it was made.

use domain::{Circle, Day, PaperWarning, Rejection, may_be_made_for};

use crate::order::{Made, Order, Who};
use crate::person::folder::{Folder, body};
use crate::person::front::footer_of_all;
use crate::person::outcome_summary::outcome_summary;
use crate::sheet::{Block, NewPage, Sheet, Text};
use crate::words::{InPack, Words};

/// Returns the outcome summary of one person, or of everybody who has said yes to its reader.
///
/// # Errors
/// `NoSuchCircle` when nobody has that circle.
pub(crate) fn summary(order: &Order<'_>) -> Result<Made, Rejection> {
    let Order { day, who, language, printed_on, .. } = *order;
    match who {
        Who::One(id) => {
            let circle = day.circle(id)?;
            let sheet = outcome_summary(day, who, language, printed_on)?;
            let footer = Folder::of(order, circle).footer();
            let dress = order.choice.dress;
            let sheet = Sheet { footer, dress, ..for_whom(order, sheet, &[circle]) };
            Ok(Made { sheet, warnings: Vec::new() })
        }
        Who::Everyone => {
            let (open, warnings) = those_who_may(order);
            let circles: Vec<&Circle> = open.who_plan().collect();
            let sheet = outcome_summary(&open, who, language, printed_on)?;
            let footer = footer_of_all(order);
            let dress = order.choice.dress;
            let mut sheet = Sheet { footer, dress, ..for_whom(order, sheet, &circles) };
            if circles.is_empty() && !warnings.is_empty() {
                let nobody = Words::of(language).word(InPack::Nobody);
                sheet.blocks.push(body(Text::plain(nobody)));
            }
            Ok(Made { sheet, warnings })
        }
    }
}

/// Returns the day without those who have not said yes to this reader, and a warning for each.
fn those_who_may(order: &Order<'_>) -> (Day, Vec<PaperWarning>) {
    let mut warnings = Vec::new();
    for circle in order.day.who_plan() {
        let reader = order.choice.reader;
        let may = may_be_made_for(&circle.person, reader, order.was_asked, order.now);
        if let Err(reason) = may {
            warnings.push(PaperWarning::LeftOut { circle: circle.id.clone(), reason });
        }
    }
    let mut open = order.day.clone();
    open.circles.retain(|circle| {
        let is_out = |warning: &PaperWarning| {
            matches!(warning, PaperWarning::LeftOut { circle: out, .. } if *out == circle.id)
        };
        !warnings.iter().any(is_out)
    });
    (open, warnings)
}

/// Writes below each name for whom it is made, and the same at the foot of that person's pages.
fn for_whom(order: &Order<'_>, sheet: Sheet, circles: &[&Circle]) -> Sheet {
    let mut folders = circles.iter().map(|circle| Folder::of(order, circle)).peekable();
    let mut blocks = Vec::with_capacity(sheet.blocks.len() + circles.len());
    for mut block in sheet.blocks {
        if let Block::NewPage(NewPage { footer: Some(footer), .. }) = &mut block
            && let Some(folder) = folders.peek()
        {
            *footer = folder.footer();
        }
        let is_name = matches!(block, Block::Name(_));
        blocks.push(block);
        if is_name {
            blocks.extend(folders.next().and_then(|folder| folder.for_whom()));
        }
    }
    Sheet { blocks, ..sheet }
}

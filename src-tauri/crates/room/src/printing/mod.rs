//! From what somebody wants on paper to files: the sheet, its pictures, and the bytes.
//!
//! Knows no face and no queue, as [`press`] does: the command line makes its paper here too.

mod archive;
mod names;
mod own_form;
mod pictures;
mod press;

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    About, Access, CircleId, Day, PaperFormat, PaperKind, PaperWarning, Rejection, may_be_made_for,
};
use print::words::{Language, Words};
use print::{Joining, Made, Order, Who};
use protocol::PaperRequest;
use store::{PictureId, PictureInfo};

use crate::papers::PaperFile;
use crate::timing::timing_file;

pub(crate) use archive::archive;
pub(crate) use names::safe_stem;
pub use own_form::{FormOrder, NotFilled, fill_form};
pub(crate) use press::{Press, Pressed, deed_of};

use names::Namer;
use own_form::KeptForm;

/// Returns the drawing (SVG) of a symbol by the name that plans have for it.
pub type Symbols = fn(&str) -> Option<Cow<'static, [u8]>>;

/// A photo or drawing with its bytes.
pub type Photo = (PictureInfo, Vec<u8>);

/// What paper is made of, beside what somebody asks for.
#[derive(Clone, Copy)]
pub struct Stock<'a> {
    pub day: &'a Day,
    /// What cards and signs say where the room is joined.
    pub address: Option<&'a str>,
    pub symbols: Symbols,
    /// Returns a photo or drawing of a circle; nothing when it is not here.
    pub photo: &'a dyn Fn(&PictureId) -> Option<Photo>,
    /// Returns the file of a form by its hash; nothing when it is not here.
    pub form: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// Returns who has seen a circle's plan, the latest first.
    pub accesses: &'a dyn Fn(&CircleId) -> Vec<Access>,
    pub now: DateTime<Utc>,
}

impl std::fmt::Debug for Stock<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stock({})", self.day.event.id)
    }
}

/// What was made, and what should be known before anybody relies on it.
#[derive(Debug)]
pub struct Printed {
    /// One, or one for each person in the order of the circles.
    pub files: Vec<PaperFile>,
    pub pages: usize,
    pub warnings: Vec<PaperWarning>,
}

/// Why there is no paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// Our own fault; the log says how.
    #[error("the paper could not be made")]
    Failed,
    #[error("somebody let it be")]
    Cancelled,
}

/// Returns the style sheet that stands in every paper that is a page for browsers.
pub fn look_of_pages() -> String {
    print::look_of_pages()
}

/// Makes what somebody wants. `goes_on` hears, now and then, how many papers are made of how many, and
/// says whether to go on.
///
/// # Errors
/// The rules say no, somebody let it be, or it is our own fault.
pub fn make_paper(
    request: &PaperRequest,
    stock: &Stock<'_>,
    goes_on: &dyn Fn(usize, usize) -> bool,
) -> Result<Printed, NotPrinted> {
    if request.kind == PaperKind::Timing {
        let file = timing_file(stock.day, &request.language, stock.now);
        return Ok(Printed { files: vec![file], pages: 1, warnings: Vec::new() });
    }
    let form = match request.kind {
        PaperKind::OwnForm => Some(KeptForm::wanted(request, stock)?),
        _ => None,
    };
    let mut making = Making { request, stock, form, namer: Namer::default(), printed: empty() };
    if is_each(request) {
        making.each(goes_on)?;
    } else {
        let who = request.circle.clone().map_or(Who::Everyone, Who::One);
        making.one(&who, &|| goes_on(0, 1))?;
    }
    Ok(making.printed)
}

/// Tells whether somebody wants a file for each person. A form is filled for one person, and who has
/// seen a plan is one person's to read: for everyone it is a file each.
pub(crate) fn is_each(request: &PaperRequest) -> bool {
    let is_each = request.each || matches!(request.kind, PaperKind::OwnForm | PaperKind::AccessLog);
    is_each && request.circle.is_none() && request.kind.about() == About::Person
}

fn empty() -> Printed {
    Printed { files: Vec::new(), pages: 0, warnings: Vec::new() }
}

/// Paper on its way.
struct Making<'a> {
    request: &'a PaperRequest,
    stock: &'a Stock<'a>,
    /// The form that is filled, when it is one.
    form: Option<KeptForm>,
    namer: Namer,
    printed: Printed,
}

/// A document in one of the formats.
struct Written {
    bytes: Vec<u8>,
    pages: usize,
    warnings: Vec<PaperWarning>,
}

impl Making<'_> {
    /// Makes a file for each person; who has not said yes to this reader is left out and named.
    fn each(&mut self, goes_on: &dyn Fn(usize, usize) -> bool) -> Result<(), NotPrinted> {
        let circles: Vec<CircleId> = self.stock.day.who_plan().map(|c| c.id.clone()).collect();
        let of = circles.len();
        let mut first_no = None;
        for (done, circle) in circles.into_iter().enumerate() {
            let may_go_on = || goes_on(done, of);
            if !may_go_on() {
                return Err(NotPrinted::Cancelled);
            }
            match self.one(&Who::One(circle.clone()), &may_go_on) {
                Ok(()) => {}
                Err(NotPrinted::Rejected(reason)) => {
                    first_no.get_or_insert_with(|| reason.clone());
                    self.printed.warnings.push(PaperWarning::LeftOut { circle, reason });
                }
                Err(other) => return Err(other),
            }
        }
        if self.printed.files.is_empty() {
            return Err(first_no.unwrap_or(Rejection::NoSuchCircle).into());
        }
        if goes_on(of, of) { Ok(()) } else { Err(NotPrinted::Cancelled) }
    }

    /// Makes one document.
    fn one(&mut self, who: &Who, may_go_on: &dyn Fn() -> bool) -> Result<(), NotPrinted> {
        if let (Some(form), Who::One(circle)) = (&self.form, who) {
            let (title, bytes, warning) = form.fill(circle, self.request, self.stock)?;
            self.keep(who, &title, "docx", Written { bytes, pages: 1, warnings: warning });
            return Ok(());
        }
        let Stock { day, address, now, .. } = *self.stock;
        let (code, key) = (day.joining.code.clone(), day.joining.key.clone());
        let joining = Joining { address: address.map(str::to_owned), code, key };
        let order = Order {
            day,
            kind: self.request.kind,
            who,
            language: Language::of_tag(&self.request.language).unwrap_or(Language::English),
            choice: &self.request.choice,
            was_asked: self.request.was_asked,
            joining: &joining,
            now,
            printed_on: today(now),
        };
        let Made { mut sheet, warnings } = match (order.kind, who) {
            (PaperKind::AccessLog, Who::One(circle)) => {
                let person = &day.circle(circle)?.person;
                may_be_made_for(person, order.choice.reader, order.was_asked, now)?;
                let (lines, how) =
                    ((self.stock.accesses)(circle), (order.language, order.choice.dress));
                let sheet = print::access_log(day, circle, &lines, how, order.printed_on)?;
                Made { sheet, warnings: Vec::new() }
            }
            _ => print::sheet(&order)?,
        };
        sheet.pictures = pictures::gather(&print::wanted(&sheet), self.stock, may_go_on);
        if !may_go_on() {
            return Err(NotPrinted::Cancelled);
        }
        let written = write(&sheet, self.request.format).map_err(|error| {
            tracing::error!(%error, "a paper could not be made");
            NotPrinted::Failed
        })?;
        let warnings = warnings.into_iter().chain(written.warnings).collect();
        let written = Written { warnings, ..written };
        let what = Words::of(order.language).file_name(order.kind);
        self.keep(who, &what, ending(self.request.format), written);
        Ok(())
    }

    /// Puts a document with those that are made, under a name of its own.
    fn keep(&mut self, who: &Who, title: &str, ending: &str, written: Written) {
        let day = self.stock.day;
        let place = match who {
            Who::One(id) => day.circles.iter().position(|circle| &circle.id == id),
            Who::Everyone => None,
        };
        let name = self.namer.name(day, place, title, ending);
        self.printed.files.push(PaperFile { name, bytes: written.bytes.into() });
        self.printed.pages += written.pages;
        for warning in written.warnings {
            if !self.printed.warnings.contains(&warning) {
                self.printed.warnings.push(warning);
            }
        }
    }
}

fn write(sheet: &print::sheet::Sheet, format: PaperFormat) -> Result<Written, print::PrintError> {
    let of_no_pages = |bytes| Written { bytes, pages: 1, warnings: Vec::new() };
    match format {
        PaperFormat::Pdf => {
            let print::Paper { bytes, pages, warnings } = print::render(sheet)?;
            Ok(Written { bytes, pages, warnings })
        }
        PaperFormat::Html => Ok(of_no_pages(print::html(sheet).into_bytes())),
        PaperFormat::Docx => print::docx(sheet).map(of_no_pages),
    }
}

fn ending(format: PaperFormat) -> &'static str {
    match format {
        PaperFormat::Pdf => "pdf",
        PaperFormat::Html => "html",
        PaperFormat::Docx => "docx",
    }
}

/// Returns the day on which it was printed, where the host stands.
fn today(now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&chrono::Local).date_naive()
}

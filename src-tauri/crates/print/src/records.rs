//! Papers about a record itself: who has seen a plan, and that something was deleted for good.

use chrono::{DateTime, Local, NaiveDate, Utc};
use domain::{
    Access, AccessBy, AccessRole, CircleId, Day, Did, Dress, FacilitatorId, Holdings, Reader,
    Rejection, WorksheetId,
};

use crate::sheet::{
    Block, Callout, Column, Fact, Heading, Hue, Item, Level, List, NewPage, Orientation, Paragraph,
    Pictures, Row, Sheet, Size, Table, Text,
};
use crate::words::{Language, OfHall, OfRecords, Words};

/// What became of a copy that was known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyFate {
    Gone,
    /// Nobody asked for it to go.
    Left,
    /// The disk did not let it go.
    Failed,
}

/// What was deleted for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deleted {
    /// A person of an event, by name.
    Person {
        name: String,
        holdings: Holdings,
        photos: usize,
    },
    Event {
        with_media: bool,
    },
}

/// What a certificate of deletion says.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    pub event: String,
    pub deleted: Deleted,
    pub at: DateTime<Utc>,
    pub by: AccessBy,
    /// What the facilitator is called who did it, when that is known.
    pub name: Option<String>,
    /// Copies beside the file that had it in them, each with what became of it.
    pub copies: Vec<(String, CopyFate)>,
}

/// Returns the certificate.
pub fn certificate(of: &Certificate, language: Language) -> Sheet {
    let page = Page { words: Words::of(language), day: None };
    let local = of.at.with_timezone(&Local);
    let date = page.words.date(local.date_naive());
    let time = local.format("%H:%M").to_string();
    let lead = match &of.deleted {
        Deleted::Person { name, .. } => page.say(OfRecords::CertificatePerson, &[("name", name)]),
        Deleted::Event { .. } => page.say(OfRecords::CertificateEvent, &[("event", &of.event)]),
    };
    let facts = [
        (
            OfRecords::CertificateWhen,
            page.say(OfRecords::CertificateAt, &[("date", &date), ("time", &time)]),
        ),
        (OfRecords::CertificateBy, page.hand(&of.by, of.name.as_deref())),
        (OfRecords::CertificateEventLabel, of.event.clone()),
    ];
    let facts = facts.map(|(label, value)| Fact {
        label: Text::quiet(page.word(label)),
        value: Text::plain(value),
    });
    let keep = Text::strong(page.word(OfRecords::CertificateKeep));
    let keep = Block::Paragraph(Paragraph { text: keep, size: Size::Body });
    let mut blocks = vec![
        Block::NewPage(NewPage::a4(Orientation::Portrait)),
        page.heading(Level::One, OfRecords::CertificateTitle),
        Block::Paragraph(Paragraph { text: Text::plain(lead), size: Size::Lead }),
        Block::Facts(facts.to_vec()),
        Block::Callout(Callout { blocks: vec![keep], hue: Hue::Plain }),
        page.heading(Level::Two, OfRecords::CertificateWhat),
        page.list(page.what(&of.deleted)),
        page.sentence(OfRecords::CertificateHow),
    ];
    if let Deleted::Person { holdings: Holdings { is_sharing: true, .. }, .. } = of.deleted {
        blocks.push(page.sentence(OfRecords::CertificateSharing));
    }
    blocks.push(page.heading(Level::Two, OfRecords::CertificateCopies));
    blocks.push(match of.copies.as_slice() {
        [] => page.sentence(OfRecords::CertificateCopiesNone),
        copies => page.list(copies.iter().map(|(file, fate)| page.copy(file, fate)).collect()),
    });
    // On one page or the other: what a certificate cannot promise is read as a whole.
    let beyond = page.list(page.beyond(&of.deleted));
    let heading = page.heading(Level::Two, OfRecords::CertificateBeyond);
    blocks.push(Block::Together(vec![heading, beyond]));
    Sheet {
        title: page.word(OfRecords::CertificateTitle),
        author: of.event.clone(),
        language,
        printed_on: local.date_naive(),
        footer: page.say(OfRecords::CertificateFoot, &[("event", &of.event), ("date", &date)]),
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    }
}

/// Returns who has seen somebody's plan, day by day, the latest first.
///
/// # Errors
/// `NoSuchCircle`.
pub fn access_log(
    day: &Day,
    circle: &CircleId,
    lines: &[Access],
    (language, dress): (Language, Dress),
    printed_on: NaiveDate,
) -> Result<Sheet, Rejection> {
    let name = &day.circle(circle)?.person.name;
    let page = Page { words: Words::of(language), day: Some(day) };
    let about = Text::quiet(page.word(OfRecords::LogAbout));
    let mut blocks = vec![
        Block::NewPage(NewPage::a4(Orientation::Portrait)),
        Block::Together(vec![
            page.heading(Level::One, OfRecords::LogHead),
            Block::Paragraph(Paragraph { text: Text::plain(name.as_str()), size: Size::Lead }),
            Block::Paragraph(Paragraph { text: about, size: Size::Small }),
        ]),
    ];
    if lines.is_empty() {
        blocks.push(page.sentence(OfRecords::LogNone));
    }
    let on = |line: &Access| line.at.with_timezone(&Local).date_naive();
    for of_day in lines.chunk_by(|a, b| on(a) == on(b)) {
        let date = page.words.date(on(&of_day[0]));
        let text = Text::plain(date);
        blocks.push(Block::Heading(Heading { level: Level::Two, text, hue: Hue::Learning }));
        blocks.push(page.table(of_day));
    }
    let printed = page.words.date(printed_on);
    Ok(Sheet {
        title: page.say(OfRecords::LogTitle, &[("name", name)]),
        author: day.event.title.clone(),
        language,
        printed_on,
        footer: page.say(OfRecords::LogFoot, &[("name", name), ("date", &printed)]),
        dress,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    })
}

struct Page<'a> {
    words: &'static Words,
    day: Option<&'a Day>,
}

impl Page<'_> {
    fn word(&self, word: OfRecords) -> String {
        self.words.word(word)
    }

    fn say(&self, word: OfRecords, details: &[(&str, &str)]) -> String {
        self.words.say(word, details)
    }

    fn heading(&self, level: Level, word: OfRecords) -> Block {
        let text = Text::plain(self.word(word));
        Block::Heading(Heading { level, text, hue: Hue::Learning })
    }

    fn sentence(&self, word: OfRecords) -> Block {
        let text = Text::plain(self.word(word));
        Block::Paragraph(Paragraph { text, size: Size::Body })
    }

    fn list(&self, items: Vec<String>) -> Block {
        let items = items.into_iter().map(|text| Item::from(Text::plain(text))).collect();
        Block::List(List { items, hue: Hue::Learning })
    }

    fn what(&self, deleted: &Deleted) -> Vec<String> {
        let Deleted::Person { holdings, photos, .. } = deleted else {
            let with_media = matches!(deleted, Deleted::Event { with_media: true });
            let media = with_media.then(|| self.word(OfRecords::CertificateMedia));
            return std::iter::once(self.word(OfRecords::CertificateFile)).chain(media).collect();
        };
        let counted = [
            (OfRecords::CertificateRecords, holdings.records as usize),
            (OfRecords::CertificatePhotos, *photos),
            (OfRecords::CertificateDevices, holdings.devices as usize),
            (OfRecords::CertificateQuestions, holdings.questions as usize),
            (OfRecords::CertificateIdeas, holdings.ideas as usize),
        ];
        let counted = counted.map(|(word, count)| self.say(word, &[("count", &count.to_string())]));
        let rest = [OfRecords::CertificateMoney, OfRecords::CertificateHistory];
        counted.into_iter().chain(rest.map(|word| self.word(word))).collect()
    }

    fn beyond(&self, deleted: &Deleted) -> Vec<String> {
        let others = match deleted {
            Deleted::Person { .. } => Some(OfRecords::CertificateBeyondOthers),
            Deleted::Event { .. } => None,
        };
        let all = [
            OfRecords::CertificateBeyondPaper,
            OfRecords::CertificateBeyondFiles,
            OfRecords::CertificateBeyondDevices,
            OfRecords::CertificateBeyondDisk,
        ];
        all.into_iter().chain(others).map(|word| self.word(word)).collect()
    }

    fn copy(&self, file: &str, fate: &CopyFate) -> String {
        let word = match fate {
            CopyFate::Gone => OfRecords::CertificateCopyGone,
            CopyFate::Left => OfRecords::CertificateCopyLeft,
            CopyFate::Failed => OfRecords::CertificateCopyFailed,
        };
        self.say(word, &[("file", file)])
    }

    /// Returns whose hand it was, as the beginning of a sentence.
    fn hand(&self, by: &AccessBy, name: Option<&str>) -> String {
        let device = by.device.map(|device| self.words.device(device)).unwrap_or_default();
        match (by.role, name) {
            (AccessRole::Desk, Some(name)) => {
                self.say(OfRecords::LogByDeskNamed, &[("name", name)])
            }
            (AccessRole::Desk, None) => self.word(OfRecords::LogByDesk),
            (AccessRole::Remote, _) => self.word(OfRecords::LogByRemote),
            (AccessRole::Circle, _) => self.say(OfRecords::LogByCircle, &[("device", &device)]),
            (AccessRole::Guest, _) => self.say(OfRecords::LogByGuest, &[("device", &device)]),
            (AccessRole::Wall, _) => self.word(OfRecords::LogByWall),
            (AccessRole::Spare, _) => self.say(OfRecords::LogBySpare, &[("device", &device)]),
            (AccessRole::Host, _) => self.word(OfRecords::LogByHost),
            (AccessRole::Computer, _) => self.word(OfRecords::LogByComputer),
        }
    }

    fn table(&self, lines: &[Access]) -> Block {
        let heads = [(OfRecords::LogWhen, 1.0), (OfRecords::LogWhat, 5.0)];
        let columns = heads.map(|(head, weight)| Column {
            head: Text::plain(self.word(head)),
            weight,
            hue: Hue::Learning,
        });
        let rows = lines.iter().map(|line| Row {
            has_head: true,
            is_sum: false,
            cells: vec![vec![Text::plain(times(line))], vec![Text::plain(self.told(line))]],
        });
        let rows = rows.collect();
        Block::Table(Table { columns: columns.to_vec(), rows, hue: Hue::Learning, is_form: false })
    }

    fn told(&self, line: &Access) -> String {
        let name = line.by.facilitator.as_ref().and_then(|id| self.facilitator(id));
        let who = self.hand(&line.by, name);
        let plain = |word| self.say(word, &[("who", &who)]);
        let sheet = |word, id| self.say(word, &[("who", &who), ("sheet", &self.sheet(id))]);
        match &line.did {
            Did::Joined => plain(OfRecords::LogJoined),
            Did::Left => plain(OfRecords::LogLeft),
            Did::Opened => plain(OfRecords::LogOpened),
            Did::Changed => {
                let count = line.count.to_string();
                self.say(OfRecords::LogChanged, &[("who", &who), ("count", &count)])
            }
            Did::Described => plain(OfRecords::LogDescribed),
            Did::GaveIdea => plain(OfRecords::LogGaveIdea),
            Did::Shown { worksheet } => sheet(OfRecords::LogShown, worksheet),
            Did::TakenDown { worksheet } => sheet(OfRecords::LogTakenDown, worksheet),
            Did::Printed { paper, reader, .. } => {
                let reader = self.word(match reader {
                    Reader::Family => OfRecords::LogReaderFamily,
                    Reader::Authority => OfRecords::LogReaderAuthority,
                    Reader::SupportTeam => OfRecords::LogReaderSupportTeam,
                });
                let paper = self.words.file_name(*paper);
                let details = [("who", &*who), ("paper", &*paper), ("reader", &*reader)];
                self.say(OfRecords::LogPrinted, &details)
            }
            Did::FormFilled => plain(OfRecords::LogFormFilled),
            Did::Exported => plain(OfRecords::LogExported),
            Did::Restored => plain(OfRecords::LogRestored),
            Did::Merged => plain(OfRecords::LogMerged),
            Did::Erased => plain(OfRecords::LogErased),
            Did::KeptUntil => plain(OfRecords::LogKeptUntil),
            Did::Held => plain(OfRecords::LogHeld),
            Did::Released => plain(OfRecords::LogReleased),
            Did::Followed => plain(OfRecords::LogFollowed),
            Did::TookOver => plain(OfRecords::LogTookOver),
        }
    }

    fn facilitator(&self, id: &FacilitatorId) -> Option<&str> {
        let team = &self.day?.event.facilitators;
        team.iter().find(|one| &one.id == id).map(|one| one.name.as_str())
    }

    /// Returns what a worksheet is called; its id when it is not there any more.
    fn sheet(&self, id: &WorksheetId) -> String {
        match id.as_str() {
            "perfect-week" => self.words.word(OfHall::SheetWeek),
            "just-enough-support" => self.words.word(OfHall::SheetSupport),
            "budget" => self.words.word(OfHall::SheetMoney),
            "outcomes-and-actions" => self.words.word(OfHall::SheetGoals),
            "living-plan" => self.words.word(OfHall::SheetLiving),
            id => {
                let found = self.day.and_then(|day| day.worksheets.find(id));
                let short = self.words.language().short();
                let title = found.map(|sheet| sheet.title.in_language(short));
                title.unwrap_or(id).to_owned()
            }
        }
    }
}

/// Returns "10:02" or "10:02–10:14".
fn times(line: &Access) -> String {
    let clock = |at: DateTime<Utc>| at.with_timezone(&Local).format("%H:%M").to_string();
    let (at, until) = (clock(line.at), clock(line.until));
    if at == until { at } else { format!("{at}–{until}") }
}

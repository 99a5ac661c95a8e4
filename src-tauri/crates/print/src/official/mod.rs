//! Official forms: what a plan says under the headings that an authority asks for.
//!
//! What stands under which heading, and what is missing, is the domain's to say; this chooses the
//! words. The last page, what is still open, is for whoever organises the day and for the person's
//! own copy: an authority and a support team get the same paper without it.

mod gaps;
mod lines;
mod money;
mod thread;

use domain::official::{Allowed, Filled, Gap, Kind, State, ehc_plan, golden_thread, support_plan};
use domain::plan::Perspective;
use domain::{
    Circle, Consent, ConsentAnswer, PaperWarning, Purpose, Reader, Rejection, consent_answer,
    may_be_made_for,
};

use crate::order::{Made, Order, Who};
use crate::person::{initials, members};
use crate::sheet::{
    Block, Fact, Heading, Hue, Level, Name, NewPage, Paragraph, Pictures, Sheet, Size, Text, Voice,
};
use crate::words::{OnForms, Word, Words};

/// Which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    SupportPlan,
    EhcPlan,
}

/// Returns the form of one person, or of everybody, each beginning on a new page. Of everybody,
/// those who have not said yes to this reader are left out, and a warning names each.
pub(crate) fn official(order: &Order<'_>, form: Form) -> Result<Made, Rejection> {
    let words = Words::of(order.language);
    let mut warnings = Vec::new();
    let (title, title_of_all) = match form {
        Form::SupportPlan => (OnForms::TitleSupportPlan, OnForms::TitleAllSupport),
        Form::EhcPlan => (OnForms::TitleEhcPlan, OnForms::TitleAllEhc),
    };
    let (title, circles) = match order.who {
        Who::One(id) => {
            let circle = order.day.circle(id)?;
            (words.say(title, &[("name", &circle.person.name)]), vec![circle])
        }
        Who::Everyone => {
            let mut circles = Vec::new();
            for circle in order.day.who_plan() {
                let may = may_be_made_for(
                    &circle.person,
                    order.choice.reader,
                    order.was_asked,
                    order.now,
                );
                match may {
                    Ok(()) => circles.push(circle),
                    Err(reason) => {
                        warnings.push(PaperWarning::LeftOut { circle: circle.id.clone(), reason });
                    }
                }
            }
            (words.say(title_of_all, &[("event", &order.day.event.title)]), circles)
        }
    };
    let mut blocks = Vec::new();
    let mut footer = None;
    for circle in circles {
        let telling = Telling::of(order, circle, words, form);
        let foot = telling.footer();
        if footer.is_some() {
            blocks.push(Block::NewPage(NewPage::first_of(foot)));
        } else {
            footer = Some(foot);
        }
        blocks.extend(telling.pages(&mut warnings));
    }
    let sheet = Sheet {
        title,
        author: order.day.event.title.clone(),
        language: order.language,
        printed_on: order.printed_on,
        footer: footer.unwrap_or_default(),
        dress: order.choice.dress,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    };
    Ok(Made { sheet, warnings })
}

/// One person's plan being told on a form.
struct Telling<'a> {
    order: &'a Order<'a>,
    circle: &'a Circle,
    words: &'a Words,
    form: Form,
    allowed: Allowed,
    /// The person minds nobody seeing photos of people.
    with_photos: bool,
}

impl<'a> Telling<'a> {
    fn of(order: &'a Order<'a>, circle: &'a Circle, words: &'a Words, form: Form) -> Self {
        let allowed = Allowed::of(circle, order.choice);
        let photos = consent_answer(&circle.person.consents, Purpose::Photos, order.now);
        let with_photos = photos != Some(ConsentAnswer::No);
        Self { order, circle, words, form, allowed, with_photos }
    }

    fn name(&self) -> &str {
        self.circle.person.name.trim()
    }

    /// Returns for whom this copy is: in the organiser's words, or who reads it.
    fn made_for(&self) -> String {
        let made_for = self.order.choice.made_for.trim();
        if !made_for.is_empty() {
            return made_for.to_owned();
        }
        self.words.word(match self.order.choice.reader {
            Reader::Family => OnForms::ReaderFamily,
            Reader::Authority => OnForms::ReaderAuthority,
            Reader::SupportTeam => OnForms::ReaderSupportTeam,
        })
    }

    fn footer(&self) -> String {
        let printed = self.words.date(self.order.printed_on);
        let (name, who) = (self.name(), self.made_for());
        self.words.say(OnForms::Foot, &[("name", name), ("who", &who), ("date", &printed)])
    }

    fn pages(&self, warnings: &mut Vec<PaperWarning>) -> Vec<Block> {
        let day = self.order.day;
        let filled = match self.form {
            Form::SupportPlan => support_plan(day, self.circle, self.allowed),
            Form::EhcPlan => ehc_plan(day, self.circle, self.allowed),
        };
        let mut blocks = vec![self.title(), Block::Facts(self.facts())];
        let how = self.words.say(OnForms::HowToRead, &[("name", self.name())]);
        blocks.push(line(how, Size::Body));
        for one in &filled {
            blocks.extend(self.item(one));
        }
        if self.form == Form::EhcPlan {
            blocks.extend(self.thread(&golden_thread(day, self.circle, self.allowed)));
        }
        for one in filled.iter().filter(|one| is_open(one)) {
            warnings.push(PaperWarning::Gap {
                circle: self.circle.id.clone(),
                item: self.item_title(one),
                is_empty: one.state == State::Empty,
            });
        }
        if self.order.choice.reader == Reader::Family {
            blocks.extend(self.still_open(&filled));
        }
        blocks
    }

    fn title(&self) -> Block {
        let kind = match self.form {
            Form::SupportPlan => OnForms::KindSupportPlan,
            Form::EhcPlan => OnForms::KindEhcPlan,
        };
        Block::Name(Name {
            text: Text::plain(self.name()),
            initials: initials(self.name()),
            below: Text::plain(self.words.word(kind)),
            hue: Hue::Plain,
        })
    }

    fn facts(&self) -> Vec<Fact> {
        let event = &self.order.day.event;
        let date = event.date.map(|date| self.words.date(date));
        let planned: Vec<String> = [Some(event.title.clone()), date, Some(event.venue.clone())]
            .into_iter()
            .flatten()
            .filter(|part| !part.trim().is_empty())
            .collect();
        let names: Vec<String> = members(self.circle)
            .into_iter()
            .map(|member| match member.relation.trim() {
                "" => member.name.clone(),
                relation => {
                    let details = [("name", member.name.as_str()), ("relation", relation)];
                    self.words.say(Word::Member, &details)
                }
            })
            .collect();
        let born = self.circle.person.born.map(|born| self.words.date(born));
        let facts = [
            (OnForms::Name, self.name().to_owned()),
            (OnForms::Born, born.unwrap_or_default()),
            (OnForms::Planned, planned.join(" · ")),
            (OnForms::Circle, self.words.list(&names)),
            (OnForms::MadeFor, self.made_for()),
            (OnForms::WhoseYes, self.whose_yes().unwrap_or_default()),
        ];
        let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
        said.map(|(label, value)| self.fact(label, Text::plain(value))).collect()
    }

    /// Returns who agreed that this reader has a copy; nothing on the person's own.
    fn whose_yes(&self) -> Option<String> {
        if self.order.choice.reader == Reader::Family {
            return None;
        }
        let consents = &self.circle.person.consents;
        let is_yes = consent_answer(consents, Purpose::ShareWithPeople, self.order.now)
            == Some(ConsentAnswer::Yes);
        let consent = consents.iter().find(|one| one.purpose == Purpose::ShareWithPeople);
        Some(match consent.filter(|_| is_yes) {
            Some(consent) => self.yes(consent),
            None => {
                let asked = self.words.date(self.order.printed_on);
                let details = [("name", self.name()), ("date", &*asked)];
                self.words.say(OnForms::YesAsked, &details)
            }
        })
    }

    fn yes(&self, consent: &Consent) -> String {
        let who = consent.given_by.trim();
        let yes = match consent.on {
            Some(on) => {
                let date = self.words.date(on);
                self.words.say(OnForms::YesOn, &[("who", who), ("date", &date)])
            }
            None => self.words.say(OnForms::YesGiven, &[("who", who)]),
        };
        let yes = match consent.to_whom.trim() {
            "" => yes,
            whom => self.words.say(OnForms::YesToWhom, &[("yes", &yes), ("whom", whom)]),
        };
        let Some(until) = consent.until else { return yes };
        let date = self.words.date(until);
        self.words.say(OnForms::YesUntil, &[("yes", &yes), ("date", &date)])
    }

    fn item_title(&self, filled: &Filled) -> String {
        let title = filled.asked.title.in_language(self.words.language().short());
        let number = filled.asked.id.as_str();
        match self.form {
            Form::SupportPlan => {
                self.words.say(OnForms::Item, &[("number", number), ("title", title)])
            }
            Form::EhcPlan => {
                self.words.say(OnForms::Section, &[("letter", number), ("title", title)])
            }
        }
    }

    fn item(&self, filled: &Filled) -> Vec<Block> {
        let about = filled.asked.about.in_language(self.words.language().short());
        let (state, hue) = match (filled.asked.kind, filled.state) {
            (Kind::NotOurs, _) => (OnForms::StateNotOurs, Hue::Plain),
            (_, State::Complete) => (OnForms::StateComplete, Hue::Good),
            (_, State::Partial) => (OnForms::StatePartial, Hue::Learning),
            (_, State::Empty) => (OnForms::StateEmpty, Hue::Plain),
        };
        let mut facts = vec![self.fact(OnForms::State, Text::strong(self.words.word(state)))];
        if filled.asked.kind == Kind::Contribution {
            let words = self.words.word(OnForms::Contribution);
            facts.insert(0, self.fact(OnForms::Status, Text::strong(words)));
        }
        let mut top = vec![
            heading(Level::Two, &self.item_title(filled), hue),
            Block::Paragraph(Paragraph { text: Text::quiet(about), size: Size::Body }),
            Block::Facts(facts),
        ];
        if filled.lines.is_empty() && filled.asked.kind != Kind::NotOurs {
            let nothing = self.words.say(OnForms::Nothing, &[("name", self.name())]);
            top.push(line(nothing, Size::Body));
        }
        let mut blocks = vec![Block::Together(top)];
        blocks.extend(self.groups(filled, hue));
        blocks
    }

    fn fact(&self, label: OnForms, value: Text) -> Fact {
        Fact { label: Text::quiet(self.words.word(label)), value }
    }

    /// Returns words that somebody wrote on the day, in the language of the day if it is known to
    /// be another than the paper's.
    fn said(&self, words: &str) -> Text {
        match self.order.day.event.languages.as_slice() {
            [only] if !only.starts_with(self.words.language().short()) => {
                Text::default().and_in(only, Voice::Plain, words.trim())
            }
            _ => Text::plain(words.trim()),
        }
    }

    fn perspective(&self, perspective: Perspective) -> String {
        self.words.perspective(perspective, self.name())
    }

    fn perspectives(&self, views: &[Perspective]) -> String {
        let names: Vec<String> = views.iter().map(|view| self.perspective(*view)).collect();
        names.join(", ")
    }
}

/// Tells whether an item is worth a warning: what only the authority fills in is not.
fn is_open(filled: &Filled) -> bool {
    filled.asked.kind != Kind::NotOurs && filled.state != State::Complete
}

/// Tells whether there is anything to say of an item on the last page.
fn has_gaps(filled: &Filled) -> bool {
    let gaps: &[Gap] = &filled.gaps;
    !gaps.is_empty()
}

fn heading(level: Level, words: &str, hue: Hue) -> Block {
    Block::Heading(Heading { level, text: Text::plain(words), hue })
}

fn line(words: String, size: Size) -> Block {
    Block::Paragraph(Paragraph { text: Text::plain(words), size })
}

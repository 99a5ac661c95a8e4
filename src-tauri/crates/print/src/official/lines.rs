//! The lines of an item, in groups: each worksheet with its notes, each list of the plan.

use domain::money::SupportTier;
use domain::official::{
    ActionLine, Filled, Line, NoteLine, Origin, OutcomeLine, ProvisionLine, Says, StepLine,
    Voice as Said, Whose,
};
use domain::plan::{Block as PlanBlock, Mix, Weekday};
use domain::worksheet::{Column, ColumnType};

use super::Telling;
use super::heading;
use crate::sheet::{Block, Hue, Item, Level, List, Picture, PictureKey, Size, Text, Voice};
use crate::symbol_names::symbol_name;
use crate::words::{InPack, OnForms, Word};

impl Telling<'_> {
    /// Returns the lines of an item, each group under whatever supplied it.
    pub(super) fn groups(&self, filled: &Filled, hue: Hue) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut title = String::new();
        let mut items: Vec<Item> = Vec::new();
        for line in &filled.lines {
            let group = self.group(line);
            if group != title {
                blocks.extend(list(&mut items, hue));
                blocks.push(heading(Level::Three, &group, Hue::Plain));
                title = group;
            }
            match self.item_of(line) {
                Ok(item) => items.push(item),
                Err(others) => blocks.extend(others),
            }
        }
        blocks.extend(list(&mut items, hue));
        blocks
    }

    /// Returns what a group of lines is called.
    fn group(&self, line: &Line) -> String {
        self.words.word(match &line.says {
            Says::Note(_) => return self.place(&line.from),
            Says::Outcome(_) => OnForms::GroupOutcomes,
            Says::Behind { .. } => OnForms::GroupBehind,
            Says::Week { .. } => OnForms::GroupWeek,
            Says::Fallback { .. } => OnForms::GroupFallback,
            Says::Money(_) | Says::NoSum | Says::MoneyKept => OnForms::GroupMoney,
            Says::Action(_) => OnForms::GroupActions,
            Says::Review { .. } => OnForms::GroupReview,
            Says::Provision(_) => OnForms::GroupProvision,
            Says::Source { .. } => OnForms::GroupSources,
        })
    }

    /// Returns "One-page profile: What is important to me", in the organiser's own words.
    fn place(&self, from: &Origin) -> String {
        let Origin::Note { worksheet, section, .. } = from else { return String::new() };
        let language = self.words.language().short();
        let Some(sheet) = self.order.day.worksheets.find(worksheet) else {
            return worksheet.clone();
        };
        let title = sheet.title.in_language(language);
        let Some(section) = sheet.section(section) else { return title.to_owned() };
        let section = section.title.in_language(language);
        self.words.say(OnForms::Place, &[("sheet", title), ("section", section)])
    }

    /// Returns a line as one thing of a list, or as blocks of its own.
    fn item_of(&self, line: &Line) -> Result<Item, Vec<Block>> {
        Ok(match &line.says {
            Says::Note(note) => self.note(note, &line.from, line.whose),
            Says::Outcome(outcome) => self.outcome(outcome).into(),
            Says::Behind { text, outcome } => {
                let text = self.said(text);
                self.with_details(text, &[self.labelled(OnForms::For, outcome)]).into()
            }
            Says::Week { block, mixes } => self.week(block, mixes),
            Says::Fallback { activity, instead } => {
                let what = Text::strong(activity).and(Voice::Plain, ": ");
                let instead = self.said(instead);
                Text([what.0, instead.0].concat()).into()
            }
            Says::Action(action) => self.action(action).into(),
            Says::Provision(idea) => self.provision(idea).into(),
            Says::Source { worksheet, notes, views } => {
                let sheet = self.order.day.worksheets.find(worksheet);
                let language = self.words.language().short();
                let title = sheet.map_or(worksheet.as_str(), |one| one.title.in_language(language));
                let (count, views) = (notes.to_string(), self.perspectives(views));
                let details = [("count", count.as_str()), ("views", views.as_str())];
                let details = self.words.say(OnForms::Notes, &details);
                self.with_details(Text::plain(title), &[details]).into()
            }
            Says::Review { on, every_weeks } => {
                let made = self.order.day.event.date;
                let sentence = self.words.review(made, *on, *every_weeks);
                return Err(vec![super::line(sentence, Size::Body)]);
            }
            Says::Money(account) => return Err(self.money(account)),
            Says::NoSum => {
                return Err(vec![super::line(self.words.word(Word::MoneyNoSum), Size::Body)]);
            }
            Says::MoneyKept => {
                return Err(vec![super::line(self.words.word(OnForms::MoneyKept), Size::Body)]);
            }
        })
    }

    fn note(&self, note: &NoteLine, from: &Origin, whose: Option<Whose>) -> Item {
        let has_words = !note.text.is_empty();
        let mut text = if has_words { self.said(&note.text) } else { Text::default() };
        if let Some(whose) = whose {
            // The dot holds on to the words before it, so that no line begins with it.
            let view = self.view(whose);
            let view = if has_words { format!("\u{A0}· {view}") } else { view };
            text = text.and(Voice::Quiet, view);
        }
        let columns: Vec<String> =
            note.columns.iter().filter_map(|(id, value)| self.column(from, id, value)).collect();
        let picture = self.picture(note, has_words);
        Item { text: self.with_details(text, &columns), picture }
    }

    fn picture(&self, note: &NoteLine, has_words: bool) -> Option<Picture> {
        let photo = note.picture.clone().filter(|_| self.with_photos);
        let circle = self.circle.id.clone();
        let key = photo.map(|hash| PictureKey::Photo { circle, hash });
        let key = key.or_else(|| note.symbol.clone().map(PictureKey::Symbol))?;
        let name = match &key {
            PictureKey::Symbol(id) => symbol_name(id, self.words.language()),
            PictureKey::Photo { .. } => None,
        };
        let says = || name.unwrap_or_else(|| self.words.word(OnForms::Picture));
        let says = if has_words { String::new() } else { says() };
        Some(Picture { key, says })
    }

    /// Returns whose view something is, and how it was said.
    fn view(&self, whose: Whose) -> String {
        let who = self.perspective(whose.perspective);
        let view = match whose.voice {
            Said::Own => who,
            Said::Supported => self.words.say(Word::ViewSupported, &[("who", &who)]),
            Said::OnBehalf => {
                let details = [("who", who.as_str()), ("name", self.name())];
                self.words.say(Word::ViewOnBehalf, &details)
            }
        };
        if whose.is_guess { self.words.say(Word::ViewBestGuess, &[("who", &view)]) } else { view }
    }

    /// Returns "Who makes the final decision: Grace", as the column of a worksheet says it.
    fn column(&self, from: &Origin, id: &str, value: &str) -> Option<String> {
        let Origin::Note { worksheet, section, .. } = from else { return None };
        let sheet = self.order.day.worksheets.find(worksheet)?;
        let column = sheet.section(section)?.column(id)?;
        let label = column.title.in_language(self.words.language().short());
        let value = self.value(column, value)?;
        Some(self.words.labelled(label, &value))
    }

    fn value(&self, column: &Column, value: &str) -> Option<String> {
        let value = value.trim();
        match column.kind {
            ColumnType::Choice => {
                let choice = column.choices.iter().find(|choice| choice.id.as_str() == value)?;
                Some(choice.title.in_language(self.words.language().short()).to_owned())
            }
            ColumnType::Person => {
                Some(self.circle.name_of(value).unwrap_or(value).trim().to_owned())
            }
            ColumnType::Date => {
                let date = domain::plan::parse_date(value);
                Some(date.map_or_else(|| value.to_owned(), |date| self.words.date(date)))
            }
            ColumnType::YesNoNotSure => match value {
                "Yes" => Some(self.words.word(Word::Yes)),
                _ => None,
            },
            ColumnType::Text | ColumnType::Place | ColumnType::ZeroToTen => Some(value.to_owned()),
            // A picture in a column has no words.
            ColumnType::Picture => None,
        }
    }

    fn outcome(&self, outcome: &OutcomeLine) -> Text {
        let by = outcome.by.map(|by| self.words.date(by));
        let by = by.unwrap_or_else(|| self.words.word(Word::NoDate));
        let mut details = Vec::new();
        for (label, words) in [
            (Word::GivesMe, &outcome.gives_me),
            (Word::Measure, &outcome.measure),
            (Word::ByWhen, &by),
        ] {
            let label = self.words.word(label);
            details.extend((!words.is_empty()).then(|| self.words.labelled(&label, words)));
        }
        if !outcome.baseline.is_empty() {
            details.insert(0, self.labelled(OnForms::Now, &outcome.baseline));
        }
        if !outcome.steps.is_empty() {
            let steps: Vec<String> = outcome.steps.iter().map(|step| self.step(step)).collect();
            details.push(self.labelled(OnForms::Steps, &steps.join("; ")));
        }
        self.with_details(self.strong(&outcome.statement), &details)
    }

    /// Returns an action with how it begins: a first step alone does not say what for.
    fn step(&self, step: &StepLine) -> String {
        if step.first_step.is_empty() {
            return step.action.clone();
        }
        let details = [("what", step.action.as_str()), ("step", step.first_step.as_str())];
        self.words.say(OnForms::Step, &details)
    }

    fn week(&self, block: &PlanBlock, mixes: &[Mix]) -> Item {
        let mut details = vec![self.when(block)];
        details.push(block.place.trim().to_owned());
        let with: Vec<String> =
            block.with.iter().map(|id| self.circle.name_of(id).unwrap_or(id).to_owned()).collect();
        if !with.is_empty() {
            details.push(self.words.say(Word::EntryWith, &[("names", &self.words.list(&with))]));
        }
        details.retain(|words| !words.is_empty());
        let mut lines = vec![details.join(" · ")];
        for mix in mixes {
            let who = mix.helper.as_deref().filter(|id| !id.is_empty()).unwrap_or(&mix.who);
            let who = self.circle.name_of(who).unwrap_or(who).trim().to_owned();
            let time = self.time(Some(mix.minutes_per_week));
            let parts = [self.words.word(tier(mix.tier)), who, time];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            lines.push(parts.join(" · "));
        }
        let text = self.with_details(self.said(&block.activity), &lines);
        let symbol = block.symbol.clone().map(PictureKey::Symbol);
        Item { text, picture: symbol.map(|key| Picture { key, says: String::new() }) }
    }

    /// Returns "every day, Morning" or "Monday, Thursday, Evening 19:30".
    fn when(&self, block: &PlanBlock) -> String {
        let part = self.words.word(match block.part {
            domain::plan::DayPart::AM => Word::PartMorning,
            domain::plan::DayPart::PM => Word::PartAfternoon,
            domain::plan::DayPart::Eve => Word::PartEvening,
            domain::plan::DayPart::Night => Word::PartNight,
        });
        let mut parts = if block.days.len() == Weekday::ALL.len() {
            vec![self.words.word(Word::EveryDay)]
        } else {
            block.days.iter().map(|day| self.words.weekday(*day)).collect()
        };
        parts.push(part);
        let when = parts.join(", ");
        block.start.map_or(when.clone(), |start| format!("{when} {start}"))
    }

    fn action(&self, action: &ActionLine) -> Text {
        let words = self.words;
        let owner = action.owner.clone().unwrap_or_else(|| words.word(Word::NoOwner));
        let who = if action.helpers.is_empty() {
            owner
        } else {
            let names = words.list(&action.helpers);
            words.say(Word::WhoWith, &[("who", &owner), ("names", &names)])
        };
        let mut details = vec![self.labelled(OnForms::Who, &who)];
        if action.owner.is_some() {
            let yes = if action.has_owner_agreed { Word::Yes } else { Word::NotYet };
            details.push(self.labelled_in(Word::SaidYes, &words.word(yes)));
        }
        let by = action.by.map(|by| words.date(by));
        let by = by.unwrap_or_else(|| words.word(Word::NoDate));
        details.push(self.labelled_in(Word::ByWhen, &by));
        let mut lines = vec![details.join(" · ")];
        if !action.first_step.is_empty() {
            lines.push(self.labelled_in(Word::FirstStep, &action.first_step));
        }
        lines.extend(action.outcome.as_ref().map(|one| self.labelled(OnForms::For, one)));
        if action.is_done {
            lines.push(words.word(Word::IsDone));
        }
        self.with_details(self.said(&action.what), &lines)
    }

    fn provision(&self, idea: &ProvisionLine) -> Text {
        let tier = idea.tier.map(|one| self.words.word(tier(one)));
        let cost = idea
            .pence_a_year
            .map(|pence| self.words.say(OnForms::AYear, &[("amount", &self.words.money(pence))]));
        let by = idea.by.map(|by| self.labelled_in(Word::ByWhen, &self.words.date(by)));
        let parts = [
            tier.unwrap_or_default(),
            idea.who.clone(),
            self.time(idea.minutes_per_week),
            cost.unwrap_or_default(),
            by.unwrap_or_default(),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let mut lines = vec![parts.join(" · ")];
        let outcomes = self.circle.plan.outcomes().list;
        let serves = outcomes.iter().filter(|outcome| idea.outcomes.contains(&outcome.id));
        let serves: Vec<&str> = serves.map(|outcome| outcome.statement.trim()).collect();
        if !serves.is_empty() {
            lines.push(self.labelled(OnForms::For, &serves.join("; ")));
        }
        self.with_details(self.said(&idea.what), &lines)
    }

    /// Returns "2 h 30 min a week", or nothing where nobody said how long.
    fn time(&self, minutes: Option<i64>) -> String {
        let Some(minutes) = minutes.filter(|minutes| *minutes > 0) else { return String::new() };
        self.words.say(InPack::AWeek, &[("time", &self.words.length(minutes))])
    }

    fn strong(&self, words: &str) -> Text {
        let mut text = self.said(words);
        text.0.iter_mut().for_each(|run| run.voice = Voice::Strong);
        text
    }

    fn labelled(&self, label: OnForms, words: &str) -> String {
        let label = self.words.word(label);
        self.words.labelled(&label, words)
    }

    fn labelled_in(&self, label: Word, words: &str) -> String {
        let label = self.words.word(label);
        self.words.labelled(&label, words)
    }

    /// Returns a text with more about it below, quieter.
    fn with_details(&self, text: Text, details: &[String]) -> Text {
        let details: Vec<&str> =
            details.iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
        if details.is_empty() {
            return text;
        }
        text.and(Voice::Quiet, format!("\n{}", details.join("\n")))
    }
}

/// Returns the list of what was gathered, if there is any.
fn list(items: &mut Vec<Item>, hue: Hue) -> Option<Block> {
    let items = std::mem::take(items);
    (!items.is_empty()).then_some(Block::List(List { items, hue }))
}

fn tier(tier: SupportTier) -> Word {
    match tier {
        SupportTier::Myself => Word::SupportMyself,
        SupportTier::FamilyFriends => Word::SupportFamily,
        SupportTier::Community => Word::SupportCommunity,
        SupportTier::Technology => Word::SupportTechnology,
        SupportTier::SharedPaid => Word::SupportShared,
        SupportTier::PaidOneToOne => Word::SupportPaid,
        SupportTier::MoreThanOne => Word::SupportTwo,
        SupportTier::NotNow => Word::NotYet,
    }
}

//! The roll-up of the event on paper: the organiser's own copy, or the one to pass on.

use domain::money::SupportTier;
use domain::plan::{GapArea, IsThere, Perspective};
use domain::{Count, Evidence, GapLine, OutcomeArea, Reader, RollUp, RollUpCopy, RollUpSaid};

use super::pieces::{heading, page, paragraph, row, small};
use super::{Hall, Paper};
use crate::order::Order;
use crate::sheet::{Block, Callout, Hue, Level, List, Orientation, Row, Sheet, Text, Voice};
use crate::words::OfHall;

/// Returns the roll-up: the family's copy is the organiser's own, every other is to be passed on.
pub(crate) fn roll_up(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let copy = match order.choice.reader {
        Reader::Family => RollUpCopy::Own,
        Reader::Authority | Reader::SupportTeam => RollUpCopy::ToPassOn,
    };
    let all = domain::roll_up(order.day, order.now, copy);
    let mut blocks = vec![page(Orientation::Portrait)];
    blocks.push(hall.title(OfHall::RollHead, Hue::Fun));
    blocks.extend(hall.who_is_counted(&all));
    if all.agreed == Count::Exactly(0) {
        return Ok(hall.rolled_up(copy, blocks));
    }
    blocks.extend(hall.gaps(&all.gaps));
    blocks.extend(hall.counts(OfHall::RollOutcomes, Hue::Learning, &all.outcomes, |area| {
        hall.word(outcome_area(*area))
    }));
    blocks.extend(hall.themes(&all));
    blocks.extend(
        hall.counts(OfHall::RollTiers, Hue::PaidSupport, &all.tiers, |tier| {
            hall.word(support(*tier))
        }),
    );
    blocks.extend(
        hall.counts(OfHall::RollWorks, Hue::Good, &all.works, |view| hall.word(whose(*view))),
    );
    blocks.extend(hall.messages(&all.evidence));
    if let Some(said) = &all.said {
        blocks.extend(hall.own_words(said));
    }
    Ok(hall.rolled_up(copy, blocks))
}

impl Hall<'_> {
    fn rolled_up(&self, copy: RollUpCopy, blocks: Vec<Block>) -> Sheet {
        let foot = match copy {
            RollUpCopy::Own => OfHall::RollFootOwn,
            RollUpCopy::ToPassOn => OfHall::RollFootShared,
        };
        self.sheet(OfHall::TitleRollUp, foot, blocks)
    }

    fn who_is_counted(&self, all: &RollUp) -> Vec<Block> {
        let (word, hue) = match all.copy {
            RollUpCopy::Own => (OfHall::RollOwn, Hue::Stop),
            RollUpCopy::ToPassOn => (OfHall::RollShared, Hue::Plain),
        };
        let mut inside = vec![paragraph(Text::strong(self.word(word)))];
        let made_for = self.order.choice.made_for.trim();
        if all.copy == RollUpCopy::ToPassOn && !made_for.is_empty() {
            let made_for = self.say(OfHall::RollMadeFor, &[("who", made_for)]);
            inside.push(paragraph(Text::plain(made_for)));
        }
        let agreed = self.count(all.agreed);
        let mut blocks = vec![
            Block::Callout(Callout { blocks: inside, hue }),
            paragraph(Text::plain(self.say(OfHall::RollAgreed, &[("count", &agreed)]))),
        ];
        if all.agreed == Count::Exactly(0) {
            blocks.push(self.sentence(OfHall::RollNobody));
        } else if all.copy == RollUpCopy::ToPassOn {
            blocks.push(small(Text::quiet(self.word(OfHall::RollHowCounted))));
        }
        blocks
    }

    fn count(&self, count: Count) -> String {
        match count {
            Count::Exactly(people) => people.to_string(),
            Count::FewerThanFive => self.word(OfHall::CountFewer),
            Count::FiveOrMore => self.word(OfHall::CountMore),
        }
    }

    fn gaps(&self, all: &[GapLine]) -> Vec<Block> {
        let head = heading(Level::Two, self.word(OfHall::RollGaps), Hue::Home);
        let none = Count::Exactly(0);
        let lines: Vec<&GapLine> = all.iter().filter(|line| line.wanted != none).collect();
        if lines.is_empty() {
            return vec![Block::Together(vec![head, self.sentence(OfHall::RollNoGaps)])];
        }
        let heads = [
            (OfHall::RollArea, 2.0),
            (OfHall::RollWanted, 1.0),
            (OfHall::RollThere, 1.0),
            (OfHall::RollNotThere, 2.2),
        ];
        let rows = lines.into_iter().map(|line| {
            let answers = IsThere::ALL.into_iter().zip(line.answers);
            let missing: Vec<Text> = answers
                .filter(|(is, count)| *is != IsThere::Yes && *count != none)
                .map(|(is, count)| {
                    let said = self.word(there(is));
                    Text::plain(said).and(Voice::Strong, format!(": {}", self.count(count)))
                })
                .collect();
            let there = line.answers[0];
            Row {
                has_head: true,
                is_sum: false,
                cells: vec![
                    vec![Text::plain(self.word(gap_area(line.area)))],
                    vec![Text::plain(self.count(line.wanted))],
                    vec![Text::plain(self.count(there))],
                    missing,
                ],
            }
        });
        let rows = rows.collect();
        vec![
            Block::Together(vec![head, self.sentence(OfHall::RollGapsAbout)]),
            self.table(&heads, rows, Hue::Home),
        ]
    }

    /// Returns a short table of counts; what nobody said is left out, and all nought is a sentence.
    fn counts<T>(
        &self,
        title: OfHall,
        hue: Hue,
        all: &[(T, Count)],
        name: impl Fn(&T) -> String,
    ) -> Vec<Block> {
        let head = heading(Level::Two, self.word(title), hue);
        let said = all.iter().filter(|(_, count)| *count != Count::Exactly(0));
        let rows: Vec<Row> = said
            .map(|(what, count)| {
                row(vec![Text::plain(name(what)), Text::plain(self.count(*count))])
            })
            .collect();
        if rows.is_empty() {
            return vec![Block::Together(vec![head, self.sentence(OfHall::RollNothing)])];
        }
        let heads = [(OfHall::RollWhat, 3.0), (OfHall::RollPeople, 1.2)];
        vec![head, self.table(&heads, rows, hue)]
    }

    fn themes(&self, all: &RollUp) -> Vec<Block> {
        let themes = self.counts(OfHall::RollThemes, Hue::Fun, &all.themes, |theme| theme.clone());
        match all.copy {
            RollUpCopy::Own => themes,
            RollUpCopy::ToPassOn => {
                let about = small(Text::quiet(self.word(OfHall::RollThemesAbout)));
                below_the_heading(themes, about)
            }
        }
    }

    fn messages(&self, all: &[(Evidence, Count)]) -> Vec<Block> {
        let mut blocks = vec![heading(Level::Two, self.word(OfHall::RollMessages), Hue::Plain)];
        let messages: [(OfHall, &[Evidence]); 5] = [
            (OfHall::MessageVision, &[Evidence::Partners, Evidence::Gaps]),
            (OfHall::MessageAspirations, &[Evidence::Outcomes]),
            (OfHall::MessageTogether, &[Evidence::SeveralTiers]),
            (OfHall::MessagePersonal, &[Evidence::Worksheets, Evidence::Money]),
            (OfHall::MessageOptions, &[Evidence::AfterSixteen]),
        ];
        let heads =
            [(OfHall::RollMessage, 1.4), (OfHall::RollShows, 2.6), (OfHall::RollPeople, 1.0)];
        let rows = messages.into_iter().flat_map(|(message, shown)| {
            let of = all.iter().filter(|(evidence, _)| shown.contains(evidence));
            of.map(move |(evidence, count)| {
                row(vec![
                    Text::plain(self.word(message)),
                    Text::plain(self.word(shows(*evidence))),
                    Text::plain(self.count(*count)),
                ])
            })
        });
        blocks.push(self.table(&heads, rows.collect(), Hue::Plain));
        blocks
    }

    fn own_words(&self, said: &RollUpSaid) -> Vec<Block> {
        let mut blocks = vec![
            heading(Level::Two, self.word(OfHall::RollWords), Hue::Stop),
            self.only_for(OfHall::RollOwn),
        ];
        let gaps = said.gaps.iter().map(|gap| {
            let known = [
                gap.exists.map(|is| self.word(there(is))),
                gap.area.map(|area| self.word(gap_area(Some(area)))),
                Some(gap.note.clone()).filter(|note| !note.is_empty()),
            ];
            let known: Vec<String> = known.into_iter().flatten().collect();
            Text::plain(&gap.wanted).and(Voice::Quiet, format!("\u{A0}· {}", known.join(" · ")))
        });
        let works = said.works.iter().map(Text::plain);
        let lists: [(OfHall, Hue, OfHall, Vec<Text>); 2] = [
            (OfHall::RollWordsGaps, Hue::Home, OfHall::RollNoGaps, gaps.collect()),
            (OfHall::RollWordsWorks, Hue::Good, OfHall::RollNoWorks, works.collect()),
        ];
        for (title, hue, nothing, texts) in lists {
            let head = heading(Level::Three, self.word(title), hue);
            if texts.is_empty() {
                blocks.push(Block::Together(vec![head, self.sentence(nothing)]));
                continue;
            }
            let items = texts.into_iter().map(Into::into).collect();
            blocks.extend([head, Block::List(List { items, hue })]);
        }
        blocks
    }
}

/// Puts a block just below the heading that others begin with.
fn below_the_heading(mut blocks: Vec<Block>, about: Block) -> Vec<Block> {
    match blocks.first_mut() {
        Some(Block::Together(inside)) => inside.insert(1, about),
        Some(_) => blocks.insert(1, about),
        None => blocks.push(about),
    }
    blocks
}

fn outcome_area(area: OutcomeArea) -> OfHall {
    match area {
        OutcomeArea::PFA1 => OfHall::AreaPfa1,
        OutcomeArea::PFA2 => OfHall::AreaPfa2,
        OutcomeArea::PFA3 => OfHall::AreaPfa3,
        OutcomeArea::PFA4 => OfHall::AreaPfa4,
        OutcomeArea::Wellbeing => OfHall::AreaWellbeing,
        OutcomeArea::Everyday => OfHall::AreaEveryday,
    }
}

fn gap_area(area: Option<GapArea>) -> OfHall {
    match area {
        Some(GapArea::PFA1) => OfHall::AreaPfa1,
        Some(GapArea::PFA2) => OfHall::AreaPfa2,
        Some(GapArea::PFA3) => OfHall::AreaPfa3,
        Some(GapArea::PFA4) => OfHall::AreaPfa4,
        Some(GapArea::Education) => OfHall::AreaEducation,
        Some(GapArea::Health) => OfHall::AreaHealth,
        Some(GapArea::Care) => OfHall::AreaCare,
        Some(GapArea::Housing) => OfHall::AreaHousing,
        Some(GapArea::Work) => OfHall::AreaWork,
        None => OfHall::AreaUnsaid,
    }
}

fn there(is: IsThere) -> OfHall {
    match is {
        IsThere::Yes => OfHall::ThereYes,
        IsThere::No => OfHall::ThereNo,
        IsThere::Full => OfHall::ThereFull,
        IsThere::TooFar => OfHall::ThereTooFar,
        IsThere::NotAccessible => OfHall::ThereNotAccessible,
        IsThere::Unknown => OfHall::ThereUnknown,
    }
}

fn support(tier: SupportTier) -> OfHall {
    match tier {
        SupportTier::Myself => OfHall::TierMyself,
        SupportTier::FamilyFriends => OfHall::TierFamily,
        SupportTier::Community => OfHall::TierCommunity,
        SupportTier::Technology => OfHall::TierTechnology,
        SupportTier::SharedPaid => OfHall::TierShared,
        SupportTier::PaidOneToOne => OfHall::TierPaid,
        SupportTier::MoreThanOne => OfHall::TierTwo,
        SupportTier::NotNow => OfHall::TierNotNow,
    }
}

fn whose(view: Perspective) -> OfHall {
    match view {
        Perspective::Person => OfHall::ViewPerson,
        Perspective::Family => OfHall::ViewFamily,
        Perspective::Friend => OfHall::ViewFriend,
        Perspective::Staff => OfHall::ViewStaff,
        Perspective::School => OfHall::ViewSchool,
        Perspective::Health => OfHall::ViewHealth,
        Perspective::SocialCare => OfHall::ViewSocialCare,
        Perspective::Other => OfHall::ViewOther,
    }
}

fn shows(evidence: Evidence) -> OfHall {
    match evidence {
        Evidence::Partners => OfHall::ShowsPartners,
        Evidence::Gaps => OfHall::ShowsGaps,
        Evidence::Outcomes => OfHall::ShowsOutcomes,
        Evidence::SeveralTiers => OfHall::ShowsTiers,
        Evidence::Worksheets => OfHall::ShowsWorksheets,
        Evidence::Money => OfHall::ShowsMoney,
        Evidence::AfterSixteen => OfHall::ShowsAfterSixteen,
    }
}

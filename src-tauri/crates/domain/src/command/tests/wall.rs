//! The wall while it stands still, what needs a fresh yes, and what a person agreed to.

#![expect(clippy::type_complexity, reason = "a table is read as it stands")]

use crate::consent::{ConsentAnswer, ConsentBasis};
use crate::{Frozen, WallLook};

use super::*;

impl Table {
    fn desk(&mut self, command: Command) -> Result<(), Rejection> {
        self.does(&Role::Facilitator, command)
    }

    /// Puts the profile on the wall, with a yes; returns the question.
    fn has_on_the_wall(&mut self, name: &str) -> RequestId {
        let request = self.asks(name);
        self.answers(name, &request, true).expect("a yes");
        self.shows(&request).expect("it may");
        request
    }

    fn seen(&self) -> &Showing {
        self.day.projection.seen()
    }

    fn offers(&mut self, name: &str, sheet: &str, section: Option<&str>) -> Result<(), Rejection> {
        let (worksheet, section) = place(sheet, section);
        let circle = circle(name);
        self.does(&role(name), Command::OfferToShow { circle, worksheet, section })
    }

    fn desk_asks(
        &mut self,
        name: &str,
        sheet: &str,
        section: Option<&str>,
    ) -> Result<(), Rejection> {
        let (worksheet, section) = place(sheet, section);
        self.desk(Command::AskToShow { circle: circle(name), worksheet, section })
    }

    fn writes_at(&mut self, name: &str, record: &str, (sheet, section): (&str, &str)) {
        let fields = [("worksheet", sheet), ("section", section), ("text", "something said")];
        let edit = Edit::Insert {
            collection: Collection::Entries,
            record: RecordId::new(record).expect("an id"),
            order: crate::plan::Order::after(None),
            fields: fields.map(|(name, value)| (name.to_owned(), value.into())).into(),
        };
        let write = Command::EditPlan { circle: circle(name), edits: vec![edit] };
        self.does(&role(name), write).expect("written");
    }

    fn says(&mut self, name: &str, purpose: Purpose, answer: ConsentAnswer) {
        let consent = Consent {
            purpose,
            answer,
            given_by: "herself".to_owned(),
            basis: ConsentBasis::Own,
            on: None,
            how: String::new(),
            to_whom: String::new(),
            until: None,
            withdrawn_at: None,
        };
        let circle = circle(name);
        self.desk(Command::SetConsents { circle, consents: vec![consent], again: Vec::new() })
            .expect("noted");
    }
}

fn place(sheet: &str, section: Option<&str>) -> (WorksheetId, Option<RecordId>) {
    let section = section.map(|section| RecordId::new(section).expect("an id"));
    (WorksheetId::new(sheet).expect("an id"), section)
}

fn show(showing: Showing) -> Command {
    Command::Show { showing }
}

#[test]
fn a_wall_that_stands_still_shows_what_it_showed_while_the_desk_prepares() {
    let mut table = Table::new();
    table.desk(show(Showing::Joining)).expect("shown");
    table.desk(Command::Freeze).expect("it stands still");
    table.desk(show(Showing::Thanks)).expect("prepared");
    assert_eq!(table.seen(), &Showing::Joining, "nobody sees what is prepared");
    let at = table.day.projection.frozen.as_ref().expect("frozen").at;
    table.desk(Command::Freeze).expect("again");
    let again = table.day.projection.frozen.as_ref().expect("frozen");
    assert_eq!((again.at, &again.showing), (at, &Showing::Joining), "it stands still once");
    table.desk(Command::LetGo).expect("let go");
    assert_eq!(table.seen(), &Showing::Thanks, "and now they do");
}

#[test]
fn hiding_and_a_calm_card_act_on_a_wall_that_stands_still() {
    for (role, command) in [
        (Role::Wall, Command::Hide),
        (Role::Facilitator, Command::Hide),
        (Role::Facilitator, show(Showing::Neutral)),
    ] {
        let mut table = Table::new();
        table.writes("amara", "e1", "Singing");
        table.has_on_the_wall("amara");
        table.desk(Command::Freeze).expect("it stands still");
        table.desk(show(Showing::Agenda)).expect("prepared");
        table.does(&role, command.clone()).expect("always allowed");
        assert_eq!(table.seen(), &Showing::Neutral, "{command:?}");
        table.desk(Command::LetGo).expect("let go");
        assert_eq!(table.seen(), &Showing::Neutral, "{command:?}: it stays until somebody shows");
    }
}

/// Every way in which something of a circle has to leave the wall.
fn withdrawals() -> Vec<(&'static str, Role, Box<dyn Fn(&RequestId) -> Command>)> {
    let remove = Edit::Remove {
        collection: Collection::Entries,
        record: RecordId::new("e1").expect("an id"),
    };
    let consent = Consent {
        purpose: Purpose::ShowOnScreen,
        answer: ConsentAnswer::No,
        given_by: String::new(),
        basis: ConsentBasis::Own,
        on: None,
        how: String::new(),
        to_whom: String::new(),
        until: None,
        withdrawn_at: None,
    };
    vec![
        (
            "taken back",
            role("amara"),
            Box::new(|request| Command::AnswerShow {
                circle: circle("amara"),
                request: request.clone(),
                yes: false,
            }),
        ),
        (
            "its only note in the tray",
            role("amara"),
            Box::new(move |_| Command::EditPlan {
                circle: circle("amara"),
                edits: vec![remove.clone()],
            }),
        ),
        (
            "nothing on screens any more",
            role("amara"),
            Box::new(move |_| Command::SetConsents {
                circle: circle("amara"),
                consents: vec![consent.clone()],
                again: Vec::new(),
            }),
        ),
    ]
}

#[test]
fn whatever_is_withdrawn_is_off_a_wall_that_stands_still_at_once() {
    for (why, role, withdraw) in withdrawals() {
        // Once with the same prepared behind it, once with something else.
        for behind in [None, Some(Showing::Agenda)] {
            let mut table = Table::new();
            table.writes("amara", "e1", "Singing");
            let request = table.has_on_the_wall("amara");
            table.desk(Command::Freeze).expect("it stands still");
            if let Some(behind) = &behind {
                table.desk(show(behind.clone())).expect("prepared");
            }
            table.does(&role, withdraw(&request)).expect(why);
            assert_eq!(table.seen(), &Showing::Neutral, "{why}, {behind:?}: a calm card");
            table.desk(Command::LetGo).expect("let go");
            let is_back = table.day.projection.item_on_wall().is_some();
            assert!(!is_back, "{why}, {behind:?}: it does not come back when the wall is let go");
        }
    }
}

#[test]
fn what_is_only_prepared_behind_the_wall_goes_without_touching_it() {
    for (why, role, withdraw) in withdrawals() {
        let mut table = Table::new();
        table.writes("amara", "e1", "Singing");
        table.desk(Command::Freeze).expect("it stands still");
        let request = table.has_on_the_wall("amara");
        table.does(&role, withdraw(&request)).expect(why);
        assert_eq!(table.seen(), &Showing::Agenda, "{why}: the wall goes on as it was");
        table.desk(Command::LetGo).expect("let go");
        assert_eq!(table.seen(), &Showing::Neutral, "{why}: and nothing of it comes");
    }
}

#[test]
fn an_offer_anew_is_the_new_picture_on_a_wall_that_stands_still() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    table.has_on_the_wall("amara");
    table.desk(Command::Freeze).expect("it stands still");
    table.desk(show(Showing::Agenda)).expect("prepared");
    table.writes("amara", "e2", "Something new");
    table.offers("amara", "one-page-profile", None).expect("her own to show");
    let seen = table.day.projection.item_on_wall().expect("still hers");
    assert!(format!("{:?}", seen.picture).contains("Something new"), "it is what she wants seen");
    assert_eq!(table.day.projection.showing, Showing::Agenda, "what is prepared stays prepared");
}

#[test]
fn the_desk_turns_pages_of_what_people_see() {
    let turned = WallLook { page: Some(2), zoom: 150, is_playing: false };
    let mut table = Table::new();
    table.desk(Command::Freeze).expect("it stands still");
    table.desk(show(Showing::Parked)).expect("prepared");
    table.desk(Command::LookAtWall { look: turned }).expect("turned");
    assert_eq!(table.day.projection.seen_look(), turned, "of what is seen");
    table.desk(Command::LetGo).expect("let go");
    let afresh = WallLook { zoom: 150, ..WallLook::default() };
    assert_eq!(table.day.projection.seen_look(), afresh, "what comes begins afresh, as large");
    table.desk(Command::LookAtWall { look: turned }).expect("turned");
    table.desk(show(Showing::Agenda)).expect("something else");
    assert_eq!(table.day.projection.seen_look(), afresh, "the words stay as large as they were");
    let out = WallLook { zoom: 301, ..turned };
    let refused = table.desk(Command::LookAtWall { look: out });
    assert_eq!(refused, Err(Rejection::OutOfRange { field: "zoom".to_owned() }), "too large");
}

#[test]
fn fears_health_and_what_others_decide_are_for_the_person_to_show() {
    for (sheet, section) in [
        ("decision-agreement", "more-say"),
        ("four-plus-one", "concerned"),
        ("what-if-plan", "worth-a-try"),
        ("essential-lifestyle-plan", "how-to-support"),
    ] {
        let mut table = Table::new();
        table.writes_at("amara", "e1", (sheet, section));
        for asked in [Some(section), None] {
            let refused = table.desk_asks("amara", sheet, asked);
            assert_eq!(refused, Err(Rejection::OnlyThePersonAsks), "{sheet} {asked:?}");
        }
        assert!(table.day.projection.requests.is_empty(), "{sheet}: she is not even asked");
        table.offers("amara", sheet, Some(section)).expect("she may");
        let request = table.last_request();
        table.shows(&request).expect("she has just offered it");
        table.desk(show(Showing::Agenda)).expect("something else");
        assert_eq!(table.shows(&request), Err(Rejection::NoYes), "{sheet}: used up");
    }
    let mut table = Table::new();
    table.writes_at("amara", "e1", ("four-plus-one", "tried"));
    table.desk_asks("amara", "four-plus-one", Some("tried")).expect("the rest can be asked for");
}

#[test]
fn a_section_that_is_private_stays_so_and_needs_a_fresh_yes_once_it_is_opened() {
    let mut table = Table::new();
    table.writes_at("amara", "e1", ("hopes-and-fears", "fears"));
    let offered = table.offers("amara", "hopes-and-fears", Some("fears"));
    assert_eq!(offered, Err(Rejection::NotForTheWall), "never on the wall");
    let shipped = worksheet::template("hopes-and-fears").expect("it is shipped");
    let mut file = worksheet::to_json(shipped);
    for section in file["sections"].as_array_mut().expect("a list") {
        section["isPrivate"] = false.into();
    }
    table.desk(Command::KeepWorksheet { file: file.to_string() }).expect("kept");
    let asked = table.desk_asks("amara", "hopes-and-fears", Some("fears"));
    assert_eq!(asked, Err(Rejection::OnlyThePersonAsks), "somebody opened it; it is fears still");
    table.offers("amara", "hopes-and-fears", Some("fears")).expect("she may");
}

#[test]
fn a_fresh_yes_lasts_while_the_wall_stands_still_and_no_longer() {
    let mut table = Table::new();
    let request = money_on_the_wall(&mut table);
    table.desk(Command::Freeze).expect("it stands still");
    table.desk(show(Showing::Agenda)).expect("prepared");
    let kept = table.day.projection.request(&request).expect("kept").answer;
    assert_eq!(kept, Answer::Yes, "people see it still");
    table.desk(Command::LetGo).expect("let go");
    assert_eq!(table.shows(&request), Err(Rejection::NoYes), "it has left the wall");
}

#[test]
fn after_a_start_nothing_that_needs_a_fresh_yes_is_seen_or_waits() {
    for is_held in [false, true] {
        let mut table = Table::new();
        money_on_the_wall(&mut table);
        if is_held {
            table.desk(Command::Freeze).expect("it stands still");
            table.desk(show(Showing::Agenda)).expect("prepared");
        }
        let after = crate::without_delicate(&table.day.worksheets, &table.day.projection);
        let after = after.expect("there was some");
        assert_eq!(after.seen(), &Showing::Neutral, "held: {is_held}");
        assert!(after.requests.iter().all(|r| r.answer == Answer::TakenBack), "held: {is_held}");
    }
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    table.has_on_the_wall("amara");
    table.desk(Command::Freeze).expect("it stands still");
    let after = crate::without_delicate(&table.day.worksheets, &table.day.projection);
    assert_eq!(after, None, "what needs no fresh yes stays, and the wall stands still");
}

#[test]
fn without_agreement_to_screens_nothing_is_asked_offered_or_shown() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let request = table.has_on_the_wall("amara");
    table.says("amara", Purpose::ShowOnScreen, ConsentAnswer::No);
    assert_eq!(table.seen(), &Showing::Neutral, "what was there is gone");
    let showing = Showing::Item { request: request.clone() };
    let profile = "one-page-profile";
    assert_eq!(table.desk_asks("amara", profile, None), Err(Rejection::NoConsent), "asked");
    assert_eq!(table.offers("amara", profile, None), Err(Rejection::NoConsent), "offered");
    assert_eq!(table.answers("amara", &request, true), Err(Rejection::NoConsent), "answered");
    assert_eq!(table.desk(show(showing)), Err(Rejection::NoYes), "shown");
    for answer in [ConsentAnswer::Ask, ConsentAnswer::Yes] {
        table.says("amara", Purpose::ShowOnScreen, answer);
        table.desk_asks("amara", profile, None).expect("each thing is asked as before");
    }
}

#[test]
fn somebody_who_leaves_the_list_leaves_no_question_and_no_idea() {
    let mut table = Table::new();
    let request = money_on_the_wall(&mut table);
    table.desk(Command::LineUp { next: Some(Showing::Item { request }) }).expect("lined up");
    table.desk(Command::Freeze).expect("it stands still");
    table.desk(Command::RemovePerson { circle: circle("amara") }).expect("nothing was written");
    assert_eq!(table.day.projection.requests, Vec::new(), "no question of hers");
    assert_eq!((table.seen(), &table.day.projection.next), (&Showing::Neutral, &None), "nor place");
}

#[test]
fn the_wall_takes_no_title_or_file_name_without_end_and_no_idea_that_is_not_there() {
    let mut table = Table::new();
    let long = "x".repeat(121);
    let title = Showing::Holding { title: long, media: None };
    let too_long = |field: &str, most| Rejection::TooLong { field: field.to_owned(), most };
    assert_eq!(table.desk(show(title)), Err(too_long("title", 120)));
    let file = Showing::Media { name: "x".repeat(256) };
    assert_eq!(table.desk(show(file.clone())), Err(too_long("media", 255)));
    let next = Command::LineUp { next: Some(file) };
    assert_eq!(table.desk(next), Err(too_long("media", 255)), "nor next");
    let idea = Some(IdeaId::new("nobody-s").expect("an id"));
    let shown = table.desk(show(Showing::Ideas { idea }));
    assert_eq!(shown, Err(Rejection::NoSuchIdea), "there is none");
    for showing in [Showing::Ideas { idea: None }, Showing::Parked, Showing::Thanks] {
        table.desk(show(showing)).expect("with nothing in it, it is calm");
    }
}

#[test]
fn a_file_of_before_holds_a_wall_without_a_look() {
    let mut table = Table::new();
    table.desk(Command::Freeze).expect("it stands still");
    let frozen = table.day.projection.frozen.as_deref().expect("frozen");
    let mut json = serde_json::to_value(frozen).expect("JSON");
    json.as_object_mut().expect("an object").remove("look");
    let read: Frozen = serde_json::from_value(json).expect("it reads");
    assert_eq!(&read, frozen, "as usual");
}

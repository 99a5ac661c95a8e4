//! What comes of commands, at a table with two circles.

use super::*;
use crate::EventInfo;

struct Table {
    day: Day,
    n: u32,
}

impl Table {
    fn new() -> Self {
        let mut table = Self { day: Day::new(EventInfo::new("e", "A day")), n: 0 };
        for name in ["amara", "ben"] {
            let circle = circle(name);
            let add = Command::AddPerson { circle, name: name.to_owned() };
            table.does(&Role::Facilitator, add).expect("added");
        }
        table
    }

    #[expect(clippy::needless_pass_by_value, reason = "a test writes its command in place")]
    fn does(&mut self, role: &Role, command: Command) -> Result<(), Rejection> {
        self.n += 1;
        let id = CommandId::new(format!("c{}", self.n)).expect("an id");
        let now = DateTime::from_timestamp(1_764_756_000, 0).expect("a time");
        let moment = Moment::of_the_host(now, "ACDEFG");
        let decision = decide(&self.day, role, &id, &command, moment)?;
        crate::apply_all(&mut self.day, decision.revision, &decision.changes);
        Ok(())
    }

    fn writes(&mut self, name: &str, record: &str, text: &str) {
        let fields =
            [("worksheet", "one-page-profile"), ("section", "important-to"), ("text", text)];
        let edit = Edit::Insert {
            collection: Collection::Entries,
            record: RecordId::new(record).expect("an id"),
            order: crate::plan::Order::after(None),
            fields: fields.map(|(name, value)| (name.to_owned(), value.into())).into(),
        };
        let write = Command::EditPlan { circle: circle(name), edits: vec![edit] };
        self.does(&role(name), write).expect("written");
    }

    /// Gives the one-page profile a section that is never for the wall.
    fn keeps_a_private_section(&mut self) {
        let profile = worksheet::template("one-page-profile").expect("it is shipped");
        let mut file = worksheet::to_json(profile);
        let mut private = file["sections"][0].clone();
        private["id"] = "secrets".into();
        private["isPrivate"] = true.into();
        file["sections"].as_array_mut().expect("a list").push(private);
        let keep = Command::KeepWorksheet { file: file.to_string() };
        self.does(&Role::Facilitator, keep).expect("a good worksheet");
    }

    fn last_request(&self) -> RequestId {
        self.day.projection.requests.last().expect("somebody was asked").id.clone()
    }

    fn asks(&mut self, name: &str) -> RequestId {
        let worksheet = WorksheetId::new("one-page-profile").expect("an id");
        let ask = Command::AskToShow { circle: circle(name), worksheet, section: None };
        self.does(&Role::Facilitator, ask).expect("asked");
        self.last_request()
    }

    fn answers(&mut self, name: &str, request: &RequestId, yes: bool) -> Result<(), Rejection> {
        let (circle, request) = (circle(name), request.clone());
        self.does(&role(name), Command::AnswerShow { circle, request, yes })
    }

    fn shows(&mut self, request: &RequestId) -> Result<(), Rejection> {
        let showing = Showing::Item { request: request.clone() };
        self.does(&Role::Facilitator, Command::Show { showing })
    }
}

fn circle(name: &str) -> CircleId {
    CircleId::new(name).expect("an id")
}

fn role(name: &str) -> Role {
    Role::Circle { circle: circle(name) }
}

#[test]
fn nothing_of_a_circle_is_on_the_wall_without_its_yes() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing, every day");
    let request = table.asks("amara");
    assert_eq!(table.shows(&request), Err(Rejection::NoYes), "not yet");
    let other = table.answers("ben", &request, true);
    assert_eq!(other, Err(Rejection::NoSuchRequest), "nobody says yes for another circle");
    table.answers("amara", &request, true).expect("a yes");
    table.shows(&request).expect("now it may");
    assert!(table.day.projection.item_on_wall().is_some(), "and it is there");
}

#[test]
fn taking_a_yes_back_empties_the_wall_at_once() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing, every day");
    let request = table.asks("amara");
    table.answers("amara", &request, true).expect("a yes");
    table.shows(&request).expect("it is on the wall");
    table.answers("amara", &request, false).expect("taken back");
    assert_eq!(table.day.projection.showing, Showing::Neutral, "the wall is empty");
    assert_eq!(table.shows(&request), Err(Rejection::NoYes), "and stays so");
    let again = table.answers("amara", &request, true);
    assert_eq!(again, Err(Rejection::NoSuchRequest), "an old yes cannot be taken up again");
}

#[test]
fn what_is_written_after_the_yes_is_not_on_the_wall() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let request = table.asks("amara");
    table.answers("amara", &request, true).expect("a yes");
    table.shows(&request).expect("it is on the wall");
    table.writes("amara", "e2", "Something nobody said yes to");
    let shown = table.day.projection.item_on_wall().expect("still there");
    let text = format!("{:?}", shown.picture);
    assert!(text.contains("Singing") && !text.contains("nobody"), "{text}");
}

#[test]
fn a_note_that_goes_to_the_tray_leaves_the_wall_too() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let request = table.asks("amara");
    table.answers("amara", &request, true).expect("a yes");
    table.shows(&request).expect("it is on the wall");
    let record = RecordId::new("e1").expect("an id");
    let edits = vec![Edit::Remove { collection: Collection::Entries, record }];
    let remove = Command::EditPlan { circle: circle("amara"), edits };
    table.does(&role("amara"), remove).expect("removed");
    assert_eq!(table.day.projection.showing, Showing::Neutral, "nothing of it is left");
}

#[test]
fn a_note_that_becomes_private_leaves_the_wall_at_once() {
    for (field, value, why) in [
        ("private", serde_json::json!(true), "its writer keeps it private"),
        ("section", serde_json::json!("secrets"), "it stands where nothing is for the wall"),
    ] {
        let mut table = Table::new();
        table.keeps_a_private_section();
        table.writes("amara", "e1", "Singing");
        table.writes("amara", "e2", "Tea with Chitra");
        let request = table.asks("amara");
        table.answers("amara", &request, true).expect("a yes");
        table.shows(&request).expect("it is on the wall");
        let edit = Edit::Set {
            collection: Collection::Entries,
            record: RecordId::new("e1").expect("an id"),
            field: field.to_owned(),
            value,
            base: table.day.revision,
            seen: None,
        };
        let change = Command::EditPlan { circle: circle("amara"), edits: vec![edit] };
        table.does(&role("amara"), change).expect("changed");
        let shown = table.day.projection.item_on_wall().expect("the other note is still there");
        let text = format!("{:?}", shown.picture);
        assert!(text.contains("Chitra") && !text.contains("Singing"), "{why}: {text}");
        let remaining = format!("{:?}", table.day.projection.requests);
        assert!(!remaining.contains("Singing"), "{why}: nor can it come back: {remaining}");
    }
}

#[test]
fn a_section_that_becomes_private_while_it_is_on_the_wall_leaves_it_at_once() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let profile = worksheet::template("one-page-profile").expect("it is shipped");
    let title = &profile.section("important-to").expect("it is there").title.en;
    let shown = table.asks("amara");
    table.answers("amara", &shown, true).expect("a yes");
    table.shows(&shown).expect("it is on the wall");
    table.writes("ben", "e1", "Football");
    let waiting = table.asks("ben");
    let mut file = worksheet::to_json(profile);
    for section in file["sections"].as_array_mut().expect("a list") {
        section["isPrivate"] = (section["id"] == "important-to").into();
    }
    let keep = Command::KeepWorksheet { file: file.to_string() };
    table.does(&Role::Facilitator, keep).expect("a good worksheet");
    let projection = format!("{:?}", table.day.projection);
    assert_eq!(table.day.projection.showing, Showing::Neutral, "there was nothing else on it");
    for words in ["Singing", "Football", title] {
        assert!(!projection.contains(words), "{words}: {projection}");
    }
    let late = table.answers("ben", &waiting, true);
    assert_eq!(late, Err(Rejection::NoSuchRequest), "nor does a yes bring it there");
}

#[test]
fn a_worksheet_that_is_kept_as_it_is_leaves_no_trace() {
    let mut table = Table::new();
    table.keeps_a_private_section();
    let before = table.day.revision;
    table.keeps_a_private_section();
    assert_eq!(table.day.revision, before, "nothing has changed");
}

#[test]
fn an_empty_worksheet_and_fears_cannot_be_asked_for() {
    let mut table = Table::new();
    let ask = |worksheet: &str, section: Option<&str>| Command::AskToShow {
        circle: circle("amara"),
        worksheet: WorksheetId::new(worksheet).expect("an id"),
        section: section.map(|id| RecordId::new(id).expect("an id")),
    };
    let mut says = |command| table.does(&Role::Facilitator, command);
    assert_eq!(says(ask("one-page-profile", None)), Err(Rejection::NothingToShow), "empty");
    let fears = says(ask("hopes-and-fears", Some("fears")));
    assert_eq!(fears, Err(Rejection::NotForTheWall), "private");
    assert_eq!(says(ask("made-up", None)), Err(Rejection::NoSuchWorksheet), "no such sheet");
}

#[test]
fn one_circle_cannot_crowd_out_what_another_was_asked() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let waiting = table.asks("amara");
    let worksheet = WorksheetId::new("perfect-week").expect("an id");
    let days = [("week", "perfect".into()), ("days", serde_json::json!(["Mon"]))];
    let fields = days.into_iter().chain([("activity", "Choir".into())]);
    let block = Edit::Insert {
        collection: Collection::Blocks,
        record: RecordId::new("b1").expect("an id"),
        order: crate::plan::Order::after(None),
        fields: fields.map(|(name, value)| (name.to_owned(), value)).collect(),
    };
    let write = Command::EditPlan { circle: circle("ben"), edits: vec![block] };
    table.does(&role("ben"), write).expect("written");
    for n in 0..120 {
        let section = RecordId::new(format!("s{n}")).ok();
        let worksheet = worksheet.clone();
        let offer = Command::OfferToShow { circle: circle("ben"), worksheet, section };
        let outcome = table.does(&role("ben"), offer);
        assert_eq!(outcome, Err(Rejection::NotForTheWall), "a week has no sections");
    }
    table.answers("amara", &waiting, true).expect("the question still stands");
}

/// Returns a worksheet of thirty sections, each called after its number.
fn thirty_sections(id: &str) -> String {
    let mut file = worksheet::to_json(worksheet::template("maps").expect("it is shipped"));
    file["id"] = id.into();
    let first = file["sections"][0].clone();
    let sections = (0..30).map(|n| {
        let mut section = first.clone();
        section["id"] = format!("s{n}").into();
        section
    });
    file["sections"] = sections.collect();
    file.to_string()
}

fn note(worksheet: &str, section: &str, text: &str) -> Edit {
    let fields = [("worksheet", worksheet), ("section", section), ("text", text)];
    Edit::Insert {
        collection: Collection::Entries,
        record: RecordId::new(format!("{worksheet}.{section}.{}", text.len())).expect("an id"),
        order: crate::plan::Order::after(None),
        fields: fields.map(|(name, value)| (name.to_owned(), value.into())).into(),
    }
}

#[test]
fn many_offers_of_one_circle_leave_the_questions_to_another_alone() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let waiting = table.asks("amara");
    for sheet in ["one", "two", "three", "four"] {
        let file = thirty_sections(sheet);
        table.does(&Role::Facilitator, Command::KeepWorksheet { file }).expect("kept");
        for n in 0..30 {
            let section = format!("s{n}");
            let edits = vec![note(sheet, &section, "Choir")];
            let write = Command::EditPlan { circle: circle("ben"), edits };
            table.does(&role("ben"), write).expect("written");
            let worksheet = WorksheetId::new(sheet).expect("an id");
            let section = RecordId::new(section).ok();
            let offer = Command::OfferToShow { circle: circle("ben"), worksheet, section };
            table.does(&role("ben"), offer).expect("offered");
        }
    }
    assert_eq!(table.day.projection.requests.len(), 100, "there is an end to them");
    table.answers("amara", &waiting, true).expect("the question still stands");
}

#[test]
fn more_than_a_wall_can_show_is_not_kept_for_it() {
    let mut table = Table::new();
    let most = "a".repeat(9_000);
    for n in 0..25 {
        table.writes("amara", &format!("e{n}"), &most);
    }
    let worksheet = WorksheetId::new("one-page-profile").expect("an id");
    let ask = Command::AskToShow { circle: circle("amara"), worksheet, section: None };
    let refused = table.does(&Role::Facilitator, ask);
    let field = "one-page-profile".to_owned();
    assert_eq!(refused, Err(Rejection::TooLong { field, most: 200_000 }), "one section, perhaps");
}

#[test]
fn the_wall_can_only_empty_itself() {
    let mut table = Table::new();
    table.does(&Role::Wall, Command::Hide).expect("it is always safe");
    assert_eq!(table.day.projection.showing, Showing::Neutral, "a calm card");
    let show = Command::Show { showing: Showing::Agenda };
    assert_eq!(table.does(&Role::Wall, show), Err(Rejection::NotAllowed), "nothing else");
}

#[test]
fn somebody_added_by_mistake_can_be_taken_off_until_something_is_written() {
    let mut table = Table::new();
    table.writes("amara", "e1", "Singing");
    let remove = |name: &str| Command::RemovePerson { circle: circle(name) };
    let written = table.does(&Role::Facilitator, remove("amara"));
    assert_eq!(written, Err(Rejection::HasWritten), "nobody's words go by the way");
    table.does(&Role::Facilitator, remove("ben")).expect("his plan is blank");
    assert_eq!(table.day.circles.len(), 1, "he is off the list");
    let again = table.does(&Role::Facilitator, remove("ben"));
    assert_eq!(again, Err(Rejection::NoSuchCircle), "once");
}

#[test]
fn a_worksheet_with_notes_on_it_is_set_aside_and_not_taken_away() {
    let mut table = Table::new();
    let id = |text: &str| WorksheetId::new(text).expect("an id");
    let mut own = worksheet::template("one-page-profile").expect("it is shipped").clone();
    own.id = id("our-profile");
    let file = worksheet::write(&own);
    table.does(&Role::Facilitator, Command::KeepWorksheet { file }).expect("kept");
    let drop = || Command::DropWorksheet { worksheet: id("our-profile") };
    let fields = [("worksheet", "our-profile"), ("section", "important-to"), ("text", "Tea")];
    let note = Edit::Insert {
        collection: Collection::Entries,
        record: RecordId::new("e9").expect("an id"),
        order: crate::plan::Order::after(None),
        fields: fields.map(|(name, value)| (name.to_owned(), value.into())).into(),
    };
    let write = Command::EditPlan { circle: circle("amara"), edits: vec![note] };
    table.does(&role("amara"), write).expect("written");
    let dropped = table.does(&Role::Facilitator, drop());
    assert_eq!(dropped, Err(Rejection::WrittenOn), "nobody could find the note again");
    let aside = Command::SetAside { worksheets: vec![id("our-profile")] };
    assert_eq!(table.does(&Role::Facilitator, aside), Ok(()), "this is how it goes");
}

#[test]
fn amounts_and_names_that_cannot_be_are_refused() {
    let mut table = Table::new();
    let describe = |name: &str, pence: i64| Command::DescribePerson {
        circle: circle("amara"),
        name: name.to_owned(),
        born: None,
        members: Vec::new(),
        allocations: vec![Allocation {
            stream: "PersonalBudget".to_owned(),
            pence: Some(pence),
            period: crate::money::Period::Year,
            status: crate::money::AllocationStatus::Confirmed,
            terms: crate::AllocationTerms::default(),
            unknown: crate::Unknown::new(),
        }],
        contingency: None,
    };
    let mut says = |command| table.does(&Role::Facilitator, command);
    assert_eq!(says(describe("  ", 1)), Err(Rejection::NameNeeded), "no name");
    let negative = says(describe("Amara", -1));
    assert_eq!(negative, Err(Rejection::OutOfRange { field: "pence".into() }), "negative");
    assert_eq!(says(describe("Amara", 4_160_000)), Ok(()), "fine");
}

/// Puts Amara's money on the wall; returns the request.
fn money_on_the_wall(table: &mut Table) -> RequestId {
    let worksheet = WorksheetId::new("budget").expect("an id");
    let offer = Command::OfferToShow { circle: circle("amara"), worksheet, section: None };
    table.does(&role("amara"), offer).expect("her own to show");
    let request = table.last_request();
    table.shows(&request).expect("she has just offered it");
    request
}

#[test]
fn each_showing_of_money_needs_an_offer_of_its_own() {
    let agenda = || Command::Show { showing: Showing::Agenda };
    for (why, role_of, gone) in [
        ("something else is shown", Role::Facilitator, agenda()),
        ("it is hidden from the desk", Role::Facilitator, Command::Hide),
        ("it is hidden from the wall", Role::Wall, Command::Hide),
    ] {
        let mut table = Table::new();
        let request = money_on_the_wall(&mut table);
        let next = Some(Showing::Item { request: request.clone() });
        table.does(&Role::Facilitator, Command::LineUp { next }).expect("lined up");
        table.does(&role_of, gone).expect(why);
        let asked = table.day.projection.request(&request).expect("it is kept");
        assert_eq!(asked.answer, Answer::TakenBack, "{why}");
        assert_eq!(table.day.projection.next, None, "{why}: it does not wait to come back");
        assert_eq!(table.shows(&request), Err(Rejection::NoYes), "{why}");
        let again = table.answers("amara", &request, true);
        assert_eq!(again, Err(Rejection::NoSuchRequest), "{why}: an old yes is none");
        money_on_the_wall(&mut table);
    }
}

#[test]
fn money_leaves_the_wall_when_another_item_comes() {
    let mut table = Table::new();
    table.writes("ben", "e1", "Football");
    let of_ben = table.asks("ben");
    table.answers("ben", &of_ben, true).expect("a yes");
    let money = money_on_the_wall(&mut table);
    table.shows(&of_ben).expect("ben's turn");
    assert_eq!(table.shows(&money), Err(Rejection::NoYes), "its yes is used up");
    let kept = table.day.projection.request(&of_ben).expect("it is kept");
    assert_eq!(kept.answer, Answer::Yes, "ben's profile may come back");
}

#[test]
fn nobody_but_the_person_asks_for_money_on_the_wall() {
    let mut table = Table::new();
    let worksheet = WorksheetId::new("budget").expect("an id");
    let ask = Command::AskToShow { circle: circle("amara"), worksheet, section: None };
    let asked = table.does(&Role::Facilitator, ask);
    assert_eq!(asked, Err(Rejection::OnlyThePersonAsks), "she is not even asked");
    assert!(table.day.projection.requests.is_empty(), "no question stands");
}

#[test]
fn the_wall_says_where_help_comes_from_and_nothing_of_what_it_is() {
    let mut table = Table::new();
    let insert = |collection, record: &str, fields: serde_json::Value| Edit::Insert {
        collection,
        record: RecordId::new(record).expect("an id"),
        order: crate::plan::Order::after(None),
        fields: fields.as_object().expect("fields").clone().into_iter().collect(),
    };
    let block = |week: &str, activity: &str| {
        serde_json::json!({
            "week": week, "days": ["Mon"], "activity": activity, "need": "a hoist",
            "where": "42 Mill Lane", "support_minutes": 77,
        })
    };
    let mix = |block: &str, tier: &str| {
        let who = "Dr Morgan";
        serde_json::json!({ "block": block, "tier": tier, "minutes_per_week": 77, "who": who })
    };
    let edits = vec![
        insert(Collection::Weeks, "now", serde_json::json!({ "kind": "Now" })),
        insert(Collection::Blocks, "b1", block("perfect", "Choir")),
        insert(Collection::Blocks, "b2", block("perfect", "Cook tea")),
        insert(Collection::Blocks, "b3", block("now", "Television")),
        insert(Collection::Mixes, "m1", mix("b1", "Community")),
        insert(Collection::Mixes, "m2", mix("b2", "Myself")),
        insert(Collection::Mixes, "m3", mix("b3", "PaidOneToOne")),
    ];
    let write = Command::EditPlan { circle: circle("amara"), edits };
    table.does(&role("amara"), write).expect("written");
    let picture = |table: &mut Table, worksheet: &str| {
        let worksheet = WorksheetId::new(worksheet).expect("an id");
        let ask = Command::AskToShow { circle: circle("amara"), worksheet, section: None };
        table.does(&Role::Facilitator, ask).expect("asked");
        table.day.projection.requests.last().expect("asked").picture.clone()
    };
    let crate::Picture::Support { tiers } = picture(&mut table, "just-enough-support") else {
        panic!("the tiers");
    };
    let shown = tiers.iter().map(|tier| {
        let names = tier.activities.iter().map(|one| one.activity.as_str());
        (tier.tier, names.collect::<Vec<_>>())
    });
    let expected =
        [(SupportTier::Myself, vec!["Cook tea"]), (SupportTier::Community, vec!["Choir"])];
    assert_eq!(shown.collect::<Vec<_>>(), expected, "in the event's order, of the main week");
    let text = serde_json::to_string(&tiers).expect("JSON");
    for private in ["hoist", "Mill Lane", "77", "Morgan"] {
        assert!(!text.contains(private), "{private}: {text}");
    }
    let week = serde_json::to_string(&picture(&mut table, "perfect-week")).expect("JSON");
    assert!(week.contains("Choir") && !week.contains("Television"), "the main week only: {week}");

    let record = RecordId::new("b1").expect("an id");
    let edits = vec![Edit::Remove { collection: Collection::Blocks, record }];
    let remove = Command::EditPlan { circle: circle("amara"), edits };
    table.does(&role("amara"), remove).expect("removed");
    let left = format!("{:?}", table.day.projection.requests);
    assert!(!left.contains("Choir"), "what goes to the tray leaves every picture: {left}");
}

mod wall;

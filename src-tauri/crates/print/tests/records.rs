//! Papers about a record itself: the certificate of a deletion, and who has seen a plan.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    Access, AccessBy, AccessRole, Circle, CircleId, Day, DeviceName, Did, Dress, EventInfo,
    Holdings, Noted, PaperFormat, PaperKind, Person, Plan, Reader, WorksheetId,
};
use print::words::Language;
use print::{Certificate, CopyFate, Deleted, access_log, certificate, html, render};

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_796_292_000 + 60 * minute, 0).expect("a time")
}

fn deleted(name: &str) -> Certificate {
    let holdings = Holdings { records: 41, devices: 3, questions: 2, ideas: 1, is_sharing: true };
    Certificate {
        event: "Harbour House".to_owned(),
        deleted: Deleted::Person { name: name.to_owned(), holdings, photos: 4 },
        at: at(0),
        by: AccessBy { role: AccessRole::Desk, device: None, facilitator: None },
        name: Some("Grace".to_owned()),
        copies: vec![
            ("10-00.planlive".to_owned(), CopyFate::Gone),
            ("11-00.planlive".to_owned(), CopyFate::Failed),
        ],
    }
}

#[test]
fn a_certificate_says_who_what_by_whom_and_what_it_cannot_reach() {
    for language in Language::ALL {
        let sheet = certificate(&deleted("Amara Okafor"), language);
        let paper = render(&sheet).expect("made");
        assert!(paper.pages <= 2 && paper.warnings.is_empty(), "{language:?}");
        assert_eq!(paper.bytes, render(&sheet).expect("made again").bytes, "the same each time");
        let text = html(&sheet);
        for said in ["Amara Okafor", "Grace", "Harbour House", "41", "10-00.planlive"] {
            assert!(text.contains(said), "{said} in {language:?}");
        }
    }
    let event = Certificate { deleted: Deleted::Event { with_media: true }, ..deleted("") };
    let text = html(&certificate(&event, Language::English));
    assert!(text.contains("Photos, music and films") && !text.contains("their own plans"));
}

#[test]
fn who_has_seen_a_plan_is_told_day_by_day_in_sentences() {
    let circle = CircleId::new("amara").expect("an id");
    let mut day = Day::new(EventInfo::new("e", "Harbour House"));
    let (person, plan) = (Person::named("Amara"), Plan::default());
    day.circles.push(Circle { id: circle.clone(), person, plan }.into());
    let by = AccessBy {
        role: AccessRole::Circle,
        device: Some(DeviceName { animal: 0, number: 12 }),
        facilitator: None,
    };
    let desk = AccessBy { role: AccessRole::Desk, device: None, facilitator: None };
    let worksheet = WorksheetId::new("perfect-week").expect("an id");
    let printed = Did::Printed {
        paper: PaperKind::Pack,
        reader: Reader::Authority,
        format: PaperFormat::Pdf,
    };
    let lines: Vec<Access> = [
        (desk.clone(), printed, 1_500),
        (desk, Did::Shown { worksheet }, 70),
        (by.clone(), Did::Changed, 30),
        (by, Did::Joined, 0),
    ]
    .into_iter()
    .map(|(by, did, minute)| Access::new(1, Noted::once(Some(circle.clone()), by, did), at(minute)))
    .collect();
    let on = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a date");
    for (language, said) in [
        (Language::English, ["Otter 12 came into the circle.", "for the authority"]),
        (Language::Welsh, ["Daeth Dyfrgi 12", "awdurdod"]),
    ] {
        let sheet = access_log(&day, &circle, &lines, (language, Dress::Standard), on);
        let sheet = sheet.expect("she is there");
        assert_eq!(render(&sheet).expect("made").pages, 1);
        let text = html(&sheet);
        for said in said {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    let empty = access_log(&day, &circle, &[], (Language::English, Dress::Large), on);
    assert!(html(&empty.expect("she is there")).contains("Nothing has been written down yet."));
}

//! The recovery sheet, read back with tools that are not ours.

mod outside;

use chrono::NaiveDate;
use print::words::Language;
use print::{Paper, Recovery, recovery_sheet, render};

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 3).expect("a date")
}

fn groups() -> Vec<String> {
    let groups = "00042 08104 4060F M2G7A C0MK5 ZZZZZ A1B2C D3E4F G5H6J K7M8N P9QAR SBTCV WDXEY";
    groups.split(' ').map(str::to_owned).collect()
}

fn printed(event: &str, language: Language) -> Paper {
    let recovery = Recovery { event, date: Some(date()), groups: &groups() };
    let paper = render(&recovery_sheet(&recovery, language, date())).expect("it can be printed");
    assert_eq!(paper.warnings, [], "our fonts have every letter");
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
    paper
}

#[test]
fn a_recovery_sheet_is_one_page_with_every_group_of_the_key() {
    let long = "Planning day of the families of Harbour House and Tŷ'r Harbwr, third meeting";
    for (event, language) in
        [("Harbour House planning day", Language::English), (long, Language::Welsh)]
    {
        let paper = printed(event, language);
        assert_eq!(paper.pages, 1, "{event}: it is put into one envelope");
        let text = outside::text(&paper.bytes).split_whitespace().collect::<Vec<_>>().join(" ");
        for group in groups() {
            assert!(text.contains(&group), "{group} in {text}");
        }
        assert!(text.contains(event), "{text}");
        if let Some(to) = std::env::var_os("PLANLIVE_KEEP_RECOVERY") {
            let name = format!("{}.pdf", event.len());
            std::fs::write(std::path::Path::new(&to).join(name), &paper.bytes).expect("kept");
        }
    }
}

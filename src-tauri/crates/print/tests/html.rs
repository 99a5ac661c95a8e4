//! Accessible copies, read as a browser reads them.

mod copied;
mod days;

use dom_query::Document;
use domain::Dress;
use print::sheet::{Block, Heading, Hue, Level, Sheet, Text};
use print::words::Language;
use print::{Who, html, outcome_summary};

fn read(sheet: &Sheet) -> Document {
    Document::from(html(sheet))
}

/// Returns what each element that is found says, with each run of white space as one space.
fn says(page: &Document, which: &str) -> Vec<String> {
    let found = page.select(which);
    found.iter().map(|one| one.text().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn attributes(page: &Document, which: &str, name: &str) -> Vec<String> {
    let found = page.select(which);
    found.iter().map(|one| one.attr(name).unwrap_or_default().to_string()).collect()
}

/// Fails unless headings go down one step at a time below a single first one.
fn assert_headings_in_order(page: &Document) {
    let headings = page.select("h1, h2, h3, h4, h5, h6");
    let levels: Vec<u32> = headings
        .iter()
        .filter_map(|heading| heading.nodes().first()?.node_name())
        .filter_map(|name| name.chars().nth(1)?.to_digit(10))
        .collect();
    assert_eq!(levels.first(), Some(&1), "{levels:?}");
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{levels:?}");
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "a step is skipped: {levels:?}");
    }
}

/// Fails if anything in a page could run, ask somebody, or be shown without words.
fn assert_stands_alone(page: &Document) {
    assert_eq!(page.select("script, iframe, object, embed, link, form, base").length(), 0);
    // A browser is told to trust this sheet alone, by its hash, where a page came sealed.
    assert_eq!(page.select("[style]").length(), 0, "nothing has looks of its own");
    let looks: Vec<String> = page.select("style").iter().map(|one| one.text().into()).collect();
    assert_eq!(looks, [print::look_of_pages()], "all pages have one style sheet");
    for address in attributes(page, "img", "src") {
        assert!(address.starts_with("data:image/"), "{address}");
    }
    for address in attributes(page, "a", "href") {
        assert!(page.select(&address).length() == 1, "{address} leads nowhere");
    }
    for one in page.select("*").iter() {
        for node in one.nodes() {
            let handlers: Vec<String> = node
                .attrs()
                .iter()
                .map(|attribute| attribute.name.local.to_string())
                .filter(|name| name.starts_with("on"))
                .collect();
            assert!(handlers.is_empty(), "{handlers:?}");
        }
    }
    assert_eq!(page.select("img:not([alt])").length(), 0, "a picture without words");
}

#[test]
fn every_block_is_told_in_its_order() {
    let page = read(&copied::everything());
    assert_stands_alone(&page);
    assert_headings_in_order(&page);
    assert_eq!(says(&page, "h1"), ["Amara"]);
    let text = says(&page, "main").concat();
    let mut rest = text.as_str();
    for part in [
        "Amara",
        "My plan · 3 December 2026",
        "On this page",
        "What matters",
        "My perfect week",
        "Made for Grace",
        "At the sea, 2025",
        "Singing, every day",
        "Sunday lunch",
        "A boat",
        "One thought",
        "Ten minutes before we go out.",
        "By when",
        "31 July 2027",
        "Ask the choir",
        "Walk to the bus",
        "Every day",
        "Breakfast at my own pace",
        "Choir practice",
        "Family",
        "Grace",
        "People paid to be there",
        "Ola · Friends",
        "Lena · Paid",
        "1. The dream",
        "To sing on a stage",
        "2. Now",
        "KLM 234",
        "The end.",
        "for the council",
    ] {
        let Some((_, after)) = rest.split_once(part) else {
            unreachable!("“{part}” does not follow in:\n{text}");
        };
        rest = after;
    }
    assert_eq!(attributes(&page, ".lines", "aria-label"), ["Room to write: 3 lines"]);
    assert_eq!(attributes(&page, "figure img", "alt"), ["Amara laughing at the sea"]);
    assert_eq!(attributes(&page, ".cards svg", "aria-label").len(), 2);
    assert_eq!(attributes(&page, "html", "lang"), ["en-GB"]);
}

#[test]
fn tables_have_names_and_heads_and_the_week_is_a_list_on_phones() {
    let page = read(&copied::everything());
    assert_eq!(says(&page, "caption"), ["Who does what", "My perfect week"]);
    assert_eq!(says(&page, ".rows thead th[scope=col]"), ["What", "Who", "First step"]);
    assert_eq!(says(&page, ".rows th[scope=row]"), ["Ask the choir", "Travel training"]);
    assert_eq!(says(&page, ".rows td li"), ["Walk to the bus", "Buy a ticket"]);
    assert_eq!(says(&page, ".grid thead th").len(), 7);
    assert_eq!(says(&page, ".grid th[rowspan=\"2\"]"), ["Morning"]);
    let days = says(&page, ".days > li");
    assert_eq!(days.len(), 8, "every day, and seven days");
    assert!(days[0].contains("Every dayMorningBreakfast at my own pace"), "{days:?}");
    assert!(days[4].contains("ThursdayEveningChoir practice"), "{days:?}");
    assert!(days[1].contains("Nothing is written here yet."), "{days:?}");
}

#[test]
fn many_people_stand_below_one_title() {
    let mut circles = vec![days::amara()];
    circles.extend(["ben", "chitra", "dan"].map(|name| days::circle(name, name)));
    let day = days::day(circles);
    let on = days::date(2026, 12, 5);
    let sheet = outcome_summary(&day, &Who::Everyone, Language::Welsh, on).expect("a sheet");
    let page = read(&sheet);
    assert_headings_in_order(&page);
    assert_stands_alone(&page);
    assert_eq!(says(&page, "h1"), ["Harbour House planning day"]);
    assert_eq!(says(&page, "nav a").len(), 5, "the list of people, and each of them");
    assert_eq!(attributes(&page, "html", "lang"), ["cy-GB"]);
    assert_eq!(says(&page, "nav p"), ["Ar y dudalen hon"]);
    assert_eq!(says(&page, ".foot").len(), 5, "whose it is stands at the foot of each");
    let name = |page: &Document| says(page, ".name h2");
    assert_eq!(name(&page), ["Amara", "ben", "chitra", "dan"]);
}

#[test]
fn an_empty_plan_and_a_huge_one_are_whole_pages() {
    let on = days::date(2026, 12, 5);
    let summary = |circle| {
        let day = days::day(vec![circle]);
        outcome_summary(&day, &Who::Everyone, Language::English, on).expect("a sheet")
    };
    let empty = read(&summary(days::circle("ben", "Ben")));
    assert_headings_in_order(&empty);
    assert!(says(&empty, "main").concat().contains("There are no outcomes yet."));
    let much = read(&summary(days::too_much()));
    assert_headings_in_order(&much);
    assert_stands_alone(&much);
    let text = says(&much, "main").concat();
    for n in 0..300 {
        assert!(text.contains(&format!("note{n}. ")), "note {n} is there");
    }
    for n in 0..60 {
        assert!(text.contains(&format!("outcome{n}. ")), "outcome {n} is there");
        assert!(text.contains(&format!("action{n}. ")), "action {n} is there");
    }
    let nothing = read(&copied::sheet("Nothing yet", Vec::new()));
    assert_eq!(says(&nothing, "h1"), ["Nothing yet"]);
}

#[test]
fn words_stay_words_whatever_they_are() {
    let page = read(&copied::markup());
    assert_stands_alone(&page);
    assert_headings_in_order(&page);
    assert!(says(&page, "h1")[0].contains("<script>alert(\"1\")</script> & 'Tom' ]]>"));
    assert!(says(&page, "title")[0].starts_with("<script>"));
    let written = html(&copied::markup());
    assert!(!written.contains(['\u{0}', '\u{7}', '\u{B}', '\u{FFFE}']));
    assert_eq!(page.select("[lang*=onload]").length(), 0, "only languages are languages");
}

#[test]
fn symbols_are_written_anew() {
    let address = attributes(&read(&copied::easy_read()), ".mark img", "src").remove(0);
    let (_, coded) = address.split_once("base64,").expect("an address with its bytes");
    let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, coded);
    let svg = String::from_utf8(bytes.expect("bytes")).expect("letters");
    assert!(svg.contains("<path"), "{svg}");
    for bad in ["script", "alert", "hostname", "file:"] {
        assert!(!svg.contains(bad), "{bad} came along: {svg}");
    }
}

#[test]
fn pictures_without_words_beside_them_have_their_own() {
    let page = read(&copied::only_pictures());
    assert_stands_alone(&page);
    assert_eq!(says(&page, "h1"), ["Pictures"]);
    assert_eq!(attributes(&page, "figure img", "alt"), ["What matters to me"; 2]);
    assert_eq!(says(&page, "figure .told"), ["What matters to me"], "one has no bytes");
    assert_eq!(attributes(&page, ".mark img", "alt"), ["Stars", ""]);
}

#[test]
fn other_languages_are_marked_and_choose_their_direction() {
    let page = read(&copied::urdu());
    assert_eq!(says(&page, "span[lang=ur]").len(), 3);
    assert_eq!(says(&page, "strong[lang=ur]"), ["عائشہ"]);
    assert_eq!(page.select("h1:not([dir=auto]), .list > li:not([dir=auto])").length(), 0);
    assert_eq!(says(&read(&copied::sign()), "[lang=ur]"), ["خوش آمدید"]);
}

#[test]
fn the_dress_sets_the_size_of_all_letters() {
    let check = |dress, expected: &str| {
        let page = read(&Sheet { dress, ..copied::everything() });
        assert_eq!(attributes(&page, "html", "class"), [expected]);
        assert!(
            html(&copied::everything()).contains(&format!(":root.{expected} {{")) || {
                dress == Dress::Standard
            }
        );
    };
    check(Dress::Standard, "standard");
    check(Dress::Large, "large");
    check(Dress::Larger, "larger");
    check(Dress::EasyRead, "easy-read");
}

#[test]
fn the_same_sheet_gives_the_same_page() {
    assert_eq!(html(&copied::everything()), html(&copied::everything()));
}

#[test]
fn a_heading_that_stands_too_deep_is_lifted() {
    let heading = |level, words: &str| {
        Block::Heading(Heading { level, text: Text::plain(words), hue: Hue::Plain })
    };
    let blocks = vec![heading(Level::Three, "Deep"), heading(Level::Two, "Less deep")];
    let page = read(&copied::sheet("Top", blocks));
    assert_headings_in_order(&page);
    assert_eq!(says(&page, "h2"), ["Deep", "Less deep"]);
}

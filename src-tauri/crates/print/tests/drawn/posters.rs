//! Posters, read back with tools that are not ours.

use domain::Dress;
use print::sheet::{PageSize, Poster, Text};
use print::{Paper, render};

use crate::{gallery, on_the_wall, outside};

fn printed(size: PageSize, poster: Poster) -> Paper {
    let sheet = gallery::sheet(Dress::Standard, on_the_wall::page(size, poster));
    let paper = render(&sheet).expect("a sheet that can be printed");
    assert!(paper.bytes == render(&sheet).expect("again").bytes, "the same bytes");
    assert_eq!(paper.warnings, []);
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
    paper
}

fn heard(paper: &Paper) -> String {
    outside::run("pdfinfo", &paper.bytes, &["-struct-text"], &[])
}

/// Fails unless these stand one after the other in what is heard.
fn assert_in_order(heard: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let found = heard[from..].find(word);
        assert!(found.is_some(), "{word} is not where it should be in:\n{heard}");
        from += found.unwrap_or(0);
    }
}

#[test]
fn a_path_is_one_page_read_from_the_dream_to_the_first_steps() {
    for size in [PageSize::A3, PageSize::A4] {
        let paper = printed(size, on_the_wall::path());
        assert_eq!(paper.pages, 1, "{size:?}");
        let order = ["The dream", "my dog", "The goal", "Now", "Who we need", "Sunday lunch"];
        assert_in_order(&heard(&paper), &order);
        assert_in_order(&heard(&paper), &["The next months", "First steps", "Ring Pat"]);
    }
}

#[test]
fn an_empty_path_is_a_page_to_write_on() {
    let paper = printed(PageSize::A3, on_the_wall::empty_path());
    assert_eq!(paper.pages, 1);
    assert!(heard(&paper).contains("First steps"));
}

#[test]
fn what_has_no_room_goes_on_and_nothing_is_lost() {
    let paper = printed(PageSize::A3, on_the_wall::crowded_path());
    assert!(paper.pages > 1);
    let text = outside::text(&paper.bytes);
    for zone in 0..8 {
        for thing in 0..40 {
            let name = format!("{zone}-{thing} ");
            assert_eq!(text.replace('\n', " ").matches(&name).count(), 1, "{name}");
        }
    }
}

#[test]
fn a_map_has_the_person_and_every_question_in_order() {
    for size in [PageSize::A3, PageSize::A4] {
        let paper = printed(size, on_the_wall::map());
        assert_eq!(paper.pages, 1);
        assert_in_order(
            &heard(&paper),
            &["Amara", "My story", "My dream", "My nightmare", "Who I am", "What we do"],
        );
    }
}

#[test]
fn a_map_in_urdu_is_read_in_urdu() {
    let paper = printed(PageSize::A3, on_the_wall::urdu_map());
    let text = outside::text(&paper.bytes);
    for words in ["فاطمہ خان", "میرا خواب"] {
        assert!(text.contains(words), "{words} is not in:\n{text}");
    }
}

/// Returns each word on the first page with its box.
fn boxes(paper: &Paper) -> Vec<([f32; 4], String)> {
    let page = outside::run("pdftotext", &paper.bytes, &["-bbox", "-l", "1"], &["-"]);
    let number = |line: &str, name: &str| -> Option<f32> {
        line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse().ok()
    };
    page.lines()
        .filter(|line| line.contains("<word "))
        .filter_map(|line| {
            let edges = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            let [Some(left), Some(top), Some(right), Some(bottom)] = edges else { return None };
            let word = line.split('>').nth(1)?.split('<').next()?.to_owned();
            Some(([left, top, right, bottom], word))
        })
        .collect()
}

#[test]
fn people_in_rings_do_not_stand_on_each_other_and_none_is_lost() {
    for (size, people) in
        [(PageSize::A3, 6), (PageSize::A3, 60), (PageSize::A3, 160), (PageSize::A4, 60)]
    {
        let paper = printed(size, on_the_wall::rings(people));
        let boxes = boxes(&paper);
        for (index, (one, word)) in boxes.iter().enumerate() {
            for (other, with) in &boxes[index + 1..] {
                // Boxes reach from the highest accent to the lowest tail: lines may share a little.
                let across = one[2].min(other[2]) - one[0].max(other[0]);
                let down = one[3].min(other[3]) - one[1].max(other[1]);
                let tall = (one[3] - one[1]).min(other[3] - other[1]);
                assert!(across < 1.0 || down < 0.3 * tall, "{word} on {with}");
            }
        }
        let text = outside::text(&paper.bytes).replace('\n', " ");
        for person in 15..people {
            let number = format!(" {person} ");
            assert!(format!("{text} ").contains(&number), "person {person} of {people}");
        }
        assert_in_order(&heard(&paper), &["Amara", "Family", "Friends", "Home and paid", "Work"]);
    }
}

#[test]
fn a_ring_is_heard_with_each_person() {
    let paper = printed(PageSize::A3, on_the_wall::rings(6));
    let file = String::from_utf8_lossy(&paper.bytes);
    assert!(file.contains("/ActualText(Grace, Closest to me)"));
}

#[test]
fn no_zones_no_people_and_one_wedge_are_drawn_too() {
    printed(PageSize::A3, Poster::Path(Vec::new()));
    printed(PageSize::A3, Poster::Map { middle: Text::default(), zones: Vec::new() });
    let Poster::Rings { middle, rings, mut wedges } = on_the_wall::rings(9) else { return };
    wedges.truncate(1);
    printed(PageSize::A3, Poster::Rings { middle, rings, wedges });
}

#[test]
fn in_large_letters_what_has_no_room_goes_on() {
    for dress in [Dress::Large, Dress::Larger, Dress::EasyRead] {
        let blocks = on_the_wall::page(PageSize::A3, on_the_wall::path());
        let paper = render(&gallery::sheet(dress, blocks)).expect("paper");
        assert_in_order(&heard(&paper), &["The dream", "First steps", "Ring Pat"]);
        outside::assert_for_everyone_and_for_good(&paper.bytes);
    }
}

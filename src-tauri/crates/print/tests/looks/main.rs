//! What every kind of paper looks like: its first pages as one small picture, beside the one that
//! somebody looked at and kept.
//!
//! After a change that is wanted: `PLANLIVE_WRITE_LOOKS=1 cargo nextest run -E 'binary(looks)'`,
//! then look at what is other in `tests/looks`.

#![allow(dead_code, reason = "what is looked at needs fewer helpers than the other tests")]

#[path = "../days/mod.rs"]
mod days;
#[path = "../every_kind/mod.rs"]
mod every_kind;
#[path = "../person/fixtures.rs"]
mod fixtures;
#[path = "../hall_day/mod.rs"]
mod hall_day;
#[path = "../outside/mod.rs"]
mod outside;

use std::path::{Path, PathBuf};

use domain::{Dress, PaperKind, Reader};
use every_kind::{OF_PEOPLE, OF_THE_DAY, a_day, choice, plans, sheet};
use image::imageops::{self, FilterType};
use image::{GrayImage, Luma};
use print::Who;
use print::sheet::Sheet;

/// Of a long paper the first pages are looked at.
const PAGES: &str = "4";
/// Dots an inch: columns, pictures and blocks of words are told apart, words are not read.
const DOTS: &str = "24";
/// Dots that are seen as one: a letter that another version of a tool draws a hair beside is the same.
const CELL: u32 = 3;
/// How far apart two greys of 256 may be in one place.
const APART: u8 = 20;
/// One place in so many may be further apart.
const ONE_IN: usize = 1_000;

#[test]
fn every_kind_about_a_person_looks_as_it_was_kept() {
    let (_, whole) = plans().into_iter().find(|(name, _)| *name == "whole").expect("a plan");
    let who = Who::One(whole.id.clone());
    let day = days::day(vec![whole]);
    let own = choice(Reader::Family, Dress::Standard);
    let papers = fixtures::KINDS.into_iter().chain(OF_PEOPLE);
    compare(papers.map(|kind| (format!("{kind:?}"), sheet(&day, &who, kind, &own))));
}

#[test]
fn every_kind_about_the_day_looks_as_it_was_kept() {
    let own = choice(Reader::Family, Dress::Standard);
    let day = a_day();
    let papers = OF_THE_DAY.into_iter();
    compare(papers.map(|kind| (format!("{kind:?}"), sheet(&day, &Who::Everyone, kind, &own))));
}

#[test]
fn a_pack_looks_as_it_was_kept_whoever_it_is_of_and_however_large() {
    let packs = plans().into_iter().flat_map(|(name, circle)| {
        let who = Who::One(circle.id.clone());
        let day = days::day(vec![circle]);
        [Dress::Large, Dress::Larger, Dress::EasyRead].map(|dress| {
            let own = choice(Reader::Family, dress);
            (format!("Pack-{name}-{dress:?}"), sheet(&day, &who, PaperKind::Pack, &own))
        })
    });
    compare(packs);
}

#[test]
fn what_looks_other_is_found_out() {
    let own = choice(Reader::Family, Dress::Standard);
    let day = days::day(vec![fixtures::whole()]);
    let who = Who::One(fixtures::whole().id);
    let profile = sheet(&day, &who, PaperKind::Profile, &own);
    let picture = picture_of(&profile);
    assert!(looks_like(&picture, &picture_of(&profile)).is_ok());
    let mut shorter = profile.clone();
    shorter.blocks.pop();
    assert!(looks_like(&picture, &picture_of(&shorter)).is_err(), "its last block is missing");
    let mut moved = GrayImage::from_pixel(picture.width(), picture.height(), Luma([255]));
    imageops::replace(&mut moved, &picture, 4, 0);
    assert!(looks_like(&picture, &moved).is_err(), "all of it is 4 mm further to the right");
    let week = sheet(&day, &who, PaperKind::Week, &own);
    assert!(looks_like(&picture, &picture_of(&week)).is_err(), "it is another paper");
}

/// Compares papers with what was kept, or keeps them where that is wished.
fn compare(papers: impl Iterator<Item = (String, Sheet)>) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/looks");
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("looks");
    std::fs::create_dir_all(&made).expect("a folder for what looks other");
    let is_kept_anew = std::env::var_os("PLANLIVE_WRITE_LOOKS").is_some();
    let mut others = Vec::new();
    for (name, sheet) in papers {
        let picture = picture_of(&sheet);
        let path = kept.join(format!("{name}.png"));
        if is_kept_anew {
            picture.save(&path).expect("room on the disk");
            continue;
        }
        let before = image::open(&path).map(|before| before.to_luma8());
        let looks = before.map_err(|error| error.to_string());
        if let Err(why) = looks.and_then(|before| looks_like(&before, &picture)) {
            let now = made.join(format!("{name}.png"));
            picture.save(&now).expect("room on the disk");
            others.push(format!("{name}: {why}: {} was {}", now.display(), path.display()));
        }
    }
    assert!(
        others.is_empty(),
        "look at these, and keep them if they are right:\n{}",
        others.join("\n")
    );
}

/// Draws the first pages of a paper side by side.
fn picture_of(sheet: &Sheet) -> GrayImage {
    let pdf = print::render(sheet).expect("a sheet that can be drawn").bytes;
    let folder = tempfile::tempdir().expect("a folder of our own");
    let pages = folder.path().join("page");
    let pages = pages.to_str().expect("a path of letters");
    outside::run("pdftoppm", &pdf, &["-r", DOTS, "-gray", "-png", "-l", PAGES], &[pages]);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder.path())
        .expect("a folder of our own")
        .map(|entry| entry.expect("a file in it").path())
        .collect();
    files.sort();
    let pages: Vec<GrayImage> =
        files.iter().map(|file| image::open(file).expect("a picture").to_luma8()).collect();
    let height = pages.iter().map(GrayImage::height).max().expect("a page");
    let mut picture =
        GrayImage::from_pixel(pages.iter().map(GrayImage::width).sum(), height, Luma([128]));
    let mut x = 0;
    for page in &pages {
        imageops::replace(&mut picture, page, x, 0);
        x += i64::from(page.width());
    }
    picture
}

/// Says how two pictures differ, if a person would see it.
fn looks_like(before: &GrayImage, now: &GrayImage) -> Result<(), String> {
    let size = |picture: &GrayImage| (picture.width() / CELL, picture.height() / CELL);
    let (wide, high) = size(before);
    if size(now) != (wide, high) {
        return Err(format!("{:?} dots instead of {:?}", now.dimensions(), before.dimensions()));
    }
    let cells = |picture| imageops::resize(picture, wide, high, FilterType::Triangle);
    let (before, now) = (cells(before), cells(now));
    let others = before.iter().zip(now.iter()).filter(|(a, b)| a.abs_diff(**b) > APART).count();
    let all = before.len();
    (others * ONE_IN <= all).then_some(()).ok_or(format!("{others} places of {all} look other"))
}

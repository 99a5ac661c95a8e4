//! How long paper takes: one person's plan, and everybody's in one go.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::Dress;
use print::sheet::Sheet;
use print::words::Language;
use print::{Who, outcome_summary, render};

#[expect(dead_code, reason = "measuring needs fewer days than summaries")]
#[path = "../tests/days/mod.rs"]
mod days;
#[path = "../tests/full_day/mod.rs"]
mod full_day;

fn measure(criterion: &mut Criterion) {
    let day = full_day::full_day(25);
    let made = |who: &Who, dress| {
        let printed_on = days::date(2026, 12, 5);
        let sheet = outcome_summary(&day, who, Language::English, printed_on).expect("a circle");
        Sheet { dress, ..sheet }
    };
    let one = Who::One(days::id("person-1"));
    let rendered = |sheet: &Sheet| render(black_box(sheet)).expect("paper").bytes.len();
    let sheet = made(&one, Dress::Standard);
    criterion.bench_function("one person's plan (goal 30 ms)", |bench| {
        bench.iter(|| rendered(&sheet));
    });
    let sheet = made(&one, Dress::Larger);
    criterion.bench_function("one person's plan at 24 points", |bench| {
        bench.iter(|| rendered(&sheet));
    });
    let sheet = made(&Who::Everyone, Dress::Standard);
    let mut group = criterion.benchmark_group("everybody");
    group.sample_size(10).measurement_time(Duration::from_secs(10));
    group.bench_function("25 people's plans (goal 1 s)", |bench| {
        bench.iter(|| rendered(&sheet));
    });
    group.finish();
    most_memory();
}

/// Says how much memory all of that took at its height.
fn most_memory() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find(|line| line.starts_with("VmHWM"));
    eprintln!("memory at its height (goal 200 MB): {}", most.unwrap_or("not known here"));
}

criterion_group!(benches, measure);
criterion_main!(benches);

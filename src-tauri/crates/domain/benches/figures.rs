//! How long the money of an event and of one person takes: it is counted anew with every edit.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::money::{account, figures};

#[path = "../tests/household/mod.rs"]
mod household;

fn measure(criterion: &mut Criterion) {
    let day = household::full_event(25);
    criterion.bench_function("figures of 25 people with 40 blocks (goal 5 ms)", |bench| {
        bench.iter(|| figures(black_box(&day)));
    });
    let one = household::find(&day, "person-1");
    criterion.bench_function("account of one person with 40 blocks (goal 200 us)", |bench| {
        bench.iter(|| account(black_box(&day), black_box(one), None));
    });
}

criterion_group!(benches, measure);
criterion_main!(benches);

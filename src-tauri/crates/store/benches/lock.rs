//! What a lock costs: deriving a key, keeping an edit, opening an event, and setting a lock.

use std::path::Path;

use chrono::DateTime;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use domain::plan::{Collection, Field, Order, Record};
use domain::{Change, CircleId, CommandId, RecordId, Revision};
use store::{Commit, Cost, NewLock, Passphrase, Store, Unlock};
use tokio::runtime::Runtime;

const QUICK: Cost = Cost { memory: 64, passes: 1 };
/// How many edits the event has behind it.
const EDITS: u32 = 20_000;

fn passphrase() -> Passphrase {
    Passphrase::new("five warm loaves at dawn")
}

fn edit(number: u32) -> Commit {
    let id = RecordId::new(format!("e{}", number % 500)).expect("an id");
    let mut record = Record::new(id, Order::after(None), Revision(number));
    let text = format!("Edit {number}: she sings on Tuesdays, and tea is at four with her sister.");
    record.fields.insert("text".to_owned(), Field::new(text.into(), Revision(number)));
    let circle = CircleId::new("amara").expect("an id");
    Commit {
        id: CommandId::new(format!("c{number}")).expect("an id"),
        seat: None,
        at: DateTime::UNIX_EPOCH,
        revision: Revision(number),
        changes: vec![Change::RecordChanged { circle, collection: Collection::Entries, record }],
    }
}

/// Returns an event with a long day behind it, with a lock or without one.
async fn event(path: &Path, is_locked: bool) -> Store {
    let day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    let id = CommandId::new("import").expect("an id");
    let made = Store::create(path, &day, id, DateTime::UNIX_EPOCH).await;
    let mut store = made.expect("made");
    let edits: Vec<_> = (2..EDITS).map(edit).collect();
    for batch in edits.chunks(500) {
        store.commit(batch).await.expect("saved");
    }
    if is_locked {
        store.lock(&NewLock::new(&passphrase(), QUICK)).await.expect("locked");
    }
    store
}

fn costs(c: &mut Criterion) {
    c.bench_function("a key from a passphrase", |b| {
        b.iter(|| NewLock::new(&passphrase(), Cost::USUAL));
    });
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    for is_locked in [false, true] {
        let how = if is_locked { "with a lock" } else { "without" };
        let path = folder.path().join(format!("{is_locked}.planlive"));
        let mut store = runtime.block_on(event(&path, is_locked));
        let mut number = EDITS;
        c.bench_function(&format!("an edit on the disk, {how}"), |b| {
            b.iter(|| {
                number += 1;
                runtime.block_on(store.commit(&[edit(number)])).expect("saved");
            });
        });
        c.bench_function(&format!("100 edits on the disk, {how}"), |b| {
            b.iter_batched(
                || {
                    number += 100;
                    (number..number + 100).map(edit).collect::<Vec<_>>()
                },
                |batch| runtime.block_on(store.commit(&batch)).expect("saved"),
                BatchSize::PerIteration,
            );
        });
        runtime.block_on(store.close()).expect("closes");
        let bytes = std::fs::metadata(&path).expect("it is there").len();
        eprintln!("the file after {number} edits, {how}: {} KB", bytes / 1024);
        let unlock = if is_locked { Unlock::Passphrase(passphrase()) } else { Unlock::Nothing };
        c.bench_function(&format!("opening the event, {how}"), |b| {
            b.iter(|| {
                runtime.block_on(async {
                    let opened = Store::open_with(&path, &unlock).await.expect("opens");
                    opened.0.close().await.expect("closes");
                });
            });
        });
    }
    let path = folder.path().join("to-lock.planlive");
    let mut store = runtime.block_on(event(&path, false));
    let began = std::time::Instant::now();
    runtime.block_on(store.lock(&NewLock::new(&passphrase(), QUICK))).expect("locked");
    eprintln!("setting a lock after {EDITS} edits: {} ms", began.elapsed().as_millis());
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = costs
}
criterion_main!(benches);

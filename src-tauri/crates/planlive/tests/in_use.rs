//! An event that is open stays closed to everybody else, whoever looks at its file meanwhile.

use std::path::Path;
use std::process::{Command, Output};

use chrono::Utc;
use domain::CommandId;
use store::{Spare, Store, StoreError, Unlock, open_copy_beside};

/// Has another program look the event over.
fn check(event: &Path) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_planlive"));
    program.arg("check").arg(event).output().expect("it runs")
}

#[tokio::test]
async fn a_host_whose_own_file_is_looked_at_still_keeps_others_out_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let aside = tempfile::tempdir().expect("a folder");
    let (path, link) = (folder.path().join("event.planlive"), folder.path().join("link.planlive"));
    let day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    let id = CommandId::new("import").expect("an id");
    let mut store = Store::create(&path, &day, id, Utc::now()).await.expect("made");
    std::fs::hard_link(&path, &link).expect("linked");
    for file in [&path, &link] {
        assert!(Store::is_event(file), "it is one");
        let found = Store::open(file).await.expect_err("it is open");
        assert!(matches!(found, StoreError::InUse), "{found}");
        let (key, with) = (store.same_key().await.expect("asked"), Unlock::Nothing);
        let found = Store::open_aside(file, aside.path(), &key, &with).await;
        let found = found.expect_err("it is open");
        assert!(matches!(found, StoreError::InUse), "{found}");
        let found = open_copy_beside(file, &path).await.expect_err("it is open");
        assert!(matches!(found, StoreError::InUse), "{found}");
        let found = Store::wipe(file).expect_err("it is open");
        assert!(matches!(found, StoreError::InUse), "{found}");
    }
    let still = store.hold_still().await.expect("it stands still");
    still.copy_to(&folder.path().join("copy.planlive"), Spare::TakeAll).await.expect("copied");
    drop(still);
    store.let_go().await.expect("goes on");
    let refused = check(&path);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("already open"), "{said}");
    store.close().await.expect("closed");
    let looked_over = check(&path);
    assert!(looked_over.status.success(), "and now it may: {looked_over:?}");
    let (store, _) = Store::open(&link).await.expect("and so may we");
    store.close().await.expect("closed");
}

//! Photos and drawings in the event file, on a real disk.

mod folder;

use domain::{Change, CircleId, Revision};
use folder::{Folder, at, command};
use sha2::{Digest, Sha256};
use store::{Commit, PartChange, PictureId, PictureInfo, PictureKind, PicturePart, Store};

fn info(circle: &str, bytes: &[u8]) -> PictureInfo {
    let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let id = PictureId { circle: CircleId::new(circle).expect("an id"), hash };
    PictureInfo { id, kind: PictureKind::Jpeg, size: u32::try_from(bytes.len()).expect("small") }
}

fn part(info: &PictureInfo, bytes: &[u8], (from, to): (usize, usize)) -> PartChange {
    let begins = u32::try_from(from).expect("small");
    let (info, bytes) = (info.clone(), bytes[from..to].to_vec());
    PartChange::Kept(PicturePart { info, begins, bytes, at: at(5) })
}

#[tokio::test]
async fn what_has_come_of_a_photo_is_still_there_after_the_host_was_switched_off() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
    let photo = info("amara", &bytes);
    let parts = [part(&photo, &bytes, (0, 300)), part(&photo, &bytes, (300, 640))];
    store.change_parts(&parts).await.expect("kept");
    drop(store); // Nothing is closed in good order.
    let (mut store, _) = Store::open(&folder.path()).await.expect("opens");
    let unfinished = store.unfinished_pictures().await.expect("read");
    assert_eq!(unfinished.len(), 1, "one is on its way");
    let first = &unfinished[0];
    assert_eq!((&first.info, first.have, first.at), (&photo, 640, at(5)), "so far");
    store.change_parts(&[part(&photo, &bytes, (640, 1000))]).await.expect("kept");
    assert_eq!(store.bytes_so_far(&photo.id).await.expect("read"), bytes, "in their order");
    store.keep_picture(&photo, &bytes, at(9)).await.expect("kept");
    let id = photo.id.clone();
    assert_eq!(store.unfinished_pictures().await.expect("read"), [], "its parts are gone");
    assert_eq!(store.pictures().await.expect("read"), [photo], "it is whole");
    for (begins, most, expected) in
        [(0, 400, &bytes[..400]), (900, 400, &bytes[900..]), (1000, 9, &[])]
    {
        let (_, found) =
            store.part_of_picture(&id, begins, most).await.expect("read").expect("here");
        assert_eq!(found, expected, "{most} from {begins}");
    }
}

#[tokio::test]
async fn the_same_photo_in_two_circles_is_two() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let (amaras, bens) = (info("amara", b"photo"), info("ben", b"photo"));
    store.keep_picture(&amaras, b"photo", at(1)).await.expect("kept");
    assert!(store.picture(&bens.id).await.expect("read").is_none(), "Ben's circle has none");
    store.keep_picture(&bens, b"photo", at(2)).await.expect("kept");
    assert_eq!(store.pictures().await.expect("read").len(), 2, "one each");
}

#[tokio::test]
async fn parts_of_one_that_is_let_go_are_gone_and_no_others() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let (old, new) = (info("amara", b"old"), info("amara", b"new"));
    store.change_parts(&[part(&old, b"old", (0, 2))]).await.expect("kept");
    let gone = PartChange::LetGo(old.id.clone());
    store.change_parts(&[gone, part(&new, b"new", (0, 1))]).await.expect("kept");
    let left = store.unfinished_pictures().await.expect("read");
    assert_eq!(left.iter().map(|one| &one.info).collect::<Vec<_>>(), [&new], "the new one");
}

#[tokio::test]
async fn a_person_who_was_taken_off_the_list_leaves_no_photo_behind() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let (amaras, bens) = (info("amara", b"photo"), info("ben", b"photo"));
    for photo in [&amaras, &bens] {
        store.keep_picture(photo, b"photo", at(1)).await.expect("kept");
    }
    let half = info("amara", b"half of it");
    store.change_parts(&[part(&half, b"half of it", (0, 4))]).await.expect("kept");
    let (circle, revision) = (amaras.id.circle.clone(), Revision(2));
    let changes = vec![Change::PersonLeft { circle }];
    let leaves = Commit { id: command("c1"), seat: None, at: at(3), revision, changes };
    store.commit(&[leaves]).await.expect("saved");
    assert_eq!(store.pictures().await.expect("read"), [bens], "Ben's stays");
    assert_eq!(store.unfinished_pictures().await.expect("read"), [], "nor half of one");
}

#[tokio::test]
async fn a_photo_whose_bytes_are_not_what_they_were_is_reported() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let (whole, other) = (info("amara", b"photo"), info("ben", b"another"));
    store.keep_picture(&whole, b"photo", at(1)).await.expect("kept");
    store.close().await.expect("closes");
    let report = Store::check(&folder.path()).await.expect("looked over");
    assert_eq!((report.pictures, report.is_fine()), (1, true), "one, and it is whole");
    let (mut store, _) = Store::open(&folder.path()).await.expect("opens");
    store.keep_picture(&other, b"anothEr", at(1)).await.expect("kept");
    store.close().await.expect("closes");
    let report = Store::check(&folder.path()).await.expect("looked over");
    assert_eq!((report.pictures, report.is_fine()), (2, false), "two, and one is not");
    assert_eq!(report.broken_pictures, [other.id], "it is named");
}

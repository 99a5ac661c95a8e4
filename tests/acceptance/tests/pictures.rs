//! Photos and drawings: brought once, kept for their circle, and seen by those it said yes to.

use kit::{Device, House, PART, Photo, new_id};
use serde_json::{Value, json};

const PROFILE: &str = "one-page-profile";

/// Writes a note with this photo and no words.
async fn puts_in(device: &mut Device, photo: &Photo) -> String {
    let id = new_id();
    let fields = json!({
        "worksheet": PROFILE, "section": "important-to", "picture": photo.hash,
    });
    let edit = json!({
        "type": "insert", "collection": "entries", "record": id, "order": "i", "fields": fields,
    });
    let outcome = device.edits(json!([edit])).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    id
}

/// The circle offers its profile; returns the request once the desk has heard of it.
async fn offers(device: &mut Device, desk: &mut Device, circle: &str) -> String {
    let offer = json!({
        "type": "offerToShow", "circle": circle, "worksheet": PROFILE, "section": null,
    });
    let outcome = device.does(offer).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    let last = |view: &Value| view["asked"].as_array().and_then(|all| all.last().cloned());
    let is_theirs = |view: &Value| last(view).is_some_and(|asked| asked["circle"] == json!(circle));
    let view = desk.sees("desk", is_theirs).await;
    last(&view).expect("it is there")["request"].as_str().expect("an id").to_owned()
}

fn shown(request: &str) -> Value {
    json!({ "type": "show", "showing": { "type": "item", "request": request } })
}

#[tokio::test]
async fn a_photo_that_was_cut_off_goes_on_where_it_stopped_and_arrives_once() {
    let mut house = House::on_the_sample_day().await;
    let photo = Photo::jpeg(640, 480);
    assert!(photo.bytes.len() > 4 * PART, "it takes a few parts: {}", photo.bytes.len());
    let mut tablet = house.device("amara").await;
    for begins in [0, PART] {
        tablet.say(&photo.part(begins)).await;
        let have = tablet.hears_of(&photo).await["have"].clone();
        assert_eq!(have, json!(begins + PART), "saved before it is said");
    }
    tablet.tries(&photo.part(2 * PART)).await;
    let joined = tablet.leaves().await;
    house.restart().await;

    let mut other = house.device("amara").await;
    let missing = other.fetches(&photo.hash).await;
    assert_eq!(missing, Err(json!("notHere")), "half a photo is none");
    let mut tablet = house.knock().await;
    tablet.hello(json!({ "token": joined.token, "circle": "amara" })).await;
    tablet.is_in().await;
    tablet.say(&photo.question()).await;
    let have = tablet.hears_of(&photo).await["have"].as_u64().expect("a number");
    assert!(have >= 2 * PART as u64, "nothing that was saved is sent again: {have}");
    let answer = tablet.brings(&photo).await;
    assert_eq!(
        (&answer["type"], &answer["isWhole"]),
        (&json!("pictureHave"), &json!(true)),
        "done"
    );
    assert_eq!(
        other.hears("pictureHere").await["hash"],
        json!(photo.hash),
        "the others hear of it"
    );
    assert_eq!(other.fetches(&photo.hash).await, Ok(photo.bytes.clone()), "byte for byte");
    let again = other.brings(&photo).await;
    assert_eq!(again["isWhole"], json!(true), "nobody sends it twice");

    house.close().await;
    let report = store::Store::check(&house.path()).await.expect("looked over");
    assert_eq!((report.pictures, report.is_fine()), (1, true), "one, and it is whole");
}

#[tokio::test]
async fn a_photo_that_was_whole_when_the_host_was_switched_off_is_not_sent_again() {
    let mut house = House::on_the_sample_day().await;
    let photo = Photo::jpeg(320, 240);
    let mut tablet = house.device("amara").await;
    let parts: Vec<usize> = (0..photo.bytes.len()).step_by(PART).collect();
    let (last, first) = parts.split_last().expect("a few parts");
    for begins in first {
        tablet.say(&photo.part(*begins)).await;
        tablet.hears_of(&photo).await;
    }
    tablet.say(&photo.part(*last)).await;
    house.restart().await;
    let mut tablet = house.device("amara").await;
    tablet.say(&photo.question()).await;
    let mut answer = tablet.hears_of(&photo).await;
    if answer["have"] == json!(last) {
        // The host was gone before it heard the last part.
        answer = tablet.brings(&photo).await;
    }
    assert_eq!(answer["isWhole"], json!(true), "{answer}");
    assert_eq!(tablet.fetches(&photo.hash).await, Ok(photo.bytes), "and it is right");
}

#[tokio::test]
async fn nothing_of_somebody_who_was_taken_off_the_list_is_there_for_who_comes_after() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let photo = Photo::jpeg(64, 48);
    let add = json!({ "type": "addPerson", "circle": "ffion", "name": "Ffion" });
    desk.does(add.clone()).await;
    house.device("ffion").await.brings(&photo).await;
    let removed = desk.does(json!({ "type": "removePerson", "circle": "ffion" })).await;
    assert_eq!(removed["type"], json!("saved"), "{removed}");
    desk.does(add).await;
    let mut tablet = house.device("ffion").await;
    assert_eq!(tablet.fetches(&photo.hash).await, Err(json!("notHere")), "it is gone");
    assert_eq!(tablet.brings(&photo).await["isWhole"], json!(true), "and can be brought again");
}

#[tokio::test]
async fn two_tablets_that_bring_the_same_photo_bring_it_together() {
    let house = House::on_the_sample_day().await;
    let photo = Photo::jpeg(640, 480);
    let (mut one, mut two) = (house.device("amara").await, house.device("amara").await);
    let both = tokio::join!(one.brings(&photo), two.brings(&photo));
    assert_eq!((&both.0["isWhole"], &both.1["isWhole"]), (&json!(true), &json!(true)), "both know");
    assert_eq!(two.fetches(&photo.hash).await, Ok(photo.bytes.clone()), "and it is right");
}

#[tokio::test]
async fn a_photo_is_of_its_circle_and_no_other_learns_that_it_is_there() {
    let house = House::on_the_sample_day().await;
    let photo = Photo::jpeg(64, 48);
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    amara.brings(&photo).await;
    let never_sent = Photo::jpeg(32, 32);
    for hash in [&photo.hash, &never_sent.hash, "made up"] {
        assert_eq!(ben.fetches(hash).await, Err(json!("notHere")), "Ben: {hash}");
        assert_eq!(desk.fetches(hash).await, Err(json!("notAllowed")), "the desk: {hash}");
        assert_eq!(wall.fetches(hash).await, Err(json!("notAllowed")), "the wall: {hash}");
    }
    ben.say(&photo.question()).await;
    assert_eq!(ben.hears_of(&photo).await["have"], json!(0), "he has to bring his own");
    puts_in(&mut ben, &photo).await;
    let request = offers(&mut ben, &mut desk, "ben").await;
    desk.does(shown(&request)).await;
    wall.sees("wall", |view| view["showing"]["type"] == json!("item")).await;
    let borrowed = wall.fetches(&photo.hash).await;
    assert_eq!(borrowed, Err(json!("notHere")), "nor does naming it bring it to the wall");
    for stranger in [&mut desk, &mut wall] {
        let answer = stranger.brings(&never_sent).await;
        assert_eq!(answer["fault"]["type"], json!("notAllowed"), "they bring none");
    }
    let mut nobody = house.knock().await;
    nobody.hello(json!({ "room": house.room_key().await })).await;
    assert_eq!(nobody.fetches(&photo.hash).await, Err(json!("notAllowed")), "who is it?");
}

#[tokio::test]
async fn the_wall_has_a_photo_only_while_it_is_on_it() {
    let house = House::on_the_sample_day().await;
    let photo = Photo::jpeg(64, 48);
    let mut amara = house.device("amara").await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    puts_in(&mut amara, &photo).await;
    let request = offers(&mut amara, &mut desk, "amara").await;
    assert_eq!(desk.fetches(&photo.hash).await, Err(json!("notHere")), "it is on its way");
    amara.brings(&photo).await;
    assert_eq!(desk.hears("pictureHere").await["hash"], json!(photo.hash), "the desk may see it");
    assert_eq!(desk.fetches(&photo.hash).await, Ok(photo.bytes.clone()), "after the yes");
    assert_eq!(wall.fetches(&photo.hash).await, Err(json!("notAllowed")), "it is not shown yet");

    desk.does(shown(&request)).await;
    wall.sees("wall", |view| view["showing"]["type"] == json!("item")).await;
    assert_eq!(wall.fetches(&photo.hash).await, Ok(photo.bytes.clone()), "now it is");
    let back = json!({ "type": "answerShow", "circle": "amara", "request": request, "yes": false });
    amara.does(back).await;
    assert_eq!(wall.fetches(&photo.hash).await, Err(json!("notAllowed")), "taken back");
    assert_eq!(desk.fetches(&photo.hash).await, Err(json!("notAllowed")), "for the desk too");
    assert_eq!(amara.fetches(&photo.hash).await, Ok(photo.bytes), "it is still Amara's");
}

/// Puts a camera's notes with a place in them into a JPEG.
fn with_place(photo: &Photo) -> Photo {
    let notes =
        b"\xFF\xE1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1A\0\0\0\0";
    let bytes = [&photo.bytes[..2], notes, &photo.bytes[2..]].concat();
    Photo::of("jpeg", bytes)
}

#[tokio::test]
async fn what_is_no_photo_says_so_and_nothing_of_it_is_kept() {
    let mut house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let fine = Photo::jpeg(640, 480);
    let misnamed = Photo { hash: Photo::jpeg(1, 1).hash, ..fine.clone() };
    let half = Photo::of("jpeg", fine.bytes[..fine.bytes.len() / 2].to_vec());
    for (photo, expected) in [
        (Photo::of("png", b"Dear Amara, ...".repeat(9000)), json!({ "type": "notAPicture" })),
        (half, json!({ "type": "notAPicture" })),
        (Photo { kind: "webp", ..fine.clone() }, json!({ "type": "notAPicture" })),
        (misnamed, json!({ "type": "wrongHash" })),
        (with_place(&fine), json!({ "type": "hasMetadata" })),
        (forty_megapixels(), json!({ "type": "tooManyPixels", "most": 4096 })),
        (Photo::of("jpeg", vec![0; 1_500_001]), json!({ "type": "tooLarge", "most": 1_500_000 })),
    ] {
        let answer = amara.brings(&photo).await;
        assert_eq!(answer["fault"], expected, "{} bytes, {}", photo.bytes.len(), photo.kind);
        assert_eq!(amara.fetches(&photo.hash).await, Err(json!("notHere")), "nothing is here");
        amara.writes(PROFILE, "important-to", "We go on").await;
    }
    let mut long = fine.part(0);
    long["data"] = json!("A".repeat(100_000));
    let mut odd = fine.part(0);
    odd["data"] = json!("no base64!");
    for frame in [long, odd] {
        amara.say(&frame).await;
        let fault = amara.hears_of(&fine).await["fault"]["type"].clone();
        assert_eq!(fault, json!("notAPicture"), "nor a part of one");
    }
    assert_eq!(amara.brings(&fine).await["isWhole"], json!(true), "a right one is taken still");
    house.close().await;
    let (mut store, _) = store::Store::open(&house.path()).await.expect("opens");
    assert_eq!(store.pictures().await.expect("read").len(), 1, "that one is all there is");
    assert_eq!(store.unfinished_pictures().await.expect("read"), [], "and no part of another");
}

/// Forty million pixels of one grey, which pack into next to nothing.
fn forty_megapixels() -> Photo {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let grey = image::GrayImage::new(8000, 5000);
    grey.write_to(&mut bytes, image::ImageFormat::Png).expect("a PNG");
    Photo::of("png", bytes.into_inner())
}

#[tokio::test]
async fn a_device_that_asks_for_more_than_it_takes_holds_nobody_up() {
    let house = House::on_the_sample_day().await;
    let photo = Photo::jpeg(640, 480);
    let mut greedy = house.device("amara").await;
    greedy.brings(&photo).await;
    let want = json!({ "type": "wantPicture", "hash": photo.hash, "offset": 0 });
    for _ in 0..2000 {
        greedy.say(&want).await;
    }
    let mut amara = house.device("amara").await;
    amara.writes(PROFILE, "important-to", "Nobody noticed").await;
    for n in 0..2000 {
        assert_eq!(greedy.hears("picturePart").await["offset"], json!(0), "the {n}th of them");
    }
    greedy.catches_up().await;
}

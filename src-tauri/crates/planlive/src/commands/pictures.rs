//! Photos, drawings and forms on their way between an event file and the exchange format.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Result, bail};
use chrono::Utc;
use domain::{CircleId, Day};
use exchange::{Contents, FormFile, PictureFile, PictureKind, pictures_of};
use room::{Room, check_picture};
use store::{PictureId, PictureInfo, Store, StoreError, Unlock};

/// Says no to a photo or drawing that no device could have brought.
pub(crate) fn check_pictures(pictures: &[PictureFile]) -> Result<()> {
    for PictureFile { hash, kind, bytes } in pictures {
        let kind = match kind {
            PictureKind::Jpeg => protocol::PictureKind::Jpeg,
            PictureKind::Png => protocol::PictureKind::Png,
            PictureKind::Webp => protocol::PictureKind::Webp,
        };
        if let Err(fault) = check_picture(hash, kind, bytes) {
            bail!("pictures.{hash}: {}", sentence(&fault));
        }
    }
    Ok(())
}

fn sentence(fault: &protocol::PictureFault) -> String {
    use protocol::PictureFault::{
        Full, HasMetadata, NotAPicture, NotAllowed, NotHere, NotSaved, TooLarge, TooManyPixels,
        WrongHash,
    };
    match fault {
        TooLarge { most } => format!("at most {most} bytes"),
        TooManyPixels { most } => format!("at most {most} pixels wide and high"),
        NotAPicture => "these bytes are no picture of this kind".to_owned(),
        WrongHash => "this is not the picture that has this hash".to_owned(),
        HasMetadata => "it says where or with what it was taken: save it without that".to_owned(),
        Full { most } => format!("at most {most} pictures in one plan"),
        NotAllowed | NotHere | NotSaved => "this picture cannot be taken".to_owned(),
    }
}

/// Makes a new event file that holds this day, the photos and drawings of its plans, and its forms:
/// all of it, or no file.
pub(crate) async fn create(output: &Path, contents: Contents) -> Result<()> {
    let Contents { day, pictures, forms } = contents;
    let pictures: BTreeMap<_, _> = pictures.into_iter().map(|p| (p.hash.clone(), p)).collect();
    if output.exists() {
        return Err(StoreError::AlreadyThere.into());
    }
    let folder = match output.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // A file on its way to being an event has others beside it: they all go with their folder.
    let making = tempfile::Builder::new().prefix(".planlive-").tempdir_in(folder)?;
    let draft = making.path().join("draft.planlive");
    fill(&draft, &day, &pictures, &forms).await?;
    std::fs::rename(&draft, output)?;
    Ok(())
}

async fn fill(
    draft: &Path,
    day: &Day,
    pictures: &BTreeMap<String, PictureFile>,
    forms: &[FormFile],
) -> Result<()> {
    Room::create(draft, day, Utc::now()).await?;
    let (mut store, _) = Store::open(draft).await?;
    for circle in &day.circles {
        let of_circle = pictures_of(circle);
        for picture in of_circle.iter().filter_map(|hash| pictures.get(hash)) {
            let id = PictureId { circle: circle.id.clone(), hash: picture.hash.clone() };
            let kind = store::PictureKind::named(picture.kind.name());
            let kind = kind.expect("BUG: the file and the format name the same kinds");
            let size = u32::try_from(picture.bytes.len())?;
            let info = PictureInfo { id, kind, size };
            store.keep_picture(&info, &picture.bytes, Utc::now()).await?;
        }
    }
    for form in forms {
        store.keep_form_file(&form.hash, &form.bytes, Utc::now()).await?;
    }
    store.close().await?;
    Ok(())
}

/// Returns the day of an event file, with the photos and drawings that its plans have in them, and
/// its forms.
pub(crate) async fn read_whole(event: &Path, unlock: &Unlock) -> Result<Contents> {
    let (mut store, loaded) = Store::open_with(event, unlock).await?;
    let wanted: BTreeSet<(CircleId, String)> = loaded
        .day
        .circles
        .iter()
        .flat_map(|circle| pictures_of(circle).into_iter().map(|hash| (circle.id.clone(), hash)))
        .collect();
    let mut pictures = BTreeMap::new();
    for info in store.pictures().await? {
        let PictureId { circle, hash } = info.id.clone();
        if pictures.contains_key(&hash) || !wanted.contains(&(circle, hash.clone())) {
            continue;
        }
        if let Some((_, bytes)) = store.picture(&info.id).await? {
            let kind = match info.kind {
                store::PictureKind::Jpeg => PictureKind::Jpeg,
                store::PictureKind::Png => PictureKind::Png,
                store::PictureKind::Webp => PictureKind::Webp,
            };
            pictures.insert(hash.clone(), PictureFile { hash, kind, bytes });
        }
    }
    let mut forms = Vec::new();
    for form in loaded.day.forms.iter() {
        let bytes = store.form_file(&form.hash).await?;
        forms.extend(bytes.map(|bytes| FormFile { hash: form.hash.clone(), bytes }));
    }
    store.close().await?;
    Ok(Contents { day: loaded.day, pictures: pictures.into_values().collect(), forms })
}

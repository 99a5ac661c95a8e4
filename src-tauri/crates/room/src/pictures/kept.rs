//! Pictures that were looked at, into the file and out of it.

use chrono::{DateTime, TimeDelta, Utc};
use protocol::PictureFault;
use store::{PartChange, PictureId, Store, StoreError};
use tokio::sync::oneshot;

use crate::actor::Actor;
use crate::pictures::{LookedAt, Shelf};
use crate::printing::Photo;

/// How long what came of a picture waits for the rest, in days.
const KEPT_DAYS: i64 = 7;

impl Actor {
    /// Keeps a picture that was found to be one, and lets go of what was none.
    pub(crate) async fn keep_picture(&mut self, LookedAt { info, bytes, verdict }: LookedAt) {
        let verdict = match verdict {
            // A person may have left, and all of theirs with them, while it was looked at.
            Ok(()) if !self.shelf.is_coming(&info.id) => return,
            Ok(()) => match self.store.keep_picture(&info, &bytes, self.clock.now()).await {
                Ok(()) => {
                    self.copies.has_new = true;
                    Ok(())
                }
                Err(error) => {
                    tracing::error!(%error, "the disk did not take a picture");
                    self.cannot_save(&error).await;
                    Err(PictureFault::NotSaved)
                }
            },
            // It was brought anew, in another size: this is no longer about it.
            Err(_) if !self.shelf.is_looked_at(&info.id) => return,
            Err(fault) => {
                let gone = [PartChange::LetGo(info.id.clone())];
                if let Err(error) = self.store.change_parts(&gone).await {
                    tracing::error!(%error, "what was no picture is still in the file");
                }
                Err(fault)
            }
        };
        match verdict {
            Ok(()) => self.picture_is_here(&info),
            Err(fault) => self.refuse_picture(&info.id, &fault),
        }
    }

    /// Gives paper the forms and photos that it waits for.
    pub(crate) async fn lend(
        &mut self,
        forms: Vec<(String, oneshot::Sender<Option<Vec<u8>>>)>,
        photos: Vec<(PictureId, oneshot::Sender<Option<Photo>>)>,
    ) {
        for (hash, answer) in forms {
            self.lend_form(&hash, answer).await;
        }
        for (wanted, answer) in photos {
            self.lend_photo(&wanted, answer).await;
        }
    }

    /// Reads a photo for paper, which asks for one at a time: the room is not held up by many.
    async fn lend_photo(&mut self, wanted: &PictureId, answer: oneshot::Sender<Option<Photo>>) {
        let photo = self.store.picture(wanted).await.unwrap_or_else(|error| {
            tracing::error!(%error, "a picture cannot be read");
            None
        });
        if answer.send(photo).is_err() {
            tracing::debug!("nobody waits for a photo any more");
        }
    }
}

/// Returns which photos and drawings are in the file; what came of others long ago is let go.
pub(crate) async fn store_shelf(
    store: &mut Store,
    now: DateTime<Utc>,
) -> Result<Shelf, StoreError> {
    let unfinished = store.unfinished_pictures().await?;
    let (old, unfinished): (Vec<_>, Vec<_>) =
        unfinished.into_iter().partition(|coming| now - coming.at > TimeDelta::days(KEPT_DAYS));
    let old: Vec<_> = old.into_iter().map(|coming| PartChange::LetGo(coming.info.id)).collect();
    if !old.is_empty() {
        store.change_parts(&old).await?;
    }
    Ok(Shelf::of(store.pictures().await?, unfinished))
}

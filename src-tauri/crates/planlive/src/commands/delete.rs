//! `planlive delete`: an event for good, with every copy beside it, and a certificate.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::Utc;
use planlive::keystore;
use store::{Store, StoreError, Unlock};

use crate::commands::Language;
use crate::commands::files::named;
use crate::commands::opening::Opening;

/// Deletes an event for good, with every copy beside it; the certificate says what went.
#[derive(Debug, clap::Args)]
pub(crate) struct Delete {
    /// The event file.
    event: PathBuf,
    /// The title of the event, as it stands in it: nothing is deleted by a slip.
    #[arg(long)]
    title: String,
    /// Deletes the photos, music and films in its folder, too.
    #[arg(long)]
    media: bool,
    /// The folder on another disk in which copies were kept as well, as with `serve`.
    #[arg(long, value_name = "FOLDER")]
    copies: Option<PathBuf>,
    /// Where the certificate (PDF) is written.
    #[arg(short, long, value_name = "CERTIFICATE.pdf")]
    output: PathBuf,
    /// The language of the certificate.
    #[arg(long, value_enum, default_value = "en")]
    language: Language,
}

pub(crate) async fn delete(asked: Delete, opening: &Opening) -> Result<()> {
    let Delete { event, title, media, copies, output, language } = asked;
    let (lock, unlock, found) = match Store::lock_on(&event).await {
        // Nobody can read what it is called.
        Err(StoreError::Damaged(_) | StoreError::LockDamaged) => {
            let name = event.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (None, Unlock::Nothing, name)
        }
        lock => {
            let lock = lock.with_context(|| named(&event))?;
            let unlock = opening.unlock(&event).await?;
            let opened = Store::open_with(&event, &unlock).await;
            let (store, loaded) = opened.with_context(|| named(&event))?;
            store.close().await.with_context(|| named(&event))?;
            (lock, unlock, loaded.day.event.title)
        }
    };
    if found.trim() != title.trim() {
        bail!("{}: this is not its title; nothing was deleted", named(&event));
    }
    if output.exists() {
        bail!("{}: there is already a file of this name; nothing was deleted", named(&output));
    }
    let (folder, tag) = (copies.as_deref(), language.on_paper().tag());
    let place = |_: &str| output.clone();
    room::delete_event(&event, &unlock, folder, media, tag, Utc::now(), place)
        .await
        .with_context(|| named(&event))?;
    if let Some(lock) = lock {
        tokio::task::spawn_blocking(move || keystore::forget(&lock)).await?;
    }
    println!("deleted for good; the certificate is {}", output.display());
    Ok(())
}

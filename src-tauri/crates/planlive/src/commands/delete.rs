//! `planlive delete`: an event for good, with every copy beside it, and a certificate.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::Utc;
use store::{Store, StoreError};

use crate::commands::Language;
use crate::commands::files::named;

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

pub(crate) async fn delete(asked: Delete) -> Result<()> {
    let Delete { event, title, media, copies, output, language } = asked;
    let found = match Store::open(&event).await {
        Ok((store, loaded)) => {
            store.close().await.with_context(|| named(&event))?;
            loaded.day.event.title
        }
        // Nobody can read what it is called.
        Err(StoreError::Damaged(_) | StoreError::LockDamaged) => {
            event.file_stem().unwrap_or_default().to_string_lossy().into_owned()
        }
        Err(error) => return Err(error).with_context(|| named(&event)),
    };
    if found.trim() != title.trim() {
        bail!("{}: this is not its title; nothing was deleted", named(&event));
    }
    if output.exists() {
        bail!("{}: there is already a file of this name; nothing was deleted", named(&output));
    }
    let (folder, tag) = (copies.as_deref(), language.on_paper().tag());
    let place = |_: &str| output.clone();
    room::delete_event(&event, folder, media, tag, Utc::now(), place)
        .await
        .with_context(|| named(&event))?;
    println!("deleted for good; the certificate is {}", output.display());
    Ok(())
}

//! What the command line has to open a locked event with: a file, the key store, or a question.

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use planlive::keystore;
use store::{Loaded, Store, Unlock};
use zeroize::Zeroizing;

use crate::commands::files::named;

/// The most bytes that are read of a file with a passphrase.
const LONGEST: u64 = 4096;

/// Where the passphrase of a locked event is. It never stands on the command line itself, where
/// everybody who uses the computer could read it.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Opening {
    /// The file with the passphrase of a locked event, or its recovery key, in its first line.
    ///
    /// When it is left out, the system's key store is looked into, and then it is asked for.
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Opening {
    /// Opens an event, with a passphrase if it needs one.
    pub(crate) async fn open(&self, event: &Path) -> Result<(Store, Loaded)> {
        let unlock = self.unlock(event).await?;
        Store::open_with(event, &unlock).await.with_context(|| named(event))
    }

    /// Returns what opens an event: nothing, if it has no lock.
    pub(crate) async fn unlock(&self, event: &Path) -> Result<Unlock> {
        let lock = Store::lock_on(event).await.with_context(|| named(event))?;
        let Some(lock) = lock else { return Ok(Unlock::Nothing) };
        if self.passphrase_file.is_none() {
            let remembered = tokio::task::spawn_blocking(move || keystore::kept(&lock)).await?;
            if let Some(key) = remembered {
                let unlock = Unlock::Computer(key);
                // A computer that was forgotten asks like any other.
                if let Ok((store, _)) = Store::open_with(event, &unlock).await {
                    store.close().await.with_context(|| named(event))?;
                    return Ok(unlock);
                }
            }
        }
        self.said(event)
    }

    /// Returns the passphrase or recovery key as a person gives it, in a file or at the keyboard.
    pub(crate) fn said(&self, event: &Path) -> Result<Unlock> {
        let said = match &self.passphrase_file {
            Some(file) => first_line(file)?,
            None => asked(&format!("Passphrase of {}: ", named(event)), event)?,
        };
        Ok(Unlock::typed(&said))
    }

    /// Returns what stands in the file, if one was named; nobody is asked.
    pub(crate) fn given(&self) -> Result<Unlock> {
        let said = self.passphrase_file.as_deref().map(first_line).transpose()?;
        Ok(said.map_or(Unlock::Nothing, |said| Unlock::typed(&said)))
    }

    /// Returns a new passphrase: from the file, or asked for twice.
    pub(crate) fn new_one(&self, event: &Path) -> Result<Zeroizing<String>> {
        if let Some(file) = &self.passphrase_file {
            return first_line(file);
        }
        asked_twice(event)
    }
}

/// Asks for a new passphrase twice: nobody sees what they type.
pub(crate) fn asked_twice(event: &Path) -> Result<Zeroizing<String>> {
    let first = asked(&format!("New passphrase for {}: ", named(event)), event)?;
    let second = asked("The same once more: ", event)?;
    if first != second {
        bail!("the two were not the same; nothing was changed");
    }
    Ok(first)
}

/// Returns the first line of a file.
pub(crate) fn first_line(file: &Path) -> Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::new());
    let opened = std::fs::File::open(file).with_context(|| named(file))?;
    opened.take(LONGEST).read_to_string(&mut text).with_context(|| named(file))?;
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

/// Asks for a passphrase without showing it.
fn asked(question: &str, event: &Path) -> Result<Zeroizing<String>> {
    if !std::io::stdin().is_terminal() {
        bail!(
            "{}: this event has a lock, and nobody is here to be asked for its passphrase; \
             --passphrase-file names a file that has it",
            named(event)
        );
    }
    Ok(Zeroizing::new(rpassword::prompt_password(question)?))
}

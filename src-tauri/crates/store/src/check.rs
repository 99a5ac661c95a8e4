//! Looking an event file over: is it whole, how new is it, and can every record be read?

use std::path::Path;

use domain::CircleId;
use domain::plan::Broken;
use sha2::{Digest, Sha256};
use sqlx::Row;

use crate::header::SCHEMA;
use crate::{PictureId, Store, StoreError, Unlock};

/// What was found in an event file.
#[derive(Debug)]
pub struct Report {
    pub title: String,
    pub schema: u32,
    pub circles: usize,
    pub records: usize,
    pub pictures: usize,
    pub commands: usize,
    /// What SQLite says of its pages; empty when they are whole.
    pub faults: Vec<String>,
    pub broken: Vec<(CircleId, Broken)>,
    /// Photos and drawings whose bytes are not what they were.
    pub broken_pictures: Vec<PictureId>,
    /// Forms, by what people call them, whose bytes are not what they were.
    pub broken_forms: Vec<String>,
}

impl Report {
    /// Tells whether nothing is wrong.
    pub fn is_fine(&self) -> bool {
        let has_all = self.broken_pictures.is_empty() && self.broken_forms.is_empty();
        self.faults.is_empty() && self.broken.is_empty() && has_all
    }
}

impl Store {
    /// Opens an event file, looks it over, and closes it.
    pub async fn check(path: &Path) -> Result<Report, StoreError> {
        Self::check_with(path, &Unlock::Nothing).await
    }

    /// Does the same with a file that may have a lock.
    pub async fn check_with(path: &Path, with: &Unlock) -> Result<Report, StoreError> {
        let (mut store, loaded) = Self::open_with(path, with).await?;
        let rows = sqlx::query("PRAGMA integrity_check").fetch_all(&mut store.connection).await?;
        let mut faults = Vec::new();
        for row in rows {
            let line: String = row.try_get(0)?;
            if line != "ok" {
                faults.push(line);
            }
        }
        let (pictures, broken_pictures) = look_at_pictures(&mut store).await?;
        let mut broken_forms = Vec::new();
        for form in loaded.day.forms.iter() {
            let bytes = store.form_file(&form.hash).await?.unwrap_or_default();
            if hash_of(&bytes) != form.hash {
                broken_forms.push(form.name.clone());
            }
        }
        store.close().await?;
        let mut broken = loaded.broken;
        for circle in &loaded.day.circles {
            let found = circle.plan.broken().into_iter();
            broken.extend(found.map(|broken| (circle.id.clone(), broken)));
        }
        Ok(Report {
            title: loaded.day.event.title,
            schema: SCHEMA,
            circles: loaded.day.circles.len(),
            records: loaded.day.circles.iter().map(|circle| circle.plan.len()).sum(),
            pictures,
            commands: loaded.commands.len(),
            faults,
            broken,
            broken_pictures,
            broken_forms,
        })
    }
}

fn hash_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// Returns how many photos and drawings there are, and those whose bytes are not what they were.
async fn look_at_pictures(store: &mut Store) -> Result<(usize, Vec<PictureId>), StoreError> {
    let all = store.pictures().await?;
    let mut broken = Vec::new();
    for info in &all {
        let bytes = store.picture(&info.id).await?.map(|(_, bytes)| bytes).unwrap_or_default();
        if hash_of(&bytes) != info.id.hash || u32::try_from(bytes.len()) != Ok(info.size) {
            broken.push(info.id.clone());
        }
    }
    Ok((all.len(), broken))
}

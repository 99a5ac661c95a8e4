//! Photos and drawings by their hash: the whole ones, and what has come of the others.

use chrono::{DateTime, Utc};
use domain::CircleId;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::seal::{MORE_BYTES, Seal};
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// How the bytes are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    Jpeg,
    Png,
    Webp,
}

impl PictureKind {
    const ALL: [Self; 3] = [Self::Jpeg, Self::Png, Self::Webp];

    /// Returns the name that the file uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }

    /// Returns the kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Which photo or drawing of which circle.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PictureId {
    pub circle: CircleId,
    /// The SHA-256 of its bytes in hexadecimal, lower case.
    pub hash: String,
}

impl PictureId {
    fn key(&self) -> [&str; 2] {
        [self.circle.as_str(), &self.hash]
    }
}

/// All about a photo or drawing but its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureInfo {
    pub id: PictureId,
    pub kind: PictureKind,
    /// How many bytes it has.
    pub size: u32,
}

/// A photo or drawing of which not all has come yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    pub info: PictureInfo,
    /// How many bytes of it are there, from the first on.
    pub have: u32,
    /// When the last of them came.
    pub at: DateTime<Utc>,
}

/// One part of a photo or drawing on its way in.
#[derive(Debug, Clone)]
pub struct PicturePart {
    pub info: PictureInfo,
    /// Where it begins.
    pub begins: u32,
    pub bytes: Vec<u8>,
    pub at: DateTime<Utc>,
}

/// What happens to those on their way in.
#[derive(Debug, Clone)]
pub enum PartChange {
    Kept(PicturePart),
    /// All that has come of it is let go.
    LetGo(PictureId),
}

impl Store {
    /// Returns every whole photo and drawing.
    pub async fn pictures(&mut self) -> Result<Vec<PictureInfo>, StoreError> {
        let query = "SELECT circle, hash, kind, size FROM picture ORDER BY circle, at, hash";
        let rows = sqlx::query(query).fetch_all(&mut self.connection).await?;
        rows.iter().map(info).collect()
    }

    /// Returns every one of which not all has come yet.
    pub async fn unfinished_pictures(&mut self) -> Result<Vec<Unfinished>, StoreError> {
        let query = "SELECT circle, hash, MIN(kind), MIN(size), SUM(LENGTH(bytes) - ?), MAX(at)
             FROM picture_part GROUP BY circle, hash";
        let more = if self.seal.is_locked() { MORE_BYTES } else { 0 };
        let rows = sqlx::query(query).bind(more).fetch_all(&mut self.connection).await?;
        let unfinished = rows.iter().map(|row| {
            let at = DateTime::parse_from_rfc3339(row.try_get(5)?).map_err(|_| damaged(row))?;
            Ok(Unfinished { info: info(row)?, have: row.try_get(4)?, at: at.to_utc() })
        });
        unfinished.collect()
    }

    /// Keeps parts and lets others go, in this order and all in one transaction.
    pub async fn change_parts(&mut self, changes: &[PartChange]) -> Result<(), StoreError> {
        self.is_where_it_was()?;
        begin(&mut self.connection).await?;
        let changed = make_all(&mut self.connection, &self.seal, changes).await;
        end(&mut self.connection, changed).await
    }

    /// Returns the bytes that have come of one that is not whole yet.
    pub async fn bytes_so_far(&mut self, id: &PictureId) -> Result<Vec<u8>, StoreError> {
        let query = "SELECT CAST(begins AS TEXT), bytes FROM picture_part
             WHERE circle = ? AND hash = ? ORDER BY begins";
        let query = sqlx::query(query).bind(id.circle.as_str()).bind(&id.hash);
        let mut bytes = Vec::new();
        for row in query.fetch_all(&mut self.connection).await? {
            let key = [id.circle.as_str(), &id.hash, row.try_get(0)?];
            bytes.extend(self.seal.open_bytes("picture_part", &key, "bytes", row.try_get(1)?)?);
        }
        Ok(bytes)
    }

    /// Keeps a whole one in place of its parts.
    pub async fn keep_picture(
        &mut self,
        info: &PictureInfo,
        bytes: &[u8],
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.is_where_it_was()?;
        let closed = self.seal.close_bytes("picture", &info.id.key(), "bytes", bytes);
        begin(&mut self.connection).await?;
        let put = put(&mut self.connection, info, closed, at).await;
        end(&mut self.connection, put).await
    }

    /// Returns at most so many bytes of a whole one, from a place on; nothing when it is not here.
    pub async fn part_of_picture(
        &mut self,
        id: &PictureId,
        begins: u32,
        most: u32,
    ) -> Result<Option<(PictureInfo, Vec<u8>)>, StoreError> {
        // What is sealed opens whole or not at all; what is not is read from its place.
        let (begins, most) = (i64::from(begins), i64::from(most));
        let window = if self.seal.is_locked() { (0, i64::from(u32::MAX)) } else { (begins, most) };
        // SQLite counts from one.
        let row = sqlx::query(
            "SELECT circle, hash, kind, size, SUBSTR(bytes, ?, ?) FROM picture
             WHERE circle = ? AND hash = ?",
        )
        .bind(window.0 + 1)
        .bind(window.1)
        .bind(id.circle.as_str())
        .bind(&id.hash)
        .fetch_optional(&mut self.connection)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let (info, bytes) = (info(&row)?, row.try_get(4)?);
        if !self.seal.is_locked() {
            return Ok(Some((info, bytes)));
        }
        let whole = self.seal.open_bytes("picture", &id.key(), "bytes", bytes)?;
        let place = |at: i64| usize::try_from(at).map_or(whole.len(), |at| at.min(whole.len()));
        Ok(Some((info, whole[place(begins)..place(begins + most)].to_vec())))
    }

    /// Returns a whole one; nothing when it is not here.
    pub async fn picture(
        &mut self,
        id: &PictureId,
    ) -> Result<Option<(PictureInfo, Vec<u8>)>, StoreError> {
        self.part_of_picture(id, 0, u32::MAX).await
    }
}

async fn make_all(
    tx: &mut SqliteConnection,
    seal: &Seal,
    changes: &[PartChange],
) -> Result<(), StoreError> {
    for change in changes {
        match change {
            PartChange::Kept(part) => keep_part(tx, seal, part).await?,
            PartChange::LetGo(id) => drop_parts(tx, id).await?,
        }
    }
    Ok(())
}

async fn put(
    tx: &mut SqliteConnection,
    info: &PictureInfo,
    closed: Vec<u8>,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO picture (circle, hash, kind, size, at, bytes) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING",
    )
    .bind(info.id.circle.as_str())
    .bind(&info.id.hash)
    .bind(info.kind.name())
    .bind(info.size)
    .bind(at.to_rfc3339())
    .bind(closed)
    .execute(&mut *tx)
    .await?;
    drop_parts(tx, &info.id).await
}

async fn keep_part(
    tx: &mut SqliteConnection,
    seal: &Seal,
    part: &PicturePart,
) -> Result<(), StoreError> {
    let [circle, hash] = part.info.id.key();
    let begins = part.begins.to_string();
    let key = [circle, hash, begins.as_str()];
    sqlx::query(
        "INSERT INTO picture_part (circle, hash, kind, size, begins, at, bytes)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(part.info.id.circle.as_str())
    .bind(&part.info.id.hash)
    .bind(part.info.kind.name())
    .bind(part.info.size)
    .bind(part.begins)
    .bind(part.at.to_rfc3339())
    .bind(seal.close_bytes("picture_part", &key, "bytes", &part.bytes))
    .execute(tx)
    .await?;
    Ok(())
}

async fn drop_parts(tx: &mut SqliteConnection, id: &PictureId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM picture_part WHERE circle = ? AND hash = ?")
        .bind(id.circle.as_str())
        .bind(&id.hash)
        .execute(tx)
        .await?;
    Ok(())
}

/// Reads circle, hash, kind and size, which every query here begins with.
fn info(row: &SqliteRow) -> Result<PictureInfo, StoreError> {
    let circle = CircleId::new(row.try_get::<String, _>(0)?).map_err(|_| damaged(row))?;
    let kind = PictureKind::named(row.try_get(2)?).ok_or_else(|| damaged(row))?;
    let size = row.try_get(3)?;
    Ok(PictureInfo { id: PictureId { circle, hash: row.try_get(1)? }, kind, size })
}

fn damaged(row: &SqliteRow) -> StoreError {
    let hash = row.try_get::<String, _>(1).unwrap_or_default();
    StoreError::Damaged(format!("the picture {hash} cannot be read"))
}

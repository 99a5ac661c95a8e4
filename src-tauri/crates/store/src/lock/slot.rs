//! The rows of a lock: ways to the key, each as one line of text with its sum.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;
use zeroize::Zeroizing;

use crate::StoreError;
use crate::lock::passphrase::{SALT, derive};
use crate::lock::{Cost, Passphrase};
use crate::seal::{Key, random};

const FILE: &str = "file";
const PASSPHRASE: &str = "passphrase";
const RECOVERY: &str = "recovery";
const SHEET: &str = "sheet";
/// Begins the slots of computers; what follows is told apart by chance.
pub(super) const COMPUTER: &str = "computer-";
/// More computers than any event was opened on; the one that was remembered first is forgotten.
pub(super) const COMPUTERS: usize = 16;

/// A row: how it is called, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) body: String,
}

/// What the file says of its lock as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    /// Belongs to this lock only; keys that computers remember are kept under it.
    pub(super) id: String,
    /// The rows are sealed, and the pages may still hold what was there before.
    pub(super) is_untidy: bool,
}

/// Every row of a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slots(pub(super) Vec<Slot>);

impl Slots {
    /// Reads them; none when the event has no lock.
    pub(super) async fn read(db: &mut SqliteConnection) -> Result<Option<Self>, StoreError> {
        let query = sqlx::query("SELECT slot, body, sum FROM lock ORDER BY slot");
        let rows = query.fetch_all(db).await?;
        if rows.is_empty() {
            return Ok(None);
        }
        let slots = rows.iter().map(|row| {
            let slot = Slot { name: row.try_get(0)?, body: row.try_get(1)? };
            let is_whole = row.try_get::<String, _>(2)? == slot.sum();
            if is_whole { Ok(slot) } else { Err(StoreError::LockDamaged) }
        });
        Ok(Some(Self(slots.collect::<Result<_, _>>()?)))
    }

    fn find(&self, name: &str) -> Option<&Slot> {
        self.0.iter().find(|slot| slot.name == name)
    }

    pub(super) fn about(&self) -> Result<About, StoreError> {
        let body = self.find(FILE).map(|slot| slot.body.split(' ').collect::<Vec<_>>());
        let (id, state) = match body.as_deref() {
            Some(["1", id, state]) if id.bytes().all(|b| b.is_ascii_hexdigit()) => (*id, *state),
            _ => return Err(StoreError::LockDamaged),
        };
        let is_untidy = match state {
            "tidy" => false,
            "untidy" => true,
            _ => return Err(StoreError::LockDamaged),
        };
        Ok(About { id: id.to_owned(), is_untidy })
    }

    /// Returns the key, if this is the passphrase. Takes as long as the lock says.
    pub(super) fn by_passphrase(&self, passphrase: &Passphrase) -> Result<Key, StoreError> {
        let about = self.about()?;
        let slot = self.find(PASSPHRASE).ok_or(StoreError::LockDamaged)?;
        let (salt, cost, wrapped) = slot.of_passphrase().ok_or(StoreError::LockDamaged)?;
        let wrapping = derive(passphrase, &salt, cost);
        unwrap(&wrapping, &about, slot, &wrapped).ok_or(StoreError::WrongPassphrase)
    }

    /// Returns the key, if this is the one on the sheet.
    pub(super) fn by_recovery(&self, recovery: &Key) -> Result<Key, StoreError> {
        self.by_key(RECOVERY, recovery)?.ok_or(StoreError::WrongRecoveryKey)
    }

    /// Returns the key, if the computer of this slot is still remembered.
    pub(super) fn by_computer(&self, name: &str, own: &Key) -> Result<Option<Key>, StoreError> {
        if self.find(name).is_none() {
            return Ok(None);
        }
        self.by_key(name, own)
    }

    fn by_key(&self, name: &str, own: &Key) -> Result<Option<Key>, StoreError> {
        let about = self.about()?;
        let slot = self.find(name).ok_or(StoreError::LockDamaged)?;
        let wrapped = slot.of_key().ok_or(StoreError::LockDamaged)?;
        Ok(unwrap(&hashed(own), &about, slot, &wrapped))
    }

    /// Returns what stands on the sheet, for whoever has the event open.
    pub(super) fn sheet(&self, key: &Key) -> Result<Key, StoreError> {
        let about = self.about()?;
        let slot = self.find(SHEET).ok_or(StoreError::LockDamaged)?;
        let wrapped = slot.of_key().ok_or(StoreError::LockDamaged)?;
        unwrap(key, &about, slot, &wrapped).ok_or(StoreError::LockDamaged)
    }
}

impl About {
    pub(super) fn new() -> Self {
        let id: [u8; 16] = random();
        Self { id: hex(&id), is_untidy: true }
    }

    pub(super) fn slot(&self) -> Slot {
        let state = if self.is_untidy { "untidy" } else { "tidy" };
        Slot { name: FILE.to_owned(), body: format!("1 {} {state}", self.id) }
    }

    pub(super) fn passphrase(&self, passphrase: &Passphrase, cost: Cost, key: &Key) -> Slot {
        let salt: [u8; SALT] = random();
        let wrapping = derive(passphrase, &salt, cost);
        let how = format!("argon2id {} {} {}", cost.memory, cost.passes, STANDARD.encode(salt));
        self.wrap(PASSPHRASE.to_owned(), &how, &wrapping, key)
    }

    pub(super) fn recovery(&self, recovery: &Key, key: &Key) -> Slot {
        self.wrap(RECOVERY.to_owned(), "key", &hashed(recovery), key)
    }

    pub(super) fn sheet(&self, recovery: &Key, key: &Key) -> Slot {
        self.wrap(SHEET.to_owned(), "key", key, recovery)
    }

    pub(super) fn computer(&self, name: String, own: &Key, key: &Key) -> Slot {
        self.wrap(name, "key", &hashed(own), key)
    }

    fn wrap(&self, name: String, how: &str, with: &Key, key: &Key) -> Slot {
        let wrapped = with.close(&self.place(&name, how), key.bytes());
        Slot { name, body: format!("{how} {}", STANDARD.encode(wrapped)) }
    }

    /// Returns what binds a wrapped key to its lock, its slot and how it was made.
    fn place(&self, name: &str, how: &str) -> Vec<u8> {
        format!("planlive lock 1\n{}\n{name}\n{how}", self.id).into_bytes()
    }
}

fn unwrap(with: &Key, about: &About, slot: &Slot, wrapped: &[u8]) -> Option<Key> {
    let (how, _) = slot.body.rsplit_once(' ')?;
    let bytes = Zeroizing::new(with.open(&about.place(&slot.name, how), wrapped)?);
    Key::from_slice(&bytes)
}

impl Slot {
    pub(super) fn is_about(&self) -> bool {
        self.name == FILE
    }

    pub(super) fn is_computer(&self) -> bool {
        self.name.starts_with(COMPUTER)
    }

    fn of_passphrase(&self) -> Option<([u8; SALT], Cost, Vec<u8>)> {
        let parts: Vec<_> = self.body.split(' ').collect();
        let ["argon2id", memory, passes, salt, wrapped] = parts.as_slice() else { return None };
        let cost = Cost { memory: memory.parse().ok()?, passes: passes.parse().ok()? };
        let salt = STANDARD.decode(salt).ok()?.try_into().ok()?;
        Some((salt, cost.bounded()?, STANDARD.decode(wrapped).ok()?))
    }

    fn of_key(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.body.strip_prefix("key ")?).ok()
    }

    /// Returns what tells a damaged row from a wrong passphrase. It keeps nobody out.
    fn sum(&self) -> String {
        hex(&Sha256::digest(format!("{}\n{}", self.name, self.body))[..8])
    }

    pub(super) async fn write(&self, tx: &mut SqliteConnection) -> Result<(), StoreError> {
        let query = "INSERT INTO lock (slot, body, sum) VALUES (?, ?, ?)
             ON CONFLICT DO UPDATE SET body = excluded.body, sum = excluded.sum";
        let query = sqlx::query(query).bind(&self.name).bind(&self.body).bind(self.sum());
        query.execute(tx).await?;
        Ok(())
    }
}

/// Returns the key that wraps for one that is random already, and used for nothing else.
fn hashed(own: &Key) -> Key {
    let digest = Sha256::new().chain_update(b"planlive lock 1 key").chain_update(own.bytes());
    let bytes = Zeroizing::new(digest.finalize().to_vec());
    Key::from_slice(&bytes).expect("BUG: SHA-256 has 32 bytes")
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

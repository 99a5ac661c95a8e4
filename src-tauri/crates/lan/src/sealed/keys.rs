//! What a line is sealed with: never a secret as it is, but a hash that says what it is for.

use room::Secret;
use sha2::{Digest, Sha256};
use snow::{Builder, HandshakeState};

use super::Broken;
use super::host_key::{HostKey, HostPin};

/// The pattern that everybody speaks: who has the secret is the host, or may come in.
const PATTERN: &str = "Noise_NNpsk0_25519_ChaChaPoly_SHA256";
/// Between apps that know each other: the host shows that it has its own key too.
const PINNED: &str = "Noise_NKpsk0_25519_ChaChaPoly_SHA256";
/// Before everything that is hashed, so that it is of no use anywhere else.
const OURS: &str = "planlive sealed 1";

/// A key of one purpose.
pub(super) type Key = [u8; 32];

/// Returns the key of a secret that a device may know.
pub(super) fn key_of(secret: &Secret) -> Key {
    match secret {
        Secret::Room(key) => of_room(key),
        Secret::Seat { token_hash, .. } => named("seat", token_hash.as_bytes()),
        Secret::Key(key) => of_key(key),
        // It never comes to this: see `code`.
        Secret::Code(code) => named("code", code.as_bytes()),
    }
}

pub(super) fn of_room(key: &str) -> Key {
    named("room", key.as_bytes())
}

pub(super) fn of_key(key: &str) -> Key {
    named("key", key.as_bytes())
}

/// Returns the key of a seat from its token. The host keeps only the token's hash, and has it too.
pub(super) fn of_token(token: &str) -> Key {
    let hash: String =
        Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    named("seat", hash.as_bytes())
}

/// Returns the key that comes of a code, from what SPAKE2 agreed on.
pub(super) fn of_agreement(agreed: &[u8]) -> Key {
    named("agreed", agreed)
}

/// Returns the hash of a secret for one purpose, which is of no use for any other.
pub(super) fn named(what: &str, secret: &[u8]) -> Key {
    let mut hash = Sha256::new();
    hash.update(OURS);
    hash.update([b' ']);
    hash.update(what);
    hash.update([b'\n']);
    hash.update(secret);
    hash.finalize().into()
}

/// Begins a handshake on the device's side; everything said before is bound into it. With a pin, only
/// the host that has the other half can go on.
pub(super) fn initiator(
    key: &Key,
    said: &[u8],
    pin: Option<&HostPin>,
) -> Result<HandshakeState, Broken> {
    let prologue = prologue(said);
    Ok(match pin {
        None => builder(key, &prologue)?.build_initiator()?,
        Some(pin) => {
            of_pattern(PINNED, key, &prologue)?.remote_public_key(pin.bytes())?.build_initiator()?
        }
    })
}

/// Begins a handshake on the host's side; with its own key, where the device has it pinned.
pub(super) fn responder(
    key: &Key,
    said: &[u8],
    own: Option<&HostKey>,
) -> Result<HandshakeState, Broken> {
    let prologue = prologue(said);
    Ok(match own {
        None => builder(key, &prologue)?.build_responder()?,
        Some(own) => of_pattern(PINNED, key, &prologue)?
            .local_private_key(own.secret())?
            .build_responder()?,
    })
}

pub(super) fn prologue(said: &[u8]) -> Vec<u8> {
    [OURS.as_bytes(), b"\n", said].concat()
}

pub(super) fn builder<'a>(key: &'a Key, prologue: &'a [u8]) -> Result<Builder<'a>, Broken> {
    of_pattern(PATTERN, key, prologue)
}

fn of_pattern<'a>(pattern: &str, key: &'a Key, prologue: &'a [u8]) -> Result<Builder<'a>, Broken> {
    let pattern = pattern.parse().expect("BUG: the pattern is one that snow knows");
    Ok(Builder::new(pattern).prologue(prologue)?.psk(0, key)?)
}

//! The host's own key: by it one app knows another laptop again, and nobody else can seem to be it.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use snow::params::DHChoice;
use snow::resolvers::{CryptoResolver, DefaultResolver};
use zeroize::Zeroizing;

/// How many bytes either half has (X25519).
const LENGTH: usize = 32;

/// The key of this laptop. Its secret half never leaves it.
#[derive(Clone)]
pub struct HostKey {
    secret: Arc<Zeroizing<[u8; LENGTH]>>,
    pin: HostPin,
}

/// What is known of another laptop's key: whoever shows that they have its secret half is that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HostPin([u8; LENGTH]);

/// Names whose it is, and nothing of its secret half.
impl std::fmt::Debug for HostKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("HostKey").field(&self.pin).finish()
    }
}

/// A new one.
impl Default for HostKey {
    fn default() -> Self {
        let mut secret = Zeroizing::new([0; LENGTH]);
        getrandom::fill(&mut *secret).expect("BUG: every system that we run on has randomness");
        Self::of(secret)
    }
}

impl HostKey {
    fn of(secret: Zeroizing<[u8; LENGTH]>) -> Self {
        let curve = DefaultResolver.resolve_dh(&DHChoice::Curve25519);
        let mut pair = curve.expect("BUG: snow is built with this curve");
        pair.set(&*secret);
        let mut pin = [0; LENGTH];
        pin.copy_from_slice(pair.pubkey());
        Self { secret: Arc::new(secret), pin: HostPin(pin) }
    }

    /// Reads one as it was written; nothing when it is none.
    pub fn read(written: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(written.trim()).ok()?);
        Some(Self::of(Zeroizing::new(<[u8; LENGTH]>::try_from(bytes.as_slice()).ok()?)))
    }

    /// Returns it as it is kept: for nobody else to read.
    pub fn written(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.secret.as_slice()))
    }

    /// Returns what others may know of it.
    pub fn pin(&self) -> HostPin {
        self.pin
    }

    pub(super) fn secret(&self) -> &[u8] {
        self.secret.as_slice()
    }
}

impl HostPin {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.try_into().ok()?))
    }

    pub(super) fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_was_kept_is_the_same_and_a_new_one_is_another() {
        let key = HostKey::default();
        let again = HostKey::read(&key.written()).expect("it was kept");
        assert_eq!(again.pin(), key.pin());
        assert_ne!(HostKey::default().pin(), key.pin());
        let shown = format!("{key:?}");
        assert!(!shown.contains(key.written().as_str()), "its secret half stands in no log");
        for no in ["", "AAAA", "not a key at all, but forty-three letters!!", &"A".repeat(44)] {
            assert!(HostKey::read(no).is_none(), "{no}");
        }
    }

    /// RFC 7748, section 6.1: Alice's key pair.
    #[test]
    fn the_two_halves_belong_together_as_everybody_counts_it() {
        let bytes = |hex: &str| -> [u8; LENGTH] {
            std::array::from_fn(|n| u8::from_str_radix(&hex[2 * n..2 * n + 2], 16).expect("hex"))
        };
        let secret = bytes("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
        let key = HostKey::of(Zeroizing::new(secret));
        assert_eq!(
            key.pin().bytes(),
            &bytes("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
        );
    }
}

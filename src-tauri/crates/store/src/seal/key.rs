//! The 32 bytes that open what is sealed.

use zeroize::{Zeroize, ZeroizeOnDrop};

const LENGTH: usize = 32;

/// A key. It is wiped from memory when it is let go of, and never printed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Key(Box<[u8; LENGTH]>);

impl Key {
    /// Returns a new one that nobody can guess.
    pub(crate) fn new() -> Self {
        Self::from_bytes(random())
    }

    pub(crate) fn from_bytes(bytes: [u8; LENGTH]) -> Self {
        Self(Box::new(bytes))
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        Some(Self::from_bytes(bytes.try_into().ok()?))
    }

    pub(crate) fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Returns random bytes from the system.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("BUG: every system that we run on has randomness");
    bytes
}

//! A passphrase, made into a key slowly enough that guessing many is no use.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::seal::Key;

/// The fewest letters with which a lock is set.
pub const SHORTEST: usize = 8;
/// The most bytes that are looked at.
const LONGEST: usize = 1024;
pub(super) const SALT: usize = 16;

/// What somebody typed to open an event. Wiped from memory when it is let go of, never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes it as it was typed. The same letters are the same on every keyboard and system.
    pub fn new(typed: &str) -> Self {
        let mut one = Zeroizing::new(String::with_capacity(LONGEST + 4));
        for letter in typed.nfkc() {
            if one.len() >= LONGEST {
                break;
            }
            one.push(letter);
        }
        Self(one)
    }

    /// Tells whether a lock may be set with it: long enough that it is not found by trying.
    pub fn is_long_enough(&self) -> bool {
        self.0.trim().chars().count() >= SHORTEST
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// What one try costs: memory and passes of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// In KiB. What hurts whoever tries millions at once, and still fits an old laptop.
    pub memory: u32,
    /// How often that memory is gone over: as often as makes about half a second.
    pub passes: u32,
}

impl Cost {
    /// Half a second for a person; for whoever tries a million passphrases, a week of a processor.
    ///
    /// 64 MiB fit beside a running event on a laptop of 4 GB, and make a graphics card with many
    /// small processors no better than a few laptops; the passes are what is left of the time.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 12 };
    /// More than any version of this program asks for; a file that asks for more is broken, or
    /// meant to stop the computer.
    const MOST: Self = Self { memory: 1024 * 1024, passes: 64 };

    /// Returns it if a computer can be asked for so much.
    pub(super) fn bounded(self) -> Option<Self> {
        let is_bounded = (8..=Self::MOST.memory).contains(&self.memory)
            && (1..=Self::MOST.passes).contains(&self.passes);
        is_bounded.then_some(self)
    }
}

/// Returns the key that a passphrase gives with this salt. Takes a while, and that is the point.
pub(super) fn derive(passphrase: &Passphrase, salt: &[u8; SALT], cost: Cost) -> Key {
    let params = Params::new(cost.memory, cost.passes, 1, None)
        .expect("BUG: bounded costs are within what Argon2 takes");
    let mut bytes = Zeroizing::new([0_u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.0.as_bytes(), salt, bytes.as_mut())
        .expect("BUG: a passphrase and a salt are of lengths that Argon2 takes");
    Key::from_bytes(*bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUICK: Cost = Cost { memory: 64, passes: 1 };

    #[test]
    fn the_same_letters_are_the_same_however_they_were_typed() {
        let derive = |typed: &str| derive(&Passphrase::new(typed), &[7; SALT], QUICK);
        assert_eq!(derive("caf\u{e9} au lait"), derive("cafe\u{301} au lait"));
        assert_ne!(derive("caf\u{e9} au lait"), derive("cafe au lait"));
        assert_ne!(derive("Cafe"), derive("cafe"), "large and small letters are not the same");
    }

    #[test]
    fn a_lock_wants_some_letters_and_takes_very_many() {
        for (typed, is_enough) in [
            ("", false),
            ("1234567", false),
            ("       a  ", false),
            ("12345678", true),
            ("ŵŷâêîôûŵ", true),
        ] {
            assert_eq!(Passphrase::new(typed).is_long_enough(), is_enough, "{typed:?}");
        }
        derive(&Passphrase::new(&"wyth ".repeat(100_000)), &[7; SALT], QUICK);
    }

    #[test]
    fn a_passphrase_is_never_printed() {
        let printed = format!("{:?}", Passphrase::new("open sesame"));
        assert!(!printed.contains("sesame"), "{printed}");
    }
}

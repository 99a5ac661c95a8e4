//! The key on the recovery sheet: 256 bits as letters that people can type from paper.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::seal::{Key, random};

/// Crockford's letters: no I, L, O or U, which look like others or make words.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many groups there are.
pub const GROUPS: usize = 13;
/// How many letters a group has; the last checks the others.
pub const GROUP: usize = 5;
const BYTES: usize = 32;

/// The key on the recovery sheet. Wiped from memory when it is let go of, never printed in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Key);

/// What is wrong with a recovery key as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryFault {
    #[error("it has {GROUPS} groups of {GROUP} letters and numbers, and this has {0} letters")]
    Length(usize),
    /// Counted from one.
    #[error("there is a slip in group {0}")]
    Group(usize),
}

impl RecoveryKey {
    pub(super) fn new() -> Self {
        Self(Key::from_bytes(random()))
    }

    pub(super) fn from_key(key: Key) -> Self {
        Self(key)
    }

    pub(super) fn key(&self) -> &Key {
        &self.0
    }

    /// Reads what was typed from the sheet: small letters, spaces and look-alikes do not matter.
    ///
    /// # Errors
    /// Which group has a slip in it.
    pub fn typed(text: &str) -> Result<Self, RecoveryFault> {
        let mut values = Zeroizing::new(Vec::with_capacity(GROUPS * GROUP));
        let mut unknown = None;
        let mut count = 0;
        for letter in text.chars().filter(|letter| letter.is_alphanumeric()) {
            match value_of(letter) {
                Some(value) if count < GROUPS * GROUP => values.push(value),
                Some(_) => {}
                None => {
                    unknown.get_or_insert(count / GROUP + 1);
                    values.push(0);
                }
            }
            count += 1;
        }
        if count != GROUPS * GROUP {
            return Err(RecoveryFault::Length(count));
        }
        if let Some(group) = unknown {
            return Err(RecoveryFault::Group(group));
        }
        let mut bits = Zeroizing::new(Vec::with_capacity(GROUPS * (GROUP - 1)));
        for (place, group) in values.chunks(GROUP).enumerate() {
            let (letters, checks) = group.split_at(GROUP - 1);
            if checks != [check(letters, place)] {
                return Err(RecoveryFault::Group(place + 1));
            }
            bits.extend_from_slice(letters);
        }
        let mut bytes = Zeroizing::new([0_u8; BYTES]);
        for place in 0..BYTES * 8 {
            let bit = bits[place / 5] >> (4 - place % 5) & 1;
            bytes[place / 8] |= bit << (7 - place % 8);
        }
        // Of the last letter four bits belong to no byte.
        if bits[GROUPS * (GROUP - 1) - 1] & 0b1111 != 0 {
            return Err(RecoveryFault::Group(GROUPS));
        }
        Ok(Self(Key::from_bytes(*bytes)))
    }

    /// Returns its groups as they stand on the sheet.
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let bytes = self.0.bytes();
        let mut groups = Vec::with_capacity(GROUPS);
        for group in 0..GROUPS {
            let mut values = [0_u8; GROUP - 1];
            for (letter, value) in values.iter_mut().enumerate() {
                for bit in 0..5 {
                    let place = (group * (GROUP - 1) + letter) * 5 + bit;
                    let byte = bytes.get(place / 8).copied().unwrap_or_default();
                    *value = *value << 1 | (byte >> (7 - place % 8) & 1);
                }
            }
            let all = values.iter().copied().chain([check(&values, group)]);
            groups.push(all.map(|value| char::from(LETTERS[usize::from(value)])).collect());
            values.zeroize();
        }
        Zeroizing::new(groups)
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// Returns the five bits of a letter, also of one that is taken for another.
fn value_of(letter: char) -> Option<u8> {
    let meant = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    let place = LETTERS.iter().position(|known| char::from(*known) == meant)?;
    u8::try_from(place).ok()
}

/// Returns the letter that checks a group in this place: one wrong letter, two in each other's
/// place, and two groups in each other's place are all noticed.
fn check(letters: &[u8], place: usize) -> u8 {
    let number = u8::try_from(place + 1).expect("BUG: there are few groups");
    // Each letter times another power of two in the field of 32 elements.
    letters.iter().rev().fold(0, |sum, letter| doubled(sum ^ letter)) ^ number
}

/// Multiplies by two in the field of 32 elements (x⁵ + x² + 1).
fn doubled(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 0b10_0000 == 0 { shifted } else { shifted ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(bytes: [u8; BYTES]) -> RecoveryKey {
        RecoveryKey(Key::from_bytes(bytes))
    }

    proptest! {
        #[test]
        fn what_stands_on_the_sheet_can_be_typed(bytes: [u8; BYTES], gap in "[ \n.-]{0,3}") {
            let key = key(bytes);
            let typed = key.groups().join(&gap);
            prop_assert_eq!(RecoveryKey::typed(&typed), Ok(key.clone()));
            let sloppy = typed.to_lowercase().replace('0', "o").replace('1', "l");
            prop_assert_eq!(RecoveryKey::typed(&sloppy), Ok(key));
        }

        #[test]
        fn a_slip_is_found_in_its_group(bytes: [u8; BYTES], place in 0..GROUPS * GROUP, by in 1_u8..32) {
            let mut letters: Vec<char> = key(bytes).groups().concat().chars().collect();
            let value = value_of(letters[place]).expect("one of ours");
            letters[place] = char::from(LETTERS[usize::from(value ^ by)]);
            let typed: String = letters.into_iter().collect();
            let fault = RecoveryFault::Group(place / GROUP + 1);
            prop_assert_eq!(RecoveryKey::typed(&typed), Err(fault));
        }

        #[test]
        fn letters_or_groups_in_each_others_place_are_found(bytes: [u8; BYTES], group in 0..GROUPS - 1) {
            let groups = key(bytes).groups();
            let mut swapped = groups.to_vec();
            swapped.swap(group, group + 1);
            prop_assert_eq!(RecoveryKey::typed(&swapped.concat()), Err(RecoveryFault::Group(group + 1)));
            let mut letters: Vec<char> = groups.concat().chars().collect();
            let at = group * GROUP;
            prop_assume!(letters[at] != letters[at + 1]);
            letters.swap(at, at + 1);
            let typed: String = letters.into_iter().collect();
            prop_assert_eq!(RecoveryKey::typed(&typed), Err(RecoveryFault::Group(group + 1)));
        }

        #[test]
        fn nothing_that_is_typed_stops_the_program(typed in ".{0,200}") {
            if let Ok(key) = RecoveryKey::typed(&typed) {
                prop_assert_eq!(key.groups().len(), GROUPS);
            }
        }
    }

    #[test]
    fn the_letters_stay_what_they_are_on_sheets_that_are_printed() {
        let counted: [u8; BYTES] = std::array::from_fn(|place| u8::try_from(place).expect("small"));
        insta::assert_snapshot!(key(counted).groups().join(" "));
    }

    #[test]
    fn too_few_letters_and_foreign_ones_are_named() {
        assert_eq!(RecoveryKey::typed("ABC"), Err(RecoveryFault::Length(3)));
        let mut groups = key([7; BYTES]).groups().to_vec();
        groups[4] = "AB?é9".to_owned();
        assert_eq!(RecoveryKey::typed(&groups.concat()), Err(RecoveryFault::Length(64)));
        groups[4] = "ABéC9".to_owned();
        assert_eq!(RecoveryKey::typed(&groups.concat()), Err(RecoveryFault::Group(5)));
    }
}

//! Codes that people type, and secrets that they never see.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Letters and digits that nobody mistakes for another: no O or 0, I or 1, S or 5, Z or 2, B or 8.
const LETTERS: &[u8; 25] = b"ACDEFGHJKLMNPQRTUVWXY3467";
/// How many of them a code has.
const LENGTH: usize = 6;
/// How many a spare laptop's code has: 74 bits, so that nobody guesses it in a lifetime.
const SPARE_LENGTH: usize = 16;

/// Returns a new code for joining.
pub(crate) fn join_code() -> String {
    letters(LENGTH)
}

/// Returns a new code for a spare laptop.
pub(crate) fn spare_code() -> String {
    letters(SPARE_LENGTH)
}

fn letters(length: usize) -> String {
    let mut code = String::with_capacity(length);
    while code.len() < length {
        let mut byte = [0_u8; 1];
        fill(&mut byte);
        // 250 is the largest multiple of 25 in a byte: every letter is equally likely.
        if byte[0] < 250 {
            code.push(char::from(LETTERS[usize::from(byte[0]) % LETTERS.len()]));
        }
    }
    code
}

/// Returns 128 random bits as hexadecimal.
pub fn secret() -> String {
    let mut bytes = [0_u8; 16];
    fill(&mut bytes);
    hex(&bytes)
}

/// Returns a new key for the square and for links: 256 random bits in base64url.
pub(crate) fn room_key() -> String {
    let mut bytes = [0_u8; 32];
    fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("BUG: every system that we run on has randomness");
}

/// Returns what is kept of a token.
pub(crate) fn hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns a code as it was meant: upper case, without spaces and hyphens.
pub(crate) fn as_meant(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).take(20).collect::<String>().to_uppercase()
}

/// Compares two secrets in a time that does not tell how much of them is the same.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (Sha256::digest(a.as_bytes()), Sha256::digest(b.as_bytes()));
    a.iter().zip(b.iter()).fold(0, |difference, (x, y)| difference | (x ^ y)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_six_letters_without_look_alikes() {
        for _ in 0..200 {
            let code = join_code();
            assert_eq!(code.len(), LENGTH, "{code}");
            assert!(!code.contains(['0', 'O', '1', 'I', '5', 'S', '2', 'Z', '8', 'B']), "{code}");
        }
        assert_ne!(secret(), secret(), "nobody gets the same one twice");
        assert_ne!(room_key(), room_key(), "nor the same key");
        assert_eq!(room_key().len(), 43, "32 bytes");
    }

    #[test]
    fn a_code_is_taken_as_it_was_meant() {
        for typed in ["acd-efg", " ACD EFG ", "AcdEfG"] {
            assert_eq!(as_meant(typed), "ACDEFG", "{typed:?}");
        }
    }
}

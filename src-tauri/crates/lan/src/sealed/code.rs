//! A typed code: both sides come to the same key when it is the same code, and whoever listens or
//! makes something up has to ask the host for each guess.

use spake2::{Ed25519Group, Identity, Password, Spake2};

use super::Broken;
use super::keys::{Key, of_agreement};

const DEVICE: &[u8] = b"planlive device";
const HOST: &[u8] = b"planlive host";

/// The device's half of a code.
pub(super) struct Half(Spake2<Ed25519Group>);

/// Begins with a code as it is meant (capitals, nothing between them); returns what the host is told.
pub(super) fn begin(code: &str) -> (Half, Vec<u8>) {
    let (half, said) = Spake2::<Ed25519Group>::start_a(
        &Password::new(code),
        &Identity::new(DEVICE),
        &Identity::new(HOST),
    );
    (Half(half), said)
}

impl Half {
    /// Takes what the host said; returns the key, which is the host's too if the code was the same.
    pub(super) fn finish(self, said: &[u8]) -> Result<Key, Broken> {
        self.0.finish(said).map(|agreed| of_agreement(&agreed)).map_err(|_| Broken)
    }
}

/// Takes what a device said; returns what it is told, and the key.
pub(super) fn answer(code: &str, said: &[u8]) -> Result<(Vec<u8>, Key), Broken> {
    let (half, back) = Spake2::<Ed25519Group>::start_b(
        &Password::new(code),
        &Identity::new(DEVICE),
        &Identity::new(HOST),
    );
    let agreed = half.finish(said).map_err(|_| Broken)?;
    Ok((back, of_agreement(&agreed)))
}

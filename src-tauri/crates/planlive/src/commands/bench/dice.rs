//! Chance that can be had again: the same seed, the same throws.

/// Numbers that look thrown and are the same for the same seed.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Throws a number below another.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % most.max(1)
    }

    /// Throws a number from one to before another.
    pub(crate) fn between(&mut self, from: u64, to: u64) -> u64 {
        let width = usize::try_from(to.saturating_sub(from)).unwrap_or(usize::MAX);
        from + self.below(width) as u64
    }

    /// Tells whether it comes out once in so many times.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

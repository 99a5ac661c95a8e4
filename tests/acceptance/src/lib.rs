//! The day as people live it. Everything is in `tests/`.

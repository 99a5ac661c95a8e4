//! Splitting a whole into parts that add up to it: the largest remainder.

use crate::money::MoneyError;

/// Returns the parts of `whole` by weight: the floor of each exact share, and what is left over one
/// each to the largest remainders, ties in the order listed.
///
/// # Errors
/// `Weights` when there is no weight above zero.
pub fn split(whole: i64, weights: &[u32]) -> Result<Vec<i64>, MoneyError> {
    let weights: Vec<i64> = weights.iter().map(|weight| i64::from(*weight)).collect();
    split_by(whole, &weights)
}

/// Does the same by weights as large as amounts; none of them is below zero.
pub(crate) fn split_by(whole: i64, weights: &[i64]) -> Result<Vec<i64>, MoneyError> {
    let all: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if all <= 0 || weights.iter().any(|weight| *weight < 0) {
        return Err(MoneyError::Weights);
    }
    let mut parts = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    let mut given: i128 = 0;
    for (place, weight) in weights.iter().enumerate() {
        let exact = i128::from(whole) * i128::from(*weight);
        let part = exact.div_euclid(all);
        given += part;
        parts.push(i64::try_from(part).map_err(|_| MoneyError::TooLarge)?);
        remainders.push((std::cmp::Reverse(exact.rem_euclid(all)), place));
    }
    let left = usize::try_from(i128::from(whole) - given).map_err(|_| MoneyError::TooLarge)?;
    remainders.sort_unstable();
    for (_, place) in remainders.into_iter().take(left) {
        if let Some(part) = parts.get_mut(place) {
            *part += 1;
        }
    }
    Ok(parts)
}

/// Returns `whole` split equally among so many; nobody gets nothing of nothing.
pub fn equally(whole: i64, sharers: usize) -> Result<Vec<i64>, MoneyError> {
    if sharers == 0 { Ok(Vec::new()) } else { split(whole, &vec![1; sharers]) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn pennies_left_over_go_to_the_largest_remainders_in_the_order_listed() {
        for (whole, weights, expected) in [
            (10_000, vec![1, 1, 1], vec![3334, 3333, 3333]),
            (89_880, vec![2500, 3000, 2000, 2500], vec![22_470, 26_964, 17_976, 22_470]),
            (5, vec![1, 1], vec![3, 2]),
            (1, vec![1, 3], vec![0, 1]),
            (0, vec![1, 3], vec![0, 0]),
        ] {
            assert_eq!(split(whole, &weights), Ok(expected), "{whole} by {weights:?}");
        }
        assert_eq!(split(100, &[0, 0]), Err(MoneyError::Weights), "nobody to give it to");
    }

    proptest! {
        #[test]
        fn parts_always_add_up_to_the_whole(
            whole in -1_000_000_000_000_i64..1_000_000_000_000,
            weights in prop::collection::vec(0u32..20_000, 1..40),
        ) {
            prop_assume!(weights.iter().any(|weight| *weight > 0));
            let parts = split(whole, &weights).expect("it can be split");
            prop_assert_eq!(parts.iter().sum::<i64>(), whole);
        }
    }
}

//! Where a record stands among others: a text that always leaves room between two.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rejection;

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// The longest order that is taken from outside: a full plan that always grew at the same place
/// needs a thousand digits.
const LONGEST: usize = 1200;

/// A fraction written in base 36 without its point; byte-wise order is its order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String")]
#[ts(type = "string")]
pub struct Order(String);

impl Order {
    /// Returns the order, or `WrongKind` when it is empty, too long, has other characters, or ends
    /// in a zero (before which nothing fits).
    pub fn new(text: impl Into<String>) -> Result<Self, Rejection> {
        let text = text.into();
        let fine = (1..=LONGEST).contains(&text.len())
            && text.bytes().all(|b| DIGITS.contains(&b))
            && !text.ends_with('0');
        if fine { Ok(Self(text)) } else { Err(Rejection::WrongKind { field: "order".to_owned() }) }
    }

    /// Returns the order as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns an order after `last`, or a first one.
    pub fn after(last: Option<&Self>) -> Self {
        Self::between(last, None)
    }

    /// Returns an order strictly between two; nothing means the very beginning or the very end.
    /// When the two do not leave room (equal or swapped), it comes after the first.
    pub fn between(low: Option<&Self>, high: Option<&Self>) -> Self {
        let low_text = low.map_or("", |order| order.as_str());
        let high_text = high.map(Self::as_str).filter(|high| *high > low_text);
        Self(midpoint(low_text.as_bytes(), high_text.map(str::as_bytes)))
    }
}

impl TryFrom<String> for Order {
    type Error = Rejection;
    fn try_from(text: String) -> Result<Self, Rejection> {
        Self::new(text)
    }
}

fn digit(byte: Option<&u8>) -> Option<usize> {
    byte.and_then(|b| DIGITS.iter().position(|d| d == b))
}

fn midpoint(low: &[u8], high: Option<&[u8]>) -> String {
    let mut out = String::new();
    let mut high = high;
    let mut place = 0;
    loop {
        let a = digit(low.get(place)).unwrap_or(0);
        let b = match high {
            Some(h) => digit(h.get(place)).unwrap_or(0),
            None => DIGITS.len(),
        };
        if b > a + 1 {
            // At the end one counts up by one, so that a list that only grows stays short.
            let step = if high.is_none() && place < low.len() { 1 } else { (b - a) / 2 };
            out.push(char::from(DIGITS[a + step]));
            return out;
        }
        out.push(char::from(DIGITS[a]));
        if b == a + 1 {
            high = None;
        }
        place += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn there_is_always_room_between_two(places in prop::collection::vec(0usize..1000, 1..200)) {
            let mut list: Vec<Order> = Vec::new();
            for place in places {
                let at = place % (list.len() + 1);
                let low = at.checked_sub(1).and_then(|p| list.get(p));
                let order = Order::between(low, list.get(at));
                prop_assert!(Order::new(order.as_str()).is_ok(), "{order:?} can be sent");
                list.insert(at, order);
            }
            prop_assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
        }
    }

    #[test]
    fn a_list_that_only_grows_keeps_short_orders() {
        let mut last: Option<Order> = None;
        for _ in 0..1000 {
            last = Some(Order::after(last.as_ref()));
        }
        let length = last.expect("a thousand").as_str().len();
        assert!(length < 60, "{length} characters after a thousand entries");
    }

    #[test]
    fn a_full_plan_can_still_be_sent_and_read_whichever_way_it_grew() {
        let mut list: [Option<Order>; 3] = [None, None, None];
        for n in 0..crate::plan::RECORDS {
            let [last, first, middle] = &mut list;
            *last = Some(Order::after(last.as_ref()));
            *first = Some(Order::between(None, first.as_ref()));
            *middle = Some(Order::between(middle.as_ref(), last.as_ref().filter(|_| n == 0)));
        }
        for order in list.iter().flatten() {
            assert!(Order::new(order.as_str()).is_ok(), "{} characters", order.as_str().len());
        }
    }

    #[test]
    fn orders_that_leave_no_room_are_not_taken() {
        for bad in ["", "0", "a0", "A", "é", "a b"] {
            assert!(Order::new(bad).is_err(), "{bad:?}");
        }
    }
}

//! Who is let in and who has to go: joining is shut and opened, a device goes to another circle, or
//! goes.

use crate::seat::CIRCLE_DEVICES;
use crate::{Change, CircleId, Day, Fresh, Joining, Rejection, Role, Seat, SeatId};

/// Shuts the door for new devices, or opens it.
pub(crate) fn lock(day: &Day, is_locked: bool) -> Vec<Change> {
    if day.joining.is_locked == is_locked {
        return Vec::new();
    }
    vec![Change::JoiningChanged { joining: Joining { is_locked, ..day.joining.clone() } }]
}

/// Has apps nearby told that a day is here, or not.
pub(crate) fn tell_nearby(day: &Day, told: bool) -> Vec<Change> {
    if day.joining.is_untold != told {
        return Vec::new();
    }
    let joining = Joining { is_untold: !told, ..day.joining.clone() };
    vec![Change::JoiningChanged { joining }]
}

/// Makes a new code and a new key; the rest stays as it is.
pub(crate) fn change_code(day: &Day, fresh: Fresh<'_>) -> Vec<Change> {
    let (code, key) = (fresh.code.to_owned(), fresh.key.to_owned());
    let joining = Joining { code, key, ..day.joining.clone() };
    vec![Change::JoiningChanged { joining }]
}

/// Gives a device of a circle another circle, or lets it look on only.
pub(crate) fn move_device(
    day: &Day,
    seat: &SeatId,
    circle: &CircleId,
    only_looks: bool,
) -> Result<Vec<Change>, Rejection> {
    let old = of_a_circle(day, seat)?;
    day.circle(circle)?;
    let circle = circle.clone();
    let is_new_there = old.role.circle() != Some(&circle);
    if is_new_there && devices_of(day, &circle) >= CIRCLE_DEVICES as usize {
        return Err(Rejection::TooMany { most: CIRCLE_DEVICES });
    }
    let role = if only_looks { Role::Guest { circle } } else { Role::Circle { circle } };
    if old.role == role {
        return Ok(Vec::new());
    }
    Ok(vec![Change::SeatTaken { seat: Seat { role, ..old.clone() } }])
}

/// Takes a device's seat away; with a new code it does not come back with the old one. A desk, a wall
/// or a remote has a key beside its seat, which is the room's to change.
pub(crate) fn remove_device(
    day: &Day,
    seat: &SeatId,
    fresh: Option<Fresh<'_>>,
) -> Result<Vec<Change>, Rejection> {
    day.seats.get(seat).ok_or(Rejection::NoSuchDevice)?;
    let mut changes = vec![Change::SeatLeft { seat: seat.clone() }];
    changes.extend(fresh.into_iter().flat_map(|fresh| change_code(day, fresh)));
    Ok(changes)
}

/// Returns how many devices a circle has.
pub(crate) fn devices_of(day: &Day, circle: &CircleId) -> usize {
    day.seats.values().filter(|seat| seat.role.circle() == Some(circle)).count()
}

fn of_a_circle<'a>(day: &'a Day, seat: &SeatId) -> Result<&'a Seat, Rejection> {
    let seat = day.seats.get(seat).ok_or(Rejection::NoSuchDevice)?;
    if seat.role.circle().is_some() { Ok(seat) } else { Err(Rejection::NotAllowed) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Circle, DeviceName, EventInfo, Person, Plan, apply};

    const NEW: Fresh<'_> = Fresh { code: "NEW123", key: "new key" };

    fn id(of: &str) -> SeatId {
        SeatId::new(of).expect("an id")
    }

    fn circle(of: &str) -> CircleId {
        CircleId::new(of).expect("an id")
    }

    fn seat(of: &str, role: Role) -> Seat {
        let since = "2026-12-03T10:00:00Z".parse().expect("a time");
        Seat { id: id(of), role, token_hash: "hash".to_owned(), since }
    }

    fn day() -> Day {
        let mut day = Day::new(EventInfo::new("e", "A day"));
        for of in ["amara", "ben"] {
            let (person, plan) = (Person::named(of), Plan::default());
            day.circles.push(Circle { id: circle(of), person, plan }.into());
            day.seats.insert(id(of), seat(of, Role::Circle { circle: circle(of) }));
        }
        day.seats.insert(id("wall"), seat("wall", Role::Wall));
        day
    }

    #[test]
    fn a_shut_door_stays_shut_with_a_new_code() {
        let mut day = day();
        lock(&day, true).iter().for_each(|change| apply(&mut day, change));
        assert!(lock(&day, true).is_empty(), "it is shut already");
        change_code(&day, NEW).iter().for_each(|change| apply(&mut day, change));
        let (code, key) = (NEW.code.to_owned(), NEW.key.to_owned());
        assert_eq!(day.joining, Joining { code, key, is_locked: true, ..Joining::default() });
    }

    #[test]
    fn apps_nearby_are_told_until_somebody_does_not_want_it() {
        let mut day = day();
        assert!(tell_nearby(&day, true).is_empty(), "they are told");
        tell_nearby(&day, false).iter().for_each(|change| apply(&mut day, change));
        assert!(day.joining.is_untold);
        assert!(tell_nearby(&day, false).is_empty(), "once is enough");
        change_code(&day, NEW).iter().for_each(|change| apply(&mut day, change));
        assert!(day.joining.is_untold, "it stays so with a new code");
        assert_eq!(tell_nearby(&day, true).len(), 1, "and they are told again");
    }

    #[test]
    fn a_device_goes_to_another_circle_and_keeps_its_token() {
        let day = day();
        let moved = move_device(&day, &id("amara"), &circle("ben"), true).expect("it goes");
        let expected = seat("amara", Role::Guest { circle: circle("ben") });
        assert_eq!(moved, [Change::SeatTaken { seat: expected }]);
        let same = move_device(&day, &id("amara"), &circle("amara"), false).expect("it is there");
        assert!(same.is_empty());
        for (of, to, expected) in [
            ("nobody", "ben", Rejection::NoSuchDevice),
            ("amara", "nowhere", Rejection::NoSuchCircle),
            ("wall", "ben", Rejection::NotAllowed),
        ] {
            assert_eq!(move_device(&day, &id(of), &circle(to), false), Err(expected), "{of} {to}");
        }
    }

    #[test]
    fn a_full_circle_takes_no_more() {
        let mut day = day();
        for n in 1..CIRCLE_DEVICES {
            let role = Role::Circle { circle: circle("ben") };
            day.seats.insert(id(&format!("s{n}")), seat(&format!("s{n}"), role));
        }
        let full = Rejection::TooMany { most: CIRCLE_DEVICES };
        assert_eq!(move_device(&day, &id("amara"), &circle("ben"), false), Err(full));
        assert!(move_device(&day, &id("ben"), &circle("ben"), true).is_ok(), "it is there already");
    }

    #[test]
    fn a_device_goes_and_the_old_code_with_it() {
        let day = day();
        let gone = remove_device(&day, &id("amara"), Some(NEW)).expect("it goes");
        assert_eq!(gone[0], Change::SeatLeft { seat: id("amara") });
        assert!(matches!(&gone[1], Change::JoiningChanged { joining } if joining.code == NEW.code));
        assert_eq!(remove_device(&day, &id("ben"), None).expect("it goes").len(), 1);
        assert_eq!(remove_device(&day, &id("wall"), None).expect("a wall too").len(), 1);
    }

    #[test]
    fn the_name_of_a_device_follows_from_its_seat() {
        let name = DeviceName::of(&id("amara"));
        assert_eq!(name, DeviceName::of(&id("amara")), "the same every time");
        for n in 0..500 {
            let DeviceName { animal, number } = DeviceName::of(&id(&format!("seat-{n}")));
            assert!(animal < 32 && (2..100).contains(&number), "{animal} {number}");
        }
    }
}

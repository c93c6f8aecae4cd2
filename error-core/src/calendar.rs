//! The Gregorian calendar, for dates that are read; those that are written are in `param/times`.

/// The day since 1970 of a date, `None` if there is no such date. Months and days count from 1.
pub(crate) fn day_since_1970(year: i64, month: i64, day: i64) -> Option<i64> {
    const EPOCH: i64 = 719_468;
    if !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    // Years begin on the first of March here, so that the leap day is a year's last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(365 * year + leap_days + (153 * month + 2) / 5 + day - 1 - EPOCH)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

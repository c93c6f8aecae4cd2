//! The nearest of several names, for one that is none of them.

/// The nearest of `known`, if one is so near that it was probably meant. Upper and lower case are alike.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    among(name, &mut known.into_iter())
}

/// The same, compiled once.
fn among<'a>(name: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let name: Vec<char> = lower(name).collect();
    let most = name.len() / 3 + 1;
    let near = known.filter_map(|known| Some((steps(&name, known, most)?, known)));
    near.min().map(|(_, known)| known)
}

/// ``; did you mean `user_not_found`?``, or nothing.
pub(crate) fn or_nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default()
}

fn lower(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// How many characters have to be added, left out or changed to make one of the other, if that are no more than `most`.
fn steps(from: &[char], to: &str, most: usize) -> Option<usize> {
    let to: Vec<char> = lower(to).collect();
    if from.len().abs_diff(to.len()) > most {
        return None;
    }
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.iter().enumerate() {
        let mut line = vec![row + 1];
        for ((b, pair), left) in to.iter().zip(above.windows(2)).zip(0..) {
            let changed = pair[0] + usize::from(a != b);
            line.push(changed.min(pair[1] + 1).min(line[left] + 1));
        }
        above = line;
    }
    above.last().copied().filter(|steps| *steps <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(nearest(name, ["user_not_found", "user_gone", "email_taken"]), expected, "{name}");
    }

    #[test]
    fn what_was_probably_meant() {
        check("user_not_foud", Some("user_not_found"));
        check("USER_NOT_FOUN", Some("user_not_found"));
        check("usr_gon", Some("user_gone"));
        check("email_token", Some("email_taken"));
        check("order", None);
        check("", None);
    }
}

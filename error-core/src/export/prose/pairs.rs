//! Which bracket closes which, found once for a whole text.

use std::collections::HashMap;

/// The pairs of brackets of a text.
pub(super) struct Pairs {
    /// By how much of the text is left at the opening one, how far from there the closing one is.
    distances: HashMap<usize, usize>,
}

impl Pairs {
    pub(super) fn of(text: &str, [open, close]: [char; 2]) -> Self {
        let mut distances = HashMap::new();
        let mut opened = Vec::new();
        let mut is_escaped = false;
        for (at, char) in text.char_indices() {
            match char {
                _ if is_escaped => {}
                _ if char == open => opened.push(at),
                _ if char == close => {
                    distances.extend(opened.pop().map(|from: usize| (text.len() - from, at - from)));
                }
                _ => {}
            }
            is_escaped = char == '\\' && !is_escaped;
        }
        Self { distances }
    }

    /// Where the bracket is closed that this rest of the text begins with.
    pub(super) fn close(&self, rest: &str) -> Option<usize> {
        self.distances.get(&rest.len()).copied()
    }
}

//! The items of an array.

use super::{ObjectWriter, ValueWriter, value_into};

/// Writes the items of an array, in order.
///
/// An item whose slot stays empty, as `None` leaves it, is left out, and the later ones move up. One that cannot be written,
/// as NaN, leaves the whole array out, which is reported: what is read by position must not shift without a word.
///
/// ```
/// use error_core::{Param, to_json};
///
/// assert_eq!(to_json(&[Some(1), None, Some(3)]).as_deref(), Some("[1,3]"));
/// ```
#[derive(Debug)]
pub struct ArrayWriter<'a> {
    out: &'a mut Vec<u8>,
    failed: &'a mut bool,
}

impl<'a> ArrayWriter<'a> {
    pub(super) fn new(out: &'a mut Vec<u8>, failed: &'a mut bool) -> Self {
        Self { out, failed }
    }

    /// Adds one item.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Bits(u8);
    /// # impl Param for Bits {
    /// #     const SCHEMA: Schema = Schema::array(&Schema::BOOLEAN);
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.array(|bits| (0..3).for_each(|n| bits.item(|out| out.boolean(self.0 >> n & 1 == 1))));
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Bits(5)).as_deref(), Some("[true,false,true]"));
    /// ```
    pub fn item(&mut self, write: impl FnOnce(ValueWriter<'_>)) {
        let outcome = value_into(self.out, write);
        *self.failed |= outcome.failed;
        if outcome.written {
            self.out.push(b',');
        }
    }

    /// Adds an item that is an object of ours.
    #[inline]
    pub(crate) fn own_object(&mut self, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        ValueWriter::new(self.out).object(write);
        self.out.push(b',');
    }
}

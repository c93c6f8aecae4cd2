//! Which primitive types `integer` and `float` take. Integers are printed by `itoa`, floating-point numbers by `serde_json`.

use serde_core::Serialize;

mod sealed {
    pub trait Sealed {}

    pub trait Digits {
        fn digits(self, buffer: &mut itoa::Buffer) -> &str;
    }
}

/// A primitive integer, `i8` to `i128` and `u8` to `u128`.
///
/// It cannot be implemented elsewhere: it says what [`ValueWriter::integer`](crate::ValueWriter::integer) takes.
///
/// ```
/// fn digits(value: impl error_core::Integer + error_core::Param) -> Option<String> {
///     error_core::to_json(&value)
/// }
/// assert_eq!(digits(u128::MAX).as_deref(), Some("340282366920938463463374607431768211455"));
/// ```
pub trait Integer: Serialize + Copy + sealed::Sealed + sealed::Digits {}

/// A primitive floating-point number, `f32` or `f64`.
///
/// It cannot be implemented elsewhere: it says what [`ValueWriter::float`](crate::ValueWriter::float) takes.
///
/// ```
/// use error_core::Float;
/// assert!(1.5.is_finite() && !f32::INFINITY.is_finite());
/// ```
pub trait Float: Serialize + Copy + sealed::Sealed {
    /// Whether JSON can hold it: neither NaN nor infinite.
    #[must_use]
    fn is_finite(self) -> bool;
}

macro_rules! integers {
    ($($int:ty)*) => {$(
        impl sealed::Sealed for $int {}
        impl sealed::Digits for $int {
            fn digits(self, buffer: &mut itoa::Buffer) -> &str {
                buffer.format(self)
            }
        }
        impl Integer for $int {}
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl sealed::Sealed for $float {}
        impl Float for $float {
            fn is_finite(self) -> bool {
                <$float>::is_finite(self)
            }
        }
    )*};
}
floats!(f32 f64);

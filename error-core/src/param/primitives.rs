//! Params that are one text, number or boolean.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::NonZero;

use super::{Param, Schema};
use crate::arg::Arg;
use crate::json::ValueWriter;

impl Param for bool {
    const SCHEMA: Schema = Schema::BOOLEAN;

    fn write(&self, out: ValueWriter<'_>) {
        out.boolean(*self);
    }
}

macro_rules! integers {
    ($($int:ty $(as $arg:ident)?),*) => {$(
        impl Param for $int {
            const SCHEMA: Schema = Schema::INTEGER;

            fn write(&self, out: ValueWriter<'_>) {
                out.integer(*self);
            }
            $(
                fn __arg(&self) -> Option<Arg<'_>> {
                    Some(Arg::$arg((*self).into()))
                }
            )?
        }

        impl Param for NonZero<$int> {
            const SCHEMA: Schema = Schema::INTEGER;

            fn write(&self, out: ValueWriter<'_>) {
                out.integer(self.get());
            }
        }
    )*};
}
integers! {
    u8 as Unsigned, u16 as Unsigned, u32 as Unsigned, u64 as Unsigned, u128, usize,
    i8 as Signed, i16 as Signed, i32 as Signed, i64 as Signed, i128, isize
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Param for $float {
            const SCHEMA: Schema = Schema::NUMBER;

            fn write(&self, out: ValueWriter<'_>) {
                out.float(*self);
            }
        }
    )*};
}
floats!(f32 f64);

impl Param for char {
    const SCHEMA: Schema = Schema::STRING;

    fn write(&self, out: ValueWriter<'_>) {
        out.string(self.encode_utf8(&mut [0; 4]));
    }
}

impl Param for str {
    const SCHEMA: Schema = Schema::STRING;

    fn write(&self, out: ValueWriter<'_>) {
        out.string(self);
    }

    fn __arg(&self) -> Option<Arg<'_>> {
        Some(Arg::Text(self))
    }
}

impl Param for String {
    const SCHEMA: Schema = Schema::STRING;

    fn write(&self, out: ValueWriter<'_>) {
        out.string(self);
    }

    fn __arg(&self) -> Option<Arg<'_>> {
        Some(Arg::Text(self))
    }
}

macro_rules! texts {
    ($($(#[$cfg:meta])? $text:ty: $schema:expr;)*) => {$(
        $(#[$cfg])?
        impl Param for $text {
            const SCHEMA: Schema = $schema;

            fn write(&self, out: ValueWriter<'_>) {
                out.display(self);
            }
        }
    )*};
}
texts! {
    IpAddr: Schema::STRING;
    Ipv4Addr: Schema::STRING.format("ipv4");
    Ipv6Addr: Schema::STRING.format("ipv6");
    SocketAddr: Schema::STRING;
    SocketAddrV4: Schema::STRING;
    SocketAddrV6: Schema::STRING;
    http::Method: Schema::STRING;
    #[cfg(feature = "uuid")]
    uuid::Uuid: Schema::STRING.format("uuid");
    #[cfg(feature = "url")]
    url::Url: Schema::STRING.format("uri");
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal: Schema::STRING.format("decimal");
}

impl Param for http::StatusCode {
    const SCHEMA: Schema = Schema::INTEGER;

    fn write(&self, out: ValueWriter<'_>) {
        out.integer(self.as_u16());
    }
}

/// Bytes that are sent as base64 text (RFC 4648 section 4, with padding).
///
/// A `Vec<u8>` by itself is an array of integers.
///
/// ```
/// use error_core::{Base64, to_json};
///
/// assert_eq!(to_json(&Base64(b"hello")).as_deref(), Some("\"aGVsbG8=\""));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base64<T: ?Sized = Vec<u8>>(pub T);

impl<T: AsRef<[u8]> + ?Sized> Param for Base64<T> {
    const SCHEMA: Schema = Schema::STRING.format("byte");

    fn write(&self, out: ValueWriter<'_>) {
        let bytes = self.0.as_ref();
        out.escaped(|out| {
            out.reserve(bytes.len().div_ceil(3).saturating_mul(4));
            out.extend(bytes.chunks(3).flat_map(base64_group));
            Ok(())
        });
    }
}

/// The four characters of up to three bytes.
fn base64_group(bytes: &[u8]) -> [u8; 4] {
    let mut group = [0; 4];
    for (to, from) in group.iter_mut().skip(1).zip(bytes) {
        *to = *from;
    }
    let bits = u32::from_be_bytes(group);
    let digit = |place: u32, needs: usize| match (bits >> (6 * place)) & 0x3f {
        _ if bytes.len() < needs => b'=',
        six => base64_digit(six.to_le_bytes()[0]),
    };
    [digit(3, 1), digit(2, 1), digit(1, 2), digit(0, 3)]
}

const fn base64_digit(six: u8) -> u8 {
    match six {
        0..=25 => b'A' + six,
        26..=51 => b'a' + six - 26,
        52..=61 => b'0' + six - 52,
        62 => b'+',
        _ => b'/',
    }
}

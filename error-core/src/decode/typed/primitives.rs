//! Params that are one text, number or boolean.
//!
//! They are `#[inline]`, so that each is compiled where a field has its type, and not for everybody.

use super::{
    FromParam,
    json::{number, text},
};
use crate::Base64;
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6},
    num::NonZero,
    rc::Rc,
    sync::Arc,
};

impl FromParam for bool {
    #[inline]
    fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}

/// Numbers are read from the text that was sent, by std, which is exact.
macro_rules! integers {
    ($($int:ty)*) => {$(
        impl FromParam for $int {
            #[inline]
            fn from_json(json: &str) -> Option<Self> {
                number(json)?.parse().ok()
            }
        }

        impl FromParam for NonZero<$int> {
            #[inline]
            fn from_json(json: &str) -> Option<Self> {
                Self::new(<$int>::from_json(json)?)
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl FromParam for $float {
            #[inline]
            fn from_json(json: &str) -> Option<Self> {
                number(json)?.parse().ok().filter(|float: &Self| float.is_finite())
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! texts {
    ($($(#[$cfg:meta])? $text:ty;)*) => {$(
        $(#[$cfg])?
        impl FromParam for $text {
            #[inline]
            fn from_json(json: &str) -> Option<Self> {
                text(json)?.parse().ok()
            }
        }
    )*};
}
texts! {
    char;
    IpAddr;
    Ipv4Addr;
    Ipv6Addr;
    SocketAddr;
    SocketAddrV4;
    SocketAddrV6;
    http::Method;
    #[cfg(feature = "uuid")]
    uuid::Uuid;
    #[cfg(feature = "url")]
    url::Url;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal;
}

impl FromParam for String {
    fn from_json(json: &str) -> Option<Self> {
        text(json)
    }
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        impl FromParam for $string {
            #[inline]
            fn from_json(json: &str) -> Option<Self> {
                text(json).map(Self::from)
            }
        }
    )*};
}
strings!(Box<str> Arc<str> Rc<str>);

impl FromParam for http::StatusCode {
    #[inline]
    fn from_json(json: &str) -> Option<Self> {
        Self::from_u16(u16::from_json(json)?).ok()
    }
}

/// RFC 4648 section 4: with its padding, and with nothing in the bits that it leaves over (section 3.5).
impl<T: TryFrom<Vec<u8>>> FromParam for Base64<T> {
    fn from_json(json: &str) -> Option<Self> {
        let text = text(json)?;
        let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
        let mut ended = false;
        for group in text.as_bytes().chunks(4) {
            let (group, count) = base64_group(group.try_into().ok().filter(|_| !ended)?)?;
            ended = count < 3;
            bytes.extend(group.into_iter().skip(1).take(count));
        }
        T::try_from(bytes).ok().map(Self)
    }
}

/// The bytes of four characters, behind one that is zero, and how many they are.
fn base64_group(group: [u8; 4]) -> Option<([u8; 4], usize)> {
    let count = match group {
        [_, _, b'=', b'='] => 1,
        [_, _, _, b'='] => 2,
        _ => 3,
    };
    let mut bits = 0;
    for digit in group.iter().take(count + 1) {
        bits = bits << 6 | base64_value(*digit)?;
    }
    let missing = u32::try_from(3 - count).ok()?;
    bits <<= 6 * missing;
    let unused = (1_u32 << (8 * missing)) - 1;
    (bits & unused == 0).then(|| (bits.to_be_bytes(), count))
}

fn base64_value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

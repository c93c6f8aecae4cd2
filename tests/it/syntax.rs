//! Items as they may be written: the derive reads their bodies itself.

use error_core::ApiError;
use std::collections::HashMap;

/// An item whose parts a macro hands on.
macro_rules! handed_on {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $(#[$variant_meta:meta] $variant:ident { $(#[$field_meta:meta])* $field:ident: $ty:ty },)*
    }) => {
        $(#[$meta])*
        $vis enum $name {
            $(#[$variant_meta] $variant { $(#[$field_meta])* $field: $ty },)*
        }
    };
}

handed_on! {
    #[derive(Debug, ApiError)]
    #[api(status = 400)]
    pub(crate) enum HandedOn {
        #[api(code = "too_old", msg = "{age} is too old.")]
        TooOld { age: u32 },
        #[api(code = "lost_things")]
        Lost { #[api(private)] things: HashMap<String, Vec<u8>> },
    }
}

#[test]
fn what_a_macro_hands_on_is_read() {
    assert_eq!(HandedOn::ALL_CODES, ["too_old", "lost_things"]);
    assert_eq!(HandedOn::TooOld { age: 130 }.to_string(), "130 is too old.");
    assert_eq!(HandedOn::Lost { things: HashMap::new() }.code(), "lost_things");
}

#[derive(Debug, ApiError)]
#[api(status = 409)]
#[allow(clippy::type_complexity, reason = "commas and arrows within types are what is tested")]
#[repr(u8)]
enum Odd<const N: usize> {
    #[api(code = "first_odd", msg = "{0} of {1}.")]
    Tuple(u8, u64, #[api(private)] fn(u8, &str) -> Vec<u8>) = 4 + 2,
    #[api(code = "second_odd", msg = "{last}")]
    Named {
        #[api(private)]
        map: HashMap<&'static str, fn(u8) -> Option<(u8, u8)>>,
        #[api(private)]
        array: [<Vec<u8> as IntoIterator>::Item; N],
        last: u8,
    } = 1 << 3,
    #[api(code = "third_odd")]
    Unit {} = 9,
}

#[test]
fn commas_and_arrows_within_types_end_no_field() {
    let tuple = Odd::<2>::Tuple(1, 2, |byte, _| vec![byte]);
    assert_eq!(tuple.to_string(), "1 of 2.");
    let named = Odd::Named::<2> { map: HashMap::new(), array: [0, 1], last: 3 };
    assert_eq!((named.code(), named.to_string().as_str()), ("second_odd", "3"));
    assert_eq!(Odd::<2>::Unit {}.code(), "third_odd");
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "pair_gone", msg = "{0} is gone.")]
struct Pair(pub(crate) u8, #[api(private)] pub (u8, u8));

#[derive(Debug, ApiError)]
#[api(status = 404, code = "block_gone", msg = "{id} is gone.")]
struct Block {
    pub(crate) id: u8,
    #[api(private)]
    pub at: (u8, u8),
}

#[test]
fn fields_of_structs_may_be_public() {
    assert_eq!(Pair(1, (2, 3)).to_string(), "1 is gone.");
    assert_eq!(Block { id: 1, at: (2, 3) }.to_string(), "1 is gone.");
}

struct Sum<const A: isize, const B: isize>;

impl<const A: isize, const B: isize> Sum<A, B> {
    const OF: isize = A + B;
}

type Same<T> = T;

#[derive(Debug, ApiError)]
#[api(status = 400)]
enum Numbered {
    #[api(code = "by_path")]
    Path = Sum::<1, 2>::OF,
    #[api(code = "by_type")]
    Qualified = <Sum<{ 3 * 2 }, 1>>::OF,
    #[api(code = "by_shift")]
    Shift = 1 << 6 | (3 > 2) as isize,
    #[api(code = "by_alias")]
    Alias = 1 as Same<isize> << 7,
    #[api(code = "by_condition")]
    Condition = if <Sum<0, 1>>::OF > 0 { 200 } else { 300 },
    #[api(code = "at_last")]
    Last,
}

#[test]
fn a_discriminant_is_any_expression() {
    use Numbered::{Alias, Condition, Last, Path, Qualified, Shift};
    let codes = ["by_path", "by_type", "by_shift", "by_alias", "by_condition", "at_last"];
    assert_eq!(Numbered::ALL_CODES, codes);
    let all = [Path, Qualified, Shift, Alias, Condition, Last];
    assert_eq!(all.each_ref().map(ApiError::code), Numbered::ALL_CODES);
    assert_eq!(all.map(|error| error as isize), [3, 7, 65, 128, 200, 201]);
}

/// Attribute macros whose paths begin like the attributes of others.
mod error {
    pub(crate) use core::prelude::v1::derive;
}

#[derive(Debug, ApiError)]
#[error::derive(Clone)]
#[api(status = 404, code = "thing_gone", msg = "{id} is gone.")]
struct Gone {
    id: u8,
}

#[test]
fn an_attribute_of_a_module_called_error_is_nobody_elses() {
    assert_eq!(Gone { id: 1 }.clone().to_string(), "1 is gone.");
}

/// More fields than a digit counts, shown in formats that look like their numbers.
#[derive(Debug, ApiError)]
#[api(status = 400)]
enum Many {
    #[api(code = "all_of_them", msg = "{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}|{10}")]
    Last(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
    #[api(code = "first_of_them", msg = "{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}|{0:1}")]
    First(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
}

#[test]
fn a_format_is_not_the_number_of_a_field() {
    assert_eq!(Many::Last(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 5).to_string(), "12345678905|5");
    assert_eq!(Many::First(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 5).to_string(), "12345678905|1");
}

/// A parameter that is called like a text.
#[derive(Debug, ApiError)]
#[api(status = 404, code = "generic_gone", msg = "{0} is gone.")]
struct Generic<String: std::fmt::Display + std::fmt::Debug + Send + Sync>(#[api(private)] String);

#[test]
fn a_parameter_may_be_called_like_a_text() {
    assert_eq!(Generic(1_u8).to_string(), "1 is gone.");
}

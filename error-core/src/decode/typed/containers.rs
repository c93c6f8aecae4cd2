//! Params that hold other params: pointers, options, lists, maps, and `serde_json`'s own values.

use super::FromParam;
use crate::decode::members::{Members, items};
use serde_json::{Map, Number, Value};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    hash::{BuildHasher, Hash},
    rc::Rc,
    sync::Arc,
};

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<P: FromParam> FromParam for $pointer<P> {
            fn from_json(json: &str) -> Option<Self> {
                P::from_json(json).map($pointer::new)
            }

            fn absent() -> Option<Self> {
                P::absent().map($pointer::new)
            }
        }
    )*};
}
pointers!(Box Arc Rc);

impl<P: ToOwned + ?Sized> FromParam for Cow<'_, P>
where
    P::Owned: FromParam,
{
    fn from_json(json: &str) -> Option<Self> {
        P::Owned::from_json(json).map(Cow::Owned)
    }

    fn absent() -> Option<Self> {
        P::Owned::absent().map(Cow::Owned)
    }
}

/// `None` is left out when it is sent; others send `null`.
impl<P: FromParam> FromParam for Option<P> {
    fn from_json(json: &str) -> Option<Self> {
        match P::from_json(json) {
            None => serde_json::from_str::<()>(json).ok().map(|()| None),
            found => Some(found),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

macro_rules! lists {
    ($($list:ty where $($bound:path),*;)*) => {$(
        impl<P: FromParam $(+ $bound)*> FromParam for $list {
            fn from_json(json: &str) -> Option<Self> {
                items(json)?.into_iter().map(P::from_json).collect()
            }
        }
    )*};
}
lists! {
    Vec<P> where;
    VecDeque<P> where;
    BTreeSet<P> where Ord;
    Box<[P]> where;
    Arc<[P]> where;
    Rc<[P]> where;
}

impl<P: FromParam, const N: usize> FromParam for [P; N] {
    fn from_json(json: &str) -> Option<Self> {
        Vec::from_json(json)?.try_into().ok()
    }
}

/// A key of a map that is [`FromParam`] or [`FromIssues`](super::FromIssues).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read back as the key of a map",
    label = "no key that owns its text",
    note = "use `String` or `Cow<'static, str>` as the key, or implement `From<String>` for its type"
)]
pub trait FromKey: Sized {
    /// The key with this text.
    fn from_key(text: String) -> Self;
}

#[diagnostic::do_not_recommend]
impl<K: From<String>> FromKey for K {
    fn from_key(text: String) -> Self {
        text.into()
    }
}

impl<K: FromKey + Ord, P: FromParam> FromParam for BTreeMap<K, P> {
    fn from_json(json: &str) -> Option<Self> {
        let members = Members::of(json)?;
        members.iter().map(|(name, json)| Some((K::from_key(name.to_owned()), P::from_json(json)?))).collect()
    }
}

impl<K: FromKey + Eq + Hash, P: FromParam, S: BuildHasher + Default> FromParam for HashMap<K, P, S> {
    fn from_json(json: &str) -> Option<Self> {
        let members = Members::of(json)?;
        members.iter().map(|(name, json)| Some((K::from_key(name.to_owned()), P::from_json(json)?))).collect()
    }
}

/// `null` is left out when it is sent, as `None` is.
impl FromParam for Value {
    #[inline]
    fn from_json(json: &str) -> Option<Self> {
        json.parse().ok()
    }

    fn absent() -> Option<Self> {
        Some(Self::Null)
    }
}

macro_rules! deserialized {
    ($($type:ty)*) => {$(
        impl FromParam for $type {
            #[inline]
            fn from_json(json: &str) -> Option<Self> {
                serde_json::from_str(json).ok()
            }
        }
    )*};
}
deserialized!(Map < String, Value > Number);
